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
  'verdict.known':
    'Er is niets nieuws sinds de baseline, die {count, plural, one {# bevinding} other {# bevindingen}} heeft.',
  'verdict.unchecked': 'Controleren is niet gelukt: {error}',
  'verdict.passed': '{count, plural, one {# regel vond} other {# regels vonden}} niets.',

  'will.start': 'De gateway start niet',
  'will.answers': 'De agent kan niet antwoorden',
  'will.memory': 'De agent is geheugen kwijt',
  'will.history': 'Er ontbreken gesprekken',
  'will.cron': 'Cronjobs worden niet uitgevoerd',
  'will.channels': 'Een kanaal maakt geen verbinding',
  'will.plugins': 'Een plugin wordt niet geladen',
  'will.features': 'Een functie werkt niet',
  'will.privacy': 'Anderen kunnen je geheimen lezen',
  'will.later': 'Iets geeft later problemen',
  'may.start': 'De gateway start misschien niet',
  'may.answers': 'De agent antwoordt misschien niet',
  'may.memory': 'De agent is misschien geheugen kwijt',
  'may.history': 'Er ontbreken misschien gesprekken',
  'may.cron': 'Cronjobs lopen misschien op een andere tijd',
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
  'steps.install': 'Installeer OpenClaw hier: het staat niet in PATH. Start het nog niet.',
  'steps.stop': 'Stop de gateway hier. Zorg dat er op de oude machine ook geen draait.',
  'steps.migrate-and-start':
    'Laat OpenClaw controleren en migreren wat er is aangekomen, en start dan de gateway.',
  'steps.migrate-and-install':
    'Laat OpenClaw controleren en migreren wat er is aangekomen, en installeer dan de service, die de gateway start. Start hem in een container zoals je dat daar doet.',
  'steps.look':
    'Kijk of alles werkt: de kanalen zijn verbonden en je oude gesprekken staan in de lijst.',
  'steps.check-again': 'Controleer opnieuw. Wat er nog te doen is, hangt af van wat terugkwam.',
  'steps.repair':
    'Herstel {count, plural, one {# bevinding} other {# bevindingen}} met één commando. --dry-run laat eerst zien wat er gebeurt.',
  'steps.repair-unpacked':
    'Pak het archief uit op de nieuwe machine. Herstel daarna {count, plural, one {# bevinding} other {# bevindingen}} met één commando. --dry-run laat eerst zien wat er gebeurt.',
  'steps.restore':
    'Zet terug wat ontbreekt {backups, plural, =1 {uit de back-up die hier staat} other {uit de back-ups die hier staan, elk deel uit de nieuwste die het compleet heeft}}{count, plural, =0 {} one {, en herstel # bevinding} other {, en herstel # bevindingen}}. --dry-run laat eerst zien wat er gebeurt.',

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
  'install.no-user': 'een onbekende gebruiker',
  'install.home': 'thuismap {home}',
  'install.state-directory': 'state directory {name}',
  'install.from-here': 'hier, of een thuismap met hetzelfde pad',
  'install.target-unknown': 'OpenClaw-versie onbekend',
  'install.target': 'OpenClaw {release} ({source})',
  'install.as-you-said': 'zoals opgegeven',
  'install.installed': 'hier geïnstalleerd',
  'install.not-installed': 'hier niet geïnstalleerd: de versie die het schreef',

  'inventory.title': 'Wat er is aangekomen',
  'inventory.title-of': 'Wat er is aangekomen in',
  'inventory.since-record': 'Wat er is aangekomen, van wat de opname van {date} telt',
  'inventory.of': '{here} van {was}',
  'inventory.see': '(zie {rule})',
  'inventory.none': 'geen',
  'inventory.names': '{names}',
  'inventory.cannot-look': 'deze gebruiker kan niet kijken',
  'inventory.no-config': 'geen openclaw.json',
  'inventory.broken-config': 'openclaw.json is kapot',
  'inventory.unreadable-config': 'openclaw.json is niet te lezen',
  'inventory.unreadable-store': 'de opslag is niet te lezen',
  'inventory.unreadable-database': 'een database is niet te lezen',
  'inventory.unreadable-jobs': 'ze zijn niet te lezen',
  'inventory.profiles': '{count, plural, one {# profiel} other {# profielen}}',
  'inventory.keys-in-config':
    '{count, plural, one {# sleutel} other {# sleutels}} in de configuratie',
  'inventory.keys-in-environment':
    '{count, plural, one {# sleutel} other {# sleutels}} in de omgeving',
  'inventory.keys-unset': 'er wordt een sleutel verwacht in {names}, niet gezet',
  'inventory.profiles-promised':
    '{count, plural, one {# profiel} other {# profielen}} ingesteld, geen opgeslagen',
  'inventory.config-would-say': 'alleen openclaw.json zou het zeggen',
  'inventory.none-configured': 'geen ingesteld',
  'inventory.files-in': '{count, plural, one {# bestand} other {# bestanden}} in {places}',
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
    'Controleer opnieuw met --state-dir <path>, het pad van deze state directory op de doelmachine. Dat pad is onbekend, dus er wordt geen pad gewijzigd.',
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
  'remark.interrupted': 'Uitvoering {id} in {install} is onderbroken: {command}',
  'remark.interrupted-either': 'Uitvoering {id} in {install} is onderbroken: {command}, of {other}',

  'note.settings': 'Instellingen: {path}.',
  'note.settings-unused':
    '{path} is niet gebruikt: het staat in {owner}, dat nu wordt gecontroleerd.',
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
    '{count, plural, one {# stap van dit plan kan} other {# stappen van dit plan kunnen}} meer aan het licht brengen. --fix controleert dan opnieuw en herstelt wat veilig kan, tot er niets nieuws meer komt. Je kunt alles in één keer terugdraaien. Met --interactive stopt het voor die tijd.',
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
  'note.suppression-unused': 'De onderdrukking van {fingerprint} hoort bij geen enkele bevinding.',
  'note.cut-off': '{path} is niet helemaal gelezen.',
  'note.too-large': '{path} is niet helemaal gelezen: {reason}.',
  'note.unreadable':
    'Je kunt {path} niet lezen ({code}){more, plural, =0 {} other {, en nog # andere ook niet}}.',
  'note.config-unread': '{path} was niet te lezen.',

  'unread.closed': 'je kunt {path} niet in',
  'unread.cut-off': '{path} is niet helemaal gelezen',
  'unread.unreadable': 'je kunt {path} niet lezen',

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
    '{count, plural, one {# herstelactie kan} other {# herstelacties kunnen}} veranderen wat je bedoelde: --fix --unsafe-fixes.',
  'summary.note': 'let op:',

  'explain.only-with': 'alleen met {flag}',
  'explain.breaks': 'Wat er stukgaat:',
  'explain.reports': 'Dit meldt en adviseert de regel:',
  'explain.safe': '--fix herstelt dit waar er niets verloren kan gaan.',
  'explain.unsafe': '--fix --unsafe-fixes herstelt dit, en kan veranderen wat je bedoelde.',
  'explain.restore': '--fix --from <backup> zet het terug uit een back-up of een andere map.',
  'explain.silent': 'Dit meldt de regel niet:',
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
  'html.and-more': 'en nog {count}',
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
  'html.user-id': 'uid {uid}',
  'html.user-with-id': '{name} (uid {uid})',
  'html.not-known': 'onbekend',
  'html.copy': 'Kopiëren',
  'html.copy-these': 'Kopieer deze commando’s',
  'html.copied': 'Gekopieerd',
  'html.selected': 'Geselecteerd',
});
