import { definePhrases } from '../catalogue.ts';

export const phrases = definePhrases({
  'listed.more-reasons': 'en nog {count, plural, one {# reden} other {# redenen}}',
  'listed.more-findings':
    'nog {count, plural, one {# bevinding staat} other {# bevindingen staan}} niet in de lijst: herstel wat er staat, en controleer dan opnieuw',
  'listed.more-places':
    'nog {count, plural, one {# plaats} other {# plaatsen}} van een bevinding {count, plural, one {staat} other {staan}} niet in de lijst',

  'verdict.will-not-work': 'Deze kopie werkt nog niet.',
  'verdict.incomplete': 'Deze kopie start, maar is niet compleet.',
  'verdict.exposed': 'Deze kopie werkt, maar de geheimen liggen open.',
  'verdict.attention': 'Deze kopie zou moeten werken. Kijk wat er mis kan gaan.',
  'verdict.ready': 'Deze kopie is klaar voor gebruik.',
  'verdict.unproven': 'Er is niets mis, voor zover dat te controleren was.',
  'verdict.nothing-checked': 'Er kon niets gecontroleerd worden.',
  'verdict.known':
    'Er is niets nieuws sinds de baseline, die {count, plural, one {# bevinding} other {# bevindingen}} heeft.',
  'verdict.unchecked': 'Controleren is niet gelukt: {error}',
  'verdict.passed': '{count, plural, one {# regel vond} other {# regels vonden}} niets.',

  'will.start': 'De gateway start niet',
  'will.answers': 'De agent kan niet antwoorden',
  'will.memory': 'De agent vindt zijn geheugen niet',
  'will.history': 'De agent vindt oude gesprekken niet',
  'will.cron': 'Cronjobs draaien niet',
  'will.channels': 'Een kanaal maakt geen verbinding',
  'will.plugins': 'Een plugin wordt niet geladen',
  'will.features': 'Een functie werkt niet',
  'will.privacy': 'Anderen kunnen je geheimen lezen',
  'will.later': 'Iets geeft later problemen',
  'may.start': 'De gateway start misschien niet',
  'may.answers': 'De agent antwoordt misschien niet',
  'may.memory': 'De agent vindt zijn geheugen misschien niet',
  'may.history': 'De agent vindt oude gesprekken misschien niet',
  'may.cron': 'Cronjobs draaien misschien niet, of op een ander moment',
  'may.channels': 'Een kanaal maakt misschien geen verbinding',
  'may.plugins': 'Een plugin werkt misschien niet',
  'may.features': 'Een functie werkt misschien niet',
  'may.privacy': 'Anderen kunnen je geheimen misschien lezen',
  'may.later': 'Iets geeft later misschien problemen',
  causes: '{sentence} ({count, plural, one {# oorzaak} other {# oorzaken}}).',

  'heading.start': 'Starten van de gateway',
  'heading.answers': 'Antwoorden van de agent',
  'heading.memory': 'Geheugen',
  'heading.history': 'Gesprekken',
  'heading.cron': 'Cronjobs',
  'heading.channels': 'Kanalen',
  'heading.plugins': 'Plugins',
  'heading.features': 'Andere functies',
  'heading.privacy': 'Privacy',
  'heading.later': 'Problemen later',

  'severity.error': 'fout',
  'severity.warning': 'waarschuwing',
  'severity.info': 'info',

  'steps.title': 'Wat je moet doen, in deze volgorde',
  'steps.install':
    '{where, select, here {Installeer OpenClaw hier: het staat niet in PATH.} other {Installeer OpenClaw waar deze kopie zal draaien, als het daar nog niet staat.}}{node, plural, =0 {} other { Het heeft Node # nodig.}} Start het nog niet. Zorg dat er {where, select, here {op de oude machine} other {daar en op de oude machine}} geen gateway draait.',
  'steps.stop':
    'Stop de gateway {where, select, here {hier} there {waar deze kopie zal draaien} other {in zijn container}}. Zorg dat er op de oude machine ook geen gateway draait.{where, select, here {} there {} docker { Voer de opdrachten voor de container uit waar je docker-compose.yml staat. De namen van de services zijn die uit het bestand van OpenClaw zelf.} unknown { Voer wat met openclaw begint uit in een container met dezelfde volumes.} other { De namen in de opdrachten zijn die uit de documentatie van OpenClaw. Voer wat met openclaw begint uit in een container met dezelfde volumes.}}',
  'steps.new-container':
    'Open een shell in een nieuwe container met dezelfde volumes: deze stopt samen met zijn gateway. {tool, select, none {Voer de volgende opdrachten in die shell uit.} other {Voer de opdrachten zonder {tool} in die shell uit.}}',
  'steps.place':
    'Zet de inhoud van {from}, met verborgen bestanden, in {to} op de machine waarop deze kopie zal draaien, of mount {from} daar in een container. Sla dit over als de kopie er al staat. Doe de volgende stappen daar.',
  'steps.mount': 'Mount {from} op {to} in de container, als het daar nog niet gemount is.',
  'steps.migrate-and-start':
    'Laat OpenClaw controleren en migreren wat er is aangekomen, en start dan de gateway.',
  'steps.migrate-and-install':
    'Laat OpenClaw controleren en migreren wat er is aangekomen, en installeer dan de service, die de gateway start. Start de gateway in een container zoals je dat daar gewend bent.',
  'steps.start': 'Start de gateway.',
  'steps.install-service':
    'Installeer de service van OpenClaw, die de gateway start. Start de gateway in een container zoals je dat daar gewend bent.',
  'steps.look':
    'Kijk of alles werkt: {channels, select, none {} other {de kanalen zijn verbonden en }}je oude gesprekken staan in de lijst.',
  'steps.check-again': 'Controleer opnieuw: dan zie je wat er nog te doen is.',
  'steps.repair':
    'Herstel {count, plural, one {# bevinding} other {# bevindingen}} met één commando. Voeg --dry-run toe om eerst de wijzigingen te zien.',
  'steps.unpack':
    'Pak het archief uit op de nieuwe machine, en controleer dan wat er is aangekomen.',
  'steps.repair-unpacked':
    'Pak het archief uit op de nieuwe machine. Herstel daarna {count, plural, one {# bevinding} other {# bevindingen}} met één commando. Voeg --dry-run toe om eerst de wijzigingen te zien.',
  'steps.restore':
    'Zet terug wat ontbreekt {backups, plural, =1 {uit de back-up die hier staat} other {uit de back-ups die hier staan, elk deel uit de nieuwste die het compleet heeft}}{count, plural, =0 {} one {, en herstel # bevinding} other {, en herstel # bevindingen}}. Voeg --dry-run toe om eerst de wijzigingen te zien.',

  'install.title': 'OpenClaw-installatie',
  'install.workspace': 'Alleen een werkruimte, zonder state directory, in',
  'install.profile': '(profiel {profile})',
  'install.written-by': 'geschreven door',
  'install.came-from': 'komt van',
  'install.will-run-as': 'gaat draaien als',
  'install.release': 'OpenClaw {release}',
  'install.no-release': 'een onbekende versie',
  'install.in-files': 'sessies in bestanden',
  'install.in-databases': 'sessies in databases',
  'install.user': 'gebruiker {user}',
  'install.user-id': 'gebruikers-ID {uid}',
  'install.user-with-id': '{name} (uid {uid})',
  'install.no-user': 'een onbekende gebruiker',
  'install.home': 'thuismap {home}',
  'install.state-directory': 'state directory {name}',
  'install.from-here': 'hier, of een thuismap met hetzelfde pad',
  'install.origin-unknown': 'onbekend',
  'install.target-unknown': 'OpenClaw-versie onbekend',
  'install.target': 'OpenClaw {release} ({source})',
  'install.as-you-said': 'zoals opgegeven',
  'install.installed': 'hier geïnstalleerd',
  'install.not-installed': 'de versie die deze kopie schreef',

  'inventory.title': 'Wat er is aangekomen',
  'inventory.title-of': 'Wat er is aangekomen in',
  'inventory.since-record': 'Wat er is aangekomen, vergeleken met de opname van {date}',
  'inventory.counted': '{count}: {detail}',
  'inventory.of': '{here} van {was}',
  'inventory.see': '(zie {rule})',
  'inventory.none': 'geen',
  'inventory.not-here': 'niet hier',
  'inventory.names': '{names}',
  'inventory.cannot-look': 'niet te lezen',
  'inventory.no-config': 'geen openclaw.json',
  'inventory.broken-config': 'openclaw.json is kapot',
  'inventory.unreadable-config': 'openclaw.json is niet te lezen',
  'inventory.unreadable-store': 'de opslag is niet te lezen',
  'inventory.unreadable-database': 'een database is niet te lezen',
  'inventory.unreadable-index': 'de sessie-index is niet te lezen',
  'inventory.unreadable-jobs': 'ze zijn niet te lezen',
  'inventory.profiles': '{count, plural, one {# profiel} other {# profielen}}',
  'inventory.keys-in-config':
    '{count, plural, one {# sleutel} other {# sleutels}} in de configuratie',
  'inventory.keys-in-environment':
    '{count, plural, one {# sleutel} other {# sleutels}} in de omgeving',
  'inventory.keys-unset': 'er wordt een sleutel verwacht in {names}, niet gezet',
  'inventory.profiles-promised':
    '{count, plural, one {# profiel} other {# profielen}} ingesteld, geen opgeslagen',
  'inventory.config-would-say': 'dat staat alleen in openclaw.json',
  'inventory.none-configured': 'geen ingesteld',
  'inventory.files-in': '{count, plural, one {# bestand} other {# bestanden}} in {places}',
  'inventory.workspace-empty': 'leeg: {places}',
  'inventory.workspace-elsewhere':
    'gevonden in {path}/, maar de configuratie wijst ergens anders heen',
  'inventory.workspace-not-here': 'ingesteld, maar niet hier',
  'inventory.notes': '{count, plural, one {# notitie} other {# notities}}',
  'inventory.notes-elsewhere': 'in een werkruimte die de configuratie niet gebruikt',
  'inventory.no-workspace': 'hier is geen werkruimte',
  'inventory.none-written': 'nog niets geschreven',
  'inventory.sessions-in-databases':
    '{count, plural, one {# sessie} other {# sessies}} in de databases',
  'inventory.transcripts': '{count, plural, one {# transcript} other {# transcripten}}',
  'inventory.sessions-without-text':
    '{count, plural, one {# sessie} other {# sessies}} in de index, geen transcript',
  'inventory.messages': '{count, plural, one {# bericht} other {# berichten}}',
  'inventory.jobs': '{count, plural, one {# job} other {# jobs}}',
  'inventory.login-files': '({count, plural, one {# aanmeldbestand} other {# aanmeldbestanden}})',
  'inventory.no-login-for': '(geen aanmelding voor {names})',
  'inventory.login-files-but-none-for':
    '({count, plural, one {# aanmeldbestand} other {# aanmeldbestanden}}, geen aanmelding voor {names})',
  'inventory.plugins': '{count, plural, one {# plugin} other {# plugins}}',
  'inventory.skills': '{count, plural, one {# skill} other {# skills}}',
  'inventory.device-key': 'de sleutel van deze gateway',

  'thing.configuration': 'configuratie',
  'thing.logins': 'aanmeldingen',
  'thing.workspace': 'werkruimte',
  'thing.memory': 'geheugen',
  'thing.conversations': 'gesprekken',
  'thing.messages': 'berichten',
  'thing.cron jobs': 'cronjobs',
  'thing.channels': 'kanalen',
  'thing.plugins': 'plugins',
  'thing.skills': 'skills',
  'thing.device identity': 'apparaat-ID',

  'status.arrived': 'aangekomen',
  'status.broken': 'kapot',
  'status.missing': 'ontbreekt',
  'status.none': 'geen',
  'status.unknown': 'onbekend',

  'finding.at': 'in',
  'finding.and': 'en',
  'finding.why': 'reden',
  'finding.fix': 'fix',
  'finding.do': 'doe',
  'finding.with': 'met {flags}: {title}',
  'finding.step': 'stap {step}',
  'finding.as-above': 'zoals hierboven',
  'finding.more': 'nog {count}',
  'finding.target-unknown':
    'Controleer opnieuw met --state-dir <path>, het pad van deze state directory op de machine waarop deze kopie zal draaien. Dat pad is onbekend, dus er wordt geen pad gewijzigd. In de container van OpenClaw is het /home/node/.openclaw.',

  'command.or': 'of',

  'finding.left-out': 'Hier is een commando weggelaten: er kan een geheim in staan.',

  about: '{what}: {problem}',

  'unknown.release':
    'de OpenClaw-versie die deze installatie gaat draaien, is onbekend (geef haar op met --openclaw)',
  'unknown.missing-load-path':
    'wat OpenClaw {release} met een ontbrekend laadpad doet, is onbekend',
  'unknown.sessions':
    'of OpenClaw {release} sessies in bestanden of in databases bewaart, is onbekend',
  'unknown.imports':
    'wat bij OpenClaw {release} de opslag van eerdere versies importeert, is onbekend',
  'unknown.unset-variable':
    'wat OpenClaw {release} doet als een variabele niet is gezet, is onbekend',
  'unknown.exec-approval':
    'of een commando bij OpenClaw {release} toegestaan moet zijn, is onbekend',
  'unknown.newer-config': 'wat OpenClaw {release} met een nieuwere configuratie doet, is onbekend',
  'unknown.plugin-owner': 'of OpenClaw {release} op de eigenaar van een plugin let, is onbekend',

  'windows.users': 'Windows kent geen gebruikers-ID’s',
  'windows.owner': 'bestanden in Windows hebben niet zo’n eigenaar',
  'windows.modes': 'bestanden in Windows hebben niet zo’n modus',

  'unread.path': '{path} is niet te lezen',
  'unread.path-for': '{path} is niet te lezen ({reason})',
  'unread.state-directory': 'een deel van de state directory was niet te bekijken',
  'unread.login-shell':
    'de login-shell zet misschien waar de configuratie naar verwijst (env.shellEnv)',
  'unread.whatsapp': 'een WhatsApp-aanmelding is niet te lezen, of staat buiten de thuismap',
  'unread.whatsapp-elsewhere':
    'een WhatsApp-aanmelding staat op een plaats die niet te bekijken is',
  'unread.plugins': 'de plugins hebben te veel bestanden om te doorzoeken',
  'unread.prose': 'alleen de eerste {count} notities, skills en scripts zijn gelezen',
  'unread.prose-size': 'alleen de eerste {size} aan notities, skills en scripts is gelezen',
  'unread.cron-table': 'de tabel met cronjobs heeft een onbekende vorm',
  'unread.cron-jobs': 'de cronjobs in {path} zijn niet te lezen',
  'unread.exec-approvals': 'de exec-goedkeuringen in de database zijn niet te lezen',

  'database.unread': '{path} is geen leesbare database',
  'database.too-large':
    '{path} is te groot om voor deze controle te kopiëren (--deep verhoogt de limiet)',
  'database.refused': '{path} {problem}',
  'database.damaged': '{path} is beschadigd',
  'problem.many-rows': 'heeft een tabel met meer rijen dan te bekijken zijn',
  'problem.oversized':
    'heeft een groter schema of een grotere rij dan welke database van OpenClaw ook',
  'problem.computes-table': 'berekent een tabel bij het lezen, wat geen database van OpenClaw doet',
  'problem.being-written': 'wordt voortdurend beschreven (stop de gateway en controleer opnieuw)',
  'problem.wal': 'heeft een WAL die niet te lezen is',
  'problem.large-databases':
    'is samen met de andere databases te groot om te kopiëren en erin te kijken (--deep verhoogt de limiet)',
  'problem.no-room-for-copy':
    'kan niet worden gekopieerd om erin te kijken: er is te weinig ruimte. Zet TMPDIR op een map met meer ruimte',
  'database.no-scratch':
    '{path} kan niet worden gekopieerd om erin te kijken: je kunt niet schrijven in de map voor tijdelijke bestanden ({code}). Zet TMPDIR op een andere map',
  'database.unqueried': '{path} is niet te bevragen ({code})',

  'record.none': 'geen opname om mee te vergelijken: geef er een op met --against',
  'record.incomplete': 'de opname is niet compleet: {what}',
  'record.no-conversations': 'de opname telt geen gesprekken',

  'restore.part':
    'zet {part} terug: {count, plural, one {# bestand} other {# bestanden}} ({size}) uit {source}',
  'restore.paths':
    'laat {count, plural, one {# pad} other {# paden}} hier naar de teruggezette bestanden wijzen',
  'restore.replace':
    'vervang {path} ({old}) door de versie uit {source} ({whole}){has, select, nothing {} more {, die alles heeft wat hier staat, en meer} other {, zonder wat alleen de versie hier heeft}}',

  'part.configuration': 'configuratie',
  'part.workspace': 'werkruimte',
  'part.sessions': 'sessies',
  'part.logins': 'aanmeldingen',
  'part.databases': 'databases',
  'part.devices': 'apparaten',
  'part.cron jobs': 'cronjobs',
  'part.other state': 'overige gegevens',

  'holds.sessions': 'sessies',
  'holds.messages': 'berichten',
  'holds.memory': 'geheugen',
  'holds.cron': 'cron',
  'holds.logins': 'aanmeldingen',
  'holds.workspace': 'werkruimte',

  'source.whole': 'compleet',
  'source.not-whole': 'niet compleet',
  'source.unusable': 'onbruikbaar',
  'source.dated': '{state}, van {date} UTC',
  'source.part': '{part} ({count, plural, one {# bestand} other {# bestanden}})',
  'source.takes-nothing': '{state}; hieruit wordt niets gehaald',
  'source.takes': '{state}; hieruit gehaald: {parts}',
  'source.line': '{name}: {counts}; {words}.',

  'repairs.refused': 'ER IS NIETS HERSTELD in {install}',
  'repairs.changed': 'Wat er nu anders is',
  'repairs.times': '{words} ({count} keer)',
  'repairs.done':
    '{count, plural, one {# herstelactie} other {# herstelacties}} uitgevoerd. {left, plural, =0 {Er is geen bevinding over} one {Er is nog # bevinding over} other {Er zijn nog # bevindingen over}}.',
  'repairs.undo': 'terugdraaien',

  'outcome.fixed': 'hersteld',
  'outcome.still-there': 'deels gedaan',
  'outcome.skipped': 'niet gedaan',
  'outcome.failed': 'mislukt',
  'outcome.still-wrong': 'nog niet in orde: {message}',

  'pending.first':
    'Herstelactie {id} is onderbroken bij de eerste van {steps, plural, one {# stap} other {# stappen}}, in {install}',
  'pending.after': 'Herstelactie {id} is onderbroken na {done} van {steps} stappen, in {install}',
  'pending.undo': 'Het terugdraaien van herstelactie {id} is onderbroken, in {install}',
  'pending.finish': 'afmaken',
  'pending.or-undo': 'of terugdraaien',
  'pending.taken-back': '--fix draait deze herstelactie eerst terug, en maakt dan een nieuw plan.',

  'remark.refused': 'Er is niets hersteld in {install}: {reason}',
  'remark.in-part': '{rule} deels gecontroleerd: {reason}',
  'remark.skipped': '{rule} overgeslagen: {reason}',
  'remark.crashed': '{rule} vastgelopen: {reason}',
  'remark.interrupted': 'Herstelactie {id} in {install} is onderbroken: {command}',
  'remark.interrupted-either':
    'Herstelactie {id} in {install} is onderbroken: {command}, of {other}',

  'note.settings': 'Instellingen: {path}.',
  'note.settings-unused':
    '{path} is niet gebruikt: het staat in {owner}, dat nu wordt gecontroleerd.',
  'note.settings-foreign':
    'De instellingen in {file} zijn niet gebruikt: {path} is van een andere gebruiker ({uid}). Als je ze vertrouwt, voeg dan {option} toe.',
  'note.settings-open':
    'De instellingen in {file} zijn niet gebruikt: anderen kunnen in {path} schrijven. Als je ze vertrouwt, voeg dan {option} toe.',
  'note.compared':
    'Vergeleken met de opname van {date} UTC{home, select, unknown {} other {, van {home}}}.',
  'note.compared-copy':
    'Vergeleken met {name} in de toestand van {date} UTC{home, select, unknown {} other {, van {home}}}.',
  'note.record-moving': 'OpenClaw draaide terwijl de opname werd gemaakt ({what}).',
  'note.record-incomplete': 'De opname is niet compleet: {what}.',
  'note.target':
    '{path} is gecontroleerd als {target}, het pad dat de instellingen erin gebruiken. Gaat de installatie onder een ander pad draaien, geef dat dan op met --state-dir.',
  'note.archive-home':
    '{name} is gecontroleerd voor {home}, de thuismap waar het vandaan komt. Ga je het in een andere thuismap uitpakken, geef die dan op met --home.',
  'note.archive-home-unknown':
    '{name} is gecontroleerd voor {home}, omdat het niet zegt uit welke thuismap het komt. Ga je het in een andere thuismap uitpakken, geef die dan op met --home.',
  'note.repair-not-begun':
    'Herstelactie {id} is onderbroken vóór de eerste van haar {steps} stappen, en had niets gewijzigd. Er is een nieuw plan gemaakt.',
  'note.repair-taken-back':
    'Herstelactie {id} is onderbroken na {done} van {steps} stappen. Ze is teruggedraaid, en er is een nieuw plan gemaakt.',
  'note.would-be-refused': '--fix zou in {install} nu worden geweigerd: {reason}',
  'note.may-reveal':
    '{count, plural, one {# stap van dit plan kan} other {# stappen van dit plan kunnen}} meer bevindingen opleveren. --fix controleert dan opnieuw en herstelt wat veilig kan, tot er niets nieuws meer komt. Je kunt alles in één keer terugdraaien. Met --interactive stopt het na de eerste ronde.',
  'note.nothing-missing': 'Er is niets teruggezet uit {names}: hier ontbreekt niets.',
  'note.workspace-stays':
    '{path} blijft zoals het is, maar de teruggezette configuratie gebruikt de werkruimte uit de back-up. Is die van jou nieuwer, verplaats die dan daarheen.',
  'note.has-nothing': '{path} heeft niets van wat hier ontbreekt.',
  'note.not-restored': 'Niet teruggezet uit {name}: {paths} ({reason}).',
  'note.no-better':
    '{name} heeft geen betere versie van {count, plural, one {# bestand dat niet compleet is} other {# bestanden die niet compleet zijn}} aangekomen.',
  'note.replaceable':
    'Voor {count, plural, one {# bestand dat niet compleet is} other {# bestanden die niet compleet zijn}} aangekomen, heeft {name} een complete versie. --unsafe-fixes zet die ervoor in de plaats, en --dry-run laat zien welke nieuwer is.',
  'note.suppression-expired':
    'De onderdrukking van {fingerprint} is op {date} verlopen: de bevinding is terug.',
  'note.nothing-repaired': '--fix kan hier niets herstellen, dus er is niets gewijzigd.',
  'note.suppression-unused': 'De onderdrukking van {fingerprint} hoort bij geen enkele bevinding.',
  'note.cut-off': '{path} is niet helemaal gelezen.',
  'note.too-large': '{path} is niet helemaal gelezen: {reason}.',
  'note.unreadable':
    'Je kunt {path} niet lezen ({reason}){more, plural, =0 {} other {, en nog # andere ook niet}}.{code, select, EACCES { Voer de controle uit als de eigenaar of als root.} other {}}',
  'note.config-unread': '{path} was niet te lezen.',

  'unread.closed': 'je kunt {path} niet in',
  'unread.cut-off': '{path} is niet helemaal gelezen',
  'unread.unreadable': '{path} is niet te lezen',

  'problem.code': '{code}',
  'problem.too-many-files': 'er staan te veel bestanden in',
  'problem.many-entries': 'meer dan {count} items',
  'problem.deep-directories': 'meer dan {count} mappen in elkaar',
  'problem.too-little-memory':
    'er zijn te veel bestanden voor het geheugen dat Node mag gebruiken (NODE_OPTIONS=--max-old-space-size=4096 staat meer toe)',
  'problem.gone': 'het is er niet meer',
  'problem.unread': 'niet te lezen ({reason})',
  'problem.larger': 'groter dan {size}',
  'problem.it-is-larger': 'het is groter dan {size}',
  'problem.link': 'een link',
  'problem.link-to-it': 'er leidt een link naartoe',
  'problem.leads-out': 'een link die uit de thuismap leidt',
  'problem.link-to-itself': 'een link naar zichzelf',
  'problem.dangling-link': 'een link zonder doel',
  'problem.script-unread': 'het script is niet te lezen: {reason}',
  'problem.unit-unread': 'de unit is niet te lezen: {reason}',
  'problem.plist-unread': 'de plist is niet te lezen: {reason}',
  'problem.plist-binary': 'het is een binaire plist: plutil -convert xml1 maakt hem leesbaar',
  'problem.plist-malformed': 'de plist is niet welgevormd',
  'problem.plist-starts-nothing': 'de plist start geen programma',
  'problem.own-variables-unread': 'het bestand met omgevingsvariabelen is niet te lezen: {reason}',
  'problem.variables-unread': 'een bestand met omgevingsvariabelen is niet te lezen: {reason}',
  'problem.many-variables-files':
    'er worden maar {count} van de bestanden met omgevingsvariabelen gelezen',
  'problem.directory-pattern': 'een patroon van mappen in EnvironmentFile= wordt niet gevolgd',
  'problem.unit-empty': 'de unit heeft geen [Service]-sectie',
  'problem.unit-starts-nothing': 'de unit heeft geen ExecStart',
  'problem.open-quote': 'een aanhalingsteken in {key}= is niet gesloten (regel {line} van {name})',
  'problem.dynamic-user':
    'de service draait onder een account dat systemd zelf verzint (DynamicUser=)',
  'problem.node-unread': 'het is niet te lezen: {reason}',
  'problem.picks-node': 'het is een script dat een andere Node kiest',
  'problem.no-node-version': 'niets ernaast of erin zegt welke versie het is',
  'problem.git-index': 'de index is afgekapt of kapot',
  'problem.git-version': 'indexversie {version}',
  'problem.empty': 'is leeg',
  'problem.ends-early': 'houdt te vroeg op',
  'problem.not-json5': 'is geen geldige JSON5',
  'problem.not-plain-json': 'is geen gewone JSON, en is groter dan {size}',
  'problem.nested': 'is meer dan {count} niveaus diep genest',
  'problem.many-values': 'bevat meer dan {count} waarden',
  'problem.large-config': 'maakt de configuratie groter dan de {count} waarden die worden gelezen',
  'problem.refers-to-missing': 'verwijst naar een ontbrekend bestand',
  'problem.refers-outside': 'verwijst naar een bestand buiten deze thuismap',

  'unread.config': 'kan niet worden gelezen: {reason}',
  'unread.include': 'verwijst naar een bestand dat niet kan worden gelezen: {reason}',

  'problem.includes-itself': 'voegt zichzelf in',
  'problem.goes-too-deep': 'is te diep genest',
  'problem.no-object': 'is geen object',
  'problem.is-link-out': 'is een link die uit de thuismap leidt',
  'problem.no-regular-file': 'het is geen gewoon bestand',
  'problem.script-starts-nothing': 'het script start geen programma',
  'problem.not-yaml': 'geen geldige YAML',
  'problem.own-way': 'het programma start Node op een eigen manier',
  'problem.other-machine': 'hij staat op de machine die de installatie gaat draaien',
  'problem.broken': 'het is afgekapt of kapot',
  'problem.long-names': 'de namen erin zijn te lang',
  'problem.large-file': 'een bestand erin is groter dan {size}',
  'problem.unpacks-to': 'uitgepakt is het groter dan {size}',
  'problem.unpacks-times': 'uitgepakt is het meer dan {ratio} keer zo groot',
  'problem.unpack-together': 'uitgepakt zijn de archieven samen groter dan {size}',
  'problem.no-room':
    'er is niet genoeg ruimte om het uit te pakken. Zet TMPDIR op een map met meer ruimte',
  'problem.not-unpacked': 'het kan niet worden uitgepakt in de map voor tijdelijke bestanden',
  'problem.unknown-entries': 'er zitten items in van een soort die hier niet te lezen is ({type})',
  'problem.format': '{format}-archieven zijn hier niet te lezen',
  'problem.seven-zip':
    '7z-archieven zijn hier niet te lezen, en dit archief zegt niet dat het versleuteld is',
  'problem.encryption-damaged': 'de versleuteling is beschadigd',
  'problem.wrong-header': 'de checksum van een header klopt niet',
  'problem.archive-ends': 'het houdt op vóór het einde van het archief',
  'problem.wrong-checksum': 'de checksum van de compressie klopt niet',
  'problem.compression-damaged': 'de compressie is beschadigd',
  'problem.archive-unread': 'het is niet tot het einde te lezen',
  'problem.no-zip-list': 'de lijst van bestanden aan het einde ontbreekt of is beschadigd',
  'problem.zip-password': 'er zitten bestanden in waarvoor een wachtwoord nodig is',
  'problem.zip-damaged': 'een bestand erin is beschadigd',
  'problem.not-trusted': 'niet te vertrouwen',
  'problem.not-regular': 'geen gewoon bestand',
  'not-taken.part-missing': 'een deel van een geheel: andere delen zijn al hier, of ontbreken',
  'not-taken.advancing-keys':
    'sleutels die bij elk bericht wisselen: alleen de nieuwste kopie werkt, en die is niet compleet',
  'not-taken.outside-link': 'achter een link naar een pad buiten de installatie',
  'not-taken.unused-workspace': 'een werkruimte die de configuratie hier niet gebruikt',

  'not-taken.no-state': 'OpenClaw maakt het opnieuw, of het hoort alleen bij de oude machine',
  'not-taken.other-era': 'van releases die hun gegevens anders opslaan',
  'not-taken.blank-workspace': 'in een workspace die hier leeg is. Zet die eerst opzij',
  'not-taken.empty': 'ook in de back-up leeg',
  'not-taken.link': 'een link',
  'not-taken.link-out': 'een link naar een pad buiten de eigen workspace',
  'not-taken.below-no-directory': 'in iets wat geen map is',
  'not-taken.hard-link': 'een harde link naar een bestand dat er niet voor staat',
  'not-taken.kind':
    '{kind, select, fifo {een FIFO} socket {een socket} device {een apparaat} other {van een onbekende soort}}',
  'not-taken.absolute-name': 'een absolute naam',
  'not-taken.name-outside': 'een naam die naar buiten leidt',
  'not-taken.backslash': 'een backslash in de naam',
  'not-taken.control-character': 'een besturingsteken in de naam',
  'not-taken.no-utf8': 'een naam die geen geldige UTF-8 is',
  'not-taken.long-name': 'een naam die te lang is',
  'not-taken.longer-here': 'het bestand hier heeft meer, ook al houdt het te vroeg op',
  'not-taken.part-of-whole': 'een deel van een geheel: andere delen zijn al hier',
  'not-taken.in-log':
    'een deel staat in het log (-wal of -journal), dus kopieer alle bestanden met de hand',
  'not-taken.no-database': 'ook in de back-up geen complete database',
  'not-taken.cut-off': 'ook in de back-up afgekapt',
  'from.itself':
    '{path} is de gecontroleerde installatie zelf, of bevat die. Geef een andere kopie op',
  'from.missing': 'er is geen {path} om uit terug te zetten',
  'from.no-file': '{path} is geen bestand en geen map',
  'from.damaged': 'uit {path} kan niet worden teruggezet: {what}',
  'from.no-room':
    'er is niet genoeg ruimte om het uit te pakken: er is {needed} nodig in {path}. Zet TMPDIR op een map met meer ruimte',
  'from.nothing': '{path} bevat geen state directory van OpenClaw en ook geen workspace',
  'from.several':
    '{path} bevat meerdere state directory’s ({names}). Geef er een op, na het uitpakken als het een archief is',
  'from.other-profile':
    '{path} bevat {name}, een ander profiel dan {own}. Wil je dat toch gebruiken, geef dan die map op, na het uitpakken als het een archief is',
  'from.unlisted': 'de inhoud van {path} is niet op te vragen ({code})',
  'from.too-large': '{path} is te groot voor een installatie: {reason}',
  'from.several-installs': '{path} bevat meerdere installaties',
  'from.no-install': '{path} bevat geen installatie',
  'archive.no-install': '{name} bevat geen OpenClaw-installatie',
  'archive.damaged': '{name} is beschadigd: {what}. {reason}',
  'archive.no-input': 'er is geen standaardinvoer om uit te lezen',
  'archive.encrypted': '{name} is versleuteld ({how}). Ontsleutel het tijdens het lezen: {command}',
  'archive.encrypted-file':
    '{name} is versleuteld ({how}). Ontsleutel het eerst, en geef daarna het nieuwe bestand op: {command}',
  'archive.age-text': 'age, als tekst',
  'archive.give-identity':
    '{name} is versleuteld met age. Geef het bestand van de sleutel op met --age-identity',
  'archive.damaged-age': '{name} is een beschadigd age-bestand',
  'archive.no-key': 'geen sleutel van --age-identity opent {name}',
  'archive.unknown-format':
    '{name} is een {format}-archief, dat hier niet te lezen is. Pak het uit, en geef dan de uitgepakte map op',
  'archive.packed':
    '{name} is ingepakt met {format}, dat hier niet te lezen is. Pak het tijdens het lezen uit: {command}',
  'archive.packed-file':
    '{name} is ingepakt met {format}, dat hier niet te lezen is. Pak het eerst uit, en geef daarna het nieuwe bestand op: {command}',
  'archive.zstd':
    '{name} is ingepakt met zstd, dat Node vanaf 22.15 leest; dit is {node}. Pak het tijdens het lezen uit: {command}',
  'archive.zstd-file':
    '{name} is ingepakt met zstd, dat Node vanaf 22.15 leest; dit is {node}. Pak het eerst uit, en geef daarna het nieuwe bestand op: {command}',
  'archive.empty': '{name} is leeg',
  'archive.none':
    '{name} is geen archief (tar, tar.gz, tar.zst of zip). Geef een archief of een map',
  'archive.no-files': '{name} is geen archief van bestanden',
  'archive.no-room':
    'er is niet genoeg ruimte om {name} te lezen. Zet TMPDIR op een map met meer ruimte',
  'archive.separate':
    '{names} hebben elk een eigen configuratie, dus het zijn geen delen van één installatie',
  'archive.separate-parts':
    '{names} hebben elk een eigen configuratie, dus het is niet duidelijk bij welke daarvan {parts} hoort. Controleer elke installatie apart',
  'against.missing': 'er is geen {path}',
  'against.several': '{name} is niet één installatie. Geef één state directory op',
  'against.damaged': '{name} is beschadigd: {what}',
  'against.too-large': '{name} is te groot voor een opname',
  'against.no-record':
    '{name} is geen opname en geen archief. Een opname is JSON: dit is dat niet, of het is afgekapt',
  'against.manifest':
    '{name} is het manifest van een back-up van OpenClaw. Het noemt mappen, en geen bestanden. Geef het archief op waar het uit komt',
  'against.other-json': "{name} is geen opname. Maak er een met 'record' op de oude machine",
  'against.unusable':
    '{name} is niet te gebruiken: {where, select, none {} other {{where}: }}{problem}',
  'field.release': 'is geen release van OpenClaw',
  'field.absolute': 'is geen absoluut pad',
  'field.digest': 'is geen hash',
  'field.inside': 'is geen pad binnen de eigen map',
  'field.mode': 'is geen bestandsmodus',
  'field.profile': 'is niet de naam van een profiel',
  'field.version': 'dit programma is te oud voor deze opname: werk het bij',
  'field.no-key': 'er is geen sleutel',
  'field.no-directory': 'er is een item zonder map',
  'field.wrong': 'ontbreekt of klopt niet',
  'against.cut': '{name} is afgekapt: de laatste regel ontbreekt. Voer het script opnieuw uit',
  'against.none-came':
    "er kwam geen opname van {host} ({reason}). Voer daar 'npx openclaw-migcheck record -o moved.json' uit, en geef dat bestand op",
  'not-found.profile-name':
    'dat is geen profielnaam. Gebruik hoogstens 64 letters, cijfers, "_" en "-"',
  'not-found.empty-path':
    'het pad is leeg. Is het een variabele die niet is ingesteld? Geef de state directory op (meestal ~/.openclaw), de thuismap waar die in staat, of een workspace',
  'not-found.no-home':
    'gebruikers-id {uid} heeft hier geen thuismap. HOME is niet ingesteld, en geen account heeft dit id. Geef het pad van de kopie op, of stel HOME in',
  'not-found.in-variable': '{variable} bevat een pad dat niet te controleren is: {reason}',
  'not-found.empty-directory': '{path} is een lege map: er is niets naartoe gekopieerd',
  'not-found.dangling': '{path} is een link naar een pad dat niet bestaat',
  'not-found.missing': 'er is geen {path}',
  'not-found.link-to-itself': '{path} is een link naar zichzelf',
  'not-found.closed':
    '{path} is niet te lezen ({code}). Voer de controle uit als de eigenaar of als root',
  'not-found.closed-of':
    '{path} is niet te lezen ({code}). De eigenaar is gebruikers-id {uid}. Voer de controle uit als de eigenaar of als root',
  'not-found.archive': '{path} is een archief. Pak het uit, en controleer dan de uitgepakte map',
  'not-found.file':
    '{path} is geen map. Geef een state directory, een thuismap of een workspace op',
  'not-found.no-install':
    '{path} is geen OpenClaw-installatie. Er is geen openclaw.json, geen map agents, state of credentials, geen map .openclaw en er zijn geen workspacebestanden (AGENTS.md, SOUL.md). Geef de state directory op (meestal ~/.openclaw), de thuismap waar die in staat, of een workspace',
  'not-found.no-state':
    '{home} heeft geen state directory van OpenClaw (.openclaw). Geef het pad van de kopie op, bijvoorbeeld /mnt/copy/home/alice',
  'not-found.choose':
    '{home} heeft {names}. Kies er een met --profile of met het pad, of controleer alles met --all',
  'not-found.profile': 'er is geen {name} in {home}. {choice}',
  'progress.reading': '{name} wordt gelezen',
  'progress.recording': '{done} van {total} bestanden opgenomen',
  'progress.comparing': '{done} van {total} bestanden vergeleken',
  'progress.repairing': 'bezig met herstellen',
  'progress.asking': 'de gateway wordt gevraagd',
  'error.unexpected': 'controleren is niet gelukt: {error}',
  'error.from': '--from: {reason}.',
  'error.against': '--against: {reason}.',
  'error.reason': '{reason}.',
  'error.from-several':
    '--from zet één installatie terug, en er ontbreekt iets in meerdere. Kies er een met het pad of met --profile.',
  'error.windows-path':
    '{path} is een Windows-pad, dat dit systeem niet heeft. In WSL staat het onder /mnt, bijvoorbeeld {example}.',
  'error.did-you-mean': 'er is geen {path}. Bedoel je {other}?',
  'error.repair-archive':
    '{option} is voor mappen, en {name} is een archief. Pak het uit op de nieuwe machine, en herstel dan de uitgepakte map.',
  'error.repair-input':
    '{option} is voor mappen, en wat van de standaardinvoer komt is een archief. Pak het uit op de nieuwe machine, en herstel dan de uitgepakte map.',
  'error.no-scratch':
    'je kunt niet schrijven in de map voor tijdelijke bestanden, {path} ({code}). Zet TMPDIR op een andere map.',
  'error.unknown-user':
    'er is geen gebruiker "{user}" op deze machine: geef de id’s op die de gebruiker heeft op de machine die de installatie gaat draaien, bijvoorbeeld --user 1000:1000',
  'error.not-verified': 'er is niets nagegaan',
  'error.not-repaired': 'er is niets hersteld',
  'error.undo': '{reason}. Bekijk de herstelacties met: {command}',
  'error.unknown': 'onbekende fout',
  'error.deleted-directory':
    'De werkmap is verwijderd. Ga naar een andere, of geef een absoluut pad op.',
  'usage.help': 'Hulp: {command}',
  'usage.unknown-option': 'de optie {option} bestaat niet',
  'usage.unknown-option-meant': 'de optie {option} bestaat niet. Bedoel je {meant}?',
  'usage.missing': '{word} ontbreekt',
  'usage.missing-value': 'de waarde van {option} ontbreekt',
  'usage.excess':
    'te veel argumenten: {command} accepteert {count, plural, =0 {geen argument} one {# argument} other {# argumenten}}',
  'usage.wrong-value': '{option} kan niet "{value}" zijn. {advice}',
  'usage.choices': 'Kies uit: {choices}.',
  'usage.absolute': 'Gebruik een absoluut pad, bijvoorbeeld /home/bob.',
  'usage.release': 'Gebruik een release, bijvoorbeeld 2026.9.6.',
  'usage.severity': 'Gebruik <rule>=<off|info|warning|error>.',
  'usage.file': 'Geef een bestand op: {name}=<file>.',
  'usage.no-command': 'het commando "{word}" bestaat niet. Bedoel je "{command}"?',
  'usage.unknown-command': 'het commando "{word}" bestaat niet. Toon alle commando’s: {command}',
  'usage.no-path': 'er is hier geen {path}. Bedoel je "{command}"?',
  'usage.with-note': '{text} {note}',
  'usage.check-alone': 'Controleren heeft geen commando nodig.',
  'usage.doctor':
    'Controleren heeft geen commando nodig. `openclaw doctor` doet de controles van OpenClaw zelf.',
  'usage.no-rule': 'de regel "{rule}" bestaat niet. Het commando "rules" toont alle regels.',
  'usage.no-rule-meant': 'de regel "{rule}" bestaat niet. Bedoel je "{meant}"?',
  'usage.from-alone':
    '--from zet terug wat ontbreekt. Voeg --fix toe om dat te doen, of --dry-run om het eerst te zien.',
  'usage.dry-run-formats':
    '--dry-run toont wijzigingen als tekst, JSON, SARIF of HTML. Laat andere formaten weg.',
  'usage.interactive-fix':
    '--interactive vraagt het voor elke herstelactie. Gebruik het met --fix en zonder --dry-run.',
  'usage.interactive-terminal':
    '--interactive heeft een terminal nodig. Zonder terminal bekijk je de herstelacties met --dry-run, kies je met --only en herstel je met --fix.',
  'usage.unsafe-alone':
    '--unsafe-fixes voegt herstelacties toe. Voeg --fix toe om ze te doen, of --dry-run om ze eerst te zien.',
  'usage.age-unsafe':
    '--age-recipient en --age-identity zijn om back-ups te versleutelen, en dat vraagt --unsafe-fixes. --age-identity opent ook een versleuteld archief dat je controleert, en versleutelde bestanden die je met --against en --from opgeeft.',
  'usage.all-profile': '--all controleert elk profiel. Laat --profile of --all weg.',
  'usage.all-against': '--against is de opname van één installatie. Laat --all weg.',
  'usage.all-state-dir': '--state-dir is het pad van één state directory. Laat --all weg.',
  'usage.one-fix':
    '--fix herstelt één installatie per keer, zodat je ziet wat er verandert. Geef één pad op.',
  'usage.one-dry-run': '--dry-run toont de herstelacties van één installatie. Geef één pad op.',
  'usage.one-against': '--against is de opname van één installatie. Geef één pad op.',
  'usage.one-state-dir': '--state-dir is het pad van één state directory. Geef één pad op.',
  'usage.one-workspace': '--workspace is een map van één installatie. Geef één pad op.',
  'usage.one-install': '{command} is voor één installatie. Geef de state directory ervan op.',
  'usage.no-install': 'er is hier geen OpenClaw-installatie.',
  'usage.input-once': 'de standaardinvoer (-) kan maar één keer worden opgegeven.',
  'usage.terminal':
    'de standaardinvoer is een terminal. Stuur er een archief naartoe, bijvoorbeeld: {command}',
  'usage.no-archive':
    '{path} is geen archief. Alleen archieven kunnen delen van één installatie zijn.',
  'usage.verify-archive':
    'verify kijkt naar een installatie die hier draait, en {path} is een archief. Laat het woord verify weg om het te controleren.',
  'usage.old-twice': '--old vraagt het aan de oude machine. Laat --old-stopped of --old weg.',
  'usage.old-host': '--old is een machine zoals ssh die kent, bijvoorbeeld alice@old-machine.',
  'usage.no-directory': '{option}: die map bestaat niet.',
  'usage.past': '--expires {date} ligt in het verleden.',
  'usage.prune': '--prune is een aantal dagen.',
  'usage.long-path': 'het pad op de standaardinvoer is te lang.',
  'usage.age-key': '{reason}. Voer age-keygen uit om een sleutelpaar te maken.',
  'usage.age-no-recipient': 'dat is geen ontvanger van age',
  'usage.age-no-identity': 'dat is geen identiteit van age',
  'usage.age-secret':
    '--age-recipient is een openbare sleutel (age1…). Je gaf een geheime sleutel op, die nu in de geschiedenis van deze shell staat.',
  'usage.age-ssh':
    '--age-recipient is een sleutel van age (age1…), geen SSH-sleutel. Voer age-keygen uit om er een te maken.',
  'usage.age-line':
    'het bestand van --age-recipient heeft een regel die geen ontvanger van age is.',
  'usage.age-encrypted':
    'het bestand van --age-identity is geen gewone identiteit van age. Het is versleuteld, of het is een SSH-sleutel.',
  'usage.age-unread': 'het bestand van {option} is niet te lezen ({reason}).',
  'usage.age-empty': 'het bestand van {option} heeft geen sleutels, of te veel.',
  'usage.merge-nothing':
    'geef de rapporten op die samengevoegd worden, bijvoorbeeld reports/*.json.',
  'usage.one-stdout':
    'er kan maar één rapport naar de standaarduitvoer. Geef de andere een bestand: --format sarif=report.sarif.',
  'usage.shared-file': 'twee rapporten kunnen niet in één bestand. Geef elk een eigen bestand.',
  'usage.output-taken': '--output {file}: het rapport gaat al naar {other}.',
  'usage.output-inside':
    '--output {file} staat in {path}, dat nu wordt gecontroleerd. Geef een bestand daarbuiten op.',
  'usage.output-no-directory': '--output {file}: er is geen map {path}.',
  'usage.output-directory': '--output {file} is een map. Geef een bestand daarin op.',
  'usage.output-foreign-link':
    '--output {file} loopt via een link van een andere gebruiker. Geef het pad op waar die naartoe leidt.',
  'usage.output-strange':
    '--output {file} is een {kind, select, pipe {named pipe} socket {socket} other {apparaat}}. Geef het pad van een gewoon bestand op.',
  'usage.unwritten': '{path} is niet te schrijven: {code}',
  'usage.no-file': '{path} is geen bestand.',
  'usage.larger': '{path} is groter dan {size}.',
  'settings.unusable': '{path} is niet te gebruiken:',
  'settings.suppression': 'De onderdrukking is niet te gebruiken:',
  'settings.refused': '{path} is niet te gebruiken als instellingen: {reason}',
  'settings.malformed': '{path} is geen geldige JSON of YAML: {problem}',
  'settings.program': 'instellingen zijn JSON of YAML, geen programma',
  'settings.import': 'instellingen kunnen geen ander bestand importeren',
  'settings.key': 'sleutel {number}',
  'settings.key-in': '{setting}, sleutel {number}',
  'settings.unknown': 'die instelling bestaat niet',
  'settings.unknown-meant': 'die instelling bestaat niet. Bedoel je "{meant}"?',
  'settings.no-rule': 'die regel bestaat niet. Het commando "rules" toont alle regels.',
  'settings.no-rule-meant': 'die regel bestaat niet. Bedoel je "{meant}"?',
  'settings.missing': 'ontbreekt',
  'settings.text': 'moet tekst zijn, tussen aanhalingstekens',
  'settings.severity': 'moet off, info, warning of error zijn',
  'settings.fingerprint': 'moet een vingerafdruk zijn: 16 hexadecimale cijfers',
  'settings.reason': 'moet een reden geven',
  'settings.date': 'moet een datum zijn, YYYY-MM-DD',
  'settings.empty': 'mag niet leeg zijn',
  'settings.user': 'moet een naam of een uid zijn',
  'settings.absolute': 'moet een absoluut pad zijn',
  'settings.not-from-foreign':
    'er worden geen instellingen gelezen uit {file}, omdat {path} van een andere gebruiker is. Ga naar een andere map, of geef --config op.',
  'settings.not-from-open':
    'er worden geen instellingen gelezen uit {file}, omdat anderen in {path} kunnen schrijven. Ga naar een andere map, of geef --config op.',
  'settings.not-in-install':
    'er worden geen instellingen gelezen in {path}, dat bij een installatie hoort. Ga naar een andere map, of geef --config op.',
  'settings.neither': 'het is geen JSON en geen YAML',
  'settings.no-list': 'er is geen lijst van onderdrukkingen waaraan er een kan worden toegevoegd',
  'settings.not-json':
    'de instellingen hebben commentaar, dat {path} niet kan bevatten. Geef een naam die eindigt op .yaml.',
  'settings.there': 'er zijn al instellingen: {path}',
  'settings.created':
    'De instellingen staan in {path}. Er is nog niets ingesteld: pas aan wat je nodig hebt.',
  'settings.suppressed': '{fingerprint} is onderdrukt in {path}',
  'stopped.nothing': 'gestopt. Er is niets gewijzigd',
  'stopped.repair':
    'gestopt midden in herstelactie {id}. Voer hetzelfde commando opnieuw uit om haar af te maken. Draai haar terug met: {command}',
  'stopped.repaired':
    'gestopt. Herstelactie {id} is uitgevoerd, maar niet gemeld. Controleer opnieuw om te zien wat er over is. Draai haar terug met: {command}',
  'stopped.undo': 'gestopt midden in het terugdraaien. Maak het af met: {command}',
  'stopped.undone': 'gestopt. Herstelactie {id} is teruggedraaid',
  'written.report': 'Het rapport staat in {files}.',
  'written.found': '{count, plural, one {# bevinding} other {# bevindingen}}.',
  'written.found-in':
    '{count, plural, one {# bevinding} other {# bevindingen}} in {installs, plural, one {# installatie} other {# installaties}}.',
  'written.refused': 'Er is niets hersteld: {reason}.',
  'written.repairs': 'Bekijk de herstelacties met: {command}',
  'written.repair': 'Herstel dit met: {command}',
  'written.undo': 'Draai het terug met: {command}',
  'step.changed': 'het is sinds de controle gewijzigd. Controleer opnieuw, en herstel dan',
  'step.changed-meanwhile': 'er is iets anders voor in de plaats gekomen',
  'step.there': 'er staat al iets',
  'step.outside': 'het staat buiten de installatie',
  'step.link': 'het is een link',
  'step.declined': 'je zei nee',
  'step.not-asked': 'je stopte voordat deze aan de beurt was',
  'step.at-odds': 'het gaat niet samen met een herstelactie waar je ja op zei',
  'step.other-target': 'een andere herstelactie wijzigt waar het naartoe wijst',
  'step.same-value': 'een andere herstelactie wijzigt dezelfde waarde',
  'step.adds-lines': 'een andere herstelactie voegt regels aan het bestand toe',
  'step.changes-text': 'een andere herstelactie wijzigt de tekst ervan',
  'step.changes-values': 'een andere herstelactie wijzigt waarden in het bestand',
  'step.creates-file': 'een andere herstelactie maakt dat bestand',
  'step.no-directory': 'de map van dat bestand ontbreekt',
  'step.too-much': 'er zou te veel worden verwijderd',
  'step.part-of-install': 'het is een deel van de installatie',
  'step.second-name': 'het heeft een tweede naam (harde link)',
  'step.second-name-readable': 'het heeft een tweede naam (harde link), die leesbaar zou blijven',
  'step.second-name-contents':
    'het heeft een tweede naam (harde link), die de oude inhoud zou houden',
  'step.second-name-text': 'het heeft een tweede naam (harde link), die de oude tekst zou houden',
  'step.give-key': 'geef de sleutel op die het kan openen: --age-recipient <recipient>',
  'step.original-stays':
    'het origineel blijft tot --age-identity bewijst dat de versleutelde kopie opent',
  'step.replaces-other': 'een andere herstelactie vervangt het door een ander bestand',
  'step.other-owner': 'een andere herstelactie stelt een andere eigenaar in',
  'step.renamed-first':
    'eerst wordt het doel ervan hernoemd, en daarna wordt dit opnieuw gecontroleerd',
  'step.other-name': 'een andere herstelactie geeft het een andere naam',
  'step.into-itself': 'het is niet naar een plaats in zichzelf te verplaatsen',
  'step.no-target-directory': 'de doelmap ontbreekt',
  'step.name-exists': 'die naam bestaat al',
  'step.other-file-system': 'het staat op een ander bestandssysteem, dus verplaats het met de hand',
  'step.points-inside': 'een andere herstelactie wijst naar een pad erin',
  'step.other-source': 'een andere herstelactie maakt het uit een andere bron',
  'step.database-there': 'er staat al een database, of een deel ervan',
  'step.replaces-whole': 'een andere herstelactie vervangt het hele bestand',
  'step.database': 'deze tool wijzigt nooit een database',
  'step.only-owner': 'alleen de eigenaar of root mag het wijzigen',
  'step.no-key': 'er is geen sleutel',
  'step.not-read-back': 'het geschreven bestand is niet terug te lezen',
  'step.other-contents': 'de versleutelde kopie heeft een andere inhoud, dus het origineel blijft',
  'step.does-not-open':
    'de versleutelde kopie opent niet met die identiteit, dus het origineel blijft',
  'step.source-changed': 'de back-up is sinds de controle gewijzigd',
  'step.mounted': 'daar is een ander bestandssysteem aangekoppeld',
  'step.link-in-way': 'er is een link op het pad ernaartoe gezet',
  'step.part-of-database': 'het is een deel van een database',
  'step.other-log': 'er staat een log van een andere database (-wal of -journal) naast',
  'step.access-list':
    'het heeft misschien een toegangslijst (getfacl), die dit systeem niet kan behouden: wijzig het met de hand',
  'step.attributes':
    'het heeft uitgebreide attributen die niet te behouden zijn (getfattr): wijzig het met de hand',
  'step.root-outside':
    'het is van root en staat buiten de state directory. Wijzig de eigenaar met de hand als dat de bedoeling is',
  'step.removes-it': 'een andere herstelactie verwijdert het',
  'step.encrypts-it': 'een andere herstelactie wijzigt het bestand dat moet worden versleuteld',
  'step.moves-it': 'een andere herstelactie wijzigt het bestand dat moet worden verplaatst',
  'step.adds-file': 'een andere herstelactie zet er een bestand in',
  'step.removes-directory': 'een andere herstelactie verwijdert de map waarin het staat',
  'step.disk-full': 'de schijf is vol',
  'step.read-only': 'het bestandssysteem is alleen-lezen aangekoppeld',
  'step.journal-inside':
    'het journaal zou in de installatie staan. Stel XDG_STATE_HOME in op een map erbuiten',
  'step.system': 'het is een map van het systeem',
  'step.shared': 'het is een map die velen delen',
  'step.foreign-home': 'het staat in de thuismap van een andere gebruiker',
  'step.home': 'het is een thuismap',
  'step.around-home': 'er staat een thuismap in',
  'step.user-home': 'het staat in de thuismap van een gebruiker',
  'step.state-system': 'de state directory is een map van het systeem',
  'step.state-shared': 'de state directory is een map die velen delen',
  'step.state-foreign': 'de state directory staat in de thuismap van een andere gebruiker',
  'step.gone': 'het bestaat niet meer',
  'step.unread': 'het is niet te lezen ({reason})',
  'step.unlisted': 'de inhoud is niet op te vragen ({code})',
  'step.backup-unread': 'de back-up is niet te lezen ({reason})',
  'step.other-copy': 'er staat iets anders op {path}',
  'step.copy-there':
    '{path} bestaat al: het origineel blijft staan tot --age-identity laat zien dat de versleutelde kopie opengaat',
  'step.names':
    'het heeft {names} namen (harde links), {count, plural, =0 {geen enkele} other {#}} daarvan in de installatie: de andere zouden mee veranderen',
  'step.only-root':
    'alleen root mag een eigenaar wijzigen: {command}{more, plural, =0 {} other {, en nog #}}',
  'step.without': 'zonder {path}: {reason}{more, plural, =0 {} other {, en nog # weggelaten}}',
  'step.mounted-at':
    '{path} is daar gekoppeld: geef het op met --workspace als het bij de installatie hoort',
  'step.whole-mount': 'daar is een heel bestandssysteem gekoppeld',
  'step.outside-home':
    'het staat buiten de thuismap: geef het op met --workspace als het bij de installatie hoort',
  'step.state-outside':
    'de state directory is een link die buiten de thuismap uitkomt, op {path}: geef die op met --workspace als hij bij de installatie hoort',
  'step.twin': 'het is {path} onder een andere naam',
  'step.state-twin': 'de state directory is {path} onder een andere naam',
  'step.no-name': 'er is geen naam voor',
  'step.not-allowed': 'deze gebruiker mag het niet wijzigen ({code})',
  'step.not-changed': 'het kon niet worden gewijzigd ({code})',
  'step.no-journal': 'het journaal is niet te schrijven ({code})',

  'edit.problem': 'de tekst {problem}',
  'edit.too-many': 'de tekst heeft meer dan {count} waarden',
  'edit.ambiguous': 'de tekst is op twee manieren te lezen',
  'edit.twice': 'twee wijzigingen van dezelfde waarde',
  'edit.no-text': 'er staat geen tekst bij die sleutel',
  'edit.other-value': 'de waarde is niet meer wat zij was',
  'edit.other-text': 'het is niet meer wat het was',
  'edit.too-much': 'de wijziging zou meer wijzigen dan deze waarde',
  'edit.one-value': 'de tekst is één waarde',
  'edit.key-there': 'er staat al iets bij die sleutel',
  'edit.no-object': 'er is geen object voor die sleutel',
  'edit.no-positions': 'de tekst heeft geen posities',
  'edit.not-utf8': 'het is geen UTF-8-tekst',

  'refused.in-use':
    'proces {pid} gebruikt deze installatie: stop eerst de gateway{command, select, none {} other { ({command})}}',
  'refused.port':
    'er luistert iets op poort {port} van deze machine, die van de gateway: stop eerst de gateway{command, select, none {} other { ({command})}}',
  'refused.busy':
    'er loopt een andere herstelactie van deze installatie ({id}): wacht tot die klaar is',
  'refused.half-undone': 'het terugdraaien is onderbroken. Maak dat eerst af met "undo {id}"',
  'refused.between':
    'een andere herstelactie van deze installatie, of het terugdraaien ervan, kwam ertussen ({id}): controleer opnieuw, en herstel dan',
  'refused.left':
    'herstelactie {id} is onderbroken, en niet alles daarvan was terug te draaien ({path}: {reason}). Bekijk met "undo {id}" wat er over is, en herstel dan opnieuw',
  'refused.no-room':
    'er is niet genoeg ruimte voor de reparatie: er is {needed} nodig en maar {free} vrij. Maak ruimte vrij op het bestandssysteem van {path}',
  'refused.no-room-for-journal':
    'er is niet genoeg ruimte voor de originelen: er is {needed} nodig en maar {free} vrij. Maak ruimte vrij op het bestandssysteem van {path}, of stel XDG_STATE_HOME in op een map elders',
  'refused.no-journal':
    'het journaal is niet te schrijven in {path} ({code}): maak daar ruimte, of stel XDG_STATE_HOME in',
  'refused.journal-elsewhere':
    'het journaal is niet te schrijven in {path} ({code}): stel XDG_STATE_HOME in op een map waarin je kunt schrijven en die blijft bestaan',
  'refused.unseen':
    'misschien gebruikt een gateway deze installatie: in tmp staat de lock van een gateway, en deze container ziet de processen van anderen niet. Stop de gateway. Blijft de lock staan, start deze container dan met --pid=host',
  'refused.foreign':
    '{path} is van een andere gebruiker ({uid}), die er een vals journaal kan neerzetten. Stel HOME in op je eigen thuismap, of XDG_STATE_HOME op een map waarin alleen jij kunt schrijven',
  'refused.open':
    'anderen kunnen in {path} schrijven, en er een vals journaal neerzetten. Voer "chmod go-w {path}" uit, of stel XDG_STATE_HOME in op een map waarin alleen jij kunt schrijven',

  'undo.none': 'er is geen herstelactie om terug te draaien',
  'undo.unknown': 'die herstelactie bestaat niet',
  'undo.already': 'die herstelactie is al teruggedraaid',
  'undo.running': 'die herstelactie is nog bezig. Wacht tot ze klaar is',
  'undo.all-undone':
    'elke herstelactie van {path} is al teruggedraaid. Geef het id van een herstelactie op om er een van een andere installatie terug te draaien',
  'undo.no-journal':
    'het journaal van de herstelactie kan niet worden geschreven in {path} ({code}): maak daar ruimte vrij, of maak jezelf eigenaar',
  'undo.damaged':
    'herstelactie {id} kan niet worden teruggedraaid, omdat {path} beschadigd is: {damage}. De originele bestanden staan in {originals}',
  'undo.begins': 'Herstelactie {id} van {date} in {install} wordt teruggedraaid',
  'undo.stays': 'blijft zoals het is: {path} ({reason})',
  'undo.not-restored': 'niet teruggezet: {path} ({reason})',
  'undo.partly':
    'De herstelactie is maar deels teruggedraaid. Probeer de rest opnieuw met: {command}',
  'undo.done': '{count, plural, one {# wijziging} other {# wijzigingen}} teruggedraaid',
  'undo.changed': 'het is sinds de herstelactie gewijzigd',
  'undo.database-used': 'de database is sinds de herstelactie gebruikt',
  'undo.foreign': 'er staat iets in dat niet van de herstelactie is',
  'undo.new-name':
    'het heeft sinds de herstelactie een andere naam (harde link) gekregen, misschien buiten de installatie',
  'undo.set-id':
    'het is sinds de herstelactie gewijzigd, dus de set-user-id- of set-group-id-bit komt niet terug',
  'undo.failed': 'het is mislukt ({code})',
  'undo.no-original': 'de back-up ervan ontbreekt of is beschadigd',
  'undo.only-copy': 'het origineel ontbreekt of is gewijzigd, dus dit is de enige kopie',
  'undo.other-contents': 'de versleutelde kopie heeft een andere inhoud',
  'undo.no-key':
    'het is versleuteld, en het journaal heeft er geen kopie van: draai het terug met --age-identity <file>, of ontsleutel het ({command})',

  'plan.make': 'maak: {path} ({size})',
  'plan.make-directories': 'maak: {count, plural, one {# map} other {# mappen}}',
  'plan.restore': 'zet terug: {path} ({size})',
  'plan.restore-link': 'zet terug: {path} -> {target}',
  'plan.restore-many':
    'zet terug: {path} ({count, plural, one {# bestand} other {# bestanden}}, {size})',
  'plan.link': 'link {path}: {from} -> {to}',
  'plan.remove': 'verwijder: {path}',
  'plan.rename': 'hernoem: {from} -> {to}',
  'plan.owner': 'eigenaar {from} -> {to}: {path}',
  'plan.mode': 'rechten {from} -> {to}: {path}',
  'plan.owner-of-many': 'eigenaar {from} -> {to}: {count} bestanden en mappen in {path}',
  'plan.mode-of-many': 'rechten {from} -> {to}: {count} bestanden en mappen in {path}',
  'plan.encrypt': 'versleutel: {from} -> {to} voor {recipients}',
  'plan.discard': 'verwijder: {path} (zodra {twin} is geopend en gelijk blijkt)',
  'plan.separate': 'kopieer: {path}, los van de andere namen ervan (harde links)',
  'plan.replace': 'vervang: {path} ({old} -> {whole})',
  'plan.hidden': 'wijzig: {path} (de wijziging wordt niet getoond: het kan een geheim zijn)',
  'plan.not-done': 'niet gedaan: {title}: {path} ({reason})',
  'plan.in-part': 'maar deels: {title}: {path} ({reason})',
  'plan.unsafe': 'met --unsafe-fixes: {title}: {path}',
  'plan.count':
    '{count, plural, one {# herstelactie} other {# herstelacties}}, er is niets gewijzigd.',
  'plan.to-repair': 'Zo herstel je dit:',
  'plan.nothing-possible':
    '--fix kan hier niets herstellen. {count, plural, one {Er blijft # bevinding over} other {Er blijven # bevindingen over}}. Controleer zonder --dry-run om te zien wat je moet doen.',
  'plan.nothing-wrong': 'Er is niets mis, dus er is niets te herstellen.',
  'plan.nothing-found':
    'Er is niets gevonden om te herstellen, maar niet alles was te controleren.',

  'size.bytes': '{count} byte',
  'size.version': '{size} van {time} UTC',

  'ask.unsafe': '(onveilig: kan iets veranderen wat je met opzet zo had)',
  'ask.repair': 'Dit herstellen?',
  'ask.yes': 'ja, herstel dit',
  'ask.no': 'nee, laat dit zoals het is',
  'ask.all': 'ja op dit en op alles wat volgt',
  'ask.quit': 'nee op dit en op alles wat volgt; waar je ja op zei, wordt hersteld',
  'ask.help': 'toon deze hulp',
  'ask.not-yet': 'Er wijzigt niets vóór je laatste antwoord. Ctrl-C laat alles zoals het is.',
  'ask.old-machine': 'Is de gateway op de oude machine gestopt, en blijft dat zo?',

  'verify.item.copy': 'de kopie is in orde',
  'verify.item.gateway': 'de gateway antwoordt',
  'verify.item.service': 'een service start de gateway',
  'verify.item.channels': 'de kanalen zijn aangemeld',
  'verify.item.sessions': 'de oude gesprekken zijn er',
  'verify.item.workspace': 'de bestanden van de werkruimte zijn er',
  'verify.item.cron': 'de cronjobs gaan draaien',
  'verify.item.backups': 'de back-ups zijn versleuteld',
  'verify.item.old-machine': 'de oude gateway is gestopt',

  'todo.item': '{title}: {status}',
  'todo.done': 'ja',
  'todo.not-done': 'nee',
  'todo.cannot-tell': 'niet vast te stellen',
  'todo.optional': '{status} (niet verplicht)',

  'verify.head':
    'OpenClaw-installatie {install}{release, select, none {} other {, OpenClaw {release}}}',
  'verify.compared': 'vergeleken met de opname van {date} UTC',
  'verify.for': 'Voor {install}:',
  'verify.nothing': 'Er was niets na te gaan.',
  'verify.all-done':
    '{count, plural, one {Het ene punt is klaar.} other {Alle # punten zijn klaar.}}',
  'verify.open': 'De verhuizing is niet af: {parts}.',
  'verify.open-items': '{count} van {total, plural, one {# punt} other {# punten}} niet klaar',
  'verify.unseen-items':
    '{count} van {total, plural, one {# punt} other {# punten}} hier niet na te gaan',
  'verify.sentence': '{text}.',
  'verify.thing': '{what}: {detail}',
  'verify.nothing-found': 'Er is niets gevonden.',
  'verify.copy.errors':
    'De controle vindt {errors, plural, one {# fout} other {# fouten}}{warnings, plural, =0 {} one { en # waarschuwing} other { en # waarschuwingen}}.',
  'verify.copy.warnings':
    'De controle vindt {count, plural, one {# waarschuwing} other {# waarschuwingen}} om naar te kijken, en geen fout.',
  'verify.copy.unread': 'Een deel was niet te lezen, dus de controle is niet compleet.',
  'verify.copy.fine': 'De controle vindt niets dat mis is.',
  'verify.gateway.client':
    'Deze installatie is een client: haar gateway draait op een andere machine (gateway.mode).',
  'verify.gateway.no-port': 'gateway.port in openclaw.json is geen poort.',
  'verify.gateway.elsewhere':
    'Deze installatie gaat op een andere machine draaien, dus haar gateway is hier niet te bevragen.',
  'verify.gateway.other':
    'Een gateway antwoordt op {at}, maar niets toont dat het die van deze installatie is.',
  'verify.gateway.answers': 'Hij antwoordt op {at}.',
  'verify.gateway.answers-as': 'Hij antwoordt op {at} (proces {pid}).',
  'verify.gateway.starting':
    'Hij antwoordt op {at} en is nog niet gereed ({names}). Probeer het over een minuut opnieuw.',
  'verify.gateway.not-ready': 'Hij antwoordt op {at}, maar is niet gereed: {names}.',
  'verify.gateway.slow':
    'Proces {pid} is de gateway van deze installatie, maar antwoordt nog niet op {at}. Probeer het over een minuut opnieuw.',
  'verify.gateway.not-listening':
    'Proces {pid} is de gateway van deze installatie, maar luistert niet op {at}. Probeer het over een minuut opnieuw.',
  'verify.gateway.closed': 'Er luistert niets op {at}.',
  'verify.gateway.not-installed':
    'Er luistert niets op {at}, en openclaw staat niet in PATH. Installeer het eerst.',
  'verify.gateway.silent': 'Er luistert iets op {at}, maar het antwoordt niet.',
  'verify.gateway.foreign': 'Op {at} antwoordt iets dat geen gateway is.',
  'verify.service.not-again': 'De gateway draait, maar geen service hier start hem opnieuw.',
  'verify.service.none': 'Geen service hier start de gateway van deze installatie.',
  'verify.service.not-installed':
    'Geen service hier start de gateway van deze installatie. Installeer eerst OpenClaw.',
  'verify.service.at-boot': '{name}, een unit van het systeem, start hem zodra de machine start.',
  'verify.service.starts': '{name} start hem.',
  'verify.service.container':
    'Een container draait de gateway. Het herstartbeleid van de container start hem opnieuw, geen service.',
  'verify.service.at-login':
    '{name} start hem als je inlogt. Zet lingering aan om hem met de machine te starten.',
  'verify.service.not-known':
    '{name} wijst hierheen. Uit de bestanden blijkt niet of hij vanzelf start.',
  'verify.service.off': '{name} wijst hierheen, maar staat niet aan.',
  'verify.channels.failing': 'Volgens de gateway maakt {names} geen verbinding.',
  'verify.channels.not-known': 'Welke kanalen er zijn, is niet bekend: {detail}.',
  'verify.channels.none': 'Er is geen kanaal ingesteld.',
  'verify.channels.here': 'De aanmeldingen zijn er: {detail}.',
  'verify.sessions.none':
    'Er is hier geen gesprek. Alleen de oude machine of de opname ervan toont of er een was.',
  'verify.workspace.none': 'Er is hier geen werkruimte.',
  'verify.cron.none': 'Er is geen cronjob.',
  'verify.cron.no-zone': 'De tijdzone van de gateway is onbekend, dus ook wanneer de jobs draaien.',
  'verify.cron.not-known': 'Wanneer deze jobs weer draaien, is niet te berekenen: {names}.',
  'verify.cron.next': '{name}: draait weer op {time} ({zone})',
  'verify.cron.past': '{name}: had moeten draaien op {time} ({zone})',
  'verify.cron.disabled': '{name}: staat uit',
  'verify.cron.event': '{name}: draait bij een gebeurtenis',
  'verify.cron.unread': '{name}: het schema is niet te lezen',
  'verify.backups.fine': 'Geen back-up in deze thuismap bevat geheimen in leesbare tekst.',
  'verify.old.unasked':
    'Is de gateway op de oude machine gestopt? Zeg het met --old-stopped, of laat --old user@host het nagaan over ssh.',
  'verify.old.not-known': 'Je weet niet of hij gestopt is. Stop hem op de oude machine.',
  'verify.old.said-stopped': 'Hij is gestopt, zoals je zei.',
  'verify.old.said-running': 'Hij draait nog, zoals je zei. Stop hem op de oude machine.',
  'verify.old.failed': '{host} was niet te bevragen: {reason}.',
  'verify.old.unlisted': 'De processen van {host} zijn niet op te vragen.',
  'verify.old.running':
    '{count, plural, one {Op {host} draait # gateway} other {Op {host} draaien # gateways}}.',
  'verify.old.stopped': 'Op {host} draait geen gateway.',
  'verify.old.starts-again':
    'Op {host} draait geen gateway, maar {names} start er een zodra iemand inlogt of de machine start.',

  'ssh.not-started': 'ssh is hier niet te starten. Is het geïnstalleerd?',
  'ssh.too-large': 'het antwoord van {host} is te groot',
  'ssh.ended': 'ssh eindigde met {status}',
  'ssh.incomplete': 'het antwoord is niet compleet',

  'prepare.item.node': 'de juiste Node staat hier',
  'prepare.item.openclaw': 'de juiste OpenClaw staat hier',
  'prepare.item.account': 'de thuismap is dezelfde',
  'prepare.item.disk': 'er is genoeg schijfruimte',
  'prepare.item.time-zone': 'de tijdzone is dezelfde',
  'prepare.item.services': 'iets start de gateway',
  'prepare.head':
    'Verhuizing van {path}{release, select, none {} other { (OpenClaw {release})}}: {count, plural, one {# bestand} other {# bestanden}}, {size}',
  'prepare.ready': 'Deze machine heeft wat de installatie nodig heeft.',
  'prepare.not-ready': 'Deze machine is nog niet klaar.',
  'prepare.not-known': 'Niet alles wat de installatie nodig heeft, is bekend.',
  'prepare.bring': 'Kopieer ook dit. In een kopie van de state directory zit het niet:',
  'prepare.then': 'Daarna, in deze volgorde',
  'prepare.record-incomplete': 'De opname is niet compleet: niet alles was te lezen.',
  'prepare.node.not-known':
    'Welke Node OpenClaw {release, select, none {van deze kopie} other {{release}}} nodig heeft, is hier niet bekend. Dit commando toont het.',
  'prepare.node.needs': 'OpenClaw {release} heeft {range} nodig.',
  'prepare.node.none': 'Er staat geen Node in PATH.',
  'prepare.node.other': 'De eerste in PATH is Node {version}.',
  'prepare.node.here': 'Node {version} staat in PATH.',
  'prepare.node.behind': 'Node {version} staat in PATH, achter Node {first}.',
  'prepare.openclaw.not-known':
    'Welke versie de kopie schreef, is niet bekend. Dit commando toont het op de oude machine.',
  'prepare.openclaw.too-old':
    'OpenClaw {release} is ouder dan de kopie nodig heeft ({least}). Die weigert de kopie, of raakt een deel van de gegevens kwijt.',
  'prepare.openclaw.none': 'OpenClaw staat niet in PATH.',
  'prepare.openclaw.here': 'OpenClaw {release} is geïnstalleerd.',
  'prepare.openclaw.chosen': 'Je koos OpenClaw {release} met --openclaw.',
  'prepare.openclaw.wrote':
    'OpenClaw {release} schreef de kopie. Installeer dezelfde versie, en werk bij zodra alles werkt.',
  'prepare.openclaw.oldest': 'OpenClaw {release} is de oudste versie die alles in de kopie opent.',
  'prepare.openclaw.keep-off':
    'Doorloop de onboarding niet en start OpenClaw niet voordat de kopie op haar plaats staat.',
  'prepare.account.no-home':
    'De kopie zegt niet uit welke thuismap ze komt. De controle vindt de paden die ergens anders heen leiden.',
  'prepare.account.same':
    'Je thuismap is {home}, net als op de oude machine, dus er hoeft geen pad te veranderen.',
  'prepare.account.paths': 'De paden in de kopie wijzen naar {home}.',
  'prepare.account.own-home': 'Je thuismap hier is {home}.',
  'prepare.account.same-name': 'Met een account met dezelfde naam hoeft er geen pad te veranderen.',
  'prepare.account.exists':
    'De paden in de kopie wijzen naar {home}, en {user} heeft hier een account. Log in als {user}.',
  'prepare.account.use-own':
    'Gebruik je eigen account: de controle vindt elk pad, en --fix wijzigt het.',
  'prepare.account.or-own':
    'Of gebruik je eigen account: de controle vindt elk pad, en --fix wijzigt het.',
  'prepare.disk.takes':
    'De installatie neemt {whole, select, yes {} other {minstens }}{size} in, en twee keer zoveel tijdens het uitpakken of bijwerken.',
  'prepare.disk.free': 'Hier is {size} vrij.',
  'prepare.disk.short': 'Hier is maar {size} vrij.',
  'prepare.disk.not-whole':
    'Hier zitten node_modules en .git niet bij. Bekijk op de oude machine hoe groot de hele map is.',
  'prepare.disk.rest':
    'Een deel was niet te tellen. Bekijk op de oude machine hoe groot de hele map is.',
  'prepare.zone.depends': 'Een cronjob heeft geen tijdzone, en draait dus in die van de machine.',
  'prepare.zone.may-depend': 'Cronjobs zonder tijdzone draaien in die van de machine.',
  'prepare.zone.none': 'Geen cronjob hangt af van de tijdzone van de machine.',
  'prepare.zone.not-known': 'De tijdzone van de oude machine is onbekend.',
  'prepare.zone.same': 'Het is {zone}, net als op de oude machine.',
  'prepare.zone.was': 'Het was {zone} op de oude machine.',
  'prepare.zone.differs': 'Het was {zone} op de oude machine, en is hier {here}.',
  'prepare.services.root':
    'Je bent root, maar de service van een gebruiker start de gateway. Maak er een account voor.',
  'prepare.services.systemd':
    'systemd is er: `openclaw gateway install` maakt een service voor je.',
  'prepare.services.linger': 'Laat hem op een server draaien zonder dat je inlogt: {command}',
  'prepare.services.launchd':
    'launchd is er: `openclaw gateway install` maakt een service voor je.',
  'prepare.services.tasks': '`openclaw gateway install` maakt een geplande taak voor je.',
  'prepare.services.none':
    'systemd draait hier niet, dus `openclaw gateway install` kan geen service maken. Laat je container of init `openclaw gateway run` starten.',
  'prepare.services.not-known': 'Of systemd daar draait, is onbekend.',
  'prepare.upgrade.sessions-doctor':
    'OpenClaw {release} bewaart gesprekken in databases. Voer `openclaw doctor --fix` uit vóór de eerste start: zonder die import start het niet.',
  'prepare.upgrade.sessions':
    'OpenClaw {release} bewaart gesprekken in databases. De eerste start importeert de gesprekken die nog in bestanden staan.',
  'prepare.upgrade.cron-doctor':
    'OpenClaw {release} bewaart cronjobs in een database. `openclaw doctor --fix` importeert cron/jobs.json.',
  'prepare.upgrade.cron':
    'OpenClaw {release} bewaart cronjobs in een database. De eerste start importeert cron/jobs.json.',
  'prepare.upgrade.setup-doctor':
    'In OpenClaw {release} importeert `openclaw doctor --fix` de lijst van werkruimtes die zijn ingericht.',
  'prepare.upgrade.profile':
    'OpenClaw {release} verwacht de werkruimte van een profiel in de state directory van dat profiel. Voer `openclaw doctor` uit, dat verplaatst haar.',
  'prepare.upgrade.no-way-back':
    'Je kunt niet terug: OpenClaw {release} wijzigt de databases, en OpenClaw {before} gebruikt ze daarna niet meer. Bewaar de kopie ongewijzigd tot alles werkt.',
  'prepare.next.stop': 'Stop de gateway op de oude machine.',
  'prepare.next.archive': 'Pak het archief uit, en zet elk deel op zijn plaats.',
  'prepare.next.directory': 'Kopieer de state directory, en elke werkruimte naar haar plaats.',
  'prepare.next.record':
    'Kopieer de state directory en de werkruimtes, met verborgen bestanden, eigenaren en tijden.',
  'prepare.next.in-place': 'De kopie staat al op haar plaats.',
  'prepare.next.kept':
    'Wat er al staat, blijft ernaast bewaard: de naam krijgt .before- en de tijd.',
  'prepare.next.in-use': '{path} staat hier al: als de gateway ervan draait, stop die dan eerst.',
  'prepare.next.by-hand': 'Kopieer met de hand: {names}.',
  'prepare.next.check': 'Controleer wat er is aangekomen, bekijk de herstelacties, en herstel dan.',
  'prepare.next.start-yourself':
    'Laat OpenClaw migreren wat er is aangekomen, en laat dan je container of init de gateway starten.',
  'prepare.next.start':
    'Laat OpenClaw migreren wat er is aangekomen, en installeer dan de service.',
  'prepare.next.verify': 'Loop de checklist na.',

  'left.workspace': 'de werkruimte: {path} ({count, plural, one {# bestand} other {# bestanden}})',
  'left.workspace-of':
    'de werkruimte van {agents}: {path} ({count, plural, one {# bestand} other {# bestanden}})',
  'left.state-directory': 'een andere state directory: {path}, die een eigen opname nodig heeft',
  'left.profile': 'het profiel {profile}: {path}, dat een eigen opname nodig heeft',
  'left.service-variables': 'variabelen die alleen de service instelt: {names}. Zet ze in {path}',
  'left.gateway-variables': 'de variabelen van de gateway: {path}',
  'left.shell-variables': 'variabelen die OpenClaw uit je loginshell haalt (env.shellEnv)',
  'left.service': 'de service {name}. Voer op de nieuwe machine {command} uit',
  'left.system-service':
    'de systeemservice {name}: kopieer {path}, en pas op de nieuwe machine de paden en User= aan',
  'left.file': '{path}, waar openclaw.json naar verwijst',
  'left.keychain':
    'de sleutel van versleutelde aanmeldingen, in de sleutelhanger van deze machine als {name}',
  'left.key': 'de sleutel van versleutelde aanmeldingen: {path}',
  'left.backups': '{count, plural, one {# back-up} other {# back-ups}}: {paths}',

  'recorded.files': '{path} is opgenomen: {count, plural, one {# bestand} other {# bestanden}}.',
  'recorded.counted': 'Geteld: {things}.',
  'counted.logins': '{count, plural, one {# aanmelding} other {# aanmeldingen}}',
  'counted.workspace':
    '{count, plural, one {# bestand in de werkruimte} other {# bestanden in de werkruimte}}',
  'counted.memory': '{count, plural, one {# notitie} other {# notities}}',
  'counted.conversations': '{count, plural, one {# gesprek} other {# gesprekken}}',
  'counted.messages': '{count, plural, one {# bericht} other {# berichten}}',
  'counted.cron jobs': '{count, plural, one {# cronjob} other {# cronjobs}}',
  'counted.channels': '{count, plural, one {# kanaal} other {# kanalen}}',
  'counted.plugins': '{count, plural, one {# plugin} other {# plugins}}',
  'counted.skills': '{count, plural, one {# skill} other {# skills}}',
  'recorded.left-behind': 'Een kopie van alleen deze map laat achter:',
  'recorded.moving':
    'OpenClaw draait hier, dus tijdens het opnemen kunnen bestanden veranderd zijn. Stop de gateway en neem opnieuw op:',
  'recorded.gateway': 'de gateway draait (proces {pid})',
  'recorded.changed': '{path} is gewijzigd',
  'recorded.unread-file': '{path} ({reason})',
  'recorded.closed': 'niets in {path}: je kunt er niet in',
  'recorded.cut-off': 'niet alles in {path}: {reason}',
  'recorded.path': '{path}',
  'recorded.not-unpacked': '{count} van de items erin zijn niet uit te pakken',
  'recorded.no-transcripts': '`openclaw backup create` liet elke transcript weg',
  'recorded.unread': 'Dit was niet te lezen, en staat niet in de opname:',
  'recorded.next':
    'Kopieer de opname naar de nieuwe machine en voer daar uit: {command}. De opname bevat geen geheimen en geen tekst uit gesprekken, maar wel de namen van je bestanden. Bewaar haar zo veilig als een back-up.',

  'runs.none': 'Er zijn geen herstelacties.',
  'runs.removed':
    '{count, plural, one {# herstelactie} other {# herstelacties}} verwijderd, met alle bewaarde originelen',
  'runs.steps': '{status}, {done} van {steps, plural, one {# stap} other {# stappen}}',
  'runs.done': 'gedaan',
  'runs.undone': 'teruggedraaid',
  'runs.partly-undone': 'deels teruggedraaid',
  'runs.interrupted': 'onderbroken',
  'runs.undo-interrupted': 'terugdraaien onderbroken',
  'runs.running': 'bezig',
  'runs.continues': 'gaat verder met {id}, en wordt samen daarmee teruggedraaid',
  'runs.damaged': 'beschadigd: {damage} in run.json',
  'runs.lost': 'Terugdraaien kan niet. De originelen staan in {path}',
  'runs.wrong-field': '{field} ontbreekt of klopt niet',
  'runs.wrong-file': 'het bestand ontbreekt of klopt niet',
  'runs.wrong-id': 'id is van een andere herstelactie',
  'runs.no-json': 'het is geen JSON',

  'listed.files-in': '{path}/ ({count, plural, one {# bestand} other {# bestanden}})',

  'node.range': 'Node {range}',
  'node.from': 'Node {version} of nieuwer',
  'node.within': 'Node {major} ({version} of nieuwer)',
  'node.either': '{first} of {second}',
  'node.any': '{first}, {second} of {third}',
  'service.missing':
    '{path} ({kind, select, node {Node} package {het OpenClaw-pakket} program {een programma} file {het omgevingsbestand} WorkingDirectory {de map waarin hij start} other {het pad in {kind}}})',
  'service.missing-account': 'het account {account} (User=)',

  'listed.configuration': 'de configuratie',

  'stores.sessions': 'sessies',
  'stores.logins': 'aanmeldingen bij modellen',
  'stores.device': 'de apparaat-ID',
  'stores.devices': 'gekoppelde apparaten',
  'stores.approvals': 'exec-goedkeuringen',
  'stores.cron': 'cronjobs',
  'stores.setup': 'de setup-status van een werkruimte',

  'shared.device': 'de apparaat-ID',
  'shared.login': 'de {channel}-aanmelding ({account})',

  'table.device_identities': 'apparaat-ID’s',
  'table.device_pairing_paired': 'gekoppelde apparaten',
  'table.channel_pairing_allow_entries': 'toegestane afzenders',
  'table.secret_store_entries': 'opgeslagen geheimen',
  'table.mcp_oauth_stores': 'aanmeldingen bij MCP-servers',
  'table.projects': 'projecten',
  'table.auth_profile_store': 'opslagplaatsen van aanmeldingen',
  'table.standing_intents': 'doorlopende opdrachten',

  'undecided.title': 'Niet te controleren',
  'undecided.rules': '{count} regels',
  'undecided.findings': 'deels',
  'undecided.skipped': 'overgeslagen',
  'undecided.crashed': 'vastgelopen',

  'summary.findings': '{count, plural, one {# bevinding} other {# bevindingen}}',
  'summary.errors': '{count, plural, one {# fout} other {# fouten}}',
  'summary.warnings': '{count, plural, one {# waarschuwing} other {# waarschuwingen}}',
  'summary.infos': '{count} info',
  'summary.suppressed': '{count, plural, one {# bevinding} other {# bevindingen}} onderdrukt.',
  'summary.fixable':
    '{share, select, one {Deze kan} all {Ze kunnen allemaal} other {{count} daarvan kunnen}} veilig worden hersteld met --fix.',
  'summary.unsafe':
    '{count, plural, one {# herstelactie kan iets veranderen wat je met opzet zo had, dus --fix laat haar weg. Gebruik --fix --unsafe-fixes om haar uit te voeren.} other {# herstelacties kunnen iets veranderen wat je met opzet zo had, dus --fix laat ze weg. Gebruik --fix --unsafe-fixes om ze uit te voeren.}}',
  'summary.steps':
    '{count, plural, one {Volg de stap hierboven.} other {Volg de # stappen hierboven, in die volgorde.}}',
  'summary.note': 'let op:',

  'fleet.all': 'alle {count}',
  'fleet.headline': '{person} van {hosts} {person, plural, one {vraagt} other {vragen}} aandacht',
  'fleet.count':
    '{unit, select, machine {{count, plural, one {# machine} other {# machines}}} other {{count, plural, one {# installatie} other {# installaties}}}}',
  'fleet.person': 'vraagt aandacht',
  'fleet.repair': 'heeft --fix nodig',
  'fleet.nothing': 'klaar',
  'fleet.for-fix': '{hosts} voor --fix',
  'fleet.are-ready': '{hosts} klaar',
  'fleet.since': '{fresh} nieuw en {gone} verdwenen sinds de baseline',
  'fleet.new': '{count} nieuw',
  'fleet.gone': '{count} verdwenen',
  'fleet.is-new': '(nieuw)',
  'fleet.hosts': '{units}, de ergste eerst',
  'fleet.rules': 'Regels, de ergste eerst',
  'fleet.rule': 'Regel',
  'fleet.severity': 'Ernst',
  'fleet.findings': 'Bevindingen',
  'fleet.units': '{unit, select, machine {Machines} other {Installaties}}',
  'fleet.install': '{path}, geschreven door OpenClaw {release}',
  'fleet.host': '{name} {needs}: {detail} ({counts})',
  'fleet.rule-on':
    '{rule} ({severity}): {findings, plural, one {# bevinding} other {# bevindingen}} op {hosts}',
  'merge.no-report': 'Er is geen rapport van deze machine.',
  'merge.unusable': 'Het rapport is niet te gebruiken: {reason}.',
  'report.no-json': 'het is geen JSON. Maak het met --format json',
  'report.refused': '{path} is niet te gebruiken als rapport: {reason}',
  'report.other': 'het is geen rapport van deze versie',
  'report.other-version': 'het heeft schemaVersion {version}, en deze versie leest schemaVersion 1',
  'report.of-many':
    'het is een rapport over veel machines, en dit commando heeft er een van één machine nodig',
  'report.no-fleet': 'het is niet geschreven door `merge --format json`',
  'report.file': 'het bestand',
  'report.other-key': 'heeft een sleutel die een rapport niet heeft',
  'explain.only-with': 'alleen met {flag}',
  'explain.breaks': 'Wat er stukgaat:',
  'explain.reports':
    'Wat de regel meldt en adviseert (wat tussen accolades staat, staat voor wat hij vindt):',
  'explain.safe': '--fix herstelt dit als daarbij niets verloren kan gaan.',
  'explain.unsafe':
    '--fix --unsafe-fixes herstelt dit, maar kan iets veranderen wat je met opzet zo had.',
  'explain.restore': '--fix --from <backup> zet dit terug uit een back-up of een andere map.',
  'explain.silent': 'Wat de regel niet meldt:',
  'explain.releases': 'Versies:',
  'explain.sources': 'Bronnen:',
  'explain.page': 'Deze pagina op het web: {url}',

  'html.skip': 'Naar het rapport',
  'html.footer': '{tool}. Paden en commando’s zijn die van de machine die dit rapport maakte.',
  'html.unchecked': 'OpenClaw kon niet worden gecontroleerd',
  'html.suppressed': '{count} onderdrukt',
  'html.machines': 'De oude machine en deze',
  'html.sources': 'Wat elke bron bevat, en wat eruit wordt gehaald',
  'html.findings': 'Bevindingen, naar wat er stukgaat',
  'html.more-findings':
    'Nog {count, plural, one {# bevinding} other {# bevindingen}} in het JSON-rapport.',
  'html.notes': 'Wat niet te controleren was, en opmerkingen',
  'html.notes-alone': 'Opmerkingen',
  'html.repairs': 'Herstelacties',
  'html.undo': 'Zo draai je ze terug:',
  'html.plan': 'Wat --fix zou veranderen',
  'html.search': 'Zoeken',
  'html.found': '{shown} van {total}',
  'html.where': 'Waar',
  'html.why': 'Waarom',
  'html.do': 'Wat te doen',
  'html.repair': 'Herstel',
  'html.with': 'Met {flags}: {title}',
  'html.fingerprint': 'Vingerafdruk',
  'html.about': 'Over {rule}',
  'listed.and-more': 'en nog {count}',
  'html.thing': 'Onderdeel',
  'html.state': 'Toestand',
  'html.detail': 'Details',
  'html.what': 'Wat',
  'html.old-machine': 'Oude machine',
  'html.this-machine': 'Deze machine',
  'html.home': 'thuismap',
  'html.user': 'gebruiker',
  'html.system': 'systeem',
  'html.state-directory': 'state directory',
  'html.profile': 'profiel',
  'html.same': 'onbekend, of hetzelfde',
  'html.not-known': 'onbekend',
  'html.copy': 'Kopiëren',
  'html.copy-these': 'Deze commando’s kopiëren',
  'html.copied': 'Gekopieerd',
  'html.selected': 'Geselecteerd',
});
