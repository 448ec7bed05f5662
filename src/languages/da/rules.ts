import { defineRules } from '../catalogue.ts';

export const rules = defineRules({
  'damaged-archive': {
    title: 'Arkivet kan ikke læses til ende',
    why: 'En afbrudt download, en fuld disk eller en dårlig sektor efterlader et arkiv, der åbner og viser sine første filer. Alt efter skaden er tabt, og det opdager du måske først, når den gamle maskine er væk.',
    messages: {
      cut: {
        text: '{archive} er afkortet efter {where, select, start {begyndelsen} other {{after}}}: {what}. Alt derefter mangler.',
        remedy:
          'Lav arkivet igen på den gamle maskine. Sammenlign checksummerne på begge maskiner, når du har kopieret det.',
      },
      corrupt: {
        text: '{archive} er beskadiget efter {where, select, start {begyndelsen} other {{after}}}: {what}. Kontrollen brugte det, der kunne læses.',
        remedy:
          'Kopiér arkivet igen, eller lav det igen på den gamle maskine. Sammenlign derefter checksummerne på begge maskiner.',
      },
      limit: {
        text: '{archive} blev ikke læst helt, fordi en grænse blev nået efter {where, select, start {begyndelsen} other {{after}}}: {what}.',
        remedy:
          'Undersøg, hvor arkivet kommer fra. Hvis det er dit, så pak det ud, og kontrollér den udpakkede mappe.',
      },
      unread: {
        text: '{archive} blev ikke læst helt: {what}.',
        remedy:
          'Pak arkivet ud med det program, der lavede det, og kontrollér derefter den udpakkede mappe.',
      },
    },
    releases: 'alle',
    silent: [
      'bytes efter slutningen af et tar-arkiv, som intet program pakker ud',
      'et arkiv fra standardinput, der slutter, hvor det skal',
    ],
  },
  'unsafe-archive': {
    title: 'Arkivet er ikke sikkert at pakke ud',
    why: 'Et arkiv bestemmer, hvor dets filer havner, hvem der ejer dem, og hvor dets links fører hen. Hvis root pakker det ud, kan det erstatte systemfiler.',
    messages: {
      absolute: {
        text: '{archive} har {count, plural, one {# fil} other {# filer}} med en absolut sti ({names}). Nogle programmer skriver til den sti, uanset hvor du pakker arkivet ud.',
        remedy: 'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer.',
      },
      outside: {
        text: '{archive} har {count, plural, one {# fil} other {# filer}} med et navn, der fører ud af arkivet ({names}). Kontrollen pakkede intet af det ud.',
        remedy: 'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer.',
      },
      'through-link': {
        text: '{archive} har {count, plural, one {# fil} other {# filer}} bag et link i samme arkiv ({names}). Udpakning skriver dér, hvor linket fører hen, så kontrollen pakkede intet af det ud.',
        remedy: 'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer.',
      },
      'link-out': {
        text: '{archive} har {count, plural, one {# link} other {# links}}, der fører ud af den mappe, du pakker det ud i ({names}).',
        remedy:
          'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer. Fjern et link, der ikke er dit.',
      },
      'hard-link': {
        text: '{archive} har hårde links til filer, der ikke er i det: {count, plural, one {# fil} other {# filer}} ({names}). Ved udpakning kan de blive koblet sammen med en fil på denne maskine, så kontrollen pakkede intet af det ud.',
        remedy: 'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer.',
      },
      device: {
        text: '{archive} indeholder enheder eller FIFO’er: {count, plural, one {# fil} other {# filer}} ({names}). Kontrollen pakkede intet af det ud.',
        remedy: 'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer.',
      },
      name: {
        text: '{archive} har {count, plural, one {# fil} other {# filer}} med et navn, der ikke kan pakkes ud her ({names}): for langt eller med tegn, som intet filnavn bør have.',
        remedy: 'Omdøb filerne på den gamle maskine, og lav derefter arkivet igen.',
      },
      replaced: {
        text: '{archive} har {count, plural, one {# fil} other {# filer}} med samme navn som et tidligere element af en anden type ({names}). Hvilket af dem du får, afhænger af programmet.',
        remedy: 'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer.',
      },
      collision: {
        text: '{archive} har navne, som {platform} behandler som én fil ({names}). Efter udpakning er der kun én tilbage af hver.',
        remedy: 'Omdøb filerne på den gamle maskine, og lav derefter arkivet igen.',
      },
      'set-id': {
        text: '{archive} har {count, plural, one {# fil} other {# filer}}, der på grund af en set-id-bit kører med ejerens rettigheder ({names}).',
        remedy:
          'Pak det ikke ud som root. Pak det ud i en tom mappe, og se på disse filer. OpenClaw har ikke brug for den slags filer.',
      },
      owner: {
        text: 'Pakkes {archive} ud som root, kommer {count, plural, one {# fil} other {# filer}} til at tilhøre {owner} og ikke {user}, som kører gatewayen.',
        remedy: 'Pak det ud som {user}, eller gør {user} til ejer af filerne bagefter.',
      },
    },
    releases: 'alle',
    silent: [
      '`./` forrest i navne og mapper uden deres eget element',
      'absolutte links, som alle installationer har: de bliver kontrolleret som dem i en mappe',
      'navne, der kun adskiller sig ved store og små bogstaver, når målmaskinen kører Linux',
      'ejere, når alle elementer har samme ejer som state-mappen, og --user ikke er angivet',
    ],
  },
  'incomplete-archive': {
    title: 'En del af installationen mangler i arkivet',
    why: 'Når den gamle maskine er slettet, er alt det tabt, som ikke er i arkivet. `openclaw backup create` udelader med vilje nogle dele, og `openclaw backup verify` nævner dem ikke.',
    messages: {
      transcripts: {
        text: '`openclaw backup create` fra {release, select, unknown {en ældre version} other {{release}}} udelod alle transskriptioner. {archive} nævner {count, plural, one {# session, men indeholder ikke samtalen} other {# sessioner, men indeholder ingen af samtalerne}}.',
        remedy: 'Stop gatewayen på den gamle maskine, og pak derefter hele state-mappen dér.',
      },
      'only-config': {
        text: '{archive} blev lavet med --only-config: det indeholder konfigurationen, men ingen logins, sessioner, hukommelse eller workspace.',
        remedy: 'Stop gatewayen på den gamle maskine, og pak derefter hele state-mappen dér.',
      },
      workspace: {
        text: '{archive} blev lavet med --no-include-workspace, altså uden {workspaces}.',
        remedy:
          'Pak også workspacet på den gamle maskine, og kontrollér derefter begge arkiver sammen.',
      },
      asset: {
        text: 'Manifestet i {archive} nævner {kind} fra {source}, men arkivet indeholder det ikke.',
        remedy: 'Lav arkivet igen på den gamle maskine.',
      },
      hidden: {
        text: '{archive} blev pakket med en stjerne ({name}/*), og den udelader alle filer, der begynder med et punktum, for eksempel .env.',
        remedy: 'Pak mappen på den gamle maskine med dens navn, uden stjerne.',
      },
      link: {
        text: 'Dette er et link til {target}, som ikke er i {archive}: kun linket blev pakket.',
        remedy:
          'Pak også den mappe, som linket fører til, og læg den samme sted på den nye maskine.',
      },
    },
    releases: 'alle; manifester fra og med 2026.3.8',
    silent: [
      'det, som OpenClaw selv genskaber: værktøjer, cacher, logfiler',
      'npm og node_modules, som backups udelader: stale-plugin-path og missing-plugin-dependencies melder de plugins, der har brug for dem',
      'et arkiv fra 2026.9.6, hvor sessionerne ligger i databaserne',
      'et workspace i et andet arkiv, der bliver kontrolleret sammen med dette',
      'et workspace alene og en konfiguration alene uden manifest: det melder workspace-only-copy og json-only-copy',
    ],
  },
  'hot-archive': {
    title: 'Gatewayen kørte, mens arkivet blev lavet',
    why: 'Et arkivprogram læser den ene fil efter den anden. Hvis gatewayen skriver imens, kommer en database og dens -wal-fil fra forskellige tidspunkter, og en transskription kan ende midt i en linje.',
    messages: {
      gateway: {
        text: 'En gateway (proces {pid}) kørte, mens {archive} blev lavet: dens låsefil er i arkivet.',
        remedy: 'Stop gatewayen på den gamle maskine, og lav derefter arkivet igen.',
      },
      session: {
        text: 'En samtale var i gang, mens {archive} blev lavet: arkivet indeholder {count, plural, one {# låsefil} other {# låsefiler}} fra proces {pid}.',
        remedy: 'Stop gatewayen på den gamle maskine, og lav derefter arkivet igen.',
      },
    },
    releases: 'alle; til og med 2026.5.28 ligger gatewayens egen låsefil uden for state-mappen',
    silent: [
      'en låsefil uden proces-id',
      'databaser i et arkiv fra `openclaw backup create`, som 2026.9.6 kopierer på ét og samme tidspunkt',
      'en database, hvis -wal-fil mangler eller hører til en anden database: det melder incomplete-database',
      'filer, der ender med nul-bytes eller midt i en linje: det melder truncated-file',
    ],
  },
  'unreadable-config': {
    title: 'Konfigurationen kan ikke læses',
    why: 'Uden konfigurationen starter gatewayen ikke, eller den starter uden de kanaler, agenter og nøgler, der står i en include-fil. Til og med 2026.5.28 viser nogle af disse fejl sig som »Missing config«.',
    messages: {
      broken: {
        text: 'Denne konfigurationsfil kan ikke bruges: {problem}.',
        remedy:
          'Ret fejlen, eller kopiér filen igen fra den gamle maskine: en afbrudt kopi ender midt i filen.',
      },
      'broken-with-last-good': {
        text: 'Konfigurationen kan ikke bruges: {problem}.',
        remedy:
          'Ret fejlen, eller gendan {copy}, den konfiguration, som OpenClaw sidst startede med. Sammenlign de to først.',
      },
      'broken-with-backup': {
        text: 'Konfigurationen kan ikke bruges: {problem}.',
        remedy:
          'Ret fejlen, eller kopiér filen igen fra den gamle maskine. Gendan kun {copy}, hvis der ikke er andet: den mangler den seneste ændring, som kan være stor.',
      },
      unreadable: {
        text: 'Konfigurationen kan ikke bruges: {problem}.',
        remedy:
          'Kopiér filen fra den gamle maskine hertil som en almindelig fil, som gatewayen kan læse.',
      },
      include: {
        text: 'Denne include-fil kan ikke bruges, så konfigurationen er ugyldig: {problem}.',
        remedy:
          'Ret fejlen, eller kopiér include-filen til samme sted i forhold til openclaw.json. Fra og med 2026.2 skal den ligge i samme mappe som openclaw.json.',
      },
      'include-missing': {
        text: 'Denne include-fil kan ikke bruges, så konfigurationen er ugyldig: {path} ({problem}).',
        remedy:
          'Kopiér include-filen fra den gamle maskine, eller ret stien til den. Fra og med 2026.2 skal den ligge i samme mappe som openclaw.json.',
      },
    },
    texts: {
      unread: '{name}: {problem}',
    },
    releases: 'alle',
    silent: [
      'en manglende konfiguration, som andre regler melder',
      'en include-fil, der findes med en anden stavemåde: det melder name-in-other-case',
      'JSON5-syntaks: kommentarer, enkelte anførselstegn, komma til sidst og nøgler uden anførselstegn',
      'en fil, som du ikke må læse: den springes over med en begrundelse',
    ],
  },
  'shrunk-config': {
    title: 'Konfigurationen har mistet indstillinger, som dens egen backup stadig har',
    why: 'En opdatering, en reparation eller en container, der starter uden sit volume, kan skrive en mindre openclaw.json oven i den rigtige. Så er agenter, kanaler og bindinger væk, selvom deres data stadig er her.',
    messages: {
      agents: {
        text: 'openclaw.json nævner ikke længere {agentCount, plural, one {agenten {agents}} other {agenterne {agents}}}, hvis samtaler eller workspaces er her. {backup} nævner dem stadig. Dette mangler i openclaw.json: {keys}.',
        remedy:
          '[Stop gatewayen.] Sammenlign de to filer. Vil du have agenterne tilbage, så gendan backuppen manuelt eller med `--fix --unsafe-fixes`, og kontrollér igen.',
      },
      stub: {
        text: 'openclaw.json er næsten tom, selvom der ligger en hel installation ved siden af. {backup} er {times, plural, one {# gang} other {# gange}} så stor. Dette mangler i openclaw.json: {keys}.',
        remedy:
          '[Stop gatewayen.] Læs backuppen. Hvis den er konfigurationen for denne installation, så gendan den manuelt eller med `--fix --unsafe-fixes`, og kontrollér igen.',
      },
    },
    texts: {
      restore: 'gendan konfigurationen fra dens backup',
    },
    releases:
      'alle; hver version gemmer openclaw.json.bak og fra og med 2026.5 også openclaw.json.last-good',
    silent: [
      'en agent, der er slettet: den nyeste backup nævner den heller ikke, eller her er intet fra agenten',
      'en indstilling, en kanal eller et plugin, der er fjernet, mens agenterne blev',
      'en konfiguration, der ikke kan læses: det melder unreadable-config',
      'en kopi af konfigurationen alene: det melder json-only-copy',
      'en klient i fjern-tilstand: det melder remote-mode-host',
    ],
  },
  'profile-mismatch': {
    title: 'Gatewayen bruger ikke den state-mappe, der blev kopieret',
    why: 'Hver profil har sin egen state-mappe. Startes gatewayen med den forkerte, finder den hverken logins eller historik og opfører sig, som om den var ny, selvom alt blev kopieret.',
    messages: {
      'service-selects-other': {
        text: '{service} starter gatewayen på {other}, som {state, select, missing {mangler} other {ikke har nogen af dine data}}. Installationen ligger i {own}, som ingen service bruger.',
        remedy: 'Fjern den service, der starter {other}, og installér derefter en til {own}.',
      },
      'service-without-state': {
        text: '{service} starter en gateway på {other}, som {state, select, missing {mangler} other {ikke har nogen af dine data}}. Den profil blev ikke kopieret.',
        remedy: 'Kopiér også {other} fra den gamle maskine, eller fjern servicen.',
      },
      'fresh-one-in-use': {
        text: '{own} har ingen sessioner endnu, men {use, select, service {en service starter gatewayen på {fresh}} other {uden --profile bruger OpenClaw {fresh}}}: agenten starter uden sin hukommelse. Sessionerne og dine logins ligger i {other}.',
        remedy:
          'Start gatewayen med den profil, der har sessionerne og dine logins. Behold den nye state-mappe, indtil den profil virker.',
      },
      'other-one-in-use': {
        text: 'Sessionerne og dine logins ligger i {own}, men {use, select, service {en service starter gatewayen på {fresh}} other {uden --profile bruger OpenClaw {fresh}}}, som endnu ingen sessioner har: agenten starter uden sin hukommelse.',
        remedy:
          'Start gatewayen med den profil, der har sessionerne og dine logins. Behold den nye state-mappe, indtil den profil virker.',
      },
      'fresh-one-in-unit': {
        text: '{own} har ingen sessioner endnu, men {unit} starter gatewayen på {fresh}: agenten starter uden sin hukommelse. Sessionerne og dine logins ligger i {other}.',
        remedy:
          'Sæt OPENCLAW_STATE_DIR i {unit} til den state-mappe, der har sessionerne og dine logins. Indlæs derefter unit-filen igen, og genstart servicen.',
      },
      renamed: {
        text: 'Denne mappe hedder {own}, men dens stier peger på {other}. Den ser ud til at være omdøbt.',
        remedy:
          '[Stop gatewayen.] Omdøb mappen til {other}, og brug den med den profil. Vil du beholde navnet {own}, så ret i stedet alle stier i dens konfiguration.',
      },
      'renamed-beside': {
        text: 'Denne mappe hedder {own}, men dens stier peger på {other}, som også findes. De ser ud til at være den samme installation.',
        remedy:
          'Find ud af, hvilken af de to der blev kopieret, og flyt den anden væk. Start ingen af dem før da: begge ville skrive til de samme agenter.',
      },
      'environment-names-other': {
        text: '{name} vælger en anden state-mappe her, men uden virkning: OpenClaw vælger state-mappen, før det læser denne fil.',
        remedy:
          'Fjern variablen fra denne fil. Vælg i stedet profilen i servicen eller på kommandolinjen.',
      },
    },
    texts: {
      rename: 'omdøb {own} tilbage til {other}',
      outside: '{service} vælger en state-mappe uden for denne hjemmemappe',
    },
    releases: 'alle',
    silent: [
      'to komplette profiler, hver med sin service eller startet manuelt',
      'et tidligere navn, der er et link til selve mappen',
      'standard-state-mappen til og med 2026.5.28, når den kun har en profils workspace',
      'en service med en sti i den gamle hjemmemappe, der betyder samme mappe: det melder stale-service-unit',
      'en mappe uden for hjemmemappen eller med sit eget navn, som OPENCLAW_STATE_DIR vælger',
    ],
  },
  'json-only-copy': {
    title: 'Kun konfigurationen blev kopieret',
    why: 'openclaw.json er den mindste del af en installation. Mangler sessioner, logins, enhedsidentitet og hukommelse, starter gatewayen alligevel og siger »ready«, men agenten husker intet.',
    messages: {
      'state-missing': {
        text: 'openclaw.json er her, men agenterne, legitimationsoplysningerne, enhederne og databaserne mangler. Der er ikke gemt noget for følgende: {promises}.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér hele state-mappen fra den gamle maskine og hvert workspace uden for den. Hvis du har en backup, så kør `--fix --from <backup>` i stedet.',
      },
    },
    texts: {
      promises:
        '{agentCount, plural, =0 {} one {agenten {agents}} other {agenterne {agents}}}{channelCount, plural, =0 {} one {{agentCount, plural, =0 {} other {; }}kanalen {channels}} other {{agentCount, plural, =0 {} other {; }}kanalerne {channels}}}{profileCount, plural, =0 {} one {{before, plural, =0 {} other {; }}autentificeringsprofilen {profiles}} other {{before, plural, =0 {} other {; }}autentificeringsprofilerne {profiles}}}',
      unread: 'konfigurationen kan ikke læses, og den sætter måske fjern-tilstand',
    },
    releases: 'alle',
    silent: [
      'en klient i fjern-tilstand, hvis data ligger på en anden maskine',
      'en ny installation efter introduktionen, som har en agentmappe eller en database',
      'agenter, hvis mapper konfigurationen placerer et andet sted, når de findes',
      'et arkiv fra `openclaw backup create --only-config`: det melder incomplete-archive',
    ],
  },
  'workspace-only-copy': {
    title: 'Kun et workspace blev kopieret',
    why: 'Et workspace indeholder det, som agenten har skrevet ned. Konfigurationen, logins, sessioner og enhedsidentiteten ligger i state-mappen og kan ikke genskabes ud fra workspacet.',
    messages: {
      'no-state-directory': {
        text: 'Dette er et workspace uden state-mappe: ingen konfiguration, ingen logins, ingen sessioner.',
        remedy:
          'Kopiér state-mappen fra den gamle maskine, eller gendan den med `--fix --from <backup>`. Er den gået tabt, så kør introduktionen igen med dette workspace; dine logins og historikken er væk.',
      },
      'empty-state-directory': {
        text: 'Denne state-mappe indeholder kun et workspace: ingen konfiguration, ingen logins, ingen sessioner.',
        remedy:
          'Kopiér state-mappen fra den gamle maskine, eller gendan den med `--fix --from <backup>`. Er den gået tabt, så kør introduktionen igen med dette workspace; dine logins og historikken er væk.',
      },
    },
    releases: 'alle',
    silent: [
      'et workspace uden for en state-mappe, der findes',
      'standard-state-mappen til og med 2026.5.28 med kun en profils workspace, når profilens egen mappe findes',
    ],
  },
  'wrong-ownership': {
    title: 'Kopien ejes ikke af den bruger, der kører gatewayen',
    why: 'Gatewayen kan ikke læse eller skrive filer, der blev kopieret som root eller med bruger-id’et fra den gamle maskine. Så siger den »Missing config« eller »No sessions found«, ignorerer .env uden en meddelelse eller stopper.',
    messages: {
      'not-accessible': {
        text: 'Gatewayen kører som {user} og kan ikke {access, select, read {læse} other {skrive til}} {things, select, directories {{count, plural, one {# mappe} other {# mapper}}} other {{count, plural, one {# fil} other {# filer}}}} her: ejeren er {owner}.',
        remedy: 'Gør {user} til ejer af filerne.',
      },
      'other-owner': {
        text: 'Gatewayen kører som {user}, men ejeren af {things, select, directories {{count, plural, one {# mappe} other {# mapper}}} other {{count, plural, one {# fil} other {# filer}}}} her er {owner}. Gatewayen har adgang nu, men de filer, den erstatter, skifter ejer.',
        remedy: 'Gør {user} til ejer af filerne.',
      },
      'left-alone': {
        text: 'Gatewayen kører som {user}, men ejeren af {things, select, directories {{count, plural, one {# mappe} other {# mapper}}} other {{count, plural, one {# fil} other {# filer}}}} her er {owner}. En reparation ændrer ikke denne mappe: {reason}.',
        remedy:
          'Kontrollér indholdet af mappen. Hvis den ikke er et workspace i denne installation, så sæt workspacet i openclaw.json til en mappe i hjemmemappen.',
      },
      'closed-to-gateway': {
        text: 'Gatewayen kører som {user} og har ikke adgang til {path}: ejeren er {owner}, tilladelserne er {mode}. Intet i denne mappe kunne kontrolleres.',
        remedy: 'Gør {user} til ejer af mappen.',
      },
      'closed-to-owner': {
        text: 'Gatewayen kører som {user} og har ikke adgang til sin egen mappe {path}: tilladelserne er {mode}. Intet i denne mappe kunne kontrolleres.',
        remedy: 'Giv ejeren adgang til mappen.',
      },
      'owner-locked-out': {
        text: 'Gatewayen kører som {user}, men tilladelserne på {things, select, directories {{count, plural, one {# mappe} other {# mapper}}} other {{count, plural, one {# fil} other {# filer}}}} her nægter ejeren adgang.',
        remedy: 'Giv ejeren adgang til filerne.',
      },
    },
    texts: {
      open: 'giv ejeren adgang til {name}',
      'open-all':
        'giv ejeren adgang til {things, select, directories {{count, plural, one {# mappe} other {# mapper}}} other {{count, plural, one {# fil} other {# filer}}}}',
      give: 'gør {user} til ejer af {things, select, directories {{count, plural, one {# mappe} other {# mapper}}} other {{count, plural, one {# fil} other {# filer}}}}',
      packed: 'filer får deres ejere, når arkivet er pakket ud',
      closed: 'du må ikke se ind i {path}',
      unread: 'du må ikke læse {count, plural, one {# fil} other {# filer}}',
      subordinate:
        'bruger-id {uid} er et underordnet id for {account}, som i en rootless container (angiv gatewayens bruger med --user)',
    },
    releases: 'alle',
    silent: [
      'gruppeadgang, der virker: mapper med 2770 og filer med 660 i en gruppe, som brugeren er medlem af',
      'en skrivebeskyttet openclaw.json, der tilhører root: det er en administreret konfiguration',
      'læsbare plugins, der tilhører root, sådan som et image eller en administrator installerer dem',
      'brugerens egne skrivebeskyttede filer, for eksempel en låst SOUL.md',
      'symbolske links og sandkassers private kopier',
      'alt i node_modules og i .git alt undtagen mapper, som deres ejer ikke har adgang til',
      'en gateway, hvis bruger er ukendt, og Windows: springes over med en begrundelse',
      'filer med de underordnede id’er i en rootless container (/etc/subuid), medmindre --user siger, hvem der kører gatewayen: springes over med en begrundelse',
    ],
  },
  'remote-mode-host': {
    title: 'Installationen er klient til en gateway på en anden vært',
    why: 'I fjern-tilstand ligger sessionerne og workspacet på gateway-værten. De følger ikke med denne maskine, og intet her kan genskabe dem.',
    messages: {
      client: {
        text: 'gateway.mode er »remote«: sessionerne og workspacet ligger på {host}, ikke her.',
        remedy:
          'Gør ingenting, hvis den vært fortsat bruges. Hvis dens gateway også skal flyttes, så kopiér state-mappen og workspacet fra den vært.',
      },
      'client-with-state': {
        text: 'gateway.mode er »remote« (gatewayen er på {host}), men denne maskine har også {what, select, agents {lokale agenter} service {en service, der starter en gateway} other {lokale agenter og en service, der starter en gateway}}. En gateway nægter at starte her, og agenten bruger intet fra denne maskine.',
        remedy:
          'Beslut, hvilken maskine der er gateway. Er det denne, så sæt gateway.mode til »local«. Ellers skal du migrere den anden vært og beholde denne maskine som klient.',
      },
    },
    texts: {
      set: 'sæt gateway.mode til local, så gatewayen kører på denne maskine',
    },
    releases: 'alle',
    silent: [
      'gateway.mode »local«',
      'en gateway.remote-blok i tilstanden »local«, som ignorerer den',
      'en service, der starter en anden profils gateway',
    ],
  },
  'plaintext-backups': {
    title: 'En backup med legitimationsoplysninger er ikke krypteret',
    why: 'En backup indeholder gateway-tokenet, udbydernes nøgler og kanal-logins. Enhver, der læser den, kan optræde som din agent og, med enhedsidentiteten, som denne maskine.',
    messages: {
      'archive-exposed': {
        text: 'Dette {format}-arkiv indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}} og er ikke krypteret; {where}.',
        remedy:
          'Kryptér backuppen, kontrollér, at den krypterede kopi kan åbnes, og slet derefter originalen. Hvis andre kan have læst den, så udskift gateway-tokenet og nøglerne i den.',
      },
      archive: {
        text: 'Dette {format}-arkiv indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}} og er ikke krypteret.',
        remedy:
          'Kryptér backuppen, kontrollér, at den krypterede kopi kan åbnes, og slet derefter originalen.',
      },
      'checked-archive': {
        text: 'Dette {format}-arkiv, som du kontrollerer, indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}} og er ikke krypteret{exposed}.',
        remedy:
          'Kryptér arkivet, kontrollér, at den krypterede kopi kan åbnes, og slet derefter originalen.',
      },
      'archive-copied': {
        text: 'Dette {format}-arkiv indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}} og er ikke krypteret{exposed}. Den krypterede kopi {name}.age ligger ved siden af.',
        remedy:
          'Kontrollér, at den krypterede kopi kan åbnes og har samme indhold, og slet derefter originalen. Hvis andre kan have læst den, så udskift gateway-tokenet og nøglerne i den.',
      },
      'directory-exposed': {
        text: 'Denne mappe er en kopi af en installation. Den indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}} og er ikke krypteret; {where}.',
        remedy:
          'Kryptér backuppen, kontrollér, at den krypterede kopi kan åbnes, og slet derefter originalen. Hvis andre kan have læst den, så udskift gateway-tokenet og nøglerne i den.',
      },
      directory: {
        text: 'Denne mappe er en kopi af en installation. Den indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}} og er ikke krypteret.',
        remedy:
          'Slet mappen, når du ikke længere har brug for den. Ellers skal du kryptere den og kontrollere, at den krypterede kopi kan åbnes.',
      },
      'of-remedy': {
        text: 'Denne mappe er kopien fra før en reparation. Den indeholder {count, plural, one {en fil med legitimationsoplysninger ({first})} =20 {mange filer med legitimationsoplysninger (for eksempel {first})} other {# filer med legitimationsoplysninger (for eksempel {first})}}. Kun ejeren kan læse {count, plural, one {den} other {dem}}.',
        remedy: 'Behold mappen, indtil alt virker her, og slet den derefter.',
      },
    },
    texts: {
      exposed:
        '{readable, select, yes {andre brugere af denne maskine kan læse indholdet} other {}}{synced, select, first {en synkroniseret mappe kopierer indholdet til en tjeneste eller til andre maskiner} yes {, og en synkroniseret mappe kopierer det til en tjeneste eller til andre maskiner} other {}}{git, select, first {indholdet ligger i et Git-arbejdstræ og bliver måske pushet} yes {, og det ligger i et Git-arbejdstræ og bliver måske pushet} other {}}',
      'also-exposed':
        '; {readable, select, yes {andre brugere af denne maskine kan læse indholdet} other {}}{synced, select, first {en synkroniseret mappe kopierer indholdet til en tjeneste eller til andre maskiner} yes {, og en synkroniseret mappe kopierer det til en tjeneste eller til andre maskiner} other {}}{git, select, first {indholdet ligger i et Git-arbejdstræ og bliver måske pushet} yes {, og det ligger i et Git-arbejdstræ og bliver måske pushet} other {}}',
      close: 'giv kun ejeren adgang til {name} (tilladelser {mode})',
      encrypt: 'kryptér {name} med age (--age-recipient, --age-identity)',
      delete: 'slet {name}, når den krypterede kopi er blevet åbnet (--age-identity)',
    },
    releases: 'alle',
    silent: [
      'arkiver, der er krypteret med age, PGP, openssl, 7z eller zip',
      'openclaw.json.bak-filer, som OpenClaw selv skriver',
      'arkiver uden en installations hemmeligheder',
      'state-mapper, der er i brug, også profilers',
    ],
  },
  'stale-home-path': {
    title: 'En sti i konfigurationen peger på den gamle hjemmemappe',
    why: 'Introduktionen skriver absolutte stier i openclaw.json. Med en anden hjemmemappe starter gatewayen og siger »ready«, men hver besked fejler. Køres OpenClaw som root, genskaber det den gamle sti, og agenten starter uden hukommelse.',
    messages: {
      'turn-path': {
        text: '{count, plural, one {{key} peger på {path}} other {{keys} peger på stier}} i den gamle maskines hjemmemappe ({home}), så agenten kan ikke arbejde.',
        remedy: '[Stop gatewayen.] Sæt stien til den nuværende placering på denne maskine.',
      },
      'turn-path-lost': {
        text: '{count, plural, one {{key} peger på {path}} other {{keys} peger på stier}} i den gamle maskines hjemmemappe ({home}). Indholdet blev ikke kopieret til hjemmemappen her, så agenten kan ikke arbejde.',
        remedy:
          '[Stop gatewayen.] Kopiér mappen fra den gamle maskine, og sæt derefter stien til dens placering her.',
      },
      'into-original': {
        text: '{count, plural, one {{key} peger på {path}} other {{keys} peger på stier}} i den gamle hjemmemappe ({home}), som stadig er på denne maskine. Agenten arbejder dér i stedet for i kopien.',
        remedy:
          '[Stop gatewayen.] Sammenlign de to, og behold det nyeste i kopien. Sæt derefter stien til kopien, ellers fejler agenten, når den gamle hjemmemappe er væk.',
      },
      'feature-path': {
        text: '{count, plural, one {{key} peger på {path}} other {{keys} peger på stier}} i den gamle maskines hjemmemappe ({home}), som ikke findes her.',
        remedy: 'Sæt {key} til stien på denne maskine. Det er {moved}, hvis den findes.',
      },
    },
    texts: {
      set: 'sæt {key} til {moved}',
      'set-all': 'sæt {count} stier til deres placeringer i {home}',
    },
    releases: 'alle',
    silent: [
      'en sti, der findes på denne maskine, uanset i hvilken hjemmemappe, medmindre den også blev kopieret til hjemmemappen her',
      'en manglende sti i denne hjemmemappe: det melder missing-workspace eller missing-referenced-file',
      'et andet navn for samme sted: /home/bob, når /home er et link til /var/home',
      'en sti uden for alle hjemmemapper, når kontrollen gælder en anden maskine',
      'en sti i en state-mappe, der er omdøbt: det melder profile-mismatch',
      'stien til et plugin: det melder stale-plugin-path',
    ],
  },
  'stale-session-file': {
    title: 'Sessionsindekset peger på transskriptioner i en anden mappe',
    why: 'Hver session gemmer den absolutte sti til sin transskription. Efter en flytning peger stien stadig på den gamle hjemmemappe: gamle samtaler fejler eller fortsætter i en fil, som ingen ser.',
    messages: {
      elsewhere: {
        text: 'Dette indeks forventer {total, plural, one {den eneste transskription} other {{count} af # transskriptioner}} for agenten {agent} i en anden mappe{count, plural, one {: {directory}} other {, den første i {directory}}}.',
        remedy:
          '[Stop gatewayen.] Sæt hver sessionFile til filen med samme navn ved siden af sessions.json.',
      },
    },
    texts: {
      relink:
        'lad {count, plural, one {# session pege på transskriptionen} other {# sessioner pege på transskriptionerne}} ved siden af indekset',
      unread: 'sessionsindekset for agenten {agent} kan ikke læses',
    },
    releases:
      'alle; en fejl, når sessionerne ligger i filer (til og med 2026.7.1 samt 2026.7.33 til 2026.7.35), ellers kun info, for andre versioner importerer dem',
    silent: [
      'en fil ved siden af indekset, angivet med stien på målmaskinen eller gennem et link',
      'et relativt navn og slet ingen sessionFile (2026.1.30)',
      'en state-mappe, der er omdøbt og indeholder sine transskriptioner: det melder profile-mismatch',
    ],
  },
  'orphaned-cron-jobs': {
    title: 'Dine cronjobs hører til en anden state-mappe',
    why: 'Fra og med 2026.6 har hvert cronjob i databasen den absolutte sti til den state-mappe, som det blev oprettet i. Med en anden hjemmemappe ignorerer gatewayen jobbet: det kører ikke længere, og der vises ingen fejl.',
    messages: {
      orphaned: {
        text: '{total, plural, one {Det eneste cronjob, {names}, kører ikke her. Det hører} other {{count} af # cronjobs kører ikke her ({names}). {count, plural, one {Det} other {De}} hører}} til en anden state-mappe: {store}.',
        remedy:
          '[Stop gatewayen.] Skriv jobbene til cron/jobs.json med `--fix`, og kontrollér igen for at se, hvordan OpenClaw importerer filen.',
      },
      kept: {
        text: '{total, plural, one {Det eneste cronjob, {names}, kører ikke her. Det hører} other {{count} af # cronjobs kører ikke her ({names}). {count, plural, one {Det} other {De}} hører}} til en anden state-mappe: {store}.',
        remedy:
          'Opret jobbene igen med `openclaw cron add`. `--fix` kan ikke skrive dem til cron/jobs.json, fordi {reason, select, store {cron.store i openclaw.json peger på en anden fil} other {deres format i databasen er ukendt}}.',
      },
      blocked: {
        text: '{total, plural, one {Det eneste cronjob, {names}, kører ikke her. Det hører} other {{count} af # cronjobs kører ikke her ({names}). {count, plural, one {Det} other {De}} hører}} til en anden state-mappe: {store}. En anden cron/jobs.json er i vejen.',
        remedy:
          '[Stop gatewayen.] Lad OpenClaw importere cron/jobs.json. Bagefter er filen flyttet væk. Kontrollér igen: `--fix` skriver derefter disse jobs til en ny fil.',
      },
      waiting: {
        text: 'cron/jobs.json indeholder cronjobs fra {store}, som ikke kører, før OpenClaw importerer filen: {names}.',
        remedy:
          '[Stop gatewayen.] Lad OpenClaw importere filen. Jobbene står på listen, når gatewayen kører.',
      },
      superseded: {
        text: '{count} af {total} cronjobs hører til {store}, en ældre state-mappe end de andres: {names}.',
        remedy:
          'Gør ingenting, hvis du ikke savner disse jobs: de kørte heller ikke på den gamle maskine. Vil du have et tilbage, så opret det igen med `openclaw cron add`.',
      },
    },
    texts: {
      write: 'skriv {count, plural, one {cronjobbet} other {# cronjobs}} til {file}',
    },
    releases: 'fra og med 2026.6',
    silent: [
      'jobs, der hører til denne state-mappe, med stien på målmaskinen eller gennem et link',
      'et job, som denne state-mappe også har, for eksempel efter en import',
      'et job, der er importeret fra filen fra en reparation, også hvis du har fjernet det siden',
      'jobs under state-mappens tidligere navn: det melder profile-mismatch',
      'OpenClaws egne jobs, som det selv genskaber',
      'en database uden jobs',
    ],
  },
  'stale-plugin-path': {
    title: 'Et plugins registrering peger på den gamle maskine',
    why: 'Med en manglende indlæsningssti kan kun de nyeste versioner starte. Et plugin i `extensions/` bliver indlæst alligevel, men OpenClaw kan ikke længere kontrollere, hvor det kom fra. Er stien i en anden hjemmemappe, kører OpenClaw koden derfra.',
    messages: {
      nowhere: {
        text: '{role, select, load {Indlæsningsstien til et plugin} install {Installationsstien til pluginet {plugin}} other {Kildestien til pluginet {plugin}}} er {path}, som mangler: pluginet bliver ikke indlæst.',
        remedy:
          'Kopiér pluginet fra den gamle maskine til state-mappen, eller geninstallér det. Det fornyer også registreringen.',
      },
      'came-along': {
        text: '{role, select, load {Indlæsningsstien til et plugin} install {Installationsstien til pluginet {plugin}} other {Kildestien til pluginet {plugin}}} er {path}, som mangler. Pluginet blev kopieret og bliver indlæst, men OpenClaw kan ikke længere kontrollere, hvor det kom fra.',
        remedy:
          'Gør ingenting, hvis pluginet virker for dig. Hvis OpenClaw skal stole på det og opdatere det, så geninstallér pluginet. Det fornyer registreringen.',
      },
      'not-found': {
        text: '{role, select, load {Indlæsningsstien til et plugin} install {Installationsstien til pluginet {plugin}} other {Kildestien til pluginet {plugin}}} er {path}. Pluginet blev kopieret til {moved}, men OpenClaw leder kun efter det dér, hvor registreringen siger: det bliver ikke indlæst.',
        remedy:
          'Geninstallér pluginet. Det fornyer registreringen. OpenClaw henter det fra npm-registret.',
      },
      'load-path': {
        text: '{role, select, load {Indlæsningsstien til et plugin} install {Installationsstien til pluginet {plugin}} other {Kildestien til pluginet {plugin}}} er {path}, som mangler: OpenClaw afviser hele sin konfiguration, og ingen kommando starter, heller ikke `openclaw doctor`.',
        remedy:
          'Kopiér pluginet fra den gamle maskine, og sæt derefter stien til det i openclaw.json med en editor. Har du ikke længere brug for pluginet, så fjern stien fra plugins.load.paths.',
      },
      'other-home': {
        text: '{role, select, load {Indlæsningsstien til et plugin} install {Installationsstien til pluginet {plugin}} other {Kildestien til pluginet {plugin}}} er {path}, i en anden hjemmemappe end installationens: OpenClaw kører koden derfra.',
        remedy:
          'Geninstallér pluginet fra et sted i denne hjemmemappe, så registreringen peger på kopien her.',
      },
    },
    texts: {
      relink: 'lad {key} pege på {moved}',
    },
    releases: 'alle; en fejl, når det er en indlæsningssti, som versionen ikke kan starte uden',
    silent: [
      'en sti, der findes i denne hjemmemappe eller i systemet',
      'en manglende kilde, som et plugin blev installeret fra: den er der ikke længere brug for',
      'indekset over plugins i OpenClaw-pakken, som OpenClaw genskaber',
      'en sti uden for hjemmemappen, når kontrollen gælder en anden maskine',
    ],
  },
  'stale-qmd-collection': {
    title: 'Hukommelsessøgningen leder i mapper i den gamle hjemmemappe',
    why: 'Med QMD som hukommelses-backend har hver agent en indeksfil med den absolutte sti til hver mappe, der skal søges i. OpenClaw sammenligner kun samlingernes navne, finder dem alle og beholder dem. Så finder hukommelsessøgningen intet nyt, og der vises ingen fejl.',
    messages: {
      'old-home': {
        text: 'Hukommelsessøgningen for agenten {agent} leder efter {total, plural, one {sin eneste mappe} other {{count} af # mapper}} i den gamle hjemmemappe og finder intet dér. {count, plural, one {Det er} other {Den første er}} {directory}.',
        remedy:
          '[Stop gatewayen.] Lad hver sti i denne fil pege på sin mappe her, og opdatér derefter indekset. `--fix` ændrer stierne til de mapper, der er her.',
      },
    },
    texts: {
      relink:
        'lad {count, plural, one {# samling pege på sin mappe} other {# samlinger pege på deres mapper}} her',
      unread: 'QMD-indekset for agenten {agent} kan ikke læses ({problem})',
    },
    releases: 'til og med 2026.6.5',
    silent: [
      'et indeks, der ikke er i brug: `memory.backend` er ikke `qmd`',
      'en mappe, der findes på denne maskine',
      'en version, der retter stien, når den starter, eller som ikke har QMD',
    ],
  },
  'stale-acp-session': {
    title: 'Arbejdsmappen for en ACP-session mangler',
    why: 'OpenClaw gemmer en session med Codex, Claude Code eller et andet program over ACP med den absolutte sti til dens arbejdsmappe. Mangler mappen, kan programmet ikke starte. Samtalen bliver ved med at være bundet til sessionen, så hver besked til den fejler, indtil du lukker den.',
    messages: {
      missing: {
        text: '{count, plural, one {Arbejdsmappen for en ACP-session med {agents} mangler: {directory}} other {Arbejdsmapperne for # ACP-sessioner med {agents} mangler. Den første er {directory}}}. Beskeder til {count, plural, one {denne session} other {disse sessioner}} fejler.',
        remedy:
          'Luk hver session i den samtale, som den hører til, og start den igen i en mappe på denne maskine. Send de kommandoer, der begynder med /, som chatbeskeder.',
      },
    },
    releases: 'alle, der har ACP-sessioner',
    silent: [
      'en mappe, der findes på denne maskine',
      'en engangssession, som OpenClaw ikke fortsætter',
      'en mappe uden for alle hjemmemapper, når installationen skal køre på en anden maskine',
    ],
  },
  'stale-exec-approval': {
    title: 'En tilladt kommando har en sti fra den gamle maskine',
    why: 'Når du tillader en kommando permanent, gemmer OpenClaw programmets absolutte sti. Samme program på en anden sti er ikke tilladt: agenten spørger igen, og et cronjob, hvor ingen kan svare, fejler.',
    messages: {
      'old-home': {
        text: '{scope, select, all {Alle agenter} other {Agenten {agent}}} må køre {pattern} uden at spørge, men den sti ligger i den gamle hjemmemappe. Her spørger OpenClaw først eller nægter.',
        remedy:
          'Kontrollér, at programmet på den nye sti er det, du stoler på. Tillad det derefter dér, og fjern den gamle post.',
      },
      'other-platform': {
        text: '{scope, select, all {Alle agenter} other {Agenten {agent}}} må køre {pattern} uden at spørge, men den sti findes ikke her. Programmet har en anden sti på denne platform, så OpenClaw spørger igen.',
        remedy:
          'Tillad programmet på den sti, som `command -v` viser for det, og fjern derefter den gamle post.',
      },
    },
    releases: 'alle',
    silent: [
      'en liste over godkendte kommandoer, der ikke er i brug, fordi alle kommandoer må køre',
      'et program, der findes på sin sti',
      'et mønster, der begynder med ~ eller et jokertegn',
      'et program uden for alle hjemmemapper, når den gamle maskine havde samme platform',
    ],
  },
  'dangling-symlink': {
    title: 'Et link peger på en fil eller mappe, der mangler',
    why: 'Et absolut link beholder sit gamle mål, når dets mappe flyttes til en anden hjemmemappe. Så mangler målet, for eksempel en skill eller et workspace på en anden disk, og der vises ingen fejl.',
    messages: {
      missing: {
        text: 'Dette link peger på {target}, som mangler her.',
        remedy:
          'Kopiér målet fra den gamle maskine, eller lad linket pege på dets nuværende placering.',
      },
      moved: {
        text: 'Dette link peger på {target}, en sti på den gamle maskine. Målet er nu i hjemmemappen her.',
        remedy: 'Erstat linket med et relativt link, som overlever næste flytning.',
      },
      skills: {
        text: 'plugin-skills har {count, plural, one {# link} other {# links}} til OpenClaw-pakkens gamle placering.',
        remedy: 'Få vist listen over skills én gang: så genskaber OpenClaw disse links.',
      },
    },
    texts: {
      relink: 'lad linket pege på {moved}',
      remove: 'fjern {count, plural, one {# dødt link} other {# døde links}}',
      unseen: 'det kan ikke ses fra denne maskine, om {names} findes',
    },
    releases: 'alle; en fejl, når linket er en agents workspace',
    silent: [
      'et link, hvis mål findes',
      'låselinks i en browserprofil og links blandt midlertidige filer',
      'et link til en sti uden for hjemmemappen, når kontrollen gælder en anden maskine (springes over, undtagen i plugin-skills)',
    ],
  },
  'name-in-other-case': {
    title: 'Et navn er stavet anderledes end det, OpenClaw leder efter',
    why: 'macOS og Windows åbner SOUL.md, selvom filen hedder Soul.md; det gør Linux ikke. Dér behandler OpenClaw filen, som om den mangler, og opretter måske en tom ved siden af.',
    messages: {
      name: {
        text: 'OpenClaw finder ikke {wanted}, fordi navnet er stavet {actual} her. De to navne har {difference, select, accents {accenter, som Unicode gemmer forskelligt} other {forskel på store og små bogstaver}}.',
        remedy: '[Stop gatewayen.] Omdøb {actual} til {wanted}.',
      },
      both: {
        text: 'OpenClaw læser {wanted}, som er nyere, og ignorerer {actual} ved siden af.',
        remedy:
          'Sammenlign de to filer. Kopiér det, du har brug for, over i {wanted}, og slet derefter {actual}.',
      },
      value: {
        text: '{key} peger på {path}, men på disken hedder den {actual}. De to navne har {difference, select, accents {accenter, som Unicode gemmer forskelligt} other {forskel på store og små bogstaver}}.',
        remedy: '[Stop gatewayen.] Sæt {key} til {actual}.',
      },
    },
    texts: {
      set: 'sæt {key} til stavemåden på disken',
      rename: 'omdøb {actual} til {wanted}',
    },
    releases: 'alle; memory.md fra og med 2026.4.23',
    silent: [
      'en installation, der skal køre i macOS eller Windows',
      'en sti, der findes med præcis den stavemåde',
      'memory.md til og med 2026.4.22, som læser den',
    ],
  },
  'linked-state-dir': {
    title: 'State-mappen eller et workspace ligger bag et link, som OpenClaw afviser',
    why: 'Hvis state-mappen er et link, nægter OpenClaw at læse sin liste over godkendte kommandoer, og alle agentens kommandoer fejler. Hvis et workspace ligger bag et nyt link, svarer agenten ikke.',
    messages: {
      repointed: {
        text: '{path} peger nu på {now}, men OpenClaw har registreret {before}. OpenClaw besvarer ingen beskeder, før du bekræfter flytningen.',
        remedy:
          '[Stop gatewayen.] Kør `openclaw doctor --fix`, og bekræft, at du har flyttet workspacet. Eller erstat linket med den rigtige mappe.',
      },
      refused: {
        text: '{link} er et link til {target}, så OpenClaw {release} afviser alle agentens kommandoer.',
        remedy:
          '[Stop gatewayen.] Montér mappen i stedet for linket. Fra og med 2026.6.11 kan du også fjerne linket og sætte OPENCLAW_STATE_DIR til {target} for servicen og din shell.',
      },
    },
    releases:
      'kommandoer: 2026.4.10 til 2026.7.35; et workspace bag et nyt link: fra og med 2026.8.1',
    silent: [
      'et link over hjemmemappen og en hjemmemappe, der selv er et link',
      'kommandogodkendelser fra og med 2026.8.1, som ligger i databasen',
      'et link, der fandtes, da OpenClaw registrerede workspacet',
      'en state-mappe, som OPENCLAW_STATE_DIR peger på, uden et link i hjemmemappen',
    ],
  },
  'hard-linked-file': {
    title: 'OpenClaw afviser en fil med flere hårde links',
    why: '`rsync --link-dest`, `cp -al`, snapshots og diske med deduplikering efterlader filer med flere hårde links. OpenClaw afviser den slags filer af sikkerhedshensyn og fortsætter, som om de mangler eller er tomme.',
    messages: {
      persona: {
        text: '{count, plural, one {# fil i workspacet har} other {# filer i workspacet har}} flere hårde links, så agenten ser {count, plural, one {den} other {dem}} ikke.',
        remedy: '[Stop gatewayen.] Erstat hver fil med en selvstændig kopi.',
      },
      skill: {
        text: '{count, plural, one {# skill-fil har} other {# skill-filer har}} flere hårde links. OpenClaw udelader en skill med sådan en fil.',
        remedy: '[Stop gatewayen.] Erstat hver fil med en selvstændig kopi.',
      },
      plugin: {
        text: '{count, plural, one {# plugin-fil har} other {# plugin-filer har}} flere hårde links. OpenClaw indlæser ikke et plugin med sådan en fil.',
        remedy: '[Stop gatewayen.] Erstat hver fil med en selvstændig kopi.',
      },
      token: {
        text: '{count, plural, one {# fil med kanal-tokens har} other {# filer med kanal-tokens har}} flere hårde links. OpenClaw afviser sådan en fil, så kanalen kan ikke logge ind.',
        remedy: '[Stop gatewayen.] Erstat hver fil med en selvstændig kopi.',
      },
      include: {
        text: '{count, plural, one {# konfigurationsfil har} other {# konfigurationsfiler har}} flere hårde links, så OpenClaw afviser konfigurationen.',
        remedy: '[Stop gatewayen.] Erstat hver fil med en selvstændig kopi.',
      },
    },
    texts: {
      replace:
        'erstat {count, plural, one {# fil med flere hårde links med en selvstændig kopi} other {# filer med flere hårde links med selvstændige kopier}}',
    },
    releases:
      'fra og med 2026.5.28; for filer i workspacet fra og med 2026.5.6; ældre versioner er ikke afprøvet',
    silent: [
      'openclaw.json, transskriptioner, daglige noter og andre filer, som OpenClaw læser trods hårde links',
      'filer, som secrets.providers henviser til, og som OpenClaw 2026.6.11 læser trods hårde links',
    ],
  },
  'refused-link': {
    title: 'OpenClaw nægter at følge et link',
    why: 'En fil, som flere agenter deler, er ofte et link ud af workspacet. OpenClaw følger ikke sådan et link: for agenten mangler filen, selvom målet blev kopieret.',
    messages: {
      persona: {
        text: 'Denne fil er et link til {target}, uden for workspacet. OpenClaw følger det ikke, så agenten ser ikke filen.',
        remedy: '[Stop gatewayen.] Erstat linket med en kopi af filen.',
      },
      inside: {
        text: 'Denne fil er et link til {target} i samme workspace. Fra og med 2026.8.1 følger OpenClaw det ikke, så agenten ser ikke filen.',
        remedy: '[Stop gatewayen.] Erstat linket med en kopi af filen.',
      },
      skill: {
        text: 'Denne skill er et link til {target}, uden for workspacet, så OpenClaw ignorerer den.',
        remedy:
          'Erstat linket med en kopi, eller føj dets mål til skills.load.allowSymlinkTargets.',
      },
      token: {
        text: 'Denne token-fil er et link til {target}. OpenClaw afviser det, så kanalen har intet login.',
        remedy: 'Erstat linket med en kopi af filen.',
      },
    },
    releases: 'fra og med 2026.5.28; ældre versioner er ikke afprøvet',
    silent: [
      'et link inden for workspacet til og med 2026.7, som OpenClaw følger',
      'et link i stedet for selve workspacet eller en skills-mappe ved siden af det',
      'et dødt link: det melder dangling-symlink',
      'en skill, som skills.load.allowSymlinkTargets tillader',
    ],
  },
  'missing-workspace': {
    title: 'En agents workspace mangler',
    why: 'Workspacet er det, agenten ved: hvem du er, dens noter, dens skills. Uden det afviser OpenClaw hver besked, eller det opretter et tomt workspace, så agenten starter uden hukommelse.',
    messages: {
      absent: {
        text: 'Workspacet for {agentCount, plural, one {agenten {agents}} other {agenterne {agents}}} mangler: {path}.',
        remedy:
          '[Stop gatewayen.] Kopiér workspacet fra den gamle maskine, eller gendan det med `--fix --from <backup>`.',
      },
      empty: {
        text: 'Workspacet for {agentCount, plural, one {agenten {agents}} other {agenterne {agents}}} er tomt: {path}. OpenClaw afviser hver besked eller fylder det med tomme filer.',
        remedy:
          '[Stop gatewayen.] Kopiér workspacet fra den gamle maskine, eller gendan det med `--fix --from <backup>`.',
      },
      elsewhere: {
        text: 'Workspacet for {agentCount, plural, one {agenten {agents}} other {agenterne {agents}}} mangler: {path}. {likely} ligner det workspace.',
        remedy:
          '[Stop gatewayen.] Hvis {likely} er workspacet, så flyt det til {path}, eller ret stien i konfigurationen.',
      },
    },
    texts: {
      mounted:
        '{path} er tom her, og en container kan montere workspacet der (angiv det med --workspace)',
    },
    releases: 'alle',
    silent: [
      'et workspace i den gamle hjemmemappe: det melder stale-home-path',
      'en kopi af konfigurationen alene: det melder json-only-copy',
      'en profils workspace i standard-state-mappen: det melder split-profile-workspace',
      'et workspace i en state-mappe, der er omdøbt: det melder profile-mismatch',
      'et workspace, der findes med en anden stavemåde: det melder name-in-other-case',
      'en klient i fjern-tilstand: det melder remote-mode-host',
      'en agent, der aldrig har kørt, og som intet workspace er konfigureret for',
      'mappen for en agent, der ikke står i konfigurationen: en slettet agent eller en, som ACP-sessioner har oprettet',
      'et workspace uden for hjemmemappen, når kontrollen gælder en anden maskine',
      'et tomt workspace, når agents.defaults.skipBootstrap er slået til: OpenClaw skriver ingen filer i det',
      'en tom mappe, som en container kan montere workspacet på: springes over med begrundelsen',
    ],
  },
  'missing-transcripts': {
    title: 'Sessionsindekset nævner transskriptioner, der mangler',
    why: 'sessions.json er kun en liste: hver samtale ligger i sin egen .jsonl-fil. Uden den fil står samtalen stadig på listen, men starter forfra.',
    messages: {
      all: {
        text: 'Samtalehistorikken for agenten {agent} mangler (0 af {total} transskriptioner): kun listen over sessioner blev kopieret.',
        remedy:
          'Kopiér mappen sessions fra den gamle maskine, eller gendan den med `--fix --from <directory>`. Et arkiv fra `openclaw backup create` til og med 2026.5.28 indeholder ingen transskriptioner.',
      },
      some: {
        text: '{count} af {total} sessioner for agenten {agent} har ingen transskription, så {count, plural, one {den samtale} other {de samtaler}} starter forfra.',
        remedy:
          'Kopiér transskriptionerne fra den gamle maskine. Mangler de også dér, er de samtaler tabt.',
      },
    },
    releases:
      'installationer, hvis sessioner er filer: til og med 2026.7.1 og fra 2026.7.33 til 2026.7.35',
    silent: [
      'en session, hvis fil ligger ved siden af indekset, uanset hvilken mappe indekset angiver: det melder stale-session-file',
      'et indeks uden sessioner',
      'en installation, hvis samtaler ligger i en database',
      'et arkiv fra `openclaw backup create`, der slet ingen transskriptioner har: det melder incomplete-archive',
    ],
  },
  'reseeded-workspace': {
    title: 'Workspacet er nyt og tomt',
    why: 'Hvis OpenClaw ikke finder workspacet, opretter det et tomt. Så præsenterer agenten sig, som om I aldrig havde mødt hinanden; dens rigtige hukommelse ligger et andet sted eller blev ikke kopieret.',
    messages: {
      beside: {
        text: 'Workspacet for agenten {agent} er tomt (BOOTSTRAP.md, ingen hukommelse), men {real} har en hukommelse.',
        remedy:
          '[Stop gatewayen.] Flyt det tomme workspace væk, og flyt derefter {real} hen på dets plads.',
      },
      above: {
        text: 'Workspacet for agenten {agent} er tomt (BOOTSTRAP.md, ingen hukommelse), men mappen over det, {real}, har en hukommelse.',
        remedy:
          '[Stop gatewayen.] Kopiér filerne og hukommelsen i {real} til agentens workspace, oven i de tomme.',
      },
      younger: {
        text: 'Workspacet for agenten {agent} er tomt (BOOTSTRAP.md, ingen hukommelse) og nyere end dens samtaler: OpenClaw har genskabt det.',
        remedy:
          '[Stop gatewayen.] Kopiér det rigtige workspace fra den gamle maskine oven i dette. Hvis agenten aldrig har haft en hukommelse, så gør i stedet dens opsætning færdig.',
      },
      recorded: {
        text: 'Workspacet for agenten {agent} er tomt (BOOTSTRAP.md, ingen hukommelse). Ifølge fortegnelsen havde det {notes, plural, one {# note} other {# noter}}.',
        remedy:
          '[Stop gatewayen.] Kopiér det rigtige workspace fra den gamle maskine oven i dette.',
      },
    },
    releases: 'alle',
    silent: [
      'BOOTSTRAP.md i et workspace, der har en hukommelse: til og med 2026.2.26 bliver den liggende',
      'en helt ny installation, hvis sessioner er nyere end dens workspace',
      'en kopi uden tidsstempler, når rækkefølgen er ukendt, og der ikke er angivet en fortegnelse',
      'workspacet for en anden agent eller profil ved siden af',
    ],
  },
  'missing-agent-store': {
    title: 'Data for en konfigureret agent eller et konfigureret login mangler',
    why: 'Konfigurationen nævner kun agenter og autentificeringsprofiler; deres hukommelse og nøgler er gemt for sig. Uden dem starter agenten forfra, eller ingen model svarer.',
    messages: {
      agent: {
        text: 'Agenten {agent} er konfigureret, men {directory} mangler. Andre agenter blev kopieret.',
        remedy:
          'Kopiér mappen fra den gamle maskine, eller gendan den med `--fix --from <backup>`. Hvis agenten aldrig har kørt, så gør ingenting: OpenClaw opretter mappen, første gang agenten svarer.',
      },
      all: {
        text: 'Samtalerne for agenten {agent} mangler: {directory} findes ikke.',
        remedy:
          '[Stop gatewayen.] Kopiér mappen fra den gamle maskine, eller gendan den med `--fix --from <backup>`.',
      },
      database: {
        text: 'Databasen for agenten {agent} mangler og dermed også dens samtaler: {path}.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen og dens -wal-fil fra den gamle maskine. Du kan også gendanne dem med `--fix --from <backup>`.',
      },
      profile: {
        text: 'Autentificeringsprofilen {profile} er konfigureret, men dens login mangler. Dens modeller kan ikke bruges.',
        remedy:
          'Kopiér agenternes mapper og state-databasen fra den gamle maskine, eller gendan dem med `--fix --from <backup>`. Du kan også logge ind igen.',
      },
    },
    releases:
      'alle; dataene er i filer til og med 2026.7.1 og fra 2026.7.33 til 2026.7.35 og i databaser fra 2026.8.1',
    silent: [
      'en agent, der aldrig har kørt, når ingen anden agent har data, og introduktionen ikke er kørt',
      'den registrerede database for en agent, der ikke længere står i konfigurationen',
      'en helt ny installation af 2026.9.6, som opretter sin agentDir ved den første besked',
      'en profil, hvis udbyder har en nøgle i konfigurationen eller i miljøet',
      'profiler for andre kommandolinjeprogrammer (claude-cli, codex-cli), som gemmer deres egne logins',
      'en kopi af konfigurationen alene: det melder json-only-copy',
      'en klient i fjern-tilstand: det melder remote-mode-host',
    ],
  },
  'missing-channel-login': {
    title: 'En kanal er slået til, men dens login mangler',
    why: 'Gatewayen starter uden loginnet og siger »ready«. Beskeder på den kanal bliver ikke besvaret, og der vises ingen fejl.',
    messages: {
      'no-token': {
        text: 'Kanalen {channel} (konto {account}) er slået til, men har intet login: {key} er ikke konfigureret, og {variable} er ikke sat nogen steder.',
        remedy:
          'Kopiér .env fra den gamle maskine til state-mappen. Hvis variablen blev sat et andet sted (service, shell-profil, container), så føj den til .env. Sørg for, at kun du kan læse filen.',
      },
      'not-linked': {
        text: 'WhatsApp-kontoen {account} er slået til, men dens login mangler: {path}.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér hele mappen fra den gamle maskine. Hvis WhatsApp afviser loginnet, så tilknyt kontoen igen med koden på skærmen.',
      },
      broken: {
        text: 'Loginnet til WhatsApp-kontoen {account} er {state, select, empty {tomt} other {ikke gyldig JSON}}, og dets backup creds.json.bak kan heller ikke bruges.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér hele mappen fra den gamle maskine. Hvis WhatsApp afviser loginnet, så tilknyt kontoen igen med koden på skærmen.',
      },
      restorable: {
        text: 'Loginnet til WhatsApp-kontoen {account} {state, select, missing {mangler} empty {er tomt} other {er ikke gyldig JSON}}, men dets backup creds.json.bak er intakt.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér creds.json igen fra den gamle maskine. Er den maskine væk, så brug backuppen. Hvis WhatsApp afviser loginnet, så tilknyt kontoen igen.',
      },
      older: {
        text: 'Loginnet til WhatsApp-kontoen {account} er ældre end dets egen backup. WhatsApp skifter nøgler ved hver besked, så det afviser måske dette login.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér hele mappen igen fra den gamle maskine. Hvis WhatsApp afviser loginnet, så tilknyt kontoen igen.',
      },
    },
    texts: {
      elsewhere: '{channel} gemmer sit login et sted, der ikke kan kontrolleres',
    },
    releases: 'alle',
    silent: [
      'en kanal, en konto eller et plugin, der er slået fra',
      'et token i konfigurationen eller i en variabel eller fil, som den henviser til: det melder unresolved-env eller missing-referenced-file',
      'et token i .env i state-mappen, i ~/.config/openclaw/gateway.env, i env i konfigurationen eller i servicen',
      'iMessage og IRC, som ikke har brug for et login',
      'en kopi af konfigurationen alene: det melder json-only-copy',
      'en kanal, der gemmer sit login et andet sted (Signal, Matrix, et andet plugin), og env.shellEnv: springes over med en begrundelse',
    ],
  },
  'missing-referenced-file': {
    title: 'En fil, som konfigurationen henviser til, mangler',
    why: 'Tokens, certifikater, nøgler og hooks ligger ofte uden for state-mappen, så en kopi ikke får dem med. Uden dem starter gatewayen ikke, eller en kanal eller et hook holder op med at virke.',
    messages: {
      file: {
        text: '{key} peger på {path}, som mangler.',
        remedy:
          'Kopiér filen fra den gamle maskine, og sørg for, at kun den bruger, der kører gatewayen, kan læse den. Har du ikke længere brug for filen, så fjern indstillingen.',
      },
      empty: {
        text: '{key} peger på {path}, som er tom: indholdet blev ikke kopieret.',
        remedy: 'Kopiér filen igen fra den gamle maskine.',
      },
      directory: {
        text: '{key} peger på {path}, som mangler. OpenClaw ignorerer det uden en meddelelse.',
        remedy:
          'Kopiér mappen fra den gamle maskine. Har du ikke længere brug for den, så fjern indstillingen.',
      },
      program: {
        text: '{key} peger på programmet {path}, som mangler på denne maskine.',
        remedy: 'Installér programmet, eller sæt indstillingen til dets sti på denne maskine.',
      },
    },
    texts: {
      unseen: '{key} peger på en sti, der ikke kan kontrolleres',
    },
    releases: 'alle; secrets.providers fra og med 2026.2',
    silent: [
      'en sti i den gamle hjemmemappe: det melder stale-home-path',
      'en include-fil (det melder unreadable-config), et workspace (missing-workspace) eller et plugin (stale-plugin-path)',
      'det, som OpenClaw selv opretter: sessionslagre, logfiler, agentmapper',
      'det, der er slået fra: indstillinger under enabled: false (TLS, hooks, en kanal eller dens plugin) og gateway.remote, når gatewayen kører her',
      'en relativ sti, som afhænger af, hvor gatewayen bliver startet, og en sti, der indeholder en variabel',
      'et dødt link: det melder dangling-symlink',
      'en kopi af konfigurationen alene: det melder json-only-copy',
    ],
  },
  'older-than-record': {
    title: 'Kopien er ældre end fortegnelsen',
    why: 'En ældre backup blev gendannet, så alt derefter mangler. Logins, der skifter nøgler ved hver besked, for eksempel WhatsApp, virker ikke længere med ældre nøgler.',
    messages: {
      conversations: {
        text: 'Sammenlignet med fortegnelsen fra {date} mangler der {messages, plural, one {# besked} other {# beskeder}} til sidst i {count, plural, one {# samtale} other {# samtaler}} for agenten {agent}.',
        remedy:
          'Gendan en nyere backup, eller kopiér samtalerne fra den gamle maskine igen. Gør det, før du bruger agenten her.',
      },
      logins: {
        text: 'Fortegnelsen fra {date} har nyere nøgler til disse logins: {names}.',
        remedy:
          'Kopiér disse logins fra den gamle maskine igen, mens gatewayen dér er stoppet. Hvis kanalen bliver ved med at være offline, så tilknyt den igen.',
      },
      files: {
        text: 'Fortegnelsen fra {date} har nyere versioner af {count, plural, one {# fil} other {# filer}}: {names}.',
        remedy: 'Gendan en nyere backup, eller kopiér disse filer fra den gamle maskine igen.',
      },
    },
    releases: 'alle',
    silent: [
      'en samtale, der er fortsat siden',
      'en kopi uden filernes tidsstempler, hvor kun samtaler kan vise det',
      'logins, der er lige så nye som i fortegnelsen eller nyere',
    ],
  },
  'missing-since-record': {
    title: 'Noget, der står i fortegnelsen, mangler',
    why: 'Fortegnelsen siger, hvad den gamle maskine havde. Det, der mangler her, blev ikke kopieret, og OpenClaw starter uden at nævne det.',
    messages: {
      workspace: {
        text: 'Workspacet for {agentCount, plural, one {agenten {agents}} other {agenterne {agents}}} mangler. Det havde {count, plural, one {# fil} other {# filer}}, da fortegnelsen blev lavet ({date}).',
        remedy:
          'Kopiér det, der mangler, fra den gamle maskine, eller gendan det med `--fix --from <backup>`. Har du slettet det med vilje, så lav en ny fortegnelse.',
      },
      notes: {
        text: 'Fortegnelsen fra {date} har {count, plural, one {# fil} other {# filer}}, som dette workspace mangler: {names}.',
        remedy:
          'Kopiér det, der mangler, fra den gamle maskine, eller gendan det med `--fix --from <backup>`. Har du slettet det med vilje, så lav en ny fortegnelse.',
      },
      logins: {
        text: 'Fortegnelsen fra {date} har {count, plural, one {# fil} other {# filer}} med logins, som denne installation mangler: {names}.',
        remedy:
          'Kopiér det, der mangler, fra den gamle maskine, eller gendan det med `--fix --from <backup>`. Har du slettet det med vilje, så lav en ny fortegnelse.',
      },
      plugins: {
        text: 'Fortegnelsen fra {date} har {count, plural, one {# plugin-fil} other {# plugin-filer}}, som denne installation mangler: {names}.',
        remedy:
          'Kopiér det, der mangler, fra den gamle maskine, eller gendan det med `--fix --from <backup>`. Har du slettet det med vilje, så lav en ny fortegnelse.',
      },
      databases: {
        text: 'Fortegnelsen fra {date} har {count, plural, one {# databasefil} other {# databasefiler}}, som denne installation mangler: {names}.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér hver database sammen med dens -wal-fil, eller gendan den med `--fix --from <backup>`. Har du slettet den med vilje, så lav en ny fortegnelse.',
      },
      files: {
        text: 'Fortegnelsen fra {date} har {count, plural, one {# fil} other {# filer}}, som denne installation mangler: {names}.',
        remedy:
          'Kopiér det, der mangler, fra den gamle maskine, eller gendan det med `--fix --from <backup>`. Har du slettet det med vilje, så lav en ny fortegnelse.',
      },
      conversations: {
        text: 'Fortegnelsen fra {date} tæller {was, plural, one {# samtale} other {# samtaler}} for agenten {agent}: {missing} kom ikke med.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {path} igen, hver database sammen med dens -wal-fil. Det erstatter alt, hvad agenten har gjort her siden. Har du med vilje slettet det, der mangler, så lav en ny fortegnelse.',
      },
      messages: {
        text: 'I samtalerne for agenten {agent} mangler der {lost, plural, one {# besked} other {# beskeder}}, som fortegnelsen fra {date} har talt med.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {path} igen, hver database sammen med dens -wal-fil. Det erstatter alt, hvad agenten har gjort her siden. Har du med vilje slettet det, der mangler, så lav en ny fortegnelse.',
      },
      jobs: {
        text: 'Fortegnelsen fra {date} tæller {was, plural, one {# cronjob} other {# cronjobs}}: {missing} kom ikke med.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {path} igen, hver database sammen med dens -wal-fil. Det erstatter alt, hvad agenten har gjort her siden. Har du med vilje slettet det, der mangler, så lav en ny fortegnelse.',
      },
      rows: {
        text: 'Nogle {what} mangler: fortegnelsen fra {date} tæller {was}, men denne installation har {here}.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {path} igen, hver database sammen med dens -wal-fil. Det erstatter alt, hvad agenten har gjort her siden. Har du med vilje slettet det, der mangler, så lav en ny fortegnelse.',
      },
      variables: {
        text: 'Servicen på den gamle maskine satte {names}. Her er de ikke sat nogen steder.',
        remedy:
          'Find værdierne på den gamle maskine, og skriv dem i .env. {starter, select, unit {Genstart derefter systemets unit.} container {Opret derefter containeren igen.} other {Geninstallér derefter servicen.}}',
      },
    },
    releases: 'alle',
    silent: [
      'cacher, logfiler, låsefiler og servicefiler, som OpenClaw genskaber',
      'samtaler, der er slettet eller nulstillet: OpenClaw gemmer en note om hver',
      'filer, som OpenClaw har importeret i en database, hvis antallet af samtaler og jobs er det samme',
      'cronjobs, der kører én gang',
      'filer fra en browser, mediefiler og filer i et søgeindeks, så længe der er nogle af dem',
    ],
  },
  'changed-since-record': {
    title: 'Indholdet af en fil afviger fra fortegnelsen',
    why: 'En afbrudt kopi eller et arkiv, der blev pakket, mens OpenClaw skrev, efterlader filer, der ser rigtige ud, men ikke er det. Checksummerne i fortegnelsen afslører det.',
    messages: {
      empty: {
        text: '{count, plural, one {En fil er tom} other {# filer er tomme}} her, men havde indhold i fortegnelsen fra {date}: {names}.',
        remedy: 'Kopiér {count, plural, one {filen} other {filerne}} fra den gamle maskine igen.',
      },
      other: {
        text: 'Indholdet af {count, plural, one {# fil} other {# filer}} afviger fra fortegnelsen fra {date}: {names}. {count, plural, one {Ifølge tidsstemplet er den} other {Ifølge tidsstemplerne er de}} ikke redigeret siden.',
        remedy:
          'Sammenlign disse filer med dem på den gamle maskine, og kopiér dem igen. Har du ændret dem med vilje, så lav en ny fortegnelse.',
      },
    },
    releases: 'alle',
    silent: [
      'en fil, der ifølge sit tidsstempel er ændret, efter at kopien kom',
      'en fil, hvor kun den gamle hjemmemappes stier er erstattet',
      'en transskription, der kun er blevet længere',
      'en fil med hemmeligheder, som ikke har nogen checksum i fortegnelsen: kun en tom meldes',
      'en database, som sammenlignes ud fra sine rækker',
    ],
  },
  'missing-plugin-dependencies': {
    title: 'Et plugin mangler sine afhængigheder',
    why: 'Et plugin kan have brug for andre pakker, som ligger i node_modules. OpenClaws backups udelader den mappe, og det gør mange kopier også. Et plugin, der indlæser en manglende pakke, starter ikke.',
    messages: {
      missing: {
        text: 'Pluginet {plugin} har brug for {count, plural, one {en pakke} other {# pakker}}, der mangler her: {packages}. Pluginet fejler, så snart det indlæser {count, plural, one {den pakke} other {en af dem}}.',
        remedy:
          'Lad OpenClaw installere pakkerne, og kontrollér derefter pluginet. Blev pluginet installeret fra en mappe, springer OpenClaw det over: installér det igen derfra.',
      },
    },
    releases: 'alle',
    silent: [
      'en afhængighed i node_modules i pluginet eller i en mappe over det',
      'valgfrie afhængigheder, udviklingsafhængigheder og selve pakken openclaw',
      'et plugin, som konfigurationen slår fra',
    ],
  },
  'stale-prose-path': {
    title: 'Agentens noter eller cronjobs nævner den gamle hjemmemappe',
    why: 'Agenten stoler på sine noter, skills, scripts og teksterne i sine cronjobs. Den leder efter filer i en hjemmemappe, der ikke findes her, og siger, at de er væk.',
    messages: {
      named: {
        text: 'Denne fil nævner den gamle hjemmemappe {home} {count, plural, one {én gang} other {# gange}}, så agenten leder måske efter filer dér.',
        remedy:
          'Erstat de stier, som agenten stadig har brug for. Det, der kun handler om fortiden, kan blive stående.',
      },
      'cron-job': {
        text: 'Teksten i {count, plural, one {cronjobbet {names}} other {cronjobbene {names}}} nævner den gamle hjemmemappe {home}, så agenten leder måske efter filer dér, når jobbet kører.',
        remedy: 'Ret teksten i hvert job, der stadig har brug for stien.',
      },
    },
    releases: 'alle',
    silent: [
      'daglige noter i memory/, transskriptioner og logfiler, som er historik',
      'et cronjob, der er slået fra',
      'en hjemmemappe, der findes på denne maskine',
      'pladsholdere fra dokumentation (/home/user, /Users/you) og konti, der ikke tilhører en person (/home/linuxbrew)',
      'filer over 512 KiB, som ingen agent læser som instruktioner',
    ],
  },
  'legacy-state-dir': {
    title: 'En state-mappe har stadig et af OpenClaws tidligere navne',
    why: 'OpenClaw hed tidligere Clawdbot og Moltbot. Hvis en mappe med sådan et navn også blev kopieret, slår OpenClaw ikke de to historikker sammen, og 2026.9.6 nægter at starte første gang.',
    messages: {
      beside: {
        text: 'Den gamle mappe {name} er ved siden af {own}: {effect, select, ignored {denne version ignorerer alt i den} refused {gatewayens første start mislykkes her (exit 78)} unused {OpenClaw slår ikke de to sammen og bruger kun {own}} other {OpenClaw slår ikke de to sammen og bruger kun {own}, og gatewayens første start mislykkes måske her}}.',
        remedy:
          '[Stop gatewayen.] Sammenlign sessionerne i {path} og {ownPath}. Kopiér manuelt det, som {ownPath} mangler, og omdøb derefter {path}.',
      },
      ignored: {
        text: 'Installationen ligger i {name}, som denne version af OpenClaw ignorerer. Gatewayen ville starte med en tom ~/.openclaw.',
        remedy: 'Omdøb mappen, før du starter gatewayen.',
      },
      'link-elsewhere': {
        text: 'Linket {name} peger ikke på {own}, så gamle stier gennem {name} er forkerte eller mangler.',
        remedy:
          'Lad linket pege på state-mappen, sådan som OpenClaw gør, når det omdøber den gamle mappe.',
      },
    },
    releases: 'alle; hvor alvorligt det er, afhænger af versionen',
    silent: [
      'et link til den nuværende mappe, som OpenClaw efterlader, når det har omdøbt den gamle',
      'en tom mappe',
      'en installation i ~/.clawdbot, som alle versioner stadig finder',
      'en profil eller en state-mappe, du selv har valgt: for dem ignorerer OpenClaw tidligere navne',
    ],
  },
  'nested-state-dir': {
    title: 'En state-mappe ligger inde i en anden',
    why: 'En kopi til en mappe, der allerede findes, eller en OPENCLAW_HOME, der er sat til state-mappen, giver ~/.openclaw/.openclaw. OpenClaw leder ikke dér og heller ikke i en mappe ved navn »~«, som opstår, når ~ i en sti ikke bliver udfoldet.',
    messages: {
      'only-nested': {
        text: '{outer} indeholder kun endnu en {name}: installationen ligger ét niveau for dybt, og gatewayen finder den ikke.',
        remedy: 'Flyt indholdet af den inderste mappe ét niveau op.',
      },
      'real-one-inside': {
        text: 'Sessionerne og dine logins ligger i {inner}, hvor gatewayen ikke leder. {outerPath} har ingen sessioner endnu: agenten starter uden sin hukommelse.',
        remedy:
          '[Stop gatewayen.] Sæt den inderste mappe på den yderstes plads. Behold den yderste, til alt virker.',
      },
      nested: {
        text: '{outer} indeholder endnu en {name} med {what}. Gatewayen ignorerer den, medmindre OPENCLAW_HOME er sat til den yderste mappe.',
        remedy:
          '[Stop gatewayen.] Sammenlign de to, behold det nyeste, og flyt den inderste mappe væk. Sørg for, at OPENCLAW_HOME ikke er sat til state-mappen.',
      },
      tilde: {
        text: 'En mappe her hedder bogstaveligt talt »~«: noget skrev dertil i stedet for til hjemmemappen.',
        remedy:
          'Flyt de filer, som agenten savner, til samme sti i hjemmemappen. Sæt navnet »~« i anførselstegn, ellers erstatter shellen det med din hjemmemappe.',
      },
    },
    texts: {
      lift: 'flyt installationen ét niveau op',
      merge: 'flyt det op, som kun den inderste mappe har ({moves})',
      'merge-part':
        'flyt det op, som kun den inderste mappe har ({moves}), og lad det ligge, som begge har ({stays})',
    },
    releases: 'alle',
    silent: [
      'et workspaces egen .openclaw-mappe, også når workspacet er state-mappen',
      'en indlejret .openclaw, der ikke har nogen del af en state-mappe',
    ],
  },
  'split-profile-workspace': {
    title: 'Den ene halvdel af en profil mangler',
    why: 'Til og med 2026.5.28 ligger en profil to steder: ~/.openclaw-<profile> og dens workspace ~/.openclaw/workspace-<profile>. Kopierer du kun det ene, får du en agent uden hukommelse eller en hukommelse uden agent.',
    messages: {
      'workspace-left-behind': {
        text: 'Workspacet for profilen {profile} mangler. Til og med 2026.5.28 er det i {workspace}, ikke i {own}.',
        remedy: 'Kopiér {workspace} fra den gamle maskine til samme sted.',
      },
      'profile-left-behind': {
        text: '{name} er workspacet for profilen {profile}, men {other}, med dens konfiguration og logins, mangler.',
        remedy: 'Kopiér også {other} fra den gamle maskine.',
      },
    },
    releases: 'installationer, hvor introduktionen blev kørt med 2026.5.28 eller en ældre version',
    silent: [
      'en profil med begge halvdele',
      'et workspace og intet andet: det melder workspace-only-copy',
      'et workspace, der er konfigureret et andet sted',
      'en mappe, der kan være standardinstallationens workspace, når det mangler eller er tomt: det melder missing-workspace eller reseeded-workspace',
      'workspace-<agent>, workspacet for en anden agent i standardinstallationen',
    ],
  },
  'loose-permissions': {
    title: 'Andre brugere kan læse installationens hemmeligheder',
    why: 'En kopi, der mister filtilladelser (scp, USB-nøgle, ZIP, delt mappe), lader alle brugere af maskinen læse API-nøgler, tokens, logins og enhedens private nøgle.',
    messages: {
      'open-state-directory': {
        text: 'State-mappen har tilladelserne {mode}: andre brugere kan {access, select, write {skrive til} other {se ind i}} den.',
        remedy: 'Fjern andre brugeres adgang.',
      },
      open: {
        text: 'Andre brugere har adgang til {groups, plural, =1 {{more, plural, =0 {denne fil eller mappe} one {denne mappe og # fil eller mappe mere i den} other {denne mappe og # filer eller mapper mere i den}}} other {{count} filer og mapper med hemmeligheder}} (tilladelser {mode}).',
        remedy:
          'Fjern andre brugeres adgang. Hvis andre kunne logge ind her, så udskift alle nøgler og tokens.',
      },
      'open-files': {
        text: 'Andre brugere har adgang til {count} filer med hemmeligheder i {groups, plural, =1 {denne mappe} other {# mapper}} (tilladelser {mode}).',
        remedy:
          'Fjern andre brugeres adgang. Hvis andre kunne logge ind her, så udskift alle nøgler og tokens.',
      },
    },
    texts: {
      close: 'fjern andre brugeres adgang til {name}',
      'close-state': 'fjern andre brugeres adgang til state-mappen',
      'close-all': 'fjern andre brugeres adgang til {count} filer og mapper',
    },
    releases: 'alle',
    silent: [
      'agents/, sessions/, transskriptioner og workspaces, som OpenClaw selv opretter med tilladelserne 0755 eller 0644',
      'cronjobs i 2026.1 og 2026.2 og state-mappen i 2026.5.28, som de versioner lader andre læse',
      'standard-state-mappen ved siden af en profil, til og med 2026.5.28',
      'gruppeadgang i en state-mappe, der deles med en af brugerens grupper (tilladelserne 2770 og 660)',
      'en skrivebeskyttet openclaw.json, der tilhører root: det er en administreret konfiguration',
      'en åben fil i en mappe med legitimationsoplysninger, som andre ikke har adgang til',
      'filer i Windows, som ikke har den slags tilladelser (springes over)',
    ],
  },
  'untrusted-plugin-dir': {
    title: 'OpenClaw stoler ikke på et plugin',
    why: 'OpenClaw indlæser kun et plugin, hvis dets filer tilhører root eller den bruger, der kører gatewayen, og hvis ikke alle kan skrive til dem. Ellers ignorerer det pluginet med en enkelt linje i loggen og kalder dets konfiguration forældet.',
    messages: {
      owner: {
        text: 'Pluginet {name} tilhører {owner}, men gatewayen kører som {user}: {effect, select, ignored {OpenClaw ignorerer pluginet, og der vises ingen fejl} other {OpenClaw ignorerer pluginet og afviser en konfiguration, der nævner det}}.',
        remedy:
          'Gør {user} til ejer af pluginet. Fjern ikke dets konfiguration, selvom loggen siger det.',
      },
      'world-writable': {
        text: 'Alle brugere af denne maskine kan skrive til {count, plural, one {# fil eller mappe} other {# filer og mapper}} i pluginet {name}: {effect, select, ignored {OpenClaw ignorerer pluginet, og der vises ingen fejl} other {OpenClaw ignorerer pluginet og afviser en konfiguration, der nævner det}}.',
        remedy: 'Fjern andre brugeres skriveadgang.',
      },
    },
    texts: {
      close: 'fjern andre brugeres skriveadgang til pluginet {name}',
      windows: 'filer i Windows har ikke sådan en ejer og den slags tilladelser',
    },
    releases: 'fra og med 2026.2.19',
    silent: [
      'plugins, der tilhører root',
      'plugins, som en gruppe kan skrive til: dem accepterer OpenClaw',
      'plugins i OpenClaw-pakken',
      'ejeren, når gatewayens bruger er ukendt, og alt i Windows: springes over med en begrundelse',
    ],
  },
  'missing-gateway-mode': {
    title: 'Konfigurationen sætter ikke gateway.mode',
    why: 'Uden gateway.mode behandler gatewayen konfigurationen som beskadiget og nægter at starte. Efter en flytning er den det ofte, så undersøg, hvad der ellers mangler, før du sætter gateway.mode.',
    messages: {
      'not-set': {
        text: 'gateway.mode er ikke sat, så gatewayen nægter at starte.',
        remedy:
          'Sammenlign filen med den på den gamle maskine. Hvis der mangler mere, så kopiér den fil igen; ellers skal du sætte gateway.mode.',
      },
    },
    texts: {
      set: 'sæt gateway.mode til local, så gatewayen kører på denne maskine',
      unread: 'en del af konfigurationen kan ikke læses og sætter måske gateway.mode',
    },
    releases: 'alle',
    silent: [
      'gateway.mode »local« eller »remote«',
      'en service, der starter gatewayen med --allow-unconfigured',
      'en konfiguration, der mangler eller ikke kan læses: det melder unreadable-config',
      'en include-fil, der ikke kan læses og måske sætter gateway.mode: springes over med en begrundelse',
    ],
  },
  'broken-database': {
    title: 'En database blev ikke kopieret helt',
    why: 'En afbrudt kopi efterlader en database, der er tom, afkortet eller slet ikke er en database. Så nægter gatewayen at starte, eller den starter uden de sessioner, logins og cronjobs, der var i databasen.',
    messages: {
      empty: {
        text: 'Denne database er tom (0 bytes): indholdet blev ikke kopieret.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort.',
      },
      'no-database': {
        text: 'Denne fil er ikke en SQLite-database: de første bytes er forkerte.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort. Hvis den gamle maskine krypterer eller komprimerer sin disk, så kopiér filerne, sådan som OpenClaw læser dem.',
      },
      cut: {
        text: 'Denne database har {size} bytes, men dens header siger {expected}: resten blev ikke kopieret.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort.',
      },
      uneven: {
        text: 'Denne database har {size} bytes, og det er ikke et multiplum af dens sidestørrelse ({pageSize} bytes): kopien er beskadiget.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort.',
      },
    },
    texts: {
      'log-may-hold':
        '{path} er kortere, end dens header siger, men resten er måske i dens -wal-fil',
    },
    releases: 'alle',
    silent: [
      '*.lock.sqlite- og *-lock.sqlite-filer på 0 bytes, som OpenClaw opretter tomme',
      'en database på én side, hvis indhold ligger i -wal-filen ved siden af',
      'en manglende database',
      'en database, som du ikke kan læse (springes over)',
    ],
  },
  'broken-worktree': {
    title: 'En Git-worktree har mistet sit repository',
    why: 'Agenter arbejder i Git-worktrees, som kan indeholde ændringer, der ikke findes andre steder. En worktrees `.git`-fil har den absolutte sti til dens repository. OpenClaw viser kun en worktree under den registrerede sti og sletter en worktree-mappe, der ikke har nogen `.git`-fil.',
    messages: {
      moved: {
        text: 'Git virker ikke i {count, plural, one {worktreen {names}} other {worktrees {names}}}: .git-filen peger på {gitDir}, som mangler. Her ligger repositoryet i {repository}.',
        remedy:
          'Lad Git reparere forbindelsen. Commit derefter dine ændringer: OpenClaw viser ikke længere en worktree fra den gamle hjemmemappe, men dens branch bliver i repositoryet.',
      },
      'no-repository': {
        text: 'Git virker ikke i {count, plural, one {worktreen {names}} other {worktrees {names}}}: .git-filen peger på {gitDir}, som mangler.',
        remedy:
          'Kopiér repositoryet med dets .git-mappe fra den gamle maskine, og kør derefter `git worktree repair` i det med stien til denne worktree. Behold den indtil da: ændringer uden commit findes kun her.',
      },
      deleted: {
        text: '{count, plural, one {Worktreen {names}} other {Worktrees {names}}} har ingen .git-fil: OpenClaw sletter alt i {count, plural, one {mappen} other {disse mapper}}, når gatewayen starter.',
        remedy:
          'Flyt mappen et andet sted hen, før du starter gatewayen, og kopiér derefter denne worktree igen med dens .git-fil.',
      },
      'left-behind': {
        text: 'OpenClaw har {count, plural, one {worktreen {names}} other {worktrees {names}}} i {path}, som ikke blev kopieret.',
        remedy:
          'Kopiér mappen fra den gamle maskine, hvis den har ændringer uden commit. Eller lav en commit af dem dér, og hent branchen.',
      },
    },
    releases:
      'fra og med 2026.7.1 for OpenClaws worktrees; alle for et workspace, der er en worktree',
    silent: [
      'en worktree, hvis repository er dér, hvor dens .git-fil siger',
      'en .git-fil med en relativ sti, for eksempel i et submodul',
      'en worktree, som OpenClaw har fjernet',
      'et repository, der ikke kan ses herfra, fordi installationen skal køre på en anden maskine',
      'en worktrees repository i et arkiv',
    ],
  },
  'incomplete-database': {
    title: 'En del af en database mangler',
    why: 'De nyeste rækker i en database ligger i -wal-filen ved siden af den, selv efter et rent stop. En kopi uden den fil åbner uden fejl, men de seneste samtaler, logins eller cronjobs mangler.',
    messages: {
      'wal-left-behind': {
        text: 'Denne databases -wal-fil blev ikke kopieret: {evidence, select, listed {dens -shm-fil nævner {expected} ændringer, der ikke er i databasen} alone {den har en -shm-fil, som aldrig findes uden en -wal-fil} other {den har én side og ingen tabeller}}. De nyeste samtaler, logins eller cronjobs mangler.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort.',
      },
      'wal-cut': {
        text: 'Denne databases -wal-fil har {frames} af de {expected} ændringer, som dens -shm-fil nævner. De nyeste samtaler, logins eller cronjobs mangler.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort.',
      },
      'wal-of-another': {
        text: 'Denne database og dens -wal-fil hører ikke sammen: {evidence, select, time {-shm-filen er fra et andet tidspunkt} other {headeren i -wal-filen er beskadiget eller har en anden sidestørrelse}}. De blev kopieret på forskellige tidspunkter, eller kopieringen blev afbrudt.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Flyt databasen, dens -wal-fil og dens -shm-fil til en ny mappe, og kopiér dem alle igen.',
      },
      'hot-journal': {
        text: 'Denne database blev kopieret under en transaktion: en -journal-fil ligger ved siden af. Den seneste ændring er kun halvt skrevet.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort. Kan det ikke lade sig gøre, så behold -journal-filen: SQLite bruger den til at rulle transaktionen tilbage.',
      },
    },
    releases: 'alle',
    silent: [
      'de -wal- og -shm-filer, som et rent stop af 2026.9.6 efterlader, også når -wal-filen er tom',
      'en database med tabeller, men uden -wal- og -shm-fil: den blev lukket og er komplet',
      '*.reindex-lock.sqlite-journal- og *.memory-reindex-*-filer, som 2026.9.6 efterlader efter en besked',
      'en database, som OpenClaw kan genopbygge, for eksempel hukommelsesindekset',
    ],
  },
  'stale-service-unit': {
    title: 'Servicen starter stadig den gamle maskines gateway',
    why: 'En servicedefinition indeholder absolutte stier til Node, OpenClaw-pakken og hjemmemappen. Efter en flytning starter den ingenting eller en gateway med en tom state-mappe.',
    messages: {
      'missing-program': {
        text: '{service} peger på stier, der mangler på denne maskine: {misfits}.',
        remedy:
          'Installér Node og OpenClaw, hvis de mangler her, og geninstallér derefter servicen.',
      },
      'stale-setting': {
        text: '{service} peger på stier, der mangler på denne maskine: {misfits}.',
        remedy: 'Geninstallér servicen på denne maskine.',
      },
    },
    texts: {
      unseen: '{service}: {names} kan ikke kontrolleres fra denne maskine',
    },
    releases: 'alle',
    silent: [
      'en service, hvis stier findes på denne maskine',
      'en anden profils service, som kontrollen af den profil melder',
      'en definition til en anden platform, som intet starter her',
      'en sti uden for begge hjemmemapper, når kontrollen gælder en anden maskine: springes over med en begrundelse',
    ],
  },
  'stale-system-unit': {
    title: 'Systemets systemd-unit starter ikke denne installation',
    why: 'En unit-fil for systemet har stier og en konto fra den maskine, som den blev skrevet til. OpenClaw hverken skriver eller reparerer sådan en fil: `openclaw gateway install` nægter eller tilføjer endnu en service ved siden af.',
    messages: {
      missing: {
        text: '{service} henviser til noget, der mangler på denne maskine: {misfits}.',
        remedy:
          'Ret unit-filen, så den bruger konti og stier fra denne maskine. Indlæs derefter unit-filen igen, og genstart servicen.',
      },
      'other-account': {
        text: '{service} kører gatewayen som {account}, men {own} tilhører {owner}. {kind, select, root {OpenClaw skriver så filer, som {owner} ikke kan læse.} other {Gatewayen kan ikke læse den.}}',
        remedy:
          'Sæt User= i unit-filen til den konto, der ejer state-mappen. Indlæs derefter unit-filen igen, og genstart servicen.',
      },
      'selects-other': {
        text: '{service} starter gatewayen på {other}, som {state, select, missing {mangler} other {ikke har nogen af dine data}}. Installationen ligger i {own}, som ingen service bruger.',
        remedy:
          'Sæt User= eller OPENCLAW_STATE_DIR i unit-filen, så den bruger {own}. Indlæs derefter unit-filen igen, og genstart servicen.',
      },
    },
    releases: 'alle',
    silent: [
      'en unit-fil, der starter en anden installations gateway',
      'en unit-fil, der starter en container eller starter gatewayen som en anden bruger',
      'noget som helst, når kontrollen gælder en kopi til en anden maskine: dens /etc er ikke her',
    ],
  },
  'duplicate-service': {
    title: 'To services starter gatewayen',
    why: 'Begge services starter en gateway på samme port, og de to gateways bliver ved med at stoppe hinanden. OpenClaw beholder systemets unit og fjerner brugerens service.',
    messages: {
      both: {
        text: '{units} og {service} starter begge denne installations gateway. De bruger samme port, så de to gateways bliver ved med at stoppe hinanden.',
        remedy:
          'Fjern {service}, som tilhører brugeren. Systemets unit starter gatewayen, også når ingen er logget ind.',
      },
    },
    releases: 'alle',
    silent: [
      'kun en brugers service eller kun en unit for systemet',
      'to services, der starter forskellige installationers gateways',
    ],
  },
  'newer-state': {
    title: 'Installationen er skrevet af en nyere OpenClaw-version end den, der skal køre her',
    why: 'OpenClaw migrerer kun fremad. En ældre version afviser nyere databaser, eller den ignorerer dem og begynder på en ny, tom tilstand ved siden af.',
    messages: {
      'newer-schema': {
        text: 'Denne database har skema {schema}, men OpenClaw {release} understøtter kun skemaer til og med {supported} og stopper. En database kan ikke migreres tilbage.',
        remedy:
          'Installér {node, select, none {} other {Node {major} og derefter }}OpenClaw {wanted} eller nyere.{runner, select, container { I en container er det et andet image: ghcr.io/openclaw/openclaw:{wanted}. Compose og Podman-starteren tager det fra OPENCLAW_IMAGE i .env, en Quadlet fra Image=.} other {}} Kør ikke `openclaw doctor --fix` fra en ældre version: den sletter det, den ikke kender, også dine agenter.',
      },
      'newer-column': {
        text: 'Denne database har kolonnen {column} fra OpenClaw {since}. OpenClaw {release} kender den ikke og stopper. En database kan ikke migreres tilbage.',
        remedy:
          'Installér {node, select, none {} other {Node {major} og derefter }}OpenClaw {wanted} eller nyere.{runner, select, container { I en container er det et andet image: ghcr.io/openclaw/openclaw:{wanted}. Compose og Podman-starteren tager det fra OPENCLAW_IMAGE i .env, en Quadlet fra Image=.} other {}} Kør ikke `openclaw doctor --fix` fra en ældre version: den sletter det, den ikke kender, også dine agenter.',
      },
      'newer-era': {
        text: 'Sessionerne ligger i databaser, og det understøtter OpenClaw {release} ikke. Den afviser konfigurationen og begynder på en ny, tom tilstand ved siden af denne.',
        remedy:
          'Installér {node, select, none {} other {Node {major} og derefter }}OpenClaw {wanted} eller nyere.{runner, select, container { I en container er det et andet image: ghcr.io/openclaw/openclaw:{wanted}. Compose og Podman-starteren tager det fra OPENCLAW_IMAGE i .env, en Quadlet fra Image=.} other {}} Kør ikke `openclaw doctor --fix` fra en ældre version: den sletter det, den ikke kender, også dine agenter.',
      },
      'newer-config': {
        text: 'Konfigurationen blev sidst skrevet af OpenClaw {writer}, men {release} skal bruge den: {effect, select, refused {den ældre gateway nægter at starte} other {{release} afviser hele konfigurationen, hvis den ikke kender en af indstillingerne}}.',
        remedy:
          'Installér {node, select, none {} other {Node {major} og derefter }}OpenClaw {wanted} eller nyere.{runner, select, container { I en container er det et andet image: ghcr.io/openclaw/openclaw:{wanted}. Compose og Podman-starteren tager det fra OPENCLAW_IMAGE i .env, en Quadlet fra Image=.} other {}} Kør ikke `openclaw doctor --fix` fra en ældre version: den sletter det, den ikke kender, også dine agenter.',
      },
    },
    texts: {
      unknown: 'det er ukendt, hvilke databaseskemaer OpenClaw {release} understøtter',
    },
    releases: 'alle',
    silent: [
      'en nyere version end den, der skrev installationen: den migrerer den',
      'en rettelse til samme version (2026.7.1-2 og 2026.7.1): de afviser aldrig hinanden',
      'en ukendt version: springes over med en begrundelse',
    ],
  },
  'unmigrated-store': {
    title: 'Installationen har data i filer, som den nye version gemmer i databaser',
    why: 'Fra og med 2026.8.1 ligger sessioner, logins og cronjobs i databaser. De fleste af disse versioner starter ikke med gamle filer og ignorerer det, der ikke er importeret: agenten har ingen historik og ingen logins.',
    messages: {
      refused: {
        text: 'OpenClaw {release} starter ikke, før {count, plural, one {et datalager fra en tidligere version er} other {# datalagre fra en tidligere version er}} importeret: {stores}.',
        remedy:
          '[Ret først stierne fra den gamle maskine med `--fix`, for importen flytter ikke workspacet.] Lav en kopi af state-mappen, og lad derefter den nye version importere den.',
      },
      'imported-whole': {
        text: 'OpenClaw {release} importerer {count, plural, one {et datalager} other {# datalagre}} fra en tidligere version ved sin første start, og det kan ikke fortrydes: {stores}.',
        remedy:
          '[Ret først stierne fra den gamle maskine med `--fix`, for importen flytter ikke workspacet.] Lav en kopi af state-mappen, og lad derefter den nye version importere den.',
      },
      'needs-doctor': {
        text: 'OpenClaw {release} ignorerer {count, plural, one {et datalager} other {# datalagre}} fra en tidligere version, indtil `openclaw doctor --fix` importerer {count, plural, one {det} other {dem}}: {stores}.',
        remedy: 'Lav en kopi af state-mappen, og lad derefter den nye version importere den.',
      },
      'imported-at-start': {
        text: 'OpenClaw {release} importerer {stores}, når den starter.',
        remedy:
          'Kontrollér efter første start, at dataene er der. Hvis ikke, så kør `openclaw doctor --fix` for at importere dem.',
      },
    },
    releases: 'fra og med 2026.8.1; for cronjobs fra og med 2026.6.1',
    silent: [
      'en version, der har sine sessioner i filer, også 2026.7.33 til 2026.7.35',
      'et sessionsindeks uden sessioner og et datalager, der er importeret (*.migrated, *.imported-*)',
      'en cron/jobs.json, som gatewayen selv importerer, når den er startet',
      'cron/jobs.json fra en reparation: det melder orphaned-cron-jobs',
    ],
  },
  'mixed-era-config': {
    title: 'Konfigurationen har indstillinger fra en anden version',
    why: 'En enkelt indstilling, som en version ikke kender, gør hele konfigurationen ugyldig. Beder du en ældre version om at reparere den, sletter den alt det, den ikke kender, også dine agenter.',
    messages: {
      newer: {
        text: 'Konfigurationen har indstillinger fra en senere version ({last, select, none {{first}} other {{first} til {last}}}): {keys}. OpenClaw {release} afviser konfigurationen, så gatewayen starter ikke.',
        remedy:
          'Installér {node, select, none {} other {Node {major} og derefter }}OpenClaw {wanted} eller nyere.{runner, select, container { I en container er det et andet image: ghcr.io/openclaw/openclaw:{wanted}. Compose og Podman-starteren tager det fra OPENCLAW_IMAGE i .env, en Quadlet fra Image=.} other {}} Kør ikke `openclaw doctor --fix` fra en ældre version: den sletter det, den ikke kender, også dine agenter.',
      },
      older: {
        text: 'Konfigurationen har indstillinger fra en tidligere version ({last, select, none {{first}} other {{first} til {last}}}): {keys}. OpenClaw {release} afviser konfigurationen, så gatewayen starter ikke.',
        remedy:
          'Lav en kopi af konfigurationen, og lad derefter denne version omskrive den. Den omdøber de indstillinger, den kender, og fjerner resten.',
      },
    },
    texts: {
      unknown: 'det er ukendt, hvilke indstillinger OpenClaw {release} accepterer',
      'unknown-key':
        'det er ukendt, om OpenClaw {release} accepterer {key}{more, plural, =0 {} other {, og # mere}}',
    },
    releases:
      'alle, hvis skema er kendt; for en version mellem to af dem kun det, som begge afviser',
    silent: [
      'indstillinger, som plugins definerer: plugins.entries.*.config, channels.<name>',
      'indstillinger fra en tidligere version, som 2026.8.2 og 2026.9.6 omskriver ved første start, efter en backup',
      'en indstilling, som ingen version kender: den skyldes ikke flytningen',
      'en konfiguration, som samme version har skrevet, når dens skema er ukendt',
    ],
  },
  'unsupported-node': {
    title: 'OpenClaw understøtter ikke den Node-version, det skal køre på',
    why: 'Hver OpenClaw-version understøtter kun bestemte Node-versioner og stopper med det samme på alle andre. En ny maskine har sin egen Node, og en service beholder den, som den blev installeret med.',
    messages: {
      refused: {
        text: '{service, select, none {Den første Node i PATH ({path})} other {Den Node, som {service} bruger ({path}),}} er Node {version}, men OpenClaw {release} kræver {needed}. Det starter ikke.',
        remedy:
          'Installér en Node, som denne OpenClaw-version understøtter, og geninstallér derefter servicen, som gemmer stien til sin Node.',
      },
      'refused-by-unit': {
        text: 'Den Node, som {service} bruger ({path}), er Node {version}, men OpenClaw {release} kræver {needed}. Det starter ikke.',
        remedy:
          'Installér en Node, som denne OpenClaw-version understøtter, og ret stien til den i ExecStart= i unit-filen. Indlæs derefter unit-filen igen, og genstart servicen.',
      },
      'refused-on-path': {
        text: '{service, select, none {Den første Node i PATH ({path})} other {Den Node, som {service} bruger ({path}),}} er Node {version}, men OpenClaw {release} kræver {needed}. {effect, select, tolerant {Det starter kun, hvis en versionsmanager (f.eks. nvm) har sådan en Node} other {Det starter ikke}}.',
        remedy:
          'Installér en Node, som denne OpenClaw-version understøtter, og gør den til den første i PATH.{runner, select, container { I en container er det et image med sådan en Node, for eksempel ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
      outside: {
        text: '{service, select, none {Den første Node i PATH ({path})} other {Den Node, som {service} bruger ({path}),}} er Node {version}. OpenClaw {release} starter på den, men kræver {needed}.',
        remedy:
          'Installér en Node, som denne OpenClaw-version understøtter.{runner, select, container { I en container er det et image med sådan en Node, for eksempel ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
    },
    texts: {
      needed: 'det er ukendt, hvilken Node OpenClaw {release} kræver',
      none: 'der er ingen Node i PATH',
      elsewhere: 'ingen service angiver en Node, og PATH er en anden maskines',
      mounted: 'en container kører gatewayen med Node fra sit image',
      'not-installed':
        'ingen service angiver en Node, og OpenClaw findes ikke i PATH på denne maskine',
      version:
        '{service, select, none {den første Node i PATH ({path})} other {den Node, som {service} bruger ({path}),}} oplyser ikke sin version: {problem}',
      untried: 'det er ukendt, om OpenClaw {release} starter på Node {node}',
    },
    releases: 'alle',
    silent: [
      'Node i PATH, når en service starter gatewayen med sin egen Node, eller en container med den i sit image',
      'en service, hvis Node mangler: det melder stale-service-unit',
      'endnu en Node i PATH, som 2026.9.4 og nyere versioner selv finder',
    ],
  },
  'unresolved-env': {
    title: 'En nøgle eller indstilling kommer fra en variabel, der ikke er sat nogen steder',
    why: 'Nøgler og tokens ligger ofte i en .env-fil, en service eller shellen på den gamle maskine. Uden dem afviser ældre versioner hele konfigurationen, og nyere starter uden kanalen eller modellen.',
    messages: {
      'not-set': {
        text: '{profile, select, none {Konfigurationen} other {Autentificeringsprofilen {profile}}} har brug for variablen {name}, men hverken .env i state-mappen, servicen eller konfigurationen sætter den.',
        remedy:
          'Kopiér .env fra den gamle maskine til state-mappen. Hvis variablen blev sat et andet sted (service, shell-profil, container), så føj den til .env. Sørg for, at kun du kan læse filen.',
      },
      'not-in-dotenv': {
        text: '{profile, select, none {Konfigurationen} other {Autentificeringsprofilen {profile}}} har brug for variablen {name}, men hverken .env i state-mappen, servicen eller konfigurationen sætter den.',
        remedy:
          'Find værdien på den gamle maskine (.env, service, shell-profil, container), og føj variablen til .env i state-mappen. Sørg for, at kun du kan læse filen.',
      },
    },
    releases:
      'alle; en fejl til og med 2026.3.2; fra og med 2026.3.7 en advarsel og en fejl, når det gælder en models nøgle; henvisninger i autentificeringsprofiler fra og med 2026.2.26',
    silent: [
      'en variabel i .env i state-mappen, i ~/.config/openclaw/gateway.env, i env eller env.vars i konfigurationen, i servicen eller i de filer, som den læser',
      'en escapet henvisning, som er almindelig tekst, og navne med små bogstaver',
      'en autentificeringsprofil, der selv indeholder sin nøgle',
      'HOME, PATH og andre, der altid er sat',
      'env.shellEnv, når login-shellen kan sætte variablen, og en kilde, der ikke kan læses: springes over med en begrundelse',
    ],
  },
  'read-error': {
    title: 'En del af installationen kan ikke læses fra disken',
    why: 'En beskadiget disk eller en netværksmappe, der ikke længere er forbundet, svarer med en fejl i stedet for indholdet. Dataene er måske intakte, men OpenClaw opfører sig, som om de mangler.',
    messages: {
      memory: {
        text: 'Disken eller netværksmappen melder en fejl ({code}) for {count, plural, one {{kind, select, directory {denne mappe} other {denne fil}}} other {# filer og mapper}}, så {count, plural, one {den} other {de}} ikke kan læses.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {count, plural, one {den} other {dem}} igen fra den gamle maskine. Hvis fejlen er på den gamle maskine, er dens disk ved at gå i stykker: kopiér først det, du stadig kan læse, og brug så en backup til resten.',
      },
      history: {
        text: 'Disken eller netværksmappen melder en fejl ({code}) for {count, plural, one {{kind, select, directory {denne mappe} other {denne fil}}} other {# filer og mapper}}, så {count, plural, one {den} other {de}} ikke kan læses.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {count, plural, one {den} other {dem}} igen fra den gamle maskine. Hvis fejlen er på den gamle maskine, er dens disk ved at gå i stykker: kopiér først det, du stadig kan læse, og brug så en backup til resten.',
      },
      channels: {
        text: 'Disken eller netværksmappen melder en fejl ({code}) for {count, plural, one {{kind, select, directory {denne mappe} other {denne fil}}} other {# filer og mapper}}, så {count, plural, one {den} other {de}} ikke kan læses.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {count, plural, one {den} other {dem}} igen fra den gamle maskine. Hvis fejlen er på den gamle maskine, er dens disk ved at gå i stykker: kopiér først det, du stadig kan læse, og brug så en backup til resten.',
      },
      features: {
        text: 'Disken eller netværksmappen melder en fejl ({code}) for {count, plural, one {{kind, select, directory {denne mappe} other {denne fil}}} other {# filer og mapper}}, så {count, plural, one {den} other {de}} ikke kan læses.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér {count, plural, one {den} other {dem}} igen fra den gamle maskine. Hvis fejlen er på den gamle maskine, er dens disk ved at gå i stykker: kopiér først det, du stadig kan læse, og brug så en backup til resten.',
      },
    },
    texts: { 'cut-off': 'kun de første {count} filer blev læst' },
    releases: 'alle',
    silent: [
      'det, du ikke må læse: det er wrong-ownership',
      'openclaw.json og det, den inkluderer: det er unreadable-config',
      'en fejl længere inde i en stor fil: kun begyndelsen og slutningen læses',
      'det, OpenClaw kan genskabe, såsom logfiler og cache',
    ],
  },
  'truncated-file': {
    title: 'En fil er tom eller afkortet',
    why: 'En afbrudt kopi efterlader tomme eller afkortede filer. Gatewayen behandler en fil, som den ikke kan fortolke, som tom: dens sessioner, cronjobs eller logins er væk uden en meddelelse.',
    messages: {
      empty: {
        text: 'Denne fil er tom: indholdet blev ikke kopieret.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér filen igen fra den gamle maskine. Sørg for, at disken ikke er fuld.',
      },
      cut: {
        text: 'Denne fil slutter for tidligt: resten blev ikke kopieret.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér filen igen fra den gamle maskine. Sørg for, at disken ikke er fuld.',
      },
      zeroes: {
        text: 'Denne fil ender med nul-bytes: pladsen blev reserveret, men indholdet blev ikke kopieret.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér filen igen fra den gamle maskine. Sørg for, at disken ikke er fuld.',
      },
    },
    texts: {
      unread: 'du må ikke læse {count, plural, one {# fil} other {# filer}}',
    },
    releases: 'alle; mest dem, der har deres tilstand i filer',
    silent: [
      'det, som OpenClaw kan genskabe, og det, der kun er historik: models.json, logfiler, cacher',
      'en transskription, hvis sidste linje er komplet, men uden linjeskift',
      'databaser (incomplete-database), openclaw.json (unreadable-config) og loginnet til en WhatsApp-konto, der er slået til (missing-channel-login)',
    ],
  },
  'service-token-drift': {
    title: 'Servicen og konfigurationen har forskellige legitimationsoplysninger til gatewayen',
    why: 'Ældre versioner skriver gateway-tokenet i servicen. Er det et andet end tokenet i konfigurationen, bruger gatewayen det ene og dens klienter det andet: hver forbindelse ender i »token mismatch«.',
    messages: {
      differs: {
        text: '{service} sætter {name} til en anden værdi end gateway.auth.{key} i konfigurationen. Klienter kan ikke oprette forbindelse.',
        remedy:
          'Sæt gateway.auth.{key} til servicens værdi, hvis dine klienter bruger den. Geninstallér derefter servicen: fra og med 2026.3 indeholder den intet token.',
      },
      'differs-in-unit': {
        text: '{service} sætter {name} til en anden værdi end gateway.auth.{key} i konfigurationen. Klienter kan ikke oprette forbindelse.',
        remedy:
          'Sæt gateway.auth.{key} til værdien i unit-filen, hvis dine klienter bruger den. Fjern derefter variablen fra unit-filen, indlæs den igen, og genstart servicen.',
      },
      'old-name': {
        text: '{service} sætter {name}, som OpenClaw {release} ignorerer.',
        remedy: 'Geninstallér servicen. Så bruger den de nuværende navne (OPENCLAW_…).',
      },
    },
    releases: 'alle',
    silent: [
      'samme token begge steder',
      'en henvisning i konfigurationen (til en variabel eller en hemmelighed) og en service, der ikke sætter legitimationsoplysninger',
      'de tidligere navne CLAWDBOT_ og MOLTBOT_, når versionen stadig læser dem',
    ],
  },
  'host-bound-env': {
    title: 'Servicen sætter variabler fra den gamle maskine',
    why: 'OpenClaw kopierer miljøvariabler til gateway.systemd.env, service-env/ eller unit-filen, hvor de tilsidesætter .env. Efter en flytning vinder de gamle nøgler og stier stadig, så forespørgsler fejler med 401 eller »file not found«.',
    messages: {
      'other-value': {
        text: '{service} tilsidesætter {names} fra {sources}, så gatewayen bruger servicens værdi.',
        remedy:
          'Sørg for, at .env har de rigtige værdier til denne maskine, og geninstallér derefter servicen. Geninstallationen kopierer værdierne fra .env.',
      },
      'old-place': {
        text: '{service} sætter {names} til en manglende sti under {home}, hjemmemappen på den gamle maskine.',
        remedy:
          'Fjern de gamle linjer fra {file}, eller sæt disse variabler i .env, og geninstallér derefter servicen. Geninstallationen beholder hver linje i {file}, som .env ikke erstatter.',
      },
      'in-unit': {
        text: '{unit} sætter {names} fra {file} til en manglende sti under {home}, hjemmemappen på den gamle maskine.',
        remedy: 'Fjern de gamle linjer fra {file}, og genstart derefter {unit}.',
      },
      'left-over': {
        text: 'Næste `openclaw gateway install` kopierer {names} fra {file}: en manglende sti under {home}, hjemmemappen på den gamle maskine.',
        remedy: 'Fjern de gamle linjer fra {file}, og installér derefter servicen.',
      },
    },
    releases: 'alle; til og med 2026.2.26 skriver OpenClaw kun variablerne i unit-filen',
    silent: [
      'en værdi, der også er i .env, gateway.env eller konfigurationen, selv når OpenClaw skriver den uden anførselstegn',
      'en variabel, som kun servicen sætter, uden en sti i en anden hjemmemappe',
      'drop-ins og miljøfiler, som OpenClaw ikke skriver: deres værdier er tilsigtede',
      'variabler, som .env tilsidesætter (systemd, fra og med 2026.8.1)',
      'HOME, OPENCLAW_STATE_DIR og lignende variabler, som stale-service-unit kontrollerer',
    ],
  },
  'host-bound-network': {
    title: 'En netværksindstilling henviser til den gamle maskine',
    why: 'Adresser, tailnet-navne, proxyer og modelservere i konfigurationen henviser stadig til den gamle maskine. Gatewayen starter måske ikke, browsere bliver måske afvist, eller hver besked venter på en server, der mangler.',
    messages: {
      'missing-address': {
        text: 'gateway.bind er »custom«, men intet netværksinterface på denne maskine har adressen {host} (gateway.customBindHost): {effect, select, open {gatewayen lytter i stedet på alle netværksinterfaces} other {gatewayen starter ikke}}.',
        remedy:
          'Sæt gateway.customBindHost til en adresse på denne maskine, eller lad gatewayen kun lytte på loopback.',
      },
      'no-tailnet': {
        text: 'gateway.bind er »tailnet«, men denne maskine har ingen tailnet-adresse. Gatewayen lytter kun på 127.0.0.1, så ingen anden enhed kan nå den.',
        remedy: 'Forbind denne maskine til tailnettet, og genstart derefter gatewayen.',
      },
      'old-address': {
        text: '{settings} indeholder hverken en adresse eller et navn på denne maskine. Forespørgsler til den nye adresse bliver afvist eller går stadig til den gamle maskine. Denne installation kommer fra {home}.',
        remedy: 'Erstat den gamle adresse med adressen på denne maskine.',
      },
      'local-proxy': {
        text: 'En lokal proxy er angivet i {settings}. Denne installation kommer fra {home}: hvis der ikke kører sådan en proxy her, kan modeller og kanaler ikke nås.',
        remedy: 'Start proxyen på denne maskine, eller fjern indstillingen.',
      },
      'local-service': {
        text: 'En lokal tjeneste er angivet i {settings}. Denne installation kommer fra {home}: tjenesten skal også køre her.',
        remedy:
          'Kontrollér, at modelserveren, browseren eller broen kører på denne maskine. Bliver den på den gamle maskine, så angiv den maskines adresse.',
      },
      'far-address': {
        text: 'En adresse i et andet netværk er angivet i {settings}. Denne installation kommer fra {home}: adressen kan måske ikke nås herfra.',
        remedy: 'Kontrollér, at denne maskine kan nå adressen. Hvis ikke, så udskift den.',
      },
    },
    texts: {
      unseen:
        'netværksinterfaces på den maskine, der skal køre installationen, kan ikke ses herfra',
    },
    releases: 'alle',
    silent: [
      'en installation, der ikke er flyttet, hvor lokale adresser er tilsigtede',
      'en adresse på denne maskine eller i et netværk, som denne maskine er i',
      'en liste over origins, hvor én kan høre til denne maskine: et offentligt navn, »*«, dens egen adresse eller dens eget navn',
      'gatewayen selv og en browser eller modelserver, som den starter',
      'adresseområder i gateway.trustedProxies, NO_PROXY og navne på andre noder i tailnettet',
      'alt, der afhænger af netværksinterfaces, når kontrollen gælder en anden maskine (springes over)',
    ],
  },
  'synced-directory': {
    title: 'State-mappen ligger i en synkroniseret mappe',
    why: 'En synkroniseringstjeneste kopierer filer, mens gatewayen skriver dem, og det ødelægger databaser. Den beholder også to versioner af et sessionsindeks og fjerner filer for at spare plads.',
    messages: {
      synced: {
        text: 'State-mappen ligger i en mappe, som {service} synkroniserer, og det kan ødelægge dens databaser.',
        remedy:
          '[Stop gatewayen.] Flyt state-mappen ud af den synkroniserede mappe. Lav i stedet backups med `openclaw backup create`.',
      },
      'conflict-copy': {
        text: '{service} har beholdt to versioner af {original}, og denne fil er den ene. Hver af dem kan have noget, som den anden mangler.',
        remedy:
          'Stop gatewayen på alle maskiner. Find ud af, hvilken version der er nyest, og flyt den anden væk. Slå ikke databaser sammen.',
      },
      'not-downloaded': {
        text: 'iCloud Drive har fjernet {original} for at spare plads: kun en pladsholder ligger her.',
        remedy:
          'Hent filen på den Mac, der bruger denne iCloud-konto, og kopiér derefter state-mappen igen.',
      },
    },
    releases: 'alle',
    silent: [
      'en state-mappe uden for sådan en mappe',
      'konfliktkopier i et workspace, som er dine egne tekster',
    ],
  },
  'corrupt-database': {
    title: 'En database er ødelagt',
    why: 'En database, der blev kopieret, mens der blev skrevet i den, eller fra en disk med fejl, kan se komplet ud. Gatewayen virker, indtil den læser den beskadigede side, og mister så en session eller stopper.',
    messages: {
      damaged: {
        text: 'SQLite finder {count, plural, =1 {1 fejl} =100 {100 fejl eller flere} other {# fejl}} i denne database. Gatewayen kan miste sessioner eller stoppe.',
        remedy:
          '[Stop gatewayen på begge maskiner.] Kopiér databasen igen sammen med dens -wal-fil. Start ikke gatewayen, før det er gjort. Er den gamle database også ødelagt, så gendan din seneste backup, og behold denne fil for at kunne redde rækker fra den.',
      },
    },
    releases: 'alle',
    silent: [
      'en database, hvor SQLite ikke finder nogen fejl',
      'en tom eller afkortet database, som broken-database melder uden --deep',
      'en database, der ikke kan kopieres til kontrollen (springes over)',
    ],
  },
  'secret-in-git': {
    title: 'Git sporer installationens legitimationsoplysninger',
    why: 'Det, Git sporer, kommer med i hver commit og hvert push og bliver i historikken, når filen er væk. Den mest almindelige lækage er et workspace, der blev pushet som backup.',
    messages: {
      tracked: {
        text: 'Git sporer {count, plural, one {en fil med legitimationsoplysninger} other {# filer med legitimationsoplysninger}} i dette arbejdstræ: {names}.',
        remedy:
          'Fjern filerne fra indekset; på disken bliver de liggende. De er stadig i historikken, så udskift nøglerne, før du giver repositoryet til nogen.',
      },
      'tracked-with-remote': {
        text: 'Git sporer {count, plural, one {en fil med legitimationsoplysninger} other {# filer med legitimationsoplysninger}} i dette arbejdstræ, som har et remote ({remotes}): {names}.',
        remedy:
          'Fjern filerne fra indekset; på disken bliver de liggende. Hvis de blev pushet, så udskift alle nøgler og tokens i dem: at slette historikken fortryder ikke et push.',
      },
      'token-in-remote': {
        text: 'Git-indstillingen {setting} indeholder en adgangskode eller et token til {host} i klartekst.',
        remedy:
          'Fjern tokenet fra adressen, og brug i stedet en credential helper eller en SSH-nøgle. Udskift derefter tokenet, for det blev kopieret med mappen.',
      },
    },
    texts: {
      exclude:
        'hold {count, plural, one {en fil med legitimationsoplysninger} other {# filer med legitimationsoplysninger}} ude af `git add` i .git/info/exclude',
    },
    releases: 'alle',
    silent: [
      'et arbejdstræ uden sporede legitimationsoplysninger, for eksempel det workspace, som introduktionen opretter',
      '.env.example og lignende filer',
      'adresser på remotes, der kun har et brugernavn, og SSH-adresser',
      'legitimationsoplysninger, som en credential helper gemmer uden for repositoryet',
    ],
  },
  'leaked-service-token': {
    title: 'Andre brugere kan læse en hemmelighed i en servicefil',
    why: 'Enhver med gateway-tokenet kan få agenten til at gøre alt det, den har lov til. Versioner til og med 2026.2 skriver tokenet i en unit-fil, som alle brugere kan læse.',
    messages: {
      readable: {
        text: 'Andre brugere af denne maskine kan læse {names} i {file}.',
        remedy:
          'Sørg for, at kun ejeren kan læse filen. Hvis andre kunne logge ind her, så udskift hemmelighederne, {starter, select, unit {genstart systemets unit} container {opret containeren igen} other {geninstallér servicen}}, og giv det nye gateway-token til klienterne.',
      },
      'in-system-unit': {
        text: 'Andre brugere af denne maskine kan læse {names} i {file}: systemd viser alle brugere variablerne i en af systemets units.',
        remedy:
          'Flyt hemmelighederne til en fil, som kun root kan læse, og sæt EnvironmentFile= til den i unit-filen. Hvis andre kunne logge ind her, så udskift hemmelighederne.',
      },
      'readable-for-system': {
        text: 'Andre brugere af denne maskine kan læse {names} i {file}.',
        remedy:
          'Sørg for, at kun root kan læse filen: systemd læser den som root. Hvis andre kunne logge ind her, så udskift hemmelighederne.',
      },
    },
    texts: {
      close: 'giv kun ejeren adgang til {file}',
    },
    releases: 'alle; fra og med 2026.5 skriver OpenClaw ikke længere selv tokenet',
    silent: [
      'unit-filer uden en hemmelighed, som normalt har tilladelserne 0644',
      'en fil i en mappe, som andre ikke har adgang til',
      'værdier, der henviser til en variabel eller en fil',
    ],
  },
  'stale-lock': {
    title: 'Den gamle maskines låsefiler ligger her stadig',
    why: 'En kopieret låsefil henviser til en proces, der ikke findes her, eller hvis nummer en anden proces nu har. Indtil låsen udløber, svarer en session måske ikke, kommandoer bliver måske nægtet, eller et plugin er måske flere minutter om at blive indlæst.',
    messages: {
      stale: {
        text: '{count, plural, one {En låsefil} other {# låsefiler}} for {kind, select, session {sessioner} approvals {kommandogodkendelser} gateway {gatewayen} plugin {plugins} browser {agentens browser} other {andre filer}} kommer fra den gamle maskine, og ingen proces her bruger {count, plural, one {den} other {dem}}: {names}.',
        remedy: '[Stop gatewayen.] Slet låsefilerne. De indeholder intet, du har brug for.',
      },
      doubtful: {
        text: '{count, plural, one {En låsefil} other {# låsefiler}} for {kind, select, session {sessioner} approvals {kommandogodkendelser} gateway {gatewayen} plugin {plugins} browser {agentens browser} other {andre filer}} kommer måske fra den gamle maskine, men kan også være i brug her: {names}.',
        remedy: '[Stop gatewayen.] Slet de låsefiler, der stadig er der.',
      },
    },
    texts: {
      delete:
        'slet {count, plural, one {låsefilen} other {# låsefiler}} for {kind, select, session {sessioner} approvals {kommandogodkendelser} gateway {gatewayen} plugin {plugins} browser {agentens browser} other {andre filer}}',
      unseen:
        'denne container kan ikke se de processer, som måske holder {count, plural, one {en låsefil} other {# låsefiler}}',
    },
    releases:
      'alle; fra og med 2026.9 har låsefiler for sessioner og kommandogodkendelser ingen virkning',
    silent: [
      'en låsefil, hvis proces stadig kører her',
      'låsene i en volume, hvis databaser en proces på denne maskine har åbne',
      'databaser ved navn *.lock.sqlite, som bliver liggende tomme efter et rent stop',
      'pakkehåndteringers låsefiler, i workspaces og i plugins',
    ],
  },
  'live-gateway': {
    title: 'En gateway kører på denne installation',
    why: 'Filer kan ændre sig under kontrollen, og en kopi, der tages nu, kan blive inkonsistent. `--fix` nægter at køre, fordi gatewayen og reparationen ville ændre de samme filer.',
    messages: {
      running: {
        text: 'Proces {pid} er en gateway, der kører på denne installation. Filer kan ændre sig under kontrollen.',
        remedy:
          'Stop gatewayen, før du kopierer eller reparerer installationen, og kontrollér igen.',
      },
    },
    releases: 'alle',
    silent: [
      'en låsefil, hvis proces ikke findes eller blev startet på et andet tidspunkt',
      'en installation, der skal køre på en anden maskine',
    ],
  },
  'archive-debris': {
    title: 'Kopien indeholder metadatafiler fra macOS',
    why: 'En fil med et navn som ._noget har samme endelse som filen ved siden af. Et program, der læser alle .jsonl-, .md- eller .sqlite-filer, tager den for en session, en note eller en database.',
    messages: {
      debris: {
        text: '{root} indeholder {count, plural, one {# metadatafil fra macOS} other {# metadatafiler fra macOS}}: {names}. Programmer kan tage den slags filer for sessioner, noter eller databaser.',
        remedy:
          'Fjern disse filer. De indeholder ikoner og vinduesplaceringer, men ingen af dine data.',
      },
      beside: {
        text: 'Et arkiv fra en Mac har lagt metadata ved siden af {root}: {names}. OpenClaw læser dem ikke.',
        remedy:
          'Fjern disse filer. De indeholder ikoner og vinduesplaceringer, men ingen af dine data.',
      },
    },
    texts: {
      remove:
        'fjern {count, plural, one {# metadatafil fra macOS} other {# metadatafiler fra macOS}}',
    },
    releases: 'alle',
    silent: [
      'en fil med sådan et navn, men andet indhold',
      '.DS_Store på en Mac, hvor Finder opretter den',
    ],
  },
  'implicit-timezone': {
    title: 'Et cronjob har ingen tidszone',
    why: 'OpenClaw kører et cron-udtryk uden tidszone i gateway-processens tidszone. På en server i UTC kører et job, der er sat til klokken syv om morgenen, på et andet tidspunkt, og der vises ingen fejl.',
    messages: {
      'other-zone': {
        text: 'Der er ikke sat nogen tidszone for {count, plural, one {# cronjob} other {# cronjobs}} ({names}). Den gamle maskine var i {was}, og denne er i {here}.',
        remedy:
          'Sæt den gamle maskines tidszone for hvert job, eller sæt TZ for gatewayen til den.',
      },
      zoneless: {
        text: 'Der er ikke sat nogen tidszone for {count, plural, one {# cronjob} other {# cronjobs}} ({names}), så gatewayen bruger sin maskines tidszone.',
        remedy:
          'Sæt den tilsigtede tidszone for hvert job, eller sæt TZ for gatewayen til den gamle maskines tidszone.',
      },
    },
    releases: 'alle',
    silent: [
      'jobs med en tidszone, jobs med et interval og jobs, der kører én gang',
      'OpenClaws egne jobs og jobs, der er slået fra',
      'en gateway med TZ i sit miljø',
      'en maskine i den tidszone, som står i fortegnelsen, uanset navnet',
    ],
  },
  'queued-deliveries': {
    title: 'Gamle beskeder venter på at blive sendt',
    why: 'Beskeder, der endnu ikke var sendt, da kopien blev lavet, venter i en kø. Næste gang gatewayen starter, sender den dem, uanset hvor gamle de er, og den gamle maskine har måske allerede sendt dem.',
    messages: {
      files: {
        text: '{count, plural, one {# gammel besked} other {# gamle beskeder}} venter i delivery-queue/ (til {channels}; den ældste siden {since}). Gatewayen sender {count, plural, one {den} other {dem}}, næste gang den starter.',
        remedy:
          'Beslut, før du starter gatewayen, om disse beskeder stadig skal sendes. Hvis ikke, lægger `--fix --unsafe-fixes` dem til side i samme mappe.',
      },
      rows: {
        text: '{count, plural, one {# gammel besked} other {# gamle beskeder}} venter i databasen (til {channels}; den ældste siden {since}). Gatewayen sender {count, plural, one {den} other {dem}}, næste gang den starter.',
        remedy:
          'Beslut, før du starter gatewayen, om disse beskeder stadig skal sendes. Hvis ikke, så slå kanalen fra før starten: en kanal, der er slået fra, sender intet.',
      },
    },
    texts: {
      'put-aside':
        'læg {count, plural, one {den ventende besked} other {# ventende beskeder}} til side',
    },
    releases: 'alle',
    silent: [
      'en besked fra den seneste time: en gateway, der kører, sender den eller opgiver den',
      'en besked, som OpenClaw har opgivet eller var begyndt at sende: den bliver ikke sendt igen',
    ],
  },
  'shared-identity': {
    title: 'Den gamle maskine har samme identitet og logins',
    why: 'To gateways med én identitet besvarer hver besked to gange eller afbryder hinanden. WhatsApp skifter nøgler ved hver besked: kun den maskine, der blev brugt sidst, har de gyldige.',
    messages: {
      shared: {
        text: 'Den gamle maskine ({home}) bruger måske stadig {what}. Kun én af de to maskiner må køre denne installation.',
        remedy:
          'Stop og deaktivér gatewayen på den gamle maskine, før du starter denne. Hvis WhatsApp blev brugt dér efter kopieringen, så tilknyt kontoen igen her.',
      },
      recorded: {
        text: 'Den maskine, som fortegnelsen kommer fra, bruger måske stadig {what}. Kun én af de to maskiner må køre denne installation.',
        remedy:
          'Stop og deaktivér gatewayen på den gamle maskine, før du starter denne. Hvis WhatsApp blev brugt dér efter kopieringen, så tilknyt kontoen igen her.',
      },
    },
    releases: 'alle',
    silent: [
      'en installation, hvor ingen sti peger på en anden hjemmemappe, uden en fortegnelse fra en anden maskine: intet viser, at den er kopieret',
      'en kopi, hvis indstillinger peger hertil, og som allerede har kørt her',
      'en installation uden identitet, for eksempel en helt ny',
    ],
  },
  'foreign-native-module': {
    title: 'Et kompileret modul er bygget til en anden slags maskine',
    why: 'Kompileret kode i et plugins afhængigheder kører kun på ét system og én processor. På en anden slags maskine kan pluginet ikke indlæses, ofte med en fejl om en manglende fil.',
    messages: {
      plugin: {
        text: 'Pluginet {owner} har {count, plural, one {# kompileret modul} other {# kompilerede moduler}} bygget til {built}, men gatewayen kører på {host}, så pluginet bliver ikke indlæst. {count, plural, one {Modulet er} other {Det første er}} {first}.',
        remedy: 'Geninstallér afhængighederne på denne maskine. De indeholder ingen af dine data.',
      },
      other: {
        text: '{owner} har {count, plural, one {# kompileret modul} other {# kompilerede moduler}} bygget til {built}, men gatewayen kører på {host}, så {owner} virker ikke her. {count, plural, one {Modulet er} other {Det første er}} {first}.',
        remedy:
          'Geninstallér afhængighederne på denne maskine. De indeholder ingen af dine data. Kommandoen kører pakkernes installationsscripts: se på dem først, hvis du ikke selv har lavet kopien.',
      },
    },
    releases: 'alle',
    silent: [
      'en pakke med moduler til flere systemer: den er ens på alle maskiner',
      'et modul, som har en variant til denne maskine ved siden af sig',
      'processoren, når kontrollen gælder en anden maskine',
      'moduler i workspaces, som er selvstændige projekter',
      'den Node-version, som et modul er bygget til: den står ikke i dets header',
    ],
  },
});
