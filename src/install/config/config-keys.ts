/** The releases whose schemas were read, oldest first: the signs of {@link KEYS} stand in this order. */
export const RELEASES_READ: readonly string[] = [
  '2026.1.30',
  '2026.2.26',
  '2026.5.28',
  '2026.6.11',
  '2026.8.2',
  '2026.9.6',
];

/**
 * The keys of `openclaw.json` that some of the releases take and others reject, by who takes them: one sign a
 * release, 1 where it takes the key. Each line is the object that holds them (`*` for any name, `[]` for any item)
 * and the keys. A `*` among the keys is any other name with a plain value. What all of them take is not here, nor
 * what plugins and channels define for themselves.
 *
 * Made by `npm run config-keys` from the JSON schema of each release: what `openclaw config schema` prints from
 * 2026.5.28 on, and what the zod schema in the package makes of itself before. Then each key was put into a
 * configuration of its own and given to the reader of each release that rejects it by its schema: 1,647 of 1,673
 * refusals were seen, and the rest could not be tried alone. Six keys that a reader takes beyond its schema (`plugins.installs` and `canvasHost` until
 * 2026.6.11, for instance) stand here by what the reader does. The names of 2025 (`agent`, `routing`) are those that
 * 2026.1.30 and 2026.2.26 rewrite when they load the file.
 */
export const KEYS: Readonly<Record<string, string>> = {
  '110000': `
    : agent discord identity imessage msteams routing signal slack telegram whatsapp
    agents.defaults.sandbox: perSession
    agents.list[].sandbox: perSession
    gateway: token
    messages.tts: edge elevenlabs openai
    models: bedrockDiscovery
    talk: apiKey modelId outputFormat voiceAliases voiceId
    tools: bash
  `,
  '111000': `
    agents.defaults.memorySearch.store: path
    agents.list[].memorySearch.store: path
  `,
  '111100': `
    : audio canvasHost media web
    agents: list
    agents.defaults: cliBackends envelopeElapsed envelopeTimestamp envelopeTimezone memorySearch timeFormat
    agents.defaults.compaction: maxHistoryShare reserveTokensFloor
    agents.defaults.compaction.memoryFlush: prompt systemPrompt
    agents.defaults.contextPruning: hardClearRatio keepLastAssistants minPrunableToolChars softTrim softTrimRatio
    agents.defaults.heartbeat: ackMaxChars includeReasoning
    agents.defaults.sandbox.browser: enableNoVnc
    auth: cooldowns
    browser: color remoteCdpHandshakeTimeoutMs remoteCdpTimeoutMs
    browser.profiles.*: color
    channels.defaults: heartbeat
    commands: useAccessGroups
    cron: maxConcurrentRuns store
    diagnostics.cacheTrace: filePath includeMessages includePrompt includeSystem
    discovery.wideArea: enabled
    env: *
    gateway.controlUi: allowInsecureAuth
    gateway.http.endpoints.responses: maxBodyBytes
    gateway.nodes: allowCommands denyCommands
    gateway.reload: debounceMs
    gateway.tailscale: resetOnExit
    hooks: maxBodyBytes
    hooks.internal: handlers installs
    logging: redactSensitive
    messages: messagePrefix removeAckAfterReply tts
    messages.queue: debounceMs
    meta: lastTouchedAt
    plugins: installs
    session: agentToAgent idleMinutes typingIntervalSeconds typingMode
    session.resetByType: dm
    skills.load: watchDebounceMs
    tools.exec: timeoutSec
    tools.media.audio: deepgram models
    tools.media.image: deepgram models
    tools.media.models[]: deepgram
    tools.media.video: deepgram models
    tools.message: allowCrossContextSend
    ui: assistant
  `,
  '101111': `
    discovery.wideArea: domain
  `,
  '010000': `
    agents.defaults: embeddedPi
    browser.ssrfPolicy: allowPrivateNetwork
    session: parentForkMaxTokens
    session.threadBindings: ttlHours
  `,
  '011100': `
    acp: maxConcurrentSessions
    acp.runtime: ttlMinutes
    acp.stream: coalesceIdleMs maxChunkChars
    agents.defaults.cliBackends.*: reliability
    agents.defaults.compaction: reserveTokens
    agents.defaults.heartbeat: suppressToolErrorWarnings
    agents.defaults.memorySearch.query.hybrid: mmr temporalDecay
    agents.list[]: skills
    agents.list[].heartbeat: accountId directPolicy suppressToolErrorWarnings
    agents.list[].memorySearch.query.hybrid: mmr temporalDecay
    agents.list[].sandbox.browser: binds cdpSourceRange network
    agents.list[].sandbox.docker: dangerouslyAllowContainerNamespaceJoin dangerouslyAllowExternalBindSources
    agents.list[].sandbox.docker: dangerouslyAllowReservedContainerTargets
    agents.list[].subagents: thinking
    agents.list[].tools: fs loopDetection
    agents.list[].tools.exec: notifyOnExitEmptySuccess safeBinProfiles safeBinTrustedDirs
    agents.list[].tools.exec.applyPatch: workspaceOnly
    browser.ssrfPolicy: hostnameAllowlist
    commands: ownerDisplay ownerDisplaySecret
    cron: runLog webhook
    gateway: channelHealthCheckMinutes
    hooks.internal.installs.*: integrity resolvedAt resolvedName resolvedSpec resolvedVersion shasum
    memory: backend qmd
    messages.statusReactions: emojis timing
    models.providers.*.models[].compat: requiresMistralToolIds
    plugins.installs.*: integrity resolvedAt resolvedName resolvedSpec resolvedVersion shasum
    secrets: resolution
    secrets.providers.*: allowInsecurePath allowSymlinkCommand
    session.maintenance: pruneDays rotateBytes
    tools.loopDetection: criticalThreshold detectors globalCircuitBreakerThreshold historySize warningThreshold
    update.auto: betaCheckIntervalHours stableDelayHours stableJitterHours
  `,
  '011110': `
    messages: suppressToolErrors
  `,
  '011111': `
    : $schema acp memory secrets
    agents.defaults: bootstrapTotalMaxChars imageMaxDimensionPx
    agents.defaults.compaction: keepRecentTokens
    agents.defaults.heartbeat: accountId directPolicy
    agents.defaults.models.*: streaming
    agents.defaults.sandbox.browser: binds cdpSourceRange network
    agents.defaults.sandbox.docker: dangerouslyAllowContainerNamespaceJoin dangerouslyAllowExternalBindSources
    agents.defaults.sandbox.docker: dangerouslyAllowReservedContainerTargets
    agents.defaults.subagents: announceTimeoutMs maxChildrenPerAgent maxSpawnDepth runTimeoutSeconds thinking
    bindings[]: comment
    bindings[].match: roles
    browser: ssrfPolicy
    commands: allowFrom ownerAllowFrom
    cron: sessionRetention webhookToken
    gateway: allowRealIpFallback customBindHost tools
    gateway.auth: rateLimit trustedProxy
    gateway.controlUi: allowedOrigins dangerouslyAllowHostHeaderOriginFallback root
    gateway.http: securityHeaders
    gateway.http.endpoints.responses: maxUrlParts
    gateway.http.endpoints.responses.files: urlAllowlist
    gateway.http.endpoints.responses.images: urlAllowlist
    hooks: allowRequestSessionKey allowedAgentIds allowedSessionKeyPrefixes defaultSessionKey
    hooks.mappings[]: agentId
    logging: maxFileBytes
    messages: statusReactions
    messages.queue.byChannel: irc
    models.providers.*.models[].compat: requiresAssistantAfterToolResult requiresThinkingAsText
    models.providers.*.models[].compat: requiresToolResultName supportsStrictMode supportsUsageInStreaming
    models.providers.*.models[].compat: thinkingFormat
    session: maintenance threadBindings
    session.resetByType: direct
    session.sendPolicy.rules[].match: rawKeyPrefix
    skills: limits
    talk: provider providers
    tools: fs loopDetection sessions
    tools.exec: notifyOnExitEmptySuccess safeBinProfiles safeBinTrustedDirs
    tools.exec.applyPatch: workspaceOnly
    tools.links.scope.rules[].match: rawKeyPrefix
    tools.media.audio.scope.rules[].match: rawKeyPrefix
    tools.media.image.scope.rules[].match: rawKeyPrefix
    tools.media.video.scope.rules[].match: rawKeyPrefix
    tools.web.fetch: maxCharsCap
    tools.web.search: gemini grok kimi
    update: auto
  `,
  '001000': `
    gateway: webchat
  `,
  '001100': `
    : cli commitments crestodian
    acp.stream: hiddenBoundarySeparator maxOutputChars maxSessionUpdateChars
    agents.defaults: bootstrapPromptTruncationWarning imageGenerationModel mediaGenerationAutoProviderFallback
    agents.defaults: musicGenerationModel pdfMaxBytesMb promptOverlays runRetries videoGenerationModel
    agents.defaults.cliBackends.*: imagePathScope jsonlDialect liveSession reseedFromRawTranscriptWhenUncompacted
    agents.defaults.cliBackends.*: systemPromptFileArg systemPromptFileConfigArg systemPromptFileConfigKey
    agents.defaults.cliBackends.*.reliability: outputLimits
    agents.defaults.compaction: customInstructions identifierInstructions truncateAfterCompaction
    agents.defaults.contextLimits: memoryGetDefaultLines toolResultMaxChars
    agents.defaults.heartbeat: includeSystemPromptSection skipWhenBusy
    agents.defaults.memorySearch: documentInputType inputType multimodal outputDimensionality qmd queryInputType
    agents.defaults.memorySearch.local: contextSize
    agents.defaults.memorySearch.remote: nonBatchConcurrency
    agents.defaults.memorySearch.store: fts
    agents.defaults.memorySearch.sync: embeddingBatchTimeoutSeconds
    agents.defaults.memorySearch.sync.sessions: postCompactionForce
    agents.list[]: bootstrapMaxChars bootstrapTotalMaxChars contextInjection contextLimits contextTokens description
    agents.list[]: embeddedAgent experimental fastModeDefault models params reasoningDefault runRetries runtime
    agents.list[]: skillsLimits thinkingDefault toolProgressDetail tts verboseDefault
    agents.list[].groupChat: unmentionedInbound visibleReplies
    agents.list[].heartbeat: includeSystemPromptSection isolatedSession lightContext skipWhenBusy timeoutSeconds
    agents.list[].memorySearch: documentInputType inputType multimodal outputDimensionality qmd queryInputType
    agents.list[].memorySearch.local: contextSize
    agents.list[].memorySearch.remote: nonBatchConcurrency
    agents.list[].memorySearch.store: fts
    agents.list[].memorySearch.sync: embeddingBatchTimeoutSeconds
    agents.list[].memorySearch.sync.sessions: postCompactionForce
    agents.list[].sandbox: backend ssh
    agents.list[].sandbox.docker: gpus
    agents.list[].subagents: delegationMode requireAgentId
    agents.list[].tools: codeMode message toolsBySender
    agents.list[].tools.exec: commandHighlighting mode reviewer strictInlineEval
    agents.list[].tools.loopDetection: postCompactionGuard unknownToolThreshold
    auth.cooldowns: authPermanentBackoffMinutes authPermanentMaxMinutes overloadedBackoffMs
    auth.cooldowns: overloadedProfileRotations rateLimitedProfileRotations
    browser: actionTimeoutMs cdpPortRangeStart localCdpReadyTimeoutMs localLaunchTimeoutMs
    browser.tabCleanup: idleMinutes maxTabsPerSession sweepMinutes
    cron: failureDestination retry
    diagnostics: memoryPressureSnapshot stuckSessionAbortMs stuckSessionWarnMs
    gateway: channelMaxRestartsPerHour channelStaleEventThresholdMinutes handshakeTimeoutMs
    gateway.controlUi: chatMessageMaxWidth
    gateway.http.endpoints.chatCompletions: maxBodyBytes maxImageParts maxTotalImageBytes
    gateway.reload: deferralTimeoutMs
    gateway.remote: enabled
    hooks.internal.installs.*: artifactFormat artifactKind clawhubChannel clawhubFamily clawhubPackage clawhubUrl
    hooks.internal.installs.*: clawpackManifestSha256 clawpackSha256 clawpackSize clawpackSpecVersion gitCommit
    hooks.internal.installs.*: gitRef gitUrl npmIntegrity npmShasum npmTarballName
    mcp.servers.*.codex: default_tools_approval_mode
    media: ttlHours
    memory.qmd: searchTool
    memory.qmd.update: startup startupDelayMs
    messages.statusReactions.emojis: build compacting concierge deploy
    messages.tts: persona personas providers
    models: pricing
    models.providers.*.models[].compat: nativeWebSearchTool
    plugins: bundledDiscovery
    session: writeLock
    talk.realtime: voice
    tools: experimental
    tools.loopDetection: postCompactionGuard unknownToolThreshold
    tools.media: asyncCompletion
    tools.media.audio.models[]: request
    tools.media.image: echoFormat echoTranscript
    tools.media.image.models[]: request
    tools.media.video: echoFormat echoTranscript
    tools.media.video.models[]: request
    tools.web: x_search
    tools.web.fetch: firecrawl
    transcripts: maxUtterances
    web: whatsapp
  `,
  '001110': `
    tools.codeMode: languages runtime
  `,
  '001111': `
    : accessGroups mcp proxy security surfaces transcripts
    acp: fallbacks
    acp.stream: deliveryMode repeatSuppression tagVisibility
    agents.defaults: contextInjection contextLimits embeddedAgent experimental imageQuality params pdfMaxPages
    agents.defaults: pdfModel reasoningDefault silentReply skills skipOptionalBootstrapFiles startupContext
    agents.defaults: toolProgressDetail voiceModel
    agents.defaults.compaction: identifierPolicy maxActiveTranscriptBytes midTurnPrecheck model notifyUser
    agents.defaults.compaction: postCompactionSections postIndexSync provider qualityGuard recentTurnsPreserve
    agents.defaults.compaction: timeoutSeconds
    agents.defaults.compaction.memoryFlush: forceFlushTranscriptBytes model
    agents.defaults.heartbeat: isolatedSession lightContext timeoutSeconds
    agents.defaults.imageModel: timeoutMs
    agents.defaults.models.*: agentRuntime
    agents.defaults.sandbox: backend ssh
    agents.defaults.sandbox.docker: gpus
    agents.defaults.subagents: allowAgents delegationMode requireAgentId
    approvals: plugin
    auth.profiles.*: displayName
    bindings[]: acp session type
    browser: extraArgs tabCleanup
    browser.profiles.*: attachOnly executablePath headless mcpArgs mcpCommand userDataDir
    channels.defaults: botLoopProtection contextVisibility heartbeatVisibility implicitMentions
    commands: mcp plugins
    cron: failureAlert
    diagnostics.otel: captureContent logsEndpoint metricsEndpoint tracesEndpoint
    gateway: push
    gateway.auth.trustedProxy: allowLoopback
    gateway.controlUi: allowExternalEmbedUrls embedSandbox
    gateway.http.endpoints.chatCompletions: images
    gateway.nodes: pairing
    gateway.remote: remotePort
    gateway.tailscale: preserveFunnel
    messages: visibleReplies
    messages.groupChat: unmentionedInbound visibleReplies
    messages.queue.byChannel: googlechat matrix
    models.providers.*: agentRuntime contextTokens contextWindow injectNumCtxForOpenAICompat localService maxTokens
    models.providers.*: params region request timeoutSeconds
    models.providers.*.models[]: agentRuntime baseUrl contextTokens mediaInput metadataSource params
    models.providers.*.models[].compat: reasoningEffortMap requiresOpenAiAnthropicToolPayload requiresStringContent
    models.providers.*.models[].compat: strictMessageKeys supportedReasoningEfforts supportsPromptCacheKey
    models.providers.*.models[].compat: supportsTools toolCallArgumentsEncoding toolSchemaProfile
    models.providers.*.models[].compat: unsupportedToolSchemaKeywords visibleReasoningDetailTypes
    models.providers.*.models[].cost: tieredPricing
    plugins.slots: contextEngine
    session.threadBindings: defaultSpawnContext idleHours maxAgeHours spawnSessions
    skills.install: allowUploadedArchives
    skills.load: allowSymlinkTargets
    talk: consultFastMode consultThinkingLevel realtime silenceTimeoutMs speechLocale
    tools: codeMode sessions_spawn toolSearch toolsBySender
    tools.exec: commandHighlighting mode reviewer strictInlineEval
    tools.media.audio: echoFormat echoTranscript request
    tools.media.image: request
    tools.media.models[]: request
    tools.media.video: request
    tools.message: actions
    tools.web.fetch: maxResponseBytes provider readability ssrfPolicy useTrustedEnvProxy
    tools.web.search: openaiCodex
  `,
  '001101': `
    mcp: sessionIdleTtlMs
  `,
  '001011': `
    mcp.servers.*.oauth: authProfileId identity
  `,
  '000100': `
    : tui
    gateway.tailscale: serviceName
    memory.qmd: rerank
    security.installPolicy.exec: allowInsecurePath allowSymlinkCommand
    skills.workshop.autonomous: enabled
  `,
  '000110': `
    skills.workshop: allowSymlinkTargetWrites
  `,
  '000111': `
    diagnostics.otel: logsExporter
    messages: usageTemplate
    models.providers.*.models[]: thinkingLevelMap
    models.providers.*.models[].compat: requiresReasoningContentOnAssistantMessages
    secrets.providers.*: pluginIntegration
    security: installPolicy
    skills: workshop
  `,
  '000010': `
    agents.entries.*.tools.codeMode: languages runtime
    gateway.controlUi: toolTitles
    wizard: localModelLeanAutoModel
  `,
  '000011': `
    : attachments cloudWorkers desktop telemetry tts
    agents: entries ownership
    agents.defaults: authInheritance fastModeDefault mediaModels modelPolicy modelSelectionScope pdfMaxMb
    agents.defaults: sessionStore systemAgent utilityModel
    agents.defaults.compaction: enabled thinkingLevel
    agents.defaults.heartbeat: agentId
    agents.defaults.models.*: codeMode
    agents.defaults.sandbox.browser: noVncEnabled
    bindings[].session: groupScope
    browser: allowSystemProfileImport extensionRelay
    browser.ssrfPolicy: allowIpv6UniqueLocalRange allowRfc2544BenchmarkRange
    cron: triggers webhookSsrfPolicy
    cron.failureAlert: channel to
    diagnostics.otel: metricNamePrefix
    gateway: cliAgents publicOrigin roles terminal
    gateway.auth: identityScopes
    gateway.auth.trustedProxy: deviceAutoApprove
    gateway.controlUi: automaticallyFetchFavicons environment github sessionObserver
    gateway.nodes: allowSkills commands pluginTools
    gateway.nodes.pairing: autoApproveLocal sshVerify
    gateway.remote: edgeAuth sshHostKeyPolicy
    hooks.mappings[]: forEach sessionMode
    logging: audit
    mcp: apps
    memory: search
    messages: responseUsage
    meta: migrations
    models: catalogRefresh
    models.providers.*.models[].compat: cacheControlFormat codeMode openRouterRouting sendSessionAffinityHeaders
    models.providers.*.models[].compat: sendSessionIdHeader supportsEagerToolInputStreaming supportsInstructions
    models.providers.*.models[].compat: supportsJsonSchemaResponseFormat supportsLongCacheRetention
    models.providers.*.models[].compat: supportsTemperature vercelGatewayRouting zaiToolStream
    nodeHost: agentRuns mcp skills workerRuns
    secrets: egressProxy
    secrets.defaults: store
    session: groupScope sharing
    session.maintenance: archiveDashboardAfter preserveRecent
    skills.workshop.autonomous: mode
    talk: agentId
    talk.realtime: prefixPaddingMs reasoningEffort silenceDurationMs vadThreshold
    tools: github swarm updatePlan
    tools.exec: approvalRunningNoticeMs grantExpiryDays timeoutSeconds
    tools.media.audio: preferredModel
    tools.media.image: preferredModel
    tools.media.video: preferredModel
    tools.web.fetch: headers
    tools.web.fetch.ssrfPolicy: allowedHostnames dangerouslyAllowPrivateNetwork
    ui: prefs
    wizard: accessMode appRecommendations securityAcknowledgedAt
  `,
  '000001': `
    : worktreeAcceleration worktreeRoot
    agents.defaults: cwd decisionModel
    agents.defaults.embeddedAgent: cyberFailover
    agents.defaults.models.*: pickerRuntimes
    agents.entries.*: cwd decisionModel
    agents.entries.*.models.*: pickerRuntimes
    agents.entries.*.tools.codeMode: executor
    agents.entries.*.tools.exec.reviewer: fastMode thinking
    broadcast.*: agents maxRounds maxTurns mentionGating
    browser.ssrfPolicy: blockedHostnames
    cloudWorkers: preparedPool
    cloudWorkers.profiles.*: readyWorkers
    cron: skipMissedJobs
    cron.webhookSsrfPolicy: blockedHostnames
    gateway: portals
    gateway.auth.trustedProxy: cloudflareAccessOidc
    gateway.controlUi: communityInvite experimental
    gateway.roles.definitions.*: accessPolicyPlugin
    meta.migrations: utilityModelSeparation
    models.providers.*.models[].compat: supportsResponsesContinuation
    nodeHost: autoUpdate
    session: notifyOnCreate
    session.maintenance: coldStorage
    tools.codeMode: executor
    tools.exec.reviewer: fastMode thinking
    tools.web.fetch.ssrfPolicy: blockedHostnames
    transcripts.autoStart[]: whenOccupied
  `,
};
