import { defineRules } from '../catalogue.ts';

export const rules = defineRules({
  'damaged-archive': {
    title: '아카이브를 끝까지 읽을 수 없습니다',
    why: '다운로드가 중단되거나, 디스크가 가득 차거나, 불량 섹터가 있으면 아카이브가 손상됩니다. 그래도 아카이브는 열리고 앞쪽 파일은 보입니다. 손상된 곳 뒤의 데이터는 사라졌지만, 기존 머신이 없어진 뒤에야 알아차릴 수 있습니다.',
    messages: {
      cut: {
        text: '{archive} 아카이브가 {where, select, start {시작 부분} other {{after}}} 뒤에서 잘렸습니다({what}). 그 뒤의 데이터는 모두 없습니다.',
        remedy:
          '기존 머신에서 아카이브를 다시 만드세요. 복사한 뒤 양쪽 머신에서 체크섬을 비교하세요.',
      },
      corrupt: {
        text: '{archive} 아카이브가 {where, select, start {시작 부분} other {{after}}} 뒤에서 손상되었습니다({what}). 읽을 수 있는 부분만 점검했습니다.',
        remedy:
          '아카이브를 다시 복사하거나 기존 머신에서 다시 만드세요. 그런 다음 체크섬을 비교하세요.',
      },
      limit: {
        text: '{where, select, start {시작 부분} other {{after}}} 뒤에서 제한에 걸려 {archive} 아카이브를 다 읽지 못했습니다: {what}.',
        remedy: '아카이브의 출처를 확인하세요. 직접 만든 것이라면 풀어서 그 디렉터리를 점검하세요.',
      },
      unread: {
        text: '{archive} 아카이브를 다 읽지 못했습니다: {what}.',
        remedy: '아카이브를 만든 프로그램으로 푼 다음, 그 디렉터리를 점검하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      'tar의 끝 뒤에 있는 바이트(어떤 프로그램도 풀지 않음)',
      '표준 입력으로 받은 아카이브가 정상적으로 끝나는 경우',
    ],
  },
  'unsafe-archive': {
    title: '이 아카이브를 푸는 것은 안전하지 않습니다',
    why: '파일이 어디에 놓이고 누구 소유가 되며 링크가 어디를 가리키는지는 아카이브가 정합니다. root로 풀면 시스템 파일이 바뀔 수 있습니다.',
    messages: {
      absolute: {
        text: '{archive} 아카이브에 이름이 절대 경로인 {count, plural, other {파일 #개}}가 있습니다({names}). 어디에 풀든 그 절대 경로에 파일을 쓰는 프로그램도 있습니다.',
        remedy: '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요.',
      },
      outside: {
        text: '{archive} 아카이브에 이름이 아카이브 밖을 가리키는 {count, plural, other {파일 #개}}가 있습니다({names}). 이 파일은 풀지 않았습니다.',
        remedy: '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요.',
      },
      'through-link': {
        text: '{archive} 아카이브에 같은 아카이브의 링크를 거치는 {count, plural, other {파일 #개}}가 있습니다({names}). 풀면 링크가 가리키는 곳에 파일이 쓰이므로, 이 점검에서는 풀지 않았습니다.',
        remedy: '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요.',
      },
      'link-out': {
        text: '{archive} 아카이브에 압축을 푸는 디렉터리 밖을 가리키는 {count, plural, other {링크 #개}}가 있습니다({names}).',
        remedy:
          '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요. 직접 만든 링크가 아니면 삭제하세요.',
      },
      'hard-link': {
        text: '{archive} 아카이브의 하드 링크가 아카이브에 없는 파일을 가리킵니다: {count, plural, other {파일 #개}}({names}). 풀면 이 머신의 파일을 공유하게 될 수 있으므로, 이 점검에서는 풀지 않았습니다.',
        remedy: '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요.',
      },
      device: {
        text: '{archive} 아카이브에 장치 파일이나 FIFO가 들어 있습니다: {count, plural, other {파일 #개}}({names}). 이 파일은 풀지 않았습니다.',
        remedy: '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요.',
      },
      name: {
        text: '{archive} 아카이브에 이름 때문에 여기서는 풀 수 없는 {count, plural, other {파일 #개}}가 있습니다({names}). 이름이 너무 길거나 파일 이름에 쓰지 말아야 할 문자가 있습니다.',
        remedy: '기존 머신에서 파일 이름을 바꾼 다음 아카이브를 다시 만드세요.',
      },
      replaced: {
        text: '{archive} 아카이브에 앞선 항목과 이름은 같지만 종류가 다른 {count, plural, other {파일 #개}}가 있습니다({names}). 어느 쪽이 남을지는 푸는 프로그램에 따라 다릅니다.',
        remedy: '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요.',
      },
      collision: {
        text: '{archive} 아카이브에 {platform}에서 한 파일로 취급되는 이름들이 있습니다({names}). 풀고 나면 그중 하나씩만 남습니다.',
        remedy: '기존 머신에서 파일 이름을 바꾼 다음 아카이브를 다시 만드세요.',
      },
      'set-id': {
        text: '{archive} 아카이브에 set-id 비트가 있어 소유자 권한으로 실행되는 {count, plural, other {파일 #개}}가 있습니다({names}).',
        remedy:
          '아카이브를 root로 풀지 마세요. 빈 디렉터리에 푼 다음 이 파일들을 살펴보세요. OpenClaw에는 이런 파일이 필요하지 않습니다.',
      },
      owner: {
        text: 'root로 풀면 {archive} 아카이브의 {count, plural, other {파일 #개}}의 소유자가 게이트웨이를 실행하는 {user} 사용자가 아니라 {owner} 사용자가 됩니다.',
        remedy: '{user} 사용자로 풀거나, 푼 뒤에 파일 소유자를 {user} 사용자로 바꾸세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '이름 앞의 `./`, 자체 항목이 없는 디렉터리',
      '모든 설치에 있는 절대 링크(디렉터리의 링크와 같은 방식으로 점검)',
      '대상이 Linux일 때 대소문자만 다른 이름',
      '모든 항목의 소유자가 상태 디렉터리의 소유자이고 --user를 지정하지 않았을 때의 소유자',
    ],
  },
  'incomplete-archive': {
    title: '아카이브에 설치의 일부가 빠져 있습니다',
    why: '기존 머신을 지우고 나면 아카이브에 없는 데이터는 되찾을 수 없습니다. `openclaw backup create`는 원래 일부를 제외하며, `openclaw backup verify`는 이를 알려 주지 않습니다.',
    messages: {
      transcripts: {
        text: '{release, select, unknown {이전 버전} other {{release} 버전}}의 `openclaw backup create`가 대화 기록 파일을 모두 제외했습니다. 목록에는 {count, plural, other {세션 #개}}가 있지만 {archive} 아카이브에는 그 대화가 하나도 없습니다.',
        remedy: '기존 머신에서 게이트웨이를 중지한 다음, 상태 디렉터리 전체를 아카이브로 묶으세요.',
      },
      'only-config': {
        text: '{archive} 아카이브는 --only-config로 만들어졌습니다. 구성만 있고 로그인 정보, 세션, 메모리, 작업 공간은 없습니다.',
        remedy: '기존 머신에서 게이트웨이를 중지한 다음, 상태 디렉터리 전체를 아카이브로 묶으세요.',
      },
      workspace: {
        text: '{archive} 아카이브는 --no-include-workspace로 만들어져서 다음 작업 공간이 들어 있지 않습니다: {workspaces}.',
        remedy: '기존 머신에서 작업 공간도 아카이브로 묶은 다음, 두 아카이브를 함께 점검하세요.',
      },
      asset: {
        text: '{archive} 아카이브의 매니페스트에는 {source}의 {kind} 항목이 있지만, 아카이브에는 들어 있지 않습니다.',
        remedy: '기존 머신에서 아카이브를 다시 만드세요.',
      },
      hidden: {
        text: '{archive} 아카이브는 별표({name}/*)를 써서 묶었습니다. 이렇게 하면 .env처럼 점으로 시작하는 파일이 모두 빠집니다.',
        remedy: '기존 머신에서 별표 없이 디렉터리 이름으로 묶으세요.',
      },
      link: {
        text: '이 항목은 {target} 경로를 가리키는 링크인데, 그 대상이 {archive} 아카이브에 없습니다. 링크만 묶였습니다.',
        remedy: '링크가 가리키는 디렉터리도 묶은 다음, 새 머신의 같은 위치에 놓으세요.',
      },
    },
    releases: '모든 버전, 매니페스트는 2026.3.8 이상',
    silent: [
      'OpenClaw가 다시 만드는 것: 도구, 캐시, 로그',
      '백업이 제외하는 npm과 node_modules(이것이 필요한 플러그인은 stale-plugin-path와 missing-plugin-dependencies에서 보고)',
      '세션이 데이터베이스에 있는 2026.9.6 아카이브',
      '함께 점검하는 다른 아카이브에 있는 작업 공간',
      '작업 공간만 있는 경우와 매니페스트 없이 구성만 있는 경우(workspace-only-copy와 json-only-copy에서 보고)',
    ],
  },
  'hot-archive': {
    title: '아카이브를 만드는 동안 게이트웨이가 실행 중이었습니다',
    why: '아카이브 프로그램은 파일을 하나씩 차례로 읽습니다. 그동안 게이트웨이가 파일을 쓰면 데이터베이스와 -wal 파일의 시점이 서로 어긋나고, 대화 기록 파일이 줄 중간에서 끝날 수 있습니다.',
    messages: {
      gateway: {
        text: '{archive} 아카이브를 만드는 동안 게이트웨이(프로세스 {pid})가 실행 중이었습니다. 아카이브에 게이트웨이의 잠금 파일이 있습니다.',
        remedy: '기존 머신에서 게이트웨이를 중지한 다음 아카이브를 다시 만드세요.',
      },
      session: {
        text: '{archive} 아카이브를 만드는 동안 대화가 진행 중이었습니다. 프로세스 {pid}의 {count, plural, other {잠금 파일 #개}}가 들어 있습니다.',
        remedy: '기존 머신에서 게이트웨이를 중지한 다음 아카이브를 다시 만드세요.',
      },
    },
    releases: '모든 버전. 2026.5.28까지는 게이트웨이 자체의 잠금 파일이 상태 디렉터리 밖에 있음',
    silent: [
      '프로세스 ID가 없는 잠금 파일',
      '`openclaw backup create`로 만든 아카이브의 데이터베이스(2026.9.6은 한 시점의 상태로 복사)',
      '-wal 파일이 없거나 다른 데이터베이스의 것인 데이터베이스(incomplete-database에서 보고)',
      '값이 0인 바이트로 끝나거나 줄 중간에서 끝나는 파일(truncated-file에서 보고)',
    ],
  },
  'unreadable-config': {
    title: '구성을 읽을 수 없습니다',
    why: '구성이 없으면 게이트웨이가 시작되지 않거나, include 파일에 있던 채널, 에이전트, 키 없이 시작됩니다. 2026.5.28까지는 이런 문제 중 일부가 "Missing config"로 표시됩니다.',
    messages: {
      broken: {
        text: '이 구성 파일에 문제가 있습니다: {problem}.',
        remedy:
          '오류를 고치거나 기존 머신에서 파일을 다시 복사하세요. 복사가 중단된 파일은 중간에서 끝나 있습니다.',
      },
      'broken-with-last-good': {
        text: '구성 파일에 문제가 있습니다: {problem}.',
        remedy:
          '오류를 고치거나, OpenClaw가 마지막으로 정상 시작했을 때의 구성인 {copy} 파일을 복원하세요. 먼저 두 파일을 비교하세요.',
      },
      'broken-with-backup': {
        text: '구성 파일에 문제가 있습니다: {problem}.',
        remedy:
          '오류를 고치거나 기존 머신에서 파일을 다시 복사하세요. {copy} 파일은 다른 방법이 없을 때만 복원하세요. 마지막 변경이 빠져 있고, 그 변경이 클 수 있습니다.',
      },
      unreadable: {
        text: '구성 파일에 문제가 있습니다: {problem}.',
        remedy:
          '기존 머신에서 파일을 이 위치로 복사하세요. 게이트웨이가 읽을 수 있는 일반 파일이어야 합니다.',
      },
      include: {
        text: '이 include에 문제가 있어 구성이 유효하지 않습니다: {problem}.',
        remedy:
          'include를 고치거나, 포함할 파일을 openclaw.json 기준으로 같은 위치에 복사하세요. 2026.2부터는 openclaw.json이 있는 디렉터리 안에 있어야 합니다.',
      },
      'include-missing': {
        text: '이 include에 문제가 있어 구성이 유효하지 않습니다: {path}({problem}).',
        remedy:
          '기존 머신에서 포함할 파일을 복사하거나 경로를 고치세요. 2026.2부터는 openclaw.json이 있는 디렉터리 안에 있어야 합니다.',
      },
    },
    texts: {
      unread: '{name}: {problem}',
    },
    releases: '모든 버전',
    silent: [
      '구성이 없는 경우(다른 규칙에서 보고)',
      '표기가 다른 이름으로 존재하는 include(name-in-other-case에서 보고)',
      'JSON5 문법: 주석, 작은따옴표, 끝에 붙은 쉼표, 따옴표 없는 키',
      '읽을 권한이 없는 파일(이유를 표시하고 건너뜀)',
    ],
  },
  'shrunk-config': {
    title: '백업에는 남아 있는 설정이 구성에서 사라졌습니다',
    why: '업데이트나 복구, 또는 볼륨 없이 시작된 컨테이너가 실제 openclaw.json을 더 작은 파일로 덮어쓸 수 있습니다. 그러면 데이터는 남아 있어도 에이전트, 채널, 바인딩이 사라집니다.',
    messages: {
      agents: {
        text: 'openclaw.json에 {agentCount, plural, other {에이전트 {agents}}} 설정이 더 이상 없지만, 그 대화나 작업 공간은 여기 있습니다. {backup} 파일에는 설정이 남아 있습니다. openclaw.json에 없는 항목: {keys}.',
        remedy:
          '[게이트웨이를 중지하세요.] 두 파일을 비교하세요. 에이전트를 되살리려면 백업을 직접 복원하거나 `--fix --unsafe-fixes`로 복원한 다음 다시 점검하세요.',
      },
      stub: {
        text: '설치 전체가 옆에 있는데도 openclaw.json이 거의 비어 있습니다. {backup} 파일의 크기는 이 파일의 {times, plural, other {#배}}입니다. openclaw.json에 없는 항목: {keys}.',
        remedy:
          '[게이트웨이를 중지하세요.] 백업을 읽어 보세요. 이 설치의 구성이 맞으면 직접 복원하거나 `--fix --unsafe-fixes`로 복원한 다음 다시 점검하세요.',
      },
    },
    texts: {
      restore: '구성을 백업에서 복원',
    },
    releases:
      '모든 버전. 어느 버전이든 openclaw.json.bak을 보관하고, 2026.5부터는 openclaw.json.last-good도 보관',
    silent: [
      '삭제한 에이전트: 최신 백업에도 없거나, 여기에 그 에이전트의 데이터가 없는 경우',
      '에이전트는 그대로 있고 설정, 채널, 플러그인만 삭제된 경우',
      '읽을 수 없는 구성(unreadable-config에서 보고)',
      '구성만 복사한 경우(json-only-copy에서 보고)',
      '원격 모드의 클라이언트(remote-mode-host에서 보고)',
    ],
  },
  'profile-mismatch': {
    title: '복사한 상태 디렉터리를 게이트웨이가 사용하지 않습니다',
    why: '프로필마다 상태 디렉터리가 따로 있습니다. 잘못된 프로필로 시작하면 모두 복사했더라도 게이트웨이가 로그인 정보와 대화 기록을 찾지 못하고 새로 설치한 것처럼 동작합니다.',
    messages: {
      'service-selects-other': {
        text: '{service} 서비스는 {other} 디렉터리로 게이트웨이를 시작하는데, {state, select, missing {이 디렉터리가 없습니다} other {이 디렉터리에는 사용자의 데이터가 없습니다}}. 이 설치는 {own}에 있지만, 그 디렉터리를 사용하는 서비스가 없습니다.',
        remedy:
          '{other} 디렉터리를 사용하는 서비스를 제거한 다음, {own} 디렉터리용 서비스를 설치하세요.',
      },
      'service-without-state': {
        text: '{service} 서비스는 {other} 디렉터리로 게이트웨이를 시작하는데, {state, select, missing {이 디렉터리가 없습니다} other {이 디렉터리에는 사용자의 데이터가 없습니다}}. 그 프로필은 복사되지 않았습니다.',
        remedy: '기존 머신에서 {other} 디렉터리도 복사하거나 서비스를 제거하세요.',
      },
      'fresh-one-in-use': {
        text: '{own}에는 아직 세션이 없는데, {use, select, service {서비스가 {fresh} 디렉터리로 게이트웨이를 시작합니다} other {--profile을 지정하지 않으면 OpenClaw가 {fresh} 디렉터리를 사용합니다}}. 그래서 에이전트가 메모리 없이 시작됩니다. 세션과 로그인 정보는 {other}에 있습니다.',
        remedy:
          '세션과 로그인 정보가 있는 프로필로 게이트웨이를 시작하세요. 그 프로필이 제대로 작동할 때까지 새 상태 디렉터리를 보관하세요.',
      },
      'other-one-in-use': {
        text: '세션과 로그인 정보는 {own}에 있는데, {use, select, service {서비스가 {fresh} 디렉터리로 게이트웨이를 시작합니다} other {--profile을 지정하지 않으면 OpenClaw가 {fresh} 디렉터리를 사용합니다}}. 이 디렉터리에는 아직 세션이 없어 에이전트가 메모리 없이 시작됩니다.',
        remedy:
          '세션과 로그인 정보가 있는 프로필로 게이트웨이를 시작하세요. 그 프로필이 제대로 작동할 때까지 새 상태 디렉터리를 보관하세요.',
      },
      'fresh-one-in-unit': {
        text: '{own}에는 아직 세션이 없는데, {unit} 유닛이 {fresh} 디렉터리로 게이트웨이를 시작합니다. 그래서 에이전트가 메모리 없이 시작됩니다. 세션과 로그인 정보는 {other}에 있습니다.',
        remedy:
          '{unit} 유닛의 OPENCLAW_STATE_DIR을 세션과 로그인 정보가 있는 상태 디렉터리로 설정하세요. 그런 다음 유닛을 다시 로드하고 다시 시작하세요.',
      },
      renamed: {
        text: '이 디렉터리의 이름은 {own}인데, 안에 있는 경로는 {other} 디렉터리를 가리킵니다. 이름이 바뀐 것으로 보입니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 디렉터리 이름을 {other}(으)로 바꾸고 해당 프로필로 사용하세요. {own} 이름을 유지하려면 대신 구성에 있는 경로를 모두 바꾸세요.',
      },
      'renamed-beside': {
        text: '이 디렉터리의 이름은 {own}인데, 안에 있는 경로는 {other} 디렉터리를 가리킵니다. 그 디렉터리도 존재하며, 둘은 같은 설치로 보입니다.',
        remedy:
          '둘 중 어느 쪽이 복사한 것인지 확인한 다음 다른 쪽을 옮겨 두세요. 그 전에는 어느 쪽도 시작하지 마세요. 둘 다 시작하면 같은 에이전트의 데이터에 쓰게 됩니다.',
      },
      'environment-names-other': {
        text: '{name} 변수로 여기서 다른 상태 디렉터리를 지정했지만 효과가 없습니다. OpenClaw는 이 파일을 읽기 전에 상태 디렉터리를 정합니다.',
        remedy: '이 파일에서 변수를 삭제하세요. 프로필은 서비스나 명령줄에서 지정하세요.',
      },
    },
    texts: {
      rename: '{own} 이름을 원래대로 {other}(으)로 변경',
      outside: '{service} 서비스가 이 홈 디렉터리 밖의 상태 디렉터리를 선택함',
    },
    releases: '모든 버전',
    silent: [
      '각각 자체 서비스가 있거나 직접 시작하는 온전한 두 프로필',
      '그 디렉터리 자체를 가리키는 옛 이름의 링크',
      '2026.5.28까지의 기본 상태 디렉터리에 프로필의 작업 공간만 있는 경우',
      '서비스의 경로가 기존 홈 디렉터리에 있지만 같은 디렉터리를 뜻하는 경우(stale-service-unit에서 보고)',
      'OPENCLAW_STATE_DIR로 선택한, 홈 디렉터리 밖의 디렉터리나 이름이 독자적인 디렉터리',
    ],
  },
  'json-only-copy': {
    title: '구성만 복사되었습니다',
    why: 'openclaw.json은 설치에서 가장 작은 부분입니다. 옆에 세션, 로그인 정보, 기기 ID, 메모리가 없어도 게이트웨이는 시작되고 "ready"라고 표시하지만, 에이전트는 아무것도 기억하지 못합니다.',
    messages: {
      'state-missing': {
        text: 'openclaw.json은 있지만 에이전트, 자격 증명, 기기 정보, 데이터베이스가 없습니다. 구성에 있는 다음 항목의 데이터도 없습니다: {promises}.',
        remedy:
          '[두 머신의 게이트웨이를 중지하세요.] 기존 머신에서 상태 디렉터리 전체와 그 밖에 있는 모든 작업 공간을 복사하세요. 백업이 있으면 대신 `--fix --from <backup>`을 실행하세요.',
      },
    },
    texts: {
      promises:
        '{agentCount, plural, =0 {} other {에이전트({agents})}}{channelCount, plural, =0 {} other {{agentCount, plural, =0 {} other {, }}채널({channels})}}{profileCount, plural, =0 {} other {{before, plural, =0 {} other {, }}인증 프로필({profiles})}}',
      unread: '구성을 읽을 수 없고, 원격 모드가 설정되어 있을 수 있음',
    },
    releases: '모든 버전',
    silent: [
      '상태 데이터가 다른 머신에 있는 원격 모드의 클라이언트',
      '온보딩을 마친 새 설치(에이전트 디렉터리나 데이터베이스가 있음)',
      '구성에서 디렉터리를 다른 곳으로 지정한 에이전트로, 그 디렉터리가 존재하는 경우',
      '`openclaw backup create --only-config`로 만든 아카이브(incomplete-archive에서 보고)',
    ],
  },
  'workspace-only-copy': {
    title: '작업 공간만 복사되었습니다',
    why: '작업 공간에는 에이전트가 적어 둔 내용이 있습니다. 구성, 로그인 정보, 세션, 기기 ID는 상태 디렉터리에 있으며, 작업 공간에서 다시 만들 수 없습니다.',
    messages: {
      'no-state-directory': {
        text: '상태 디렉터리 없이 작업 공간만 있습니다. 구성, 로그인 정보, 세션이 없습니다.',
        remedy:
          '기존 머신에서 상태 디렉터리를 복사하거나 `--fix --from <backup>`으로 복원하세요. 상태 디렉터리를 잃었다면 이 작업 공간으로 온보딩을 다시 하세요. 로그인 정보와 대화 기록은 되찾을 수 없습니다.',
      },
      'empty-state-directory': {
        text: '이 상태 디렉터리에는 작업 공간만 있습니다. 구성, 로그인 정보, 세션이 없습니다.',
        remedy:
          '기존 머신에서 상태 디렉터리를 복사하거나 `--fix --from <backup>`으로 복원하세요. 상태 디렉터리를 잃었다면 이 작업 공간으로 온보딩을 다시 하세요. 로그인 정보와 대화 기록은 되찾을 수 없습니다.',
      },
    },
    releases: '모든 버전',
    silent: [
      '상태 디렉터리가 존재하고 작업 공간이 그 밖에 있는 경우',
      '2026.5.28까지의 기본 상태 디렉터리에 프로필의 작업 공간만 있고, 그 프로필의 디렉터리가 존재하는 경우',
    ],
  },
  'wrong-ownership': {
    title: '복사본의 소유자가 게이트웨이를 실행하는 사용자가 아닙니다',
    why: 'root로 복사했거나 기존 머신의 사용자 ID가 그대로 남은 파일은 게이트웨이가 읽거나 쓸 수 없습니다. 그러면 게이트웨이는 "Missing config"나 "No sessions found"를 표시하거나, 메시지 없이 .env를 무시하거나, 종료됩니다.',
    messages: {
      'not-accessible': {
        text: '게이트웨이는 {user} 사용자로 실행되는데, 여기 있는 {things, select, directories {{count, plural, other {디렉터리 #개}}} other {{count, plural, other {파일 #개}}}}에 대한 {access, select, read {읽기} other {쓰기}} 권한이 없습니다. 소유자는 {owner}입니다.',
        remedy: '파일 소유자를 {user} 사용자로 바꾸세요.',
      },
      'other-owner': {
        text: '게이트웨이는 {user} 사용자로 실행되는데, 여기 있는 {things, select, directories {{count, plural, other {디렉터리 #개}}} other {{count, plural, other {파일 #개}}}}의 소유자는 {owner}입니다. 지금은 게이트웨이가 접근할 수 있지만, 게이트웨이가 파일을 교체하면 소유자가 바뀝니다.',
        remedy: '파일 소유자를 {user} 사용자로 바꾸세요.',
      },
      'left-alone': {
        text: '게이트웨이는 {user} 사용자로 실행되는데, 여기 있는 {things, select, directories {{count, plural, other {디렉터리 #개}}} other {{count, plural, other {파일 #개}}}}의 소유자는 {owner}입니다. 복구할 때 이 디렉터리는 변경하지 않습니다: {reason}.',
        remedy:
          '디렉터리의 내용을 확인하세요. 이 설치의 작업 공간이 아니면, openclaw.json에서 작업 공간을 홈 디렉터리 안의 디렉터리로 설정하세요.',
      },
      'closed-to-gateway': {
        text: '게이트웨이는 {user} 사용자로 실행되는데, {path} 디렉터리에 들어갈 수 없습니다. 소유자는 {owner}, 권한은 {mode}입니다. 이 디렉터리 안은 점검하지 못했습니다.',
        remedy: '디렉터리 소유자를 {user} 사용자로 바꾸세요.',
      },
      'closed-to-owner': {
        text: '게이트웨이는 {user} 사용자로 실행되는데, 자기 소유인 {path} 디렉터리에 들어갈 수 없습니다. 권한은 {mode}입니다. 이 디렉터리 안은 점검하지 못했습니다.',
        remedy: '소유자에게 디렉터리 접근 권한을 주세요.',
      },
      'owner-locked-out': {
        text: '게이트웨이는 {user} 사용자로 실행되는데, 여기 있는 {things, select, directories {{count, plural, other {디렉터리 #개}}} other {{count, plural, other {파일 #개}}}}의 권한이 소유자의 접근을 막고 있습니다.',
        remedy: '소유자에게 파일 접근 권한을 주세요.',
      },
    },
    texts: {
      open: '소유자에게 {name} 접근 권한 부여',
      'open-all':
        '소유자에게 {things, select, directories {{count, plural, other {디렉터리 #개}}} other {{count, plural, other {파일 #개}}}} 접근 권한 부여',
      give: '{things, select, directories {{count, plural, other {디렉터리 #개}}} other {{count, plural, other {파일 #개}}}}의 소유자를 {user} 사용자로 변경',
      packed: '파일의 소유자는 아카이브를 푼 뒤에 정해짐',
      closed: '{path} 경로를 볼 권한이 없음',
      unread: '{count, plural, other {파일 #개}}를 읽을 권한이 없음',
      subordinate:
        '사용자 ID {uid}번은 rootless 컨테이너에서처럼 {account} 계정에 속한 하위 ID임(게이트웨이의 사용자를 --user로 지정하세요)',
    },
    releases: '모든 버전',
    silent: [
      '제대로 작동하는 그룹 접근: 사용자가 속한 그룹의 권한 2770 디렉터리와 660 파일',
      '소유자가 root인 읽기 전용 openclaw.json(관리되는 구성)',
      '이미지나 관리자가 설치한, 읽을 수 있는 root 소유의 플러그인',
      '잠근 SOUL.md처럼 사용자의 읽기 전용 파일',
      '심볼릭 링크, 샌드박스의 비공개 사본',
      'node_modules 안의 모든 것, .git 안에서는 소유자가 들어갈 수 없는 디렉터리를 제외한 모든 것',
      '게이트웨이를 실행하는 사용자를 알 수 없는 경우와 Windows(이유를 표시하고 건너뜀)',
      'rootless 컨테이너의 하위 ID(/etc/subuid)가 소유한 파일(이유를 표시하고 건너뜀). 단, --user로 게이트웨이를 실행하는 사용자를 지정하면 보고',
    ],
  },
  'remote-mode-host': {
    title: '이 설치는 다른 호스트에 있는 게이트웨이의 클라이언트입니다',
    why: '원격 모드에서는 세션과 작업 공간이 게이트웨이 호스트에 있습니다. 이 머신을 옮겨도 그 데이터는 옮겨지지 않으며, 여기서 복원할 수도 없습니다.',
    messages: {
      client: {
        text: 'gateway.mode가 "remote"입니다. 세션과 작업 공간은 여기가 아니라 {host} 호스트에 있습니다.',
        remedy:
          '그 호스트를 계속 사용하면 할 일이 없습니다. 그 호스트의 게이트웨이도 옮긴다면 그 호스트의 상태 디렉터리와 작업 공간을 복사하세요.',
      },
      'client-with-state': {
        text: 'gateway.mode가 "remote"인데(게이트웨이는 {host} 호스트에 있음), 이 머신에도 {what, select, agents {로컬 에이전트가} service {게이트웨이를 시작하는 서비스가} other {로컬 에이전트와 게이트웨이를 시작하는 서비스가}} 있습니다. 여기서 시작한 게이트웨이는 실행을 거부하고, 에이전트는 여기 있는 데이터를 사용하지 않습니다.',
        remedy:
          '어느 머신을 게이트웨이로 쓸지 정하세요. 이 머신이면 gateway.mode를 "local"로 설정하세요. 아니면 다른 호스트를 마이그레이션하고 이 머신은 클라이언트로 두세요.',
      },
    },
    texts: {
      set: '게이트웨이가 이 머신에서 실행되도록 gateway.mode를 local로 설정',
    },
    releases: '모든 버전',
    silent: [
      'gateway.mode가 "local"인 경우',
      '"local" 모드의 gateway.remote 블록(무시됨)',
      '다른 프로필의 게이트웨이를 시작하는 서비스',
    ],
  },
  'plaintext-backups': {
    title: '자격 증명이 든 백업이 암호화되어 있지 않습니다',
    why: '백업에는 게이트웨이 토큰, 공급자 키, 채널 로그인 정보가 들어 있습니다. 백업을 읽은 사람은 누구나 에이전트 행세를 할 수 있고, 기기 ID가 있으면 이 머신 행세도 할 수 있습니다.',
    messages: {
      'archive-exposed': {
        text: '이 {format} 아카이브에 {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있고, 암호화되어 있지 않습니다. {where}.',
        remedy:
          '백업을 암호화하고 암호화한 사본이 열리는지 확인한 다음 원본을 삭제하세요. 다른 사람이 읽었을 수 있으면 게이트웨이 토큰과 백업에 든 키를 교체하세요.',
      },
      archive: {
        text: '이 {format} 아카이브에 {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있고, 암호화되어 있지 않습니다.',
        remedy: '백업을 암호화하고 암호화한 사본이 열리는지 확인한 다음 원본을 삭제하세요.',
      },
      'checked-archive': {
        text: '점검 중인 이 {format} 아카이브에 {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있고, 암호화되어 있지 않습니다{exposed}.',
        remedy: '아카이브를 암호화하고 암호화한 사본이 열리는지 확인한 다음 원본을 삭제하세요.',
      },
      'archive-copied': {
        text: '이 {format} 아카이브에 {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있고, 암호화되어 있지 않습니다{exposed}. 암호화한 사본 {name}.age 파일이 옆에 있습니다.',
        remedy:
          '암호화한 사본이 열리고 내용이 같은지 확인한 다음 원본을 삭제하세요. 다른 사람이 읽었을 수 있으면 게이트웨이 토큰과 백업에 든 키를 교체하세요.',
      },
      'directory-exposed': {
        text: '이 디렉터리는 설치의 복사본입니다. {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있고, 암호화되어 있지 않습니다. {where}.',
        remedy:
          '백업을 암호화하고 암호화한 사본이 열리는지 확인한 다음 원본을 삭제하세요. 다른 사람이 읽었을 수 있으면 게이트웨이 토큰과 백업에 든 키를 교체하세요.',
      },
      directory: {
        text: '이 디렉터리는 설치의 복사본입니다. {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있고, 암호화되어 있지 않습니다.',
        remedy:
          '더 이상 필요하지 않으면 디렉터리를 삭제하세요. 필요하면 암호화하고 암호화한 사본이 열리는지 확인하세요.',
      },
      'of-remedy': {
        text: '이 디렉터리는 복구 전에 만든 복사본입니다. {count, plural, =1 {자격 증명이 든 파일({first})이} =20 {자격 증명이 든 파일({first} 등)이 많이} other {자격 증명이 든 파일 #개({first} 등)가}} 들어 있습니다. {count, plural, =1 {그 파일은} other {그 파일들은}} 소유자만 읽을 수 있습니다.',
        remedy: '여기서 모든 것이 작동할 때까지 디렉터리를 보관한 다음 삭제하세요.',
      },
    },
    texts: {
      exposed:
        '{readable, select, yes {이 머신의 다른 사용자가 읽을 수 {synced, select, yes {있고} other {{git, select, yes {있고} other {있습니다}}}}} other {}}{synced, select, first {동기화 폴더에 있어 서비스나 다른 머신으로 {git, select, yes {복사되며} other {복사됩니다}}} yes {, 동기화 폴더에 있어 서비스나 다른 머신으로 {git, select, yes {복사되며} other {복사됩니다}}} other {}}{git, select, first {Git 작업 트리에 있어 푸시될 수 있습니다} yes {, Git 작업 트리에 있어 푸시될 수 있습니다} other {}}',
      'also-exposed':
        '. {readable, select, yes {이 머신의 다른 사용자가 읽을 수 {synced, select, yes {있고} other {{git, select, yes {있고} other {있습니다}}}}} other {}}{synced, select, first {동기화 폴더에 있어 서비스나 다른 머신으로 {git, select, yes {복사되며} other {복사됩니다}}} yes {, 동기화 폴더에 있어 서비스나 다른 머신으로 {git, select, yes {복사되며} other {복사됩니다}}} other {}}{git, select, first {Git 작업 트리에 있어 푸시될 수 있습니다} yes {, Git 작업 트리에 있어 푸시될 수 있습니다} other {}}',
      close: '{name}에 소유자만 접근할 수 있게 변경(권한 {mode})',
      encrypt: '{name} 백업을 age로 암호화(--age-recipient, --age-identity)',
      delete: '암호화한 사본이 열리는지 확인한 뒤 {name} 삭제(--age-identity)',
    },
    releases: '모든 버전',
    silent: [
      'age, PGP, openssl, 7z, zip으로 암호화한 아카이브',
      'OpenClaw가 직접 쓰는 openclaw.json.bak 파일',
      '설치의 비밀 정보가 들어 있지 않은 아카이브',
      '프로필의 것을 포함해 사용 중인 상태 디렉터리',
    ],
  },
  'stale-home-path': {
    title: '구성에 있는 경로가 기존 홈 디렉터리를 가리킵니다',
    why: '온보딩은 openclaw.json에 절대 경로를 기록합니다. 홈 디렉터리가 바뀌면 게이트웨이는 시작되고 "ready"라고 표시하지만 메시지를 처리할 때마다 실패합니다. root로 실행하면 OpenClaw가 기존 경로를 새로 만들고 에이전트가 메모리 없이 시작됩니다.',
    messages: {
      'turn-path': {
        text: '{count, plural, =1 {{key} 항목의 경로({path})가} other {{keys} 항목의 경로가}} 기존 머신의 홈 디렉터리({home}) 안을 가리켜 에이전트가 작업할 수 없습니다.',
        remedy: '[게이트웨이를 중지하세요.] 경로를 이 머신의 현재 위치로 설정하세요.',
      },
      'turn-path-lost': {
        text: '{count, plural, =1 {{key} 항목의 경로({path})가} other {{keys} 항목의 경로가}} 기존 머신의 홈 디렉터리({home}) 안을 가리킵니다. 그 내용이 이 홈 디렉터리에 복사되지 않아 에이전트가 작업할 수 없습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 기존 머신에서 디렉터리를 복사한 다음, 경로를 여기 위치로 설정하세요.',
      },
      'into-original': {
        text: '{count, plural, =1 {{key} 항목의 경로({path})가} other {{keys} 항목의 경로가}} 이 머신에 아직 남아 있는 기존 홈 디렉터리({home}) 안을 가리킵니다. 에이전트가 복사본이 아니라 그곳에서 작업합니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 둘을 비교해 더 새로운 내용을 복사본에 남기세요. 그런 다음 경로를 복사본으로 설정하세요. 그러지 않으면 기존 홈 디렉터리가 사라질 때 에이전트가 작동을 멈춥니다.',
      },
      'feature-path': {
        text: '{count, plural, =1 {{key} 항목의 경로({path})가} other {{keys} 항목의 경로가}} 여기에 없는 기존 머신의 홈 디렉터리({home}) 안을 가리킵니다.',
        remedy:
          '{key} 항목을 이 머신의 경로로 설정하세요. {moved} 경로가 있으면 그 경로로 설정하세요.',
      },
    },
    texts: {
      set: '{key} 항목을 {moved} 경로로 설정',
      'set-all': '경로 {count}개를 {home} 안의 위치로 설정',
    },
    releases: '모든 버전',
    silent: [
      '어느 홈 디렉터리에 있든 이 머신에 존재하는 경로. 단, 이 홈 디렉터리로도 복사된 경우는 보고',
      '이 홈 디렉터리에 없는 경로(missing-workspace나 missing-referenced-file에서 보고)',
      '같은 위치의 다른 이름: /home이 /var/home을 가리키는 링크일 때의 /home/bob',
      '다른 머신을 위한 점검에서, 모든 홈 디렉터리 밖에 있는 경로',
      '이름이 바뀐 상태 디렉터리 안의 경로(profile-mismatch에서 보고)',
      '플러그인의 경로(stale-plugin-path에서 보고)',
    ],
  },
  'stale-session-file': {
    title: '세션 색인이 다른 디렉터리의 대화 기록 파일을 가리킵니다',
    why: '세션마다 대화 기록 파일의 절대 경로가 저장되어 있습니다. 옮긴 뒤에도 그 경로가 기존 홈 디렉터리를 가리키면, 기존 대화가 실패하거나 아무도 보지 않는 파일에 이어집니다.',
    messages: {
      elsewhere: {
        text: '이 색인은 에이전트 {agent}의 {total, plural, =1 {유일한 대화 기록 파일을} other {대화 기록 파일 #개 중 {count}개를}} 다른 디렉터리에서 찾습니다. {count, plural, =1 {그 위치는} other {첫 번째 위치는}} {directory}입니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 각 sessionFile을 sessions.json 옆에 있는 같은 이름의 파일로 설정하세요.',
      },
    },
    texts: {
      relink: '{count, plural, other {세션 #개}}가 색인 옆의 대화 기록 파일을 가리키도록 변경',
      unread: '에이전트 {agent}의 세션 색인을 읽을 수 없음',
    },
    releases:
      '세션을 파일에 저장하는 버전(2026.7.1까지, 2026.7.33~2026.7.35)에서는 오류. 다른 버전은 세션을 가져오므로 정보',
    silent: [
      '대상 머신의 경로로 보거나 링크를 거치면 색인 옆에 있는 파일',
      '상대 이름, sessionFile이 아예 없는 경우(2026.1.30)',
      '이름이 바뀌었지만 대화 기록 파일이 그 안에 있는 상태 디렉터리(profile-mismatch에서 보고)',
    ],
  },
  'orphaned-cron-jobs': {
    title: 'cron 작업이 다른 상태 디렉터리에 속해 있습니다',
    why: '2026.6부터 데이터베이스의 cron 작업에는 작업을 만든 상태 디렉터리의 절대 경로가 저장됩니다. 홈 디렉터리가 바뀌면 게이트웨이가 작업을 무시합니다. 작업은 더 이상 실행되지 않고, 오류도 표시되지 않습니다.',
    messages: {
      orphaned: {
        text: '{total, plural, =1 {유일한 cron 작업({names})이} other {cron 작업 #개 중 {count}개({names})가}} 다른 상태 디렉터리({store})에 속해 있어 여기서는 실행되지 않습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] `--fix`로 작업을 cron/jobs.json에 쓴 다음 다시 점검하세요. 그 점검에서 OpenClaw가 파일을 가져오게 하는 방법을 알려 줍니다.',
      },
      kept: {
        text: '{total, plural, =1 {유일한 cron 작업({names})이} other {cron 작업 #개 중 {count}개({names})가}} 다른 상태 디렉터리({store})에 속해 있어 여기서는 실행되지 않습니다.',
        remedy:
          '`openclaw cron add`로 작업을 다시 만드세요. {reason, select, store {openclaw.json의 cron.store가 다른 파일을 가리키므로} other {데이터베이스에 저장된 형식을 알 수 없으므로}} `--fix`로는 cron/jobs.json에 쓸 수 없습니다.',
      },
      blocked: {
        text: '{total, plural, =1 {유일한 cron 작업({names})이} other {cron 작업 #개 중 {count}개({names})가}} 다른 상태 디렉터리({store})에 속해 있어 여기서는 실행되지 않습니다. 다른 cron/jobs.json이 이미 있어 쓸 수 없습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] OpenClaw가 cron/jobs.json을 가져오게 하세요. 가져온 파일은 다른 곳으로 옮겨집니다. 다시 점검하면 `--fix`가 이 작업들을 새 파일에 씁니다.',
      },
      waiting: {
        text: 'cron/jobs.json에 {store}에 속한 cron 작업이 있습니다. OpenClaw가 파일을 가져오기 전에는 실행되지 않습니다: {names}.',
        remedy:
          '[게이트웨이를 중지하세요.] OpenClaw가 파일을 가져오게 하세요. 게이트웨이가 실행되면 작업이 목록에 나타납니다.',
      },
      superseded: {
        text: '더 오래된 상태 디렉터리인 {store}에 속한 cron 작업이 있습니다({total}개 중 {count}개): {names}. 나머지는 더 새로운 상태 디렉터리에 속해 있습니다.',
        remedy:
          '이 작업들이 필요하지 않으면 할 일이 없습니다. 기존 머신에서도 실행되지 않던 작업입니다. 되살리려면 `openclaw cron add`로 다시 만드세요.',
      },
    },
    texts: {
      write: '{count, plural, other {cron 작업 #개}}를 {file} 파일에 쓰기',
    },
    releases: '2026.6 이상',
    silent: [
      '대상 머신의 경로로 보거나 링크를 거치면 이 상태 디렉터리에 속하는 작업',
      '가져오기를 마친 뒤처럼 이 상태 디렉터리에도 있는 작업',
      '복구에서 쓴 파일에서 가져온 작업(그 뒤에 삭제했더라도)',
      '상태 디렉터리의 옛 이름에 속한 작업(profile-mismatch에서 보고)',
      'OpenClaw가 다시 만드는 자체 작업',
      '작업이 없는 데이터베이스',
    ],
  },
  'stale-plugin-path': {
    title: '플러그인의 설치 정보가 기존 머신을 가리킵니다',
    why: '로드 경로가 존재하지 않으면 가장 최근 버전들을 제외한 모든 버전이 시작되지 않습니다. `extensions/`에 있는 플러그인은 그래도 로드되지만 OpenClaw가 출처를 더 이상 확인할 수 없습니다. 경로가 다른 홈 디렉터리를 가리키면 그곳의 코드가 실행됩니다.',
    messages: {
      nowhere: {
        text: '{role, select, load {플러그인의 로드 경로} install {플러그인 {plugin}의 설치 경로} other {플러그인 {plugin}의 원본 경로}}가 {path}인데, 존재하지 않습니다. 플러그인이 로드되지 않습니다.',
        remedy:
          '기존 머신에서 플러그인을 상태 디렉터리로 복사하거나 플러그인을 다시 설치하세요. 다시 설치하면 설치 정보도 갱신됩니다.',
      },
      'came-along': {
        text: '{role, select, load {플러그인의 로드 경로} install {플러그인 {plugin}의 설치 경로} other {플러그인 {plugin}의 원본 경로}}가 {path}인데, 존재하지 않습니다. 플러그인은 복사되었고 로드되지만, OpenClaw가 출처를 더 이상 확인할 수 없습니다.',
        remedy:
          '플러그인이 잘 작동하면 할 일이 없습니다. OpenClaw가 플러그인을 신뢰하고 업데이트하게 하려면 다시 설치하세요. 그러면 설치 정보가 갱신됩니다.',
      },
      'not-found': {
        text: '{role, select, load {플러그인의 로드 경로} install {플러그인 {plugin}의 설치 경로} other {플러그인 {plugin}의 원본 경로}}가 {path}입니다. 플러그인은 {moved}에 복사되었지만, OpenClaw는 설치 정보에 적힌 곳에서만 찾습니다. 플러그인이 로드되지 않습니다.',
        remedy:
          '플러그인을 다시 설치하세요. 그러면 설치 정보가 갱신됩니다. OpenClaw는 npm 레지스트리에서 플러그인을 받습니다.',
      },
      'load-path': {
        text: '{role, select, load {플러그인의 로드 경로} install {플러그인 {plugin}의 설치 경로} other {플러그인 {plugin}의 원본 경로}}가 {path}인데, 존재하지 않습니다. OpenClaw가 구성 전체를 거부하므로 `openclaw doctor`를 포함한 어떤 명령도 시작되지 않습니다.',
        remedy:
          '기존 머신에서 플러그인을 복사한 다음, 편집기로 openclaw.json의 경로를 그 위치로 설정하세요. 플러그인이 더 이상 필요하지 않으면 plugins.load.paths에서 경로를 삭제하세요.',
      },
      'other-home': {
        text: '{role, select, load {플러그인의 로드 경로} install {플러그인 {plugin}의 설치 경로} other {플러그인 {plugin}의 원본 경로}}가 {path}인데, 이 설치와 다른 홈 디렉터리에 있습니다. OpenClaw가 그곳의 코드를 실행합니다.',
        remedy:
          '설치 정보가 여기 복사본을 가리키도록, 이 홈 디렉터리 안의 위치에서 플러그인을 다시 설치하세요.',
      },
    },
    texts: {
      relink: '{key} 항목이 {moved} 경로를 가리키도록 변경',
    },
    releases: '모든 버전. 해당 버전이 반드시 요구하는 로드 경로이면 오류',
    silent: [
      '이 홈 디렉터리나 시스템에 존재하는 경로',
      '플러그인을 설치할 때 쓴 원본이 없는 경우(더 이상 필요하지 않음)',
      'OpenClaw 패키지에 있는 플러그인의 색인(OpenClaw가 다시 만듦)',
      '다른 머신을 위한 점검에서, 홈 디렉터리 밖의 경로',
    ],
  },
  'stale-qmd-collection': {
    title: '메모리 검색이 기존 홈 디렉터리에서 찾습니다',
    why: 'QMD 메모리 백엔드를 쓰면, 에이전트마다 있는 색인 파일에 검색할 모든 디렉터리의 절대 경로가 저장됩니다. OpenClaw는 컬렉션의 이름만 비교하므로 모두 있다고 판단하고 그대로 둡니다. 그러면 메모리 검색이 오류 없이 새 내용을 전혀 찾지 못합니다.',
    messages: {
      'old-home': {
        text: '에이전트 {agent}의 메모리 검색이 {total, plural, =1 {유일한 디렉터리를} other {디렉터리 #개 중 {count}개를}} 기존 홈 디렉터리에서 찾지만, 그곳에는 아무것도 없습니다. {count, plural, =1 {그 디렉터리는} other {첫 번째 디렉터리는}} {directory}입니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 이 파일의 각 경로를 여기 있는 디렉터리로 바꾼 다음 색인을 갱신하세요. `--fix`는 여기에 있는 디렉터리의 경로만 바꿉니다.',
      },
    },
    texts: {
      relink: '컬렉션이 여기 있는 디렉터리를 가리키도록 변경({count}개)',
      unread: '에이전트 {agent}의 QMD 색인을 읽을 수 없음({problem})',
    },
    releases: '2026.6.5까지',
    silent: [
      '사용하지 않는 색인(`memory.backend`가 `qmd`가 아님)',
      '이 머신에 존재하는 디렉터리',
      '시작할 때 경로를 바로잡거나 QMD가 없는 버전',
    ],
  },
  'stale-acp-session': {
    title: 'ACP 세션의 작업 디렉터리가 없습니다',
    why: 'OpenClaw는 ACP로 연결한 Codex, Claude Code 등 다른 프로그램과의 세션을 작업 디렉터리의 절대 경로와 함께 보관합니다. 그 디렉터리가 없으면 프로그램을 시작할 수 없습니다. 대화는 세션에 묶여 있으므로, 세션을 닫을 때까지 그 대화에 보내는 메시지는 모두 실패합니다.',
    messages: {
      missing: {
        text: '{agents} {count, plural, =1 {ACP 세션의 작업 디렉터리가 없습니다: {directory}} other {ACP 세션 #개의 작업 디렉터리가 없습니다. 첫 번째 디렉터리는 {directory}입니다}}. 이 세션에 보내는 메시지는 실패합니다.',
        remedy:
          '각 세션이 속한 대화에서 세션을 닫고, 이 머신의 디렉터리에서 다시 시작하세요. /로 시작하는 명령은 채팅 메시지로 보냅니다.',
      },
    },
    releases: 'ACP 세션이 있는 모든 버전',
    silent: [
      '이 머신에 존재하는 디렉터리',
      'OpenClaw가 이어 가지 않는 일회성 세션',
      '설치를 다른 머신에서 실행할 예정일 때, 모든 홈 디렉터리 밖에 있는 디렉터리',
    ],
  },
  'stale-exec-approval': {
    title: '허용된 명령의 경로가 기존 머신의 경로입니다',
    why: '명령을 항상 허용하도록 하면 OpenClaw는 프로그램의 절대 경로를 저장합니다. 같은 프로그램이라도 경로가 다르면 허용되지 않습니다. 에이전트가 다시 묻고, 응답할 사람이 없는 cron 작업은 실패합니다.',
    messages: {
      'old-home': {
        text: '{scope, select, all {모든 에이전트} other {에이전트 {agent}}}에게 {pattern} 실행이 확인 없이 허용되어 있지만, 이 경로는 기존 홈 디렉터리에 있습니다. 여기서는 OpenClaw가 먼저 묻거나 거부합니다.',
        remedy:
          '새 경로의 프로그램이 신뢰하는 프로그램인지 확인하세요. 그런 다음 그 경로에서 허용하고 기존 경로의 항목을 삭제하세요.',
      },
      'other-platform': {
        text: '{scope, select, all {모든 에이전트} other {에이전트 {agent}}}에게 {pattern} 실행이 확인 없이 허용되어 있지만, 그 경로가 여기에는 없습니다. 이 플랫폼에서는 프로그램의 경로가 달라 OpenClaw가 다시 묻습니다.',
        remedy:
          '`command -v`로 나오는 경로의 프로그램을 허용한 다음 기존 경로의 항목을 삭제하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '사용하지 않는 허용된 명령 목록(모든 명령을 실행할 수 있음)',
      '그 경로에 있는 프로그램',
      '~나 와일드카드로 시작하는 패턴',
      '기존 머신의 플랫폼이 같을 때, 모든 홈 디렉터리 밖에 있는 프로그램',
    ],
  },
  'dangling-symlink': {
    title: '링크가 가리키는 파일이나 디렉터리가 없습니다',
    why: '디렉터리를 다른 홈 디렉터리로 옮겨도 절대 링크는 옮기기 전의 대상을 그대로 가리킵니다. 그러면 스킬이나 다른 디스크의 작업 공간 같은 대상을 찾을 수 없고, 오류도 표시되지 않습니다.',
    messages: {
      missing: {
        text: '이 링크가 가리키는 {target} 경로가 여기에 없습니다.',
        remedy: '기존 머신에서 대상을 복사하거나, 링크가 대상의 현재 위치를 가리키게 하세요.',
      },
      moved: {
        text: '이 링크는 기존 머신의 {target} 경로를 가리킵니다. 대상은 지금 이 홈 디렉터리에 있습니다.',
        remedy: '링크를 상대 링크로 바꾸세요. 상대 링크는 다음에 옮겨도 유지됩니다.',
      },
      skills: {
        text: 'plugin-skills에 OpenClaw 패키지의 옛 위치를 가리키는 {count, plural, other {링크 #개}}가 있습니다.',
        remedy: '스킬 목록을 한 번 출력하세요. 그러면 OpenClaw가 이 링크들을 다시 만듭니다.',
      },
    },
    texts: {
      relink: '링크가 {moved} 경로를 가리키도록 변경',
      remove: '{count, plural, other {대상이 없는 링크 #개}} 삭제',
      unseen: '다음 경로가 존재하는지 이 머신에서는 알 수 없음: {names}',
    },
    releases: '모든 버전. 링크가 에이전트의 작업 공간이면 오류',
    silent: [
      '대상이 존재하는 링크',
      '브라우저 프로필의 잠금 링크, 임시 파일에 있는 링크',
      '다른 머신을 위한 점검에서, 홈 디렉터리 밖의 경로를 가리키는 링크(plugin-skills에 있는 것 외에는 건너뜀)',
    ],
  },
  'name-in-other-case': {
    title: '이름의 표기가 OpenClaw가 찾는 이름과 다릅니다',
    why: '파일 이름이 Soul.md일 때 macOS와 Windows에서는 SOUL.md로도 열리지만 Linux에서는 열리지 않습니다. 그러면 OpenClaw는 파일이 없다고 보고, 옆에 빈 파일을 만들 수 있습니다.',
    messages: {
      name: {
        text: '여기서는 이름이 {actual}인 탓에 OpenClaw가 {wanted} 파일을 찾지 못합니다. 두 이름은 {difference, select, accents {악센트 문자의 유니코드 저장 방식이} other {대소문자가}} 다릅니다.',
        remedy: '[게이트웨이를 중지하세요.] {actual} 이름을 {wanted}(으)로 바꾸세요.',
      },
      both: {
        text: 'OpenClaw는 더 새로운 {wanted} 파일을 읽고, 옆에 있는 {actual} 파일은 무시합니다.',
        remedy:
          '두 파일을 비교하세요. 필요한 내용을 {wanted} 파일에 옮긴 다음 {actual} 파일을 삭제하세요.',
      },
      value: {
        text: '{key} 항목은 {path} 경로를 가리키지만, 디스크에 있는 이름은 {actual}입니다. 둘은 {difference, select, accents {악센트 문자의 유니코드 저장 방식이} other {대소문자가}} 다릅니다.',
        remedy: '[게이트웨이를 중지하세요.] {key} 항목을 {actual}(으)로 설정하세요.',
      },
    },
    texts: {
      set: '{key} 항목을 디스크에 있는 표기로 설정',
      rename: '{actual} 이름을 {wanted}(으)로 변경',
    },
    releases: '모든 버전, memory.md는 2026.4.23부터',
    silent: [
      'macOS나 Windows에서 실행할 설치',
      '표기가 정확히 같은 이름으로 존재하는 경로',
      '2026.4.22까지의 memory.md(그 버전들은 이 파일을 읽음)',
    ],
  },
  'linked-state-dir': {
    title: '상태 디렉터리나 작업 공간이 OpenClaw가 거부하는 링크로 연결되어 있습니다',
    why: '상태 디렉터리가 링크이면 OpenClaw는 허용된 명령 목록을 읽지 않고, 에이전트의 모든 명령이 실패합니다. 작업 공간이 새 링크로 연결되어 있으면 에이전트가 응답하지 않습니다.',
    messages: {
      repointed: {
        text: '{path} 경로는 지금 {now} 경로를 가리키지만, OpenClaw에는 {before} 경로로 기록되어 있습니다. 옮겼다고 확인해 줄 때까지 OpenClaw는 어떤 메시지에도 응답하지 않습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] `openclaw doctor --fix`를 실행하고 작업 공간을 옮겼다고 확인해 주세요. 또는 링크를 실제 디렉터리로 바꾸세요.',
      },
      refused: {
        text: '{link} 경로는 {target} 경로를 가리키는 링크입니다. 그래서 OpenClaw {release} 버전이 에이전트의 모든 명령을 거부합니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 링크 자리에 디렉터리를 마운트하세요. 2026.6.11부터는 대신 링크를 삭제하고, 서비스와 셸에서 OPENCLAW_STATE_DIR을 {target} 경로로 설정해도 됩니다.',
      },
    },
    releases:
      '에이전트 명령이 거부되는 문제는 2026.4.10~2026.7.35, 새 링크로 연결된 작업 공간은 2026.8.1 이상',
    silent: [
      '홈 디렉터리보다 위에 있는 링크, 링크인 홈 디렉터리',
      '2026.8.1 이상의 실행 승인(데이터베이스에 있음)',
      'OpenClaw가 작업 공간을 기록할 때 이미 있던 링크',
      'OPENCLAW_STATE_DIR로 지정했고 홈 디렉터리에 링크가 없는 상태 디렉터리',
    ],
  },
  'hard-linked-file': {
    title: 'OpenClaw가 하드 링크된 파일을 거부합니다',
    why: '`rsync --link-dest`, `cp -al`, 스냅샷, 중복 제거 디스크를 쓰면 하드 링크가 여러 개인 파일이 생깁니다. OpenClaw는 보안을 위해 이런 파일을 거부하고, 파일이 없거나 빈 것처럼 계속 실행됩니다.',
    messages: {
      persona: {
        text: '{count, plural, other {작업 공간 파일 #개}}에 하드 링크가 여러 개 있어 에이전트가 읽지 못합니다.',
        remedy: '[게이트웨이를 중지하세요.] 각 파일을 독립된 사본으로 바꾸세요.',
      },
      skill: {
        text: '{count, plural, other {스킬 파일 #개}}에 하드 링크가 여러 개 있습니다. OpenClaw는 이런 파일이 있는 스킬을 제외합니다.',
        remedy: '[게이트웨이를 중지하세요.] 각 파일을 독립된 사본으로 바꾸세요.',
      },
      plugin: {
        text: '{count, plural, other {플러그인 파일 #개}}에 하드 링크가 여러 개 있습니다. OpenClaw는 이런 파일이 있는 플러그인을 로드하지 않습니다.',
        remedy: '[게이트웨이를 중지하세요.] 각 파일을 독립된 사본으로 바꾸세요.',
      },
      token: {
        text: '{count, plural, other {채널 토큰 파일 #개}}에 하드 링크가 여러 개 있습니다. OpenClaw가 이런 파일을 거부하므로 채널이 로그인할 수 없습니다.',
        remedy: '[게이트웨이를 중지하세요.] 각 파일을 독립된 사본으로 바꾸세요.',
      },
      include: {
        text: '{count, plural, other {구성 파일 #개}}에 하드 링크가 여러 개 있어 OpenClaw가 구성을 거부합니다.',
        remedy: '[게이트웨이를 중지하세요.] 각 파일을 독립된 사본으로 바꾸세요.',
      },
    },
    texts: {
      replace: '{count, plural, other {하드 링크된 파일 #개}}를 독립된 사본으로 교체',
    },
    releases: '2026.5.28 이상, 작업 공간 파일은 2026.5.6 이상. 더 오래된 버전은 시험하지 않음',
    silent: [
      'openclaw.json, 대화 기록 파일, 일일 메모처럼 하드 링크가 있어도 OpenClaw가 읽는 파일',
      'secrets.providers가 참조하는 파일(OpenClaw 2026.6.11은 하드 링크가 있어도 읽음)',
    ],
  },
  'refused-link': {
    title: 'OpenClaw가 링크를 따라가지 않습니다',
    why: '여러 에이전트가 함께 쓰는 파일은 작업 공간 밖을 가리키는 링크인 경우가 많습니다. OpenClaw는 이런 링크를 따라가지 않으므로, 대상을 복사했어도 에이전트에게는 파일이 없는 것과 같습니다.',
    messages: {
      persona: {
        text: '이 파일은 작업 공간 밖의 {target} 경로를 가리키는 링크입니다. OpenClaw가 링크를 따라가지 않아 에이전트가 파일을 읽지 못합니다.',
        remedy: '[게이트웨이를 중지하세요.] 링크를 파일 사본으로 바꾸세요.',
      },
      inside: {
        text: '이 파일은 같은 작업 공간의 {target} 경로를 가리키는 링크입니다. 2026.8.1부터 OpenClaw가 이런 링크를 따라가지 않아 에이전트가 파일을 읽지 못합니다.',
        remedy: '[게이트웨이를 중지하세요.] 링크를 파일 사본으로 바꾸세요.',
      },
      skill: {
        text: '이 스킬은 작업 공간 밖의 {target} 경로를 가리키는 링크라서 OpenClaw가 무시합니다.',
        remedy:
          '링크를 사본으로 바꾸거나, 링크 대상을 skills.load.allowSymlinkTargets에 추가하세요.',
      },
      token: {
        text: '이 토큰 파일은 {target} 경로를 가리키는 링크입니다. OpenClaw가 거부하므로 채널에 로그인 정보가 없습니다.',
        remedy: '링크를 파일 사본으로 바꾸세요.',
      },
    },
    releases: '2026.5.28 이상. 더 오래된 버전은 시험하지 않음',
    silent: [
      '2026.7까지 OpenClaw가 따라가는, 작업 공간 안의 링크',
      '작업 공간 자체나 그 옆의 스킬 디렉터리 자리에 있는 링크',
      '끊어진 링크(dangling-symlink에서 보고)',
      'skills.load.allowSymlinkTargets로 허용한 스킬',
    ],
  },
  'missing-workspace': {
    title: '에이전트의 작업 공간이 없습니다',
    why: '작업 공간에는 사용자에 대한 정보, 메모, 스킬 등 에이전트가 아는 것이 모두 있습니다. 작업 공간이 없으면 OpenClaw가 메시지를 모두 거부하거나, 빈 작업 공간을 만들어 에이전트가 메모리 없이 시작됩니다.',
    messages: {
      absent: {
        text: '{agentCount, plural, other {에이전트 {agents}}}의 작업 공간이 없습니다: {path}.',
        remedy:
          '[게이트웨이를 중지하세요.] 기존 머신에서 작업 공간을 복사하거나 `--fix --from <backup>`으로 복원하세요.',
      },
      empty: {
        text: '{agentCount, plural, other {에이전트({agents})의}} 작업 공간이 비어 있습니다: {path}. OpenClaw가 모든 메시지를 거부하거나 빈 파일로 채웁니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 기존 머신에서 작업 공간을 복사하거나 `--fix --from <backup>`으로 복원하세요.',
      },
      elsewhere: {
        text: '{agentCount, plural, other {에이전트 {agents}}}의 작업 공간이 없습니다: {path}. {likely} 디렉터리가 그 작업 공간으로 보입니다.',
        remedy:
          '[게이트웨이를 중지하세요.] {likely} 디렉터리가 그 작업 공간이면 {path} 위치로 옮기거나 구성에서 경로를 바꾸세요.',
      },
    },
    texts: {
      mounted:
        '{path} 디렉터리가 여기에서는 비어 있지만, 컨테이너가 그 경로에 작업 공간을 마운트할 수 있음(--workspace로 지정)',
    },
    releases: '모든 버전',
    silent: [
      '기존 홈 디렉터리 아래의 작업 공간(stale-home-path에서 보고)',
      '구성만 복사한 경우(json-only-copy에서 보고)',
      '기본 상태 디렉터리에 있는 프로필의 작업 공간(split-profile-workspace에서 보고)',
      '이름이 바뀐 상태 디렉터리에 있는 작업 공간(profile-mismatch에서 보고)',
      '표기가 다른 이름으로 존재하는 작업 공간(name-in-other-case에서 보고)',
      '원격 모드의 클라이언트(remote-mode-host에서 보고)',
      '한 번도 실행하지 않았고 작업 공간도 구성되지 않은 에이전트',
      '구성에 없는 에이전트의 디렉터리: 삭제한 에이전트이거나 ACP 세션이 만든 에이전트',
      '다른 머신을 위한 점검에서, 홈 디렉터리 밖의 작업 공간',
      'agents.defaults.skipBootstrap이 켜져 있는 빈 작업 공간(OpenClaw가 파일을 쓰지 않음)',
      '컨테이너가 작업 공간을 마운트할 수 있는 빈 디렉터리(이유를 표시하고 건너뜀)',
    ],
  },
  'missing-transcripts': {
    title: '세션 색인이 가리키는 대화 기록 파일이 없습니다',
    why: 'sessions.json은 목록일 뿐이고, 대화는 각각 .jsonl 파일에 있습니다. 그 파일이 없으면 대화가 목록에는 남지만 처음부터 다시 시작됩니다.',
    messages: {
      all: {
        text: '에이전트 {agent}의 대화 기록이 없습니다(대화 기록 파일 {total}개 중 0개). 세션 목록만 복사되었습니다.',
        remedy:
          '기존 머신에서 sessions 디렉터리를 복사하거나 `--fix --from <directory>`로 복원하세요. 2026.5.28까지의 `openclaw backup create`로 만든 아카이브에는 대화 기록 파일이 없습니다.',
      },
      some: {
        text: '에이전트 {agent}의 세션 {total}개 중 {count}개에 대화 기록 파일이 없어, 그 대화는 처음부터 다시 시작됩니다.',
        remedy:
          '기존 머신에서 대화 기록 파일을 복사하세요. 거기에도 없으면 그 대화는 되찾을 수 없습니다.',
      },
    },
    releases: '세션을 파일에 저장하는 설치(2026.7.1까지, 그리고 2026.7.33~2026.7.35)',
    silent: [
      '색인에 적힌 디렉터리와 관계없이 파일이 색인 옆에 있는 세션(stale-session-file에서 보고)',
      '세션이 없는 색인',
      '대화가 데이터베이스에 있는 설치',
      '`openclaw backup create`로 만들었고 대화 기록 파일이 하나도 없는 아카이브(incomplete-archive에서 보고)',
    ],
  },
  'reseeded-workspace': {
    title: '작업 공간이 새로 만들어진 빈 작업 공간입니다',
    why: 'OpenClaw는 작업 공간을 찾지 못하면 빈 작업 공간을 만듭니다. 그러면 에이전트가 처음 만난 것처럼 자신을 소개합니다. 실제 메모리는 다른 곳에 있거나 복사되지 않았습니다.',
    messages: {
      beside: {
        text: '에이전트 {agent}의 작업 공간은 비어 있지만(BOOTSTRAP.md 있음, 메모리 없음), {real}에는 메모리가 있습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 빈 작업 공간을 다른 곳으로 옮긴 다음, {real} 디렉터리를 그 자리로 옮기세요.',
      },
      above: {
        text: '에이전트 {agent}의 작업 공간은 비어 있지만(BOOTSTRAP.md 있음, 메모리 없음), 그 상위 디렉터리 {real}에는 메모리가 있습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] {real}의 파일과 메모리를 에이전트의 작업 공간으로 복사해 빈 파일을 덮어쓰세요.',
      },
      younger: {
        text: '에이전트 {agent}의 작업 공간은 비어 있고(BOOTSTRAP.md 있음, 메모리 없음) 대화보다 나중에 생겼습니다. OpenClaw가 다시 만든 것입니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 기존 머신에서 실제 작업 공간을 복사해 이 작업 공간을 덮어쓰세요. 에이전트에 원래 메모리가 없었다면 대신 초기 설정을 마치세요.',
      },
      recorded: {
        text: '에이전트 {agent}의 작업 공간이 비어 있습니다(BOOTSTRAP.md 있음, 메모리 없음). 현황 기록에는 이 작업 공간에 {notes, plural, other {메모 #개}}가 있습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 기존 머신에서 실제 작업 공간을 복사해 이 작업 공간을 덮어쓰세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '메모리가 있는 작업 공간의 BOOTSTRAP.md(2026.2.26까지는 그대로 남음)',
      '세션이 작업 공간보다 나중에 생긴 새 설치',
      '파일 시각이 없어 순서를 알 수 없고 현황 기록도 지정하지 않은 복사본',
      '옆에 있는 다른 에이전트나 다른 프로필의 작업 공간',
    ],
  },
  'missing-agent-store': {
    title: '구성에 있는 에이전트나 로그인의 데이터가 없습니다',
    why: '구성에는 에이전트와 인증 프로필의 목록만 있고, 메모리와 키는 따로 저장됩니다. 이것이 없으면 에이전트가 처음부터 다시 시작하거나 모델이 응답하지 않습니다.',
    messages: {
      agent: {
        text: '에이전트 {agent}의 설정은 구성에 있지만 {directory} 디렉터리가 없습니다. 다른 에이전트는 복사되었습니다.',
        remedy:
          '기존 머신에서 디렉터리를 복사하거나 `--fix --from <backup>`으로 복원하세요. 한 번도 실행하지 않은 에이전트라면 할 일이 없습니다. 에이전트가 처음 응답할 때 OpenClaw가 디렉터리를 만듭니다.',
      },
      all: {
        text: '{directory} 디렉터리가 없어 에이전트 {agent}의 대화가 없습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 기존 머신에서 디렉터리를 복사하거나 `--fix --from <backup>`으로 복원하세요.',
      },
      database: {
        text: '에이전트 {agent}의 데이터베이스가 없어 대화도 없습니다: {path}.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 데이터베이스와 -wal 파일을 복사하세요. `--fix --from <backup>`으로 복원할 수도 있습니다.',
      },
      profile: {
        text: '인증 프로필 {profile}의 설정은 구성에 있지만 로그인 정보가 없습니다. 이 프로필의 모델을 사용할 수 없습니다.',
        remedy:
          '기존 머신에서 에이전트 디렉터리와 상태 데이터베이스를 복사하거나 `--fix --from <backup>`으로 복원하세요. 다시 로그인해도 됩니다.',
      },
    },
    releases:
      '모든 버전. 데이터 저장소는 2026.7.1까지와 2026.7.33~2026.7.35에서는 파일, 2026.8.1부터는 데이터베이스',
    silent: [
      '한 번도 실행하지 않은 에이전트로, 다른 에이전트의 데이터도 없고 온보딩도 하지 않은 경우',
      '목록에는 있지만 구성에 더 이상 없는 에이전트의 데이터베이스',
      '첫 대화 때 agentDir을 만드는 2026.9.6의 새 설치',
      '공급자의 키가 구성이나 환경 변수에 있는 프로필',
      '로그인 정보를 직접 저장하는 다른 명령줄 도구(claude-cli, codex-cli)의 프로필',
      '구성만 복사한 경우(json-only-copy에서 보고)',
      '원격 모드의 클라이언트(remote-mode-host에서 보고)',
    ],
  },
  'missing-channel-login': {
    title: '채널이 켜져 있지만 로그인 정보가 없습니다',
    why: '로그인 정보가 없어도 게이트웨이는 시작되고 "ready"라고 표시합니다. 그 채널로 온 메시지에는 응답이 없고, 오류도 표시되지 않습니다.',
    messages: {
      'no-token': {
        text: '채널 {channel}(계정 {account})이 켜져 있지만 로그인 정보가 없습니다. {key} 항목이 구성에 없고, {variable} 변수를 설정하는 곳도 없습니다.',
        remedy:
          '기존 머신에서 .env를 상태 디렉터리로 복사하세요. 변수를 다른 곳(서비스, 셸 프로필, 컨테이너)에서 설정했다면 .env에 추가하세요. .env는 본인만 읽을 수 있게 하세요.',
      },
      'not-linked': {
        text: 'WhatsApp 계정 {account}의 채널이 켜져 있지만 로그인 정보가 없습니다: {path}.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 디렉터리 전체를 복사하세요. WhatsApp이 로그인을 거부하면 화면에 나오는 코드로 계정을 다시 페어링하세요.',
      },
      broken: {
        text: 'WhatsApp 계정 {account}의 로그인 정보가 {state, select, empty {비어 있고} other {유효한 JSON이 아니고}}, 백업인 creds.json.bak도 사용할 수 없습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 디렉터리 전체를 복사하세요. WhatsApp이 로그인을 거부하면 화면에 나오는 코드로 계정을 다시 페어링하세요.',
      },
      restorable: {
        text: 'WhatsApp 계정 {account}의 로그인 정보가 {state, select, missing {없지만} empty {비어 있지만} other {유효한 JSON이 아니지만}}, 백업인 creds.json.bak은 온전합니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 creds.json을 다시 복사하세요. 기존 머신이 없으면 백업을 사용하세요. WhatsApp이 로그인을 거부하면 계정을 다시 페어링하세요.',
      },
      older: {
        text: 'WhatsApp 계정 {account}의 로그인 정보가 자체 백업보다 오래되었습니다. WhatsApp은 메시지마다 키를 바꾸므로 이 로그인을 거부할 수 있습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 디렉터리 전체를 다시 복사하세요. WhatsApp이 로그인을 거부하면 계정을 다시 페어링하세요.',
      },
    },
    texts: {
      elsewhere: '{channel} 채널은 로그인 정보를 점검할 수 없는 곳에 저장함',
    },
    releases: '모든 버전',
    silent: [
      '꺼져 있는 채널, 계정, 플러그인',
      '구성에 있는 토큰, 또는 구성이 참조하는 변수나 파일에 있는 토큰(unresolved-env나 missing-referenced-file에서 보고)',
      '상태 디렉터리의 .env, ~/.config/openclaw/gateway.env, 구성의 env, 서비스에 있는 토큰',
      '로그인이 필요 없는 iMessage와 IRC',
      '구성만 복사한 경우(json-only-copy에서 보고)',
      '로그인 정보를 다른 곳에 저장하는 채널(Signal, Matrix, 기타 플러그인)과 env.shellEnv(이유를 표시하고 건너뜀)',
    ],
  },
  'missing-referenced-file': {
    title: '구성에서 참조하는 파일이 없습니다',
    why: '토큰, 인증서, 키, 훅은 상태 디렉터리 밖에 있는 경우가 많아 복사에서 빠지기 쉽습니다. 이것이 없으면 게이트웨이가 시작되지 않거나, 채널이나 훅이 작동하지 않습니다.',
    messages: {
      file: {
        text: '{key} 항목이 가리키는 {path} 경로가 없습니다.',
        remedy:
          '기존 머신에서 파일을 복사하고, 게이트웨이를 실행하는 사용자만 읽을 수 있게 하세요. 파일이 더 이상 필요하지 않으면 구성 항목을 삭제하세요.',
      },
      empty: {
        text: '{key} 항목이 가리키는 {path} 파일이 비어 있습니다. 내용이 복사되지 않았습니다.',
        remedy: '기존 머신에서 파일을 다시 복사하세요.',
      },
      directory: {
        text: '{key} 항목이 가리키는 {path} 경로가 없습니다. OpenClaw는 아무 메시지 없이 이를 무시합니다.',
        remedy:
          '기존 머신에서 디렉터리를 복사하세요. 더 이상 필요하지 않으면 구성 항목을 삭제하세요.',
      },
      program: {
        text: '{key} 항목이 가리키는 {path} 프로그램이 이 머신에 없습니다.',
        remedy: '프로그램을 설치하거나, 구성 항목을 이 머신에서의 프로그램 경로로 설정하세요.',
      },
    },
    texts: {
      unseen: '{key} 항목이 점검할 수 없는 경로를 가리킴',
    },
    releases: '모든 버전, secrets.providers는 2026.2부터',
    silent: [
      '기존 홈 디렉터리 아래의 경로(stale-home-path에서 보고)',
      'include(unreadable-config에서 보고), 작업 공간(missing-workspace), 플러그인(stale-plugin-path)',
      'OpenClaw가 직접 만드는 것: 세션 저장소, 로그, 에이전트 디렉터리',
      '꺼져 있는 것: enabled: false 아래의 항목, TLS, 훅, 채널이나 그 플러그인. 게이트웨이가 여기서 실행될 때의 gateway.remote',
      '게이트웨이를 시작하는 위치에 따라 달라지는 상대 경로, 변수가 들어 있는 경로',
      '끊어진 링크(dangling-symlink에서 보고)',
      '구성만 복사한 경우(json-only-copy에서 보고)',
    ],
  },
  'older-than-record': {
    title: '복사본이 현황 기록보다 오래되었습니다',
    why: '더 오래된 백업이 복원되어 그 뒤의 데이터가 없습니다. WhatsApp처럼 메시지마다 키가 바뀌는 로그인은 오래된 키로는 작동하지 않습니다.',
    messages: {
      conversations: {
        text: '{date} 현황 기록과 비교하면 에이전트 {agent}의 {count, plural, other {대화 #개}} 끝에 {messages, plural, other {메시지 #개}}가 빠져 있습니다.',
        remedy:
          '더 새로운 백업을 복원하거나 기존 머신에서 대화를 다시 복사하세요. 여기서 에이전트를 사용하기 전에 하세요.',
      },
      logins: {
        text: '{date} 현황 기록에 다음 로그인의 더 새로운 키가 있습니다: {names}.',
        remedy:
          '기존 머신의 게이트웨이를 중지한 상태에서 이 로그인 정보를 다시 복사하세요. 채널이 계속 오프라인이면 다시 페어링하세요.',
      },
      files: {
        text: '{date} 현황 기록에 {count, plural, other {파일 #개}}의 더 새로운 버전이 있습니다: {names}.',
        remedy: '더 새로운 백업을 복원하거나 기존 머신에서 이 파일들을 다시 복사하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '그 뒤로 이어진 대화',
      '파일 시각이 없는 복사본(대화로만 알 수 있음)',
      '현황 기록에 있는 것과 같거나 더 새로운 로그인 정보',
    ],
  },
  'missing-since-record': {
    title: '현황 기록에 있는 데이터가 여기에 없습니다',
    why: '현황 기록에는 기존 머신에 있던 것이 적혀 있습니다. 여기에 없는 것은 복사되지 않은 것이며, OpenClaw는 이를 알리지 않고 시작됩니다.',
    messages: {
      workspace: {
        text: '{agentCount, plural, other {에이전트 {agents}}}의 작업 공간이 없습니다. 현황 기록을 만들 때({date})는 {count, plural, other {파일 #개}}가 있었습니다.',
        remedy:
          '누락된 데이터를 기존 머신에서 복사하거나 `--fix --from <backup>`으로 복원하세요. 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      notes: {
        text: '{date} 현황 기록에 있는 {count, plural, other {파일 #개}}가 이 작업 공간에 없습니다: {names}.',
        remedy:
          '누락된 데이터를 기존 머신에서 복사하거나 `--fix --from <backup>`으로 복원하세요. 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      logins: {
        text: '{date} 현황 기록에 있는 {count, plural, other {로그인 정보 파일 #개}}가 이 설치에 없습니다: {names}.',
        remedy:
          '누락된 데이터를 기존 머신에서 복사하거나 `--fix --from <backup>`으로 복원하세요. 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      plugins: {
        text: '{date} 현황 기록에 있는 {count, plural, other {플러그인 파일 #개}}가 이 설치에 없습니다: {names}.',
        remedy:
          '누락된 데이터를 기존 머신에서 복사하거나 `--fix --from <backup>`으로 복원하세요. 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      databases: {
        text: '{date} 현황 기록에 있는 {count, plural, other {데이터베이스 파일 #개}}가 이 설치에 없습니다: {names}.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 각 데이터베이스를 -wal 파일과 함께 복사하거나 `--fix --from <backup>`으로 복원하세요. 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      files: {
        text: '{date} 현황 기록에 있는 {count, plural, other {파일 #개}}가 이 설치에 없습니다: {names}.',
        remedy:
          '누락된 데이터를 기존 머신에서 복사하거나 `--fix --from <backup>`으로 복원하세요. 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      conversations: {
        text: '{date} 현황 기록에는 에이전트 {agent}의 {was, plural, other {대화 #개}}가 있는데, 그중 {missing}개가 도착하지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {path} 경로를 다시 복사하세요. 데이터베이스는 각각 -wal 파일과 함께 복사하세요. 그동안 에이전트가 여기서 한 일은 모두 덮어써집니다. 빠진 부분을 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      messages: {
        text: '{date} 현황 기록과 비교하면 에이전트 {agent}의 대화에서 {lost, plural, other {메시지 #개}}가 누락되었습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {path} 경로를 다시 복사하세요. 데이터베이스는 각각 -wal 파일과 함께 복사하세요. 그동안 에이전트가 여기서 한 일은 모두 덮어써집니다. 빠진 부분을 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      jobs: {
        text: '{date} 현황 기록에는 {was, plural, other {cron 작업 #개}}가 있는데, 그중 {missing}개가 도착하지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {path} 경로를 다시 복사하세요. 데이터베이스는 각각 -wal 파일과 함께 복사하세요. 그동안 에이전트가 여기서 한 일은 모두 덮어써집니다. 빠진 부분을 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      rows: {
        text: '{what} 일부가 없습니다. {date} 현황 기록에는 {was}개인데 이 설치에는 {here}개뿐입니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {path} 경로를 다시 복사하세요. 데이터베이스는 각각 -wal 파일과 함께 복사하세요. 그동안 에이전트가 여기서 한 일은 모두 덮어써집니다. 빠진 부분을 일부러 삭제했다면 새 현황 기록을 만드세요.',
      },
      variables: {
        text: '기존 머신의 서비스는 {names} 변수를 설정했습니다. 여기에는 이 변수를 설정하는 곳이 없습니다.',
        remedy:
          '기존 머신에서 값을 확인해 .env에 넣은 다음 {starter, select, unit {시스템 유닛을 다시 시작하세요} container {컨테이너를 다시 만드세요} other {서비스를 다시 설치하세요}}.',
      },
    },
    releases: '모든 버전',
    silent: [
      'OpenClaw가 다시 만드는 캐시, 로그, 잠금 파일, 서비스 파일',
      '삭제하거나 초기화한 대화(OpenClaw가 각각에 대한 기록을 남김)',
      'OpenClaw가 데이터베이스로 가져온 파일로, 대화와 작업의 수가 그대로인 경우',
      '한 번만 실행되는 cron 작업',
      '브라우저, 미디어, 검색 색인의 파일(일부라도 있는 경우)',
    ],
  },
  'changed-since-record': {
    title: '파일의 내용이 현황 기록과 다릅니다',
    why: '복사가 중간에 끊기거나 OpenClaw가 파일을 쓰는 동안 아카이브를 만들면 겉보기에만 정상인 파일이 생깁니다. 현황 기록의 다이제스트와 비교하면 알 수 있습니다.',
    messages: {
      empty: {
        text: '{date} 현황 기록에는 내용이 있던 파일 {count}개가 여기서는 비어 있습니다: {names}.',
        remedy:
          '기존 머신에서 {count, plural, =1 {이 파일을} other {이 파일들을}} 다시 복사하세요.',
      },
      other: {
        text: '{count, plural, other {파일 #개}}의 내용이 {date} 현황 기록과 다릅니다: {names}. 파일의 수정 시각을 보면 그 뒤로 편집된 적이 없습니다.',
        remedy:
          '이 파일들을 기존 머신의 파일과 비교하고 다시 복사하세요. 일부러 변경했다면 새 현황 기록을 만드세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '수정 시각이 복사본보다 나중인 파일',
      '기존 홈 디렉터리의 경로만 바뀐 파일',
      '내용이 늘어나기만 한 대화 기록 파일',
      '현황 기록에 다이제스트가 없는 비밀 정보 파일(비어 있을 때만 보고)',
      '행 단위로 비교하는 데이터베이스',
    ],
  },
  'missing-plugin-dependencies': {
    title: '플러그인의 의존성이 없습니다',
    why: '플러그인에는 다른 패키지가 필요할 수 있으며, 이 패키지는 node_modules에 있습니다. OpenClaw의 백업은 이 디렉터리를 제외하고, 다른 복사 방법도 제외하는 경우가 많습니다. 없는 패키지를 로드하는 플러그인은 시작되지 않습니다.',
    messages: {
      missing: {
        text: '플러그인 {plugin}에 필요한 {count, plural, other {패키지 #개}}가 여기에 없습니다: {packages}. 플러그인은 {count, plural, =1 {그 패키지를} other {그중 하나를}} 로드하는 순간 실패합니다.',
        remedy:
          'OpenClaw로 패키지를 설치한 다음 플러그인을 확인하세요. 디렉터리에서 설치한 플러그인은 OpenClaw가 건너뛰므로 그 디렉터리에서 다시 설치하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '플러그인이나 그 상위 디렉터리의 node_modules에 있는 의존성',
      '선택적 의존성과 개발용 의존성, openclaw 패키지 자체',
      '구성에서 끈 플러그인',
    ],
  },
  'stale-prose-path': {
    title: '에이전트의 메모나 cron 작업에 기존 홈 디렉터리가 적혀 있습니다',
    why: '에이전트는 메모, 스킬, 스크립트, cron 작업의 문구를 그대로 믿습니다. 그래서 여기에 없는 홈 디렉터리에서 파일을 찾으려다가 파일이 사라졌다고 말합니다.',
    messages: {
      named: {
        text: '이 파일에 기존 홈 디렉터리 {home} 경로가 {count, plural, other {#번}} 나옵니다. 에이전트가 그곳에서 파일을 찾으려 할 수 있습니다.',
        remedy:
          '에이전트에 아직 필요한 경로를 바꾸세요. 지난 일을 적은 부분은 그대로 두어도 됩니다.',
      },
      'cron-job': {
        text: '{count, plural, other {cron 작업 {names}}}의 문구에 기존 홈 디렉터리 {home} 경로가 나옵니다. 작업이 실행되면 에이전트가 그곳에서 파일을 찾으려 할 수 있습니다.',
        remedy: '그 경로가 아직 필요한 작업의 문구를 고치세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '지난 기록인 memory/의 일지, 대화 기록 파일, 로그',
      '꺼져 있는 cron 작업',
      '이 머신에 존재하는 홈 디렉터리',
      '문서에 쓰이는 예시(/home/user, /Users/you), 사람의 것이 아닌 계정(/home/linuxbrew)',
      '512 KiB가 넘는 파일(에이전트가 지침으로 읽지 않음)',
    ],
  },
  'legacy-state-dir': {
    title: '상태 디렉터리가 아직 OpenClaw의 옛 이름을 쓰고 있습니다',
    why: 'OpenClaw의 옛 이름은 Clawdbot과 Moltbot입니다. 그런 이름의 디렉터리도 함께 복사되었으면 OpenClaw는 두 디렉터리의 대화 기록을 합치지 않으며, 2026.9.6은 첫 시작을 거부합니다.',
    messages: {
      beside: {
        text: '예전 {name} 디렉터리가 {own} 옆에 있습니다. {effect, select, ignored {이 버전은 그 안의 모든 것을 무시합니다} refused {여기서는 게이트웨이의 첫 시작이 실패합니다(종료 코드 78)} unused {OpenClaw는 둘을 합치지 않고 {own}만 사용합니다} other {OpenClaw는 둘을 합치지 않고 {own}만 사용하며, 여기서는 게이트웨이의 첫 시작이 실패할 수 있습니다}}.',
        remedy:
          '[게이트웨이를 중지하세요.] {path} 디렉터리와 {ownPath} 디렉터리의 세션을 비교하세요. {ownPath}에 없는 것을 직접 복사한 다음 {path} 디렉터리의 이름을 바꾸세요.',
      },
      ignored: {
        text: '설치가 {name}에 있지만 이 OpenClaw 버전은 그 디렉터리를 무시합니다. 게이트웨이가 빈 ~/.openclaw로 시작하게 됩니다.',
        remedy: '게이트웨이를 시작하기 전에 디렉터리 이름을 바꾸세요.',
      },
      'link-elsewhere': {
        text: '{name} 링크가 {own} 디렉터리를 가리키지 않습니다. 그래서 {name} 링크를 거치는 옛 경로가 잘못되었거나 존재하지 않습니다.',
        remedy:
          '링크가 상태 디렉터리를 가리키게 하세요. OpenClaw가 옛 디렉터리의 이름을 바꿀 때도 그렇게 합니다.',
      },
    },
    releases: '모든 버전. 심각도는 버전에 따라 다름',
    silent: [
      'OpenClaw가 옛 디렉터리의 이름을 바꾼 뒤 남겨 둔, 현재 디렉터리를 가리키는 링크',
      '빈 디렉터리',
      '모든 버전이 여전히 찾는 ~/.clawdbot의 설치',
      '프로필이나 직접 지정한 상태 디렉터리(OpenClaw가 옛 이름을 무시함)',
    ],
  },
  'nested-state-dir': {
    title: '상태 디렉터리 안에 또 다른 상태 디렉터리가 있습니다',
    why: '이미 있는 디렉터리 안으로 복사하거나 OPENCLAW_HOME을 상태 디렉터리로 설정하면 ~/.openclaw/.openclaw가 생깁니다. OpenClaw는 그곳을 찾지 않으며, ~가 확장되지 않은 경로 때문에 생긴 "~" 디렉터리도 찾지 않습니다.',
    messages: {
      'only-nested': {
        text: '{outer} 안에 또 다른 {name} 디렉터리만 있습니다. 설치가 한 단계 더 깊은 곳에 있어 게이트웨이가 찾지 못합니다.',
        remedy: '안쪽 디렉터리의 내용을 한 단계 위로 옮기세요.',
      },
      'real-one-inside': {
        text: '세션과 로그인 정보가 {inner}에 있지만, 게이트웨이는 그곳을 찾지 않습니다. {outerPath}에는 아직 세션이 없어 에이전트가 메모리 없이 시작합니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 바깥쪽 디렉터리 자리에 안쪽 디렉터리를 놓으세요. 모든 것이 작동할 때까지 바깥쪽 디렉터리를 보관하세요.',
      },
      nested: {
        text: '{outer} 안에 또 다른 {name} 디렉터리가 있습니다(내용: {what}). OPENCLAW_HOME이 바깥쪽 디렉터리로 설정되어 있지 않으면 게이트웨이가 이 디렉터리를 무시합니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 둘을 비교해 더 새로운 것을 남기고 안쪽 디렉터리를 다른 곳으로 옮기세요. OPENCLAW_HOME이 상태 디렉터리로 설정되어 있지 않은지 확인하세요.',
      },
      tilde: {
        text: '이름이 문자 그대로 "~"인 디렉터리가 있습니다. 어떤 프로그램이 홈 디렉터리 대신 그곳에 파일을 썼습니다.',
        remedy:
          '에이전트에 필요한 파일을 홈 디렉터리의 같은 경로로 옮기세요. 이름 "~"는 따옴표로 감싸세요. 그러지 않으면 셸이 홈 디렉터리로 바꿉니다.',
      },
    },
    texts: {
      lift: '설치를 한 단계 위로 이동',
      merge: '안쪽 디렉터리에만 있는 것을 위로 이동({moves})',
      'merge-part':
        '안쪽 디렉터리에만 있는 것을 위로 이동({moves}), 양쪽에 다 있는 것은 그대로 유지({stays})',
    },
    releases: '모든 버전',
    silent: [
      '작업 공간 자체의 .openclaw 디렉터리(작업 공간이 상태 디렉터리인 경우도 포함)',
      '상태 디렉터리의 내용이 전혀 없는 안쪽 .openclaw',
    ],
  },
  'split-profile-workspace': {
    title: '프로필의 절반이 없습니다',
    why: '2026.5.28까지는 프로필이 ~/.openclaw-<profile>과 작업 공간인 ~/.openclaw/workspace-<profile> 두 곳에 나뉘어 있습니다. 한쪽만 복사하면 메모리 없는 에이전트나 에이전트 없는 메모리만 남습니다.',
    messages: {
      'workspace-left-behind': {
        text: '프로필 {profile}의 작업 공간이 없습니다. 2026.5.28까지는 작업 공간이 {own} 디렉터리가 아니라 {workspace} 디렉터리에 있습니다.',
        remedy: '기존 머신에서 {workspace} 디렉터리를 같은 위치로 복사하세요.',
      },
      'profile-left-behind': {
        text: '{name} 디렉터리는 프로필 {profile}의 작업 공간이지만, 구성과 로그인 정보가 있는 {other} 디렉터리가 없습니다.',
        remedy: '기존 머신에서 {other} 디렉터리도 복사하세요.',
      },
    },
    releases: '2026.5.28까지의 버전으로 온보딩한 설치',
    silent: [
      '두 절반이 모두 있는 프로필',
      '작업 공간만 있고 다른 것은 없는 경우(workspace-only-copy에서 보고)',
      '다른 곳에 구성된 작업 공간',
      '기본 설치의 작업 공간이 없거나 비어 있을 때, 그 작업 공간일 수 있는 디렉터리(missing-workspace나 reseeded-workspace에서 보고)',
      '기본 설치에 있는 다른 에이전트의 작업 공간인 workspace-<agent>',
    ],
  },
  'loose-permissions': {
    title: '다른 사용자가 설치의 비밀 정보를 읽을 수 있습니다',
    why: '파일 권한이 유지되지 않는 방법(scp, USB 메모리, ZIP, 공유 폴더)으로 복사하면 머신의 모든 사용자가 API 키, 토큰, 로그인 정보, 기기의 개인 키를 읽을 수 있습니다.',
    messages: {
      'open-state-directory': {
        text: '상태 디렉터리의 권한이 {mode}입니다. 다른 사용자가 {access, select, write {이 디렉터리에 쓸} other {이 디렉터리의 내용을 볼}} 수 있습니다.',
        remedy: '다른 사용자의 접근 권한을 제거하세요.',
      },
      open: {
        text: '다른 사용자가 {groups, plural, =1 {{more, plural, =0 {이 항목에} other {이 디렉터리와 그 안의 항목 #개에}}} other {비밀 정보가 든 파일과 디렉터리 {count}개에}} 접근할 수 있습니다(권한 {mode}).',
        remedy:
          '다른 사용자의 접근 권한을 제거하세요. 다른 사람이 여기 로그인할 수 있었다면 키와 토큰을 교체하세요.',
      },
      'open-files': {
        text: '다른 사용자가 {groups, plural, =1 {이 디렉터리에 있는} other {디렉터리 #개에 있는}} 비밀 정보 파일 {count}개에 접근할 수 있습니다(권한 {mode}).',
        remedy:
          '다른 사용자의 접근 권한을 제거하세요. 다른 사람이 여기 로그인할 수 있었다면 키와 토큰을 교체하세요.',
      },
    },
    texts: {
      close: '{name}에 대한 다른 사용자의 접근 권한 제거',
      'close-state': '상태 디렉터리에 대한 다른 사용자의 접근 권한 제거',
      'close-all': '파일과 디렉터리 {count}개에 대한 다른 사용자의 접근 권한 제거',
    },
    releases: '모든 버전',
    silent: [
      'OpenClaw가 직접 권한 0755나 0644로 만드는 agents/, sessions/, 대화 기록 파일, 작업 공간',
      '2026.1과 2026.2의 cron 작업, 2026.5.28의 상태 디렉터리(해당 버전이 원래 읽을 수 있게 둠)',
      '2026.5.28까지, 프로필 옆에 있는 기본 상태 디렉터리',
      '사용자가 속한 그룹과 공유하는 상태 디렉터리의 그룹 접근 권한(권한 2770과 660)',
      'root 소유의 읽기 전용 openclaw.json(관리되는 구성)',
      '다른 사용자가 들어갈 수 없는 자격 증명 디렉터리 안의 열려 있는 파일',
      '이런 권한이 없는 Windows의 파일(건너뜀)',
    ],
  },
  'untrusted-plugin-dir': {
    title: 'OpenClaw가 플러그인을 신뢰하지 않습니다',
    why: 'OpenClaw는 플러그인 파일이 게이트웨이를 실행하는 사용자나 root의 소유이고 모든 사용자에게 쓰기가 열려 있지 않을 때만 플러그인을 로드합니다. 아니면 로그 한 줄만 남기고 플러그인을 무시하며, 그 구성을 "stale"이라고 표시합니다.',
    messages: {
      owner: {
        text: '플러그인 {name}의 소유자는 {owner}인데, 게이트웨이는 {user} 사용자로 실행됩니다. {effect, select, ignored {OpenClaw가 오류 없이 플러그인을 무시합니다} other {OpenClaw가 플러그인을 무시하고, 플러그인이 언급된 구성을 거부합니다}}.',
        remedy:
          '플러그인 소유자를 {user} 사용자로 바꾸세요. 로그에 삭제하라고 나오더라도 플러그인의 구성은 삭제하지 마세요.',
      },
      'world-writable': {
        text: '이 머신의 모든 사용자가 플러그인 {name}의 {count, plural, other {항목 #개}}에 쓸 수 있습니다. {effect, select, ignored {OpenClaw가 오류 없이 플러그인을 무시합니다} other {OpenClaw가 플러그인을 무시하고, 플러그인이 언급된 구성을 거부합니다}}.',
        remedy: '다른 사용자의 쓰기 권한을 제거하세요.',
      },
    },
    texts: {
      close: '플러그인 {name}에 대한 다른 사용자의 쓰기 권한 제거',
      windows: 'Windows의 파일에는 이런 소유자와 권한이 없음',
    },
    releases: '2026.2.19 이상',
    silent: [
      'root 소유의 플러그인',
      'OpenClaw가 허용하는, 그룹에 쓰기가 열려 있는 플러그인',
      'OpenClaw 패키지에 있는 플러그인',
      '게이트웨이를 실행하는 사용자를 알 수 없을 때의 소유자, Windows에서는 모든 것(이유를 표시하고 건너뜀)',
    ],
  },
  'missing-gateway-mode': {
    title: '구성에 gateway.mode가 없습니다',
    why: 'gateway.mode가 없으면 게이트웨이는 구성이 손상된 것으로 보고 시작을 거부합니다. 옮긴 뒤에는 실제로 손상된 경우가 많으니, 모드를 설정하기 전에 그 밖에 빠진 것이 있는지 확인하세요.',
    messages: {
      'not-set': {
        text: 'gateway.mode가 설정되어 있지 않아 게이트웨이가 시작을 거부합니다.',
        remedy:
          '이 파일을 기존 머신의 파일과 비교하세요. 빠진 것이 더 있으면 그 파일을 다시 복사하고, 아니면 모드를 설정하세요.',
      },
    },
    texts: {
      set: '게이트웨이가 이 머신에서 실행되도록 gateway.mode를 local로 설정',
      unread: '구성의 일부를 읽을 수 없고, 거기에 gateway.mode가 설정되어 있을 수 있음',
    },
    releases: '모든 버전',
    silent: [
      'gateway.mode가 "local"이나 "remote"인 경우',
      '--allow-unconfigured로 게이트웨이를 시작하는 서비스',
      '구성이 없거나 읽을 수 없는 경우(unreadable-config에서 보고)',
      '읽을 수 없는 include(거기에 모드가 설정되어 있을 수 있음, 이유를 표시하고 건너뜀)',
    ],
  },
  'broken-database': {
    title: '데이터베이스가 온전히 복사되지 않았습니다',
    why: '복사가 중단되면 비어 있거나, 잘렸거나, 데이터베이스가 아닌 파일이 남습니다. 그러면 게이트웨이가 시작을 거부하거나, 그 데이터베이스의 세션, 로그인 정보, cron 작업 없이 시작됩니다.',
    messages: {
      empty: {
        text: '이 데이터베이스는 비어 있습니다(0바이트). 내용이 복사되지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요.',
      },
      'no-database': {
        text: '이 파일은 SQLite 데이터베이스가 아닙니다. 파일 맨 앞의 바이트가 맞지 않습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요. 기존 머신이 디스크를 암호화하거나 압축한다면, OpenClaw가 읽는 형태 그대로 파일을 복사하세요.',
      },
      cut: {
        text: '이 데이터베이스는 {size}바이트인데 헤더에는 {expected}바이트로 되어 있습니다. 나머지는 복사되지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요.',
      },
      uneven: {
        text: '이 데이터베이스는 {size}바이트로, 페이지 크기({pageSize}바이트)의 배수가 아닙니다. 복사본이 손상되었습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요.',
      },
    },
    texts: {
      'log-may-hold':
        '{path} 파일이 헤더에 적힌 크기보다 작지만, 나머지가 -wal 파일에 있을 수 있음',
    },
    releases: '모든 버전',
    silent: [
      'OpenClaw가 빈 파일로 만드는 0바이트 *.lock.sqlite와 *-lock.sqlite 파일',
      '내용이 옆의 -wal 파일에 있는 한 페이지짜리 데이터베이스',
      '데이터베이스가 없는 경우',
      '읽을 수 없는 데이터베이스(건너뜀)',
    ],
  },
  'broken-worktree': {
    title: 'Git 워크트리의 리포지터리를 찾을 수 없습니다',
    why: '에이전트는 Git 워크트리에서 작업하며, 거기에는 다른 곳에 없는 변경 사항이 있을 수 있습니다. 워크트리의 `.git` 파일에는 리포지터리의 절대 경로가 있습니다. OpenClaw는 워크트리를 저장된 경로에 있을 때만 목록에 표시하고, `.git` 파일이 없는 워크트리 디렉터리는 삭제합니다.',
    messages: {
      moved: {
        text: '{count, plural, other {워크트리 {names}}}에서 Git이 작동하지 않습니다. .git 파일이 가리키는 {gitDir} 경로가 없습니다. 리포지터리는 여기 {repository}에 있습니다.',
        remedy:
          'Git으로 연결을 복구하세요. 그런 다음 변경 사항을 커밋하세요. OpenClaw는 기존 홈 디렉터리의 워크트리를 목록에 표시하지 않지만, 브랜치는 리포지터리에 남습니다.',
      },
      'no-repository': {
        text: '{count, plural, other {워크트리 {names}}}에서 Git이 작동하지 않습니다. .git 파일이 가리키는 {gitDir} 경로가 없습니다.',
        remedy:
          '기존 머신에서 리포지터리를 .git 디렉터리와 함께 복사한 다음, 리포지터리에서 워크트리 경로를 지정해 `git worktree repair`를 실행하세요. 그때까지 워크트리를 보관하세요. 커밋하지 않은 변경 사항은 여기에만 있습니다.',
      },
      deleted: {
        text: '{count, plural, other {워크트리 {names}}}에 .git 파일이 없습니다. 게이트웨이가 시작되면 OpenClaw가 {count, plural, =1 {그 디렉터리의} other {이 디렉터리들의}} 모든 것을 삭제합니다.',
        remedy:
          '게이트웨이를 시작하기 전에 디렉터리를 다른 곳으로 옮긴 다음, 워크트리를 .git 파일과 함께 다시 복사하세요.',
      },
      'left-behind': {
        text: 'OpenClaw에 등록된 {count, plural, other {워크트리 {names}}}의 경로는 {path}인데, 복사되지 않았습니다.',
        remedy:
          '커밋하지 않은 변경 사항이 있으면 기존 머신에서 복사하세요. 또는 거기서 커밋한 다음 브랜치를 가져오세요.',
      },
    },
    releases: 'OpenClaw의 워크트리는 2026.7.1 이상, 워크트리인 작업 공간은 모든 버전',
    silent: [
      '리포지터리가 .git 파일에 적힌 곳에 있는 워크트리',
      '서브모듈의 것처럼 상대 경로가 적힌 .git 파일',
      'OpenClaw가 제거한 워크트리',
      '설치를 다른 머신에서 실행할 예정이라 여기서는 볼 수 없는 리포지터리',
      '아카이브에 든 워크트리의 리포지터리',
    ],
  },
  'incomplete-database': {
    title: '데이터베이스의 일부가 없습니다',
    why: '데이터베이스의 최신 행은 정상적으로 중지한 뒤에도 옆에 있는 -wal 파일에 있습니다. 이 파일 없이 복사하면 오류 없이 열리지만, 최근의 대화, 로그인 정보, cron 작업이 빠집니다.',
    messages: {
      'wal-left-behind': {
        text: '이 데이터베이스의 -wal 파일이 복사되지 않았습니다. {evidence, select, listed {-shm 파일에는 데이터베이스에 없는 변경 {expected}개가 있습니다} alone {-shm 파일이 있는데, 이 파일은 -wal 파일 없이는 존재하지 않습니다} other {데이터베이스에 페이지가 하나뿐이고 테이블이 없습니다}}. 가장 최근의 대화, 로그인 정보, cron 작업이 빠져 있습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요.',
      },
      'wal-cut': {
        text: '이 데이터베이스의 -wal 파일에는 -shm 파일에 있는 변경 {expected}개 중 {frames}개만 있습니다. 가장 최근의 대화, 로그인 정보, cron 작업이 빠져 있습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요.',
      },
      'wal-of-another': {
        text: '이 데이터베이스와 -wal 파일은 서로 맞지 않습니다. {evidence, select, time {-shm 파일의 시점이 다릅니다} other {-wal 파일의 헤더가 손상되었거나 페이지 크기가 다릅니다}}. 서로 다른 때에 복사되었거나 복사가 중단되었습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스, -wal 파일, -shm 파일을 새 디렉터리로 옮기고 모두 다시 복사하세요.',
      },
      'hot-journal': {
        text: '이 데이터베이스는 트랜잭션 도중에 복사되었습니다. 옆에 -journal 파일이 있습니다. 마지막 변경이 절반만 기록되었습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요. 다시 복사할 수 없으면 -journal 파일을 보관하세요. SQLite가 이 파일로 트랜잭션을 되돌립니다.',
      },
    },
    releases: '모든 버전',
    silent: [
      '2026.9.6이 정상적으로 중지한 뒤 남기는 -wal 파일과 -shm 파일(-wal 파일이 비어 있는 경우도 포함)',
      '테이블이 있고 -wal 파일과 -shm 파일이 없는 데이터베이스(정상적으로 닫혔고 온전함)',
      '2026.9.6이 대화를 처리한 뒤 남기는 *.reindex-lock.sqlite-journal과 *.memory-reindex-* 파일',
      '메모리 색인처럼 OpenClaw가 다시 만들 수 있는 데이터베이스',
    ],
  },
  'stale-service-unit': {
    title: '서비스가 아직 기존 머신의 게이트웨이를 시작합니다',
    why: '서비스 정의에는 Node, OpenClaw 패키지, 홈 디렉터리의 절대 경로가 있습니다. 옮긴 뒤에는 아무것도 시작하지 못하거나, 상태 디렉터리가 빈 게이트웨이를 시작합니다.',
    messages: {
      'missing-program': {
        text: '{service} 서비스가 이 머신에 없는 경로를 가리킵니다: {misfits}.',
        remedy: '여기에 Node와 OpenClaw가 없으면 설치한 다음 서비스를 다시 설치하세요.',
      },
      'stale-setting': {
        text: '{service} 서비스가 이 머신에 없는 경로를 가리킵니다: {misfits}.',
        remedy: '이 머신에서 서비스를 다시 설치하세요.',
      },
    },
    texts: {
      unseen: '{service}: 다음 항목을 이 머신에서 점검할 수 없음: {names}',
    },
    releases: '모든 버전',
    silent: [
      '경로가 이 머신에 존재하는 서비스',
      '다른 프로필의 서비스(그 프로필을 점검할 때 보고)',
      '여기서는 아무것도 시작하지 않는 다른 플랫폼용 정의',
      '다른 머신을 위한 점검에서, 두 홈 디렉터리 밖에 있는 경로(이유를 표시하고 건너뜀)',
    ],
  },
  'stale-system-unit': {
    title: 'systemd 시스템 유닛이 이 설치를 시작하지 않습니다',
    why: '시스템 유닛에는 유닛을 작성한 머신의 경로와 계정이 있습니다. OpenClaw는 이런 유닛을 쓰거나 복구하지 않으며, `openclaw gateway install`은 거부하거나 그 옆에 서비스를 하나 더 추가합니다.',
    messages: {
      missing: {
        text: '{service} 유닛에 필요한 다음 항목이 이 머신에 없습니다: {misfits}.',
        remedy:
          '유닛이 이 머신의 계정과 경로를 사용하도록 편집하세요. 그런 다음 유닛을 다시 로드하고 다시 시작하세요.',
      },
      'other-account': {
        text: '{service} 유닛은 {account} 계정으로 게이트웨이를 실행하는데, {own} 디렉터리의 소유자는 {owner}입니다. {kind, select, root {그러면 OpenClaw가 쓰는 파일을 소유자({owner})가 읽을 수 없습니다.} other {게이트웨이가 이 디렉터리를 읽을 수 없습니다.}}',
        remedy:
          '유닛의 User=를 상태 디렉터리를 소유한 계정으로 설정하세요. 그런 다음 유닛을 다시 로드하고 다시 시작하세요.',
      },
      'selects-other': {
        text: '{service} 유닛은 {other} 디렉터리로 게이트웨이를 시작하는데, {state, select, missing {이 디렉터리가 없습니다} other {이 디렉터리에는 사용자의 데이터가 없습니다}}. 이 설치는 {own}에 있지만, 그 디렉터리를 사용하는 서비스가 없습니다.',
        remedy:
          '유닛이 {own} 디렉터리를 사용하도록 User=나 OPENCLAW_STATE_DIR을 설정하세요. 그런 다음 유닛을 다시 로드하고 다시 시작하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '다른 설치의 게이트웨이를 시작하는 유닛',
      '컨테이너를 시작하거나 다른 사용자로 게이트웨이를 시작하는 유닛',
      '다른 머신을 위한 복사본 점검(그 머신의 /etc가 여기에 없음)',
    ],
  },
  'duplicate-service': {
    title: '두 서비스가 게이트웨이를 시작합니다',
    why: '두 서비스가 같은 포트에서 게이트웨이를 시작하며, 두 게이트웨이가 서로를 계속 중지시킵니다. OpenClaw는 시스템 유닛을 남기고 사용자의 서비스를 제거합니다.',
    messages: {
      both: {
        text: '{units} 유닛과 {service} 서비스가 모두 이 설치의 게이트웨이를 시작합니다. 같은 포트를 사용하므로 두 게이트웨이가 서로를 계속 중지시킵니다.',
        remedy:
          '사용자의 서비스인 {service} 서비스를 제거하세요. 시스템 유닛은 로그인하지 않아도 게이트웨이를 시작합니다.',
      },
    },
    releases: '모든 버전',
    silent: [
      '사용자의 서비스만 있거나 시스템 유닛만 있는 경우',
      '서로 다른 설치의 게이트웨이를 시작하는 두 서비스',
    ],
  },
  'newer-state': {
    title: '실행할 OpenClaw가 데이터를 작성한 OpenClaw보다 오래된 버전입니다',
    why: 'OpenClaw의 마이그레이션은 새 버전으로만 진행됩니다. 이전 버전은 더 새로운 데이터베이스를 거부하거나, 무시하고 옆에 빈 상태 데이터를 하나 더 만듭니다.',
    messages: {
      'newer-schema': {
        text: '이 데이터베이스의 스키마는 {schema}인데, OpenClaw {release} 버전은 {supported}까지만 지원하므로 종료됩니다. 데이터베이스는 이전 버전으로 되돌려 마이그레이션할 수 없습니다.',
        remedy:
          '{node, select, none {} other {Node {major} 버전을 설치한 다음 }}OpenClaw {wanted} 이상을 설치하세요.{runner, select, container { 컨테이너에서는 이미지를 ghcr.io/openclaw/openclaw:{wanted}(으)로 바꾸면 됩니다. Compose와 Podman 실행 스크립트는 .env의 OPENCLAW_IMAGE에서, Quadlet은 Image=에서 이미지를 가져옵니다.} other {}} 이전 버전의 `openclaw doctor --fix`는 실행하지 마세요. 에이전트를 포함해 그 버전이 모르는 것을 모두 삭제합니다.',
      },
      'newer-column': {
        text: '이 데이터베이스에는 OpenClaw {since} 버전의 열 {column}이(가) 있습니다. OpenClaw {release} 버전은 이 열을 알지 못하므로 종료됩니다. 데이터베이스는 이전 버전으로 되돌려 마이그레이션할 수 없습니다.',
        remedy:
          '{node, select, none {} other {Node {major} 버전을 설치한 다음 }}OpenClaw {wanted} 이상을 설치하세요.{runner, select, container { 컨테이너에서는 이미지를 ghcr.io/openclaw/openclaw:{wanted}(으)로 바꾸면 됩니다. Compose와 Podman 실행 스크립트는 .env의 OPENCLAW_IMAGE에서, Quadlet은 Image=에서 이미지를 가져옵니다.} other {}} 이전 버전의 `openclaw doctor --fix`는 실행하지 마세요. 에이전트를 포함해 그 버전이 모르는 것을 모두 삭제합니다.',
      },
      'newer-era': {
        text: '세션이 데이터베이스에 있는데, OpenClaw {release} 버전은 이를 지원하지 않습니다. 구성을 거부하고 옆에 빈 상태 데이터를 하나 더 만듭니다.',
        remedy:
          '{node, select, none {} other {Node {major} 버전을 설치한 다음 }}OpenClaw {wanted} 이상을 설치하세요.{runner, select, container { 컨테이너에서는 이미지를 ghcr.io/openclaw/openclaw:{wanted}(으)로 바꾸면 됩니다. Compose와 Podman 실행 스크립트는 .env의 OPENCLAW_IMAGE에서, Quadlet은 Image=에서 이미지를 가져옵니다.} other {}} 이전 버전의 `openclaw doctor --fix`는 실행하지 마세요. 에이전트를 포함해 그 버전이 모르는 것을 모두 삭제합니다.',
      },
      'newer-config': {
        text: '구성을 마지막으로 쓴 버전은 OpenClaw {writer}인데, 실행할 버전은 {release}입니다. {effect, select, refused {이 버전의 게이트웨이는 시작을 거부합니다} other {모르는 항목이 하나라도 있으면 이 버전이 구성 전체를 거부합니다}}.',
        remedy:
          '{node, select, none {} other {Node {major} 버전을 설치한 다음 }}OpenClaw {wanted} 이상을 설치하세요.{runner, select, container { 컨테이너에서는 이미지를 ghcr.io/openclaw/openclaw:{wanted}(으)로 바꾸면 됩니다. Compose와 Podman 실행 스크립트는 .env의 OPENCLAW_IMAGE에서, Quadlet은 Image=에서 이미지를 가져옵니다.} other {}} 이전 버전의 `openclaw doctor --fix`는 실행하지 마세요. 에이전트를 포함해 그 버전이 모르는 것을 모두 삭제합니다.',
      },
    },
    texts: {
      unknown: 'OpenClaw {release} 버전이 지원하는 데이터베이스 스키마를 알 수 없음',
    },
    releases: '모든 버전',
    silent: [
      '설치를 작성한 버전보다 새로운 버전(데이터를 마이그레이션함)',
      '같은 버전의 수정판(2026.7.1-2와 2026.7.1, 서로를 거부하지 않음)',
      '버전을 알 수 없는 경우(이유를 표시하고 건너뜀)',
    ],
  },
  'unmigrated-store': {
    title: '새 버전에서는 데이터베이스에 저장되는 데이터가 아직 파일에 있습니다',
    why: '2026.8.1부터 세션, 로그인 정보, cron 작업은 데이터베이스에 있습니다. 이 버전들은 대부분 이전 버전의 파일로는 시작되지 않으며 가져오지 않은 데이터를 무시합니다. 그러면 에이전트에 대화 기록과 로그인 정보가 없게 됩니다.',
    messages: {
      refused: {
        text: '이전 버전의 {count, plural, other {데이터 저장소 #개}}를 가져오기 전에는 OpenClaw {release} 버전이 시작되지 않습니다: {stores}.',
        remedy:
          '[먼저 `--fix`로 기존 머신의 경로를 고치세요. 가져오기는 작업 공간을 옮기지 않습니다.] 상태 디렉터리의 복사본을 만든 다음 새 버전이 데이터를 가져오게 하세요.',
      },
      'imported-whole': {
        text: 'OpenClaw {release} 버전은 처음 시작할 때 이전 버전의 {count, plural, other {데이터 저장소 #개}}를 가져오며, 이는 되돌릴 수 없습니다: {stores}.',
        remedy:
          '[먼저 `--fix`로 기존 머신의 경로를 고치세요. 가져오기는 작업 공간을 옮기지 않습니다.] 상태 디렉터리의 복사본을 만든 다음 새 버전이 데이터를 가져오게 하세요.',
      },
      'needs-doctor': {
        text: '`openclaw doctor --fix`로 가져올 때까지 OpenClaw {release} 버전은 이전 버전의 {count, plural, other {데이터 저장소 #개}}를 무시합니다: {stores}.',
        remedy: '상태 디렉터리의 복사본을 만든 다음 새 버전이 데이터를 가져오게 하세요.',
      },
      'imported-at-start': {
        text: 'OpenClaw {release} 버전은 시작할 때 다음 데이터 저장소를 가져옵니다: {stores}.',
        remedy:
          '처음 시작한 뒤 데이터가 있는지 확인하세요. 없으면 `openclaw doctor --fix`를 실행해 가져오세요.',
      },
    },
    releases: '2026.8.1부터, cron 작업은 2026.6.1부터',
    silent: [
      '2026.7.33~2026.7.35를 포함해 세션을 파일에 보관하는 버전',
      '세션이 없는 세션 색인, 이미 가져온 데이터 저장소(*.migrated, *.imported-*)',
      '다른 문제와 함께 있는 cron/jobs.json(게이트웨이가 알아서 가져옴)',
      '복구에서 쓴 cron/jobs.json(orphaned-cron-jobs에서 보고)',
    ],
  },
  'mixed-era-config': {
    title: '구성에 다른 버전의 항목이 있습니다',
    why: 'OpenClaw가 모르는 항목이 하나만 있어도 구성 전체가 유효하지 않게 됩니다. 이전 버전에 복구를 맡기면 에이전트를 포함해 그 버전이 모르는 것이 모두 삭제됩니다.',
    messages: {
      newer: {
        text: '구성에 더 새로운 버전({last, select, none {{first}} other {{first}~{last}}})의 항목이 있습니다: {keys}. OpenClaw {release} 버전이 구성을 거부하므로 게이트웨이가 시작되지 않습니다.',
        remedy:
          '{node, select, none {} other {Node {major} 버전을 설치한 다음 }}OpenClaw {wanted} 이상을 설치하세요.{runner, select, container { 컨테이너에서는 이미지를 ghcr.io/openclaw/openclaw:{wanted}(으)로 바꾸면 됩니다. Compose와 Podman 실행 스크립트는 .env의 OPENCLAW_IMAGE에서, Quadlet은 Image=에서 이미지를 가져옵니다.} other {}} 이전 버전의 `openclaw doctor --fix`는 실행하지 마세요. 에이전트를 포함해 그 버전이 모르는 것을 모두 삭제합니다.',
      },
      older: {
        text: '구성에 이전 버전({last, select, none {{first}} other {{first}~{last}}})의 항목이 있습니다: {keys}. OpenClaw {release} 버전이 구성을 거부하므로 게이트웨이가 시작되지 않습니다.',
        remedy:
          '구성의 복사본을 만든 다음 이 버전이 구성을 다시 쓰게 하세요. 아는 항목은 이름을 바꾸고 나머지는 삭제합니다.',
      },
    },
    texts: {
      unknown: 'OpenClaw {release} 버전이 허용하는 항목을 알 수 없음',
      'unknown-key':
        'OpenClaw {release} 버전이 {key} 항목{more, plural, =0 {을} other { 외 #개를}} 허용하는지 알 수 없음',
    },
    releases:
      '스키마가 알려진 모든 버전. 두 버전 사이의 버전은 앞뒤 버전이 모두 거부하는 항목만 보고',
    silent: [
      '플러그인이 정의하는 항목: plugins.entries.*.config, channels.<name>',
      '2026.8.2와 2026.9.6이 처음 시작할 때 백업을 만든 뒤 다시 쓰는 이전 버전의 항목',
      '어느 버전도 모르는 항목(머신을 옮겨서 생긴 것이 아님)',
      '스키마를 알 수 없는 버전에서, 같은 버전이 쓴 구성',
    ],
  },
  'unsupported-node': {
    title: 'OpenClaw를 실행할 Node가 지원되지 않는 버전입니다',
    why: 'OpenClaw는 버전마다 정해진 Node 버전을 지원하며, 다른 버전에서는 종료됩니다. 새 머신에는 자체 Node가 있고, 서비스는 설치될 때의 Node를 계속 사용합니다.',
    messages: {
      refused: {
        text: '{service, select, none {PATH의 첫 번째 Node({path})} other {{service} 서비스의 Node({path})}}는 {version} 버전인데, OpenClaw {release}에는 {needed} 버전이 필요합니다. 그래서 시작되지 않습니다.',
        remedy:
          '이 버전이 지원하는 Node를 설치한 다음 서비스를 다시 설치하세요. 서비스에는 Node의 경로가 저장됩니다.',
      },
      'refused-by-unit': {
        text: '{service} 유닛의 Node({path})는 {version} 버전인데, OpenClaw {release}에는 {needed} 버전이 필요합니다. 그래서 시작되지 않습니다.',
        remedy:
          '이 버전이 지원하는 Node를 설치하고, 유닛의 ExecStart=에서 Node의 경로를 바꾸세요. 그런 다음 유닛을 다시 로드하고 다시 시작하세요.',
      },
      'refused-on-path': {
        text: '{service, select, none {PATH의 첫 번째 Node({path})} other {{service} 서비스의 Node({path})}}는 {version} 버전인데, OpenClaw {release}에는 {needed} 버전이 필요합니다. {effect, select, tolerant {버전 관리자에 그런 Node가 있을 때만 시작됩니다} other {그래서 시작되지 않습니다}}.',
        remedy:
          '이 버전이 지원하는 Node를 설치한 다음 PATH의 맨 앞에 오게 하세요.{runner, select, container { 컨테이너에서는 그런 Node가 들어 있는 이미지로 바꾸면 됩니다. 예: ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
      outside: {
        text: '{service, select, none {PATH의 첫 번째 Node({path})} other {{service} 서비스의 Node({path})}}는 {version} 버전입니다. OpenClaw {release} 버전은 이 Node에서 시작되지만 {needed} 버전을 요구합니다.',
        remedy:
          '이 버전이 지원하는 Node를 설치하세요.{runner, select, container { 컨테이너에서는 그런 Node가 들어 있는 이미지로 바꾸면 됩니다. 예: ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
    },
    texts: {
      needed: 'OpenClaw {release} 버전에 어떤 Node가 필요한지 알 수 없음',
      none: 'PATH에 Node가 없음',
      elsewhere: 'Node를 지정하는 서비스가 없고, PATH는 다른 머신의 것임',
      mounted: '컨테이너가 이미지에 들어 있는 Node로 게이트웨이를 실행함',
      'not-installed': 'Node를 지정하는 서비스가 없고, 이 머신의 PATH에 OpenClaw가 없음',
      version:
        '{service, select, none {PATH의 첫 번째 Node} other {{service} 서비스의 Node}}({path})가 버전을 알려 주지 않음: {problem}',
      untried: 'OpenClaw {release} 버전이 Node {node}에서 시작되는지 알 수 없음',
    },
    releases: '모든 버전',
    silent: [
      '서비스가 자체 Node로, 또는 컨테이너가 이미지의 Node로 게이트웨이를 시작할 때의 PATH',
      'Node가 없는 서비스(stale-service-unit에서 보고)',
      '2026.9.4 이상이 알아서 찾는, PATH에 있는 다른 Node',
    ],
  },
  'unresolved-env': {
    title: '키나 설정에 필요한 변수가 어디에도 설정되어 있지 않습니다',
    why: '키와 토큰은 기존 머신의 .env 파일, 서비스, 셸에 있는 경우가 많습니다. 이것이 없으면 이전 버전은 구성 전체를 거부하고, 새 버전은 해당 채널이나 모델 없이 시작됩니다.',
    messages: {
      'not-set': {
        text: '{profile, select, none {구성} other {인증 프로필 {profile}}}에 {name} 변수가 필요하지만, 상태 디렉터리의 .env, 서비스, 구성 어디에서도 설정하지 않습니다.',
        remedy:
          '기존 머신에서 .env를 상태 디렉터리로 복사하세요. 변수를 다른 곳(서비스, 셸 프로필, 컨테이너)에서 설정했다면 .env에 추가하세요. .env는 본인만 읽을 수 있게 하세요.',
      },
      'not-in-dotenv': {
        text: '{profile, select, none {구성} other {인증 프로필 {profile}}}에 {name} 변수가 필요하지만, 상태 디렉터리의 .env, 서비스, 구성 어디에서도 설정하지 않습니다.',
        remedy:
          '기존 머신에서 값을 확인해(.env, 서비스, 셸 프로필, 컨테이너) 상태 디렉터리의 .env에 변수를 추가하세요. .env는 본인만 읽을 수 있게 하세요.',
      },
    },
    releases:
      '모든 버전. 2026.3.2까지는 오류, 2026.3.7부터는 경고이고 모델의 키이면 오류. 인증 프로필의 참조는 2026.2.26부터',
    silent: [
      '상태 디렉터리의 .env, ~/.config/openclaw/gateway.env, 구성의 env나 env.vars, 서비스, 서비스가 읽는 파일에 있는 변수',
      '이스케이프되어 일반 텍스트인 참조, 소문자 이름',
      '키가 직접 들어 있는 인증 프로필',
      'HOME, PATH처럼 항상 설정되어 있는 변수',
      '로그인 셸이 변수를 설정할 수 있는 env.shellEnv, 변수의 출처를 읽을 수 없는 경우(이유를 표시하고 건너뜀)',
    ],
  },
  'read-error': {
    title: '설치의 일부를 디스크에서 읽을 수 없습니다',
    why: '손상된 디스크나 연결이 끊긴 네트워크 폴더는 내용 대신 오류를 돌려줍니다. 데이터는 온전할 수도 있지만, OpenClaw는 데이터가 없는 것처럼 동작합니다.',
    messages: {
      memory: {
        text: '디스크 또는 네트워크 폴더가 {count, plural, =1 {{kind, select, directory {이 디렉터리} other {이 파일}}} other {파일과 디렉터리 #개}}에 대해 오류({code})를 보고하므로 읽을 수 없습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {count, plural, other {기존 머신에서 다시 복사하세요.}} 오류가 기존 머신에 있다면 그 디스크가 고장 나고 있는 것입니다. 아직 읽을 수 있는 것을 먼저 복사하고, 나머지는 백업에서 가져오세요.',
      },
      history: {
        text: '디스크 또는 네트워크 폴더가 {count, plural, =1 {{kind, select, directory {이 디렉터리} other {이 파일}}} other {파일과 디렉터리 #개}}에 대해 오류({code})를 보고하므로 읽을 수 없습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {count, plural, other {기존 머신에서 다시 복사하세요.}} 오류가 기존 머신에 있다면 그 디스크가 고장 나고 있는 것입니다. 아직 읽을 수 있는 것을 먼저 복사하고, 나머지는 백업에서 가져오세요.',
      },
      channels: {
        text: '디스크 또는 네트워크 폴더가 {count, plural, =1 {{kind, select, directory {이 디렉터리} other {이 파일}}} other {파일과 디렉터리 #개}}에 대해 오류({code})를 보고하므로 읽을 수 없습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {count, plural, other {기존 머신에서 다시 복사하세요.}} 오류가 기존 머신에 있다면 그 디스크가 고장 나고 있는 것입니다. 아직 읽을 수 있는 것을 먼저 복사하고, 나머지는 백업에서 가져오세요.',
      },
      features: {
        text: '디스크 또는 네트워크 폴더가 {count, plural, =1 {{kind, select, directory {이 디렉터리} other {이 파일}}} other {파일과 디렉터리 #개}}에 대해 오류({code})를 보고하므로 읽을 수 없습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] {count, plural, other {기존 머신에서 다시 복사하세요.}} 오류가 기존 머신에 있다면 그 디스크가 고장 나고 있는 것입니다. 아직 읽을 수 있는 것을 먼저 복사하고, 나머지는 백업에서 가져오세요.',
      },
    },
    texts: { 'cut-off': '처음 {count}개 파일만 읽음' },
    releases: '모든 릴리스',
    silent: [
      '읽을 권한이 없는 것(wrong-ownership이 보고)',
      'openclaw.json과 그것이 포함하는 파일(unreadable-config가 보고)',
      '큰 파일 안쪽의 오류: 처음과 끝만 읽음',
      '로그나 캐시처럼 OpenClaw가 다시 만들 수 있는 것',
    ],
  },
  'truncated-file': {
    title: '파일이 비어 있거나 잘렸습니다',
    why: '복사가 중단되면 비어 있거나 잘린 파일이 남습니다. 게이트웨이는 해석할 수 없는 파일을 빈 파일로 취급합니다. 그래서 그 파일의 세션, cron 작업, 로그인 정보가 아무 메시지 없이 사라집니다.',
    messages: {
      empty: {
        text: '이 파일은 비어 있습니다. 내용이 복사되지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 파일을 다시 복사하세요. 디스크가 가득 차지 않았는지 확인하세요.',
      },
      cut: {
        text: '이 파일은 중간에서 끝납니다. 나머지는 복사되지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 파일을 다시 복사하세요. 디스크가 가득 차지 않았는지 확인하세요.',
      },
      zeroes: {
        text: '이 파일은 값이 0인 바이트로 끝납니다. 공간만 확보되고 내용은 복사되지 않았습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 기존 머신에서 파일을 다시 복사하세요. 디스크가 가득 차지 않았는지 확인하세요.',
      },
    },
    texts: {
      unread: '{count, plural, other {파일 #개}}를 읽을 권한이 없음',
    },
    releases: '모든 버전, 주로 상태 데이터를 파일에 보관하는 버전',
    silent: [
      'OpenClaw가 다시 만들 수 있는 것과 지난 기록일 뿐인 것: models.json, 로그, 캐시',
      '마지막 줄이 온전하지만 줄바꿈이 없는 대화 기록 파일',
      '데이터베이스(incomplete-database), openclaw.json(unreadable-config), 켜져 있는 WhatsApp 계정의 로그인 정보(missing-channel-login)',
    ],
  },
  'service-token-drift': {
    title: '서비스와 구성의 게이트웨이 자격 증명이 다릅니다',
    why: '이전 버전은 게이트웨이 토큰을 서비스에 기록합니다. 구성에 있는 토큰과 다르면 게이트웨이와 클라이언트가 서로 다른 토큰을 사용해 모든 연결이 "token mismatch"로 끝납니다.',
    messages: {
      differs: {
        text: '{service} 서비스가 {name} 변수를 구성의 gateway.auth.{key}와 다른 값으로 설정합니다. 클라이언트가 연결할 수 없습니다.',
        remedy:
          '클라이언트가 서비스의 값을 사용하면 gateway.auth.{key}를 그 값으로 설정하세요. 그런 다음 서비스를 다시 설치하세요. 2026.3부터 서비스에는 토큰이 들어가지 않습니다.',
      },
      'differs-in-unit': {
        text: '{service} 유닛이 {name} 변수를 구성의 gateway.auth.{key}와 다른 값으로 설정합니다. 클라이언트가 연결할 수 없습니다.',
        remedy:
          '클라이언트가 유닛의 값을 사용하면 gateway.auth.{key}를 그 값으로 설정하세요. 그런 다음 유닛에서 변수를 삭제하고, 유닛을 다시 로드하고 다시 시작하세요.',
      },
      'old-name': {
        text: '{service} 서비스가 {name} 변수를 설정하지만 OpenClaw {release} 버전은 이를 무시합니다.',
        remedy: '서비스를 다시 설치하세요. 그러면 서비스가 현재 이름(OPENCLAW_…)을 사용합니다.',
      },
    },
    releases: '모든 버전',
    silent: [
      '양쪽의 토큰이 같은 경우',
      '구성에 있는 참조(변수나 비밀 정보 참조), 자격 증명을 설정하지 않는 서비스',
      '해당 버전이 아직 읽는 옛 이름 CLAWDBOT_와 MOLTBOT_',
    ],
  },
  'host-bound-env': {
    title: '서비스가 기존 머신의 변수를 설정합니다',
    why: 'OpenClaw는 환경 변수를 gateway.systemd.env, service-env/ 또는 유닛에 복사하며, 이 값이 .env보다 우선합니다. 옮긴 뒤에도 기존 키와 경로가 우선하므로 요청이 401이나 "file not found"로 실패합니다.',
    messages: {
      'other-value': {
        text: '{service} 서비스의 {names} 값이 {sources}의 값보다 우선하며, 게이트웨이는 서비스의 값을 사용합니다.',
        remedy:
          '.env의 값이 이 머신에 맞는지 확인한 다음 서비스를 다시 설치하세요. 서비스는 .env의 값을 복사합니다.',
      },
      'old-place': {
        text: '{service} 서비스가 {names} 변수를 존재하지 않는 경로로 설정합니다. 기존 머신의 홈 디렉터리인 {home} 아래의 경로입니다.',
        remedy:
          '{file} 파일에서 기존 머신의 값이 적힌 줄을 삭제하거나 이 변수를 .env에 설정한 다음 서비스를 다시 설치하세요. 다시 설치해도 .env에 없는 변수의 줄은 {file} 파일에 그대로 남습니다.',
      },
      'in-unit': {
        text: '{unit} 유닛이 {file} 파일에서 읽어 {names} 변수를 존재하지 않는 경로로 설정합니다. 기존 머신의 홈 디렉터리인 {home} 아래의 경로입니다.',
        remedy:
          '{file} 파일에서 기존 머신의 값이 적힌 줄을 삭제한 다음 {unit} 유닛을 다시 시작하세요.',
      },
      'left-over': {
        text: '다음에 `openclaw gateway install`을 실행하면 {file} 파일의 {names} 변수가 복사됩니다. 값은 기존 머신의 홈 디렉터리인 {home} 아래의 존재하지 않는 경로입니다.',
        remedy: '{file} 파일에서 기존 머신의 값이 적힌 줄을 삭제한 다음 서비스를 설치하세요.',
      },
    },
    releases: '모든 버전. 2026.2.26까지 OpenClaw는 변수를 유닛에만 기록함',
    silent: [
      '.env, gateway.env, 구성에도 있는 값(OpenClaw가 따옴표 없이 쓰는 경우도 포함)',
      '서비스만 설정하고, 값에 다른 홈 디렉터리의 경로가 없는 변수',
      'OpenClaw가 쓰지 않는 드롭인과 환경 파일(의도한 값임)',
      '.env가 덮어쓰는 변수(systemd, 2026.8.1 이상)',
      'stale-service-unit이 점검하는 HOME, OPENCLAW_STATE_DIR 등의 변수',
    ],
  },
  'host-bound-network': {
    title: '네트워크 설정이 기존 머신을 가리킵니다',
    why: '구성에 있는 주소, tailnet 이름, 프록시, 모델 서버가 아직 기존 머신을 가리킵니다. 게이트웨이가 시작되지 않거나, 브라우저가 거부되거나, 메시지마다 없는 서버를 기다릴 수 있습니다.',
    messages: {
      'missing-address': {
        text: 'gateway.bind가 "custom"이지만 이 머신의 인터페이스 중 주소가 {host}(gateway.customBindHost)인 것이 없습니다. {effect, select, open {게이트웨이가 대신 모든 인터페이스에서 수신합니다} other {게이트웨이가 시작되지 않습니다}}.',
        remedy:
          'gateway.customBindHost를 이 머신의 주소로 설정하거나, 게이트웨이가 루프백에서만 수신하게 하세요.',
      },
      'no-tailnet': {
        text: 'gateway.bind가 "tailnet"이지만 이 머신에 tailnet 주소가 없습니다. 게이트웨이가 127.0.0.1에서만 수신하므로 다른 기기에서 접속할 수 없습니다.',
        remedy: '이 머신을 tailnet에 연결한 다음 게이트웨이를 다시 시작하세요.',
      },
      'old-address': {
        text: '다음 설정에 이 머신의 주소나 이름이 없습니다: {settings}. 새 주소로 보낸 요청이 거부되거나, 요청이 계속 기존 머신으로 갑니다. 이 설치는 {home}에서 왔습니다.',
        remedy: '기존 머신의 주소를 이 머신의 주소로 바꾸세요.',
      },
      'local-proxy': {
        text: '다음 설정에 로컬 프록시가 있습니다: {settings}. 이 설치는 {home}에서 왔습니다. 여기서 그런 프록시가 실행되지 않으면 모델과 채널에 연결할 수 없습니다.',
        remedy: '이 머신에서 프록시를 시작하거나 설정을 삭제하세요.',
      },
      'local-service': {
        text: '다음 설정에 로컬 서비스가 있습니다: {settings}. 이 설치는 {home}에서 왔습니다. 그 서비스가 여기서도 실행되어야 합니다.',
        remedy:
          '모델 서버, 브라우저 또는 브리지가 이 머신에서 실행되는지 확인하세요. 기존 머신에 그대로 둔다면 그 머신의 주소를 설정하세요.',
      },
      'far-address': {
        text: '다음 설정에 다른 네트워크의 주소가 있습니다: {settings}. 이 설치는 {home}에서 왔습니다. 여기서는 그 주소에 연결하지 못할 수 있습니다.',
        remedy: '이 머신에서 그 주소에 연결되는지 확인하세요. 연결되지 않으면 주소를 바꾸세요.',
      },
    },
    texts: {
      unseen: '설치를 실행할 머신의 네트워크 인터페이스를 여기서는 볼 수 없음',
    },
    releases: '모든 버전',
    silent: [
      '옮기지 않은 설치(로컬 주소가 의도된 것임)',
      '이 머신의 주소, 이 머신이 속한 네트워크의 주소',
      '이 머신의 것일 수 있는 항목이 하나라도 있는 origin 목록: 공개 이름, "*", 이 머신의 주소나 이름',
      '게이트웨이 자체와 게이트웨이가 시작하는 브라우저나 모델 서버',
      'gateway.trustedProxies의 주소 범위, NO_PROXY, 다른 tailnet 노드의 이름',
      '다른 머신을 위한 점검에서, 네트워크 인터페이스에 따라 달라지는 모든 것(건너뜀)',
    ],
  },
  'synced-directory': {
    title: '상태 디렉터리가 동기화 폴더에 있습니다',
    why: '동기화 서비스는 게이트웨이가 쓰는 도중에 파일을 복사해 데이터베이스를 손상시킵니다. 또한 세션 색인을 두 버전으로 남기고, 공간을 절약하려고 파일을 제거합니다.',
    messages: {
      synced: {
        text: '상태 디렉터리가 {service} 동기화 폴더에 있어 데이터베이스가 손상될 수 있습니다.',
        remedy:
          '[게이트웨이를 중지하세요.] 상태 디렉터리를 폴더 밖으로 옮기세요. 백업은 `openclaw backup create`로 만드세요.',
      },
      'conflict-copy': {
        text: '{service} 동기화가 {original} 파일의 두 버전을 남겼고, 이 파일은 그중 하나입니다. 각 버전에 다른 쪽에 없는 내용이 있을 수 있습니다.',
        remedy:
          '모든 머신의 게이트웨이를 중지하세요. 어느 버전이 더 새로운지 확인한 다음 다른 쪽을 다른 곳으로 옮기세요. 데이터베이스는 합치지 마세요.',
      },
      'not-downloaded': {
        text: 'iCloud Drive가 공간을 절약하려고 {original} 파일을 제거했습니다. 여기에는 자리 표시 파일만 있습니다.',
        remedy:
          '이 iCloud 계정을 사용하는 Mac에서 파일을 다운로드한 다음 상태 디렉터리를 다시 복사하세요.',
      },
    },
    releases: '모든 버전',
    silent: ['동기화 폴더 밖의 상태 디렉터리', '작업 공간에 있는 충돌 사본(사용자가 직접 쓴 글)'],
  },
  'corrupt-database': {
    title: '데이터베이스가 손상되었습니다',
    why: '쓰는 도중에 복사했거나 고장 나고 있는 디스크에서 복사한 데이터베이스는 온전해 보일 수 있습니다. 게이트웨이는 손상된 페이지를 읽기 전까지는 작동하다가, 그 뒤 세션을 잃거나 멈춥니다.',
    messages: {
      damaged: {
        text: 'SQLite가 이 데이터베이스에서 {count, plural, =1 {오류 1개} =100 {100개 이상의 오류} other {오류 #개}}를 찾았습니다. 게이트웨이가 세션을 잃거나 멈출 수 있습니다.',
        remedy:
          '[양쪽 머신의 게이트웨이를 중지하세요.] 데이터베이스를 -wal 파일과 함께 다시 복사하고, 복사가 끝난 뒤에 게이트웨이를 시작하세요. 기존 머신의 데이터베이스도 손상되었으면 마지막 백업을 복원하고, 행을 복구할 수 있도록 이 파일을 보관하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      'SQLite가 오류를 찾지 못한 데이터베이스',
      '비어 있거나 잘린 데이터베이스(--deep 없이도 broken-database에서 보고)',
      '점검용으로 복사할 수 없는 데이터베이스(건너뜀)',
    ],
  },
  'secret-in-git': {
    title: 'Git이 설치의 자격 증명을 추적합니다',
    why: 'Git이 추적하는 것은 모든 커밋과 푸시에 들어가고, 파일이 없어져도 커밋 기록에 남습니다. 가장 흔한 유출은 백업으로 푸시한 작업 공간입니다.',
    messages: {
      tracked: {
        text: 'Git이 이 작업 트리에서 {count, plural, other {자격 증명 파일 #개}}를 추적합니다: {names}.',
        remedy:
          '파일을 인덱스에서 제거하세요. 디스크에는 그대로 남습니다. 커밋 기록에도 남으므로, 리포지터리를 다른 사람에게 주기 전에 키를 교체하세요.',
      },
      'tracked-with-remote': {
        text: 'Git이 원격 리포지터리({remotes})가 있는 이 작업 트리에서 {count, plural, other {자격 증명 파일 #개}}를 추적합니다: {names}.',
        remedy:
          '파일을 인덱스에서 제거하세요. 디스크에는 그대로 남습니다. 푸시한 적이 있으면 그 안의 키와 토큰을 모두 교체하세요. 커밋 기록을 삭제해도 푸시는 되돌릴 수 없습니다.',
      },
      'token-in-remote': {
        text: 'Git 설정 {setting}에 {host} 호스트의 비밀번호나 토큰이 평문으로 들어 있습니다.',
        remedy:
          '주소에서 토큰을 제거하고 자격 증명 도우미나 SSH 키를 사용하세요. 토큰은 디렉터리와 함께 복사되었으므로 교체하세요.',
      },
    },
    texts: {
      exclude:
        '.git/info/exclude를 써서 {count, plural, other {자격 증명이 든 파일 #개}}를 `git add`에서 제외',
    },
    releases: '모든 버전',
    silent: [
      '온보딩이 만드는 작업 공간처럼, 추적되는 자격 증명이 없는 작업 트리',
      '.env.example 등의 파일',
      '사용자 이름만 있는 원격 주소, SSH 원격 주소',
      '자격 증명 도우미가 리포지터리 밖에 보관하는 자격 증명',
    ],
  },
  'leaked-service-token': {
    title: '다른 사용자가 서비스 파일의 비밀 정보를 읽을 수 있습니다',
    why: '게이트웨이 토큰이 있으면 누구나 에이전트에게 허용된 모든 일을 시킬 수 있습니다. 2026.2까지의 버전은 모든 사용자가 읽을 수 있는 유닛에 토큰을 기록합니다.',
    messages: {
      readable: {
        text: '이 머신의 다른 사용자가 {file} 파일의 {names} 값을 읽을 수 있습니다.',
        remedy:
          '파일을 소유자만 읽을 수 있게 하세요. 다른 사람이 여기 로그인할 수 있었다면 비밀 정보를 교체하고, {starter, select, unit {시스템 유닛을 다시 시작하고} container {컨테이너를 다시 만들고} other {서비스를 다시 설치하고}}, 새 게이트웨이 토큰을 클라이언트에 등록하세요.',
      },
      'in-system-unit': {
        text: '이 머신의 다른 사용자가 {file} 파일의 {names} 값을 읽을 수 있습니다. systemd는 시스템 유닛의 변수를 모든 사용자에게 보여 줍니다.',
        remedy:
          '비밀 정보를 root만 읽을 수 있는 파일로 옮기고, 유닛의 EnvironmentFile=을 그 파일로 설정하세요. 다른 사람이 여기 로그인할 수 있었다면 비밀 정보를 교체하세요.',
      },
      'readable-for-system': {
        text: '이 머신의 다른 사용자가 {file} 파일의 {names} 값을 읽을 수 있습니다.',
        remedy:
          '파일을 root만 읽을 수 있게 하세요. systemd는 root로 파일을 읽습니다. 다른 사람이 여기 로그인할 수 있었다면 비밀 정보를 교체하세요.',
      },
    },
    texts: {
      close: '{file} 파일에 소유자만 접근할 수 있게 변경',
    },
    releases: '모든 버전. 2026.5 이상은 토큰을 직접 기록하지 않음',
    silent: [
      '비밀 정보가 없는 유닛(기본 권한이 0644)',
      '다른 사용자가 들어갈 수 없는 디렉터리의 파일',
      '변수나 파일을 참조하는 값',
    ],
  },
  'stale-lock': {
    title: '기존 머신의 잠금 파일이 아직 남아 있습니다',
    why: '복사된 잠금 파일이 가리키는 프로세스는 여기에 없거나, 그 번호를 다른 프로세스가 쓰고 있습니다. 잠금이 만료될 때까지 세션이 응답하지 않거나, 명령이 거부되거나, 플러그인 로드에 몇 분이 걸릴 수 있습니다.',
    messages: {
      stale: {
        text: '{kind, select, session {세션} approvals {실행 승인} gateway {게이트웨이} plugin {플러그인} browser {에이전트의 브라우저} other {기타 파일}}의 {count, plural, other {잠금 파일 #개}}가 기존 머신에서 왔으며, 여기서 이를 사용하는 프로세스는 없습니다: {names}.',
        remedy:
          '[게이트웨이를 중지하세요.] 잠금 파일을 삭제하세요. 필요한 내용은 들어 있지 않습니다.',
      },
      doubtful: {
        text: '{kind, select, session {세션} approvals {실행 승인} gateway {게이트웨이} plugin {플러그인} browser {에이전트의 브라우저} other {기타 파일}}의 {count, plural, other {잠금 파일 #개}}가 기존 머신에서 왔을 수 있지만, 여기서 사용 중일 수도 있습니다: {names}.',
        remedy: '[게이트웨이를 중지하세요.] 아직 남아 있는 잠금 파일을 삭제하세요.',
      },
    },
    texts: {
      delete:
        '{kind, select, session {세션} approvals {실행 승인} gateway {게이트웨이} plugin {플러그인} browser {에이전트의 브라우저} other {기타 파일}}의 {count, plural, other {잠금 파일 #개}} 삭제',
      unseen:
        '이 컨테이너에서는 {count, plural, other {잠금 #개}}를 잡고 있을 수 있는 프로세스가 보이지 않습니다',
    },
    releases: '모든 버전. 2026.9부터 세션과 실행 승인의 잠금 파일은 효과가 없음',
    silent: [
      '프로세스가 여기서 아직 실행 중인 잠금 파일',
      '이 머신의 프로세스가 데이터베이스를 열고 있는 볼륨의 잠금',
      '정상적으로 중지한 뒤 빈 채로 남는 *.lock.sqlite 데이터베이스',
      '작업 공간과 플러그인에 있는 패키지 관리자의 lock 파일',
    ],
  },
  'live-gateway': {
    title: '이 설치를 사용하는 게이트웨이가 실행 중입니다',
    why: '점검하는 동안 파일이 바뀔 수 있고, 지금 만든 복사본은 내용이 서로 맞지 않을 수 있습니다. 게이트웨이와 복구가 같은 파일을 변경하게 되므로 `--fix`는 실행을 거부합니다.',
    messages: {
      running: {
        text: '이 설치를 사용하는 게이트웨이(프로세스 {pid})가 실행 중입니다. 점검하는 동안 파일이 바뀔 수 있습니다.',
        remedy: '설치를 복사하거나 복구하기 전에 게이트웨이를 중지한 다음 다시 점검하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '프로세스가 존재하지 않거나 다른 시각에 시작된 잠금 파일',
      '다른 머신에서 실행할 설치',
    ],
  },
  'archive-debris': {
    title: '복사본에 macOS 메타데이터 파일이 있습니다',
    why: '이름이 ._something 형태인 파일은 옆에 있는 파일과 확장자가 같습니다. .jsonl, .md, .sqlite 파일을 모두 읽는 프로그램은 이를 세션, 메모, 데이터베이스로 착각합니다.',
    messages: {
      debris: {
        text: '{root}에 {count, plural, other {macOS 메타데이터 파일 #개}}가 있습니다: {names}. 프로그램이 이 파일들을 세션, 메모, 데이터베이스로 착각할 수 있습니다.',
        remedy: '이 파일들을 삭제하세요. 아이콘과 창 위치만 들어 있고 사용자의 데이터는 없습니다.',
      },
      beside: {
        text: 'Mac에서 만든 아카이브가 {root} 옆에 메타데이터 파일을 남겼습니다: {names}. OpenClaw는 이를 읽지 않습니다.',
        remedy: '이 파일들을 삭제하세요. 아이콘과 창 위치만 들어 있고 사용자의 데이터는 없습니다.',
      },
    },
    texts: {
      remove: '{count, plural, other {macOS 메타데이터 파일 #개}} 삭제',
    },
    releases: '모든 버전',
    silent: ['이름은 그런 형태이지만 내용이 다른 파일', 'Finder가 만드는, Mac의 .DS_Store'],
  },
  'implicit-timezone': {
    title: 'cron 작업에 시간대가 없습니다',
    why: 'OpenClaw는 시간대가 없는 cron 표현식을 게이트웨이 프로세스의 시간대로 실행합니다. UTC를 쓰는 서버에서는 아침 7시 작업이 다른 시각에 실행되고, 오류도 표시되지 않습니다.',
    messages: {
      'other-zone': {
        text: '{count, plural, other {cron 작업 #개}}에 시간대가 설정되어 있지 않습니다({names}). 기존 머신의 시간대는 {was}, 이 머신의 시간대는 {here}입니다.',
        remedy:
          '작업마다 기존 머신의 시간대를 설정하거나, 게이트웨이의 TZ를 그 시간대로 설정하세요.',
      },
      zoneless: {
        text: '{count, plural, other {cron 작업 #개}}에 시간대가 설정되어 있지 않아({names}) 게이트웨이가 실행되는 머신의 시간대를 사용합니다.',
        remedy:
          '작업마다 의도한 시간대를 설정하거나, 게이트웨이의 TZ를 기존 머신의 시간대로 설정하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '시간대가 있는 작업, 일정 간격으로 실행되는 작업, 한 번만 실행되는 작업',
      'OpenClaw의 자체 작업, 꺼져 있는 작업',
      '환경에 TZ가 설정된 게이트웨이',
      '시간대가 현황 기록과 같은 머신(시간대의 이름이 달라도 같음)',
    ],
  },
  'queued-deliveries': {
    title: '오래된 메시지가 전송을 기다리고 있습니다',
    why: '복사할 때 아직 전송되지 않은 메시지가 대기열에 남아 있습니다. 게이트웨이는 다음에 시작할 때 아무리 오래된 메시지라도 전송하며, 기존 머신에서 이미 전송했을 수도 있습니다.',
    messages: {
      files: {
        text: '오래된 메시지가 delivery-queue/에서 기다리고 있습니다({count}개, 채널: {channels}, 가장 오래된 것: {since}). 게이트웨이가 다음에 시작할 때 전송합니다.',
        remedy:
          '게이트웨이를 시작하기 전에 이 메시지를 아직 보내야 하는지 판단하세요. 보내지 않으려면 `--fix --unsafe-fixes`로 같은 디렉터리 안에 따로 치워 두세요.',
      },
      rows: {
        text: '오래된 메시지가 데이터베이스에서 기다리고 있습니다({count}개, 채널: {channels}, 가장 오래된 것: {since}). 게이트웨이가 다음에 시작할 때 전송합니다.',
        remedy:
          '게이트웨이를 시작하기 전에 이 메시지를 아직 보내야 하는지 판단하세요. 보내지 않으려면 시작하기 전에 채널을 끄세요. 꺼져 있는 채널은 아무것도 전송하지 않습니다.',
      },
    },
    texts: {
      'put-aside': '{count, plural, other {대기 중인 메시지 #개}}를 따로 치워 두기',
    },
    releases: '모든 버전',
    silent: [
      '최근 한 시간 안의 메시지(실행 중인 게이트웨이가 전송하거나 포기함)',
      'OpenClaw가 포기했거나 전송하기 시작한 메시지(다시 전송하지 않음)',
    ],
  },
  'shared-identity': {
    title: '기존 머신에 같은 기기 ID와 로그인 정보가 있습니다',
    why: '기기 ID가 같은 두 게이트웨이는 메시지마다 두 번 응답하거나 서로의 연결을 끊습니다. WhatsApp은 메시지마다 키를 바꾸므로, 마지막으로 사용한 머신에만 유효한 키가 있습니다.',
    messages: {
      shared: {
        text: '기존 머신({home})이 다음 항목을 아직 사용 중일 수 있습니다: {what}. 이 설치는 두 머신 중 한쪽에서만 실행해야 합니다.',
        remedy:
          '기존 머신의 게이트웨이를 중지하고 자동 시작되지 않게 한 다음 이 머신의 게이트웨이를 시작하세요. 복사한 뒤에 기존 머신에서 WhatsApp을 사용했다면 여기서 다시 페어링하세요.',
      },
      recorded: {
        text: '현황 기록을 만든 머신이 다음 항목을 아직 사용 중일 수 있습니다: {what}. 이 설치는 두 머신 중 한쪽에서만 실행해야 합니다.',
        remedy:
          '기존 머신의 게이트웨이를 중지하고 자동 시작되지 않게 한 다음 이 머신의 게이트웨이를 시작하세요. 복사한 뒤에 기존 머신에서 WhatsApp을 사용했다면 여기서 다시 페어링하세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '다른 홈 디렉터리를 가리키는 경로가 없고 다른 머신의 현황 기록도 없는 설치(복사되었다는 근거가 없음)',
      '설정이 여기를 가리키고 여기서 이미 실행된 복사본',
      '새 설치처럼 기기 ID가 없는 설치',
    ],
  },
  'foreign-native-module': {
    title: '컴파일된 모듈이 다른 종류의 머신용입니다',
    why: '플러그인의 의존성에 있는 컴파일된 코드는 한 가지 시스템과 프로세서에서만 실행됩니다. 다른 종류의 머신에서는 플러그인이 로드되지 않으며, 파일이 없다는 오류가 나오는 경우가 많습니다.',
    messages: {
      plugin: {
        text: '플러그인 {owner}에 {built}용으로 빌드된 {count, plural, other {컴파일된 모듈 #개}}가 있지만, 게이트웨이는 {host}에서 실행되므로 플러그인이 로드되지 않습니다. {count, plural, =1 {그 모듈은} other {첫 번째 모듈은}} {first}입니다.',
        remedy: '이 머신에서 의존성을 다시 설치하세요. 의존성에는 사용자의 데이터가 없습니다.',
      },
      other: {
        text: '{owner}에 {built}용으로 빌드된 {count, plural, other {컴파일된 모듈 #개}}가 있지만, 게이트웨이는 {host}에서 실행되므로 여기서는 작동하지 않습니다. {count, plural, =1 {그 모듈은} other {첫 번째 모듈은}} {first}입니다.',
        remedy:
          '이 머신에서 의존성을 다시 설치하세요. 의존성에는 사용자의 데이터가 없습니다. 이 명령은 패키지의 설치 스크립트를 실행합니다. 직접 만든 사본이 아니라면 먼저 스크립트를 살펴보세요.',
      },
    },
    releases: '모든 버전',
    silent: [
      '여러 시스템용 모듈이 함께 들어 있는 패키지(어느 머신에서나 같음)',
      '이 머신에 맞는 변형이 옆에 있는 모듈',
      '다른 머신을 위한 점검에서의 프로세서',
      '작업 공간에 있는 모듈(별도의 프로젝트)',
      '모듈을 빌드한 대상 Node 버전(모듈 헤더에 없음)',
    ],
  },
});
