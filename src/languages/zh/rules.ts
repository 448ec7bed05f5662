import { defineRules } from '../catalogue.ts';

export const rules = defineRules({
  'damaged-archive': {
    title: '归档无法完整读取',
    why: '下载中断、磁盘已满或有坏扇区时，留下的归档仍能打开，也能列出最前面的文件。但损坏处之后的内容已经丢失，而你可能要等旧机器不在了才发现。',
    messages: {
      cut: {
        text: '{archive} 在{where, select, start {开头处} other { {after} 之后}}中断：{what}。之后的内容全部缺失。',
        remedy: '在旧机器上重新制作归档。复制之后，比对两台机器上的校验和。',
      },
      corrupt: {
        text: '{archive} 在{where, select, start {开头处} other { {after} 之后}}损坏：{what}。检查只用到了能读取的部分。',
        remedy: '重新复制归档，或在旧机器上重新制作，然后比对两台机器上的校验和。',
      },
      limit: {
        text: '{archive} 没有读完，因为在{where, select, start {开头处} other { {after} 之后}}达到了上限：{what}。',
        remedy: '先弄清这个归档的来源。如果是你自己的，就解压它，然后检查解压出的目录。',
      },
      unread: {
        text: '{archive} 没有读完：{what}。',
        remedy: '用制作这个归档的程序解压它，然后检查解压出的目录。',
      },
    },
    releases: '所有版本',
    silent: ['tar 结尾之后的字节，任何程序都不会解压它们', '来自标准输入、正常结束的归档'],
  },
  'unsafe-archive': {
    title: '解压这个归档不安全',
    why: '文件放到哪里、归谁所有、链接指向哪里，都由归档决定。如果以 root 身份解压，它可能替换系统文件。',
    messages: {
      absolute: {
        text: '{archive} 中有 {count} 个文件使用绝对路径作为名称（{names}）。无论你在哪里解压，有些程序都会写到那个路径。',
        remedy: '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。',
      },
      outside: {
        text: '{archive} 中有 {count} 个文件的名称指向归档之外（{names}）。它们没有被解压。',
        remedy: '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。',
      },
      'through-link': {
        text: '{archive} 中有 {count} 个文件位于同一归档内的链接之下（{names}）。解压时会写到链接指向的位置，所以这次检查没有解压它们。',
        remedy: '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。',
      },
      'link-out': {
        text: '{archive} 中有 {count} 个链接指向解压目录之外（{names}）。',
        remedy:
          '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。不是你自己的链接，请删除。',
      },
      'hard-link': {
        text: '{archive} 中有 {count} 个文件是硬链接，指向归档之外的文件（{names}）。解压后它们可能与这台机器上的文件共用数据，所以这次检查没有解压它们。',
        remedy: '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。',
      },
      device: {
        text: '{archive} 中有设备文件或 FIFO：{count} 个（{names}）。它们没有被解压。',
        remedy: '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。',
      },
      name: {
        text: '{archive} 中有 {count} 个文件的名称无法在这台机器上解压（{names}）：名称过长，或含有文件名不该有的字符。',
        remedy: '在旧机器上重命名这些文件，然后重新制作归档。',
      },
      replaced: {
        text: '{archive} 中有 {count} 个文件与前面另一种类型的条目同名（{names}）。最后得到哪一个，取决于解压程序。',
        remedy: '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。',
      },
      collision: {
        text: '{archive} 中有些名称会被 {platform} 当作同一个文件（{names}）。解压后每组只剩一个。',
        remedy: '在旧机器上重命名这些文件，然后重新制作归档。',
      },
      'set-id': {
        text: '{archive} 中有 {count} 个文件设有 set-id 位，会以所有者的权限运行（{names}）。',
        remedy:
          '不要以 root 身份解压。请解压到一个空目录，再查看这些文件。OpenClaw 不需要这样的文件。',
      },
      owner: {
        text: '如果以 root 身份解压，{archive} 中有 {count} 个文件会归 {owner} 所有，而不是归运行 gateway 的 {user} 所有。',
        remedy: '以 {user} 身份解压，或在解压后把这些文件的所有者改为 {user}。',
      },
    },
    releases: '所有版本',
    silent: [
      '开头的 `./`，以及归档中没有单独条目的目录',
      '绝对链接，每套 OpenClaw 都有：它们会像目录中的链接一样检查',
      '只有大小写不同的名称，如果目标机器是 Linux',
      '所有者，如果所有条目的所有者都与 state 目录相同，而且没有指定 --user',
    ],
  },
  'incomplete-archive': {
    title: '归档缺少一部分数据',
    why: '旧机器一旦清空，归档里没有的就找不回来了。`openclaw backup create` 本来就会略去一些内容，而 `openclaw backup verify` 不会提醒你。',
    messages: {
      transcripts: {
        text: '{release, select, unknown {较旧版本} other {{release} 版本}}的 `openclaw backup create` 略去了全部对话文件：列表中有 {count} 个会话，但它们的对话都不在 {archive} 中。',
        remedy: '在旧机器上停止 gateway，然后打包整个 state 目录。',
      },
      'only-config': {
        text: '{archive} 是用 --only-config 制作的：只有配置，没有登录信息、会话、记忆和 workspace。',
        remedy: '在旧机器上停止 gateway，然后打包整个 state 目录。',
      },
      workspace: {
        text: '{archive} 是用 --no-include-workspace 制作的，因此不包含 {workspaces}。',
        remedy: '在旧机器上把 workspace 也打包，然后把两个归档放在一起检查。',
      },
      asset: {
        text: '{archive} 的 manifest 列出了 {source} 的 {kind}，但归档中没有。',
        remedy: '在旧机器上重新制作归档。',
      },
      hidden: {
        text: '{archive} 打包时用了星号（{name}/*），因此漏掉了所有以点开头的文件，例如 .env。',
        remedy: '在旧机器上用目录名打包这个目录，不要用星号。',
      },
      link: {
        text: '这是指向 {target} 的链接，而目标不在 {archive} 中：只打包了链接本身。',
        remedy: '把链接指向的目录也打包，然后放到新机器上的同一位置。',
      },
    },
    releases: '所有版本；manifest 见于 2026.3.8 及更高版本',
    silent: [
      'OpenClaw 会重新创建的内容：工具、缓存、日志',
      'npm 和 node_modules，备份本来就会略去：需要它们的插件由 stale-plugin-path 和 missing-plugin-dependencies 报告',
      '会话保存在数据库中的 2026.9.6 归档',
      '在另一个归档中的 workspace，而那个归档与这个一起检查',
      '单独的 workspace，以及没有 manifest 的单独的配置：由 workspace-only-copy 和 json-only-copy 报告',
    ],
  },
  'hot-archive': {
    title: '制作归档时 gateway 还在运行',
    why: '归档程序逐个读取文件。如果 gateway 同时在写入，数据库和它的 -wal 文件就不是同一时刻的内容，对话文件也可能只写到半行。',
    messages: {
      gateway: {
        text: '制作 {archive} 时有一个 gateway（进程 {pid}）在运行：它的锁文件就在归档中。',
        remedy: '在旧机器上停止 gateway，然后重新制作归档。',
      },
      session: {
        text: '制作 {archive} 时有对话正在进行：归档中有进程 {pid} 的 {count} 个锁文件。',
        remedy: '在旧机器上停止 gateway，然后重新制作归档。',
      },
    },
    releases: '所有版本；在 2026.5.28 及更早版本中，gateway 自己的锁文件在 state 目录之外',
    silent: [
      '没有进程号的锁文件',
      '`openclaw backup create` 归档中的数据库，2026.9.6 会按同一时刻的内容复制',
      '-wal 文件缺失或属于另一个数据库的数据库：由 incomplete-database 报告',
      '以零字节结尾或断在行中间的文件：由 truncated-file 报告',
    ],
  },
  'unreadable-config': {
    title: '无法读取配置',
    why: '没有配置，gateway 就无法启动；缺少某个 include 文件，启动后就没有其中的频道、智能体和密钥。在 2026.5.28 及更早版本中，这类错误有时显示为“Missing config”。',
    messages: {
      broken: {
        text: '这个配置文件有问题：{problem}。',
        remedy: '改正错误，或从旧机器重新复制文件：复制中断时，文件会断在中间。',
      },
      'broken-with-last-good': {
        text: '配置有问题：{problem}。',
        remedy: '改正错误，或恢复 {copy}，即 OpenClaw 上次成功启动时的配置。恢复前先比较两者。',
      },
      'broken-with-backup': {
        text: '配置有问题：{problem}。',
        remedy:
          '改正错误，或从旧机器重新复制文件。只有在别无他法时才恢复 {copy}：它缺少最后一次更改，而那次更改可能很大。',
      },
      unreadable: {
        text: '配置有问题：{problem}。',
        remedy: '从旧机器把文件复制到这里。它必须是普通文件，而且 gateway 能读取。',
      },
      include: {
        text: '这个 include 文件有问题，因此配置无效：{problem}。',
        remedy:
          '改正这个 include，或把被包含的文件复制到相对于 openclaw.json 的同一位置。从 2026.2 起，它必须在 openclaw.json 所在的目录中。',
      },
      'include-missing': {
        text: '这个 include {problem}（{path}），因此配置无效。',
        remedy:
          '从旧机器复制被包含的文件，或改正它的路径。从 2026.2 起，它必须在 openclaw.json 所在的目录中。',
      },
    },
    texts: {
      unread: '{name}：{problem}',
    },
    releases: '所有版本',
    silent: [
      '缺失的配置：由其他规则报告',
      '只是名称写法不同的 include：由 name-in-other-case 报告',
      'JSON5 语法：注释、单引号、末尾逗号和不带引号的键',
      '你无权读取的文件：会跳过并说明原因',
    ],
  },
  'shrunk-config': {
    title: '配置丢失了一些设置，而它自己的备份里还有',
    why: '更新、修复，或容器启动时没有挂载卷，都可能用一份较小的 openclaw.json 覆盖真正的配置。这样一来，智能体、频道和绑定都没了，尽管它们的数据还在。',
    messages: {
      agents: {
        text: 'openclaw.json 中已没有{agentCount, plural, other {智能体 {agents}}}，但 {backup} 中还有，相应的对话或 workspace 也还在这里。openclaw.json 缺少：{keys}。',
        remedy:
          '[请先停止 gateway。]比较这两个文件。要找回这些智能体，请手动恢复备份，或使用 `--fix --unsafe-fixes`，然后再检查一次。',
      },
      stub: {
        text: 'openclaw.json 几乎是空的，而它旁边的数据是完整的。{backup} 的大小是 openclaw.json 的 {times} 倍。openclaw.json 缺少：{keys}。',
        remedy:
          '[请先停止 gateway。]查看备份的内容。如果它就是这套 OpenClaw 的配置，请手动恢复，或使用 `--fix --unsafe-fixes`，然后再检查一次。',
      },
    },
    texts: {
      restore: '从配置的备份恢复配置',
    },
    releases:
      '所有版本；每个版本都保留 openclaw.json.bak，从 2026.5 起还保留 openclaw.json.last-good',
    silent: [
      '已删除的智能体：最新的备份中也没有它，或这里没有它的任何数据',
      '智能体都还在，只是删掉了某个设置、频道或插件',
      '无法读取的配置：由 unreadable-config 报告',
      '只复制了配置：由 json-only-copy 报告',
      '远程模式的客户端：由 remote-mode-host 报告',
    ],
  },
  'profile-mismatch': {
    title: 'gateway 用的不是复制过来的 state 目录',
    why: '每个 profile 都有自己的 state 目录。用错 profile 启动时，gateway 找不到登录信息和历史，表现得像全新安装一样，尽管数据都已复制过来。',
    messages: {
      'service-selects-other': {
        text: '{service} 用 {other} 启动 gateway，但它{state, select, missing {不存在} other {里面没有你的数据}}。这套 OpenClaw 在 {own} 中，没有任何服务使用它。',
        remedy: '删除启动 {other} 的服务，然后为 {own} 安装一个服务。',
      },
      'service-without-state': {
        text: '{service} 用 {other} 启动 gateway，但它{state, select, missing {不存在} other {里面没有你的数据}}。那个 profile 没有复制过来。',
        remedy: '从旧机器把 {other} 也复制过来，或删除这个服务。',
      },
      'fresh-one-in-use': {
        text: '{own} 中还没有会话，但{use, select, service {有一个服务用 {fresh} 启动 gateway} other {不加 --profile 时，OpenClaw 使用 {fresh}}}：智能体启动后没有记忆。会话和登录信息在 {other} 中。',
        remedy:
          '用有会话和登录信息的那个 profile 启动 gateway。确认它能正常工作之前，保留新的 state 目录。',
      },
      'other-one-in-use': {
        text: '会话和登录信息在 {own} 中，但{use, select, service {有一个服务用 {fresh} 启动 gateway} other {不加 --profile 时，OpenClaw 使用 {fresh}}}，而后者还没有会话：智能体启动后没有记忆。',
        remedy:
          '用有会话和登录信息的那个 profile 启动 gateway。确认它能正常工作之前，保留新的 state 目录。',
      },
      'fresh-one-in-unit': {
        text: '{own} 中还没有会话，但 {unit} 用 {fresh} 启动 gateway：智能体启动后没有记忆。会话和登录信息在 {other} 中。',
        remedy:
          '在 {unit} 中把 OPENCLAW_STATE_DIR 设为有会话和登录信息的 state 目录。然后重新加载这个单元，并重启它。',
      },
      renamed: {
        text: '这个目录名为 {own}，但其中的路径指向 {other}。它似乎被改过名。',
        remedy:
          '[请先停止 gateway。]把目录重命名为 {other}，并用对应的 profile 运行。如果想保留名称 {own}，请改为修改配置中的每一个路径。',
      },
      'renamed-beside': {
        text: '这个目录名为 {own}，但其中的路径指向 {other}，而后者也存在。两者似乎是同一套 OpenClaw。',
        remedy:
          '弄清哪一个是复制过来的，然后把另一个移走。在此之前两个都不要启动，否则它们会同时写入同一批智能体的数据。',
      },
      'environment-names-other': {
        text: '这里的 {name} 指定了另一个 state 目录，但不起作用：OpenClaw 在读取这个文件之前就已选定 state 目录。',
        remedy: '从这个文件中删除该变量。请改为在服务中或命令行上选择 profile。',
      },
    },
    texts: {
      rename: '把 {own} 改回原名 {other}',
      outside: '{service} 选用的 state 目录在这个主目录之外',
    },
    releases: '所有版本',
    silent: [
      '两个完整的 profile，各有自己的服务，或由人手动启动',
      '指向该目录本身的旧名称链接',
      '默认的 state 目录，如果其中只有某个 profile 的 workspace（2026.5.28 及更早版本）',
      '服务中的路径在旧主目录下，但指的是同一个目录：由 stale-service-unit 报告',
      '由 OPENCLAW_STATE_DIR 选定、在主目录之外或另有名称的目录',
    ],
  },
  'json-only-copy': {
    title: '只复制了配置',
    why: 'openclaw.json 只是一套 OpenClaw 中最小的一部分。如果旁边没有会话、登录信息、设备身份和记忆，gateway 照样启动并显示“ready”，但智能体什么都不记得。',
    messages: {
      'state-missing': {
        text: 'openclaw.json 在这里，但智能体、凭据、设备和数据库都缺失。以下各项没有任何数据：{promises}。',
        remedy:
          '[停止两台机器上的 gateway。]从旧机器复制整个 state 目录，以及它之外的每个 workspace。如果有备份，请改为运行 `--fix --from <backup>`。',
      },
    },
    texts: {
      promises:
        '{agentCount, plural, =0 {} other {智能体 {agents}}}{channelCount, plural, =0 {} other {{agentCount, plural, =0 {} other {；}}频道 {channels}}}{profileCount, plural, =0 {} other {{before, plural, =0 {} other {；}}认证 profile {profiles}}}',
      unread: '无法读取配置，而其中可能设置了远程模式',
    },
    releases: '所有版本',
    silent: [
      '远程模式的客户端，它的数据在另一台机器上',
      '刚完成引导设置的全新安装，已有智能体目录或数据库',
      '配置把目录放在别处的智能体，如果那些目录存在',
      '用 `openclaw backup create --only-config` 制作的归档：由 incomplete-archive 报告',
    ],
  },
  'workspace-only-copy': {
    title: '只复制了 workspace',
    why: 'workspace 里是智能体写下的内容。配置、登录信息、会话和设备身份都在 state 目录中，无法从 workspace 重建。',
    messages: {
      'no-state-directory': {
        text: '这是一个 workspace，没有 state 目录：没有配置，没有登录信息，也没有会话。',
        remedy:
          '从旧机器复制 state 目录，或用 `--fix --from <backup>` 恢复。如果它已经丢失，请用这个 workspace 重新进行引导设置；登录信息和历史则无法找回。',
      },
      'empty-state-directory': {
        text: '这个 state 目录中只有一个 workspace：没有配置，没有登录信息，也没有会话。',
        remedy:
          '从旧机器复制 state 目录，或用 `--fix --from <backup>` 恢复。如果它已经丢失，请用这个 workspace 重新进行引导设置；登录信息和历史则无法找回。',
      },
    },
    releases: '所有版本',
    silent: [
      '在 state 目录之外的 workspace，如果 state 目录存在',
      '只有某个 profile 的 workspace 的默认 state 目录，如果该 profile 自己的目录存在（2026.5.28 及更早版本）',
    ],
  },
  'wrong-ownership': {
    title: '副本不归运行 gateway 的用户所有',
    why: '以 root 身份复制，或沿用旧机器的用户 ID 时，gateway 可能无法读写这些文件。它会显示“Missing config”或“No sessions found”，不作提示地忽略 .env，或直接退出。',
    messages: {
      'not-accessible': {
        text: 'gateway 以 {user} 身份运行，无法{access, select, read {读取} other {写入}}这里的 {things, select, directories {{count} 个目录} other {{count} 个文件}}：所有者是 {owner}。',
        remedy: '把这些文件的所有者改为 {user}。',
      },
      'other-owner': {
        text: 'gateway 以 {user} 身份运行，但这里有 {things, select, directories {{count} 个目录} other {{count} 个文件}}的所有者是 {owner}。gateway 目前可以访问，但它替换文件时会改变所有者。',
        remedy: '把这些文件的所有者改为 {user}。',
      },
      'left-alone': {
        text: 'gateway 以 {user} 身份运行，但这里有 {things, select, directories {{count} 个目录} other {{count} 个文件}}的所有者是 {owner}。修复不会更改这个目录：{reason}。',
        remedy:
          '检查这个目录的内容。如果它不是这套 OpenClaw 的 workspace，请在 openclaw.json 中把 workspace 设为主目录下的一个目录。',
      },
      'closed-to-gateway': {
        text: 'gateway 以 {user} 身份运行，无法进入 {path}：所有者是 {owner}，权限是 {mode}。这个目录中的内容都无法检查。',
        remedy: '把这个目录的所有者改为 {user}。',
      },
      'closed-to-owner': {
        text: 'gateway 以 {user} 身份运行，却无法进入自己的目录 {path}：权限是 {mode}。这个目录中的内容都无法检查。',
        remedy: '给所有者加上访问这个目录的权限。',
      },
      'owner-locked-out': {
        text: 'gateway 以 {user} 身份运行，这里有 {things, select, directories {{count} 个目录} other {{count} 个文件}}虽归该用户所有，权限却不允许该用户访问。',
        remedy: '给所有者加上访问这些文件的权限。',
      },
    },
    texts: {
      open: '给所有者加上访问 {name} 的权限',
      'open-all':
        '给所有者加上访问 {things, select, directories {{count, plural, other {# 个目录}}} other {{count, plural, other {# 个文件}}}}的权限',
      give: '把 {things, select, directories {{count, plural, other {# 个目录}}} other {{count, plural, other {# 个文件}}}}的所有者改为 {user}',
      packed: '归档解压之后，文件才有所有者',
      closed: '你无权查看 {path}',
      unread: '你无权读取 {count, plural, other {# 个文件}}',
      subordinate:
        '用户 ID {uid} 是 {account} 的从属 ID，rootless 容器就是这样（用 --user 指定运行 gateway 的用户）',
    },
    releases: '所有版本',
    silent: [
      '能正常使用的组权限：目录为 2770、文件为 660，而且用户属于该组',
      '归 root 所有的只读 openclaw.json，即集中管理的配置',
      '归 root 所有、可读取的插件，由镜像或管理员安装',
      '用户自己的只读文件，例如锁定的 SOUL.md',
      '符号链接，以及沙箱的私有副本',
      'node_modules 中的一切，以及 .git 中的内容，但所有者无法进入的 .git 目录除外',
      '不知道 gateway 以哪个用户运行时，以及在 Windows 上：会跳过并说明原因',
      '带有 rootless 容器从属 ID 的文件（/etc/subuid），除非用 --user 指定了由谁运行 gateway：会跳过并说明原因',
    ],
  },
  'remote-mode-host': {
    title: '这套 OpenClaw 是客户端，gateway 在另一台主机上',
    why: '在远程模式下，会话和 workspace 都在 gateway 主机上。迁移这台机器不会迁移它们，这里也没有任何东西能恢复它们。',
    messages: {
      client: {
        text: 'gateway.mode 是“remote”：会话和 workspace 在 {host} 上，不在这里。',
        remedy:
          '如果那台主机继续使用，就什么都不用做。如果它的 gateway 也要迁移，请复制那台主机的 state 目录和 workspace。',
      },
      'client-with-state': {
        text: 'gateway.mode 是“remote”（gateway 在 {host} 上），但这台机器上还有{what, select, agents {本地智能体} service {启动 gateway 的服务} other {本地智能体和启动 gateway 的服务}}。在这里启动的 gateway 会拒绝运行，智能体也不会使用这里的任何内容。',
        remedy:
          '先确定哪台机器做 gateway。如果是这台，请把 gateway.mode 设为“local”。否则，请迁移另一台主机，这台机器继续做客户端。',
      },
    },
    texts: {
      set: '把 gateway.mode 设为 local，让 gateway 在这台机器上运行',
    },
    releases: '所有版本',
    silent: [
      'gateway.mode 为“local”',
      '“local”模式下的 gateway.remote 配置块，它会被忽略',
      '启动另一个 profile 的 gateway 的服务',
    ],
  },
  'plaintext-backups': {
    title: '含凭据的备份没有加密',
    why: '备份中有 gateway 令牌、提供方密钥和频道登录信息。谁能读到它，谁就能冒充你的智能体；有了设备身份，还能冒充这台机器。',
    messages: {
      'archive-exposed': {
        text: '这个 {format} 归档中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}，而且没有加密；{where}。',
        remedy:
          '加密这份备份，确认加密后的副本能打开，再删除原件。如果可能有别人读过它，请更换 gateway 令牌和其中的密钥。',
      },
      archive: {
        text: '这个 {format} 归档中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}，而且没有加密。',
        remedy: '加密这份备份，确认加密后的副本能打开，再删除原件。',
      },
      'checked-archive': {
        text: '你检查的这个 {format} 归档中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}，而且没有加密{exposed}。',
        remedy: '加密这个归档，确认加密后的副本能打开，再删除原件。',
      },
      'archive-copied': {
        text: '这个 {format} 归档中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}，而且没有加密{exposed}。它旁边有加密的副本 {name}.age。',
        remedy:
          '确认加密的副本能打开，而且内容相同，再删除原件。如果可能有别人读过它，请更换 gateway 令牌和其中的密钥。',
      },
      'directory-exposed': {
        text: '这个目录是一套 OpenClaw 的副本，其中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}，而且没有加密；{where}。',
        remedy:
          '加密这份备份，确认加密后的副本能打开，再删除原件。如果可能有别人读过它，请更换 gateway 令牌和其中的密钥。',
      },
      directory: {
        text: '这个目录是一套 OpenClaw 的副本，其中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}，而且没有加密。',
        remedy: '不再需要时就删除这个目录。否则请加密它，并确认加密后的副本能打开。',
      },
      'of-remedy': {
        text: '这个目录是修复前留下的副本，其中有{count, plural, =1 { 1 个含凭据的文件（{first}）} =20 {许多含凭据的文件（例如 {first}）} other { # 个含凭据的文件（例如 {first}）}}。{count, plural, =1 {这个文件} other {这些文件}}只有所有者能读取。',
        remedy: '保留这个目录，等这里一切正常后再删除。',
      },
    },
    texts: {
      exposed:
        '{readable, select, yes {这台机器上的其他用户能读取它} other {}}{synced, select, first {同步文件夹会把它复制到某个服务或其他机器} yes {，同步文件夹还会把它复制到某个服务或其他机器} other {}}{git, select, first {它在 Git 工作树中，可能会被推送} yes {，它还在 Git 工作树中，可能会被推送} other {}}',
      'also-exposed':
        '；{readable, select, yes {这台机器上的其他用户能读取它} other {}}{synced, select, first {同步文件夹会把它复制到某个服务或其他机器} yes {，同步文件夹还会把它复制到某个服务或其他机器} other {}}{git, select, first {它在 Git 工作树中，可能会被推送} yes {，它还在 Git 工作树中，可能会被推送} other {}}',
      close: '让 {name} 只有所有者能访问（权限 {mode}）',
      encrypt: '用 age 加密 {name}（--age-recipient、--age-identity）',
      delete: '确认 {name} 的加密副本能打开后，删除 {name}（--age-identity）',
    },
    releases: '所有版本',
    silent: [
      '用 age、PGP、openssl、7z 或 zip 加密的归档',
      'openclaw.json.bak 文件，由 OpenClaw 自己写入',
      '不含 OpenClaw 敏感信息的归档',
      '正在使用的 state 目录，包括各个 profile 的',
    ],
  },
  'stale-home-path': {
    title: '配置中有路径指向旧的主目录',
    why: '引导设置会把绝对路径写进 openclaw.json。主目录变了之后，gateway 照样启动并显示“ready”，但每条消息都会失败；如果以 root 身份运行，OpenClaw 会重新创建旧路径，智能体启动后没有记忆。',
    messages: {
      'turn-path': {
        text: '{count, plural, =1 {{key} 指向的 {path} 位于} other {{keys} 指向的路径都位于}}旧机器的主目录（{home}），因此智能体无法工作。',
        remedy: '[请先停止 gateway。]把路径改成它在这台机器上的位置。',
      },
      'turn-path-lost': {
        text: '{count, plural, =1 {{key} 指向的 {path} 位于} other {{keys} 指向的路径都位于}}旧机器的主目录（{home}）。其内容没有复制到这里的主目录，因此智能体无法工作。',
        remedy: '[请先停止 gateway。]从旧机器复制这个目录，然后把路径改成它在这里的位置。',
      },
      'into-original': {
        text: '{count, plural, =1 {{key} 指向的 {path} 位于} other {{keys} 指向的路径都位于}}旧的主目录（{home}），它还在这台机器上。智能体会在那里工作，而不是在副本中工作。',
        remedy:
          '[请先停止 gateway。]比较两者，把较新的内容留在副本中。然后把路径改为指向副本，否则旧的主目录一旦删除，智能体就无法工作。',
      },
      'feature-path': {
        text: '{count, plural, =1 {{key} 指向的 {path} 位于} other {{keys} 指向的路径都位于}}旧机器的主目录（{home}），而这里没有那个目录。',
        remedy: '把 {key} 改成这台机器上的路径；如果 {moved} 存在，就用它。',
      },
    },
    texts: {
      set: '把 {key} 设为 {moved}',
      'set-all': '把 {count} 个路径改成它们在 {home} 中的位置',
    },
    releases: '所有版本',
    silent: [
      '在这台机器上存在的路径，无论在哪个主目录下，除非它也被复制到了这个主目录',
      '这个主目录中缺失的路径：由 missing-workspace 或 missing-referenced-file 报告',
      '同一位置的另一个名称：/home/bob，而 /home 是指向 /var/home 的链接',
      '不在任何主目录下的路径，如果检查是为另一台机器做的',
      '指向已改名的 state 目录的路径：由 profile-mismatch 报告',
      '插件的路径：由 stale-plugin-path 报告',
    ],
  },
  'stale-session-file': {
    title: '会话索引指向别的目录中的对话文件',
    why: '每个会话都保存着其对话文件的绝对路径。迁移后，这个路径仍指向旧的主目录：以前的对话会出错，或者在一个没人看见的文件里继续。',
    messages: {
      elsewhere: {
        text: '按这个索引，智能体 {agent} {total, plural, =1 {的唯一一个对话文件} other {有 {count} 个对话文件（共 # 个）}}在别的目录中{count, plural, =1 {：{directory}} other {，第一个在 {directory}}}。',
        remedy: '[请先停止 gateway。]把每个 sessionFile 改为 sessions.json 旁边的同名文件。',
      },
    },
    texts: {
      relink: '把 {count, plural, other {# 个会话}}改为指向索引旁边的对话文件',
      unread: '无法读取智能体 {agent} 的会话索引',
    },
    releases:
      '会话保存在文件中的版本（2026.7.1 及更早版本，以及 2026.7.33 至 2026.7.35）为错误；其他版本会导入这些会话，因此只是提示',
    silent: [
      '索引旁边的文件，无论写的是它在目标机器上的路径，还是经过链接的路径',
      '相对名称，以及根本没有 sessionFile 的情况（2026.1.30）',
      '改过名、而且含有自己的对话文件的 state 目录：由 profile-mismatch 报告',
    ],
  },
  'orphaned-cron-jobs': {
    title: '你的 cron 任务属于另一个 state 目录',
    why: '从 2026.6 起，数据库中的每个 cron 任务都记有创建时 state 目录的绝对路径。主目录变了之后，gateway 会忽略这些任务：它们不再运行，也没有任何报错。',
    messages: {
      orphaned: {
        text: '{total, plural, =1 {唯一的 cron 任务（{names}）} other {# 个 cron 任务中有 {count} 个（{names}）}}在这里不会运行，因为属于另一个 state 目录：{store}。',
        remedy:
          '[请先停止 gateway。]用 `--fix` 把这些任务写入 cron/jobs.json，然后再检查一次：检查结果会说明 OpenClaw 如何导入这个文件。',
      },
      kept: {
        text: '{total, plural, =1 {唯一的 cron 任务（{names}）} other {# 个 cron 任务中有 {count} 个（{names}）}}在这里不会运行，因为属于另一个 state 目录：{store}。',
        remedy:
          '用 `openclaw cron add` 重新创建这些任务。`--fix` 无法把它们写入 cron/jobs.json，因为{reason, select, store { openclaw.json 中的 cron.store 指向另一个文件} other {它们在数据库中的格式未知}}。',
      },
      blocked: {
        text: '{total, plural, =1 {唯一的 cron 任务（{names}）} other {# 个 cron 任务中有 {count} 个（{names}）}}在这里不会运行，因为属于另一个 state 目录：{store}。另一个 cron/jobs.json 占了位置，暂时无法写入。',
        remedy:
          '[请先停止 gateway。]让 OpenClaw 导入 cron/jobs.json，导入后它会移走这个文件。再检查一次：之后 `--fix` 会把这些任务写入新文件。',
      },
      waiting: {
        text: 'cron/jobs.json 中有 {store} 的 cron 任务。在 OpenClaw 导入这个文件之前，它们不会运行：{names}。',
        remedy:
          '[请先停止 gateway。]让 OpenClaw 导入这个文件。gateway 运行后，任务会出现在列表中。',
      },
      superseded: {
        text: '你的 cron 任务（{total} 个中的 {count} 个）属于 {store}，它比其他任务所属的 state 目录更旧：{names}。',
        remedy:
          '如果你不需要这些任务，就什么都不用做：它们在旧机器上也没有运行。要找回某个任务，请用 `openclaw cron add` 重新创建。',
      },
    },
    texts: {
      write: '把 {count, plural, other {# 个 cron 任务}}写入 {file}',
    },
    releases: '2026.6 及更高版本',
    silent: [
      '这个 state 目录的任务，无论写的是它在目标机器上的路径，还是经过链接的路径',
      '这个 state 目录中也有的任务，例如导入之后',
      '从修复写出的文件导入过的任务，即使你后来删除了它',
      '记在 state 目录旧名称下的任务：由 profile-mismatch 报告',
      'OpenClaw 自己的任务，它会重新创建',
      '没有任务的数据库',
    ],
  },
  'stale-plugin-path': {
    title: '插件的安装记录指向旧机器',
    why: '加载路径不存在时，除最新的几个版本外，OpenClaw 都无法启动。`extensions/` 中的插件仍会加载，但 OpenClaw 无法再核实它的来源；如果路径指向另一个主目录，运行的就是那里的代码。',
    messages: {
      nowhere: {
        text: '{role, select, load {某个插件的加载路径} install {插件 {plugin} 的安装路径} other {插件 {plugin} 的来源路径}}是 {path}，而它不存在：插件不会加载。',
        remedy: '从旧机器把插件复制到 state 目录，或重新安装插件；重新安装还会更新安装记录。',
      },
      'came-along': {
        text: '{role, select, load {某个插件的加载路径} install {插件 {plugin} 的安装路径} other {插件 {plugin} 的来源路径}}是 {path}，而它不存在。插件已复制过来，也能加载，但 OpenClaw 无法再核实它的来源。',
        remedy:
          '如果插件能正常使用，就什么都不用做。如果希望 OpenClaw 信任并更新它，请重新安装插件，这样会更新安装记录。',
      },
      'not-found': {
        text: '{role, select, load {某个插件的加载路径} install {插件 {plugin} 的安装路径} other {插件 {plugin} 的来源路径}}是 {path}。插件已复制到 {moved}，但 OpenClaw 只在安装记录所写的位置查找：插件不会加载。',
        remedy: '重新安装插件，这样会更新安装记录。OpenClaw 会从 npm registry 获取它。',
      },
      'load-path': {
        text: '{role, select, load {某个插件的加载路径} install {插件 {plugin} 的安装路径} other {插件 {plugin} 的来源路径}}是 {path}，而它不存在：OpenClaw 会拒绝整个配置，任何命令都无法启动，连 `openclaw doctor` 也不行。',
        remedy:
          '从旧机器复制插件，然后用编辑器在 openclaw.json 中把路径改为指向它。如果不再需要这个插件，请从 plugins.load.paths 中删除该路径。',
      },
      'other-home': {
        text: '{role, select, load {某个插件的加载路径} install {插件 {plugin} 的安装路径} other {插件 {plugin} 的来源路径}}是 {path}，位于另一个主目录，而不在这套 OpenClaw 的主目录中：OpenClaw 会运行那里的代码。',
        remedy: '从这个主目录中的某个位置重新安装插件，让安装记录指向这里的副本。',
      },
    },
    texts: {
      relink: '把 {key} 改为指向 {moved}',
    },
    releases: '所有版本；如果该版本要求加载路径必须存在，则为错误',
    silent: [
      '在这个主目录中或系统中存在的路径',
      '插件安装时所用的来源已不存在，但也不再需要',
      'OpenClaw 软件包中插件的索引，OpenClaw 会重新创建',
      '在主目录之外的路径，如果检查是为另一台机器做的',
    ],
  },
  'stale-qmd-collection': {
    title: '记忆搜索仍在旧主目录的目录中查找',
    why: '使用 QMD 记忆后端时，每个智能体都有一个索引文件，里面记着每个搜索目录的绝对路径。OpenClaw 只比较集合的名称，发现一个不少，就原样保留。于是记忆搜索找不到任何新内容，也没有报错。',
    messages: {
      'old-home': {
        text: '智能体 {agent} 的记忆搜索{total, plural, =1 {的唯一目录} other {共有 # 个目录，其中 {count} 个}}仍指向旧的主目录，在那里什么也找不到。{count, plural, =1 {该目录是} other {第一个是}} {directory}。',
        remedy:
          '[请先停止 gateway。]把这个文件中的每个路径改为相应目录在这里的位置，然后更新索引。`--fix` 会修改那些已在这里的目录的路径。',
      },
    },
    texts: {
      relink: '把 {count} 个集合改为指向它们在这里的目录',
      unread: '无法读取智能体 {agent} 的 QMD 索引（{problem}）',
    },
    releases: '2026.6.5 及更早版本',
    silent: [
      '没有使用的索引：`memory.backend` 不是 `qmd`',
      '在这台机器上存在的目录',
      '启动时会改正路径的版本，或没有 QMD 的版本',
    ],
  },
  'stale-acp-session': {
    title: 'ACP 会话的工作目录不存在',
    why: 'OpenClaw 通过 ACP 与 Codex、Claude Code 或其他程序保持会话，并记下工作目录的绝对路径。目录不存在时，程序无法启动。对话仍绑定在这个会话上，所以在你关闭会话之前，发给它的每条消息都会失败。',
    messages: {
      missing: {
        text: '{agents} 有 {count} 个 ACP 会话的工作目录不存在{count, plural, =1 {：{directory}。发给这个会话的} other {，第一个是 {directory}。发给这些会话的}}消息会失败。',
        remedy:
          '在每个会话所属的对话中关闭它，再在这台机器的某个目录中重新开始。以 / 开头的命令请作为聊天消息发送。',
      },
    },
    releases: '所有支持 ACP 会话的版本',
    silent: [
      '在这台机器上存在的目录',
      '一次性会话，OpenClaw 不会继续它',
      '不在任何主目录下的目录，如果这套 OpenClaw 将在另一台机器上运行',
    ],
  },
  'stale-exec-approval': {
    title: '已允许的命令用的是旧机器的路径',
    why: '如果你永久允许某个命令，OpenClaw 会保存程序的绝对路径。同一个程序换了路径就不算已允许：智能体会再次询问，而 cron 任务因为没人回答，会失败。',
    messages: {
      'old-home': {
        text: '{scope, select, all {所有智能体都} other {智能体 {agent} }}可以不经询问运行 {pattern}，但这个路径在旧的主目录中。在这里，OpenClaw 会先询问，或直接拒绝。',
        remedy: '确认新路径上的程序就是你信任的那个。然后允许新路径，并删除旧条目。',
      },
      'other-platform': {
        text: '{scope, select, all {所有智能体都} other {智能体 {agent} }}可以不经询问运行 {pattern}，但这里没有这个路径。这个程序在本平台上的路径不同，因此 OpenClaw 会再次询问。',
        remedy: '用 `command -v` 查出该程序的路径，允许这个路径，然后删除旧条目。',
      },
    },
    releases: '所有版本',
    silent: [
      '没有使用的允许列表，因为任何命令都可以运行',
      '在这里存在的程序',
      '以 ~ 或通配符开头的模式',
      '不在任何主目录下的程序，如果旧机器是同一平台',
    ],
  },
  'dangling-symlink': {
    title: '链接指向的文件或目录不存在',
    why: '目录移到另一个主目录后，绝对链接仍指向原来的目标。于是目标（例如一个技能，或另一块磁盘上的 workspace）就不见了，而且没有任何报错。',
    messages: {
      missing: {
        text: '这个链接指向 {target}，而它在这里不存在。',
        remedy: '从旧机器复制目标，或让链接指向它现在的位置。',
      },
      moved: {
        text: '这个链接指向 {target}，这是旧机器的路径。目标现在位于这个主目录中。',
        remedy: '换成相对链接，下次迁移就不会失效。',
      },
      skills: {
        text: 'plugin-skills 中有 {count} 个链接指向 OpenClaw 软件包的旧位置。',
        remedy: '列出一次技能，OpenClaw 就会重新创建这些链接。',
      },
    },
    texts: {
      relink: '把链接改为指向 {moved}',
      remove: '删除 {count, plural, other {# 个失效的链接}}',
      unseen: '从这台机器看不出 {names} 是否存在',
    },
    releases: '所有版本；如果链接是智能体的 workspace，则为错误',
    silent: [
      '目标存在的链接',
      '浏览器 profile 的锁链接，以及临时文件中的链接',
      '指向主目录之外的链接，如果检查是为另一台机器做的（会跳过，plugin-skills 中的除外）',
    ],
  },
  'name-in-other-case': {
    title: '名称的写法与 OpenClaw 查找的不一致',
    why: '即使文件名是 Soul.md，macOS 和 Windows 也能打开 SOUL.md；Linux 不能。这时 OpenClaw 会认为文件不存在，可能在旁边新建一个空白的。',
    messages: {
      name: {
        text: 'OpenClaw 找不到 {wanted}，因为它在这里写成 {actual}。两个名称的区别在于{difference, select, accents {重音字符的 Unicode 存储方式} other {大小写}}。',
        remedy: '[请先停止 gateway。]把 {actual} 重命名为 {wanted}。',
      },
      both: {
        text: 'OpenClaw 读取较新的 {wanted}，忽略旁边的 {actual}。',
        remedy: '比较这两个文件。把需要的内容复制到 {wanted}，然后删除 {actual}。',
      },
      value: {
        text: '{key} 指向 {path}，但磁盘上是 {actual}。两者的区别在于{difference, select, accents {重音字符的 Unicode 存储方式} other {大小写}}。',
        remedy: '[请先停止 gateway。]把 {key} 设为 {actual}。',
      },
    },
    texts: {
      set: '把 {key} 改成磁盘上的写法',
      rename: '把 {actual} 重命名为 {wanted}',
    },
    releases: '所有版本；memory.md 从 2026.4.23 起',
    silent: [
      '将在 macOS 或 Windows 上运行的 OpenClaw',
      '写法完全一致的已有路径',
      '2026.4.22 及更早版本中的 memory.md，这些版本会读取它',
    ],
  },
  'linked-state-dir': {
    title: 'state 目录或 workspace 通过链接访问，OpenClaw 不接受',
    why: '如果 state 目录是一个链接，OpenClaw 会拒绝读取其中的已批准命令列表，智能体的每个命令都会失败。如果 workspace 要通过新出现的链接访问，智能体就不会回复。',
    messages: {
      repointed: {
        text: '{path} 现在指向 {now}，但 OpenClaw 记录的是 {before}。在你确认这次移动之前，OpenClaw 不会回复任何消息。',
        remedy:
          '[请先停止 gateway。]运行 `openclaw doctor --fix`，并确认你移动了 workspace。也可以用真实目录替换这个链接。',
      },
      refused: {
        text: '{link} 是指向 {target} 的链接，因此 OpenClaw {release} 会拒绝智能体的每个命令。',
        remedy:
          '[请先停止 gateway。]把目录挂载到链接所在的位置，取代链接。从 2026.6.11 起，也可以删除链接，并在服务和你的 shell 中把 OPENCLAW_STATE_DIR 设为 {target}。',
      },
    },
    releases: '命令：2026.4.10 至 2026.7.35；通过新链接访问的 workspace：2026.8.1 及更高版本',
    silent: [
      '主目录之上的链接，以及本身就是链接的主目录',
      '2026.8.1 及更高版本的命令批准，它们在数据库中',
      'OpenClaw 记录 workspace 时就已存在的链接',
      '由 OPENCLAW_STATE_DIR 指定、而主目录中没有链接的 state 目录',
    ],
  },
  'hard-linked-file': {
    title: 'OpenClaw 不接受硬链接文件',
    why: '`rsync --link-dest`、`cp -al`、快照和会去重的磁盘，都会留下带有多个硬链接的文件。出于安全考虑，OpenClaw 不接受这样的文件，会当作它们不存在或为空，继续运行。',
    messages: {
      persona: {
        text: 'workspace 中有 {count} 个文件带有多个硬链接，因此智能体看不到它们。',
        remedy: '[请先停止 gateway。]用独立的副本替换每个文件。',
      },
      skill: {
        text: '技能中有 {count} 个文件带有多个硬链接。OpenClaw 会略过含有这种文件的技能。',
        remedy: '[请先停止 gateway。]用独立的副本替换每个文件。',
      },
      plugin: {
        text: '插件中有 {count} 个文件带有多个硬链接。OpenClaw 不会加载含有这种文件的插件。',
        remedy: '[请先停止 gateway。]用独立的副本替换每个文件。',
      },
      token: {
        text: '有 {count} 个频道令牌文件带有多个硬链接。OpenClaw 不接受这样的文件，因此频道无法登录。',
        remedy: '[请先停止 gateway。]用独立的副本替换每个文件。',
      },
      include: {
        text: '配置中有 {count} 个文件带有多个硬链接，因此 OpenClaw 拒绝这份配置。',
        remedy: '[请先停止 gateway。]用独立的副本替换每个文件。',
      },
    },
    texts: {
      replace: '用独立的副本替换 {count, plural, other {# 个硬链接文件}}',
    },
    releases: '2026.5.28 及更高版本；workspace 中的文件为 2026.5.6 及更高版本；更早的版本没有试过',
    silent: [
      'openclaw.json、对话文件、每日笔记，以及其他即使有硬链接 OpenClaw 也会读取的文件',
      'secrets.providers 引用的文件，OpenClaw 2026.6.11 即使有硬链接也会读取',
    ],
  },
  'refused-link': {
    title: 'OpenClaw 拒绝跟随链接',
    why: '多个智能体共用的文件，往往是指向 workspace 之外的链接。OpenClaw 不跟随这样的链接：即使目标已复制过来，对智能体来说文件仍不存在。',
    messages: {
      persona: {
        text: '这个文件是指向 {target} 的链接，目标在 workspace 之外。OpenClaw 不跟随它，因此智能体看不到这个文件。',
        remedy: '[请先停止 gateway。]用文件的副本替换链接。',
      },
      inside: {
        text: '这个文件是指向同一 workspace 中 {target} 的链接。从 2026.8.1 起，OpenClaw 不跟随它，因此智能体看不到这个文件。',
        remedy: '[请先停止 gateway。]用文件的副本替换链接。',
      },
      skill: {
        text: '这个技能是指向 {target} 的链接，目标在 workspace 之外，因此 OpenClaw 会忽略它。',
        remedy: '用副本替换链接，或把链接的目标加入 skills.load.allowSymlinkTargets。',
      },
      token: {
        text: '这个令牌文件是指向 {target} 的链接。OpenClaw 不接受它，因此频道没有登录信息。',
        remedy: '用文件的副本替换链接。',
      },
    },
    releases: '2026.5.28 及更高版本；更早的版本没有试过',
    silent: [
      'workspace 内部的链接，2026.7 及更早版本会跟随它',
      '代替 workspace 本身或它旁边 skills 目录的链接',
      '失效的链接：由 dangling-symlink 报告',
      'skills.load.allowSymlinkTargets 允许的技能',
    ],
  },
  'missing-workspace': {
    title: '智能体的 workspace 缺失',
    why: 'workspace 就是智能体所知道的一切：你是谁、它的笔记、它的技能。没有它，OpenClaw 会拒绝每条消息，或新建一个空的 workspace，智能体启动后没有记忆。',
    messages: {
      absent: {
        text: '{agentCount, plural, other {智能体 {agents}}} 的 workspace 缺失：{path}。',
        remedy: '[请先停止 gateway。]从旧机器复制 workspace，或用 `--fix --from <backup>` 恢复。',
      },
      empty: {
        text: '{agentCount, plural, other {智能体 {agents}}} 的 workspace 是空的：{path}。OpenClaw 会拒绝每条消息，或者用空白文件填充它。',
        remedy: '[请先停止 gateway。]从旧机器复制 workspace，或用 `--fix --from <backup>` 恢复。',
      },
      elsewhere: {
        text: '{agentCount, plural, other {智能体 {agents}}} 的 workspace 缺失：{path}。{likely} 看起来像是它。',
        remedy:
          '[请先停止 gateway。]如果 {likely} 就是这个 workspace，请把它移到 {path}，或修改配置中的路径。',
      },
    },
    texts: {
      mounted: '{path} 在这里是空的，容器可能会把 workspace 挂载到那里（请用 --workspace 指定）',
    },
    releases: '所有版本',
    silent: [
      '旧主目录下的 workspace：由 stale-home-path 报告',
      '只复制了配置：由 json-only-copy 报告',
      '默认 state 目录中某个 profile 的 workspace：由 split-profile-workspace 报告',
      '已改名的 state 目录中的 workspace：由 profile-mismatch 报告',
      '只是名称写法不同的 workspace：由 name-in-other-case 报告',
      '远程模式的客户端：由 remote-mode-host 报告',
      '从未运行过、也没有配置 workspace 的智能体',
      '不在配置中的智能体的目录：智能体已删除，或由 ACP 会话创建',
      '在主目录之外的 workspace，如果检查是为另一台机器做的',
      '开启了 agents.defaults.skipBootstrap 的空 workspace：OpenClaw 不向其中写入文件',
      '容器可能会把 workspace 挂载到的空目录：会跳过并说明原因',
    ],
  },
  'missing-transcripts': {
    title: '会话索引列出的对话文件缺失',
    why: 'sessions.json 只是一个列表：每个对话都保存在一个 .jsonl 文件中。没有这个文件，对话仍会列出来，但会从头开始。',
    messages: {
      all: {
        text: '智能体 {agent} 的对话历史缺失（{total} 个对话文件一个也没有）：只复制了会话列表。',
        remedy:
          '从旧机器复制 sessions 目录，或用 `--fix --from <directory>` 恢复。在 2026.5.28 及更早版本中，`openclaw backup create` 生成的归档不含对话文件。',
      },
      some: {
        text: '智能体 {agent} 的 {total} 个会话中有 {count} 个没有对话文件，这些对话会从头开始。',
        remedy: '从旧机器复制对话文件。如果那里也没有，这些对话就找不回来了。',
      },
    },
    releases: '会话保存在文件中的版本：2026.7.1 及更早版本，以及 2026.7.33 至 2026.7.35',
    silent: [
      '对话文件就在索引旁边的会话，无论索引写的是哪个目录：由 stale-session-file 报告',
      '没有会话的索引',
      '对话保存在数据库中的 OpenClaw',
      '完全没有对话文件的 `openclaw backup create` 归档：由 incomplete-archive 报告',
    ],
  },
  'reseeded-workspace': {
    title: '这个 workspace 是新建的空白 workspace',
    why: '如果 OpenClaw 找不到 workspace，就会新建一个空白的。于是智能体会像初次见面一样介绍自己；它真正的记忆在别处，或者没有复制过来。',
    messages: {
      beside: {
        text: '智能体 {agent} 的 workspace 是空白的（有 BOOTSTRAP.md，没有记忆），而 {real} 中有记忆。',
        remedy: '[请先停止 gateway。]移走空白的 workspace，然后把 {real} 移到它的位置。',
      },
      above: {
        text: '智能体 {agent} 的 workspace 是空白的（有 BOOTSTRAP.md，没有记忆），而它上面的目录 {real} 中有记忆。',
        remedy:
          '[请先停止 gateway。]把 {real} 中的文件和记忆复制到该智能体的 workspace，覆盖空白的文件。',
      },
      younger: {
        text: '智能体 {agent} 的 workspace 是空白的（有 BOOTSTRAP.md，没有记忆），而且比这个智能体的对话还新：这是 OpenClaw 重新创建的。',
        remedy:
          '[请先停止 gateway。]从旧机器复制真正的 workspace，覆盖这一个。如果这个智能体从来没有过记忆，请改为完成它的初始设置。',
      },
      recorded: {
        text: '智能体 {agent} 的 workspace 是空白的（有 BOOTSTRAP.md，没有记忆）。但按照清单，其中应有 {notes} 条笔记。',
        remedy: '[请先停止 gateway。]从旧机器复制真正的 workspace，覆盖这一个。',
      },
    },
    releases: '所有版本',
    silent: [
      '已有记忆的 workspace 中的 BOOTSTRAP.md：在 2026.2.26 及更早版本中，它会一直留在那里',
      '全新安装，它的会话比 workspace 新',
      '没有保留文件时间戳的副本，无法判断先后，也没有给出清单',
      '旁边另一个智能体或另一个 profile 的 workspace',
    ],
  },
  'missing-agent-store': {
    title: '配置中的智能体或登录缺少数据',
    why: '配置只列出智能体和认证 profile；它们的记忆和密钥保存在别处。没有这些数据，智能体会从头开始，或者没有模型回应。',
    messages: {
      agent: {
        text: '配置中有智能体 {agent}，但 {directory} 缺失。其他智能体已复制过来。',
        remedy:
          '从旧机器复制这个目录，或用 `--fix --from <backup>` 恢复。如果这个智能体从未运行过，就什么都不用做：它第一次回复时，OpenClaw 会创建这个目录。',
      },
      all: {
        text: '智能体 {agent} 的对话缺失：没有 {directory}。',
        remedy: '[请先停止 gateway。]从旧机器复制这个目录，或用 `--fix --from <backup>` 恢复。',
      },
      database: {
        text: '智能体 {agent} 的数据库缺失，其中的对话也随之缺失：{path}。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器复制数据库及其 -wal 文件，或用 `--fix --from <backup>` 恢复。',
      },
      profile: {
        text: '配置中有认证 profile {profile}，但它的登录信息缺失。它的模型无法使用。',
        remedy:
          '从旧机器复制各智能体的目录和 state 数据库，或用 `--fix --from <backup>` 恢复。也可以重新登录。',
      },
    },
    releases:
      '所有版本；2026.7.1 及更早版本以及 2026.7.33 至 2026.7.35 的数据在文件中，2026.8.1 及更高版本的在数据库中',
    silent: [
      '从未运行过的智能体，如果其他智能体也没有数据，而且没有做过引导设置',
      '列出的数据库属于已不在配置中的智能体',
      '2026.9.6 的全新安装，它在第一轮对话时才创建 agentDir',
      '提供方的密钥在配置或环境变量中的 profile',
      '其他命令行工具的 profile（claude-cli、codex-cli），它们自己保存登录信息',
      '只复制了配置：由 json-only-copy 报告',
      '远程模式的客户端：由 remote-mode-host 报告',
    ],
  },
  'missing-channel-login': {
    title: '频道已启用，但登录信息缺失',
    why: '没有登录信息，gateway 也会启动并显示“ready”。该频道上的消息得不到回复，也没有任何报错。',
    messages: {
      'no-token': {
        text: '频道 {channel}（账号 {account}）已启用，但没有登录信息：没有配置 {key}，也没有任何地方设置 {variable}。',
        remedy:
          '从旧机器把 .env 复制到 state 目录。如果这个变量原先设在别处（服务、shell 配置文件、容器），请把它加到这个文件中。让这个文件只有你能读取。',
      },
      'not-linked': {
        text: 'WhatsApp 账号 {account} 已启用，但登录信息缺失：{path}。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器复制整个目录。如果 WhatsApp 不接受这份登录信息，请用屏幕上的二维码重新配对该账号。',
      },
      broken: {
        text: 'WhatsApp 账号 {account} 的登录信息{state, select, empty {是空的} other {不是有效的 JSON}}，它的备份 creds.json.bak 也不能用。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器复制整个目录。如果 WhatsApp 不接受这份登录信息，请用屏幕上的二维码重新配对该账号。',
      },
      restorable: {
        text: 'WhatsApp 账号 {account} 的登录信息{state, select, missing {缺失} empty {是空的} other {不是有效的 JSON}}，但它的备份 creds.json.bak 完好。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器重新复制 creds.json。如果旧机器已经不在，就使用备份。如果 WhatsApp 不接受这份登录信息，请重新配对该账号。',
      },
      older: {
        text: 'WhatsApp 账号 {account} 的登录信息比它自己的备份还旧。WhatsApp 每条消息都会更换密钥，所以可能不接受这份登录信息。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器重新复制整个目录。如果 WhatsApp 不接受这份登录信息，请用屏幕上的二维码重新配对该账号。',
      },
    },
    texts: {
      elsewhere: '{channel} 的登录信息保存在无法检查的位置',
    },
    releases: '所有版本',
    silent: [
      '没有启用的频道、账号或插件',
      '写在配置中的令牌，或在配置引用的变量或文件中的令牌：由 unresolved-env 或 missing-referenced-file 报告',
      '在 state 目录的 .env、~/.config/openclaw/gateway.env、配置的 env 或服务中的令牌',
      '不需要登录的 iMessage 和 IRC',
      '只复制了配置：由 json-only-copy 报告',
      '把登录信息保存在别处的频道（Signal、Matrix 或其他插件），以及 env.shellEnv：会跳过并说明原因',
    ],
  },
  'missing-referenced-file': {
    title: '配置引用的文件缺失',
    why: '令牌、证书、密钥和钩子常常放在 state 目录之外，复制时容易漏掉。没有它们，gateway 无法启动，或者某个频道或钩子停止工作。',
    messages: {
      file: {
        text: '{key} 指向 {path}，而它不存在。',
        remedy:
          '从旧机器复制这个文件，并设为只有运行 gateway 的用户能读取。如果不再需要它，请删除这个配置项。',
      },
      empty: {
        text: '{key} 指向 {path}，而它是空的：内容没有复制过来。',
        remedy: '从旧机器重新复制这个文件。',
      },
      directory: {
        text: '{key} 指向 {path}，而它不存在。OpenClaw 会忽略它，不作任何提示。',
        remedy: '从旧机器复制这个目录。如果不再需要它，请删除这个配置项。',
      },
      program: {
        text: '{key} 指向程序 {path}，而这台机器上没有它。',
        remedy: '安装这个程序，或把该配置项设为它在这台机器上的路径。',
      },
    },
    texts: {
      unseen: '{key} 指向无法检查的路径',
    },
    releases: '所有版本；secrets.providers 从 2026.2 起',
    silent: [
      '旧主目录下的路径：由 stale-home-path 报告',
      'include（由 unreadable-config 报告）、workspace（由 missing-workspace 报告）或插件（由 stale-plugin-path 报告）',
      'OpenClaw 自己创建的内容：会话存储、日志、智能体目录',
      '没有启用的部分：enabled: false 之下的 TLS、钩子、频道或其插件；gateway 在这里运行时的 gateway.remote',
      '相对路径，它取决于在哪里启动 gateway；以及含有变量的路径',
      '失效的链接：由 dangling-symlink 报告',
      '只复制了配置：由 json-only-copy 报告',
    ],
  },
  'older-than-record': {
    title: '副本比清单旧',
    why: '恢复的是较早的备份，因此此后的一切都缺失。有些登录每条消息都会更换密钥（例如 WhatsApp），用旧密钥就无法再登录。',
    messages: {
      conversations: {
        text: '按 {date} 的清单，智能体 {agent} 有 {count} 个对话的末尾少了 {messages} 条消息。',
        remedy: '恢复较新的备份，或从旧机器重新复制这些对话。请在这里使用智能体之前完成。',
      },
      logins: {
        text: '{date} 的清单中，以下登录信息的密钥比这里的新：{names}。',
        remedy:
          '停止旧机器上的 gateway，再从那里重新复制这些登录信息。如果频道仍然离线，请重新配对。',
      },
      files: {
        text: '{date} 的清单中，有 {count} 个文件的版本比这里的新：{names}。',
        remedy: '恢复较新的备份，或从旧机器重新复制这些文件。',
      },
    },
    releases: '所有版本',
    silent: [
      '此后又继续了的对话',
      '没有保留文件时间戳的副本，这时只有对话能看出新旧',
      '与清单中一样新或更新的登录信息',
    ],
  },
  'missing-since-record': {
    title: '清单上的内容有缺失',
    why: '清单记录了旧机器上有什么。这里缺少的就是没有复制过来的，而 OpenClaw 启动时不会提醒。',
    messages: {
      workspace: {
        text: '{agentCount, plural, other {智能体 {agents}}} 的 workspace 缺失。生成清单时（{date}）其中有 {count} 个文件。',
        remedy:
          '从旧机器复制缺失的内容，或用 `--fix --from <backup>` 恢复。如果是你有意删除的，请重新生成清单。',
      },
      notes: {
        text: '{date} 的清单中有 {count} 个文件，这个 workspace 里没有：{names}。',
        remedy:
          '从旧机器复制缺失的内容，或用 `--fix --from <backup>` 恢复。如果是你有意删除的，请重新生成清单。',
      },
      logins: {
        text: '{date} 的清单中有 {count} 个登录信息文件，这里没有：{names}。',
        remedy:
          '从旧机器复制缺失的内容，或用 `--fix --from <backup>` 恢复。如果是你有意删除的，请重新生成清单。',
      },
      plugins: {
        text: '{date} 的清单中有 {count} 个插件文件，这里没有：{names}。',
        remedy:
          '从旧机器复制缺失的内容，或用 `--fix --from <backup>` 恢复。如果是你有意删除的，请重新生成清单。',
      },
      databases: {
        text: '{date} 的清单中有 {count} 个数据库文件，这里没有：{names}。',
        remedy:
          '[请先停止两台机器上的 gateway。]复制每个数据库，连同它的 -wal 文件，或用 `--fix --from <backup>` 恢复。如果是你有意删除的，请重新生成清单。',
      },
      files: {
        text: '{date} 的清单中有 {count} 个文件，这里没有：{names}。',
        remedy:
          '从旧机器复制缺失的内容，或用 `--fix --from <backup>` 恢复。如果是你有意删除的，请重新生成清单。',
      },
      conversations: {
        text: '{date} 的清单中，智能体 {agent} 有 {was} 个对话，其中 {missing} 个没有到达。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制 {path}；每个数据库都要连同它的 -wal 文件一起复制。这会覆盖智能体此后在这里做的一切。如果缺失的部分是你有意删除的，请重新生成清单。',
      },
      messages: {
        text: '与 {date} 的清单相比，智能体 {agent} 的对话少了 {lost} 条消息。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制 {path}；每个数据库都要连同它的 -wal 文件一起复制。这会覆盖智能体此后在这里做的一切。如果缺失的部分是你有意删除的，请重新生成清单。',
      },
      jobs: {
        text: '{date} 的清单中有 {was} 个 cron 任务，其中 {missing} 个没有到达。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制 {path}；每个数据库都要连同它的 -wal 文件一起复制。这会覆盖智能体此后在这里做的一切。如果缺失的部分是你有意删除的，请重新生成清单。',
      },
      rows: {
        text: '部分{what}缺失：{date} 的清单中有 {was} 个，这里只有 {here} 个。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制 {path}；每个数据库都要连同它的 -wal 文件一起复制。这会覆盖智能体此后在这里做的一切。如果缺失的部分是你有意删除的，请重新生成清单。',
      },
      variables: {
        text: '旧机器上的服务设置了 {names}。在这里，这些变量没有任何地方设置。',
        remedy:
          '在旧机器上查出这些值，写入 .env，然后{starter, select, unit {重启系统单元} container {重新创建容器} other {重新安装服务}}。',
      },
    },
    releases: '所有版本',
    silent: [
      '缓存、日志、锁文件和服务文件，OpenClaw 会重新创建',
      '已删除或已重置的对话：OpenClaw 对每一个都留有记录',
      'OpenClaw 已导入数据库的文件，如果对话和任务的数量不变',
      '只运行一次的 cron 任务',
      '浏览器、媒体和搜索索引的文件，只要还有一些在',
    ],
  },
  'changed-since-record': {
    title: '文件内容与清单不一致',
    why: '复制中断，或在 OpenClaw 写入时打包，留下的文件看起来正常，其实不对。对照清单中的校验和就能发现。',
    messages: {
      empty: {
        text: '{count} 个文件在 {date} 的清单中有内容，在这里却是空的：{names}。',
        remedy: '从旧机器重新复制{count, plural, =1 {这个文件} other {这些文件}}。',
      },
      other: {
        text: '有 {count} 个文件的内容与 {date} 的清单不一致：{names}。从修改时间看，此后并没有人编辑过。',
        remedy: '把这些文件与旧机器上的比较，然后重新复制。如果是你有意修改的，请重新生成清单。',
      },
    },
    releases: '所有版本',
    silent: [
      '修改时间晚于副本的文件',
      '只替换了旧主目录路径的文件',
      '只是变长了的对话文件',
      '含敏感信息的文件，清单中没有它的校验和：只有变空时才报告',
      '数据库，它按数据行比对',
    ],
  },
  'missing-plugin-dependencies': {
    title: '插件的依赖缺失',
    why: '插件可能需要其他软件包，它们放在 node_modules 中。OpenClaw 的备份会略去这个目录，很多复制方式也会漏掉它。插件加载不到所需的软件包，就无法启动。',
    messages: {
      missing: {
        text: '插件 {plugin} 需要的 {count} 个软件包不在这里：{packages}。插件一旦加载{count, plural, =1 {这个软件包} other {其中任何一个}}就会失败。',
        remedy:
          '让 OpenClaw 安装这些软件包，然后查看插件的状态。如果插件是从目录安装的，OpenClaw 会跳过它：请从那个目录重新安装。',
      },
    },
    releases: '所有版本',
    silent: [
      '在插件自己或上级目录的 node_modules 中的依赖',
      '可选依赖和开发依赖，以及 openclaw 软件包本身',
      '配置中已禁用的插件',
    ],
  },
  'stale-prose-path': {
    title: '智能体的笔记或 cron 任务提到旧的主目录',
    why: '智能体相信自己的笔记、技能、脚本和 cron 任务的文字。它会到这里并不存在的主目录中找文件，然后说文件不见了。',
    messages: {
      named: {
        text: '这个文件有 {count} 处提到旧的主目录 {home}，智能体可能会去那里找文件。',
        remedy: '替换智能体仍要用到的路径。只是记述往事的可以保留。',
      },
      'cron-job': {
        text: '有 {count} 个 cron 任务（{names}）的文字提到旧的主目录 {home}，任务运行时，智能体可能会去那里找文件。',
        remedy: '逐个修改仍要用到该路径的任务的文字。',
      },
    },
    releases: '所有版本',
    silent: [
      'memory/ 中的每日笔记、对话文件和日志，它们只是历史',
      '已禁用的 cron 任务',
      '在这台机器上存在的主目录',
      '文档中的占位路径（/home/user、/Users/you），以及不属于任何人的账号（/home/linuxbrew）',
      '大于 512 KiB 的文件，智能体不会把它们当作指令来读',
    ],
  },
  'legacy-state-dir': {
    title: '有一个 state 目录还在用 OpenClaw 的旧名称',
    why: 'OpenClaw 以前叫 Clawdbot 和 Moltbot。如果叫这些名称的目录也复制了过来，OpenClaw 不会合并两份历史，而且 2026.9.6 会拒绝首次启动。',
    messages: {
      beside: {
        text: '{own} 旁边有一个旧的 {name} 目录：{effect, select, ignored {这个版本会忽略其中的一切} refused {gateway 在这里首次启动会失败（退出码 78）} unused {OpenClaw 不会合并两者，只使用 {own}} other {OpenClaw 不会合并两者，只使用 {own}，而且 gateway 在这里首次启动可能失败}}。',
        remedy:
          '[请先停止 gateway。]比较 {path} 和 {ownPath} 中的会话。把 {ownPath} 缺少的内容手动复制过去，然后给 {path} 改名。',
      },
      ignored: {
        text: '这套 OpenClaw 在 {name} 中，而这个版本的 OpenClaw 会忽略它。gateway 会用空的 ~/.openclaw 启动。',
        remedy: '启动 gateway 之前，先给这个目录改名。',
      },
      'link-elsewhere': {
        text: '链接 {name} 没有指向 {own}，因此经过 {name} 的旧路径是错的，或不存在。',
        remedy: '让这个链接指向 state 目录；OpenClaw 给旧目录改名时就是这样做的。',
      },
    },
    releases: '所有版本；级别因版本而异',
    silent: [
      '指向现用目录的链接，由 OpenClaw 给旧目录改名后留下',
      '空目录',
      '在 ~/.clawdbot 中的 OpenClaw，每个版本都还能找到它',
      'profile 或自定义的 state 目录，这时 OpenClaw 会忽略旧名称',
    ],
  },
  'nested-state-dir': {
    title: '一个 state 目录在另一个 state 目录之内',
    why: '复制到已存在的目录中，或把 OPENCLAW_HOME 设为 state 目录，就会产生 ~/.openclaw/.openclaw。OpenClaw 不会去那里查找，也不会去路径未展开时产生的“~”目录中查找。',
    messages: {
      'only-nested': {
        text: '{outer} 中只有另一个 {name}：这套 OpenClaw 放深了一层，gateway 找不到它。',
        remedy: '把内层目录中的内容上移一层。',
      },
      'real-one-inside': {
        text: '会话和登录信息在 {inner} 中，而 gateway 不会去那里查找。{outerPath} 中还没有会话：智能体启动时没有记忆。',
        remedy: '[请先停止 gateway。]用内层目录替换外层目录。在一切正常之前，请保留外层目录。',
      },
      nested: {
        text: '{outer} 中还有一个 {name}，里面有 {what}。除非 OPENCLAW_HOME 设为外层目录，否则 gateway 会忽略它。',
        remedy:
          '[请先停止 gateway。]比较两者，保留较新的内容，并移走内层目录。请确认 OPENCLAW_HOME 没有设为 state 目录。',
      },
      tilde: {
        text: '这里有一个目录，名称就是“~”：有程序把本该写到主目录的内容写到了这里。',
        remedy:
          '把智能体缺少的文件移到主目录中的同一路径。输入名称“~”时要加引号，否则 shell 会把它替换成你的主目录。',
      },
    },
    texts: {
      lift: '把这套 OpenClaw 上移一层',
      merge: '把只有内层目录才有的内容上移一层（{moves}）',
      'merge-part': '把只有内层目录才有的内容上移一层（{moves}），两边都有的保持不动（{stays}）',
    },
    releases: '所有版本',
    silent: [
      'workspace 自己的 .openclaw 目录，即使这个 workspace 就是 state 目录',
      '不含 state 目录任何部分的内层 .openclaw',
    ],
  },
  'split-profile-workspace': {
    title: 'profile 缺了一半',
    why: '在 2026.5.28 及更早版本中，一个 profile 分在两处：~/.openclaw-<profile> 和它的 workspace ~/.openclaw/workspace-<profile>。只复制其中一处，得到的就是没有记忆的智能体，或没有智能体的记忆。',
    messages: {
      'workspace-left-behind': {
        text: 'profile {profile} 的 workspace 缺失。在 2026.5.28 及更早版本中，它在 {workspace}，而不在 {own} 中。',
        remedy: '从旧机器把 {workspace} 复制到同一位置。',
      },
      'profile-left-behind': {
        text: '{name} 是 profile {profile} 的 workspace，但存有其配置和登录信息的 {other} 缺失。',
        remedy: '从旧机器把 {other} 也复制过来。',
      },
    },
    releases: '由 2026.5.28 或更早版本做过引导设置的 OpenClaw',
    silent: [
      '两半都在的 profile',
      '只有 workspace，别无其他：由 workspace-only-copy 报告',
      '配置在别处的 workspace',
      '可能是默认 OpenClaw 的 workspace 的目录，如果后者的 workspace 缺失或空白：由 missing-workspace 或 reseeded-workspace 报告',
      'workspace-<agent>，即默认 OpenClaw 中另一个智能体的 workspace',
    ],
  },
  'loose-permissions': {
    title: '其他用户能读取这套 OpenClaw 的敏感信息',
    why: '有些复制方式会丢失文件权限（scp、U 盘、ZIP、共享文件夹），让这台机器上的所有用户都能读取 API 密钥、令牌、登录信息和设备私钥。',
    messages: {
      'open-state-directory': {
        text: 'state 目录的权限是 {mode}：其他用户可以{access, select, write {写入} other {查看}}它。',
        remedy: '取消其他用户的访问权限。',
      },
      open: {
        text: '其他用户可以访问{groups, plural, =1 {{more, plural, =0 {此项} other {这个目录及其中另外 # 项}}} other { {count} 个含敏感信息的文件和目录}}（权限 {mode}）。',
        remedy: '取消其他用户的访问权限。如果别人能登录这台机器，请更换密钥和令牌。',
      },
      'open-files': {
        text: '其他用户可以访问{groups, plural, =1 {这个目录} other { # 个目录}}中的 {count} 个含敏感信息的文件（权限 {mode}）。',
        remedy: '取消其他用户的访问权限。如果别人能登录这台机器，请更换密钥和令牌。',
      },
    },
    texts: {
      close: '取消其他用户对 {name} 的访问权限',
      'close-state': '取消其他用户对 state 目录的访问权限',
      'close-all': '取消其他用户对 {count} 个文件和目录的访问权限',
    },
    releases: '所有版本',
    silent: [
      'agents/、sessions/、对话文件和 workspace，OpenClaw 自己就以 0755 或 0644 的权限创建它们',
      '2026.1 和 2026.2 的 cron 任务，以及 2026.5.28 的 state 目录，这些版本本来就让它们可读取',
      'profile 旁边的默认 state 目录（2026.5.28 及更早版本）',
      '与用户所在的组共用的 state 目录中的组权限（2770 和 660）',
      '归 root 所有的只读 openclaw.json，即集中管理的配置',
      'credentials 目录中权限开放的文件，如果其他人无法进入该目录',
      'Windows 上的文件，它们没有这种权限（会跳过）',
    ],
  },
  'untrusted-plugin-dir': {
    title: 'OpenClaw 不信任某个插件',
    why: '只有当插件的文件归运行 gateway 的用户或 root 所有，且并非人人可写时，OpenClaw 才会加载它。否则它会忽略插件，只在日志中写一行，并称其配置已过时。',
    messages: {
      owner: {
        text: '插件 {name} 归 {owner} 所有，但 gateway 以 {user} 身份运行：{effect, select, ignored {OpenClaw 会忽略这个插件，且没有报错} other {OpenClaw 会忽略这个插件，并拒绝提到它的配置}}。',
        remedy: '把这个插件的所有者改为 {user}。即使日志要你删除它的配置，也不要删除。',
      },
      'world-writable': {
        text: '插件 {name} 中有 {count} 个文件或目录，这台机器上的所有用户都能写入：{effect, select, ignored {OpenClaw 会忽略这个插件，且没有报错} other {OpenClaw 会忽略这个插件，并拒绝提到它的配置}}。',
        remedy: '取消其他用户的写入权限。',
      },
    },
    texts: {
      close: '取消其他用户对插件 {name} 的写入权限',
      windows: 'Windows 上的文件没有这种所有者和权限',
    },
    releases: '2026.2.19 及更高版本',
    silent: [
      '归 root 所有的插件',
      '组可写的插件，OpenClaw 接受它们',
      'OpenClaw 软件包中的插件',
      '不知道 gateway 以哪个用户运行时的所有者，以及 Windows 上的一切：会跳过并说明原因',
    ],
  },
  'missing-gateway-mode': {
    title: '配置没有设置 gateway.mode',
    why: '没有 gateway.mode，gateway 会认为配置已损坏，拒绝启动。迁移之后配置往往确实损坏了，所以设置它之前，先检查还缺少什么。',
    messages: {
      'not-set': {
        text: '没有设置 gateway.mode，因此 gateway 拒绝启动。',
        remedy:
          '把这个文件与旧机器上的比较。如果还缺少别的，请从旧机器重新复制该文件；否则只需设置 gateway.mode。',
      },
    },
    texts: {
      set: '把 gateway.mode 设为 local，让 gateway 在这台机器上运行',
      unread: '配置有一部分无法读取，其中可能设置了 gateway.mode',
    },
    releases: '所有版本',
    silent: [
      'gateway.mode 为“local”或“remote”',
      '用 --allow-unconfigured 启动 gateway 的服务',
      '缺失的配置，或无法读取的配置：由 unreadable-config 报告',
      '无法读取的 include，其中可能设置了该模式：会跳过并说明原因',
    ],
  },
  'broken-database': {
    title: '数据库没有复制完整',
    why: '复制中断后留下的数据库可能是空的、不完整，或根本不是数据库。这时 gateway 会拒绝启动，或者启动后没有其中的会话、登录信息和 cron 任务。',
    messages: {
      empty: {
        text: '这个数据库是空的（0 字节）：内容没有复制过来。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。',
      },
      'no-database': {
        text: '这个文件不是 SQLite 数据库：开头的字节不对。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。如果旧机器的磁盘有加密或压缩，请按 OpenClaw 读取文件的方式来复制，得到解密、解压后的内容。',
      },
      cut: {
        text: '这个数据库有 {size} 字节，但文件头写的是 {expected}：其余部分没有复制过来。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。',
      },
      uneven: {
        text: '这个数据库有 {size} 字节，不是页大小（{pageSize} 字节）的整数倍：副本已损坏。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。',
      },
    },
    texts: {
      'log-may-hold': '{path} 比文件头写的短，但其余部分可能在它的 -wal 文件中',
    },
    releases: '所有版本',
    silent: [
      '0 字节的 *.lock.sqlite 和 *-lock.sqlite 文件，OpenClaw 创建时就是空的',
      '只有一页的数据库，其内容在旁边的 -wal 文件中',
      '缺失的数据库',
      '你无法读取的数据库（会跳过）',
    ],
  },
  'broken-worktree': {
    title: 'Git worktree 找不到它的仓库',
    why: '智能体在 Git worktree 中工作，里面可能有别处都没有的更改。worktree 的 `.git` 文件记着仓库的绝对路径。OpenClaw 只列出路径与记录一致的 worktree，并会删除没有 `.git` 文件的 worktree 目录。',
    messages: {
      moved: {
        text: 'Git 在 {count, plural, other {worktree {names}}} 中无法工作：.git 文件指向 {gitDir}，而它不存在。仓库在这台机器上位于 {repository}。',
        remedy:
          '让 Git 修复这个链接，然后提交你的更改：OpenClaw 不再列出旧主目录的 worktree，但它的分支会留在仓库中。',
      },
      'no-repository': {
        text: 'Git 在 {count, plural, other {worktree {names}}} 中无法工作：.git 文件指向 {gitDir}，而它不存在。',
        remedy:
          '从旧机器复制仓库及其 .git 目录，然后在其中运行 `git worktree repair`，并给出 worktree 的路径。在此之前请保留 worktree：没有提交的更改只在这里才有。',
      },
      deleted: {
        text: '{count, plural, other {worktree {names}}} 的 .git 文件缺失：gateway 启动时，OpenClaw 会删除{count, plural, =1 {这个目录} other {这些目录}}中的一切。',
        remedy:
          '启动 gateway 之前，把这个目录移到别处，然后重新复制 worktree，连同它的 .git 文件。',
      },
      'left-behind': {
        text: 'OpenClaw 在 {path} 中有 {count, plural, other {worktree {names}}}，但该目录没有复制过来。',
        remedy: '如果其中有未提交的更改，请从旧机器复制它。也可以在那里提交，再拉取该分支。',
      },
    },
    releases: 'OpenClaw 的 worktree：2026.7.1 及更高版本；本身就是 worktree 的 workspace：所有版本',
    silent: [
      '仓库就在其 .git 文件所写位置的 worktree',
      '使用相对路径的 .git 文件，例如子模块的',
      'OpenClaw 已删除的 worktree',
      '从这里看不到的仓库，因为这套 OpenClaw 将在另一台机器上运行',
      '归档中的 worktree 的仓库',
    ],
  },
  'incomplete-database': {
    title: '数据库缺少一部分',
    why: '数据库最新的数据行在它旁边的 -wal 文件中，即使正常停止也是如此。只复制数据库而没有这个文件时，打开不会报错，但最近的对话、登录信息或 cron 任务会缺失。',
    messages: {
      'wal-left-behind': {
        text: '这个数据库的 -wal 文件没有复制过来：{evidence, select, listed {它的 -shm 文件列出了 {expected} 项更改，数据库中却没有} alone {它有 -shm 文件，而没有 -wal 文件就不会有 -shm 文件} other {它只有一页，没有任何表}}。最新的对话、登录信息或 cron 任务缺失。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。',
      },
      'wal-cut': {
        text: '-shm 文件列出了 {expected} 项更改，而这个数据库的 -wal 文件中只有 {frames} 项。最新的对话、登录信息或 cron 任务缺失。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。',
      },
      'wal-of-another': {
        text: '这个数据库与它的 -wal 文件不匹配：{evidence, select, time {-shm 文件来自另一时刻} other {-wal 文件的文件头已损坏，或页大小不同}}。它们是在不同时刻复制的，或者复制中断了。',
        remedy:
          '[请先停止两台机器上的 gateway。]把数据库及其 -wal 文件和 -shm 文件移到一个新目录，然后全部重新复制。',
      },
      'hot-journal': {
        text: '复制这个数据库时，有事务正在进行：它旁边有 -journal 文件。最后一次更改只写了一半。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。如果做不到，请保留 -journal 文件：SQLite 会用它撤销这个事务。',
      },
    },
    releases: '所有版本',
    silent: [
      '2026.9.6 正常停止后留下的 -wal 和 -shm 文件，即使 -wal 文件是空的',
      '有表、但没有 -wal 和 -shm 文件的数据库：它已正常关闭，是完整的',
      '*.reindex-lock.sqlite-journal 和 *.memory-reindex-* 文件，2026.9.6 在一轮对话后会留下它们',
      'OpenClaw 可以重建的数据库，例如记忆索引',
    ],
  },
  'stale-service-unit': {
    title: '服务仍在启动旧机器的 gateway',
    why: '服务定义中有 Node、OpenClaw 软件包和主目录的绝对路径。迁移后，它什么也启动不了，或者用空的 state 目录启动 gateway。',
    messages: {
      'missing-program': {
        text: '{service} 指向这台机器上不存在的路径：{misfits}。',
        remedy: '如果这里没有 Node 或 OpenClaw，请先安装，然后重新安装服务。',
      },
      'stale-setting': {
        text: '{service} 指向这台机器上不存在的路径：{misfits}。',
        remedy: '在这台机器上重新安装服务。',
      },
    },
    texts: {
      unseen: '{service}：从这台机器无法检查 {names}',
    },
    releases: '所有版本',
    silent: [
      '路径在这台机器上都存在的服务',
      '另一个 profile 的服务，检查那个 profile 时会报告',
      '用于另一平台的服务定义，它在这里不会启动任何东西',
      '不在新旧两个主目录下的路径，如果检查是为另一台机器做的：会跳过并说明原因',
    ],
  },
  'stale-system-unit': {
    title: '系统级 systemd 单元无法启动这套 OpenClaw',
    why: '系统单元写着当初那台机器的路径和账号。OpenClaw 既不写入也不修复这样的单元，而 `openclaw gateway install` 会拒绝，或在旁边再添加一个服务。',
    messages: {
      missing: {
        text: '这台机器上没有 {service} 所需的：{misfits}。',
        remedy: '编辑这个单元，让它使用这台机器的账号和路径。然后重新加载这个单元，并重启它。',
      },
      'other-account': {
        text: '{service} 以 {account} 身份运行 gateway，但 {own} 归 {owner} 所有。{kind, select, root {这样一来，OpenClaw 写入的文件 {owner} 无法读取。} other {gateway 无法读取它。}}',
        remedy: '把单元中的 User= 设为拥有 state 目录的账号。然后重新加载这个单元，并重启它。',
      },
      'selects-other': {
        text: '{service} 用 {other} 启动 gateway，但它{state, select, missing {不存在} other {里面没有你的数据}}。这套 OpenClaw 在 {own} 中，没有任何服务使用它。',
        remedy:
          '在单元中设置 User= 或 OPENCLAW_STATE_DIR，让它使用 {own}。然后重新加载这个单元，并重启它。',
      },
    },
    releases: '所有版本',
    silent: [
      '启动另一套 OpenClaw 的 gateway 的单元',
      '启动容器的单元，或以另一个用户身份启动 gateway 的单元',
      '为另一台机器检查副本：那台机器的 /etc 不在这里',
    ],
  },
  'duplicate-service': {
    title: '有两个服务启动 gateway',
    why: '两个服务都在同一个端口上启动 gateway，两个 gateway 会不断地互相停止。OpenClaw 保留系统单元，并移除用户的服务。',
    messages: {
      both: {
        text: '{units} 和 {service} 都启动这套 OpenClaw 的 gateway。它们使用同一个端口，因此两个 gateway 会不断地互相停止。',
        remedy: '移除属于用户的 {service}。系统单元无需登录就会启动 gateway。',
      },
    },
    releases: '所有版本',
    silent: ['只有用户的服务，或只有系统单元', '两个服务启动的是不同 OpenClaw 的 gateway'],
  },
  'newer-state': {
    title: '写入数据的 OpenClaw 版本比将要运行的版本新',
    why: 'OpenClaw 只能向新版本迁移。旧版本会拒绝较新的数据库，或忽略它们，在旁边另建一套空的数据。',
    messages: {
      'newer-schema': {
        text: '这个数据库的 schema 版本是 {schema}，但 OpenClaw {release} 最高只支持 {supported}，因此会直接退出。数据库无法迁移回旧版本。',
        remedy:
          '{node, select, none {安装} other {先安装 Node {major}，再安装}} OpenClaw {wanted} 或更高版本。{runner, select, container {在容器中，这就是另一个镜像：ghcr.io/openclaw/openclaw:{wanted}。Compose 和 Podman 启动脚本从 .env 的 OPENCLAW_IMAGE 取得镜像，Quadlet 从 Image= 取得。} other {}}不要运行旧版本的 `openclaw doctor --fix`：它会删除自己不认识的一切，包括你的智能体。',
      },
      'newer-column': {
        text: '这个数据库有 OpenClaw {since} 的列 {column}。OpenClaw {release} 不认识这一列，因此会直接退出。数据库无法迁移回旧版本。',
        remedy:
          '{node, select, none {安装} other {先安装 Node {major}，再安装}} OpenClaw {wanted} 或更高版本。{runner, select, container {在容器中，这就是另一个镜像：ghcr.io/openclaw/openclaw:{wanted}。Compose 和 Podman 启动脚本从 .env 的 OPENCLAW_IMAGE 取得镜像，Quadlet 从 Image= 取得。} other {}}不要运行旧版本的 `openclaw doctor --fix`：它会删除自己不认识的一切，包括你的智能体。',
      },
      'newer-era': {
        text: '会话保存在数据库中，而 OpenClaw {release} 不支持。它会拒绝配置，并在旁边另建一套空的数据。',
        remedy:
          '{node, select, none {安装} other {先安装 Node {major}，再安装}} OpenClaw {wanted} 或更高版本。{runner, select, container {在容器中，这就是另一个镜像：ghcr.io/openclaw/openclaw:{wanted}。Compose 和 Podman 启动脚本从 .env 的 OPENCLAW_IMAGE 取得镜像，Quadlet 从 Image= 取得。} other {}}不要运行旧版本的 `openclaw doctor --fix`：它会删除自己不认识的一切，包括你的智能体。',
      },
      'newer-config': {
        text: '配置最后由 OpenClaw {writer} 写入，而将要运行的是 {release}：{effect, select, refused {这个版本的 gateway 会拒绝启动} other {只要有一个配置项是这个版本不认识的，它就会拒绝整个配置}}。',
        remedy:
          '{node, select, none {安装} other {先安装 Node {major}，再安装}} OpenClaw {wanted} 或更高版本。{runner, select, container {在容器中，这就是另一个镜像：ghcr.io/openclaw/openclaw:{wanted}。Compose 和 Podman 启动脚本从 .env 的 OPENCLAW_IMAGE 取得镜像，Quadlet 从 Image= 取得。} other {}}不要运行旧版本的 `openclaw doctor --fix`：它会删除自己不认识的一切，包括你的智能体。',
      },
    },
    texts: {
      unknown: '不知道 OpenClaw {release} 支持哪些数据库 schema',
    },
    releases: '所有版本',
    silent: [
      '比写入数据的版本新的版本，它会迁移数据',
      '同一版本的修订版（2026.7.1-2 和 2026.7.1），两者从不互相拒绝',
      '未知的版本：会跳过并说明原因',
    ],
  },
  'unmigrated-store': {
    title: '有些数据还在文件中，而新版本把它们存在数据库里',
    why: '从 2026.8.1 起，会话、登录信息和 cron 任务都保存在数据库中。这些版本大多会在有旧文件时拒绝启动，并忽略没有导入的内容：智能体没有历史，也没有登录信息。',
    messages: {
      refused: {
        text: '在导入早期版本的 {count} 处数据之前，OpenClaw {release} 不会启动：{stores}。',
        remedy:
          '[先用 `--fix` 改正旧机器的路径，因为导入不会移动 workspace。]给 state 目录做一份副本，然后让新版本导入。',
      },
      'imported-whole': {
        text: 'OpenClaw {release} 首次启动时会导入早期版本的 {count} 处数据，而且无法撤销：{stores}。',
        remedy:
          '[先用 `--fix` 改正旧机器的路径，因为导入不会移动 workspace。]给 state 目录做一份副本，然后让新版本导入。',
      },
      'needs-doctor': {
        text: '早期版本的 {count} 处数据要由 `openclaw doctor --fix` 导入，在此之前 OpenClaw {release} 会忽略它们：{stores}。',
        remedy: '给 state 目录做一份副本，然后让新版本导入。',
      },
      'imported-at-start': {
        text: 'OpenClaw {release} 启动时会导入以下数据：{stores}。',
        remedy: '首次启动后，检查数据是否都在。如果不在，请运行 `openclaw doctor --fix` 导入。',
      },
    },
    releases: '从 2026.8.1 起；cron 任务从 2026.6.1 起',
    silent: [
      '把会话保存在文件中的版本，包括 2026.7.33 至 2026.7.35',
      '没有会话的会话索引，以及已导入的数据（*.migrated、*.imported-*）',
      '与其他问题同时存在的 cron/jobs.json，gateway 会自行导入它',
      '由修复写出的 cron/jobs.json：由 orphaned-cron-jobs 报告',
    ],
  },
  'mixed-era-config': {
    title: '配置中有其他版本的配置项',
    why: '只要有一个配置项是某个版本不认识的，整个配置对它就是无效的。如果让旧版本修复，它会删除自己不认识的一切，包括你的智能体。',
    messages: {
      newer: {
        text: '配置中有较新版本（{last, select, none {{first}} other {{first} 至 {last}}}）的配置项：{keys}。OpenClaw {release} 会拒绝这份配置，因此 gateway 无法启动。',
        remedy:
          '{node, select, none {安装} other {先安装 Node {major}，再安装}} OpenClaw {wanted} 或更高版本。{runner, select, container {在容器中，这就是另一个镜像：ghcr.io/openclaw/openclaw:{wanted}。Compose 和 Podman 启动脚本从 .env 的 OPENCLAW_IMAGE 取得镜像，Quadlet 从 Image= 取得。} other {}}不要运行旧版本的 `openclaw doctor --fix`：它会删除自己不认识的一切，包括你的智能体。',
      },
      older: {
        text: '配置中有较早版本（{last, select, none {{first}} other {{first} 至 {last}}}）的配置项：{keys}。OpenClaw {release} 会拒绝这份配置，因此 gateway 无法启动。',
        remedy:
          '给配置做一份副本，然后让这个版本改写它。它会重命名自己认识的配置项，并删除其他的。',
      },
    },
    texts: {
      unknown: '不知道 OpenClaw {release} 接受哪些配置项',
      'unknown-key':
        '不知道 OpenClaw {release} 是否接受 {key}{more, plural, =0 {} other { 以及另外 # 个配置项}}',
    },
    releases:
      'schema 已知的所有版本；对于介于两个已知版本之间的版本，只报告这两个版本都拒绝的配置项',
    silent: [
      '由插件定义的配置项：plugins.entries.*.config、channels.<name>',
      '2026.8.2 和 2026.9.6 首次启动时会先备份再改写的早期版本配置项',
      '任何版本都不认识的配置项，它不是迁移造成的',
      '由同一版本写入的配置，如果该版本的 schema 未知',
    ],
  },
  'unsupported-node': {
    title: 'OpenClaw 不支持将要运行它的 Node',
    why: '每个版本只支持特定版本的 Node，用其他版本会直接退出。新机器有自己的 Node，而服务沿用安装时的那个。',
    messages: {
      refused: {
        text: '{service, select, none {PATH 中的第一个 Node（{path}）} other {{service} 使用的 Node（{path}）}}是 Node {version}，但 OpenClaw {release} 需要 {needed}，因此无法启动。',
        remedy: '安装这个版本支持的 Node，然后重新安装服务，因为服务会沿用它那个 Node 的路径。',
      },
      'refused-by-unit': {
        text: '{service} 使用的 Node（{path}）是 Node {version}，但 OpenClaw {release} 需要 {needed}，因此无法启动。',
        remedy:
          '安装这个版本支持的 Node，并在单元的 ExecStart= 中改成它的路径。然后重新加载这个单元，并重启它。',
      },
      'refused-on-path': {
        text: '{service, select, none {PATH 中的第一个 Node（{path}）} other {{service} 使用的 Node（{path}）}}是 Node {version}，但 OpenClaw {release} 需要 {needed}。{effect, select, tolerant {只有版本管理器中有符合要求的 Node 时，它才能启动} other {它无法启动}}。',
        remedy:
          '安装这个版本支持的 Node，并让它在 PATH 中排在第一位。{runner, select, container {在容器中，这就是一个带有这种 Node 的镜像，例如 ghcr.io/openclaw/openclaw:{release}。} other {}}',
      },
      outside: {
        text: '{service, select, none {PATH 中的第一个 Node（{path}）} other {{service} 使用的 Node（{path}）}}是 Node {version}。OpenClaw {release} 能用它启动，但要求 {needed}。',
        remedy:
          '安装这个版本支持的 Node。{runner, select, container {在容器中，这就是一个带有这种 Node 的镜像，例如 ghcr.io/openclaw/openclaw:{release}。} other {}}',
      },
    },
    texts: {
      needed: '不知道 OpenClaw {release} 需要哪个版本的 Node',
      none: 'PATH 中没有 Node',
      elsewhere: '没有服务指定 Node，而 PATH 是另一台机器的',
      mounted: '容器用镜像自带的 Node 运行 gateway',
      'not-installed': '没有服务指定 Node，而且这台机器的 PATH 中找不到 OpenClaw',
      version:
        '{service, select, none {PATH 中的第一个 Node} other {{service} 使用的 Node}}（{path}）没有报告自己的版本：{problem}',
      untried: '不清楚 OpenClaw {release} 能否用 Node {node} 启动',
    },
    releases: '所有版本',
    silent: [
      'PATH，如果服务用自己的 Node 启动 gateway，或者容器用镜像自带的 Node 启动 gateway',
      'Node 缺失的服务：由 stale-service-unit 报告',
      'PATH 中的第二个 Node，2026.9.4 及更高版本会自行找到它',
    ],
  },
  'unresolved-env': {
    title: '密钥或设置取自一个没有设置的变量',
    why: '密钥和令牌常常放在旧机器的 .env 文件、服务或 shell 中。没有它们，旧版本会拒绝整个配置，新版本启动后会缺少相应的频道或模型。',
    messages: {
      'not-set': {
        text: '{profile, select, none {配置} other {认证 profile {profile} }}需要变量 {name}，但 state 目录中的 .env、服务和配置都没有设置它。',
        remedy:
          '从旧机器把 .env 复制到 state 目录。如果这个变量原先设在别处（服务、shell 配置文件、容器），请把它加到这个文件中。让这个文件只有你能读取。',
      },
      'not-in-dotenv': {
        text: '{profile, select, none {配置} other {认证 profile {profile} }}需要变量 {name}，但 state 目录中的 .env、服务和配置都没有设置它。',
        remedy:
          '在旧机器上查出它的值（.env、服务、shell 配置文件、容器），并把这个变量加到 state 目录的 .env 中。让这个文件只有你能读取。',
      },
    },
    releases:
      '所有版本；2026.3.2 及更早版本为错误；从 2026.3.7 起为警告，但模型的密钥仍为错误；认证 profile 中的引用从 2026.2.26 起',
    silent: [
      '在以下任一处设置的变量：state 目录的 .env、~/.config/openclaw/gateway.env、配置的 env 或 env.vars、服务或服务读取的文件',
      '转义的引用，它只是文本；以及小写的名称',
      '自身就含有密钥的认证 profile',
      'HOME、PATH 等始终会设置的变量',
      'env.shellEnv，登录 shell 可能会设置该变量；以及无法读取的来源：会跳过并说明原因',
    ],
  },
  'read-error': {
    title: '无法从磁盘读出一部分数据',
    why: '磁盘损坏或网络文件夹断开时，返回的是错误而不是内容。数据可能还是完整的，但 OpenClaw 会当它不存在。',
    messages: {
      memory: {
        text: '磁盘或网络文件夹对{count, plural, =1 {{kind, select, directory {这个目录} other {这个文件}}} other { # 个文件和目录}}报告错误（{code}），因此无法读取。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器重新复制{count, plural, =1 {它} other {它们}}。如果错误出在旧机器上，说明它的磁盘正在损坏：先复制还能读的部分，其余的用备份恢复。',
      },
      history: {
        text: '磁盘或网络文件夹对{count, plural, =1 {{kind, select, directory {这个目录} other {这个文件}}} other { # 个文件和目录}}报告错误（{code}），因此无法读取。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器重新复制{count, plural, =1 {它} other {它们}}。如果错误出在旧机器上，说明它的磁盘正在损坏：先复制还能读的部分，其余的用备份恢复。',
      },
      channels: {
        text: '磁盘或网络文件夹对{count, plural, =1 {{kind, select, directory {这个目录} other {这个文件}}} other { # 个文件和目录}}报告错误（{code}），因此无法读取。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器重新复制{count, plural, =1 {它} other {它们}}。如果错误出在旧机器上，说明它的磁盘正在损坏：先复制还能读的部分，其余的用备份恢复。',
      },
      features: {
        text: '磁盘或网络文件夹对{count, plural, =1 {{kind, select, directory {这个目录} other {这个文件}}} other { # 个文件和目录}}报告错误（{code}），因此无法读取。',
        remedy:
          '[请先停止两台机器上的 gateway。]从旧机器重新复制{count, plural, =1 {它} other {它们}}。如果错误出在旧机器上，说明它的磁盘正在损坏：先复制还能读的部分，其余的用备份恢复。',
      },
    },
    texts: { 'cut-off': '只读取了前 {count} 个文件' },
    releases: '所有版本',
    silent: [
      '你无权读取的内容：由 wrong-ownership 报告',
      'openclaw.json 及其引入的文件：由 unreadable-config 报告',
      '大文件内部更深处的错误：只读取开头和末尾',
      'OpenClaw 能重新生成的内容，例如日志和缓存',
    ],
  },
  'truncated-file': {
    title: '文件为空或不完整',
    why: '复制中断会让文件变空或不完整。gateway 会把无法解析的文件当作空文件：其中的会话、cron 任务或登录信息就没了，也没有任何提示。',
    messages: {
      empty: {
        text: '这个文件是空的：内容没有复制过来。',
        remedy: '[请先停止两台机器上的 gateway。]从旧机器重新复制这个文件。请确认磁盘还有空间。',
      },
      cut: {
        text: '这个文件断在中间：其余部分没有复制过来。',
        remedy: '[请先停止两台机器上的 gateway。]从旧机器重新复制这个文件。请确认磁盘还有空间。',
      },
      zeroes: {
        text: '这个文件的末尾都是零字节：空间已预留，但内容没有复制过来。',
        remedy: '[请先停止两台机器上的 gateway。]从旧机器重新复制这个文件。请确认磁盘还有空间。',
      },
    },
    texts: {
      unread: '你无权读取 {count, plural, other {# 个文件}}',
    },
    releases: '所有版本；主要是把数据保存在文件中的版本',
    silent: [
      'OpenClaw 可以重新创建的内容，以及只是历史的内容：models.json、日志、缓存',
      '最后一行完整、只是没有换行符的对话文件',
      '数据库（由 incomplete-database 报告）、openclaw.json（由 unreadable-config 报告），以及已启用的 WhatsApp 账号的登录信息（由 missing-channel-login 报告）',
    ],
  },
  'service-token-drift': {
    title: '服务与配置中的 gateway 凭据不同',
    why: '旧版本会把 gateway 令牌写入服务。如果它与配置中的令牌不同，gateway 用一个，客户端用另一个：每次连接都以“token mismatch”告终。',
    messages: {
      differs: {
        text: '{service} 中 {name} 的值与配置中的 gateway.auth.{key} 不同。客户端无法连接。',
        remedy:
          '如果你的客户端用的是服务中的值，请把 gateway.auth.{key} 设为那个值。然后重新安装服务：从 2026.3 起，服务中不再含有令牌。',
      },
      'differs-in-unit': {
        text: '{service} 中 {name} 的值与配置中的 gateway.auth.{key} 不同。客户端无法连接。',
        remedy:
          '如果你的客户端用的是单元中的值，请把 gateway.auth.{key} 设为那个值。然后从单元中删除这个变量，重新加载单元并重启它。',
      },
      'old-name': {
        text: '{service} 设置了 {name}，而 OpenClaw {release} 会忽略它。',
        remedy: '重新安装服务，它就会使用现在的名称（OPENCLAW_…）。',
      },
    },
    releases: '所有版本',
    silent: [
      '两处的令牌相同',
      '配置中的引用（变量或密钥引用），以及没有设置凭据的服务',
      '旧名称 CLAWDBOT_ 和 MOLTBOT_，如果该版本仍会读取',
    ],
  },
  'host-bound-env': {
    title: '服务设置了旧机器的变量',
    why: 'OpenClaw 会把环境变量复制到 gateway.systemd.env、service-env/ 或服务单元中，它们优先于 .env。迁移后，旧的密钥和路径仍然生效，请求会失败，报 401 或“file not found”。',
    messages: {
      'other-value': {
        text: '{service} 中的 {names} 覆盖了 {sources} 中的值，gateway 用的是服务中的值。',
        remedy: '确认 .env 中的值适用于这台机器，然后重新安装服务。服务会从 .env 复制这些值。',
      },
      'old-place': {
        text: '{service} 把 {names} 设成了 {home} 下不存在的路径，那是旧机器上的主目录。',
        remedy:
          '从 {file} 中删除旧的行，或在 .env 中设置这些变量，然后重新安装服务。重新安装时，{file} 中没有被 .env 替换的行都会保留。',
      },
      'in-unit': {
        text: '{unit} 从 {file} 把 {names} 设成了 {home} 下不存在的路径，那是旧机器上的主目录。',
        remedy: '从 {file} 中删除旧的行，然后重启 {unit}。',
      },
      'left-over': {
        text: '下次运行 `openclaw gateway install` 时，会从 {file} 复制 {names}：它指向 {home} 下不存在的路径，那是旧机器上的主目录。',
        remedy: '从 {file} 中删除旧的行，然后安装服务。',
      },
    },
    releases: '所有版本；在 2026.2.26 及更早版本中，OpenClaw 只把变量写入服务单元',
    silent: [
      '在 .env、gateway.env 或配置中也有的相同值，即使 OpenClaw 写入时去掉了引号',
      '只有服务设置、而且不含其他主目录路径的变量',
      '不是由 OpenClaw 写入的 drop-in 文件和环境文件：其中的值是有意设置的',
      '被 .env 覆盖的变量（systemd，2026.8.1 及更高版本）',
      'HOME、OPENCLAW_STATE_DIR 等变量，由 stale-service-unit 检查',
    ],
  },
  'host-bound-network': {
    title: '有网络设置仍指向旧机器',
    why: '配置中的地址、tailnet 名称、代理和模型服务器仍指向旧机器。gateway 可能无法启动，浏览器可能被拒绝，或者每条消息都在等待一台不存在的服务器。',
    messages: {
      'missing-address': {
        text: 'gateway.bind 是“custom”，但这台机器的任何网络接口都没有地址 {host}（gateway.customBindHost）：{effect, select, open {gateway 会改为监听所有接口} other {gateway 无法启动}}。',
        remedy: '把 gateway.customBindHost 设为这台机器的地址，或让 gateway 只监听 loopback。',
      },
      'no-tailnet': {
        text: 'gateway.bind 是“tailnet”，但这台机器没有 tailnet 地址。gateway 只监听 127.0.0.1，其他设备都连不上。',
        remedy: '把这台机器连接到 tailnet，然后重启 gateway。',
      },
      'old-address': {
        text: '{settings} 中没有这台机器的任何地址或名称。发往新地址的请求会被拒绝，或仍发往旧机器。这套 OpenClaw 来自 {home}。',
        remedy: '把旧地址换成这台机器的地址。',
      },
      'local-proxy': {
        text: '{settings} 中设置了本地代理。这套 OpenClaw 来自 {home}：如果这里没有运行这样的代理，就连不上模型和频道。',
        remedy: '在这台机器上启动代理，或删除这项设置。',
      },
      'local-service': {
        text: '{settings} 中设置了本地服务。这套 OpenClaw 来自 {home}：这里也必须运行该服务。',
        remedy:
          '确认模型服务器、浏览器或桥接程序在这台机器上运行。如果它留在旧机器上，请把设置改为那台机器的地址。',
      },
      'far-address': {
        text: '{settings} 中设置了另一个网络中的地址。这套 OpenClaw 来自 {home}：从这里可能连不上该地址。',
        remedy: '确认这台机器能连上该地址。如果连不上，请换一个地址。',
      },
    },
    texts: {
      unseen: '从这里看不到将运行这套 OpenClaw 的机器的网络接口',
    },
    releases: '所有版本',
    silent: [
      '没有迁移过的 OpenClaw，其中的本地地址是有意设置的',
      '这台机器的地址，或这台机器所在网络中的地址',
      '来源（origin）列表，只要其中有一项可能属于这台机器：公网名称、“*”、它自己的地址或名称',
      'gateway 本身，以及由它启动的浏览器或模型服务器',
      'gateway.trustedProxies 中的地址段、NO_PROXY，以及 tailnet 中其他节点的名称',
      '取决于网络接口的一切，如果检查是为另一台机器做的（会跳过）',
    ],
  },
  'synced-directory': {
    title: 'state 目录在同步文件夹中',
    why: '同步服务会在 gateway 写入时复制文件，从而损坏数据库。它还会把会话索引保存成两个版本，并为了节省空间移除文件。',
    messages: {
      synced: {
        text: 'state 目录在由 {service} 同步的文件夹中，数据库可能因此损坏。',
        remedy:
          '[请先停止 gateway。]把 state 目录移出这个文件夹。备份请改用 `openclaw backup create`。',
      },
      'conflict-copy': {
        text: '{service} 保存了 {original} 的两个版本，这个文件是其中之一。两者可能各有对方没有的内容。',
        remedy: '停止所有机器上的 gateway。弄清哪个版本较新，然后把另一个移走。不要合并数据库。',
      },
      'not-downloaded': {
        text: 'iCloud Drive 为了节省空间移除了 {original}：这里只有一个占位文件。',
        remedy: '在使用这个 iCloud 账号的 Mac 上下载该文件，然后重新复制 state 目录。',
      },
    },
    releases: '所有版本',
    silent: ['不在同步文件夹中的 state 目录', 'workspace 中的冲突副本，它们是你自己的文字'],
  },
  'corrupt-database': {
    title: '数据库已损坏',
    why: '在写入过程中复制的数据库，或来自故障磁盘的数据库，看起来可能是完整的。gateway 一直正常工作，直到读到损坏的页，然后丢失会话或停止。',
    messages: {
      damaged: {
        text: 'SQLite 在这个数据库中发现{count, plural, =100 {至少 100 个错误} other { # 个错误}}。gateway 可能丢失会话或停止。',
        remedy:
          '[请先停止两台机器上的 gateway。]重新复制数据库及其 -wal 文件，完成之后再启动 gateway。如果旧的数据库也已损坏，请恢复最近的备份，并保留这个文件，以便从中找回数据。',
      },
    },
    releases: '所有版本',
    silent: [
      'SQLite 没有发现错误的数据库',
      '空的或中断的数据库，不加 --deep 时也由 broken-database 报告',
      '无法为检查而复制的数据库（会跳过）',
    ],
  },
  'secret-in-git': {
    title: 'Git 跟踪了这套 OpenClaw 的凭据',
    why: 'Git 跟踪的内容会进入每次提交和推送，文件删除后仍留在历史中。最常见的泄露，就是把 workspace 当作备份推送出去。',
    messages: {
      tracked: {
        text: 'Git 在这个工作树中跟踪了 {count} 个含凭据的文件：{names}。',
        remedy:
          '从索引中移除这些文件；磁盘上的文件会保留。它们仍在历史中，所以在把仓库交给任何人之前，请先更换密钥。',
      },
      'tracked-with-remote': {
        text: 'Git 在这个工作树中跟踪了 {count} 个含凭据的文件，而且该工作树设有远程仓库（{remotes}）：{names}。',
        remedy:
          '从索引中移除这些文件；磁盘上的文件会保留。如果已经推送过，请更换其中的每个密钥和令牌：删除历史并不能撤销推送。',
      },
      'token-in-remote': {
        text: 'Git 设置 {setting} 中有 {host} 的明文密码或令牌。',
        remedy:
          '从地址中删除令牌，改用凭据助手（credential helper）或 SSH 密钥。然后更换令牌，因为它已随目录一起复制。',
      },
    },
    texts: {
      exclude:
        '在 .git/info/exclude 中排除 {count, plural, other {# 个含凭据的文件}}，使 `git add` 不会加入它们',
    },
    releases: '所有版本',
    silent: [
      '没有跟踪凭据的工作树，例如引导设置创建的 workspace',
      '.env.example 和类似的文件',
      '只含用户名的远程地址，以及 SSH 的远程地址',
      '由凭据助手（credential helper）保存在仓库之外的凭据',
    ],
  },
  'leaked-service-token': {
    title: '其他用户能读取服务文件中的敏感信息',
    why: '谁有 gateway 令牌，谁就能让智能体做它有权做的一切。2026.2 及更早版本会把令牌写入所有用户都能读取的服务单元。',
    messages: {
      readable: {
        text: '这台机器上的其他用户能读取 {file} 中的 {names}。',
        remedy:
          '把这个文件设为只有所有者能读取。如果别人能登录这台机器，请更换其中的令牌和密钥，{starter, select, unit {重启系统单元} container {重新创建容器} other {重新安装服务}}，并把新的 gateway 令牌告知各个客户端。',
      },
      'in-system-unit': {
        text: '这台机器上的其他用户能读取 {file} 中的 {names}：systemd 会向所有人显示系统级单元的变量。',
        remedy:
          '把这些敏感信息移到只有 root 能读取的文件中，并在单元中把 EnvironmentFile= 设为该文件。如果别人能登录这台机器，请更换其中的令牌和密钥。',
      },
      'readable-for-system': {
        text: '这台机器上的其他用户能读取 {file} 中的 {names}。',
        remedy:
          '把这个文件设为只有 root 能读取：systemd 以 root 身份读取它。如果别人能登录这台机器，请更换其中的令牌和密钥。',
      },
    },
    texts: {
      close: '让 {file} 只有所有者能访问',
    },
    releases: '所有版本；2026.5 及更高版本不再自行写入令牌',
    silent: [
      '不含敏感信息的单元，其权限默认为 0644',
      '在其他人无法进入的目录中的文件',
      '引用变量或文件的值',
    ],
  },
  'stale-lock': {
    title: '旧机器的锁文件还在',
    why: '复制过来的锁文件指向这里不存在的进程，或者该进程号现在属于另一个进程。在锁过期之前，会话可能不回复，命令可能被拒绝，插件可能要等几分钟才能加载。',
    messages: {
      stale: {
        text: '{count} 个{kind, select, session {会话} approvals {命令批准} gateway { gateway } plugin {插件} browser {智能体浏览器} other {其他}}锁文件来自旧机器，这里没有进程持有：{names}。',
        remedy: '[请先停止 gateway。]删除这些锁文件。其中没有你需要的内容。',
      },
      doubtful: {
        text: '{count} 个{kind, select, session {会话} approvals {命令批准} gateway { gateway } plugin {插件} browser {智能体浏览器} other {其他}}锁文件可能来自旧机器，但也可能正在这里使用：{names}。',
        remedy: '[请先停止 gateway。]删除仍然存在的锁文件。',
      },
    },
    texts: {
      delete:
        '删除 {count} 个{kind, select, session {会话} approvals {命令批准} gateway { gateway } plugin {插件} browser {智能体浏览器} other {其他}}锁文件',
      unseen: '这个容器看不到可能持有 {count, plural, other {# 个锁文件}}的进程',
    },
    releases: '所有版本；从 2026.9 起，会话和命令批准的锁文件不起作用',
    silent: [
      '进程仍在这里运行的锁文件',
      '卷中的锁：本机有进程正打开着该卷的数据库',
      '名为 *.lock.sqlite 的数据库，正常停止后留下的空文件',
      'workspace 和插件中包管理器的 lock 文件',
    ],
  },
  'live-gateway': {
    title: '有一个 gateway 正在使用这套 OpenClaw',
    why: '检查期间文件可能变化，现在复制出来的副本可能前后不一致。`--fix` 会拒绝运行，因为 gateway 和修复会更改同一批文件。',
    messages: {
      running: {
        text: '进程 {pid} 是正在使用这套 OpenClaw 的 gateway。检查期间文件可能变化。',
        remedy: '在复制或修复之前，先停止 gateway，然后再检查一次。',
      },
    },
    releases: '所有版本',
    silent: ['锁文件的进程不存在，或启动时间不同', '将在另一台机器上运行的 OpenClaw'],
  },
  'archive-debris': {
    title: '副本中有 macOS 元数据文件',
    why: '形如 ._something 的文件，扩展名与旁边的文件相同。读取所有 .jsonl、.md 或 .sqlite 文件的程序，会把它误当作会话、笔记或数据库。',
    messages: {
      debris: {
        text: '{root} 中有 {count} 个 macOS 元数据文件：{names}。程序可能把它们误当作会话、笔记或数据库。',
        remedy: '删除这些文件。其中只有图标和窗口位置，没有你的数据。',
      },
      beside: {
        text: 'Mac 的归档在 {root} 旁边留下了元数据文件：{names}。OpenClaw 不会读取它们。',
        remedy: '删除这些文件。其中只有图标和窗口位置，没有你的数据。',
      },
    },
    texts: {
      remove: '删除 {count, plural, other {# 个 macOS 元数据文件}}',
    },
    releases: '所有版本',
    silent: ['名称相似、但内容不同的文件', 'Mac 上的 .DS_Store，由访达创建'],
  },
  'implicit-timezone': {
    title: 'cron 任务没有设置时区',
    why: 'cron 表达式没有时区时，OpenClaw 按 gateway 进程的时区运行。在使用 UTC 的服务器上，定在早上七点的任务会在别的时间运行，而且没有任何报错。',
    messages: {
      'other-zone': {
        text: '有 {count} 个 cron 任务没有设置时区（{names}）。旧机器的时区是 {was}，这台机器的是 {here}。',
        remedy: '给每个任务设置旧机器的时区，或把 gateway 的 TZ 设为该时区。',
      },
      zoneless: {
        text: '有 {count} 个 cron 任务没有设置时区（{names}），因此 gateway 使用所在机器的时区。',
        remedy: '给每个任务设置你想要的时区，或把 gateway 的 TZ 设为旧机器的时区。',
      },
    },
    releases: '所有版本',
    silent: [
      '设有时区的任务、按间隔运行的任务，以及只运行一次的任务',
      'OpenClaw 自己的任务，以及已禁用的任务',
      '环境变量中设有 TZ 的 gateway',
      '时区与清单相同的机器，无论时区用什么名称',
    ],
  },
  'queued-deliveries': {
    title: '有旧消息等待发送',
    why: '复制时尚未发出的消息会留在队列中。gateway 下次启动时就会发送它们，无论多旧，而旧机器可能早已发送过。',
    messages: {
      files: {
        text: 'delivery-queue/ 中有旧消息在等待（{count} 条，发往 {channels}，最早的来自 {since}）：gateway 下次启动时会发送它们。',
        remedy:
          '启动 gateway 之前，先决定这些消息是否还应该发出。如果不应该，`--fix --unsafe-fixes` 会把它们放到一边，仍在同一目录中。',
      },
      rows: {
        text: '数据库中有旧消息在等待（{count} 条，发往 {channels}，最早的来自 {since}）：gateway 下次启动时会发送它们。',
        remedy:
          '启动 gateway 之前，先决定这些消息是否还应该发出。如果不应该，请在启动前禁用该频道：禁用的频道不会发送任何消息。',
      },
    },
    texts: {
      'put-aside': '把 {count, plural, other {# 条排队的消息}}放到一边',
    },
    releases: '所有版本',
    silent: [
      '最近一小时内的消息：正在运行的 gateway 会发送或放弃它',
      'OpenClaw 已放弃或已开始发送的消息：不会再次发送',
    ],
  },
  'shared-identity': {
    title: '旧机器有相同的身份和登录信息',
    why: '两个 gateway 共用一个身份时，每条消息会得到两次回复，或者两者互相把对方断开。WhatsApp 每条消息都会更换密钥：只有最后使用的那台机器才有有效的密钥。',
    messages: {
      shared: {
        text: '旧机器（{home}）可能仍在使用：{what}。两台机器中只能有一台运行这套 OpenClaw。',
        remedy:
          '在启动这里的 gateway 之前，先停止并禁用旧机器上的 gateway。如果复制之后那里还用过 WhatsApp，请在这里重新配对。',
      },
      recorded: {
        text: '生成清单的机器可能仍在使用：{what}。两台机器中只能有一台运行这套 OpenClaw。',
        remedy:
          '在启动这里的 gateway 之前，先停止并禁用旧机器上的 gateway。如果复制之后那里还用过 WhatsApp，请在这里重新配对。',
      },
    },
    releases: '所有版本',
    silent: [
      '没有任何路径指向其他主目录，也没有另一台机器的清单：无法看出它是复制来的',
      '设置都指向这里、而且已在这里运行过的副本',
      '没有身份的 OpenClaw，例如全新安装',
    ],
  },
  'foreign-native-module': {
    title: '有原生模块是为另一种机器编译的',
    why: '插件依赖中的原生模块是编译好的代码，只能在一种系统和一种处理器上运行。换了另一种机器，插件就无法加载，报错往往是缺少文件。',
    messages: {
      plugin: {
        text: '插件 {owner} 中有 {count} 个原生模块是为 {built} 编译的，但 gateway 在 {host} 上运行，因此这个插件无法加载。{count, plural, =1 {模块是} other {第一个是}} {first}。',
        remedy: '在这台机器上重新安装依赖。其中没有你的数据。',
      },
      other: {
        text: '{owner} 中有 {count} 个原生模块是为 {built} 编译的，但 gateway 在 {host} 上运行，因此 {owner} 在这里无法工作。{count, plural, =1 {模块是} other {第一个是}} {first}。',
        remedy:
          '在这台机器上重新安装依赖。其中没有你的数据。该命令会运行这些包的安装脚本：如果副本不是你自己做的，请先检查它们。',
      },
    },
    releases: '所有版本',
    silent: [
      '为多种系统各带模块的软件包：它在每台机器上都一样',
      '旁边有适用于这台机器的版本的模块',
      '处理器，如果检查是为另一台机器做的',
      'workspace 中的模块，它们是独立的项目',
      '原生模块所针对的 Node 版本，模块的文件头中没有这项信息',
    ],
  },
});
