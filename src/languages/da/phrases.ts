import { definePhrases } from '../catalogue.ts';

export const phrases = definePhrases({
  'listed.more-reasons': 'og {count, plural, one {# årsag mere} other {# årsager mere}}',
  'listed.more-findings':
    '{count, plural, one {# fund mere} other {# fund mere}} er ikke på listen: reparér det, der står der, og kontrollér igen',
  'listed.more-places':
    '{count, plural, one {# sted mere} other {# steder mere}} for et fund er ikke på listen',

  'verdict.will-not-work': 'Denne kopi virker ikke endnu.',
  'verdict.incomplete': 'Denne kopi starter, men den er ikke komplet.',
  'verdict.exposed': 'Denne kopi virker, men andre kan få fat i dens hemmeligheder.',
  'verdict.attention': 'Denne kopi burde virke. Se på det, der kan gå galt.',
  'verdict.ready': 'Denne kopi er klar til brug.',
  'verdict.unproven': 'Der er intet galt, så vidt det kunne kontrolleres.',
  'verdict.nothing-checked': 'Intet kunne kontrolleres.',
  'verdict.known':
    'Der er intet nyt i forhold til baselinen, som har {count, plural, one {# fund} other {# fund}}.',
  'verdict.unchecked': 'Kontrollen kunne ikke gennemføres: {error}',
  'verdict.passed': '{count, plural, one {# regel} other {# regler}} fandt intet.',

  'will.start': 'Gatewayen starter ikke',
  'will.answers': 'Agenten kan ikke svare',
  'will.memory': 'Agenten finder ikke sin hukommelse',
  'will.history': 'Agenten finder ikke gamle samtaler',
  'will.cron': 'Cronjobs bliver ikke kørt',
  'will.channels': 'En kanal får ikke forbindelse',
  'will.plugins': 'Et plugin bliver ikke indlæst',
  'will.features': 'En funktion virker ikke',
  'will.privacy': 'Andre kan læse dine hemmeligheder',
  'will.later': 'Noget vil give problemer senere',
  'may.start': 'Gatewayen starter måske ikke',
  'may.answers': 'Agenten kan måske ikke svare',
  'may.memory': 'Agenten finder måske ikke sin hukommelse',
  'may.history': 'Agenten finder måske ikke gamle samtaler',
  'may.cron': 'Cronjobs kører måske ikke, eller på et andet tidspunkt',
  'may.channels': 'En kanal får måske ikke forbindelse',
  'may.plugins': 'Et plugin virker måske ikke',
  'may.features': 'En funktion virker måske ikke',
  'may.privacy': 'Andre kan måske læse dine hemmeligheder',
  'may.later': 'Noget kan give problemer senere',
  causes: '{sentence} ({count, plural, one {# årsag} other {# årsager}}).',

  'heading.start': 'Start af gatewayen',
  'heading.answers': 'Svar fra agenten',
  'heading.memory': 'Hukommelse',
  'heading.history': 'Samtaler',
  'heading.cron': 'Cronjobs',
  'heading.channels': 'Kanaler',
  'heading.plugins': 'Plugins',
  'heading.features': 'Andre funktioner',
  'heading.privacy': 'Fortrolighed',
  'heading.later': 'Problemer senere',

  'severity.error': 'fejl',
  'severity.warning': 'advarsel',
  'severity.info': 'info',

  'steps.title': 'Det skal du gøre, i denne rækkefølge',
  'steps.install':
    '{where, select, here {Installér OpenClaw her: det findes ikke i PATH.} other {Installér OpenClaw der, hvor kopien skal køre, hvis det ikke findes der endnu.}}{node, plural, =0 {} other { Det kræver Node #.}} Start det ikke endnu. Sørg for, at der ikke kører en gateway {where, select, here {på den gamle maskine} other {der eller på den gamle maskine}}.',
  'steps.stop':
    'Stop gatewayen {where, select, here {her} there {der, hvor kopien skal køre} other {i dens container}}. Sørg for, at der heller ikke kører en gateway på den gamle maskine.{where, select, here {} there {} docker { Kør kommandoerne til containeren der, hvor din docker-compose.yml ligger. Navnene på services er dem fra OpenClaws egen fil.} unknown { Kør det, der begynder med openclaw, i en container med de samme volumes.} other { Navnene i kommandoerne er dem fra OpenClaws dokumentation. Kør det, der begynder med openclaw, i en container med de samme volumes.}}',
  'steps.new-container':
    'Åbn en shell i en ny container, som har de samme volumes: denne stopper sammen med sin gateway. {tool, select, none {Kør de næste kommandoer i den shell.} other {Kør kommandoerne uden {tool} i den shell.}}',
  'steps.place':
    'Læg indholdet af {from}, med skjulte filer, i {to} på den maskine, der skal køre kopien, eller monter {from} der i en container. Spring det over, hvis kopien allerede er der. Udfør de næste trin der.',
  'steps.mount': 'Monter {from} på {to} i containeren, hvis den ikke allerede er monteret der.',
  'steps.migrate-and-start':
    'Lad OpenClaw kontrollere og migrere det, der kom med, og start derefter gatewayen.',
  'steps.migrate-and-install':
    'Lad OpenClaw kontrollere og migrere det, der kom med, og installér derefter servicen, som starter gatewayen. I en container starter du gatewayen, som du plejer der.',
  'steps.start': 'Start gatewayen.',
  'steps.install-service':
    'Installér OpenClaws service, som starter gatewayen. I en container starter du gatewayen, som du plejer der.',
  'steps.look':
    'Se efter, om det virker: {channels, select, none {} other {kanalerne skal være forbundet, og }}dine gamle samtaler skal stå på listen.',
  'steps.check-again': 'Kontrollér igen: det viser, hvad du stadig skal gøre.',
  'steps.repair':
    'Reparér {count, plural, one {# fund} other {# fund}} med én kommando. Tilføj --dry-run for først at se ændringerne.',
  'steps.unpack': 'Pak arkivet ud på den nye maskine, og kontrollér derefter det, der kom med.',
  'steps.repair-unpacked':
    'Pak arkivet ud på den nye maskine. Reparér derefter {count, plural, one {# fund} other {# fund}} med én kommando. Tilføj --dry-run for først at se ændringerne.',
  'steps.restore':
    'Gendan det, der mangler, {backups, plural, =1 {fra den backup, der ligger her} other {fra de backups, der ligger her, hver del fra den nyeste, der har den komplet}}{count, plural, =0 {} one {, og reparér # fund} other {, og reparér # fund}}. Tilføj --dry-run for først at se ændringerne.',

  'install.title': 'OpenClaw-installation',
  'install.workspace': 'Kun et workspace, uden state-mappe, i',
  'install.profile': '(profil {profile})',
  'install.written-by': 'skrevet af',
  'install.came-from': 'kommer fra',
  'install.will-run-as': 'skal køre som',
  'install.release': 'OpenClaw {release}',
  'install.no-release': 'en ukendt version',
  'install.in-files': 'sessioner i filer',
  'install.in-databases': 'sessioner i databaser',
  'install.user': 'bruger {user}',
  'install.user-id': 'bruger-id {uid}',
  'install.user-with-id': '{name} (uid {uid})',
  'install.no-user': 'en ukendt bruger',
  'install.home': 'hjemmemappe {home}',
  'install.state-directory': 'state-mappe {name}',
  'install.from-here': 'denne maskine eller en hjemmemappe med samme sti',
  'install.origin-unknown': 'ukendt',
  'install.target-unknown': 'OpenClaw-version ukendt',
  'install.target': 'OpenClaw {release} ({source})',
  'install.as-you-said': 'som du har angivet',
  'install.installed': 'installeret her',
  'install.not-installed': 'den version, der skrev kopien',

  'inventory.title': 'Det kom med',
  'inventory.title-of': 'Det kom med i',
  'inventory.since-record': 'Det kom med, sammenlignet med fortegnelsen fra {date}',
  'inventory.counted': '{count}: {detail}',
  'inventory.of': '{here} af {was}',
  'inventory.see': '(se {rule})',
  'inventory.none': 'ingen',
  'inventory.not-here': 'ikke her',
  'inventory.names': '{names}',
  'inventory.cannot-look': 'kan ikke læses',
  'inventory.no-config': 'ingen openclaw.json',
  'inventory.broken-config': 'openclaw.json er ødelagt',
  'inventory.unreadable-config': 'openclaw.json kan ikke læses',
  'inventory.unreadable-store': 'lageret kan ikke læses',
  'inventory.unreadable-database': 'en database kan ikke læses',
  'inventory.unreadable-index': 'sessionsindekset kan ikke læses',
  'inventory.unreadable-jobs': 'de kan ikke læses',
  'inventory.profiles': '{count, plural, one {# profil} other {# profiler}}',
  'inventory.keys-in-config': '{count, plural, one {# nøgle} other {# nøgler}} i konfigurationen',
  'inventory.keys-in-environment': '{count, plural, one {# nøgle} other {# nøgler}} i miljøet',
  'inventory.keys-unset': 'der ventes en nøgle i {names}, som ikke er sat',
  'inventory.profiles-promised':
    '{count, plural, one {# profil} other {# profiler}} i konfigurationen, ingen gemt',
  'inventory.config-would-say': 'det står kun i openclaw.json',
  'inventory.none-configured': 'ingen i konfigurationen',
  'inventory.files-in': '{count, plural, one {# fil} other {# filer}} i {places}',
  'inventory.workspace-empty': 'tom: {places}',
  'inventory.workspace-elsewhere': 'fundet i {path}/, men konfigurationen peger et andet sted hen',
  'inventory.workspace-not-here': 'i konfigurationen, men ikke her',
  'inventory.notes': '{count, plural, one {# note} other {# noter}}',
  'inventory.notes-elsewhere': 'i et workspace, som konfigurationen ikke bruger',
  'inventory.no-workspace': 'her er intet workspace',
  'inventory.none-written': 'ingen skrevet endnu',
  'inventory.sessions-in-databases':
    '{count, plural, one {# session} other {# sessioner}} i databaserne',
  'inventory.transcripts': '{count, plural, one {# transskription} other {# transskriptioner}}',
  'inventory.sessions-without-text':
    '{count, plural, one {# session} other {# sessioner}} i indekset, ingen transskription',
  'inventory.messages': '{count, plural, one {# besked} other {# beskeder}}',
  'inventory.jobs': '{count, plural, one {# job} other {# jobs}}',
  'inventory.login-files': '({count, plural, one {# login-fil} other {# login-filer}})',
  'inventory.no-login-for': '(intet login for {names})',
  'inventory.login-files-but-none-for':
    '({count, plural, one {# login-fil} other {# login-filer}}, intet login for {names})',
  'inventory.plugins': '{count, plural, one {# plugin} other {# plugins}}',
  'inventory.skills': '{count, plural, one {# skill} other {# skills}}',
  'inventory.device-key': 'nøglen til denne gateway',

  'thing.configuration': 'konfiguration',
  'thing.logins': 'logins',
  'thing.workspace': 'workspace',
  'thing.memory': 'hukommelse',
  'thing.conversations': 'samtaler',
  'thing.messages': 'beskeder',
  'thing.cron jobs': 'cronjobs',
  'thing.channels': 'kanaler',
  'thing.plugins': 'plugins',
  'thing.skills': 'skills',
  'thing.device identity': 'enhedsidentitet',

  'status.arrived': 'kom med',
  'status.broken': 'ødelagt',
  'status.missing': 'mangler',
  'status.none': 'ingen',
  'status.unknown': 'ukendt',

  'finding.at': 'i',
  'finding.and': 'og',
  'finding.why': 'årsag',
  'finding.fix': 'ret',
  'finding.do': 'gør',
  'finding.with': 'med {flags}: {title}',
  'finding.step': 'trin {step}',
  'finding.as-above': 'som ovenfor',
  'finding.more': '{count} til',
  'finding.target-unknown':
    'Kontrollér igen med --state-dir <path>, stien til denne state-mappe på den maskine, der skal køre kopien. Den sti er ukendt, så ingen stier bliver ændret. I OpenClaws container er den /home/node/.openclaw.',

  'command.or': 'eller',

  'finding.left-out': 'En kommando er udeladt her: noget i den kan være en hemmelighed.',

  about: '{what}: {problem}',

  'unknown.release':
    'det er ukendt, hvilken OpenClaw-version der skal køre denne installation (angiv den med --openclaw)',
  'unknown.missing-load-path':
    'det er ukendt, hvad OpenClaw {release} gør, når en indlæsningssti mangler',
  'unknown.sessions':
    'det er ukendt, om OpenClaw {release} har sessioner i filer eller i databaser',
  'unknown.imports':
    'det er ukendt, hvad der importerer datalagre fra tidligere versioner i OpenClaw {release}',
  'unknown.unset-variable':
    'det er ukendt, hvad OpenClaw {release} gør, når en variabel ikke er sat',
  'unknown.exec-approval': 'det er ukendt, om en kommando skal tillades i OpenClaw {release}',
  'unknown.newer-config': 'det er ukendt, hvad OpenClaw {release} gør med en nyere konfiguration',
  'unknown.plugin-owner':
    'det er ukendt, om ejeren af et plugin betyder noget for OpenClaw {release}',

  'windows.users': 'Windows har ingen bruger-id’er',
  'windows.owner': 'filer i Windows har ikke sådan en ejer',
  'windows.modes': 'filer i Windows har ikke den slags tilladelser',

  'unread.path': '{path} kan ikke læses',
  'unread.path-for': '{path} kan ikke læses ({reason})',
  'unread.state-directory': 'en del af state-mappen kunne ikke undersøges',
  'unread.login-shell':
    'login-shellen sætter måske det, som konfigurationen henviser til (env.shellEnv)',
  'unread.whatsapp': 'et WhatsApp-login kan ikke læses eller ligger uden for hjemmemappen',
  'unread.whatsapp-elsewhere': 'et WhatsApp-login ligger et sted, der ikke kan undersøges',
  'unread.plugins': 'der er for mange filer i plugins til at gennemsøge dem',
  'unread.prose': 'kun de første {count} noter, skills og scripts blev læst',
  'unread.prose-size': 'kun de første {size} af noter, skills og scripts blev læst',
  'unread.cron-table': 'tabellen med cronjobs har en anden opbygning end de kendte',
  'unread.cron-jobs': 'cronjobs i {path} kan ikke læses',
  'unread.exec-approvals': 'kommandogodkendelserne i databasen kan ikke læses',

  'database.unread': '{path} er ikke en læsbar database',
  'database.too-large':
    '{path} er for stor til at blive kopieret til denne kontrol (--deep hæver grænsen)',
  'database.refused': '{path}: {problem}',
  'database.damaged': '{path} er beskadiget',
  'problem.many-rows': 'den har en tabel med flere rækker, end der kan undersøges',
  'problem.oversized':
    'den har et større skema eller en større række end nogen database fra OpenClaw',
  'problem.computes-table':
    'den beregner en tabel, når den læses, og det gør ingen database fra OpenClaw',
  'problem.being-written': 'der skrives til den hele tiden (stop gatewayen, og kontrollér igen)',
  'problem.wal': 'den har en WAL, der ikke kan læses',
  'problem.large-databases':
    'sammen med de andre databaser er den for stor til at blive kopieret, så der kan ses i den (--deep hæver grænsen)',
  'problem.no-room-for-copy':
    'den kan ikke kopieres, så der kan ses i den: der mangler plads. Sæt TMPDIR til en mappe med mere plads',
  'database.no-scratch':
    '{path} kan ikke kopieres, så der kan ses i den: du kan ikke skrive i mappen til midlertidige filer ({code}). Sæt TMPDIR til en anden mappe',
  'database.unqueried': '{path} kan ikke forespørges ({code})',

  'record.none': 'der er ingen fortegnelse at sammenligne med: angiv en med --against',
  'record.incomplete': 'fortegnelsen er ikke komplet: {what}',
  'record.no-conversations': 'fortegnelsen tæller ikke samtaler',

  'restore.part':
    'gendan {part}: {count, plural, one {# fil} other {# filer}} ({size}) fra {source}',
  'restore.paths':
    'lad {count, plural, one {# sti} other {# stier}} her pege på de gendannede filer',
  'restore.replace':
    'erstat {path} ({old}) med versionen fra {source} ({whole}){has, select, nothing {} more {, som har alt det, der er her, og mere til} other {, uden det, som kun versionen her har}}',

  'part.configuration': 'konfiguration',
  'part.workspace': 'workspace',
  'part.sessions': 'sessioner',
  'part.logins': 'logins',
  'part.databases': 'databaser',
  'part.devices': 'enheder',
  'part.cron jobs': 'cronjobs',
  'part.other state': 'anden tilstand',

  'holds.sessions': 'sessioner',
  'holds.messages': 'beskeder',
  'holds.memory': 'hukommelse',
  'holds.cron': 'cron',
  'holds.logins': 'logins',
  'holds.workspace': 'workspace',

  'source.whole': 'komplet',
  'source.not-whole': 'ikke komplet',
  'source.unusable': 'kan ikke bruges',
  'source.dated': '{state}, fra {date} UTC',
  'source.part': '{part} ({count, plural, one {# fil} other {# filer}})',
  'source.takes-nothing': '{state}; der tages intet fra den',
  'source.takes': '{state}; der tages: {parts}',
  'source.line': '{name}: {counts}; {words}.',

  'repairs.refused': 'INTET BLEV REPARERET i {install}',
  'repairs.changed': 'Dette er ændret',
  'repairs.times': '{words} ({count} gange)',
  'repairs.done':
    '{count, plural, one {# reparation} other {# reparationer}} udført. {left, plural, =0 {Der er ingen fund tilbage} one {Der er # fund tilbage} other {Der er # fund tilbage}}.',
  'repairs.undo': 'fortryd',

  'outcome.fixed': 'repareret',
  'outcome.still-there': 'delvist udført',
  'outcome.skipped': 'ikke udført',
  'outcome.failed': 'mislykkedes',
  'outcome.still-wrong': 'stadig galt: {message}',

  'pending.first':
    'Reparationen {id} blev afbrudt ved det første af {steps, plural, one {# trin} other {# trin}}, i {install}',
  'pending.after': 'Reparationen {id} blev afbrudt efter {done} af {steps} trin, i {install}',
  'pending.undo': 'Fortrydelsen af reparationen {id} blev afbrudt, i {install}',
  'pending.finish': 'fuldfør',
  'pending.or-undo': 'eller fortryd',
  'pending.taken-back': '--fix ruller først denne reparation tilbage og planlægger derefter på ny.',

  'remark.refused': 'Intet blev repareret i {install}: {reason}',
  'remark.in-part': '{rule} kontrolleret delvist: {reason}',
  'remark.skipped': '{rule} sprunget over: {reason}',
  'remark.crashed': '{rule} gik ned: {reason}',
  'remark.interrupted': 'Reparationen {id} i {install} blev afbrudt: {command}',
  'remark.interrupted-either':
    'Reparationen {id} i {install} blev afbrudt: {command} eller {other}',

  'note.settings': 'Indstillinger: {path}.',
  'note.settings-unused': '{path} blev ikke brugt: den ligger i {owner}, som bliver kontrolleret.',
  'note.settings-foreign':
    'Indstillingerne i {file} blev ikke brugt: {path} tilhører en anden bruger ({uid}). Hvis du stoler på dem, så tilføj {option}.',
  'note.settings-open':
    'Indstillingerne i {file} blev ikke brugt: andre kan skrive i {path}. Hvis du stoler på dem, så tilføj {option}.',
  'note.compared':
    'Sammenlignet med fortegnelsen fra {date} UTC{home, select, unknown {} other {, for {home}}}.',
  'note.compared-copy':
    'Sammenlignet med {name}, som den var {date} UTC{home, select, unknown {} other {, for {home}}}.',
  'note.record-moving': 'OpenClaw kørte, mens fortegnelsen blev lavet ({what}).',
  'note.record-incomplete': 'Fortegnelsen er ikke komplet: {what}.',
  'note.target':
    '{path} blev kontrolleret som {target}, den sti, som dens egne indstillinger bruger. Skal den køre under en anden sti, så angiv stien med --state-dir.',
  'note.archive-home':
    '{name} blev kontrolleret for {home}, den hjemmemappe, som arkivet kommer fra. Skal det pakkes ud i en anden hjemmemappe, så angiv den med --home.',
  'note.archive-home-unknown':
    '{name} blev kontrolleret for {home}, fordi arkivet ikke siger, hvilken hjemmemappe det kommer fra. Skal det pakkes ud i en anden hjemmemappe, så angiv den med --home.',
  'note.repair-not-begun':
    'Reparationen {id} blev afbrudt før det første af sine {steps} trin og havde intet ændret. Den blev planlagt på ny.',
  'note.repair-taken-back':
    'Reparationen {id} blev afbrudt efter {done} af {steps} trin. Den blev rullet tilbage og planlagt på ny.',
  'note.would-be-refused': '--fix ville blive afvist i {install} nu: {reason}',
  'note.may-reveal':
    '{count, plural, one {# trin} other {# trin}} i denne plan kan afsløre flere fund. --fix kontrollerer derefter igen og reparerer det, der kan repareres uden risiko, indtil der ikke dukker noget nyt op. Én fortrydelse ruller alle reparationer tilbage. Med --interactive stopper den efter første omgang.',
  'note.nothing-missing': 'Intet blev gendannet fra {names}: her mangler intet.',
  'note.workspace-stays':
    '{path} bliver, som det er, men den gendannede konfiguration bruger workspacet fra backuppen. Er dit nyere, så flyt det dertil.',
  'note.has-nothing': '{path} har intet af det, der mangler her.',
  'note.not-restored': 'Ikke gendannet fra {name}: {paths} ({reason}).',
  'note.no-better':
    '{name} har ingen bedre version af {count, plural, one {# fil} other {# filer}}, der ikke kom helt med.',
  'note.replaceable':
    'Til {count, plural, one {# fil} other {# filer}}, der ikke kom helt med, har {name} en komplet version. --unsafe-fixes sætter den ind, og --dry-run viser, hvilken der er nyest.',
  'note.suppression-expired': 'Undertrykkelsen af {fingerprint} udløb {date}: fundet er tilbage.',
  'note.nothing-repaired': '--fix kan ikke reparere noget her, så intet blev ændret.',
  'note.suppression-unused': 'Undertrykkelsen af {fingerprint} passer ikke på noget fund.',
  'note.cut-off': '{path} blev ikke læst helt.',
  'note.too-large': '{path} blev ikke læst helt: {reason}.',
  'note.unreadable':
    'Du kan ikke læse {path} ({reason}){more, plural, =0 {} other {, og # mere}}.{code, select, EACCES { Kør kontrollen som ejeren eller som root.} other {}}',
  'note.config-unread': '{path} kunne ikke læses.',

  'unread.closed': 'du har ikke adgang til {path}',
  'unread.cut-off': '{path} blev ikke læst helt',
  'unread.unreadable': '{path} kan ikke læses',

  'problem.code': '{code}',
  'problem.too-many-files': 'der er for mange filer i den',
  'problem.many-entries': 'mere end {count} elementer',
  'problem.deep-directories': 'mere end {count} mapper inden i hinanden',
  'problem.too-little-memory':
    'der er for mange filer til den hukommelse, som Node må bruge (NODE_OPTIONS=--max-old-space-size=4096 tillader mere)',
  'problem.gone': 'den findes ikke længere',
  'problem.unread': 'det kan ikke læses ({reason})',
  'problem.larger': 'større end {size}',
  'problem.it-is-larger': 'filen er større end {size}',
  'problem.link': 'et link',
  'problem.link-to-it': 'der fører et link til den',
  'problem.leads-out': 'et link, der fører ud af hjemmemappen',
  'problem.link-to-itself': 'et link til sig selv',
  'problem.dangling-link': 'et dødt link',
  'problem.script-unread': 'scriptet kan ikke læses: {reason}',
  'problem.unit-unread': 'unit-filen kan ikke læses: {reason}',
  'problem.plist-unread': 'plist-filen kan ikke læses: {reason}',
  'problem.plist-binary': 'plist-filen er binær: plutil -convert xml1 gør den læsbar',
  'problem.plist-malformed': 'plist-filen er ikke velformet',
  'problem.plist-starts-nothing': 'plist-filen starter intet program',
  'problem.own-variables-unread': 'dens fil med miljøvariabler kan ikke læses: {reason}',
  'problem.variables-unread': 'en fil med miljøvariabler kan ikke læses: {reason}',
  'problem.many-variables-files': 'kun {count} af dens filer med miljøvariabler læses',
  'problem.directory-pattern': 'et mønster for mapper i EnvironmentFile= følges ikke',
  'problem.unit-empty': 'unit-filen har ingen [Service]-sektion',
  'problem.unit-starts-nothing': 'unit-filen har ingen ExecStart',
  'problem.open-quote': 'et citationstegn i {key}= er ikke lukket (linje {line} i {name})',
  'problem.dynamic-user': 'den kører som en konto, som systemd selv finder på (DynamicUser=)',
  'problem.node-unread': 'den kan ikke læses: {reason}',
  'problem.picks-node': 'det er et script, der vælger en anden Node',
  'problem.no-node-version': 'intet i den eller ved siden af den viser, hvilken version det er',
  'problem.git-index': 'indekset er afkortet eller ødelagt',
  'problem.git-version': 'indeksversion {version}',
  'problem.empty': 'filen er tom',
  'problem.ends-early': 'filen slutter for tidligt',
  'problem.not-json5': 'filen er ikke gyldig JSON5',
  'problem.not-plain-json': 'filen er ikke almindelig JSON og er større end {size}',
  'problem.nested': 'værdierne ligger mere end {count} niveauer dybt',
  'problem.many-values': 'filen har mere end {count} værdier',
  'problem.large-config': 'filen gør konfigurationen større end de {count} værdier, der læses',
  'problem.refers-to-missing': 'henvisning til en fil, der mangler',
  'problem.refers-outside': 'henvisning til en fil uden for denne hjemmemappe',

  'unread.config': 'filen kan ikke læses: {reason}',
  'unread.include': 'henvisning til en fil, der ikke kan læses: {reason}',

  'problem.includes-itself': 'filen inkluderer sig selv',
  'problem.goes-too-deep': 'inkluderingerne går for dybt',
  'problem.no-object': 'filen er ikke et objekt',
  'problem.is-link-out': 'filen er et link, der fører ud af hjemmemappen',
  'problem.no-regular-file': 'det er ikke en almindelig fil',
  'problem.script-starts-nothing': 'scriptet starter intet program',
  'problem.not-yaml': 'ikke gyldig YAML',
  'problem.own-way': 'den starter Node på sin egen måde',
  'problem.other-machine': 'den er på den maskine, der skal køre installationen',
  'problem.broken': 'filen er afkortet eller ødelagt',
  'problem.long-names': 'navnene i det er for lange',
  'problem.large-file': 'en fil i det er større end {size}',
  'problem.unpacks-to': 'udpakket fylder det mere end {size}',
  'problem.unpacks-times': 'udpakket fylder det mere end {ratio} gange så meget',
  'problem.unpack-together': 'udpakket fylder arkiverne tilsammen mere end {size}',
  'problem.no-room':
    'der er ikke plads til at pakke det ud. Sæt TMPDIR til en mappe med mere plads',
  'problem.not-unpacked': 'det kan ikke pakkes ud i mappen til midlertidige filer',
  'problem.unknown-entries':
    'det indeholder elementer af en slags, der ikke kan læses her ({type})',
  'problem.format': '{format}-arkiver kan ikke læses her',
  'problem.seven-zip': '7z-arkiver kan ikke læses her, og det siger ikke, at det er krypteret',
  'problem.encryption-damaged': 'krypteringen er beskadiget',
  'problem.wrong-header': 'en header har en forkert checksum',
  'problem.archive-ends': 'filen slutter, før arkivet er slut',
  'problem.wrong-checksum': 'komprimeringens checksum er forkert',
  'problem.compression-damaged': 'komprimeringen er beskadiget',
  'problem.archive-unread': 'det kan ikke læses til ende',
  'problem.no-zip-list': 'fillisten sidst i arkivet mangler eller er beskadiget',
  'problem.zip-password': 'det indeholder filer, der kræver en adgangskode',
  'problem.zip-damaged': 'en fil i det er beskadiget',
  'problem.not-trusted': 'ikke til at stole på',
  'problem.not-regular': 'ikke en almindelig fil',
  'not-taken.part-missing': 'en del af en helhed: andre dele er her allerede, eller de mangler',
  'not-taken.advancing-keys':
    'nøgler, der skifter ved hver besked: kun den nyeste kopi virker, og den er ikke komplet',
  'not-taken.outside-link': 'bag et link til en sti uden for installationen',
  'not-taken.unused-workspace': 'et workspace, som konfigurationen her ikke bruger',

  'not-taken.no-state': 'OpenClaw laver det igen, eller det hører kun til den gamle maskine',
  'not-taken.other-era': 'fra udgaver, der gemmer deres data på en anden måde',
  'not-taken.blank-workspace': 'i et workspace, der er tomt her. Flyt det væk først',
  'not-taken.empty': 'også tom i backuppen',
  'not-taken.link': 'et link',
  'not-taken.link-out': 'et link til en sti uden for sit workspace',
  'not-taken.below-no-directory': 'inde i noget, der ikke er en mappe',
  'not-taken.hard-link': 'et hårdt link til en fil, der ikke kommer før det',
  'not-taken.kind':
    '{kind, select, fifo {en FIFO} socket {en socket} device {en enhed} other {af en ukendt slags}}',
  'not-taken.absolute-name': 'et absolut navn',
  'not-taken.name-outside': 'et navn, der fører udenfor',
  'not-taken.backslash': 'en omvendt skråstreg i navnet',
  'not-taken.control-character': 'et kontroltegn i navnet',
  'not-taken.no-utf8': 'et navn, der ikke er gyldig UTF-8',
  'not-taken.long-name': 'et navn, der er for langt',
  'not-taken.longer-here': 'filen her har mere, selvom den slutter for tidligt',
  'not-taken.part-of-whole': 'en del af en helhed: andre dele er her allerede',
  'not-taken.in-log': 'en del er i dens log (-wal eller -journal), så kopiér alle filerne manuelt',
  'not-taken.no-database': 'heller ikke en komplet database i backuppen',
  'not-taken.cut-off': 'også afkortet i backuppen',
  'from.itself':
    '{path} er selve den installation, der kontrolleres, eller indeholder den. Angiv en anden kopi',
  'from.missing': 'der er ingen {path} at gendanne fra',
  'from.no-file': '{path} er hverken en fil eller en mappe',
  'from.damaged': 'der kan ikke gendannes fra {path}: {what}',
  'from.no-room':
    'der er ikke plads til at pakke det ud: der kræves {needed} i {path}. Sæt TMPDIR til en mappe med mere plads',
  'from.nothing': '{path} indeholder hverken en OpenClaw-state-mappe eller et workspace',
  'from.several':
    '{path} indeholder flere state-mapper ({names}). Angiv en af dem, efter udpakning hvis det er et arkiv',
  'from.other-profile':
    '{path} indeholder {name}, som er en anden profil end {own}. Vil du bruge den alligevel, så angiv den mappe, efter udpakning hvis det er et arkiv',
  'from.unlisted': 'indholdet af {path} kan ikke vises ({code})',
  'from.too-large': '{path} er for stor til at være en installation: {reason}',
  'from.several-installs': '{path} indeholder flere installationer',
  'from.no-install': '{path} indeholder ingen installation',
  'archive.no-install': '{name} indeholder ingen OpenClaw-installation',
  'archive.damaged': '{name} er beskadiget: {what}. {reason}',
  'archive.no-input': 'der er intet standardinput at læse fra',
  'archive.encrypted': '{name} er krypteret ({how}). Dekryptér det undervejs: {command}',
  'archive.encrypted-file':
    '{name} er krypteret ({how}). Dekryptér det først, og angiv så den nye fil: {command}',
  'archive.age-text': 'age, som tekst',
  'archive.give-identity': '{name} er krypteret med age. Angiv filen med nøglen med --age-identity',
  'archive.damaged-age': '{name} er en beskadiget age-fil',
  'archive.no-key': 'ingen nøgle fra --age-identity åbner {name}',
  'archive.unknown-format':
    '{name} er et {format}-arkiv, som ikke kan læses her. Pak det ud, og angiv så den udpakkede mappe',
  'archive.packed':
    '{name} er pakket med {format}, som ikke kan læses her. Pak det ud undervejs: {command}',
  'archive.packed-file':
    '{name} er pakket med {format}, som ikke kan læses her. Pak det ud først, og angiv så den nye fil: {command}',
  'archive.zstd':
    '{name} er pakket med zstd, som Node læser fra 22.15; dette er {node}. Pak det ud undervejs: {command}',
  'archive.zstd-file':
    '{name} er pakket med zstd, som Node læser fra 22.15; dette er {node}. Pak det ud først, og angiv så den nye fil: {command}',
  'archive.empty': '{name} er tom',
  'archive.none':
    '{name} er ikke et arkiv (tar, tar.gz, tar.zst eller zip). Angiv et arkiv eller en mappe',
  'archive.no-files': '{name} er ikke et arkiv med filer',
  'archive.no-room': 'der er ikke plads til at læse {name}. Sæt TMPDIR til en mappe med mere plads',
  'archive.separate': '{names} har hver deres konfiguration, så de er ikke dele af én installation',
  'archive.separate-parts':
    '{names} har hver deres konfiguration, så det er ikke klart, hvilken af dem {parts} hører til. Kontrollér hver installation for sig',
  'against.missing': 'der er ingen {path}',
  'against.several': '{name} er ikke én installation. Angiv én state-mappe',
  'against.damaged': '{name} er beskadiget: {what}',
  'against.too-large': '{name} er for stor til at være en fortegnelse',
  'against.no-record':
    '{name} er hverken en fortegnelse eller et arkiv. En fortegnelse er JSON: det er dette ikke, eller den blev afkortet',
  'against.manifest':
    '{name} er manifestet fra en OpenClaw-backup. Det opregner mapper og ingen filer. Angiv det arkiv, som det er fra',
  'against.other-json': "{name} er ikke en fortegnelse. Lav en med 'record' på den gamle maskine",
  'against.unusable': '{name} kan ikke bruges: {where, select, none {} other {{where}: }}{problem}',
  'field.release': 'er ikke en udgave af OpenClaw',
  'field.absolute': 'er ikke en absolut sti',
  'field.digest': 'er ikke en hashværdi',
  'field.inside': 'er ikke en sti inden for sin mappe',
  'field.mode': 'er ikke en filtilladelse',
  'field.profile': 'er ikke navnet på en profil',
  'field.version': 'dette program er for gammelt til denne fortegnelse: opdatér det',
  'field.no-key': 'der er ingen nøgle',
  'field.no-directory': 'der er et element uden mappe',
  'field.wrong': 'mangler eller er forkert',
  'against.cut': '{name} er afkortet: den sidste linje mangler. Kør scriptet igen',
  'against.none-came':
    "der kom ingen fortegnelse fra {host} ({reason}). Kør 'npx openclaw-migcheck record -o moved.json' der, og angiv den fil",
  'not-found.profile-name': 'det er ikke et profilnavn. Brug højst 64 bogstaver, cifre, "_" og "-"',
  'not-found.empty-path':
    'stien er tom. Er det en variabel, der ikke er sat? Angiv state-mappen (normalt ~/.openclaw), den hjemmemappe, den ligger i, eller et workspace',
  'not-found.no-home':
    'bruger-id {uid} har ingen hjemmemappe her. HOME er ikke sat, og ingen konto har dette id. Angiv stien til kopien, eller sæt HOME',
  'not-found.in-variable': '{variable} har en sti, der ikke kan kontrolleres: {reason}',
  'not-found.empty-directory': '{path} er en tom mappe: intet er kopieret dertil',
  'not-found.dangling': '{path} er et link til en sti, der ikke findes',
  'not-found.missing': 'der er ingen {path}',
  'not-found.link-to-itself': '{path} er et link til sig selv',
  'not-found.closed': '{path} kan ikke læses ({code}). Kør kontrollen som ejeren eller som root',
  'not-found.closed-of':
    '{path} kan ikke læses ({code}). Den tilhører bruger-id {uid}. Kør kontrollen som ejeren eller som root',
  'not-found.archive': '{path} er et arkiv. Pak det ud, og kontrollér så den udpakkede mappe',
  'not-found.file':
    '{path} er ikke en mappe. Angiv en state-mappe, en hjemmemappe eller et workspace',
  'not-found.no-install':
    '{path} er ikke en OpenClaw-installation. Der er ingen openclaw.json, ingen mappe agents, state eller credentials, ingen mappe .openclaw og ingen workspace-filer (AGENTS.md, SOUL.md). Angiv state-mappen (normalt ~/.openclaw), den hjemmemappe, den ligger i, eller et workspace',
  'not-found.no-state':
    '{home} har ingen OpenClaw-state-mappe (.openclaw). Angiv stien til kopien, for eksempel /mnt/copy/home/alice',
  'not-found.choose':
    '{home} har {names}. Vælg en med --profile eller med dens sti, eller kontrollér alle med --all',
  'not-found.profile': 'der er ingen {name} i {home}. {choice}',
  'progress.reading': 'læser {name}',
  'progress.recording': 'registrerer {done} af {total} filer',
  'progress.comparing': 'sammenligner {done} af {total} filer',
  'progress.repairing': 'reparerer',
  'progress.asking': 'spørger gatewayen',
  'error.unexpected': 'der kunne ikke kontrolleres: {error}',
  'error.from': '--from: {reason}.',
  'error.against': '--against: {reason}.',
  'error.reason': '{reason}.',
  'error.from-several':
    '--from gendanner én installation, og der mangler noget i flere. Vælg en med dens sti eller med --profile.',
  'error.windows-path':
    '{path} er en Windows-sti, som dette system ikke har. I WSL ligger den under /mnt, for eksempel {example}.',
  'error.did-you-mean': 'der er ingen {path}. Mente du {other}?',
  'error.repair-archive':
    '{option} er til mapper, og {name} er et arkiv. Pak det ud på den nye maskine, og reparér så den udpakkede mappe.',
  'error.repair-input':
    '{option} er til mapper, og på standardinput kommer der et arkiv. Pak det ud på den nye maskine, og reparér så den udpakkede mappe.',
  'error.no-scratch':
    'du kan ikke skrive i mappen til midlertidige filer, {path} ({code}). Sæt TMPDIR til en anden mappe.',
  'error.unknown-user':
    'der er ingen bruger "{user}" på denne maskine: angiv de id’er, som brugeren har på den maskine, der skal køre installationen, for eksempel --user 1000:1000',
  'error.not-verified': 'intet blev efterprøvet',
  'error.not-repaired': 'intet blev repareret',
  'error.undo': '{reason}. Vis reparationerne med: {command}',
  'error.unknown': 'ukendt fejl',
  'error.deleted-directory':
    'Arbejdsmappen er slettet. Skift til en anden, eller angiv en absolut sti.',
  'usage.help': 'Hjælp: {command}',
  'usage.unknown-option': 'der er ingen option {option}',
  'usage.unknown-option-meant': 'der er ingen option {option}. Mente du {meant}?',
  'usage.missing': '{word} mangler',
  'usage.missing-value': 'værdien af {option} mangler',
  'usage.excess':
    'for mange argumenter: {command} tager {count, plural, =0 {intet argument} one {# argument} other {# argumenter}}',
  'usage.wrong-value': '{option} kan ikke være "{value}". {advice}',
  'usage.choices': 'Vælg mellem: {choices}.',
  'usage.absolute': 'Brug en absolut sti, for eksempel /home/bob.',
  'usage.release': 'Brug en udgave, for eksempel 2026.9.6.',
  'usage.severity': 'Brug <rule>=<off|info|warning|error>.',
  'usage.file': 'Angiv en fil: {name}=<file>.',
  'usage.no-command': 'der er ingen kommando "{word}". Mente du "{command}"?',
  'usage.unknown-command': 'der er ingen kommando "{word}". Vis alle kommandoer: {command}',
  'usage.no-path': 'der er ingen {path} her. Mente du "{command}"?',
  'usage.with-note': '{text} {note}',
  'usage.check-alone': 'En kontrol kræver ingen kommando.',
  'usage.doctor':
    'En kontrol kræver ingen kommando. `openclaw doctor` udfører OpenClaws egne kontroller.',
  'usage.no-rule': 'der er ingen regel "{rule}". Kommandoen "rules" viser alle regler.',
  'usage.no-rule-meant': 'der er ingen regel "{rule}". Mente du "{meant}"?',
  'usage.from-alone':
    '--from gendanner det, der mangler. Tilføj --fix for at gøre det, eller --dry-run for at se det først.',
  'usage.dry-run-formats':
    '--dry-run viser ændringer som tekst, JSON, SARIF eller HTML. Udelad andre formater.',
  'usage.interactive-fix':
    '--interactive spørger før hver reparation. Brug den med --fix og uden --dry-run.',
  'usage.interactive-terminal':
    '--interactive kræver en terminal. Uden en kan du se reparationerne med --dry-run, vælge med --only og reparere med --fix.',
  'usage.unsafe-alone':
    '--unsafe-fixes tilføjer reparationer. Tilføj --fix for at udføre dem, eller --dry-run for at se dem først.',
  'usage.age-unsafe':
    '--age-recipient og --age-identity er til at kryptere backupper, og det kræver --unsafe-fixes. --age-identity åbner også et krypteret arkiv, som du kontrollerer, og krypterede filer, som du angiver med --against og --from.',
  'usage.all-profile': '--all kontrollerer alle profiler. Udelad --profile eller --all.',
  'usage.all-against': '--against er fortegnelsen over én installation. Udelad --all.',
  'usage.all-state-dir': '--state-dir er stien til én state-mappe. Udelad --all.',
  'usage.one-fix':
    '--fix reparerer én installation ad gangen, så du kan se, hvad der ændres. Angiv én sti.',
  'usage.one-dry-run': '--dry-run viser reparationerne i én installation. Angiv én sti.',
  'usage.one-against': '--against er fortegnelsen over én installation. Angiv én sti.',
  'usage.one-state-dir': '--state-dir er stien til én state-mappe. Angiv én sti.',
  'usage.one-workspace': '--workspace er en mappe i én installation. Angiv én sti.',
  'usage.one-install': '{command} er til én installation. Angiv dens state-mappe.',
  'usage.no-install': 'der er ingen OpenClaw-installation her.',
  'usage.input-once': 'standardinput (-) kan kun angives én gang.',
  'usage.terminal': 'standardinput er en terminal. Send et arkiv til den, for eksempel: {command}',
  'usage.no-archive': '{path} er ikke et arkiv. Kun arkiver kan være dele af én installation.',
  'usage.verify-archive':
    'verify ser på en installation, der kører her, og {path} er et arkiv. Udelad ordet verify for at kontrollere det.',
  'usage.old-twice': '--old spørger den gamle maskine. Udelad --old-stopped eller --old.',
  'usage.old-host':
    '--old skal være en maskine, som ssh kender den, for eksempel alice@old-machine.',
  'usage.no-directory': '{option}: der er ingen sådan mappe.',
  'usage.past': '--expires {date} ligger i fortiden.',
  'usage.prune': '--prune skal være et antal dage.',
  'usage.long-path': 'stien på standardinput er for lang.',
  'usage.age-key': '{reason}. Kør age-keygen for at lave et nøglepar.',
  'usage.age-no-recipient': 'det er ikke en age-modtager',
  'usage.age-no-identity': 'det er ikke en age-identitet',
  'usage.age-secret':
    '--age-recipient skal være en offentlig nøgle (age1…). Du gav en hemmelig nøgle, som nu står i historikken i denne shell.',
  'usage.age-ssh':
    '--age-recipient skal være age-nøgler (age1…), ikke SSH-nøgler. Kør age-keygen for at lave en.',
  'usage.age-line': 'filen fra --age-recipient har en linje, der ikke er en age-modtager.',
  'usage.age-encrypted':
    'filen fra --age-identity er ikke en almindelig age-identitet. Den er krypteret, eller det er en SSH-nøgle.',
  'usage.age-unread': 'filen fra {option} kan ikke læses ({reason}).',
  'usage.age-empty': 'filen fra {option} har ingen nøgler eller for mange.',
  'usage.merge-nothing': 'angiv de rapporter, der skal samles, for eksempel reports/*.json.',
  'usage.one-stdout':
    'kun én rapport kan sendes til standardoutput. Giv de andre en fil: --format sarif=report.sarif.',
  'usage.shared-file': 'to rapporter kan ikke være i én fil. Giv hver sin egen fil.',
  'usage.output-taken': '--output {file}: rapporten skrives allerede i {other}.',
  'usage.output-inside':
    '--output {file} er i {path}, som bliver kontrolleret. Angiv en fil uden for den.',
  'usage.output-no-directory': '--output {file}: der er ingen mappe {path}.',
  'usage.output-directory': '--output {file} er en mappe. Angiv en fil i den.',
  'usage.output-foreign-link':
    '--output {file} går gennem et link, der tilhører en anden bruger. Angiv stien, som det fører til.',
  'usage.output-strange':
    '--output {file} er {kind, select, pipe {et navngivet rør} socket {en socket} other {en enhed}}. Angiv stien til en almindelig fil.',
  'usage.unwritten': '{path} kan ikke skrives: {code}',
  'usage.no-file': '{path} er ikke en fil.',
  'usage.larger': '{path} er større end {size}.',
  'settings.unusable': '{path} kan ikke bruges:',
  'settings.suppression': 'Undertrykkelsen kan ikke bruges:',
  'settings.refused': '{path} kan ikke bruges som indstillinger: {reason}',
  'settings.malformed': '{path} er ikke gyldig JSON eller YAML: {problem}',
  'settings.program': 'indstillinger er JSON eller YAML, ikke et program',
  'settings.import': 'indstillinger kan ikke importere en anden fil',
  'settings.key': 'nøgle {number}',
  'settings.key-in': '{setting}, nøgle {number}',
  'settings.unknown': 'der er ingen sådan indstilling',
  'settings.unknown-meant': 'der er ingen sådan indstilling. Mente du "{meant}"?',
  'settings.no-rule': 'der er ingen sådan regel. Kommandoen "rules" viser alle regler.',
  'settings.no-rule-meant': 'der er ingen sådan regel. Mente du "{meant}"?',
  'settings.missing': 'mangler',
  'settings.text': 'skal være tekst i anførselstegn',
  'settings.severity': 'skal være off, info, warning eller error',
  'settings.fingerprint': 'skal være et fingeraftryk: 16 hexadecimale cifre',
  'settings.reason': 'skal have en begrundelse',
  'settings.date': 'skal være en dato, YYYY-MM-DD',
  'settings.empty': 'må ikke være tom',
  'settings.user': 'skal være et navn eller et uid',
  'settings.absolute': 'skal være en absolut sti',
  'settings.not-from-foreign':
    'der læses ingen indstillinger fra {file}, fordi {path} tilhører en anden bruger. Gå til en anden mappe, eller angiv --config.',
  'settings.not-from-open':
    'der læses ingen indstillinger fra {file}, fordi andre kan skrive i {path}. Gå til en anden mappe, eller angiv --config.',
  'settings.not-in-install':
    'der læses ingen indstillinger i {path}, som hører til en installation. Gå til en anden mappe, eller angiv --config.',
  'settings.neither': 'det er hverken JSON eller YAML',
  'settings.no-list': 'der er ingen liste over undertrykkelser, som der kan føjes en til',
  'settings.not-json':
    'indstillingerne har kommentarer, som {path} ikke kan indeholde. Angiv et navn, der ender på .yaml.',
  'settings.there': 'der er allerede indstillinger: {path}',
  'settings.created':
    'Indstillingerne er i {path}. Intet er indstillet endnu: ret det, du har brug for.',
  'settings.suppressed': '{fingerprint} er undertrykt i {path}',
  'stopped.nothing': 'stoppet. Intet er ændret',
  'stopped.repair':
    'stoppet midt i reparationen {id}. Kør den samme kommando igen for at gøre den færdig. Rul den tilbage med: {command}',
  'stopped.repaired':
    'stoppet. Reparationen {id} er udført, men blev ikke rapporteret. Kontrollér igen for at se, hvad der er tilbage. Rul den tilbage med: {command}',
  'stopped.undo': 'stoppet midt i en tilbagerulning. Gør den færdig med: {command}',
  'stopped.undone': 'stoppet. Reparationen {id} er rullet tilbage',
  'written.report': 'Rapporten er i {files}.',
  'written.found': '{count, plural, =0 {Ingen fund} other {# fund}}.',
  'written.found-in':
    '{count} fund i {installs, plural, one {# installation} other {# installationer}}.',
  'written.refused': 'Intet blev repareret: {reason}.',
  'written.repairs': 'Se reparationerne med: {command}',
  'written.repair': 'Reparér det med: {command}',
  'written.undo': 'Rul det tilbage med: {command}',
  'step.changed': 'den er ændret siden kontrollen. Kontrollér igen, og reparér derefter',
  'step.changed-meanwhile': 'noget andet har taget dens plads',
  'step.there': 'der ligger allerede noget dér',
  'step.outside': 'den ligger uden for installationen',
  'step.link': 'det er et link',
  'step.declined': 'du sagde nej',
  'step.not-asked': 'du stoppede før denne',
  'step.at-odds': 'den er i konflikt med en reparation, som du sagde ja til',
  'step.other-target': 'en anden reparation ændrer, hvor linket peger hen',
  'step.same-value': 'en anden reparation ændrer den samme værdi',
  'step.adds-lines': 'en anden reparation føjer linjer til filen',
  'step.changes-text': 'en anden reparation ændrer dens tekst',
  'step.changes-values': 'en anden reparation ændrer værdier i filen',
  'step.creates-file': 'en anden reparation opretter den fil',
  'step.no-directory': 'den mappe, som filen skal ligge i, mangler',
  'step.too-much': 'der ville blive fjernet for meget',
  'step.part-of-install': 'den er en del af installationen',
  'step.second-name': 'den har endnu et navn (hårdt link)',
  'step.second-name-readable': 'den har endnu et navn (hårdt link), som stadig ville kunne læses',
  'step.second-name-contents':
    'den har endnu et navn (hårdt link), som ville beholde det gamle indhold',
  'step.second-name-text': 'den har endnu et navn (hårdt link), som ville beholde den gamle tekst',
  'step.give-key': 'angiv den nøgle, der kan åbne den: --age-recipient <recipient>',
  'step.original-stays':
    'originalen bliver liggende, indtil --age-identity beviser, at den krypterede kopi kan åbnes',
  'step.replaces-other': 'en anden reparation erstatter den med en anden fil',
  'step.other-owner': 'en anden reparation sætter en anden ejer',
  'step.renamed-first': 'målet bliver omdøbt først, og derefter bliver dette kontrolleret igen',
  'step.other-name': 'en anden reparation giver den et andet navn',
  'step.into-itself': 'den kan ikke flyttes ind i sig selv',
  'step.no-target-directory': 'målmappen mangler',
  'step.name-exists': 'det navn findes allerede',
  'step.other-file-system': 'den ligger på et andet filsystem, så flyt den manuelt',
  'step.points-inside': 'en anden reparation lader noget pege på en sti i den',
  'step.other-source': 'en anden reparation opretter den fra en anden kilde',
  'step.database-there': 'der ligger allerede en database eller en del af en database dér',
  'step.replaces-whole': 'en anden reparation erstatter hele filen',
  'step.database': 'dette værktøj ændrer aldrig en database',
  'step.only-owner': 'kun dens ejer eller root må ændre den',
  'step.no-key': 'der er ingen nøgle',
  'step.not-read-back': 'den fil, der blev skrevet, kan ikke læses igen',
  'step.other-contents': 'den krypterede kopi har et andet indhold, så originalen bliver liggende',
  'step.does-not-open':
    'den krypterede kopi kan ikke åbnes med den identitet, så originalen bliver liggende',
  'step.source-changed': 'backuppen er ændret siden kontrollen',
  'step.mounted': 'et andet filsystem er monteret dér',
  'step.link-in-way': 'et link er blevet lagt i vejen',
  'step.part-of-database': 'den er en del af en database',
  'step.other-log': 'en log fra en anden database (-wal eller -journal) ligger ved siden af den',
  'step.access-list':
    'den har måske en adgangsliste (getfacl), som ikke kan bevares på dette system: foretag ændringen manuelt',
  'step.attributes':
    'den har udvidede attributter, der ikke kan bevares (getfattr): foretag ændringen manuelt',
  'step.root-outside':
    'den tilhører root og ligger uden for state-mappen. Skift ejeren manuelt, hvis det er det rigtige',
  'step.removes-it': 'en anden reparation fjerner den',
  'step.encrypts-it': 'en anden reparation ændrer den fil, der skal krypteres',
  'step.moves-it': 'en anden reparation ændrer den fil, der skal flyttes',
  'step.adds-file': 'en anden reparation lægger en fil i den',
  'step.removes-directory': 'en anden reparation fjerner dens mappe',
  'step.disk-full': 'disken er fuld',
  'step.read-only': 'dens filsystem er monteret skrivebeskyttet',
  'step.journal-inside':
    'journalen ville ligge i installationen. Sæt XDG_STATE_HOME til en mappe uden for den',
  'step.system': 'det er en systemmappe',
  'step.shared': 'det er en mappe, som mange deler',
  'step.foreign-home': 'den ligger i en anden brugers hjemmemappe',
  'step.home': 'det er en hjemmemappe',
  'step.around-home': 'der ligger en hjemmemappe i den',
  'step.user-home': 'den ligger i en brugers hjemmemappe',
  'step.state-system': 'state-mappen er en systemmappe',
  'step.state-shared': 'state-mappen er en mappe, som mange deler',
  'step.state-foreign': 'state-mappen ligger i en anden brugers hjemmemappe',
  'step.gone': 'den findes ikke længere',
  'step.unread': 'den kan ikke læses ({reason})',
  'step.unlisted': 'dens indhold kan ikke vises ({code})',
  'step.backup-unread': 'backuppen kan ikke læses ({reason})',
  'step.other-copy': 'der ligger noget andet på {path}',
  'step.copy-there':
    '{path} findes allerede: originalen bliver, indtil --age-identity viser, at den krypterede kopi kan åbnes',
  'step.names':
    'den har {names} navne (hårde links), {count, plural, =0 {ingen} other {#}} af dem i installationen: de andre ville også blive ændret',
  'step.only-root': 'kun root må ændre en ejer: {command}{more, plural, =0 {} other {, og # mere}}',
  'step.without': 'uden {path}: {reason}{more, plural, =0 {} other {, og # mere er udeladt}}',
  'step.mounted-at':
    '{path} er mountet der: hører det til installationen, så angiv det med --workspace',
  'step.whole-mount': 'der er mountet et helt filsystem der',
  'step.outside-home':
    'den ligger uden for hjemmemappen: hører den til installationen, så angiv den med --workspace',
  'step.state-outside':
    'state-mappen er et link, der fører ud af hjemmemappen, til {path}: hører det til installationen, så angiv det med --workspace',
  'step.twin': 'den er {path} under et andet navn',
  'step.state-twin': 'state-mappen er {path} under et andet navn',
  'step.no-name': 'der er intet navn til den',
  'step.not-allowed': 'denne bruger må ikke ændre den ({code})',
  'step.not-changed': 'den kunne ikke ændres ({code})',
  'step.no-journal': 'dens journal kan ikke skrives ({code})',

  'edit.problem': 'teksten: {problem}',
  'edit.too-many': 'teksten har mere end {count} værdier',
  'edit.ambiguous': 'teksten kan læses på to måder',
  'edit.twice': 'to ændringer af den samme værdi',
  'edit.no-text': 'der er ingen tekst ved den nøgle',
  'edit.other-value': 'værdien er ikke, hvad den var',
  'edit.other-text': 'den er ikke, hvad den var',
  'edit.too-much': 'ændringen ville ændre mere end denne værdi',
  'edit.one-value': 'teksten er én værdi',
  'edit.key-there': 'der er allerede noget ved den nøgle',
  'edit.no-object': 'der er intet objekt til den nøgle',
  'edit.no-positions': 'teksten har ingen positioner',
  'edit.not-utf8': 'den er ikke UTF-8-tekst',

  'refused.in-use':
    'proces {pid} bruger denne installation: stop gatewayen først{command, select, none {} other { ({command})}}',
  'refused.port':
    'noget lytter på port {port} på denne maskine, gatewayens port: stop gatewayen først{command, select, none {} other { ({command})}}',
  'refused.busy':
    'en anden reparation af denne installation er i gang ({id}): vent, til den er færdig',
  'refused.half-undone': 'en fortrydelse blev afbrudt. Fuldfør den først med "undo {id}"',
  'refused.between':
    'en anden reparation eller fortrydelse af denne installation kom imellem ({id}): kontrollér igen, og reparér derefter',
  'refused.left':
    'reparationen {id} blev afbrudt, og ikke alt, hvad den gjorde, kunne rulles tilbage ({path}: {reason}). Se med "undo {id}", hvad der er tilbage, og reparér derefter igen',
  'refused.no-room':
    'der er ikke plads til reparationen: den kræver {needed}, og kun {free} er ledigt. Frigør plads på filsystemet med {path}',
  'refused.no-room-for-journal':
    'der er ikke plads til originalerne: de kræver {needed}, og kun {free} er ledigt. Frigør plads på filsystemet med {path}, eller sæt XDG_STATE_HOME til en mappe et andet sted',
  'refused.no-journal':
    'dens journal kan ikke skrives i {path} ({code}): frigør plads der, eller sæt XDG_STATE_HOME',
  'refused.journal-elsewhere':
    'dens journal kan ikke skrives i {path} ({code}): sæt XDG_STATE_HOME til en mappe, som du kan skrive i, og som bliver',
  'refused.unseen':
    'en gateway bruger måske denne installation: der ligger en lås fra en i tmp, og denne container kan ikke se andres processer. Stop gatewayen. Bliver dens lås, så start denne container med --pid=host',
  'refused.foreign':
    '{path} tilhører en anden bruger ({uid}), som kunne lægge en falsk journal der. Sæt HOME til din egen hjemmemappe eller XDG_STATE_HOME til en mappe, som kun du kan skrive i',
  'refused.open':
    'andre kan skrive i {path} og kunne lægge en falsk journal der. Kør "chmod go-w {path}", eller sæt XDG_STATE_HOME til en mappe, som kun du kan skrive i',

  'undo.none': 'der er ingen reparation at rulle tilbage',
  'undo.unknown': 'der er ingen sådan reparation',
  'undo.already': 'den reparation er allerede rullet tilbage',
  'undo.running': 'den reparation kører stadig. Vent, til den er færdig',
  'undo.all-undone':
    'alle reparationer af {path} er allerede rullet tilbage. Angiv id’et for en reparation for at rulle en af en anden installation tilbage',
  'undo.no-journal':
    'reparationens journal kan ikke skrives i {path} ({code}): frigør plads der, eller gør mappen til din egen',
  'undo.damaged':
    'reparationen {id} kan ikke rulles tilbage, fordi {path} er beskadiget: {damage}. De originale filer ligger i {originals}',
  'undo.begins': 'Ruller reparationen {id} fra {date} tilbage i {install}',
  'undo.stays': 'bliver, som den er: {path} ({reason})',
  'undo.not-restored': 'ikke gendannet: {path} ({reason})',
  'undo.partly': 'Reparationen er kun delvist rullet tilbage. Prøv resten igen med: {command}',
  'undo.done': '{count, plural, one {# ændring} other {# ændringer}} rullet tilbage',
  'undo.changed': 'den er ændret siden reparationen',
  'undo.database-used': 'databasen er blevet brugt siden reparationen',
  'undo.foreign': 'den indeholder noget, som reparationen ikke har lavet',
  'undo.new-name':
    'den har fået endnu et navn (hårdt link) siden reparationen, måske uden for installationen',
  'undo.set-id':
    'den er ændret siden reparationen, så dens set-user-id- eller set-group-id-bit sættes ikke igen',
  'undo.failed': 'det mislykkedes ({code})',
  'undo.no-original': 'dens backup mangler eller er beskadiget',
  'undo.only-copy': 'originalen mangler eller er ændret, så dette er den eneste kopi',
  'undo.other-contents': 'dens krypterede kopi har et andet indhold',
  'undo.no-key':
    'den blev krypteret, og journalen har ingen kopi: fortryd med --age-identity <file>, eller dekryptér den ({command})',

  'plan.make': 'lav: {path} ({size})',
  'plan.make-directories': 'lav: {count, plural, one {# mappe} other {# mapper}}',
  'plan.restore': 'gendan: {path} ({size})',
  'plan.restore-link': 'gendan: {path} -> {target}',
  'plan.restore-many': 'gendan: {path} ({count, plural, one {# fil} other {# filer}}, {size})',
  'plan.link': 'link {path}: {from} -> {to}',
  'plan.remove': 'fjern: {path}',
  'plan.rename': 'omdøb: {from} -> {to}',
  'plan.owner': 'ejer {from} -> {to}: {path}',
  'plan.mode': 'rettigheder {from} -> {to}: {path}',
  'plan.owner-of-many': 'ejer {from} -> {to}: {count} filer og mapper i {path}',
  'plan.mode-of-many': 'rettigheder {from} -> {to}: {count} filer og mapper i {path}',
  'plan.encrypt': 'kryptér: {from} -> {to} til {recipients}',
  'plan.discard': 'fjern: {path} (når {twin} er åbnet og viser sig at være magen til)',
  'plan.separate': 'kopiér: {path}, så den skilles fra sine andre navne (hårde links)',
  'plan.replace': 'erstat: {path} ({old} -> {whole})',
  'plan.hidden': 'ændr: {path} (ændringen vises ikke: den kan være en hemmelighed)',
  'plan.not-done': 'ikke udført: {title}: {path} ({reason})',
  'plan.in-part': 'kun delvist: {title}: {path} ({reason})',
  'plan.unsafe': 'med --unsafe-fixes: {title}: {path}',
  'plan.count': '{count, plural, one {# reparation} other {# reparationer}}, intet er ændret.',
  'plan.to-repair': 'Sådan reparerer du det:',
  'plan.nothing-possible':
    '--fix kan ikke reparere noget her. {count, plural, one {Der er # fund tilbage} other {Der er # fund tilbage}}. Kontrollér uden --dry-run for at se, hvad du skal gøre.',
  'plan.nothing-wrong': 'Der er intet galt, så der er intet at reparere.',
  'plan.nothing-found': 'Der blev ikke fundet noget at reparere, men ikke alt kunne kontrolleres.',

  'size.bytes': '{count} byte',
  'size.version': '{size} fra {time} UTC',

  'ask.unsafe': '(usikker: kan ændre noget, du selv har valgt)',
  'ask.repair': 'Reparér dette?',
  'ask.yes': 'ja, reparér dette',
  'ask.no': 'nej, lad dette være, som det er',
  'ask.all': 'ja til dette og alt det følgende',
  'ask.quit': 'nej til dette og alt det følgende; det, du har sagt ja til, bliver repareret',
  'ask.help': 'vis denne hjælp',
  'ask.not-yet': 'Intet ændres før dit sidste svar. Ctrl-C lader alt være, som det er.',
  'ask.old-machine':
    'Er gatewayen på den gamle maskine stoppet, og bliver den ved med at være det?',

  'verify.item.copy': 'kopien har ingen fejl',
  'verify.item.gateway': 'gatewayen svarer',
  'verify.item.service': 'en service starter gatewayen',
  'verify.item.channels': 'kanalerne er logget ind',
  'verify.item.sessions': 'de gamle samtaler er her',
  'verify.item.workspace': 'filerne i workspacet er her',
  'verify.item.cron': 'cronjobs bliver kørt',
  'verify.item.backups': 'backups er krypteret',
  'verify.item.old-machine': 'den gamle gateway er stoppet',

  'todo.item': '{title}: {status}',
  'todo.done': 'ja',
  'todo.not-done': 'nej',
  'todo.cannot-tell': 'kan ikke afgøres',
  'todo.optional': '{status} (valgfrit)',

  'verify.head':
    'OpenClaw-installation {install}{release, select, none {} other {, OpenClaw {release}}}',
  'verify.compared': 'sammenlignet med fortegnelsen fra {date} UTC',
  'verify.for': 'For {install}:',
  'verify.nothing': 'Intet kunne efterprøves.',
  'verify.all-done':
    '{count, plural, one {Det ene punkt er klar.} other {Alle # punkter er klar.}}',
  'verify.open': 'Flytningen er ikke færdig: {parts}.',
  'verify.open-items': '{count} af {total, plural, one {# punkt} other {# punkter}} ikke klar',
  'verify.unseen-items':
    '{count} af {total, plural, one {# punkt} other {# punkter}} kan ikke kontrolleres herfra',
  'verify.sentence': '{text}.',
  'verify.thing': '{what}: {detail}',
  'verify.nothing-found': 'Der blev ikke fundet nogen.',
  'verify.copy.errors':
    'Kontrollen finder {errors, plural, one {# fejl} other {# fejl}}{warnings, plural, =0 {} one { og # advarsel} other { og # advarsler}}.',
  'verify.copy.warnings':
    'Kontrollen finder {count, plural, one {# advarsel, du bør se på,} other {# advarsler, du bør se på,}} og ingen fejl.',
  'verify.copy.unread': 'En del kunne ikke læses, så kontrollen er ikke komplet.',
  'verify.copy.fine': 'Kontrollen finder ingen fejl.',
  'verify.gateway.client':
    'Denne installation er en klient: dens gateway kører på en anden maskine (gateway.mode).',
  'verify.gateway.no-port': 'gateway.port i openclaw.json er ikke en port.',
  'verify.gateway.elsewhere':
    'Denne installation skal køre på en anden maskine, så dens gateway kan ikke spørges herfra.',
  'verify.gateway.other':
    'En gateway svarer på {at}, men intet viser, at den hører til denne installation.',
  'verify.gateway.answers': 'Den svarer på {at}.',
  'verify.gateway.answers-as': 'Den svarer på {at} (proces {pid}).',
  'verify.gateway.starting':
    'Den svarer på {at}, men er ikke klar endnu ({names}). Prøv igen om et minut.',
  'verify.gateway.not-ready': 'Den svarer på {at}, men er ikke klar: {names}.',
  'verify.gateway.slow':
    'Proces {pid} er denne installations gateway, men den har ikke svaret endnu på {at}. Prøv igen om et minut.',
  'verify.gateway.not-listening':
    'Proces {pid} er denne installations gateway, men den lytter ikke på {at}. Prøv igen om et minut.',
  'verify.gateway.closed': 'Intet lytter på {at}.',
  'verify.gateway.not-installed':
    'Intet lytter på {at}, og openclaw findes ikke i PATH. Installér det først.',
  'verify.gateway.silent': 'Noget lytter på {at}, men svarer ikke.',
  'verify.gateway.foreign': 'Noget, der ikke er en gateway, svarer på {at}.',
  'verify.service.not-again': 'Gatewayen kører, men ingen service her starter den igen.',
  'verify.service.none': 'Ingen service her starter denne installations gateway.',
  'verify.service.not-installed':
    'Ingen service her starter denne installations gateway. Installér OpenClaw først.',
  'verify.service.at-boot': 'Systemservicen {name} starter den, når maskinen starter.',
  'verify.service.starts': '{name} starter den.',
  'verify.service.container':
    'En container kører gatewayen. Containerens restart policy starter den igen, ikke en service.',
  'verify.service.at-login':
    '{name} starter den, når du logger ind. Slå lingering til, hvis den skal starte sammen med maskinen.',
  'verify.service.not-known':
    '{name} peger hertil. Dens filer viser ikke, om den starter af sig selv.',
  'verify.service.off': '{name} peger hertil, men er ikke slået til.',
  'verify.channels.failing': 'Gatewayen siger, at {names} ikke får forbindelse.',
  'verify.channels.not-known': 'Det vides ikke, hvilke kanaler der er: {detail}.',
  'verify.channels.none': 'Der er ingen kanal i konfigurationen.',
  'verify.channels.here': 'Loginene er her: {detail}.',
  'verify.sessions.none':
    'Her er ingen samtale. Kun den gamle maskine eller dens fortegnelse viser, om der var nogen.',
  'verify.workspace.none': 'Her er intet workspace.',
  'verify.cron.none': 'Der er intet cronjob.',
  'verify.cron.no-zone': 'Gatewayens tidszone er ukendt, så de næste kørsler er også ukendte.',
  'verify.cron.not-known': 'Næste kørsel af disse jobs kan ikke beregnes: {names}.',
  'verify.cron.next': '{name}: næste kørsel {time} ({zone})',
  'verify.cron.past': '{name}: skulle være kørt {time} ({zone})',
  'verify.cron.disabled': '{name}: slået fra',
  'verify.cron.event': '{name}: kører ved en hændelse',
  'verify.cron.unread': '{name}: dets tidsplan kan ikke læses',
  'verify.backups.fine': 'Ingen backup i denne hjemmemappe har hemmeligheder i klartekst.',
  'verify.old.unasked':
    'Er gatewayen på den gamle maskine stoppet? Sig det med --old-stopped, eller lad --old user@host undersøge det over ssh.',
  'verify.old.not-known': 'Du ved ikke, om den er stoppet. Stop den på den gamle maskine.',
  'verify.old.said-stopped': 'Den er stoppet, som du sagde.',
  'verify.old.said-running': 'Den kører stadig, som du sagde. Stop den på den gamle maskine.',
  'verify.old.failed': '{host} kunne ikke spørges: {reason}.',
  'verify.old.unlisted': 'Processerne på {host} kan ikke vises.',
  'verify.old.running':
    '{count, plural, one {Der kører # gateway på {host}} other {Der kører # gateways på {host}}}.',
  'verify.old.stopped': 'Der kører ingen gateway på {host}.',
  'verify.old.starts-again':
    'Der kører ingen gateway på {host}, men {names} starter en der ved næste login eller genstart.',

  'ssh.not-started': 'ssh kan ikke startes her. Er det installeret?',
  'ssh.too-large': 'svaret fra {host} er for stort',
  'ssh.ended': 'ssh sluttede med {status}',
  'ssh.incomplete': 'svaret er ikke komplet',

  'prepare.item.node': 'den rigtige Node er her',
  'prepare.item.openclaw': 'den rigtige OpenClaw er her',
  'prepare.item.account': 'hjemmemappen er den samme',
  'prepare.item.disk': 'der er plads nok på disken',
  'prepare.item.time-zone': 'tidszonen er den samme',
  'prepare.item.services': 'noget starter gatewayen',
  'prepare.head':
    '{path}{release, select, none {} other { fra OpenClaw {release}}} skal flyttes: {count, plural, one {# fil} other {# filer}}, {size}',
  'prepare.ready': 'Denne maskine har det, installationen kræver.',
  'prepare.not-ready': 'Denne maskine er ikke klar endnu.',
  'prepare.not-known': 'Ikke alt, hvad installationen kræver, er kendt.',
  'prepare.bring': 'Kopiér også dette. En kopi af state-mappen indeholder det ikke:',
  'prepare.then': 'Derefter, i denne rækkefølge',
  'prepare.record-incomplete': 'Fortegnelsen er ikke komplet: ikke alt kunne læses.',
  'prepare.node.not-known':
    'Hvilken Node OpenClaw {release, select, none {i denne kopi} other {{release}}} kræver, vides ikke her. Denne kommando viser det.',
  'prepare.node.needs': 'OpenClaw {release} kræver {range}.',
  'prepare.node.none': 'Der er ingen Node i PATH.',
  'prepare.node.other': 'Den første i PATH er Node {version}.',
  'prepare.node.here': 'Node {version} er i PATH.',
  'prepare.node.behind': 'Node {version} er i PATH, men efter Node {first}.',
  'prepare.openclaw.not-known':
    'Det vides ikke, hvilken version der har skrevet kopien. Denne kommando viser det på den gamle maskine.',
  'prepare.openclaw.too-old':
    'OpenClaw {release} er ældre, end kopien kræver ({least}). Den afviser kopien eller mister en del af dataene.',
  'prepare.openclaw.none': 'OpenClaw findes ikke i PATH.',
  'prepare.openclaw.here': 'OpenClaw {release} er installeret.',
  'prepare.openclaw.chosen': 'Du valgte OpenClaw {release} med --openclaw.',
  'prepare.openclaw.wrote':
    'OpenClaw {release} har skrevet kopien. Installér den samme version, og opgradér, når alt virker.',
  'prepare.openclaw.oldest': 'OpenClaw {release} er den ældste version, der kan åbne alt i kopien.',
  'prepare.openclaw.keep-off':
    'Kør ikke onboarding, og start ikke OpenClaw, før kopien er på plads.',
  'prepare.account.no-home':
    'Kopien viser ikke, hvilken hjemmemappe den er fra. Kontrollen finder de stier, der fører andre steder hen.',
  'prepare.account.same':
    'Din hjemmemappe er {home}, som på den gamle maskine, så ingen sti skal ændres.',
  'prepare.account.paths': 'Stierne i kopien peger på {home}.',
  'prepare.account.own-home': 'Din hjemmemappe her er {home}.',
  'prepare.account.same-name': 'Med en konto af samme navn skal ingen sti ændres.',
  'prepare.account.exists':
    'Stierne i kopien peger på {home}, og {user} har en konto her. Log ind som {user}.',
  'prepare.account.use-own':
    'Brug din egen konto: kontrollen finder hver sti, og --fix ændrer den.',
  'prepare.account.or-own':
    'Eller brug din egen konto: kontrollen finder hver sti, og --fix ændrer den.',
  'prepare.disk.takes':
    'Installationen fylder {whole, select, yes {} other {mindst }}{size}, og det dobbelte, mens den pakkes ud eller opgraderes.',
  'prepare.disk.free': 'Der er {size} ledig her.',
  'prepare.disk.short': 'Der er kun {size} ledig her.',
  'prepare.disk.not-whole':
    'Det er uden node_modules og .git. Se på den gamle maskine, hvor meget hele mappen fylder.',
  'prepare.disk.rest':
    'En del kunne ikke tælles med. Se på den gamle maskine, hvor meget hele mappen fylder.',
  'prepare.zone.depends': 'Et cronjob har ingen tidszone, så det kører i maskinens tidszone.',
  'prepare.zone.may-depend': 'Cronjobs uden tidszone kører i maskinens tidszone.',
  'prepare.zone.none': 'Intet cronjob afhænger af maskinens tidszone.',
  'prepare.zone.not-known': 'Den gamle maskines tidszone er ukendt.',
  'prepare.zone.same': 'Den er {zone}, som på den gamle maskine.',
  'prepare.zone.was': 'Den var {zone} på den gamle maskine.',
  'prepare.zone.differs': 'Den var {zone} på den gamle maskine og er {here} her.',
  'prepare.services.root':
    'Du er root, men en brugers service starter gatewayen. Opret en konto til den.',
  'prepare.services.systemd':
    'systemd er her: `openclaw gateway install` opretter en service til dig.',
  'prepare.services.linger': 'Lad den køre uden login på en server: {command}',
  'prepare.services.launchd':
    'launchd er her: `openclaw gateway install` opretter en service til dig.',
  'prepare.services.tasks': '`openclaw gateway install` opretter en planlagt opgave til dig.',
  'prepare.services.none':
    'systemd kører ikke her, så `openclaw gateway install` kan ikke oprette en service. Lad din container eller init starte `openclaw gateway run`.',
  'prepare.services.not-known': 'Det vides ikke, om systemd kører der.',
  'prepare.upgrade.sessions-doctor':
    'OpenClaw {release} gemmer samtaler i databaser. Kør `openclaw doctor --fix` før den første start: uden importen starter den ikke.',
  'prepare.upgrade.sessions':
    'OpenClaw {release} gemmer samtaler i databaser. Den første start importerer dem, der ligger i filer.',
  'prepare.upgrade.cron-doctor':
    'OpenClaw {release} gemmer cronjobs i en database. `openclaw doctor --fix` importerer cron/jobs.json.',
  'prepare.upgrade.cron':
    'OpenClaw {release} gemmer cronjobs i en database. Den første start importerer cron/jobs.json.',
  'prepare.upgrade.setup-doctor':
    'I OpenClaw {release} importerer `openclaw doctor --fix` listen over de workspaces, der er sat op.',
  'prepare.upgrade.profile':
    'OpenClaw {release} venter en profils workspace i profilens state-mappe. Kør `openclaw doctor`, som flytter det.',
  'prepare.upgrade.no-way-back':
    'Du kan ikke gå tilbage: OpenClaw {release} ændrer databaserne, og OpenClaw {before} bruger dem ikke bagefter. Behold kopien uændret, indtil alt virker.',
  'prepare.next.stop': 'Stop gatewayen på den gamle maskine.',
  'prepare.next.archive': 'Pak arkivet ud, og læg hver del på plads.',
  'prepare.next.directory': 'Kopiér state-mappen, og hvert workspace til dets plads.',
  'prepare.next.record':
    'Kopiér state-mappen og alle workspaces med skjulte filer, ejere og tider.',
  'prepare.next.in-place': 'Kopien er allerede på plads.',
  'prepare.next.kept':
    'Det, der allerede ligger der, beholdes ved siden af: navnet får .before- og tidspunktet.',
  'prepare.next.in-use': '{path} er her allerede: kører dens gateway, så stop den først.',
  'prepare.next.by-hand': 'Kopiér i hånden: {names}.',
  'prepare.next.check': 'Kontrollér, hvad der kom med, se på reparationerne, og reparér derefter.',
  'prepare.next.start-yourself':
    'Lad OpenClaw migrere det, der kom med, og lad derefter din container eller init starte gatewayen.',
  'prepare.next.start':
    'Lad OpenClaw migrere det, der kom med, og installér derefter dens service.',
  'prepare.next.verify': 'Gå tjeklisten igennem.',

  'left.workspace': 'workspacet: {path} ({count, plural, one {# fil} other {# filer}})',
  'left.workspace-of':
    'workspacet for {agents}: {path} ({count, plural, one {# fil} other {# filer}})',
  'left.state-directory': 'en anden state-mappe: {path}, som kræver sin egen fortegnelse',
  'left.profile': 'profilen {profile}: {path}, som kræver sin egen fortegnelse',
  'left.service-variables': 'variabler, som kun servicen sætter: {names}. Skriv dem i {path}',
  'left.gateway-variables': 'gatewayens variabler: {path}',
  'left.shell-variables': 'variabler, som OpenClaw tager fra din login-shell (env.shellEnv)',
  'left.service': 'servicen {name}. Kør {command} på den nye maskine',
  'left.system-service':
    'systemservicen {name}: kopiér {path}, og ret dens stier og User= på den nye maskine',
  'left.file': '{path}, som openclaw.json henviser til',
  'left.keychain': 'nøglen til krypterede logins, i denne maskines nøglering som {name}',
  'left.key': 'nøglen til krypterede logins: {path}',
  'left.backups': '{count, plural, one {# backup} other {# backups}}: {paths}',

  'recorded.files': '{path} er registreret: {count, plural, one {# fil} other {# filer}}.',
  'recorded.counted': 'Talt op: {things}.',
  'counted.logins': '{count, plural, one {# login} other {# logins}}',
  'counted.workspace': '{count, plural, one {# workspace-fil} other {# workspace-filer}}',
  'counted.memory': '{count, plural, one {# note} other {# noter}}',
  'counted.conversations': '{count, plural, one {# samtale} other {# samtaler}}',
  'counted.messages': '{count, plural, one {# besked} other {# beskeder}}',
  'counted.cron jobs': '{count, plural, one {# cronjob} other {# cronjobs}}',
  'counted.channels': '{count, plural, one {# kanal} other {# kanaler}}',
  'counted.plugins': '{count, plural, one {# plugin} other {# plugins}}',
  'counted.skills': '{count, plural, one {# skill} other {# skills}}',
  'recorded.left-behind': 'En kopi af denne mappe alene efterlader:',
  'recorded.moving':
    'OpenClaw kører her, så filer kan have ændret sig, mens fortegnelsen blev lavet. Stop gatewayen, og lav fortegnelsen igen:',
  'recorded.gateway': 'gatewayen kører (proces {pid})',
  'recorded.changed': '{path} blev ændret',
  'recorded.unread-file': '{path} ({reason})',
  'recorded.closed': 'intet i {path}: du har ikke adgang',
  'recorded.cut-off': 'ikke alt i {path}: {reason}',
  'recorded.path': '{path}',
  'recorded.not-unpacked': '{count} af dets elementer kan ikke pakkes ud',
  'recorded.no-transcripts': '`openclaw backup create` udelod alle transskriptioner',
  'recorded.unread': 'Dette kunne ikke læses og er ikke med i fortegnelsen:',
  'recorded.next':
    'Kopiér fortegnelsen til den nye maskine, og kør så dér: {command}. Fortegnelsen indeholder ingen hemmeligheder og ingen tekst fra samtaler, men navnene på dine filer. Pas på den som på en backup.',

  'runs.none': 'Der er ingen reparationer.',
  'runs.removed':
    '{count, plural, one {# reparation} other {# reparationer}} fjernet, med alle gemte originaler',
  'runs.steps': '{status}, {done} af {steps, plural, one {# trin} other {# trin}}',
  'runs.done': 'udført',
  'runs.undone': 'fortrudt',
  'runs.partly-undone': 'delvist fortrudt',
  'runs.interrupted': 'afbrudt',
  'runs.undo-interrupted': 'fortrydelse afbrudt',
  'runs.running': 'i gang',
  'runs.continues': 'fortsætter {id} og fortrydes sammen med den',
  'runs.damaged': 'beskadiget: {damage} i run.json',
  'runs.lost': 'Den kan ikke rulles tilbage. Originalerne ligger i {path}',
  'runs.wrong-field': '{field} mangler eller er forkert',
  'runs.wrong-file': 'filen mangler eller er forkert',
  'runs.wrong-id': 'id er fra en anden reparation',
  'runs.no-json': 'den er ikke JSON',

  'listed.files-in': '{path}/ ({count, plural, one {# fil} other {# filer}})',

  'node.range': 'Node {range}',
  'node.from': 'Node {version} eller nyere',
  'node.within': 'Node {major} ({version} eller nyere)',
  'node.either': '{first} eller {second}',
  'node.any': '{first}, {second} eller {third}',
  'service.missing':
    '{path} ({kind, select, node {Node} package {OpenClaw-pakken} program {et program} file {servicens miljøfil} WorkingDirectory {mappen, som den starter i} other {stien i {kind}}})',
  'service.missing-account': 'kontoen {account} (User=)',

  'listed.configuration': 'konfigurationen',

  'stores.sessions': 'sessioner',
  'stores.logins': 'model-logins',
  'stores.device': 'enhedsidentiteten',
  'stores.devices': 'parrede enheder',
  'stores.approvals': 'kommandogodkendelser',
  'stores.cron': 'cronjobs',
  'stores.setup': 'opsætningstilstanden for et workspace',

  'shared.device': 'enhedens identitet',
  'shared.login': '{channel}-loginnet ({account})',

  'table.device_identities': 'enhedsidentiteter',
  'table.device_pairing_paired': 'parrede enheder',
  'table.channel_pairing_allow_entries': 'tilladte afsendere',
  'table.secret_store_entries': 'gemte hemmeligheder',
  'table.mcp_oauth_stores': 'logins til MCP-servere',
  'table.projects': 'projekter',
  'table.auth_profile_store': 'login-lagre',
  'table.standing_intents': 'stående hensigter',

  'undecided.title': 'Kunne ikke kontrolleres',
  'undecided.rules': '{count} regler',
  'undecided.findings': 'delvist',
  'undecided.skipped': 'sprunget over',
  'undecided.crashed': 'gik ned',

  'summary.findings': '{count, plural, one {# fund} other {# fund}}',
  'summary.errors': '{count, plural, one {# fejl} other {# fejl}}',
  'summary.warnings': '{count, plural, one {# advarsel} other {# advarsler}}',
  'summary.infos': '{count} info',
  'summary.suppressed': '{count, plural, one {# fund} other {# fund}} undertrykt.',
  'summary.fixable':
    '{share, select, one {Det kan} all {De kan alle} other {{count} af dem kan}} repareres uden risiko med --fix.',
  'summary.unsafe':
    '{count, plural, one {# reparation kan ændre noget, du selv har valgt, så --fix udelader den. Brug --fix --unsafe-fixes for at udføre den.} other {# reparationer kan ændre noget, du selv har valgt, så --fix udelader dem. Brug --fix --unsafe-fixes for at udføre dem.}}',
  'summary.steps':
    '{count, plural, one {Følg trinnet ovenfor.} other {Følg de # trin ovenfor, i den rækkefølge.}}',
  'summary.note': 'bemærk:',

  'fleet.all': 'alle {count}',
  'fleet.headline': '{person} af {hosts} kræver opmærksomhed',
  'fleet.count':
    '{unit, select, machine {{count, plural, one {# maskine} other {# maskiner}}} other {{count, plural, one {# installation} other {# installationer}}}}',
  'fleet.person': 'kræver opmærksomhed',
  'fleet.repair': 'kræver --fix',
  'fleet.nothing': 'klar',
  'fleet.for-fix': '{hosts} til --fix',
  'fleet.are-ready': '{hosts} klar',
  'fleet.since':
    '{fresh, plural, one {# nyt fund} other {# nye fund}} og {gone} væk siden baselinen',
  'fleet.new': '{count, plural, one {# nyt} other {# nye}}',
  'fleet.gone': '{count} væk',
  'fleet.is-new': '(nyt)',
  'fleet.hosts': '{units}, de værste først',
  'fleet.rules': 'Regler, de værste først',
  'fleet.rule': 'Regel',
  'fleet.severity': 'Alvor',
  'fleet.findings': 'Fund',
  'fleet.units': '{unit, select, machine {Maskiner} other {Installationer}}',
  'fleet.install': '{path}, skrevet af OpenClaw {release}',
  'fleet.host': '{name} {needs}: {detail} ({counts})',
  'fleet.rule-on': '{rule} ({severity}): {findings} fund på {hosts}',
  'merge.no-report': 'Der er ingen rapport fra den.',
  'merge.unusable': 'Rapporten kan ikke bruges: {reason}.',
  'report.no-json': 'den er ikke JSON. Lav den med --format json',
  'report.refused': '{path} kan ikke bruges som rapport: {reason}',
  'report.other': 'den er ikke en rapport fra denne version',
  'report.other-version': 'den har schemaVersion {version}, og denne version læser schemaVersion 1',
  'report.of-many':
    'den er en rapport om mange maskiner, og denne kommando skal have en om én maskine',
  'report.no-fleet': 'den er ikke skrevet af `merge --format json`',
  'report.file': 'filen',
  'report.other-key': 'har en nøgle, som en rapport ikke har',
  'explain.only-with': 'kun med {flag}',
  'explain.breaks': 'Det går ud over:',
  'explain.reports':
    'Reglen melder og anbefaler (det, der står i klammer, står for det, den finder):',
  'explain.safe': '--fix reparerer det dér, hvor intet kan gå tabt.',
  'explain.unsafe': '--fix --unsafe-fixes reparerer det, men kan ændre noget, du selv har valgt.',
  'explain.restore': '--fix --from <backup> gendanner det fra en backup eller en anden mappe.',
  'explain.silent': 'Reglen melder ikke:',
  'explain.releases': 'Versioner:',
  'explain.sources': 'Kilder:',
  'explain.page': 'Denne side på nettet: {url}',

  'html.skip': 'Gå til rapporten',
  'html.footer': '{tool}. Stier og kommandoer hører til den maskine, der lavede rapporten.',
  'html.unchecked': 'OpenClaw kunne ikke kontrolleres',
  'html.suppressed': '{count} undertrykt',
  'html.machines': 'Den gamle maskine og denne',
  'html.sources': 'Hvad hver kilde indeholder, og hvad der tages fra den',
  'html.findings': 'Fund, efter hvad de går ud over',
  'html.more-findings':
    '{count, plural, one {Der er # fund til} other {Der er # fund til}} i JSON-rapporten.',
  'html.notes': 'Det, der ikke kunne kontrolleres, og bemærkninger',
  'html.notes-alone': 'Bemærkninger',
  'html.repairs': 'Reparationer',
  'html.undo': 'Sådan fortryder du dem:',
  'html.plan': 'Hvad --fix ville ændre',
  'html.search': 'Søg',
  'html.found': '{shown} af {total}',
  'html.where': 'Hvor',
  'html.why': 'Hvorfor',
  'html.do': 'Hvad du skal gøre',
  'html.repair': 'Reparation',
  'html.with': 'Med {flags}: {title}',
  'html.fingerprint': 'Fingeraftryk',
  'html.about': 'Om {rule}',
  'listed.and-more': 'og {count} til',
  'html.thing': 'Del',
  'html.state': 'Tilstand',
  'html.detail': 'Detaljer',
  'html.what': 'Hvad',
  'html.old-machine': 'Gammel maskine',
  'html.this-machine': 'Denne maskine',
  'html.home': 'hjemmemappe',
  'html.user': 'bruger',
  'html.system': 'system',
  'html.state-directory': 'state-mappe',
  'html.profile': 'profil',
  'html.same': 'ukendt eller den samme',
  'html.not-known': 'ukendt',
  'html.copy': 'Kopiér',
  'html.copy-these': 'Kopiér disse kommandoer',
  'html.copied': 'Kopieret',
  'html.selected': 'Markeret',
});
