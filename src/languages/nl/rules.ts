import { defineRules } from '../catalogue.ts';

export const rules = defineRules({
  'damaged-archive': {
    title: 'Het archief is niet tot het einde te lezen',
    why: 'Een afgebroken download, een volle schijf of een slechte sector levert een archief op dat opent en zijn eerste bestanden toont. Wat na de schade komt, is verloren, en dat merk je pas als de oude machine weg is.',
    messages: {
      cut: {
        text: '{archive} is afgekapt na {where, select, start {het begin} other {{after}}}: {what}. Alles daarna ontbreekt.',
        remedy:
          'Maak het archief opnieuw op de oude machine. Vergelijk na het kopiëren de checksums op beide machines.',
      },
      corrupt: {
        text: '{archive} is beschadigd na {where, select, start {het begin} other {{after}}}: {what}. De controle gebruikte wat er te lezen was.',
        remedy:
          'Kopieer het archief opnieuw, of maak het opnieuw op de oude machine. Vergelijk daarna de checksums op beide machines.',
      },
      limit: {
        text: '{archive} is niet helemaal gelezen, omdat na {where, select, start {het begin} other {{after}}} een limiet werd bereikt: {what}.',
        remedy:
          'Ga na waar het archief vandaan komt. Is het van jou, pak het dan uit en controleer de uitgepakte map.',
      },
      unread: {
        text: '{archive} is niet helemaal gelezen: {what}.',
        remedy:
          'Pak het archief uit met het programma dat het maakte, en controleer dan de uitgepakte map.',
      },
    },
    releases: 'alle',
    silent: [
      'bytes na het einde van een tar, die geen programma uitpakt',
      'een archief uit de standaardinvoer dat eindigt waar het hoort',
    ],
  },
  'unsafe-archive': {
    title: 'Het archief is niet veilig uit te pakken',
    why: 'Een archief bepaalt waar zijn bestanden terechtkomen, van wie ze zijn en waar zijn links naartoe wijzen. Pakt root het uit, dan kan het bestanden van het systeem vervangen.',
    messages: {
      absolute: {
        text: '{archive} heeft {count, plural, one {# bestand} other {# bestanden}} met een absoluut pad ({names}). Sommige programma’s schrijven naar dat pad, waar je het archief ook uitpakt.',
        remedy: 'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden.',
      },
      outside: {
        text: '{archive} heeft {count, plural, one {# bestand} other {# bestanden}} met een naam die uit het archief leidt ({names}). Ze zijn niet uitgepakt.',
        remedy: 'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden.',
      },
      'through-link': {
        text: '{archive} heeft {count, plural, one {# bestand} other {# bestanden}} achter een link in hetzelfde archief ({names}). Uitpakken schrijft waar de link naartoe wijst, dus deze controle pakte ze niet uit.',
        remedy: 'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden.',
      },
      'link-out': {
        text: '{archive} heeft {count, plural, one {# link die} other {# links die}} uit de map {count, plural, one {leidt} other {leiden}} waarin je het uitpakt ({names}).',
        remedy:
          'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden. Verwijder een link die niet van jou is.',
      },
      'hard-link': {
        text: '{archive} heeft harde links naar bestanden die er niet in zitten: {count, plural, one {# bestand} other {# bestanden}} ({names}). Na het uitpakken kan zo’n link een bestand van deze machine delen, dus deze controle pakte ze niet uit.',
        remedy: 'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden.',
      },
      device: {
        text: '{archive} bevat apparaten of FIFO’s: {count, plural, one {# bestand} other {# bestanden}} ({names}). Ze zijn niet uitgepakt.',
        remedy: 'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden.',
      },
      name: {
        text: '{archive} heeft {count, plural, one {# bestand} other {# bestanden}} met een naam die hier niet uit te pakken is ({names}): te lang, of met tekens die in geen bestandsnaam horen.',
        remedy: 'Hernoem de bestanden op de oude machine en maak het archief dan opnieuw.',
      },
      replaced: {
        text: '{archive} heeft {count, plural, one {# bestand} other {# bestanden}} met de naam van een eerder item van een andere soort ({names}). Welk van de twee je krijgt, hangt af van het programma.',
        remedy: 'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden.',
      },
      collision: {
        text: '{archive} heeft namen die {platform} als één bestand behandelt ({names}). Na het uitpakken blijft er van elk maar één over.',
        remedy: 'Hernoem de bestanden op de oude machine en maak het archief dan opnieuw.',
      },
      'set-id': {
        text: '{archive} heeft {count, plural, one {# bestand dat} other {# bestanden die}} door een set-id-bit met de rechten van de eigenaar {count, plural, one {draait} other {draaien}} ({names}).',
        remedy:
          'Pak het niet uit als root. Pak het uit in een lege map en bekijk deze bestanden. OpenClaw heeft zo’n bestand niet nodig.',
      },
      owner: {
        text: 'Pakt root het uit, dan {count, plural, one {is # bestand} other {zijn # bestanden}} van {archive} eigendom van {owner} en niet van {user}, die de gateway draait.',
        remedy: 'Pak het uit als {user}, of geef de bestanden daarna aan {user}.',
      },
    },
    releases: 'alle',
    silent: [
      '`./` aan het begin, en mappen zonder eigen item',
      'absolute links, die elke installatie heeft: ze worden gecontroleerd zoals die van een map',
      'namen die alleen in hoofdletters en kleine letters verschillen, als de doelmachine Linux draait',
      'eigenaren, als alle items dezelfde eigenaar hebben als de state directory en --user niet is opgegeven',
    ],
  },
  'incomplete-archive': {
    title: 'In het archief ontbreekt een deel van de installatie',
    why: 'Is de oude machine eenmaal gewist, dan is alles verloren wat niet in het archief zit. `openclaw backup create` laat met opzet delen weg, en `openclaw backup verify` noemt ze niet.',
    messages: {
      transcripts: {
        text: '`openclaw backup create` van {release, select, unknown {een oudere versie} other {{release}}} liet elk transcript weg. {archive} noemt {count, plural, one {# sessie, maar bevat het gesprek niet} other {# sessies, maar bevat geen van de gesprekken}}.',
        remedy: 'Stop de gateway op de oude machine en pak daar de hele state directory in.',
      },
      'only-config': {
        text: '{archive} is gemaakt met --only-config: het heeft de configuratie, maar geen aanmeldingen, sessies, geheugen of werkruimte.',
        remedy: 'Stop de gateway op de oude machine en pak daar de hele state directory in.',
      },
      workspace: {
        text: '{archive} is gemaakt met --no-include-workspace, dus zonder {workspaces}.',
        remedy:
          'Pak ook de werkruimte in op de oude machine, en controleer dan beide archieven samen.',
      },
      asset: {
        text: 'Het manifest van {archive} noemt {source} ({kind}), maar het archief bevat dat niet.',
        remedy: 'Maak het archief opnieuw op de oude machine.',
      },
      hidden: {
        text: '{archive} is ingepakt met een sterretje ({name}/*), en dat laat alle bestanden weg die met een punt beginnen, zoals .env.',
        remedy: 'Pak de map op de oude machine in met haar naam, zonder sterretje.',
      },
      link: {
        text: 'Dit is een link naar {target}, dat niet in {archive} zit: alleen de link is ingepakt.',
        remedy:
          'Pak ook de map in waar de link naartoe wijst, en zet die op de nieuwe machine op dezelfde plaats.',
      },
    },
    releases: 'alle; manifesten vanaf 2026.3.8',
    silent: [
      'wat OpenClaw opnieuw maakt: tools, caches, logs',
      'npm en node_modules, die back-ups weglaten: stale-plugin-path en missing-plugin-dependencies melden de plugins die ze nodig hebben',
      'een archief van 2026.9.6 waarvan de sessies in de databases staan',
      'een werkruimte in een ander archief dat je samen met dit controleert',
      'alleen een werkruimte, of alleen een configuratie zonder manifest: dat melden workspace-only-copy en json-only-copy',
    ],
  },
  'hot-archive': {
    title: 'De gateway draaide terwijl het archief werd gemaakt',
    why: 'Een archiefprogramma leest het ene bestand na het andere. Schrijft de gateway intussen, dan zijn een database en haar -wal-bestand van verschillende momenten, en kan een transcript midden in een regel ophouden.',
    messages: {
      gateway: {
        text: 'Er draaide een gateway (proces {pid}) terwijl {archive} werd gemaakt: de lock zit in het archief.',
        remedy: 'Stop de gateway op de oude machine en maak het archief dan opnieuw.',
      },
      session: {
        text: 'Er was een gesprek bezig terwijl {archive} werd gemaakt: het archief bevat {count, plural, one {# lock} other {# locks}} van proces {pid}.',
        remedy: 'Stop de gateway op de oude machine en maak het archief dan opnieuw.',
      },
    },
    releases:
      'alle; tot en met 2026.5.28 staat de lock van de gateway zelf buiten de state directory',
    silent: [
      'een lock zonder proces-ID',
      'databases in een archief van `openclaw backup create`, die 2026.9.6 kopieert zoals ze op één moment waren',
      'een database waarvan het -wal-bestand ontbreekt of bij een andere hoort: dat meldt incomplete-database',
      'bestanden die op nulbytes of midden in een regel eindigen: dat meldt truncated-file',
    ],
  },
  'unreadable-config': {
    title: 'De configuratie is niet te lezen',
    why: 'Zonder configuratie start de gateway niet, of start hij zonder de kanalen, agents en sleutels uit een include. Tot en met 2026.5.28 lijken sommige van deze fouten op "Missing config".',
    messages: {
      broken: {
        text: 'Dit configuratiebestand {problem}.',
        remedy:
          'Verbeter de fout, of kopieer het bestand opnieuw van de oude machine: een afgebroken kopie houdt halverwege op.',
      },
      'broken-with-last-good': {
        text: 'De configuratie {problem}.',
        remedy:
          'Verbeter de fout, of zet {copy} terug, de configuratie waarmee OpenClaw het laatst startte. Vergelijk de twee eerst.',
      },
      'broken-with-backup': {
        text: 'De configuratie {problem}.',
        remedy:
          'Verbeter de fout, of kopieer het bestand opnieuw van de oude machine. Zet {copy} alleen terug als er niets anders is: daarin ontbreekt de laatste wijziging, die groot kan zijn.',
      },
      unreadable: {
        text: 'De configuratie {problem}.',
        remedy:
          'Kopieer het bestand van de oude machine naar deze plaats, als gewoon bestand dat de gateway kan lezen.',
      },
      include: {
        text: 'Deze include {problem}, dus de configuratie is ongeldig.',
        remedy:
          'Verbeter de include, of kopieer het ingevoegde bestand naar dezelfde plaats ten opzichte van openclaw.json. Vanaf 2026.2 moet het in de map van openclaw.json staan.',
      },
      'include-missing': {
        text: 'Deze include {problem}, dus de configuratie is ongeldig: {path}.',
        remedy:
          'Kopieer het ingevoegde bestand van de oude machine, of verbeter het pad. Vanaf 2026.2 moet het in de map van openclaw.json staan.',
      },
    },
    texts: {
      unread: '{name} {problem}',
    },
    releases: 'alle',
    silent: [
      'een ontbrekende configuratie, die andere regels melden',
      'een include die anders geschreven wel bestaat: dat meldt name-in-other-case',
      'JSON5-syntaxis: commentaar, enkele aanhalingstekens, een komma aan het eind en sleutels zonder aanhalingstekens',
      'een bestand dat je niet mag lezen: overgeslagen, met de reden',
    ],
  },
  'shrunk-config': {
    title: 'De configuratie is instellingen kwijt die haar eigen back-up nog heeft',
    why: 'Een update, een reparatie of een container die zonder zijn volume start, kan een kleinere openclaw.json over de echte schrijven. Agents, kanalen en koppelingen zijn dan weg, hoewel hun gegevens er nog zijn.',
    messages: {
      agents: {
        text: 'openclaw.json noemt {agentCount, plural, one {agent {agents}} other {agents {agents}}} niet meer, hoewel de gesprekken of werkruimtes hier staan. {backup} noemt {agentCount, plural, one {hem} other {ze}} wel. Wat in openclaw.json ontbreekt: {keys}.',
        remedy:
          '[Stop de gateway.] Vergelijk de twee bestanden. Wil je de agents terug, zet de back-up dan zelf terug of met `--fix --unsafe-fixes`, en controleer opnieuw.',
      },
      stub: {
        text: 'openclaw.json is bijna leeg, hoewel er een hele installatie naast staat. {backup} is {times, plural, one {# keer} other {# keer}} zo groot. Wat in openclaw.json ontbreekt: {keys}.',
        remedy:
          '[Stop de gateway.] Lees de back-up. Is het de configuratie van deze installatie, zet die dan zelf terug of met `--fix --unsafe-fixes`, en controleer opnieuw.',
      },
    },
    texts: {
      restore: 'zet de configuratie terug uit haar back-up',
    },
    releases:
      'alle; elke versie bewaart openclaw.json.bak, en vanaf 2026.5 ook openclaw.json.last-good',
    silent: [
      'een agent die is verwijderd: de nieuwste back-up noemt hem ook niet, of er is hier niets van de agent',
      'een instelling, kanaal of plugin die is verwijderd terwijl de agents bleven',
      'een configuratie die niet te lezen is: dat meldt unreadable-config',
      'een kopie van alleen de configuratie: dat meldt json-only-copy',
      'een client in remote-modus: dat meldt remote-mode-host',
    ],
  },
  'profile-mismatch': {
    title: 'De gateway gebruikt niet de state directory die is gekopieerd',
    why: 'Elk profiel heeft zijn eigen state directory. Start de gateway met de verkeerde, dan vindt hij geen aanmeldingen en geen geschiedenis en doet hij alsof hij nieuw is, hoewel alles gekopieerd is.',
    messages: {
      'service-selects-other': {
        text: '{service} start de gateway met {other}, {state, select, missing {dat ontbreekt} other {dat niets van jouw gegevens heeft}}. De installatie staat in {own}, dat geen service gebruikt.',
        remedy: 'Verwijder de service die {other} start, en installeer er dan een voor {own}.',
      },
      'service-without-state': {
        text: '{service} start een gateway met {other}, {state, select, missing {dat ontbreekt} other {dat niets van jouw gegevens heeft}}. Dat profiel is niet gekopieerd.',
        remedy: 'Kopieer ook {other} van de oude machine, of verwijder de service.',
      },
      'fresh-one-in-use': {
        text: '{own} heeft nog geen sessies, maar {use, select, service {een service start de gateway met {fresh}} other {zonder --profile gebruikt OpenClaw {fresh}}}: de agent start zonder geheugen. De sessies en aanmeldingen staan in {other}.',
        remedy:
          'Start de gateway met het profiel dat de sessies en aanmeldingen heeft. Bewaar de nieuwe state directory tot dat profiel werkt.',
      },
      'other-one-in-use': {
        text: 'De sessies en aanmeldingen staan in {own}, maar {use, select, service {een service start de gateway met {fresh}} other {zonder --profile gebruikt OpenClaw {fresh}}}, dat nog geen sessies heeft: de agent start zonder geheugen.',
        remedy:
          'Start de gateway met het profiel dat de sessies en aanmeldingen heeft. Bewaar de nieuwe state directory tot dat profiel werkt.',
      },
      'fresh-one-in-unit': {
        text: '{own} heeft nog geen sessies, maar {unit} start de gateway met {fresh}: de agent start zonder geheugen. De sessies en aanmeldingen staan in {other}.',
        remedy:
          'Zet OPENCLAW_STATE_DIR in {unit} op de state directory die de sessies en aanmeldingen heeft. Laad de unit dan opnieuw en herstart hem.',
      },
      renamed: {
        text: 'Deze map heet {own}, maar haar paden wijzen naar {other}. Ze lijkt hernoemd.',
        remedy:
          '[Stop de gateway.] Hernoem de map naar {other} en gebruik haar met dat profiel. Wil je de naam {own} houden, wijzig dan elk pad in de configuratie.',
      },
      'renamed-beside': {
        text: 'Deze map heet {own}, maar haar paden wijzen naar {other}, dat ook bestaat. Beide lijken dezelfde installatie te zijn.',
        remedy:
          'Zoek uit welke van de twee is gekopieerd, en verplaats de andere. Start tot dan geen van beide: ze zouden naar dezelfde agents schrijven.',
      },
      'environment-names-other': {
        text: '{name} kiest hier een andere state directory, maar dat heeft geen effect: OpenClaw kiest de state directory voordat het dit bestand leest.',
        remedy:
          'Verwijder de variabele uit dit bestand. Kies het profiel in de service of op de opdrachtregel.',
      },
    },
    texts: {
      rename: 'geef {own} weer de naam {other}',
      outside: '{service} kiest een state directory buiten deze thuismap',
    },
    releases: 'alle',
    silent: [
      'twee complete profielen, elk met een eigen service of met de hand gestart',
      'een vroegere naam die een link naar de map zelf is',
      'de standaard state directory tot en met 2026.5.28, als daar alleen de werkruimte van een profiel staat',
      'een service met een pad in de oude thuismap dat dezelfde map bedoelt: dat meldt stale-service-unit',
      'een map buiten de thuismap of met een eigen naam, die met OPENCLAW_STATE_DIR is gekozen',
    ],
  },
  'json-only-copy': {
    title: 'Alleen de configuratie is gekopieerd',
    why: 'openclaw.json is het kleinste deel van een installatie. Zonder de sessies, aanmeldingen, apparaat-ID en het geheugen ernaast start de gateway en meldt hij "ready", maar weet de agent niets meer.',
    messages: {
      'state-missing': {
        text: 'openclaw.json is er, maar de agents, inloggegevens, apparaten en databases ontbreken. Er is niets opgeslagen voor {promises}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de hele state directory van de oude machine, en elke werkruimte erbuiten. Als je een back-up hebt, voer dan in plaats daarvan `--fix --from <backup>` uit.',
      },
    },
    texts: {
      promises:
        '{agentCount, plural, =0 {} one {agent {agents}} other {agents {agents}}}{channelCount, plural, =0 {} one {{agentCount, plural, =0 {} other {; }}kanaal {channels}} other {{agentCount, plural, =0 {} other {; }}kanalen {channels}}}{profileCount, plural, =0 {} one {{before, plural, =0 {} other {; }}auth-profiel {profiles}} other {{before, plural, =0 {} other {; }}auth-profielen {profiles}}}',
      unread: 'de configuratie is niet te lezen, en stelt misschien remote-modus in',
    },
    releases: 'alle',
    silent: [
      'een client in remote-modus, waarvan de gegevens op een andere machine staan',
      'een nieuwe installatie na de onboarding, die een map van een agent of een database heeft',
      'agents waarvan de mappen volgens de configuratie ergens anders staan, als die er zijn',
      'een archief van `openclaw backup create --only-config`: dat meldt incomplete-archive',
    ],
  },
  'workspace-only-copy': {
    title: 'Alleen een werkruimte is gekopieerd',
    why: 'Een werkruimte bevat wat de agent heeft opgeschreven. De configuratie, aanmeldingen, sessies en apparaat-ID staan in de state directory, en zijn niet uit de werkruimte te maken.',
    messages: {
      'no-state-directory': {
        text: 'Dit is een werkruimte zonder state directory: geen configuratie, geen aanmeldingen, geen sessies.',
        remedy:
          'Kopieer de state directory van de oude machine, of zet haar terug met `--fix --from <backup>`. Is ze verloren, doe de onboarding dan opnieuw met deze werkruimte; de aanmeldingen en de geschiedenis zijn dan weg.',
      },
      'empty-state-directory': {
        text: 'Deze state directory bevat alleen een werkruimte: geen configuratie, geen aanmeldingen, geen sessies.',
        remedy:
          'Kopieer de state directory van de oude machine, of zet haar terug met `--fix --from <backup>`. Is ze verloren, doe de onboarding dan opnieuw met deze werkruimte; de aanmeldingen en de geschiedenis zijn dan weg.',
      },
    },
    releases: 'alle',
    silent: [
      'een werkruimte buiten een state directory die bestaat',
      'de standaard state directory tot en met 2026.5.28 met alleen de werkruimte van een profiel, als de eigen map van dat profiel bestaat',
    ],
  },
  'wrong-ownership': {
    title: 'De kopie is niet van de gebruiker die de gateway draait',
    why: 'De gateway kan geen bestanden lezen of schrijven die als root of met de gebruikers-ID van de oude machine zijn gekopieerd. Hij meldt dan "Missing config" of "No sessions found", negeert .env zonder melding, of stopt.',
    messages: {
      'not-accessible': {
        text: 'De gateway draait als {user} en kan {things, select, directories {{count, plural, one {# map} other {# mappen}}} other {{count, plural, one {# bestand} other {# bestanden}}}} hier niet {access, select, read {lezen} other {schrijven}}: de eigenaar is {owner}.',
        remedy: 'Geef de bestanden aan {user}.',
      },
      'other-owner': {
        text: 'De gateway draait als {user}, maar de eigenaar van {things, select, directories {{count, plural, one {# map} other {# mappen}}} other {{count, plural, one {# bestand} other {# bestanden}}}} hier is {owner}. De gateway heeft nu toegang, maar bestanden die hij vervangt, krijgen een andere eigenaar.',
        remedy: 'Geef de bestanden aan {user}.',
      },
      'left-alone': {
        text: 'De gateway draait als {user}, maar de eigenaar van {things, select, directories {{count, plural, one {# map} other {# mappen}}} other {{count, plural, one {# bestand} other {# bestanden}}}} hier is {owner}. Een herstelactie wijzigt deze map niet: {reason}.',
        remedy:
          'Controleer de inhoud van de map. Is het geen werkruimte van deze installatie, stel de werkruimte in openclaw.json dan in op een map in de thuismap.',
      },
      'closed-to-gateway': {
        text: 'De gateway draait als {user} en kan {path} niet in: de eigenaar is {owner}, de modus is {mode}. Niets in deze map kon worden gecontroleerd.',
        remedy: 'Geef de map aan {user}.',
      },
      'closed-to-owner': {
        text: 'De gateway draait als {user} en kan zijn eigen map {path} niet in: de modus is {mode}. Niets in deze map kon worden gecontroleerd.',
        remedy: 'Geef de eigenaar toegang tot de map.',
      },
      'owner-locked-out': {
        text: 'De gateway draait als {user}, de eigenaar van {things, select, directories {{count, plural, one {# map} other {# mappen}}} other {{count, plural, one {# bestand} other {# bestanden}}}} hier, maar de modus ontzegt {user} de toegang.',
        remedy: 'Geef de eigenaar toegang tot de bestanden.',
      },
    },
    texts: {
      open: 'geef de eigenaar toegang tot {name}',
      'open-all':
        'geef de eigenaar toegang tot {things, select, directories {{count, plural, one {# map} other {# mappen}}} other {{count, plural, one {# bestand} other {# bestanden}}}}',
      give: 'geef {things, select, directories {{count, plural, one {# map} other {# mappen}}} other {{count, plural, one {# bestand} other {# bestanden}}}} aan {user}',
      packed: 'bestanden krijgen hun eigenaar pas als het archief is uitgepakt',
      closed: 'je mag niet in {path} kijken',
      unread: 'je mag {count, plural, one {# bestand} other {# bestanden}} niet lezen',
      subordinate:
        'gebruikers-ID {uid} is een ondergeschikte ID van {account}, zoals in een rootless container (geef de gebruiker van de gateway op met --user)',
    },
    releases: 'alle',
    silent: [
      'groepstoegang die werkt: mappen met 2770 en bestanden met 660 van een groep waar de gebruiker bij hoort',
      'een alleen-lezen openclaw.json van root, want dat is een beheerde configuratie',
      'leesbare plugins van root, zoals een image of een beheerder ze installeert',
      'alleen-lezen bestanden van de gebruiker, zoals een vergrendelde SOUL.md',
      'symbolische links, en de eigen kopieën van sandboxes',
      'alles in node_modules, en in .git alles behalve mappen waar de eigenaar zelf niet in kan',
      'een gateway waarvan de gebruiker onbekend is, en Windows: overgeslagen, met de reden',
      'bestanden met de ondergeschikte ID’s van een rootless container (/etc/subuid), tenzij --user zegt wie de gateway draait: overgeslagen, met de reden',
    ],
  },
  'remote-mode-host': {
    title: 'De installatie is een client van een gateway op een andere host',
    why: 'In remote-modus staan de sessies en de werkruimte op de gateway-host. Deze machine verhuizen verplaatst ze niet, en niets hier kan ze terugzetten.',
    messages: {
      client: {
        text: 'gateway.mode is "remote": de sessies en de werkruimte staan op {host}, niet hier.',
        remedy:
          'Doe niets als die host in gebruik blijft. Verhuist zijn gateway ook, kopieer dan de state directory en de werkruimte van die host.',
      },
      'client-with-state': {
        text: 'gateway.mode is "remote" (de gateway staat op {host}), maar deze machine heeft ook {what, select, agents {lokale agents} service {een service die een gateway start} other {lokale agents en een service die een gateway start}}. Een gateway weigert hier te starten, en de agent gebruikt niets van deze machine.',
        remedy:
          'Bepaal welke machine de gateway is. Is het deze, zet gateway.mode dan op "local". Migreer anders de andere host en houd deze machine als client.',
      },
    },
    texts: {
      set: 'zet gateway.mode op local, zodat de gateway op deze machine draait',
    },
    releases: 'alle',
    silent: [
      'gateway.mode "local"',
      'een blok gateway.remote in de modus "local", die het negeert',
      'een service die de gateway van een ander profiel start',
    ],
  },
  'plaintext-backups': {
    title: 'Een back-up met inloggegevens is niet versleuteld',
    why: 'Een back-up bevat het gateway-token, sleutels van providers en aanmeldingen van kanalen. Wie hem leest, kan zich voordoen als je agent en, met de apparaat-ID, als deze machine.',
    messages: {
      'archive-exposed': {
        text: 'Dit {format}-archief bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}} en is niet versleuteld; {where}.',
        remedy:
          'Versleutel de back-up, controleer of de versleutelde kopie opent, en verwijder dan het origineel. Kan iemand anders hem gelezen hebben, vervang dan het gateway-token en de sleutels erin.',
      },
      archive: {
        text: 'Dit {format}-archief bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}} en is niet versleuteld.',
        remedy:
          'Versleutel de back-up, controleer of de versleutelde kopie opent, en verwijder dan het origineel.',
      },
      'checked-archive': {
        text: 'Dit {format}-archief, dat je controleert, bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}} en is niet versleuteld{exposed}.',
        remedy:
          'Versleutel het archief, controleer of de versleutelde kopie opent, en verwijder dan het origineel.',
      },
      'archive-copied': {
        text: 'Dit {format}-archief bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}} en is niet versleuteld{exposed}. De versleutelde kopie {name}.age staat ernaast.',
        remedy:
          'Controleer of de versleutelde kopie opent en dezelfde inhoud heeft, en verwijder dan het origineel. Kan iemand anders het gelezen hebben, vervang dan het gateway-token en de sleutels erin.',
      },
      'directory-exposed': {
        text: 'Deze map is een kopie van een installatie. Ze bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}} en is niet versleuteld; {where}.',
        remedy:
          'Versleutel de back-up, controleer of de versleutelde kopie opent, en verwijder dan het origineel. Kan iemand anders hem gelezen hebben, vervang dan het gateway-token en de sleutels erin.',
      },
      directory: {
        text: 'Deze map is een kopie van een installatie. Ze bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}} en is niet versleuteld.',
        remedy:
          'Verwijder de map zodra je haar niet meer nodig hebt. Versleutel haar anders, en controleer of de versleutelde kopie opent.',
      },
      'of-remedy': {
        text: 'Deze map is de kopie van vóór een herstelactie. Ze bevat {count, plural, one {een bestand met inloggegevens ({first})} =20 {veel bestanden met inloggegevens (zoals {first})} other {# bestanden met inloggegevens (zoals {first})}}. Alleen de eigenaar kan {count, plural, one {dat bestand} other {die bestanden}} lezen.',
        remedy: 'Bewaar de map tot alles hier werkt, en verwijder haar dan.',
      },
    },
    texts: {
      exposed:
        '{readable, select, yes {andere gebruikers van deze machine kunnen de inhoud lezen} other {}}{synced, select, first {een gesynchroniseerde map kopieert de inhoud naar een dienst of naar andere machines} yes {, en een gesynchroniseerde map kopieert die naar een dienst of naar andere machines} other {}}{git, select, first {de inhoud staat in een Git-werkboom en wordt misschien gepusht} yes {, en de inhoud staat in een Git-werkboom en wordt misschien gepusht} other {}}',
      'also-exposed':
        '; {readable, select, yes {andere gebruikers van deze machine kunnen de inhoud lezen} other {}}{synced, select, first {een gesynchroniseerde map kopieert de inhoud naar een dienst of naar andere machines} yes {, en een gesynchroniseerde map kopieert die naar een dienst of naar andere machines} other {}}{git, select, first {de inhoud staat in een Git-werkboom en wordt misschien gepusht} yes {, en de inhoud staat in een Git-werkboom en wordt misschien gepusht} other {}}',
      close: 'geef alleen de eigenaar toegang tot {name} (modus {mode})',
      encrypt: 'versleutel {name} met age (--age-recipient, --age-identity)',
      delete: 'verwijder {name} zodra de versleutelde kopie is geopend (--age-identity)',
    },
    releases: 'alle',
    silent: [
      'archieven die met age, PGP, openssl, 7z of zip zijn versleuteld',
      'openclaw.json.bak-bestanden, die OpenClaw zelf schrijft',
      'archieven zonder geheimen van een installatie',
      'state directories die in gebruik zijn, ook die van profielen',
    ],
  },
  'stale-home-path': {
    title: 'Een pad in de configuratie wijst naar de oude thuismap',
    why: 'De onboarding schrijft absolute paden in openclaw.json. Onder een andere thuismap start de gateway en meldt hij "ready", maar elk bericht mislukt; draait hij als root, dan maakt OpenClaw het oude pad opnieuw aan en start de agent zonder geheugen.',
    messages: {
      'turn-path': {
        text: '{count, plural, one {{key} wijst naar {path},} other {{keys} wijzen naar paden}} in de thuismap van de oude machine ({home}), dus de agent kan niet werken.',
        remedy: '[Stop de gateway.] Stel het pad in op de huidige plaats op deze machine.',
      },
      'turn-path-lost': {
        text: '{count, plural, one {{key} wijst naar {path},} other {{keys} wijzen naar paden}} in de thuismap van de oude machine ({home}). De inhoud is niet naar deze thuismap gekopieerd, dus de agent kan niet werken.',
        remedy:
          '[Stop de gateway.] Kopieer de map van de oude machine, en stel het pad in op haar plaats hier.',
      },
      'into-original': {
        text: '{count, plural, one {{key} wijst naar {path},} other {{keys} wijzen naar paden}} in de oude thuismap ({home}), die nog op deze machine staat. De agent werkt daar in plaats van in de kopie.',
        remedy:
          '[Stop de gateway.] Vergelijk de twee, en bewaar in de kopie wat nieuwer is. Stel het pad daarna in op de kopie, anders werkt de agent niet meer zodra de oude thuismap weg is.',
      },
      'feature-path': {
        text: '{count, plural, one {{key} wijst naar {path},} other {{keys} wijzen naar paden}} in de thuismap van de oude machine ({home}), die hier niet is.',
        remedy: 'Stel {key} in op het pad op deze machine: {moved}, als dat bestaat.',
      },
    },
    texts: {
      set: 'stel {key} in op {moved}',
      'set-all': 'stel {count} paden in op hun plaats in {home}',
    },
    releases: 'alle',
    silent: [
      'een pad dat op deze machine bestaat, in welke thuismap ook, tenzij het ook naar deze thuismap is gekopieerd',
      'een ontbrekend pad in deze thuismap: dat meldt missing-workspace of missing-referenced-file',
      'een andere naam van dezelfde plaats: /home/bob als /home een link naar /var/home is',
      'een pad buiten elke thuismap, als de controle voor een andere machine is',
      'een pad in een state directory die is hernoemd: dat meldt profile-mismatch',
      'het pad van een plugin: dat meldt stale-plugin-path',
    ],
  },
  'stale-session-file': {
    title: 'De sessie-index wijst naar transcripten in een andere map',
    why: 'Elke sessie bewaart het absolute pad van haar transcript. Na een verhuizing wijst dat pad nog naar de oude thuismap: oude gesprekken mislukken, of gaan verder in een bestand dat niemand ziet.',
    messages: {
      elsewhere: {
        text: 'Deze index verwacht {total, plural, one {het enige transcript} other {{count} van # transcripten}} van agent {agent} in een andere map{count, plural, one {: {directory}} other {, het eerste in {directory}}}.',
        remedy:
          '[Stop de gateway.] Stel elke sessionFile in op het bestand met dezelfde naam naast sessions.json.',
      },
    },
    texts: {
      relink:
        'laat {count, plural, one {# sessie naar het transcript} other {# sessies naar de transcripten}} naast de index wijzen',
      unread: 'de sessie-index van agent {agent} is niet te lezen',
    },
    releases:
      'een fout waar sessies in bestanden staan (tot en met 2026.7.1, en 2026.7.33 tot en met 2026.7.35); info bij andere versies, want die importeren ze',
    silent: [
      'een bestand naast de index, via zijn pad op de doelmachine of via een link',
      'een relatieve naam, of helemaal geen sessionFile (2026.1.30)',
      'een state directory die is hernoemd en haar transcripten bevat: dat meldt profile-mismatch',
    ],
  },
  'orphaned-cron-jobs': {
    title: 'Je cronjobs horen bij een andere state directory',
    why: 'Vanaf 2026.6 heeft elke cronjob in de database het absolute pad van de state directory waarin hij is gemaakt. Onder een andere thuismap negeert de gateway de job: die draait niet meer, en je ziet geen fout.',
    messages: {
      orphaned: {
        text: '{total, plural, one {De enige cronjob, {names}, draait hier niet. Hij hoort} other {{count} van # cronjobs {count, plural, one {draait hier niet ({names}). Hij hoort} other {draaien hier niet ({names}). Ze horen}}}} bij een andere state directory: {store}.',
        remedy:
          '[Stop de gateway.] Schrijf de jobs met `--fix` naar cron/jobs.json, en controleer opnieuw om te zien hoe OpenClaw het bestand importeert.',
      },
      kept: {
        text: '{total, plural, one {De enige cronjob, {names}, draait hier niet. Hij hoort} other {{count} van # cronjobs {count, plural, one {draait hier niet ({names}). Hij hoort} other {draaien hier niet ({names}). Ze horen}}}} bij een andere state directory: {store}.',
        remedy:
          'Maak de jobs opnieuw met `openclaw cron add`. `--fix` kan ze niet naar cron/jobs.json schrijven, omdat {reason, select, store {cron.store in openclaw.json naar een ander bestand wijst} other {hun formaat in de database onbekend is}}.',
      },
      blocked: {
        text: '{total, plural, one {De enige cronjob, {names}, draait hier niet. Hij hoort} other {{count} van # cronjobs {count, plural, one {draait hier niet ({names}). Hij hoort} other {draaien hier niet ({names}). Ze horen}}}} bij een andere state directory: {store}. Een ander cron/jobs.json staat in de weg.',
        remedy:
          '[Stop de gateway.] Laat OpenClaw cron/jobs.json importeren; daarbij wordt het bestand verplaatst. Controleer opnieuw: `--fix` schrijft deze jobs dan naar een nieuw bestand.',
      },
      waiting: {
        text: 'cron/jobs.json bevat cronjobs van {store}, die niet draaien tot OpenClaw het bestand importeert: {names}.',
        remedy:
          '[Stop de gateway.] Laat OpenClaw het bestand importeren. De jobs staan in de lijst zodra de gateway draait.',
      },
      superseded: {
        text: '{count} van {total} cronjobs {count, plural, one {hoort} other {horen}} bij {store}, een oudere state directory dan die van de andere: {names}.',
        remedy:
          'Doe niets als je deze jobs niet mist: ze draaiden op de oude machine ook niet. Wil je er een terug, maak hem dan opnieuw met `openclaw cron add`.',
      },
    },
    texts: {
      write: 'schrijf {count, plural, one {de cronjob} other {# cronjobs}} naar {file}',
    },
    releases: 'vanaf 2026.6',
    silent: [
      'jobs van deze state directory, via haar pad op de doelmachine of via een link',
      'een job die deze state directory ook heeft, zoals na een import',
      'een job die uit het bestand van een herstelactie is geïmporteerd, ook als je hem daarna hebt verwijderd',
      'jobs onder de vroegere naam van de state directory: dat meldt profile-mismatch',
      'de jobs van OpenClaw zelf, die het opnieuw maakt',
      'een database zonder jobs',
    ],
  },
  'stale-plugin-path': {
    title: 'De registratie van een plugin wijst naar de oude machine',
    why: 'Met een ontbrekend laadpad starten alleen de nieuwste versies. Een plugin in `extensions/` wordt toch geladen, maar OpenClaw kan niet meer nagaan waar hij vandaan komt. Ligt het pad in een andere thuismap, dan draait OpenClaw de code van daar.',
    messages: {
      nowhere: {
        text: '{role, select, load {Het laadpad van een plugin} install {Het installatiepad van plugin {plugin}} other {Het bronpad van plugin {plugin}}} is {path}, dat ontbreekt: de plugin wordt niet geladen.',
        remedy:
          'Kopieer de plugin van de oude machine naar de state directory, of installeer hem opnieuw: dat vernieuwt ook de registratie.',
      },
      'came-along': {
        text: '{role, select, load {Het laadpad van een plugin} install {Het installatiepad van plugin {plugin}} other {Het bronpad van plugin {plugin}}} is {path}, dat ontbreekt. De plugin is gekopieerd en wordt geladen, maar OpenClaw kan niet meer nagaan waar hij vandaan komt.',
        remedy:
          'Doe niets als de plugin voor jou werkt. Moet OpenClaw hem vertrouwen en bijwerken, installeer hem dan opnieuw: dat vernieuwt de registratie.',
      },
      'not-found': {
        text: '{role, select, load {Het laadpad van een plugin} install {Het installatiepad van plugin {plugin}} other {Het bronpad van plugin {plugin}}} is {path}. De plugin is gekopieerd naar {moved}, maar OpenClaw zoekt hem alleen waar zijn registratie zegt: hij wordt niet geladen.',
        remedy:
          'Installeer de plugin opnieuw: dat vernieuwt de registratie. OpenClaw haalt hem uit het npm-register.',
      },
      'load-path': {
        text: '{role, select, load {Het laadpad van een plugin} install {Het installatiepad van plugin {plugin}} other {Het bronpad van plugin {plugin}}} is {path}, dat ontbreekt: OpenClaw verwerpt de hele configuratie, en geen commando start, zelfs `openclaw doctor` niet.',
        remedy:
          'Kopieer de plugin van de oude machine, en stel het pad ernaartoe in openclaw.json in met een editor. Heb je de plugin niet meer nodig, verwijder het pad dan uit plugins.load.paths.',
      },
      'other-home': {
        text: '{role, select, load {Het laadpad van een plugin} install {Het installatiepad van plugin {plugin}} other {Het bronpad van plugin {plugin}}} is {path}, in een andere thuismap dan deze installatie: OpenClaw draait de code van daar.',
        remedy:
          'Installeer de plugin opnieuw vanaf een plaats in deze thuismap, zodat de registratie naar de kopie hier wijst.',
      },
    },
    texts: {
      relink: 'laat {key} naar {moved} wijzen',
    },
    releases: 'alle; een fout als de versie zonder het laadpad niet start',
    silent: [
      'een pad dat in deze thuismap of in het systeem bestaat',
      'een ontbrekende bron waaruit een plugin is geïnstalleerd: die is niet meer nodig',
      'de index van de plugins in het OpenClaw-pakket, die OpenClaw opnieuw maakt',
      'een pad buiten de thuismap, als de controle voor een andere machine is',
    ],
  },
  'stale-qmd-collection': {
    title: 'Zoeken in het geheugen kijkt in mappen van de oude thuismap',
    why: 'Met de QMD-geheugenbackend bevat een indexbestand van elke agent het absolute pad van elke map waarin wordt gezocht. OpenClaw vergelijkt alleen de namen van de collecties, vindt ze allemaal, en houdt ze. Zoeken in het geheugen vindt dan niets nieuws, zonder fout.',
    messages: {
      'old-home': {
        text: 'Zoeken in het geheugen van agent {agent} leest {total, plural, one {zijn enige map} other {{count} van # mappen}} in de oude thuismap en vindt daar niets. {count, plural, one {Dat is} other {De eerste is}} {directory}.',
        remedy:
          '[Stop de gateway.] Laat elk pad in dit bestand naar zijn map hier wijzen, en werk de index bij. `--fix` wijzigt de paden van mappen die hier zijn.',
      },
    },
    texts: {
      relink:
        'laat {count, plural, one {# collectie naar haar map} other {# collecties naar hun mappen}} hier wijzen',
      unread: 'de QMD-index van agent {agent} is niet te lezen ({problem})',
    },
    releases: 'tot en met 2026.6.5',
    silent: [
      'een index die niet in gebruik is: `memory.backend` is niet `qmd`',
      'een map die op deze machine bestaat',
      'een versie die het pad bij het starten verbetert, of die geen QMD heeft',
    ],
  },
  'stale-acp-session': {
    title: 'De werkmap van een ACP-sessie ontbreekt',
    why: 'OpenClaw houdt een sessie met Codex, Claude Code of een ander programma via ACP bij, met het absolute pad van haar werkmap. Ontbreekt die map, dan kan het programma niet starten. Het gesprek blijft aan de sessie gebonden, dus elk bericht mislukt tot je haar sluit.',
    messages: {
      missing: {
        text: '{count, plural, one {De werkmap van een ACP-sessie van {agents} ontbreekt: {directory}} other {De werkmappen van # ACP-sessies van {agents} ontbreken. De eerste is {directory}}}. Berichten aan {count, plural, one {deze sessie} other {deze sessies}} mislukken.',
        remedy:
          'Sluit elke sessie in het gesprek waar ze bij hoort, en start haar opnieuw in een map van deze machine. Stuur de commando’s die met / beginnen als chatbericht.',
      },
    },
    releases: 'alle die ACP-sessies hebben',
    silent: [
      'een map die op deze machine bestaat',
      'een eenmalige sessie, die OpenClaw niet voortzet',
      'een map buiten elke thuismap, als de installatie op een andere machine gaat draaien',
    ],
  },
  'stale-exec-approval': {
    title: 'Een toegestaan commando heeft een pad van de oude machine',
    why: 'Sta je een commando altijd toe, dan bewaart OpenClaw het absolute pad van het programma. Hetzelfde programma op een ander pad is niet toegestaan: de agent vraagt opnieuw om toestemming, en een cronjob, waar niemand antwoord geeft, mislukt.',
    messages: {
      'old-home': {
        text: '{scope, select, all {Elke agent} other {Agent {agent}}} mag {pattern} uitvoeren zonder te vragen, maar dat pad ligt in de oude thuismap. Hier vraagt OpenClaw eerst om toestemming, of het weigert.',
        remedy:
          'Kijk of het programma op de nieuwe plaats het programma is dat je vertrouwt. Sta het daar dan toe, en verwijder de oude regel.',
      },
      'other-platform': {
        text: '{scope, select, all {Elke agent} other {Agent {agent}}} mag {pattern} uitvoeren zonder te vragen, maar dat pad ontbreekt hier. Het programma staat op dit platform op een ander pad, dus OpenClaw vraagt opnieuw om toestemming.',
        remedy:
          'Sta het programma toe op het pad dat `command -v` ervoor toont, en verwijder dan de oude regel.',
      },
    },
    releases: 'alle',
    silent: [
      'een lijst van toegestane commando’s die niet in gebruik is, omdat elk commando mag',
      'een programma dat er is',
      'een patroon dat met ~ of een jokerteken begint',
      'een programma buiten elke thuismap, als de oude machine hetzelfde platform had',
    ],
  },
  'dangling-symlink': {
    title: 'Een link wijst naar een bestand of map die ontbreekt',
    why: 'Een absolute link houdt zijn oude doel als zijn map naar een andere thuismap verhuist. Het doel, zoals een skill of een werkruimte op een andere schijf, ontbreekt dan, en je ziet geen fout.',
    messages: {
      missing: {
        text: 'Deze link wijst naar {target}, dat hier ontbreekt.',
        remedy:
          'Kopieer het doel van de oude machine, of laat de link naar de huidige plaats ervan wijzen.',
      },
      moved: {
        text: 'Deze link wijst naar {target}, een pad van de oude machine. Het doel staat nu in deze thuismap.',
        remedy: 'Vervang de link door een relatieve link, die de volgende verhuizing overleeft.',
      },
      skills: {
        text: 'plugin-skills heeft {count, plural, one {# link} other {# links}} naar de oude plaats van het OpenClaw-pakket.',
        remedy: 'Vraag de lijst van skills één keer op: OpenClaw maakt deze links dan opnieuw.',
      },
    },
    texts: {
      relink: 'laat de link naar {moved} wijzen',
      remove: 'verwijder {count, plural, one {# link} other {# links}} zonder doel',
      unseen: 'of {names} bestaat, is vanaf deze machine niet te zien',
    },
    releases: 'alle; een fout als de link de werkruimte van een agent is',
    silent: [
      'een link waarvan het doel bestaat',
      'de lock-links van een browserprofiel, en links tussen tijdelijke bestanden',
      'een link naar een pad buiten de thuismap als de controle voor een andere machine is (overgeslagen, behalve in plugin-skills)',
    ],
  },
  'name-in-other-case': {
    title: 'Een naam is anders geschreven dan de naam die OpenClaw zoekt',
    why: 'macOS en Windows openen SOUL.md ook als het bestand Soul.md heet; Linux niet. OpenClaw behandelt het bestand dan als ontbrekend, en kan er een leeg naast maken.',
    messages: {
      name: {
        text: 'OpenClaw vindt {wanted} niet, omdat het hier {actual} heet. De twee namen verschillen {difference, select, accents {in hoe Unicode hun accenten opslaat} other {in hoofdletters en kleine letters}}.',
        remedy: '[Stop de gateway.] Hernoem {actual} naar {wanted}.',
      },
      both: {
        text: 'OpenClaw leest {wanted}, dat nieuwer is, en negeert {actual} ernaast.',
        remedy:
          'Vergelijk de twee bestanden. Kopieer wat je nodig hebt naar {wanted}, en verwijder dan {actual}.',
      },
      value: {
        text: '{key} wijst naar {path}, maar op schijf is het {actual}. De twee verschillen {difference, select, accents {in hoe Unicode hun accenten opslaat} other {in hoofdletters en kleine letters}}.',
        remedy: '[Stop de gateway.] Stel {key} in op {actual}.',
      },
    },
    texts: {
      set: 'schrijf {key} zoals het op schijf heet',
      rename: 'hernoem {actual} naar {wanted}',
    },
    releases: 'alle; memory.md vanaf 2026.4.23',
    silent: [
      'een installatie die op macOS of Windows gaat draaien',
      'een pad dat precies zo geschreven bestaat',
      'memory.md tot en met 2026.4.22, want die versies lezen het',
    ],
  },
  'linked-state-dir': {
    title: 'De state directory of een werkruimte zit achter een link die OpenClaw weigert',
    why: 'Is de state directory een link, dan weigert OpenClaw zijn lijst van toegestane commando’s te lezen, en mislukt elk commando van de agent. Zit een werkruimte achter een nieuwe link, dan antwoordt de agent niet.',
    messages: {
      repointed: {
        text: '{path} wijst nu naar {now}, maar OpenClaw heeft {before} vastgelegd. OpenClaw beantwoordt geen berichten tot je de verhuizing bevestigt.',
        remedy:
          '[Stop de gateway.] Voer `openclaw doctor --fix` uit en bevestig dat je de werkruimte hebt verplaatst. Of vervang de link door de echte map.',
      },
      refused: {
        text: '{link} is een link naar {target}, dus OpenClaw {release} weigert elk commando van de agent.',
        remedy:
          '[Stop de gateway.] Koppel de map aan op de plaats van de link. Vanaf 2026.6.11 kun je in plaats daarvan de link verwijderen en OPENCLAW_STATE_DIR voor de service en je shell instellen op {target}.',
      },
    },
    releases:
      'commando’s: 2026.4.10 tot en met 2026.7.35; een werkruimte achter een nieuwe link: vanaf 2026.8.1',
    silent: [
      'een link boven de thuismap, en een thuismap die een link is',
      'de goedkeuringen vanaf 2026.8.1, die in de database staan',
      'een link die er al was toen OpenClaw de werkruimte vastlegde',
      'een state directory waar OPENCLAW_STATE_DIR naar wijst, zonder link in de thuismap',
    ],
  },
  'hard-linked-file': {
    title: 'OpenClaw weigert een bestand met harde links',
    why: '`rsync --link-dest`, `cp -al`, snapshots en deduplicerende schijven leveren bestanden met meerdere harde links op. OpenClaw weigert zulke bestanden uit veiligheid, en gaat verder alsof ze ontbreken of leeg zijn.',
    messages: {
      persona: {
        text: '{count, plural, one {# bestand in de werkruimte heeft} other {# bestanden in de werkruimte hebben}} meerdere harde links, dus de agent ziet {count, plural, one {het} other {ze}} niet.',
        remedy: '[Stop de gateway.] Vervang elk bestand door een aparte kopie.',
      },
      skill: {
        text: '{count, plural, one {# skillbestand heeft} other {# skillbestanden hebben}} meerdere harde links. OpenClaw laat een skill met zo’n bestand weg.',
        remedy: '[Stop de gateway.] Vervang elk bestand door een aparte kopie.',
      },
      plugin: {
        text: '{count, plural, one {# pluginbestand heeft} other {# pluginbestanden hebben}} meerdere harde links. OpenClaw laadt een plugin met zo’n bestand niet.',
        remedy: '[Stop de gateway.] Vervang elk bestand door een aparte kopie.',
      },
      token: {
        text: '{count, plural, one {# bestand met kanaaltokens heeft} other {# bestanden met kanaaltokens hebben}} meerdere harde links. OpenClaw weigert zo’n bestand, dus het kanaal kan zich niet aanmelden.',
        remedy: '[Stop de gateway.] Vervang elk bestand door een aparte kopie.',
      },
      include: {
        text: '{count, plural, one {# configuratiebestand heeft} other {# configuratiebestanden hebben}} meerdere harde links, dus OpenClaw verwerpt de configuratie.',
        remedy: '[Stop de gateway.] Vervang elk bestand door een aparte kopie.',
      },
    },
    texts: {
      replace:
        'vervang {count, plural, one {# bestand met harde links door een aparte kopie} other {# bestanden met harde links door aparte kopieën}}',
    },
    releases:
      'vanaf 2026.5.28; voor bestanden van de werkruimte vanaf 2026.5.6; oudere zijn niet getest',
    silent: [
      'openclaw.json, transcripten, dagelijkse notities en andere bestanden die OpenClaw ondanks harde links leest',
      'bestanden waar secrets.providers naar verwijst, die OpenClaw 2026.6.11 ondanks harde links leest',
    ],
  },
  'refused-link': {
    title: 'OpenClaw weigert een link te volgen',
    why: 'Een bestand dat meerdere agents delen, is vaak een link naar buiten de werkruimte. OpenClaw volgt zo’n link niet: voor de agent ontbreekt het bestand, hoewel het doel gekopieerd is.',
    messages: {
      persona: {
        text: 'Dit bestand is een link naar {target}, buiten de werkruimte. OpenClaw volgt hem niet, dus de agent ziet het bestand niet.',
        remedy: '[Stop de gateway.] Vervang de link door een kopie van het bestand.',
      },
      inside: {
        text: 'Dit bestand is een link naar {target} in dezelfde werkruimte. Vanaf 2026.8.1 volgt OpenClaw hem niet, dus de agent ziet het bestand niet.',
        remedy: '[Stop de gateway.] Vervang de link door een kopie van het bestand.',
      },
      skill: {
        text: 'Deze skill is een link naar {target}, buiten de werkruimte, dus OpenClaw negeert hem.',
        remedy:
          'Vervang de link door een kopie, of voeg het doel toe aan skills.load.allowSymlinkTargets.',
      },
      token: {
        text: 'Dit tokenbestand is een link naar {target}. OpenClaw weigert hem, dus het kanaal heeft geen aanmelding.',
        remedy: 'Vervang de link door een kopie van het bestand.',
      },
    },
    releases: 'vanaf 2026.5.28; oudere versies zijn niet getest',
    silent: [
      'een link binnen de werkruimte tot en met 2026.7, die OpenClaw volgt',
      'een link op de plaats van de werkruimte zelf, of van een map met skills ernaast',
      'een link zonder doel: dat meldt dangling-symlink',
      'een skill die skills.load.allowSymlinkTargets toestaat',
    ],
  },
  'missing-workspace': {
    title: 'De werkruimte van een agent ontbreekt',
    why: 'De werkruimte is wat de agent weet: wie je bent, zijn notities, zijn skills. Zonder haar weigert OpenClaw elk bericht, of maakt het een lege werkruimte en start de agent zonder geheugen.',
    messages: {
      absent: {
        text: 'De werkruimte van {agentCount, plural, one {agent {agents}} other {agents {agents}}} ontbreekt: {path}.',
        remedy:
          '[Stop de gateway.] Kopieer de werkruimte van de oude machine, of zet haar terug met `--fix --from <backup>`.',
      },
      empty: {
        text: 'De werkruimte van {agentCount, plural, one {agent {agents}} other {agents {agents}}} is leeg: {path}. OpenClaw weigert elk bericht, of vult de werkruimte met lege bestanden.',
        remedy:
          '[Stop de gateway.] Kopieer de werkruimte van de oude machine, of zet haar terug met `--fix --from <backup>`.',
      },
      elsewhere: {
        text: 'De werkruimte van {agentCount, plural, one {agent {agents}} other {agents {agents}}} ontbreekt: {path}. {likely} lijkt die werkruimte te zijn.',
        remedy:
          '[Stop de gateway.] Is {likely} de werkruimte, verplaats die dan naar {path}, of wijzig het pad in de configuratie.',
      },
    },
    texts: {
      mounted:
        '{path} is hier leeg, en een container kan de werkruimte daar mounten (geef haar op met --workspace)',
    },
    releases: 'alle',
    silent: [
      'een werkruimte in de oude thuismap: dat meldt stale-home-path',
      'een kopie van alleen de configuratie: dat meldt json-only-copy',
      'de werkruimte van een profiel in de standaard state directory: dat meldt split-profile-workspace',
      'een werkruimte in een state directory die is hernoemd: dat meldt profile-mismatch',
      'een werkruimte die anders geschreven wel bestaat: dat meldt name-in-other-case',
      'een client in remote-modus: dat meldt remote-mode-host',
      'een agent die nooit heeft gedraaid en geen werkruimte heeft ingesteld',
      'de map van een agent die niet in de configuratie staat: een verwijderde agent, of een die door ACP-sessies is gemaakt',
      'een werkruimte buiten de thuismap, als de controle voor een andere machine is',
      'een lege werkruimte als agents.defaults.skipBootstrap aan staat: OpenClaw schrijft er geen bestanden in',
      'een lege map waarop een container de werkruimte kan mounten: overgeslagen met de reden',
    ],
  },
  'missing-transcripts': {
    title: 'De sessie-index noemt transcripten die ontbreken',
    why: 'sessions.json is alleen een lijst: elk gesprek staat in een .jsonl-bestand. Zonder dat bestand staat het gesprek nog in de lijst, maar begint het weer vanaf nul.',
    messages: {
      all: {
        text: 'De gespreksgeschiedenis van agent {agent} ontbreekt (0 van {total} transcripten): alleen de lijst van sessies is gekopieerd.',
        remedy:
          'Kopieer de map met sessies van de oude machine, of zet haar terug met `--fix --from <directory>`. Een archief van `openclaw backup create` tot en met 2026.5.28 bevat geen transcripten.',
      },
      some: {
        text: '{count} van {total} sessies van agent {agent} {count, plural, one {heeft geen transcript, dus dat gesprek begint} other {hebben geen transcript, dus die gesprekken beginnen}} weer vanaf nul.',
        remedy:
          'Kopieer de transcripten van de oude machine. Ontbreken ze daar ook, dan zijn die gesprekken verloren.',
      },
    },
    releases:
      'installaties met sessies in bestanden: tot en met 2026.7.1, en 2026.7.33 tot en met 2026.7.35',
    silent: [
      'een sessie waarvan het bestand naast de index staat, welke map de index ook noemt: dat meldt stale-session-file',
      'een index zonder sessies',
      'een installatie waarvan de gesprekken in een database staan',
      'een archief van `openclaw backup create` zonder één transcript: dat meldt incomplete-archive',
    ],
  },
  'reseeded-workspace': {
    title: 'De werkruimte is nieuw en leeg',
    why: 'Vindt OpenClaw de werkruimte niet, dan maakt het een lege. De agent stelt zich dan voor alsof jullie elkaar nooit ontmoet hebben; zijn echte geheugen staat elders of is niet gekopieerd.',
    messages: {
      beside: {
        text: 'De werkruimte van agent {agent} is leeg (BOOTSTRAP.md, geen geheugen), maar {real} heeft een geheugen.',
        remedy: '[Stop de gateway.] Verplaats de lege werkruimte, en zet {real} op haar plaats.',
      },
      above: {
        text: 'De werkruimte van agent {agent} is leeg (BOOTSTRAP.md, geen geheugen), maar de map erboven, {real}, heeft een geheugen.',
        remedy:
          '[Stop de gateway.] Kopieer de bestanden en het geheugen van {real} naar de werkruimte van de agent, over de lege heen.',
      },
      younger: {
        text: 'De werkruimte van agent {agent} is leeg (BOOTSTRAP.md, geen geheugen) en nieuwer dan de gesprekken van de agent: OpenClaw heeft haar opnieuw gemaakt.',
        remedy:
          '[Stop de gateway.] Kopieer de echte werkruimte van de oude machine over deze heen. Had de agent nooit een geheugen, rond dan zijn setup af.',
      },
      recorded: {
        text: 'De werkruimte van agent {agent} is leeg (BOOTSTRAP.md, geen geheugen). In de opname heeft ze {notes, plural, one {# notitie} other {# notities}}.',
        remedy:
          '[Stop de gateway.] Kopieer de echte werkruimte van de oude machine over deze heen.',
      },
    },
    releases: 'alle',
    silent: [
      'BOOTSTRAP.md in een werkruimte die een geheugen heeft: tot en met 2026.2.26 blijft het daar staan',
      'een verse installatie, waarvan de sessies jonger zijn dan de werkruimte',
      'een kopie zonder tijdstempels, waarvan de volgorde onbekend is en geen opname is opgegeven',
      'de werkruimte van een andere agent of een ander profiel ernaast',
    ],
  },
  'missing-agent-store': {
    title: 'De gegevens van een ingestelde agent of aanmelding ontbreken',
    why: 'De configuratie noemt agents en auth-profielen alleen bij naam; hun geheugen en sleutels staan apart. Zonder die begint de agent vanaf nul, of antwoordt er geen model.',
    messages: {
      agent: {
        text: 'Agent {agent} is ingesteld, maar {directory} ontbreekt. Andere agents zijn gekopieerd.',
        remedy:
          'Kopieer de map van de oude machine, of zet haar terug met `--fix --from <backup>`. Heeft de agent nooit gedraaid, doe dan niets: OpenClaw maakt de map wanneer de agent voor het eerst antwoordt.',
      },
      all: {
        text: 'De gesprekken van agent {agent} ontbreken: er is geen {directory}.',
        remedy:
          '[Stop de gateway.] Kopieer de map van de oude machine, of zet haar terug met `--fix --from <backup>`.',
      },
      database: {
        text: 'De database van agent {agent} ontbreekt, en daarmee de gesprekken: {path}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database en haar -wal-bestand van de oude machine. Je kunt ze ook terugzetten met `--fix --from <backup>`.',
      },
      profile: {
        text: 'Auth-profiel {profile} is ingesteld, maar de aanmelding ontbreekt. De modellen ervan zijn niet te gebruiken.',
        remedy:
          'Kopieer de mappen van de agents en de state-database van de oude machine, of zet ze terug met `--fix --from <backup>`. Je kunt je ook opnieuw aanmelden.',
      },
    },
    releases:
      'alle; tot en met 2026.7.1 en in 2026.7.33 tot en met 2026.7.35 staan de gegevens in bestanden, vanaf 2026.8.1 in databases',
    silent: [
      'een agent die nooit heeft gedraaid, als geen andere agent gegevens heeft en er geen onboarding was',
      'de genoemde database van een agent die niet meer in de configuratie staat',
      'een verse installatie van 2026.9.6, die haar agentDir bij het eerste bericht maakt',
      'een auth-profiel waarvan de provider een sleutel heeft in de configuratie of in de omgeving',
      'auth-profielen van andere opdrachtregelprogramma’s (claude-cli, codex-cli), die hun eigen aanmeldingen bewaren',
      'een kopie van alleen de configuratie: dat meldt json-only-copy',
      'een client in remote-modus: dat meldt remote-mode-host',
    ],
  },
  'missing-channel-login': {
    title: 'Een kanaal staat aan, maar de aanmelding ontbreekt',
    why: 'De gateway start zonder de aanmelding en meldt "ready". Berichten op dat kanaal blijven onbeantwoord, en je ziet geen fout.',
    messages: {
      'no-token': {
        text: 'Kanaal {channel} (account {account}) staat aan maar heeft geen aanmelding: {key} is niet ingesteld, en niets zet {variable}.',
        remedy:
          'Kopieer .env van de oude machine naar de state directory. Werd de variabele elders gezet (service, shellprofiel, container), voeg haar dan toe aan dat bestand. Maak het bestand alleen voor jou leesbaar.',
      },
      'not-linked': {
        text: 'WhatsApp-account {account} staat aan, maar de aanmelding ontbreekt: {path}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de hele map van de oude machine. Als WhatsApp de aanmelding weigert, koppel het account dan opnieuw met de code op het scherm.',
      },
      broken: {
        text: 'De aanmelding van WhatsApp-account {account} is {state, select, empty {leeg} other {geen geldige JSON}}, en de back-up creds.json.bak is ook niet bruikbaar.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de hele map van de oude machine. Als WhatsApp de aanmelding weigert, koppel het account dan opnieuw met de code op het scherm.',
      },
      restorable: {
        text: 'De aanmelding van WhatsApp-account {account} {state, select, missing {ontbreekt} empty {is leeg} other {is geen geldige JSON}}, maar de back-up creds.json.bak is intact.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer creds.json opnieuw van de oude machine. Is die machine weg, gebruik dan de back-up. Als WhatsApp de aanmelding weigert, koppel het account dan opnieuw.',
      },
      older: {
        text: 'De aanmelding van WhatsApp-account {account} is ouder dan haar eigen back-up. WhatsApp wisselt zijn sleutels bij elk bericht, dus het weigert deze aanmelding misschien.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de hele map opnieuw van de oude machine. Als WhatsApp de aanmelding weigert, koppel het account dan opnieuw.',
      },
    },
    texts: {
      elsewhere: '{channel} bewaart zijn aanmelding op een plaats die niet te controleren is',
    },
    releases: 'alle',
    silent: [
      'een kanaal, account of plugin die uitstaat',
      'een token in de configuratie, of in een variabele of bestand waar ze naar verwijst: dat meldt unresolved-env of missing-referenced-file',
      'een token in .env van de state directory, in ~/.config/openclaw/gateway.env, in env van de configuratie, of in de service',
      'iMessage en IRC, die geen aanmelding nodig hebben',
      'een kopie van alleen de configuratie: dat meldt json-only-copy',
      'een kanaal dat zijn aanmelding elders bewaart (Signal, Matrix, een andere plugin), en env.shellEnv: overgeslagen, met de reden',
    ],
  },
  'missing-referenced-file': {
    title: 'Een bestand waar de configuratie naar verwijst, ontbreekt',
    why: 'Tokens, certificaten, sleutels en hooks staan vaak buiten de state directory, dus een kopie mist ze. Zonder die start de gateway niet, of werkt een kanaal of hook niet meer.',
    messages: {
      file: {
        text: '{key} wijst naar {path}, dat ontbreekt.',
        remedy:
          'Kopieer het bestand van de oude machine en maak het alleen leesbaar voor de gebruiker van de gateway. Heb je het bestand niet meer nodig, verwijder dan de sleutel.',
      },
      empty: {
        text: '{key} wijst naar {path}, dat leeg is: de inhoud is niet gekopieerd.',
        remedy: 'Kopieer het bestand opnieuw van de oude machine.',
      },
      directory: {
        text: '{key} wijst naar {path}, dat ontbreekt. OpenClaw negeert dat zonder melding.',
        remedy:
          'Kopieer de map van de oude machine. Heb je haar niet meer nodig, verwijder dan de sleutel.',
      },
      program: {
        text: '{key} wijst naar het programma {path}, dat op deze machine ontbreekt.',
        remedy: 'Installeer het programma, of stel de sleutel in op het pad ervan op deze machine.',
      },
    },
    texts: {
      unseen: '{key} wijst naar een pad dat niet te controleren is',
    },
    releases: 'alle; secrets.providers vanaf 2026.2',
    silent: [
      'een pad in de oude thuismap: dat meldt stale-home-path',
      'een include (dat meldt unreadable-config), een werkruimte (missing-workspace) of een plugin (stale-plugin-path)',
      'wat OpenClaw zelf maakt: sessie-opslag, logs, mappen van agents',
      'wat uitstaat: instellingen onder enabled: false (TLS, hooks, een kanaal of de plugin ervan), en gateway.remote als de gateway hier draait',
      'een relatief pad, dat afhangt van waar de gateway wordt gestart, en een pad met een variabele erin',
      'een link zonder doel: dat meldt dangling-symlink',
      'een kopie van alleen de configuratie: dat meldt json-only-copy',
    ],
  },
  'older-than-record': {
    title: 'De kopie is ouder dan de opname',
    why: 'Er is een oudere back-up teruggezet, dus alles van daarna ontbreekt. Aanmeldingen die hun sleutels bij elk bericht wisselen, zoals WhatsApp, werken niet meer met oudere sleutels.',
    messages: {
      conversations: {
        text: 'Vergeleken met de opname van {date} {messages, plural, one {ontbreekt # bericht} other {ontbreken # berichten}} aan het eind van {count, plural, one {# gesprek} other {# gesprekken}} van agent {agent}.',
        remedy:
          'Zet een nieuwere back-up terug, of kopieer de gesprekken opnieuw van de oude machine. Doe dit voordat je de agent hier gebruikt.',
      },
      logins: {
        text: 'De opname van {date} heeft nieuwere sleutels voor deze aanmeldingen: {names}.',
        remedy:
          'Kopieer deze aanmeldingen opnieuw van de oude machine, terwijl de gateway daar gestopt is. Blijft het kanaal offline, koppel het dan opnieuw.',
      },
      files: {
        text: 'De opname van {date} heeft nieuwere versies van {count, plural, one {# bestand} other {# bestanden}}: {names}.',
        remedy:
          'Zet een nieuwere back-up terug, of kopieer deze bestanden opnieuw van de oude machine.',
      },
    },
    releases: 'alle',
    silent: [
      'een gesprek dat sindsdien is verdergegaan',
      'een kopie zonder tijdstempels, waar alleen gesprekken het kunnen laten zien',
      'aanmeldingen die even nieuw zijn als in de opname, of nieuwer',
    ],
  },
  'missing-since-record': {
    title: 'Iets dat de opname noemt, ontbreekt',
    why: 'De opname zegt wat de oude machine had. Wat hier ontbreekt, is niet meegekopieerd, en OpenClaw start zonder daar iets over te zeggen.',
    messages: {
      workspace: {
        text: 'De werkruimte van {agentCount, plural, one {agent {agents}} other {agents {agents}}} ontbreekt. Ze had {count, plural, one {# bestand} other {# bestanden}} toen de opname werd gemaakt ({date}).',
        remedy:
          'Kopieer wat ontbreekt van de oude machine, of zet het terug met `--fix --from <backup>`. Heb je het met opzet verwijderd, maak dan een nieuwe opname.',
      },
      notes: {
        text: 'De opname van {date} heeft {count, plural, one {# bestand dat} other {# bestanden die}} in deze werkruimte {count, plural, one {ontbreekt} other {ontbreken}}: {names}.',
        remedy:
          'Kopieer wat ontbreekt van de oude machine, of zet het terug met `--fix --from <backup>`. Heb je het met opzet verwijderd, maak dan een nieuwe opname.',
      },
      logins: {
        text: 'De opname van {date} heeft {count, plural, one {# bestand met aanmeldingen dat in deze installatie ontbreekt} other {# bestanden met aanmeldingen die in deze installatie ontbreken}}: {names}.',
        remedy:
          'Kopieer wat ontbreekt van de oude machine, of zet het terug met `--fix --from <backup>`. Heb je het met opzet verwijderd, maak dan een nieuwe opname.',
      },
      plugins: {
        text: 'De opname van {date} heeft {count, plural, one {# pluginbestand dat in deze installatie ontbreekt} other {# pluginbestanden die in deze installatie ontbreken}}: {names}.',
        remedy:
          'Kopieer wat ontbreekt van de oude machine, of zet het terug met `--fix --from <backup>`. Heb je het met opzet verwijderd, maak dan een nieuwe opname.',
      },
      databases: {
        text: 'De opname van {date} heeft {count, plural, one {# databasebestand dat in deze installatie ontbreekt} other {# databasebestanden die in deze installatie ontbreken}}: {names}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer elke database samen met haar -wal-bestand, of zet haar terug met `--fix --from <backup>`. Heb je haar met opzet verwijderd, maak dan een nieuwe opname.',
      },
      files: {
        text: 'De opname van {date} heeft {count, plural, one {# bestand dat in deze installatie ontbreekt} other {# bestanden die in deze installatie ontbreken}}: {names}.',
        remedy:
          'Kopieer wat ontbreekt van de oude machine, of zet het terug met `--fix --from <backup>`. Heb je het met opzet verwijderd, maak dan een nieuwe opname.',
      },
      conversations: {
        text: 'De opname van {date} telt {was, plural, one {# gesprek} other {# gesprekken}} van agent {agent}. Niet aangekomen: {missing}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {path} opnieuw, elke database samen met haar -wal-bestand. Dit vervangt alles wat de agent hier sindsdien heeft gedaan. Heb je wat ontbreekt met opzet verwijderd, maak dan een nieuwe opname.',
      },
      messages: {
        text: 'In de gesprekken van agent {agent} {lost, plural, one {ontbreekt # bericht dat} other {ontbreken # berichten die}} de opname van {date} telt.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {path} opnieuw, elke database samen met haar -wal-bestand. Dit vervangt alles wat de agent hier sindsdien heeft gedaan. Heb je wat ontbreekt met opzet verwijderd, maak dan een nieuwe opname.',
      },
      jobs: {
        text: 'De opname van {date} telt {was, plural, one {# cronjob} other {# cronjobs}}. Niet aangekomen: {missing}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {path} opnieuw, elke database samen met haar -wal-bestand. Dit vervangt alles wat de agent hier sindsdien heeft gedaan. Heb je wat ontbreekt met opzet verwijderd, maak dan een nieuwe opname.',
      },
      rows: {
        text: 'Er ontbreken {what}: de opname van {date} telt er {was}, maar deze installatie heeft er {here}.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {path} opnieuw, elke database samen met haar -wal-bestand. Dit vervangt alles wat de agent hier sindsdien heeft gedaan. Heb je wat ontbreekt met opzet verwijderd, maak dan een nieuwe opname.',
      },
      variables: {
        text: 'De service op de oude machine zette {names}. Niets zet deze variabelen hier.',
        remedy:
          'Zoek de waarden op de oude machine op en zet ze in .env, en {starter, select, unit {herstart dan de unit van het systeem} container {maak de container dan opnieuw aan} other {installeer de service dan opnieuw}}.',
      },
    },
    releases: 'alle',
    silent: [
      'caches, logs, locks en servicebestanden, die OpenClaw opnieuw maakt',
      'gesprekken die zijn verwijderd of gereset: daarover bewaart OpenClaw een notitie',
      'bestanden die OpenClaw in een database heeft geïmporteerd, als het aantal gesprekken en jobs gelijk is',
      'cronjobs die één keer draaien',
      'bestanden van een browser, van media en van een zoekindex, zolang er een paar zijn',
    ],
  },
  'changed-since-record': {
    title: 'De inhoud van een bestand wijkt af van de opname',
    why: 'Een afgebroken kopie, of een archief dat werd ingepakt terwijl OpenClaw schreef, levert bestanden op die goed lijken maar het niet zijn. De digests in de opname laten dat zien.',
    messages: {
      empty: {
        text: '{count, plural, one {Een bestand is hier leeg, maar had} other {# bestanden zijn hier leeg, maar hadden}} inhoud in de opname van {date}: {names}.',
        remedy:
          'Kopieer {count, plural, one {het bestand} other {de bestanden}} opnieuw van de oude machine.',
      },
      other: {
        text: 'De inhoud van {count, plural, one {# bestand} other {# bestanden}} wijkt af van de opname van {date}: {names}. {count, plural, one {Volgens het tijdstempel is het} other {Volgens de tijdstempels zijn ze}} sindsdien niet bewerkt.',
        remedy:
          'Vergelijk deze bestanden met die van de oude machine, en kopieer ze opnieuw. Heb je ze met opzet gewijzigd, maak dan een nieuwe opname.',
      },
    },
    releases: 'alle',
    silent: [
      'een bestand dat volgens zijn tijdstempel is gewijzigd nadat de kopie aankwam',
      'een bestand waarin alleen de paden van de oude thuismap zijn vervangen',
      'een transcript dat alleen langer is geworden',
      'een bestand met geheimen, dat geen digest in de opname heeft: alleen een leeg bestand wordt gemeld',
      'een database, die op haar rijen wordt vergeleken',
    ],
  },
  'missing-plugin-dependencies': {
    title: 'De afhankelijkheden van een plugin ontbreken',
    why: 'Een plugin kan andere pakketten nodig hebben, die in node_modules staan. Back-ups van OpenClaw laten die map weg, en veel kopieën ook. Een plugin die een ontbrekend pakket laadt, start niet.',
    messages: {
      missing: {
        text: 'De plugin {plugin} heeft {count, plural, one {een pakket nodig dat hier ontbreekt} other {# pakketten nodig die hier ontbreken}}: {packages}. De plugin mislukt zodra hij {count, plural, one {dat pakket} other {een ervan}} laadt.',
        remedy:
          'Laat OpenClaw de pakketten installeren, en controleer dan de plugin. Is de plugin uit een map geïnstalleerd, dan slaat OpenClaw hem over: installeer hem opnieuw uit die map.',
      },
    },
    releases: 'alle',
    silent: [
      'een afhankelijkheid in node_modules van de plugin of van een map erboven',
      'optionele afhankelijkheden, die voor ontwikkeling, en het pakket openclaw zelf',
      'een plugin die in de configuratie is uitgeschakeld',
    ],
  },
  'stale-prose-path': {
    title: 'De notities of cronjobs van de agent noemen de oude thuismap',
    why: 'De agent vertrouwt zijn notities, skills, scripts en de teksten van zijn cronjobs. Hij zoekt bestanden in een thuismap die hier niet bestaat, en zegt dat ze weg zijn.',
    messages: {
      named: {
        text: 'Dit bestand noemt de oude thuismap {home} {count, plural, one {één keer} other {# keer}}, dus de agent zoekt daar misschien naar bestanden.',
        remedy:
          'Vervang de paden die de agent nog nodig heeft. Vermeldingen van vroeger mogen blijven.',
      },
      'cron-job': {
        text: 'De tekst van {count, plural, one {cronjob {names}} other {cronjobs {names}}} noemt de oude thuismap {home}, dus de agent zoekt daar misschien naar bestanden als de job draait.',
        remedy: 'Bewerk de tekst van elke job die het pad nog nodig heeft.',
      },
    },
    releases: 'alle',
    silent: [
      'dagelijkse notities in memory/, transcripten en logs, die geschiedenis zijn',
      'een cronjob die uitstaat',
      'een thuismap die op deze machine bestaat',
      'voorbeelden uit documentatie (/home/user, /Users/you), en accounts die niemand heeft (/home/linuxbrew)',
      'bestanden groter dan 512 KiB, die geen agent als instructies leest',
    ],
  },
  'legacy-state-dir': {
    title: 'Een state directory heeft nog een vroegere naam van OpenClaw',
    why: 'OpenClaw heette eerder Clawdbot en Moltbot. Is een map met zo’n naam ook gekopieerd, dan voegt OpenClaw de twee geschiedenissen niet samen, en weigert 2026.9.6 de eerste start.',
    messages: {
      beside: {
        text: 'De oude map {name} staat naast {own}: {effect, select, ignored {deze versie negeert alles erin} refused {de eerste start van de gateway mislukt hier (exit 78)} unused {OpenClaw voegt de twee niet samen en gebruikt alleen {own}} other {OpenClaw voegt de twee niet samen en gebruikt alleen {own}, en de eerste start van de gateway mislukt hier misschien}}.',
        remedy:
          '[Stop de gateway.] Vergelijk de sessies in {path} en {ownPath}. Kopieer zelf wat in {ownPath} ontbreekt, en hernoem dan {path}.',
      },
      ignored: {
        text: 'De installatie staat in {name}, dat deze versie van OpenClaw negeert. De gateway zou starten met een lege ~/.openclaw.',
        remedy: 'Hernoem de map voordat je de gateway start.',
      },
      'link-elsewhere': {
        text: 'De link {name} wijst niet naar {own}, dus oude paden via {name} zijn verkeerd of ontbreken.',
        remedy:
          'Laat de link naar de state directory wijzen, zoals OpenClaw doet als het de oude map hernoemt.',
      },
    },
    releases: 'alle; hoe ernstig het is, hangt van de versie af',
    silent: [
      'een link naar de huidige map, die OpenClaw achterlaat na het hernoemen van de oude',
      'een lege map',
      'een installatie in ~/.clawdbot, die elke versie nog vindt',
      'een profiel of een zelfgekozen state directory, waarvoor OpenClaw vroegere namen negeert',
    ],
  },
  'nested-state-dir': {
    title: 'Een state directory zit in een andere',
    why: 'Een kopie in een bestaande map, of OPENCLAW_HOME ingesteld op de state directory, maakt ~/.openclaw/.openclaw. OpenClaw kijkt daar niet, en ook niet in een map "~" die door een niet-uitgewerkt pad ontstond.',
    messages: {
      'only-nested': {
        text: '{outer} bevat alleen een andere {name}: de installatie zit een niveau te diep, en de gateway vindt haar niet.',
        remedy: 'Verplaats de inhoud van de binnenste map een niveau omhoog.',
      },
      'real-one-inside': {
        text: 'De sessies en aanmeldingen staan in {inner}, waar de gateway niet kijkt. {outerPath} heeft nog geen sessies: de agent start zonder zijn geheugen.',
        remedy:
          '[Stop de gateway.] Zet de binnenste map op de plaats van de buitenste. Bewaar de buitenste tot alles werkt.',
      },
      nested: {
        text: '{outer} bevat een andere {name}, met {what}. De gateway negeert die, tenzij OPENCLAW_HOME op de buitenste map is ingesteld.',
        remedy:
          '[Stop de gateway.] Vergelijk de twee, bewaar wat nieuwer is en verplaats de binnenste map. Zorg dat OPENCLAW_HOME niet op de state directory is ingesteld.',
      },
      tilde: {
        text: 'Een map hier heet letterlijk "~": iets schreef daar in plaats van in de thuismap.',
        remedy:
          'Verplaats bestanden die de agent mist naar hetzelfde pad in de thuismap. Zet de naam "~" tussen aanhalingstekens, anders vervangt de shell hem door je thuismap.',
      },
    },
    texts: {
      lift: 'verplaats de installatie een niveau omhoog',
      merge: 'verplaats omhoog wat alleen de binnenste map heeft ({moves})',
      'merge-part':
        'verplaats omhoog wat alleen de binnenste map heeft ({moves}), en laat staan wat beide hebben ({stays})',
    },
    releases: 'alle',
    silent: [
      'de eigen map .openclaw van een werkruimte, ook als de werkruimte de state directory is',
      'een geneste .openclaw zonder enig deel van een state directory',
    ],
  },
  'split-profile-workspace': {
    title: 'De helft van een profiel ontbreekt',
    why: 'Tot en met 2026.5.28 staat een profiel op twee plaatsen: ~/.openclaw-<profile> en de werkruimte ~/.openclaw/workspace-<profile>. Kopieer je er maar één, dan krijg je een agent zonder geheugen, of een geheugen zonder agent.',
    messages: {
      'workspace-left-behind': {
        text: 'De werkruimte van profiel {profile} ontbreekt. Tot en met 2026.5.28 staat die in {workspace}, niet in {own}.',
        remedy: 'Kopieer {workspace} van de oude machine naar dezelfde plaats.',
      },
      'profile-left-behind': {
        text: '{name} is de werkruimte van profiel {profile}, maar {other}, met de configuratie en aanmeldingen ervan, ontbreekt.',
        remedy: 'Kopieer ook {other} van de oude machine.',
      },
    },
    releases: 'installaties waarvan de onboarding met 2026.5.28 of ouder is gedaan',
    silent: [
      'een profiel met beide helften',
      'een werkruimte en verder niets: dat meldt workspace-only-copy',
      'een werkruimte die ergens anders is ingesteld',
      'een map die de werkruimte van de standaardinstallatie kan zijn, als die ontbreekt of leeg is: dat meldt missing-workspace of reseeded-workspace',
      'workspace-<agent>, de werkruimte van een andere agent van de standaardinstallatie',
    ],
  },
  'loose-permissions': {
    title: 'Andere gebruikers kunnen de geheimen van de installatie lezen',
    why: 'Een kopie die bestandsrechten verliest (scp, USB-stick, ZIP, gedeelde map) laat elke gebruiker van de machine API-sleutels, tokens, aanmeldingen en de privésleutel van het apparaat lezen.',
    messages: {
      'open-state-directory': {
        text: 'De state directory heeft modus {mode}: andere gebruikers kunnen {access, select, write {erin schrijven} other {erin kijken}}.',
        remedy: 'Ontneem andere gebruikers de toegang.',
      },
      open: {
        text: '{groups, plural, =1 {{more, plural, =0 {Dit is} other {Deze map en nog # erin zijn}}} other {{count} bestanden en mappen met geheimen zijn}} toegankelijk voor andere gebruikers (modus {mode}).',
        remedy:
          'Ontneem andere gebruikers de toegang. Konden andere mensen hier inloggen, vervang dan de sleutels en tokens.',
      },
      'open-files': {
        text: '{count} bestanden met geheimen in {groups, plural, =1 {deze map} other {# mappen}} zijn toegankelijk voor andere gebruikers (modus {mode}).',
        remedy:
          'Ontneem andere gebruikers de toegang. Konden andere mensen hier inloggen, vervang dan de sleutels en tokens.',
      },
    },
    texts: {
      close: 'ontneem andere gebruikers de toegang tot {name}',
      'close-state': 'ontneem andere gebruikers de toegang tot de state directory',
      'close-all': 'ontneem andere gebruikers de toegang tot {count} bestanden en mappen',
    },
    releases: 'alle',
    silent: [
      'agents/, sessions/, transcripten en werkruimtes, die OpenClaw zelf met modus 0755 of 0644 maakt',
      'de cronjobs van 2026.1 en 2026.2 en de state directory van 2026.5.28, die deze versies leesbaar laten',
      'de standaard state directory naast een profiel, tot en met 2026.5.28',
      'groepstoegang in een state directory die met een groep van de gebruiker wordt gedeeld (modus 2770 en 660)',
      'een alleen-lezen openclaw.json van root, want dat is een beheerde configuratie',
      'een open bestand in een map met inloggegevens die anderen niet in kunnen',
      'bestanden in Windows, die niet zo’n modus hebben (overgeslagen)',
    ],
  },
  'untrusted-plugin-dir': {
    title: 'OpenClaw vertrouwt een plugin niet',
    why: 'OpenClaw laadt een plugin alleen als zijn bestanden van de gebruiker van de gateway of van root zijn, en niet voor iedereen schrijfbaar zijn. Anders negeert het de plugin met één regel in het log, en noemt het zijn configuratie verouderd.',
    messages: {
      owner: {
        text: 'De plugin {name} is van {owner}, maar de gateway draait als {user}: {effect, select, ignored {OpenClaw negeert de plugin zonder fout} other {OpenClaw negeert de plugin, en verwerpt een configuratie die de plugin noemt}}.',
        remedy:
          'Geef de plugin aan {user}. Verwijder zijn configuratie niet, ook niet als het log dat zegt.',
      },
      'world-writable': {
        text: 'Elke gebruiker van deze machine kan naar {count, plural, one {# item} other {# items}} van de plugin {name} schrijven: {effect, select, ignored {OpenClaw negeert de plugin zonder fout} other {OpenClaw negeert de plugin, en verwerpt een configuratie die de plugin noemt}}.',
        remedy: 'Ontneem andere gebruikers het schrijfrecht.',
      },
    },
    texts: {
      close: 'ontneem andere gebruikers het schrijfrecht op de plugin {name}',
      windows: 'bestanden in Windows hebben niet zo’n eigenaar en modus',
    },
    releases: 'vanaf 2026.2.19',
    silent: [
      'plugins van root',
      'plugins waarin de groep kan schrijven: die accepteert OpenClaw',
      'plugins in het OpenClaw-pakket',
      'de eigenaar, als de gebruiker van de gateway onbekend is, en alles in Windows: overgeslagen, met de reden',
    ],
  },
  'missing-gateway-mode': {
    title: 'De configuratie stelt gateway.mode niet in',
    why: 'Zonder gateway.mode behandelt de gateway de configuratie als beschadigd en weigert hij te starten. Na een verhuizing is ze dat vaak, dus controleer wat er nog meer ontbreekt voordat je de modus instelt.',
    messages: {
      'not-set': {
        text: 'gateway.mode is niet ingesteld, dus de gateway weigert te starten.',
        remedy:
          'Vergelijk het bestand met dat op de oude machine. Ontbreekt er meer, kopieer dat bestand dan opnieuw; stel anders de modus in.',
      },
    },
    texts: {
      set: 'zet gateway.mode op local, zodat de gateway op deze machine draait',
      unread: 'een deel van de configuratie is niet te lezen en stelt misschien gateway.mode in',
    },
    releases: 'alle',
    silent: [
      'gateway.mode "local" of "remote"',
      'een service die de gateway met --allow-unconfigured start',
      'een configuratie die ontbreekt, of die niet te lezen is: dat meldt unreadable-config',
      'een onleesbare include, die misschien de modus instelt: overgeslagen, met de reden',
    ],
  },
  'broken-database': {
    title: 'Een database is niet helemaal gekopieerd',
    why: 'Een afgebroken kopie laat een database achter die leeg is, afgekapt of helemaal geen database. De gateway weigert dan te starten, of start zonder de sessies, aanmeldingen en cronjobs van die database.',
    messages: {
      empty: {
        text: 'Deze database is leeg (0 bytes): de inhoud is niet gekopieerd.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna.',
      },
      'no-database': {
        text: 'Dit bestand is geen SQLite-database: de eerste bytes kloppen niet.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna. Versleutelt of comprimeert de oude machine haar schijf, kopieer de bestanden dan zoals OpenClaw ze leest.',
      },
      cut: {
        text: 'Deze database heeft {size} bytes, maar volgens haar header {expected}: de rest is niet gekopieerd.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna.',
      },
      uneven: {
        text: 'Deze database heeft {size} bytes, geen veelvoud van haar paginagrootte ({pageSize} bytes): de kopie is beschadigd.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna.',
      },
    },
    texts: {
      'log-may-hold':
        '{path} is korter dan de header zegt, maar de rest staat misschien in het -wal-bestand',
    },
    releases: 'alle',
    silent: [
      'bestanden *.lock.sqlite en *-lock.sqlite van 0 bytes, die OpenClaw leeg maakt',
      'een database van één pagina waarvan de inhoud in het -wal-bestand ernaast staat',
      'een ontbrekende database',
      'een database die je niet kunt lezen (overgeslagen)',
    ],
  },
  'broken-worktree': {
    title: 'Een Git-worktree is zijn repository kwijt',
    why: 'Agents werken in Git-worktrees, die wijzigingen kunnen bevatten die nergens anders zijn. Het `.git`-bestand van een worktree heeft het absolute pad van zijn repository. OpenClaw toont een worktree alleen onder het geregistreerde pad, en verwijdert een worktree-map zonder `.git`-bestand.',
    messages: {
      moved: {
        text: 'Git werkt niet in {count, plural, one {worktree {names}} other {worktrees {names}}}: het .git-bestand wijst naar {gitDir}, dat ontbreekt. De repository staat hier als {repository}.',
        remedy:
          'Laat Git de link herstellen. Commit daarna je wijzigingen: OpenClaw toont een worktree van de oude thuismap niet meer, maar zijn branch blijft in de repository.',
      },
      'no-repository': {
        text: 'Git werkt niet in {count, plural, one {worktree {names}} other {worktrees {names}}}: het .git-bestand wijst naar {gitDir}, dat ontbreekt.',
        remedy:
          'Kopieer de repository met haar .git-map van de oude machine, en voer er `git worktree repair` in uit met het pad van de worktree. Bewaar de worktree tot dan: wijzigingen die niet gecommit zijn, staan alleen hier.',
      },
      deleted: {
        text: '{count, plural, one {Worktree {names} heeft} other {De worktrees {names} hebben}} geen .git-bestand: OpenClaw verwijdert alles in {count, plural, one {de map} other {deze mappen}} als de gateway start.',
        remedy:
          'Verplaats de map voordat je de gateway start, en kopieer de worktree dan opnieuw met zijn .git-bestand.',
      },
      'left-behind': {
        text: 'OpenClaw heeft {count, plural, one {worktree {names}} other {worktrees {names}}} in {path}, dat niet is meegekopieerd.',
        remedy:
          'Kopieer dat van de oude machine als er wijzigingen in staan die niet gecommit zijn. Of commit die daar, en haal de branch op.',
      },
    },
    releases:
      'vanaf 2026.7.1 voor worktrees van OpenClaw; alle voor een werkruimte die een worktree is',
    silent: [
      'een worktree waarvan de repository staat waar zijn .git-bestand zegt',
      'een .git-bestand met een relatief pad, zoals dat van een submodule',
      'een worktree die door OpenClaw is verwijderd',
      'een repository die van hieruit niet te zien is, omdat de installatie op een andere machine gaat draaien',
      'de repository van een worktree in een archief',
    ],
  },
  'incomplete-database': {
    title: 'Een deel van een database ontbreekt',
    why: 'De nieuwste rijen van een database staan in het -wal-bestand ernaast, ook na een nette stop. Een kopie zonder dat bestand opent zonder fout, maar de laatste gesprekken, aanmeldingen of cronjobs ontbreken.',
    messages: {
      'wal-left-behind': {
        text: 'Het -wal-bestand van deze database is niet gekopieerd: {evidence, select, listed {haar -shm-bestand noemt {expected} wijzigingen die niet in de database staan} alone {ze heeft een -shm-bestand, dat nooit zonder -wal-bestand bestaat} other {ze heeft één pagina en geen tabellen}}. De nieuwste gesprekken, aanmeldingen of cronjobs ontbreken.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna.',
      },
      'wal-cut': {
        text: 'Het -wal-bestand van deze database heeft {frames} van de {expected} wijzigingen die haar -shm-bestand noemt. De nieuwste gesprekken, aanmeldingen of cronjobs ontbreken.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna.',
      },
      'wal-of-another': {
        text: 'Deze database en haar -wal-bestand horen niet bij elkaar: {evidence, select, time {het -shm-bestand is van een andere tijd} other {de header van het -wal-bestand is beschadigd of heeft een andere paginagrootte}}. Ze zijn op verschillende momenten gekopieerd, of de kopie is afgebroken.',
        remedy:
          '[Stop de gateway op beide machines.] Verplaats de database, haar -wal-bestand en haar -shm-bestand naar een nieuwe map, en kopieer ze allemaal opnieuw.',
      },
      'hot-journal': {
        text: 'Deze database is tijdens een transactie gekopieerd: er staat een -journal-bestand naast. De laatste wijziging is maar half geschreven.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna. Kan dat niet, bewaar dan het -journal-bestand: SQLite maakt daarmee de transactie ongedaan.',
      },
    },
    releases: 'alle',
    silent: [
      'de -wal- en -shm-bestanden die een nette stop van 2026.9.6 achterlaat, ook als het -wal-bestand leeg is',
      'een database met tabellen maar zonder -wal- en -shm-bestand: ze is gesloten en compleet',
      'bestanden *.reindex-lock.sqlite-journal en *.memory-reindex-*, die 2026.9.6 na een bericht achterlaat',
      'een database die OpenClaw opnieuw kan opbouwen, zoals de geheugenindex',
    ],
  },
  'stale-service-unit': {
    title: 'De service start nog de gateway van de oude machine',
    why: 'Een servicedefinitie bevat absolute paden van Node, van het OpenClaw-pakket en van de thuismap. Na een verhuizing start ze niets, of een gateway met een lege state directory.',
    messages: {
      'missing-program': {
        text: '{service} wijst naar paden die op deze machine ontbreken: {misfits}.',
        remedy:
          'Installeer Node en OpenClaw als ze hier ontbreken, en installeer de service dan opnieuw.',
      },
      'stale-setting': {
        text: '{service} wijst naar paden die op deze machine ontbreken: {misfits}.',
        remedy: 'Installeer de service opnieuw op deze machine.',
      },
    },
    texts: {
      unseen: '{service}: {names} niet te controleren vanaf deze machine',
    },
    releases: 'alle',
    silent: [
      'een service waarvan de paden op deze machine bestaan',
      'een service van een ander profiel, die de controle van dat profiel meldt',
      'een definitie voor een ander platform, die hier niets start',
      'een pad buiten beide thuismappen, als de controle voor een andere machine is: overgeslagen, met de reden',
    ],
  },
  'stale-system-unit': {
    title: 'De systemd-unit van het systeem start deze installatie niet',
    why: 'Een unit van het systeem heeft paden en een account van de machine waarvoor hij is geschreven. OpenClaw schrijft en herstelt zo’n unit niet: `openclaw gateway install` weigert, of zet er een tweede service naast.',
    messages: {
      missing: {
        text: '{service} verwijst naar iets dat op deze machine ontbreekt: {misfits}.',
        remedy:
          'Bewerk de unit, zodat hij de accounts en paden van deze machine gebruikt. Laad de unit dan opnieuw en herstart hem.',
      },
      'other-account': {
        text: '{service} draait de gateway als {account}, maar {own} is van {owner}. {kind, select, root {OpenClaw schrijft dan bestanden die {owner} niet kan lezen.} other {De gateway kan die map niet lezen.}}',
        remedy:
          'Zet User= in de unit op het account waarvan de state directory is. Laad de unit dan opnieuw en herstart hem.',
      },
      'selects-other': {
        text: '{service} start de gateway met {other}, {state, select, missing {dat ontbreekt} other {dat niets van jouw gegevens heeft}}. De installatie staat in {own}, dat geen service gebruikt.',
        remedy:
          'Stel User= of OPENCLAW_STATE_DIR in de unit zo in dat hij {own} gebruikt. Laad de unit dan opnieuw en herstart hem.',
      },
    },
    releases: 'alle',
    silent: [
      'een unit die de gateway van een andere installatie start',
      'een unit die een container start, of de gateway als een andere gebruiker',
      'de controle van een kopie voor een andere machine: haar /etc is hier niet',
    ],
  },
  'duplicate-service': {
    title: 'Twee services starten de gateway',
    why: 'Beide services starten een gateway op dezelfde poort, en de twee gateways stoppen elkaar steeds opnieuw. OpenClaw houdt de unit van het systeem, en verwijdert de service van de gebruiker.',
    messages: {
      both: {
        text: '{units} en {service} starten allebei de gateway van deze installatie. Ze gebruiken dezelfde poort, dus de twee gateways stoppen elkaar steeds opnieuw.',
        remedy:
          'Verwijder {service}, die van de gebruiker is. De unit van het systeem start de gateway ook als niemand is ingelogd.',
      },
    },
    releases: 'alle',
    silent: [
      'alleen een service van de gebruiker, of alleen een unit van het systeem',
      'twee services die de gateways van verschillende installaties starten',
    ],
  },
  'newer-state': {
    title: 'De installatie is geschreven door een nieuwere OpenClaw dan er gaat draaien',
    why: 'OpenClaw migreert alleen vooruit. Een oudere versie weigert nieuwere databases, of negeert ze en begint er een tweede, lege toestand naast.',
    messages: {
      'newer-schema': {
        text: 'Deze database heeft schema {schema}, maar OpenClaw {release} kent alleen schema’s tot en met {supported} en stopt. Een database is niet terug te migreren.',
        remedy:
          'Installeer {node, select, none {} other {Node {major} en daarna }}OpenClaw {wanted} of nieuwer.{runner, select, container { In een container is dat een andere image: ghcr.io/openclaw/openclaw:{wanted}. Compose en de Podman-launcher halen die uit OPENCLAW_IMAGE in .env, een Quadlet uit Image=.} other {}} Voer `openclaw doctor --fix` van een oudere versie niet uit: dat verwijdert wat het niet kent, ook je agents.',
      },
      'newer-column': {
        text: 'Deze database heeft de kolom {column} van OpenClaw {since}. OpenClaw {release} kent die niet en stopt. Een database is niet terug te migreren.',
        remedy:
          'Installeer {node, select, none {} other {Node {major} en daarna }}OpenClaw {wanted} of nieuwer.{runner, select, container { In een container is dat een andere image: ghcr.io/openclaw/openclaw:{wanted}. Compose en de Podman-launcher halen die uit OPENCLAW_IMAGE in .env, een Quadlet uit Image=.} other {}} Voer `openclaw doctor --fix` van een oudere versie niet uit: dat verwijdert wat het niet kent, ook je agents.',
      },
      'newer-era': {
        text: 'De sessies staan in databases, die OpenClaw {release} niet kent. Het verwerpt de configuratie en begint een tweede, lege toestand naast deze.',
        remedy:
          'Installeer {node, select, none {} other {Node {major} en daarna }}OpenClaw {wanted} of nieuwer.{runner, select, container { In een container is dat een andere image: ghcr.io/openclaw/openclaw:{wanted}. Compose en de Podman-launcher halen die uit OPENCLAW_IMAGE in .env, een Quadlet uit Image=.} other {}} Voer `openclaw doctor --fix` van een oudere versie niet uit: dat verwijdert wat het niet kent, ook je agents.',
      },
      'newer-config': {
        text: 'OpenClaw {writer} schreef de configuratie het laatst, maar {release} gaat haar gebruiken: {effect, select, refused {de oudere gateway weigert te starten} other {{release} verwerpt de hele configuratie als het een van de sleutels niet kent}}.',
        remedy:
          'Installeer {node, select, none {} other {Node {major} en daarna }}OpenClaw {wanted} of nieuwer.{runner, select, container { In een container is dat een andere image: ghcr.io/openclaw/openclaw:{wanted}. Compose en de Podman-launcher halen die uit OPENCLAW_IMAGE in .env, een Quadlet uit Image=.} other {}} Voer `openclaw doctor --fix` van een oudere versie niet uit: dat verwijdert wat het niet kent, ook je agents.',
      },
    },
    texts: {
      unknown: 'welke databaseschema’s OpenClaw {release} ondersteunt, is onbekend',
    },
    releases: 'alle',
    silent: [
      'een versie die nieuwer is dan die de installatie schreef: die migreert haar',
      'een correctie van dezelfde versie (2026.7.1-2 en 2026.7.1), die de andere nooit weigert',
      'een onbekende versie: overgeslagen, met de reden',
    ],
  },
  'unmigrated-store': {
    title: 'Deze installatie heeft gegevens in bestanden die de nieuwe versie in databases bewaart',
    why: 'Vanaf 2026.8.1 staan sessies, aanmeldingen en cronjobs in databases. De meeste van deze versies starten niet op oude bestanden, en negeren wat niet is geïmporteerd: de agent heeft geen geschiedenis en geen aanmeldingen.',
    messages: {
      refused: {
        text: 'OpenClaw {release} start niet tot {count, plural, one {een bestand van een eerdere versie is} other {# bestanden van een eerdere versie zijn}} geïmporteerd: {stores}.',
        remedy:
          '[Herstel eerst de paden van de oude machine met `--fix`, want de import verplaatst de werkruimte niet.] Maak een kopie van de state directory, en laat de nieuwe versie de bestanden importeren.',
      },
      'imported-whole': {
        text: 'OpenClaw {release} importeert {count, plural, one {een bestand} other {# bestanden}} van een eerdere versie bij zijn eerste start, en dat is niet terug te draaien: {stores}.',
        remedy:
          '[Herstel eerst de paden van de oude machine met `--fix`, want de import verplaatst de werkruimte niet.] Maak een kopie van de state directory, en laat de nieuwe versie de bestanden importeren.',
      },
      'needs-doctor': {
        text: 'OpenClaw {release} negeert {count, plural, one {een bestand} other {# bestanden}} van een eerdere versie tot `openclaw doctor --fix` {count, plural, one {het} other {ze}} importeert: {stores}.',
        remedy:
          'Maak een kopie van de state directory, en laat de nieuwe versie de bestanden importeren.',
      },
      'imported-at-start': {
        text: 'OpenClaw {release} importeert bij het starten: {stores}.',
        remedy:
          'Kijk na de eerste start of de gegevens er zijn. Zo niet, voer dan `openclaw doctor --fix` uit om ze te importeren.',
      },
    },
    releases: 'vanaf 2026.8.1; voor cronjobs vanaf 2026.6.1',
    silent: [
      'een versie die haar sessies in bestanden bewaart, ook 2026.7.33 tot en met 2026.7.35',
      'een sessie-index zonder sessies, en een opslag die is geïmporteerd (*.migrated, *.imported-*)',
      'een cron/jobs.json dat de gateway bij het starten zelf importeert',
      'cron/jobs.json van een herstelactie: dat meldt orphaned-cron-jobs',
    ],
  },
  'mixed-era-config': {
    title: 'De configuratie heeft sleutels van een andere versie',
    why: 'Eén sleutel die een versie niet kent, maakt de hele configuratie ongeldig. Vraag je een oudere versie om haar te herstellen, dan verwijdert die alles wat ze niet kent, ook je agents.',
    messages: {
      newer: {
        text: 'De configuratie heeft sleutels van een latere versie ({last, select, none {{first}} other {{first} tot en met {last}}}): {keys}. OpenClaw {release} verwerpt de configuratie, dus de gateway start niet.',
        remedy:
          'Installeer {node, select, none {} other {Node {major} en daarna }}OpenClaw {wanted} of nieuwer.{runner, select, container { In een container is dat een andere image: ghcr.io/openclaw/openclaw:{wanted}. Compose en de Podman-launcher halen die uit OPENCLAW_IMAGE in .env, een Quadlet uit Image=.} other {}} Voer `openclaw doctor --fix` van een oudere versie niet uit: dat verwijdert wat het niet kent, ook je agents.',
      },
      older: {
        text: 'De configuratie heeft sleutels van een eerdere versie ({last, select, none {{first}} other {{first} tot en met {last}}}): {keys}. OpenClaw {release} verwerpt de configuratie, dus de gateway start niet.',
        remedy:
          'Maak een kopie van de configuratie, en laat deze versie haar herschrijven. Die hernoemt de sleutels die ze kent en verwijdert de andere.',
      },
    },
    texts: {
      unknown: 'welke sleutels OpenClaw {release} accepteert, is onbekend',
      'unknown-key':
        'of OpenClaw {release} {key}{more, plural, =0 {} other { en nog #}} accepteert, is onbekend',
    },
    releases:
      'alle waarvan het schema bekend is; bij een versie tussen twee bekende telt alleen wat beide weigeren',
    silent: [
      'sleutels die door plugins worden bepaald: plugins.entries.*.config, channels.<name>',
      'sleutels van een eerdere versie die 2026.8.2 en 2026.9.6 bij hun eerste start herschrijven, na een back-up',
      'een sleutel die geen versie kent: die komt niet door de verhuizing',
      'een configuratie die door dezelfde versie is geschreven, als haar schema onbekend is',
    ],
  },
  'unsupported-node': {
    title: 'OpenClaw ondersteunt de Node niet waarop het gaat draaien',
    why: 'Elke versie ondersteunt bepaalde versies van Node en stopt op elke andere. Een nieuwe machine heeft haar eigen Node, en een service houdt de Node waarmee ze is geïnstalleerd.',
    messages: {
      refused: {
        text: '{service, select, none {De eerste Node in PATH ({path})} other {De Node van {service} ({path})}} is Node {version}, maar OpenClaw {release} heeft {needed} nodig. Het start niet.',
        remedy:
          'Installeer een Node die deze versie ondersteunt, en installeer de service dan opnieuw: die bewaart het pad van haar Node.',
      },
      'refused-by-unit': {
        text: 'De Node van {service} ({path}) is Node {version}, maar OpenClaw {release} heeft {needed} nodig. Het start niet.',
        remedy:
          'Installeer een Node die deze versie ondersteunt, en wijzig het pad in ExecStart= van de unit. Laad de unit dan opnieuw en herstart hem.',
      },
      'refused-on-path': {
        text: '{service, select, none {De eerste Node in PATH ({path})} other {De Node van {service} ({path})}} is Node {version}, maar OpenClaw {release} heeft {needed} nodig. {effect, select, tolerant {Het start alleen als een versiebeheerder zo’n Node heeft} other {Het start niet}}.',
        remedy:
          'Installeer een Node die deze versie ondersteunt, en maak die de eerste in PATH.{runner, select, container { In een container is dat een image met zo’n Node, zoals ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
      outside: {
        text: '{service, select, none {De eerste Node in PATH ({path})} other {De Node van {service} ({path})}} is Node {version}. OpenClaw {release} start daarop, maar vereist {needed}.',
        remedy:
          'Installeer een Node die deze versie ondersteunt.{runner, select, container { In een container is dat een image met zo’n Node, zoals ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
    },
    texts: {
      needed: 'welke Node OpenClaw {release} nodig heeft, is onbekend',
      none: 'er staat geen Node in PATH',
      elsewhere: 'geen service stelt een Node in, en PATH is die van een andere machine',
      mounted: 'een container draait de gateway met de Node van zijn image',
      'not-installed':
        'geen service stelt een Node in, en OpenClaw staat op deze machine niet in PATH',
      version:
        '{service, select, none {de eerste Node in PATH} other {de Node van {service}}} ({path}) meldt zijn versie niet: {problem}',
      untried: 'of OpenClaw {release} op Node {node} start, is onbekend',
    },
    releases: 'alle',
    silent: [
      'PATH, als een service de gateway met een eigen Node start, of een container met die van zijn image',
      'een service waarvan de Node ontbreekt: dat meldt stale-service-unit',
      'een tweede Node in PATH die 2026.9.4 en later zelf vinden',
    ],
  },
  'unresolved-env': {
    title: 'Een sleutel of instelling komt uit een variabele die niets zet',
    why: 'Sleutels en tokens staan vaak in een .env-bestand, een service of de shell van de oude machine. Zonder die verwerpen oudere versies de hele configuratie, en starten nieuwere zonder het kanaal of model.',
    messages: {
      'not-set': {
        text: '{profile, select, none {De configuratie} other {Het auth-profiel {profile}}} heeft de variabele {name} nodig, maar .env in de state directory, de service en de configuratie zetten haar geen van alle.',
        remedy:
          'Kopieer .env van de oude machine naar de state directory. Werd de variabele elders gezet (service, shellprofiel, container), voeg haar dan toe aan dat bestand. Maak het bestand alleen voor jou leesbaar.',
      },
      'not-in-dotenv': {
        text: '{profile, select, none {De configuratie} other {Het auth-profiel {profile}}} heeft de variabele {name} nodig, maar .env in de state directory, de service en de configuratie zetten haar geen van alle.',
        remedy:
          'Zoek de waarde op de oude machine op (.env, service, shellprofiel, container), en voeg de variabele toe aan .env in de state directory. Maak het bestand alleen voor jou leesbaar.',
      },
    },
    releases:
      'alle; een fout tot en met 2026.3.2; vanaf 2026.3.7 een waarschuwing, en een fout voor de sleutel van een model; verwijzingen in auth-profielen vanaf 2026.2.26',
    silent: [
      'een variabele in .env van de state directory, in ~/.config/openclaw/gateway.env, in env of env.vars van de configuratie, in de service of in de bestanden die ze leest',
      'een verwijzing met een escapeteken, die gewone tekst is, en namen in kleine letters',
      'een auth-profiel dat zijn sleutel zelf bevat',
      'HOME, PATH en andere die altijd zijn gezet',
      'env.shellEnv, als de login-shell de variabele misschien zet, en een bron die niet te lezen is: overgeslagen, met de reden',
    ],
  },
  'read-error': {
    title: 'Een deel van de installatie is niet van de schijf te lezen',
    why: 'Een beschadigde schijf of een netwerkmap die niet meer verbonden is, geeft een fout in plaats van de inhoud. De gegevens zijn misschien nog intact, maar OpenClaw doet alsof ze ontbreken.',
    messages: {
      memory: {
        text: 'De schijf of de netwerkmap meldt een fout ({code}) voor {count, plural, one {{kind, select, directory {deze map} other {dit bestand}}} other {# bestanden en mappen}}, dus lezen is niet mogelijk.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {count, plural, one {dit} other {ze}} opnieuw van de oude machine. Zit de fout op de oude machine, dan gaat haar schijf stuk: kopieer eerst wat nog te lezen is, en gebruik voor de rest een back-up.',
      },
      history: {
        text: 'De schijf of de netwerkmap meldt een fout ({code}) voor {count, plural, one {{kind, select, directory {deze map} other {dit bestand}}} other {# bestanden en mappen}}, dus lezen is niet mogelijk.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {count, plural, one {dit} other {ze}} opnieuw van de oude machine. Zit de fout op de oude machine, dan gaat haar schijf stuk: kopieer eerst wat nog te lezen is, en gebruik voor de rest een back-up.',
      },
      channels: {
        text: 'De schijf of de netwerkmap meldt een fout ({code}) voor {count, plural, one {{kind, select, directory {deze map} other {dit bestand}}} other {# bestanden en mappen}}, dus lezen is niet mogelijk.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {count, plural, one {dit} other {ze}} opnieuw van de oude machine. Zit de fout op de oude machine, dan gaat haar schijf stuk: kopieer eerst wat nog te lezen is, en gebruik voor de rest een back-up.',
      },
      features: {
        text: 'De schijf of de netwerkmap meldt een fout ({code}) voor {count, plural, one {{kind, select, directory {deze map} other {dit bestand}}} other {# bestanden en mappen}}, dus lezen is niet mogelijk.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer {count, plural, one {dit} other {ze}} opnieuw van de oude machine. Zit de fout op de oude machine, dan gaat haar schijf stuk: kopieer eerst wat nog te lezen is, en gebruik voor de rest een back-up.',
      },
    },
    texts: { 'cut-off': 'alleen de eerste {count} bestanden zijn gelezen' },
    releases: 'alle',
    silent: [
      'wat je niet mag lezen: dat is wrong-ownership',
      'openclaw.json en wat het insluit: dat is unreadable-config',
      'een fout verderop in een groot bestand: alleen het begin en het einde worden gelezen',
      'wat OpenClaw opnieuw kan maken, zoals logboeken en caches',
    ],
  },
  'truncated-file': {
    title: 'Een bestand is leeg of afgekapt',
    why: 'Een afgebroken kopie laat bestanden leeg of afgekapt achter. De gateway behandelt een bestand dat hij niet kan ontleden als leeg: de sessies, cronjobs of aanmeldingen erin zijn weg, zonder melding.',
    messages: {
      empty: {
        text: 'Dit bestand is leeg: de inhoud is niet gekopieerd.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer het bestand opnieuw van de oude machine. Zorg dat de schijf niet vol is.',
      },
      cut: {
        text: 'Dit bestand houdt halverwege op: de rest is niet gekopieerd.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer het bestand opnieuw van de oude machine. Zorg dat de schijf niet vol is.',
      },
      zeroes: {
        text: 'Dit bestand eindigt op nulbytes: er is ruimte gereserveerd, maar de inhoud is niet gekopieerd.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer het bestand opnieuw van de oude machine. Zorg dat de schijf niet vol is.',
      },
    },
    texts: {
      unread: 'je mag {count, plural, one {# bestand} other {# bestanden}} niet lezen',
    },
    releases: 'alle; vooral versies die hun gegevens in bestanden bewaren',
    silent: [
      'wat OpenClaw opnieuw kan maken, en wat alleen geschiedenis is: models.json, logs, caches',
      'een transcript waarvan de laatste regel compleet is, maar geen regeleinde heeft',
      'databases (incomplete-database), openclaw.json (unreadable-config) en de aanmelding van een WhatsApp-account dat aanstaat (missing-channel-login)',
    ],
  },
  'service-token-drift': {
    title: 'De service heeft andere inloggegevens dan de configuratie',
    why: 'Oudere versies schrijven het gateway-token in de service. Verschilt het van het token in de configuratie, dan gebruikt de gateway het ene en zijn clients het andere: elke verbinding eindigt met "token mismatch".',
    messages: {
      differs: {
        text: '{service} zet {name} op een andere waarde dan gateway.auth.{key} in de configuratie. Clients kunnen geen verbinding maken.',
        remedy:
          'Zet gateway.auth.{key} op de waarde van de service als je clients die gebruiken. Installeer de service dan opnieuw: vanaf 2026.3 bevat ze geen token.',
      },
      'differs-in-unit': {
        text: '{service} zet {name} op een andere waarde dan gateway.auth.{key} in de configuratie. Clients kunnen geen verbinding maken.',
        remedy:
          'Zet gateway.auth.{key} op de waarde van de unit als je clients die gebruiken. Verwijder de variabele dan uit de unit, laad de unit opnieuw en herstart hem.',
      },
      'old-name': {
        text: '{service} zet {name}, dat OpenClaw {release} negeert.',
        remedy: 'Installeer de service opnieuw: ze gebruikt dan de huidige namen (OPENCLAW_…).',
      },
    },
    releases: 'alle',
    silent: [
      'hetzelfde token op beide plaatsen',
      'een verwijzing in de configuratie (naar een variabele of een geheim), en een service die geen inloggegevens zet',
      'de vroegere namen CLAWDBOT_ en MOLTBOT_, als de versie die nog leest',
    ],
  },
  'host-bound-env': {
    title: 'De service zet variabelen van de oude machine',
    why: 'OpenClaw kopieert omgevingsvariabelen naar gateway.systemd.env, service-env/ of de unit, waar ze voorgaan op .env. Na een verhuizing winnen de oude sleutels en paden nog steeds, dus aanvragen mislukken met 401 of "file not found".',
    messages: {
      'other-value': {
        text: '{service} overschrijft {names} uit {sources}, dus de gateway gebruikt de waarde van de service.',
        remedy:
          'Zorg dat .env de juiste waarden voor deze machine heeft, en installeer de service dan opnieuw. Daarbij neemt ze de waarden uit .env over.',
      },
      'old-place': {
        text: '{service} zet {names} op een ontbrekend pad onder {home}, de thuismap op de oude machine.',
        remedy:
          'Verwijder de oude regels uit {file}, of zet deze variabelen in .env, en installeer de service dan opnieuw. Daarbij blijft elke regel van {file} staan die niet door .env wordt vervangen.',
      },
      'in-unit': {
        text: '{unit} zet {names} vanuit {file} op een ontbrekend pad onder {home}, de thuismap op de oude machine.',
        remedy: 'Verwijder de oude regels uit {file}, en herstart dan {unit}.',
      },
      'left-over': {
        text: 'De volgende `openclaw gateway install` kopieert {names} uit {file}: een ontbrekend pad onder {home}, de thuismap op de oude machine.',
        remedy: 'Verwijder de oude regels uit {file}, en installeer dan de service.',
      },
    },
    releases: 'alle; tot en met 2026.2.26 schrijft OpenClaw de variabelen alleen in de unit',
    silent: [
      'een waarde die ook in .env, gateway.env of de configuratie staat, ook als OpenClaw haar zonder aanhalingstekens schrijft',
      'een variabele die alleen in de service wordt gezet, zonder pad in een andere thuismap',
      'drop-ins en omgevingsbestanden die niet van OpenClaw zijn: hun waarden zijn bedoeld',
      'variabelen waar .env op voorgaat (systemd, vanaf 2026.8.1)',
      'HOME, OPENCLAW_STATE_DIR en dergelijke variabelen, die stale-service-unit controleert',
    ],
  },
  'host-bound-network': {
    title: 'Een netwerkinstelling verwijst naar de oude machine',
    why: 'Adressen, tailnet-namen, proxy’s en modelservers in de configuratie verwijzen nog naar de oude machine. De gateway start misschien niet, browsers worden misschien geweigerd, of elk bericht wacht op een server die ontbreekt.',
    messages: {
      'missing-address': {
        text: 'gateway.bind is "custom", maar geen interface van deze machine heeft het adres {host} (gateway.customBindHost): {effect, select, open {de gateway luistert in plaats daarvan op elke interface} other {de gateway start niet}}.',
        remedy:
          'Stel gateway.customBindHost in op een adres van deze machine, of laat de gateway alleen op loopback luisteren.',
      },
      'no-tailnet': {
        text: 'gateway.bind is "tailnet", maar deze machine heeft geen tailnet-adres. De gateway luistert alleen op 127.0.0.1, dus geen ander apparaat kan hem bereiken.',
        remedy: 'Verbind deze machine met het tailnet, en herstart dan de gateway.',
      },
      'old-address': {
        text: 'Geen adres of naam van deze machine staat in {settings}. Aanvragen naar het nieuwe adres worden geweigerd, of gaan nog naar de oude machine. Deze installatie komt uit {home}.',
        remedy: 'Vervang het oude adres door het adres van deze machine.',
      },
      'local-proxy': {
        text: 'Er is een lokale proxy ingesteld in {settings}. Deze installatie komt uit {home}: draait zo’n proxy hier niet, dan zijn modellen en kanalen onbereikbaar.',
        remedy: 'Start de proxy op deze machine, of verwijder de instelling.',
      },
      'local-service': {
        text: 'Er is een lokale dienst ingesteld in {settings}. Deze installatie komt uit {home}: de dienst moet hier ook draaien.',
        remedy:
          'Controleer of de modelserver, browser of bridge op deze machine draait. Blijft die op de oude machine, stel dan het adres van die machine in.',
      },
      'far-address': {
        text: 'Er is een adres in een ander netwerk ingesteld in {settings}. Deze installatie komt uit {home}: het adres is van hieruit misschien onbereikbaar.',
        remedy:
          'Controleer of deze machine het adres kan bereiken. Zo niet, vervang dan het adres.',
      },
    },
    texts: {
      unseen:
        'de netwerkinterfaces van de machine die de installatie gaat draaien, zijn van hieruit niet te zien',
    },
    releases: 'alle',
    silent: [
      'een installatie die niet is verhuisd: daar zijn lokale adressen bedoeld',
      'een adres van deze machine, of van een netwerk waar deze machine in zit',
      'een lijst van origins waarvan er een bij deze machine kan horen: een openbare naam, "*", haar eigen adres of naam',
      'de gateway zelf, en een browser of modelserver die hij start',
      'adresreeksen in gateway.trustedProxies, NO_PROXY, en namen van andere tailnet-nodes',
      'alles wat van netwerkinterfaces afhangt, als de controle voor een andere machine is (overgeslagen)',
    ],
  },
  'synced-directory': {
    title: 'De state directory staat in een gesynchroniseerde map',
    why: 'Een synchronisatiedienst kopieert bestanden terwijl de gateway ze schrijft, en dat beschadigt databases. Hij bewaart ook twee versies van een sessie-index, en verwijdert bestanden om ruimte te sparen.',
    messages: {
      synced: {
        text: 'De state directory staat in een map die {service} synchroniseert, en dat kan haar databases beschadigen.',
        remedy:
          '[Stop de gateway.] Verplaats de state directory uit de map. Maak back-ups met `openclaw backup create`.',
      },
      'conflict-copy': {
        text: '{service} bewaarde twee versies van {original}, en dit bestand is er een van. Elke kan hebben wat in de andere ontbreekt.',
        remedy:
          'Stop de gateway op elke machine. Zoek uit welke versie nieuwer is, en verplaats de andere. Voeg databases niet samen.',
      },
      'not-downloaded': {
        text: 'iCloud Drive verwijderde {original} om ruimte te sparen: hier staat alleen een plaatshouder.',
        remedy:
          'Download het bestand op de Mac die dit iCloud-account gebruikt, en kopieer de state directory dan opnieuw.',
      },
    },
    releases: 'alle',
    silent: [
      'een state directory buiten zo’n map',
      'conflictkopieën in een werkruimte, die je eigen teksten zijn',
    ],
  },
  'corrupt-database': {
    title: 'Een database is beschadigd',
    why: 'Een database die tijdens een schrijfactie of van een falende schijf is gekopieerd, kan compleet lijken. De gateway werkt tot hij de beschadigde pagina leest, en verliest dan een sessie of stopt.',
    messages: {
      damaged: {
        text: 'SQLite vindt {count, plural, =1 {1 fout} =100 {100 fouten of meer} other {# fouten}} in deze database. De gateway kan sessies verliezen of stoppen.',
        remedy:
          '[Stop de gateway op beide machines.] Kopieer de database opnieuw samen met haar -wal-bestand, en start de gateway pas daarna. Is de oude database ook beschadigd, zet dan je laatste back-up terug, en bewaar dit bestand om er rijen uit te redden.',
      },
    },
    releases: 'alle',
    silent: [
      'een database waarin SQLite geen fout vindt',
      'een lege of afgekapte database, die broken-database zonder --deep meldt',
      'een database die niet voor de controle te kopiëren is (overgeslagen)',
    ],
  },
  'secret-in-git': {
    title: 'Git volgt inloggegevens van de installatie',
    why: 'Wat Git volgt, gaat mee in elke commit en push, en blijft in de geschiedenis als het bestand weg is. Het vaakst lekken sleutels via een werkruimte die als back-up is gepusht.',
    messages: {
      tracked: {
        text: 'Git volgt {count, plural, one {een bestand met inloggegevens} other {# bestanden met inloggegevens}} in deze werkboom: {names}.',
        remedy:
          'Verwijder de bestanden uit de index; op schijf blijven ze staan. Ze blijven ook in de geschiedenis, dus vervang de sleutels voordat je de repository aan iemand geeft.',
      },
      'tracked-with-remote': {
        text: 'Git volgt {count, plural, one {een bestand met inloggegevens} other {# bestanden met inloggegevens}} in deze werkboom, die een remote heeft ({remotes}): {names}.',
        remedy:
          'Verwijder de bestanden uit de index; op schijf blijven ze staan. Zijn ze gepusht, vervang dan elke sleutel en elk token erin: de geschiedenis wissen maakt een push niet ongedaan.',
      },
      'token-in-remote': {
        text: 'De Git-instelling {setting} bevat een wachtwoord of token voor {host} in leesbare tekst.',
        remedy:
          'Verwijder het token uit het adres, en gebruik een credential helper of een SSH-sleutel. Vervang het token dan, want het is met de map meegekopieerd.',
      },
    },
    texts: {
      exclude:
        'sluit {count, plural, one {een bestand met inloggegevens} other {# bestanden met inloggegevens}} uit van `git add` in .git/info/exclude',
    },
    releases: 'alle',
    silent: [
      'een werkboom zonder gevolgde inloggegevens, zoals de werkruimte die de onboarding maakt',
      '.env.example en dergelijke bestanden',
      'remote-adressen met alleen een gebruikersnaam, en die van SSH',
      'inloggegevens die een credential helper buiten de repository bewaart',
    ],
  },
  'leaked-service-token': {
    title: 'Andere gebruikers kunnen een geheim in een servicebestand lezen',
    why: 'Wie het gateway-token heeft, kan de agent alles laten doen wat de agent mag. Versies tot en met 2026.2 schrijven het token in een unit die elke gebruiker kan lezen.',
    messages: {
      readable: {
        text: 'Andere gebruikers van deze machine kunnen {names} in {file} lezen.',
        remedy:
          'Maak het bestand alleen leesbaar voor de eigenaar. Konden andere mensen hier inloggen, vervang dan de geheimen, {starter, select, unit {herstart de unit van het systeem} container {maak de container opnieuw aan} other {installeer de service opnieuw}}, en geef het nieuwe gateway-token aan de clients.',
      },
      'in-system-unit': {
        text: 'Andere gebruikers van deze machine kunnen {names} in {file} lezen: systemd toont de variabelen van een systeem-unit aan iedereen.',
        remedy:
          'Verplaats de geheimen naar een bestand dat alleen root kan lezen, en stel EnvironmentFile= in de unit daarop in. Konden andere mensen hier inloggen, vervang dan de geheimen.',
      },
      'readable-for-system': {
        text: 'Andere gebruikers van deze machine kunnen {names} in {file} lezen.',
        remedy:
          'Maak het bestand alleen leesbaar voor root: systemd leest het als root. Konden andere mensen hier inloggen, vervang dan de geheimen.',
      },
    },
    texts: {
      close: 'geef alleen de eigenaar toegang tot {file}',
    },
    releases: 'alle; versies vanaf 2026.5 schrijven het token zelf niet meer',
    silent: [
      'units zonder geheim, die standaard modus 0644 hebben',
      'een bestand in een map die anderen niet in kunnen',
      'waarden die naar een variabele of een bestand verwijzen',
    ],
  },
  'stale-lock': {
    title: 'Locks van de oude machine staan er nog',
    why: 'Een gekopieerde lock verwijst naar een proces dat hier niet bestaat, of naar een nummer dat nu een ander proces heeft. Tot de lock verloopt, antwoordt een sessie misschien niet, worden commando’s misschien geweigerd, of duurt het minuten om een plugin te laden.',
    messages: {
      stale: {
        text: '{count, plural, one {Een lock} other {# locks}} van {kind, select, session {sessies} approvals {exec-goedkeuringen} gateway {de gateway} plugin {plugins} browser {de browser van de agent} other {andere bestanden}} {count, plural, one {komt} other {komen}} van de oude machine, en geen proces hier houdt {count, plural, one {hem} other {ze}} vast: {names}.',
        remedy: '[Stop de gateway.] Verwijder de locks. Er staat niets in wat je nodig hebt.',
      },
      doubtful: {
        text: '{count, plural, one {Een lock} other {# locks}} van {kind, select, session {sessies} approvals {exec-goedkeuringen} gateway {de gateway} plugin {plugins} browser {de browser van de agent} other {andere bestanden}} {count, plural, one {komt} other {komen}} misschien van de oude machine, maar {count, plural, one {is} other {zijn}} misschien ook hier in gebruik: {names}.',
        remedy: '[Stop de gateway.] Verwijder de locks die er dan nog zijn.',
      },
    },
    texts: {
      delete:
        'verwijder {count, plural, one {de lock} other {# locks}} van {kind, select, session {sessies} approvals {exec-goedkeuringen} gateway {de gateway} plugin {plugins} browser {de browser van de agent} other {andere bestanden}}',
      unseen:
        'deze container ziet de processen niet die misschien {count, plural, one {een lock} other {# locks}} vasthouden',
    },
    releases: 'alle; vanaf 2026.9 hebben locks van sessies en exec-goedkeuringen geen effect',
    silent: [
      'een lock waarvan het proces hier nog draait',
      'de locks van een volume waarvan een proces van deze machine de databases open heeft',
      'databases met de naam *.lock.sqlite, die na een nette stop leeg blijven staan',
      'lockbestanden van pakketbeheerders, in werkruimtes en in plugins',
    ],
  },
  'live-gateway': {
    title: 'Er draait een gateway op deze installatie',
    why: 'Bestanden kunnen tijdens de controle veranderen, en een kopie van dit moment kan inconsistent zijn. `--fix` weigert te draaien, omdat de gateway en de herstelactie dezelfde bestanden zouden wijzigen.',
    messages: {
      running: {
        text: 'Proces {pid} is een gateway die op deze installatie draait. Bestanden kunnen tijdens de controle veranderen.',
        remedy:
          'Stop de gateway voordat je de installatie kopieert of herstelt, en controleer dan opnieuw.',
      },
    },
    releases: 'alle',
    silent: [
      'een lock waarvan het proces niet bestaat of op een ander moment is gestart',
      'een installatie die op een andere machine gaat draaien',
    ],
  },
  'archive-debris': {
    title: 'De kopie bevat metadatabestanden van macOS',
    why: 'Een bestand waarvan de naam met ._ begint, heeft de extensie van het bestand ernaast. Een programma dat elk .jsonl-, .md- of .sqlite-bestand leest, ziet het aan voor een sessie, een notitie of een database.',
    messages: {
      debris: {
        text: '{root} bevat {count, plural, one {# metadatabestand} other {# metadatabestanden}} van macOS: {names}. Programma’s kunnen zulke bestanden aanzien voor sessies, notities of databases.',
        remedy:
          'Verwijder deze bestanden. Ze bevatten pictogrammen en vensterposities, maar geen gegevens van jou.',
      },
      beside: {
        text: 'Een archief van een Mac liet metadata achter naast {root}: {names}. OpenClaw leest die niet.',
        remedy:
          'Verwijder deze bestanden. Ze bevatten pictogrammen en vensterposities, maar geen gegevens van jou.',
      },
    },
    texts: {
      remove:
        'verwijder {count, plural, one {# metadatabestand} other {# metadatabestanden}} van macOS',
    },
    releases: 'alle',
    silent: [
      'een bestand met zo’n naam maar een andere inhoud',
      '.DS_Store op een Mac, waar de Finder het maakt',
    ],
  },
  'implicit-timezone': {
    title: 'Een cronjob heeft geen tijdzone',
    why: 'OpenClaw voert een cron-expressie zonder tijdzone uit in de zone van het gateway-proces. Op een server in UTC draait de job van zeven uur ’s ochtends op een ander uur, en je ziet geen fout.',
    messages: {
      'other-zone': {
        text: 'Er is geen tijdzone ingesteld voor {count, plural, one {# cronjob} other {# cronjobs}} ({names}). De oude machine stond op {was}, en deze staat op {here}.',
        remedy:
          'Stel voor elke job de tijdzone van de oude machine in, of zet TZ voor de gateway daarop.',
      },
      zoneless: {
        text: 'Er is geen tijdzone ingesteld voor {count, plural, one {# cronjob} other {# cronjobs}} ({names}), dus de gateway gebruikt de tijdzone van zijn machine.',
        remedy:
          'Stel voor elke job de bedoelde tijdzone in, of zet TZ voor de gateway op de tijdzone van de oude machine.',
      },
    },
    releases: 'alle',
    silent: [
      'jobs met een tijdzone, jobs met een interval, en jobs die één keer draaien',
      'de jobs van OpenClaw zelf, en uitgeschakelde jobs',
      'een gateway met TZ in zijn omgeving',
      'een machine in de tijdzone die de opname heeft, onder welke naam ook',
    ],
  },
  'queued-deliveries': {
    title: 'Oude berichten wachten op verzending',
    why: 'Berichten die nog niet verstuurd waren toen de kopie werd gemaakt, wachten in een wachtrij. De gateway verstuurt ze bij de volgende start, hoe oud ze ook zijn, en de oude machine heeft ze misschien al verstuurd.',
    messages: {
      files: {
        text: '{count, plural, one {# oud bericht wacht} other {# oude berichten wachten}} in delivery-queue/ (voor {channels}; het oudste sinds {since}). De gateway verstuurt {count, plural, one {het} other {ze}} bij de volgende start.',
        remedy:
          'Bepaal voordat je de gateway start of deze berichten nog verstuurd moeten worden. Zo niet, dan zet `--fix --unsafe-fixes` ze opzij, in dezelfde map.',
      },
      rows: {
        text: '{count, plural, one {# oud bericht wacht} other {# oude berichten wachten}} in de database (voor {channels}; het oudste sinds {since}). De gateway verstuurt {count, plural, one {het} other {ze}} bij de volgende start.',
        remedy:
          'Bepaal voordat je de gateway start of deze berichten nog verstuurd moeten worden. Zo niet, zet het kanaal dan vóór de start uit: een kanaal dat uitstaat, verstuurt niets.',
      },
    },
    texts: {
      'put-aside':
        'zet {count, plural, one {het wachtende bericht} other {# wachtende berichten}} opzij',
    },
    releases: 'alle',
    silent: [
      'een bericht van het laatste uur: een gateway die draait, verstuurt het of geeft het op',
      'een bericht dat OpenClaw heeft opgegeven, of al begon te versturen: het wordt niet nog eens verstuurd',
    ],
  },
  'shared-identity': {
    title: 'De oude machine heeft dezelfde identiteit en aanmeldingen',
    why: 'Twee gateways met één identiteit beantwoorden elk bericht twee keer of verbreken elkaars verbinding. WhatsApp wisselt zijn sleutels bij elk bericht: alleen de machine die het laatst is gebruikt, heeft de geldige.',
    messages: {
      shared: {
        text: 'De oude machine ({home}) gebruikt misschien nog {what}. Slechts één van de twee machines mag deze installatie draaien.',
        remedy:
          'Stop de gateway op de oude machine en schakel hem uit voordat je deze start. Is WhatsApp daar na de kopie gebruikt, koppel het hier dan opnieuw.',
      },
      recorded: {
        text: 'De machine van de opname gebruikt misschien nog {what}. Slechts één van de twee machines mag deze installatie draaien.',
        remedy:
          'Stop de gateway op de oude machine en schakel hem uit voordat je deze start. Is WhatsApp daar na de kopie gebruikt, koppel het hier dan opnieuw.',
      },
    },
    releases: 'alle',
    silent: [
      'een installatie zonder pad naar een andere thuismap en zonder opname van een andere machine: niets laat zien dat ze is gekopieerd',
      'een kopie waarvan de instellingen hierheen wijzen en die hier al heeft gedraaid',
      'een installatie zonder identiteit, zoals een verse',
    ],
  },
  'foreign-native-module': {
    title: 'Een gecompileerde module is voor een ander soort machine gebouwd',
    why: 'Gecompileerde code in de afhankelijkheden van een plugin draait op maar één systeem en één processor. Op een ander soort machine wordt de plugin niet geladen, vaak met een fout over een ontbrekend bestand.',
    messages: {
      plugin: {
        text: 'De plugin {owner} heeft {count, plural, one {# gecompileerde module} other {# gecompileerde modules}} voor {built}, maar de gateway draait op {host}, dus de plugin wordt niet geladen. {count, plural, one {De module is} other {De eerste is}} {first}.',
        remedy:
          'Installeer de afhankelijkheden opnieuw op deze machine. Ze bevatten niets van jouw gegevens.',
      },
      other: {
        text: '{owner} heeft {count, plural, one {# gecompileerde module} other {# gecompileerde modules}} voor {built}, maar de gateway draait op {host}, dus {owner} werkt hier niet. {count, plural, one {De module is} other {De eerste is}} {first}.',
        remedy:
          'Installeer de afhankelijkheden opnieuw op deze machine. Ze bevatten niets van jouw gegevens. Het commando voert de installatiescripts van deze pakketten uit: bekijk ze eerst als je de kopie niet zelf hebt gemaakt.',
      },
    },
    releases: 'alle',
    silent: [
      'een pakket met modules voor verschillende systemen: dat is op elke machine hetzelfde',
      'een module waarvan een variant voor deze machine ernaast staat',
      'de processor, als de controle voor een andere machine is',
      'modules in werkruimtes, want dat zijn aparte projecten',
      'de Node-versie waarvoor een module is gebouwd, want die staat niet in de header',
    ],
  },
});
