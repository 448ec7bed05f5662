import { defineRules } from '../catalogue.ts';

export const rules = defineRules({
  'damaged-archive': {
    title: 'Arxivni oxirigacha o‘qib bo‘lmaydi',
    why: 'Uzilib qolgan yuklash, to‘lgan disk yoki nosoz sektor tufayli arxiv ochiladi va dastlabki fayllarini ko‘rsatadi, lekin shikastlangan joydan keyingi hamma narsa yo‘qolgan bo‘ladi. Buni ko‘pincha eski mashina endi yo‘q bo‘lganda bilib qolasiz.',
    messages: {
      cut: {
        text: '{archive} arxivi {where, select, start {eng boshida} other {{after} faylidan keyin}} uzilgan: {what}. Undan keyingi hamma narsa yetishmaydi.',
        remedy:
          'Arxivni eski mashinada qaytadan yarating. Nusxalab bo‘lgach, ikkala mashinadagi nazorat yig‘indilarini solishtiring.',
      },
      corrupt: {
        text: '{archive} arxivi {where, select, start {eng boshida} other {{after} faylidan keyin}} shikastlangan: {what}. Tekshiruvlar o‘qib bo‘lgan qism asosida bajarildi.',
        remedy:
          'Arxivni qayta nusxalang yoki eski mashinada qaytadan yarating. So‘ng ikkala mashinadagi nazorat yig‘indilarini solishtiring.',
      },
      limit: {
        text: '{archive} arxivi to‘liq o‘qilmadi, chunki {where, select, start {eng boshida} other {{after} faylidan keyin}} chegaraga yetildi: {what}.',
        remedy:
          'Arxiv qayerdan kelganini tekshiring. U sizniki bo‘lsa, uni oching va ochilgan katalogni tekshiring.',
      },
      unread: {
        text: '{archive} arxivi to‘liq o‘qilmadi: {what}.',
        remedy: 'Arxivni uni yaratgan dastur bilan oching, so‘ng ochilgan katalogni tekshiring.',
      },
    },
    releases: 'barchasi',
    silent: [
      'tar oxiridan keyingi baytlar: ularni hech bir dastur ochmaydi',
      'standart kirishdan kelgan va tugashi kerak joyda tugagan arxiv',
    ],
  },
  'unsafe-archive': {
    title: 'Bu arxivni ochish xavfli',
    why: 'Fayllar qayerga yozilishini, kimga tegishli bo‘lishini va havolalar qayerga olib borishini arxiv belgilaydi. Uni root ochsa, tizim fayllari almashib qolishi mumkin.',
    messages: {
      absolute: {
        text: '{archive} arxivida nomi mutlaq yo‘ldan iborat {count, plural, one {# ta fayl} other {# ta fayl}} bor ({names}). Arxiv qayerda ochilishidan qat’i nazar, ayrim dasturlar ularni o‘sha yo‘lga yozadi.',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring.',
      },
      outside: {
        text: '{archive} arxivida nomi arxivdan tashqariga olib chiqadigan {count, plural, one {# ta fayl} other {# ta fayl}} bor ({names}). Ular arxivdan chiqarib olinmadi.',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring.',
      },
      'through-link': {
        text: '{archive} arxivida {count, plural, one {# ta fayl} other {# ta fayl}} shu arxivning o‘zidagi havola ortida turibdi ({names}). Chiqarilsa, ular havola ko‘rsatgan joyga yoziladi, shuning uchun bu tekshiruv ularni chiqarmadi.',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring.',
      },
      'link-out': {
        text: '{archive} arxivida u ochiladigan katalogdan tashqariga olib boradigan {count, plural, one {# ta havola} other {# ta havola}} bor ({names}).',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring. Sizniki bo‘lmagan havolani o‘chiring.',
      },
      'hard-link': {
        text: '{archive} arxivida arxivning o‘zida yo‘q fayllarga qattiq havolalar bor: {count, plural, one {# ta fayl} other {# ta fayl}} ({names}). Ular chiqarilsa, shu mashinadagi fayl bilan bog‘lanib qolishi mumkin, shuning uchun bu tekshiruv ularni chiqarmadi.',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring.',
      },
      device: {
        text: '{archive} arxivida qurilma fayllari yoki FIFO bor: {count, plural, one {# ta fayl} other {# ta fayl}} ({names}). Ular arxivdan chiqarib olinmadi.',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring.',
      },
      name: {
        text: '{archive} arxivida nomi tufayli bu yerda chiqarib bo‘lmaydigan {count, plural, one {# ta fayl} other {# ta fayl}} bor ({names}): nomi juda uzun yoki unda fayl nomida bo‘lmasligi kerak bo‘lgan belgilar bor.',
        remedy: 'Eski mashinada fayllarni qayta nomlang, so‘ng arxivni qaytadan yarating.',
      },
      replaced: {
        text: '{archive} arxivida nomi oldinroq kelgan boshqa turdagi element nomi bilan bir xil {count, plural, one {# ta fayl} other {# ta fayl}} bor ({names}). Qaysi biri qolishi dasturga bog‘liq.',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring.',
      },
      collision: {
        text: '{archive} arxivida {platform} bitta fayl deb hisoblaydigan nomlar bor ({names}). Arxiv ochilgach, har biridan faqat bittasi qoladi.',
        remedy: 'Eski mashinada fayllarni qayta nomlang, so‘ng arxivni qaytadan yarating.',
      },
      'set-id': {
        text: '{archive} arxivida set-id biti qo‘yilgan, ya’ni egasining huquqlari bilan ishlaydigan {count, plural, one {# ta fayl} other {# ta fayl}} bor ({names}).',
        remedy:
          'Arxivni root sifatida ochmang. Uni bo‘sh katalogga oching va shu fayllarni ko‘zdan kechiring. OpenClaw’ga bunday fayl kerak emas.',
      },
      owner: {
        text: '{archive} arxivi root sifatida ochilsa, {count, plural, one {# ta fayl} other {# ta fayl}} gateway’ni ishlatadigan {user} foydalanuvchisiga emas, {owner} egaligiga o‘tadi.',
        remedy: 'Arxivni {user} nomidan oching yoki ochgach fayllarni {user} egaligiga o‘tkazing.',
      },
    },
    releases: 'barchasi',
    silent: [
      'boshidagi `./` va arxivda alohida yozuvi yo‘q kataloglar',
      'har bir o‘rnatilmada uchraydigan mutlaq havolalar: ular katalogdagi havolalar kabi tekshiriladi',
      'faqat katta-kichik harflari bilan farq qiladigan nomlar, yangi mashina Linux bo‘lsa',
      'fayllarning egasi, barcha elementlarning egasi holat katalogining egasi bo‘lsa va --user berilmagan bo‘lsa',
    ],
  },
  'incomplete-archive': {
    title: 'Arxivda o‘rnatilmaning bir qismi yo‘q',
    why: 'Eski mashina tozalangach, arxivda yo‘q narsalar butunlay yo‘qoladi. `openclaw backup create` ayrim qismlarni ataylab qo‘shmaydi, `openclaw backup verify` esa ular haqida hech narsa demaydi.',
    messages: {
      transcripts: {
        text: '`openclaw backup create` buyrug‘i ({release, select, unknown {eski versiya} other {{release}}}) birorta ham transkriptni qo‘shmagan. {archive} arxividagi ro‘yxatda {count, plural, one {# ta sessiya bor, lekin uning suhbati} other {# ta sessiya bor, lekin ularning birorta ham suhbati}} arxivda yo‘q.',
        remedy: 'Eski mashinada gateway’ni to‘xtating va holat katalogini butunligicha arxivlang.',
      },
      'only-config': {
        text: '{archive} arxivi --only-config bilan yaratilgan: unda konfiguratsiya bor, loginlar, sessiyalar, xotira va workspace yo‘q.',
        remedy: 'Eski mashinada gateway’ni to‘xtating va holat katalogini butunligicha arxivlang.',
      },
      workspace: {
        text: '{archive} arxivi --no-include-workspace bilan yaratilgan, shuning uchun unda {workspaces} yo‘q.',
        remedy: 'Eski mashinada workspace’ni ham arxivlang, so‘ng ikkala arxivni birga tekshiring.',
      },
      asset: {
        text: '{archive} arxivining manifestida {source} manbasi ({kind}) ko‘rsatilgan, lekin arxivda u yo‘q.',
        remedy: 'Arxivni eski mashinada qaytadan yarating.',
      },
      hidden: {
        text: '{archive} arxivi yulduzcha bilan yaratilgan ({name}/*), shuning uchun unga .env kabi nuqta bilan boshlanadigan fayllar tushmagan.',
        remedy: 'Eski mashinada katalogni yulduzchasiz, o‘z nomi bilan arxivlang.',
      },
      link: {
        text: 'Bu havola {target} ni ko‘rsatadi, u esa {archive} arxivida yo‘q: faqat havolaning o‘zi arxivlangan.',
        remedy:
          'Havola olib boradigan katalogni ham arxivlang va uni yangi mashinada aynan o‘sha joyga qo‘ying.',
      },
    },
    releases: 'barchasi; manifestlar — 2026.3.8 va undan keyingilar',
    silent: [
      'OpenClaw o‘zi qayta yaratadigan narsalar: vositalar, keshlar, jurnallar',
      'zaxira nusxalarga qo‘shilmaydigan npm va node_modules: ularga muhtoj plaginlarni stale-plugin-path va missing-plugin-dependencies xabar qiladi',
      'sessiyalari ma’lumotlar bazalarida turadigan 2026.9.6 arxivi',
      'shu arxiv bilan birga tekshirilayotgan boshqa arxivdagi workspace',
      'faqat workspace yoki manifestsiz faqat konfiguratsiya: buni workspace-only-copy va json-only-copy xabar qiladi',
    ],
  },
  'hot-archive': {
    title: 'Arxiv gateway ishlab turganda yaratilgan',
    why: 'Arxivlash dasturi fayllarni birin-ketin o‘qiydi. Shu payt gateway yozib tursa, ma’lumotlar bazasi va uning -wal fayli turli vaqtga tegishli bo‘lib qoladi, transkript esa satr o‘rtasida uzilishi mumkin.',
    messages: {
      gateway: {
        text: '{archive} arxivi yaratilayotganda gateway ({pid} jarayoni) ishlab turgan: uning lock fayli arxivda bor.',
        remedy: 'Eski mashinada gateway’ni to‘xtating, so‘ng arxivni qaytadan yarating.',
      },
      session: {
        text: '{archive} arxivi yaratilayotganda suhbat davom etayotgan edi: unda {pid} jarayonining {count, plural, one {# ta lock fayli} other {# ta lock fayli}} bor.',
        remedy: 'Eski mashinada gateway’ni to‘xtating, so‘ng arxivni qaytadan yarating.',
      },
    },
    releases:
      'barchasi; 2026.5.28 versiyasigacha (u ham kiradi) gateway’ning o‘z lock fayli holat katalogidan tashqarida turadi',
    silent: [
      'jarayon ID’si yozilmagan lock fayli',
      '`openclaw backup create` arxividagi ma’lumotlar bazalari: 2026.9.6 ularning hammasini bir vaqtdagi holatida nusxalaydi',
      '-wal fayli yo‘q yoki boshqa bazaniki bo‘lgan ma’lumotlar bazasi: buni incomplete-database xabar qiladi',
      'nol baytlar bilan tugagan yoki satr o‘rtasida uzilgan fayllar: buni truncated-file xabar qiladi',
    ],
  },
  'unreadable-config': {
    title: 'Konfiguratsiyani o‘qib bo‘lmaydi',
    why: 'Konfiguratsiyasiz gateway ishga tushmaydi yoki include fayldagi kanallar, agentlar va kalitlarsiz ishga tushadi. 2026.5.28 versiyasigacha (u ham kiradi) bu xatolarning ayrimlari “Missing config” bo‘lib ko‘rinadi.',
    messages: {
      broken: {
        text: 'Bu konfiguratsiya fayli yaroqsiz: {problem}.',
        remedy:
          'Xatoni tuzating yoki faylni eski mashinadan qayta nusxalang: nusxalash uzilib qolgan bo‘lsa, fayl chala bo‘ladi.',
      },
      'broken-with-last-good': {
        text: 'Konfiguratsiya yaroqsiz: {problem}.',
        remedy:
          'Xatoni tuzating yoki {copy} faylini tiklang: OpenClaw oxirgi marta shu konfiguratsiya bilan ishga tushgan. Avval ikkalasini solishtiring.',
      },
      'broken-with-backup': {
        text: 'Konfiguratsiya yaroqsiz: {problem}.',
        remedy:
          'Xatoni tuzating yoki faylni eski mashinadan qayta nusxalang. {copy} faylini faqat boshqa chora qolmaganda tiklang: unda oxirgi o‘zgarish yo‘q, u esa katta bo‘lishi mumkin.',
      },
      unreadable: {
        text: 'Konfiguratsiya yaroqsiz: {problem}.',
        remedy:
          'Faylni eski mashinadan shu joyga gateway o‘qiy oladigan oddiy fayl sifatida nusxalang.',
      },
      include: {
        text: 'Bu include yaroqsiz, shu sababli konfiguratsiya ham yaroqsiz: {problem}.',
        remedy:
          'Include’ni to‘g‘rilang yoki unda ko‘rsatilgan faylni openclaw.json ga nisbatan o‘sha joyga nusxalang. 2026.2 versiyasidan boshlab u openclaw.json turgan katalogda bo‘lishi shart.',
      },
      'include-missing': {
        text: 'Bu include yaroqsiz, shu sababli konfiguratsiya ham yaroqsiz: {path} ({problem}).',
        remedy:
          'Include’da ko‘rsatilgan faylni eski mashinadan nusxalang yoki uning yo‘lini to‘g‘rilang. 2026.2 versiyasidan boshlab u openclaw.json turgan katalogda bo‘lishi shart.',
      },
    },
    texts: {
      unread: '{name}: {problem}',
    },
    releases: 'barchasi',
    silent: [
      'konfiguratsiyaning yo‘qligi: buni boshqa qoidalar xabar qiladi',
      'nomi boshqacha yozilgan holda mavjud include: buni name-in-other-case xabar qiladi',
      'JSON5 sintaksisi: izohlar, bir tirnoqli satrlar, oxirgi vergullar va qo‘shtirnoqsiz kalitlar',
      'siz o‘qiy olmaydigan fayl: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'shrunk-config': {
    title: 'Konfiguratsiya o‘z zaxira nusxasida bor sozlamalarni yo‘qotgan',
    why: 'Yangilanish, tuzatish yoki volume’siz ishga tushgan konteyner haqiqiy openclaw.json o‘rniga kichikroq faylni yozib qo‘yishi mumkin. Shunda agentlar, kanallar va bog‘lanishlar yo‘qoladi, garchi ularning ma’lumotlari shu yerda tursa ham.',
    messages: {
      agents: {
        text: 'openclaw.json faylida {agentCount, plural, one {{agents} agenti} other {{agents} agentlari}} endi yo‘q, {backup} faylida esa bor. {agentCount, plural, one {Uning} other {Ularning}} suhbatlari yoki workspace’lari shu yerda. openclaw.json faylida yetishmayotganlari: {keys}.',
        remedy:
          '[Gateway’ni to‘xtating.] Ikkala faylni solishtiring. Agentlarni qaytarish uchun zaxira nusxani qo‘lda yoki `--fix --unsafe-fixes` bilan tiklang, so‘ng qayta tekshiring.',
      },
      stub: {
        text: 'openclaw.json deyarli bo‘sh, garchi yonida butun bir o‘rnatilma tursa ham. {backup} fayli undan {times, plural, one {# marta} other {# marta}} katta. openclaw.json faylida yetishmayotganlari: {keys}.',
        remedy:
          '[Gateway’ni to‘xtating.] Zaxira nusxani o‘qib chiqing. U shu o‘rnatilmaning konfiguratsiyasi bo‘lsa, uni qo‘lda yoki `--fix --unsafe-fixes` bilan tiklang, so‘ng qayta tekshiring.',
      },
    },
    texts: {
      restore: 'konfiguratsiyani uning zaxira nusxasidan tiklash',
    },
    releases:
      'barchasi; ularning har biri openclaw.json.bak faylini, 2026.5 versiyasidan boshlab openclaw.json.last-good faylini ham saqlaydi',
    silent: [
      'o‘chirilgan agent: u eng yangi zaxira nusxada ham tilga olinmagan yoki undan bu yerda hech narsa yo‘q',
      'agentlar qolib, olib tashlangan sozlama, kanal yoki plagin',
      'o‘qib bo‘lmaydigan konfiguratsiya: buni unreadable-config xabar qiladi',
      'faqat konfiguratsiyaning nusxasi: buni json-only-copy xabar qiladi',
      'masofaviy rejimdagi mijoz: buni remote-mode-host xabar qiladi',
    ],
  },
  'profile-mismatch': {
    title: 'Gateway nusxalangan holat katalogidan foydalanmayapti',
    why: 'Har bir profilning o‘z holat katalogi bor. Noto‘g‘ri profil bilan ishga tushgan gateway loginlarni ham, tarixni ham topmaydi: hamma narsa nusxalangan bo‘lsa ham, xuddi yangidek ishlaydi.',
    messages: {
      'service-selects-other': {
        text: '{service} xizmati gateway’ni {other} bilan ishga tushiradi, {state, select, missing {u esa mavjud emas} other {unda esa ma’lumotlaringiz yo‘q}}. O‘rnatilma {own} katalogida, uni hech bir xizmat ishlatmaydi.',
        remedy:
          '{other} bilan ishga tushiradigan xizmatni olib tashlang, so‘ng {own} uchun xizmat o‘rnating.',
      },
      'service-without-state': {
        text: '{service} xizmati gateway’ni {other} bilan ishga tushiradi, {state, select, missing {u esa mavjud emas} other {unda esa ma’lumotlaringiz yo‘q}}. O‘sha profil nusxalanmagan.',
        remedy: '{other} katalogini ham eski mashinadan nusxalang yoki xizmatni olib tashlang.',
      },
      'fresh-one-in-use': {
        text: '{own} katalogida hali sessiya yo‘q, lekin {use, select, service {xizmat gateway’ni {fresh} bilan ishga tushiradi} other {OpenClaw --profile berilmasa {fresh} dan foydalanadi}}: agent xotirasiz ishga tushadi. Sessiyalar va loginlar {other} katalogida.',
        remedy:
          'Gateway’ni sessiyalar va loginlar saqlangan profil bilan ishga tushiring. O‘sha profil ishlab ketguncha yangi holat katalogini o‘chirmang.',
      },
      'other-one-in-use': {
        text: 'Sessiyalar va loginlar {own} katalogida, lekin {use, select, service {xizmat gateway’ni {fresh} bilan ishga tushiradi} other {OpenClaw --profile berilmasa {fresh} dan foydalanadi}}, unda esa hali sessiya yo‘q: agent xotirasiz ishga tushadi.',
        remedy:
          'Gateway’ni sessiyalar va loginlar saqlangan profil bilan ishga tushiring. O‘sha profil ishlab ketguncha yangi holat katalogini o‘chirmang.',
      },
      'fresh-one-in-unit': {
        text: '{own} katalogida hali sessiya yo‘q, lekin {unit} uniti gateway’ni {fresh} bilan ishga tushiradi: agent xotirasiz ishga tushadi. Sessiyalar va loginlar {other} katalogida.',
        remedy:
          '{unit} unitidagi OPENCLAW_STATE_DIR qiymatini sessiyalar va loginlar saqlangan holat katalogi qiling. So‘ng unitni qayta yuklang va qayta ishga tushiring.',
      },
      renamed: {
        text: 'Bu katalogning nomi {own}, lekin undagi yo‘llar {other} katalogini ko‘rsatadi. Aftidan, u qayta nomlangan.',
        remedy:
          '[Gateway’ni to‘xtating.] Katalogni {other} deb qayta nomlang va o‘sha profil bilan ishlating. {own} nomini saqlamoqchi bo‘lsangiz, buning o‘rniga konfiguratsiyasidagi barcha yo‘llarni o‘zgartiring.',
      },
      'renamed-beside': {
        text: 'Bu katalogning nomi {own}, lekin undagi yo‘llar {other} katalogini ko‘rsatadi, u ham mavjud. Aftidan, ikkalasi bitta o‘rnatilma.',
        remedy:
          'Ikkalasidan qaysi biri nusxalanganini aniqlang, so‘ng ikkinchisini boshqa joyga ko‘chiring. Ungacha hech birini ishga tushirmang: ikkalasi ham bir xil agentlarga yozadi.',
      },
      'environment-names-other': {
        text: '{name} bu yerda boshqa holat katalogini tanlaydi, lekin ta’siri yo‘q: OpenClaw holat katalogini bu faylni o‘qishdan oldin tanlaydi.',
        remedy:
          'O‘zgaruvchini bu fayldan olib tashlang. Profilni xizmatda yoki buyruq satrida tanlang.',
      },
    },
    texts: {
      rename: '{own} nomini yana {other} ga o‘zgartirish',
      outside: '{service} xizmati bu uy katalogidan tashqarida turgan holat katalogini tanlaydi',
    },
    releases: 'barchasi',
    silent: [
      'ikkita to‘liq profil: har birining o‘z xizmati bor yoki u qo‘lda ishga tushiriladi',
      'katalogning o‘zini ko‘rsatadigan eski nomli havola',
      '2026.5.28 versiyasigacha (u ham kiradi) standart holat katalogi, unda faqat profilning workspace’i bo‘lsa',
      'yo‘li eski uy katalogida, lekin aynan shu katalogni bildiradigan xizmat: buni stale-service-unit xabar qiladi',
      'OPENCLAW_STATE_DIR tanlaydigan, uy katalogidan tashqarida turgan yoki o‘z nomiga ega katalog',
    ],
  },
  'json-only-copy': {
    title: 'Faqat konfiguratsiya nusxalangan',
    why: 'openclaw.json — o‘rnatilmaning eng kichik qismi. Yonida sessiyalar, loginlar, qurilma identifikatori va xotira bo‘lmasa, gateway ishga tushib, “ready” deydi, lekin agent hech narsani eslamaydi.',
    messages: {
      'state-missing': {
        text: 'openclaw.json shu yerda, lekin agentlar, credential’lar, qurilmalar va ma’lumotlar bazalari yo‘q. Quyidagilar uchun hech narsa saqlanmagan: {promises}.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Eski mashinadan butun holat katalogini va undan tashqarida turgan har bir workspace’ni ko‘chiring. Zaxira nusxangiz bo‘lsa, buning o‘rniga `--fix --from <backup>` ni bajaring.',
      },
    },
    texts: {
      promises:
        '{agentCount, plural, =0 {} one {{agents} agenti} other {{agents} agentlari}}{channelCount, plural, =0 {} one {{agentCount, plural, =0 {} other {; }}{channels} kanali} other {{agentCount, plural, =0 {} other {; }}{channels} kanallari}}{profileCount, plural, =0 {} one {{before, plural, =0 {} other {; }}{profiles} auth profili} other {{before, plural, =0 {} other {; }}{profiles} auth profillari}}',
      unread: 'konfiguratsiya o‘qilmaydi, unda masofaviy rejim berilgan bo‘lishi mumkin',
    },
    releases: 'barchasi',
    silent: [
      'holati boshqa mashinada turadigan masofaviy rejimdagi mijoz',
      'onboarding’dan keyingi yangi o‘rnatilma: unda agent katalogi yoki ma’lumotlar bazasi bo‘ladi',
      'kataloglari konfiguratsiyada boshqa joyga qo‘yilgan va o‘sha yerda mavjud bo‘lgan agentlar',
      '`openclaw backup create --only-config` arxivi: buni incomplete-archive xabar qiladi',
    ],
  },
  'workspace-only-copy': {
    title: 'Faqat workspace nusxalangan',
    why: 'Workspace’da agent yozib qo‘ygan narsalar bor. Konfiguratsiya, loginlar, sessiyalar va qurilma identifikatori holat katalogida turadi va ularni workspace’dan tiklab bo‘lmaydi.',
    messages: {
      'no-state-directory': {
        text: 'Bu holat katalogi bo‘lmagan workspace: konfiguratsiya ham, loginlar ham, sessiyalar ham yo‘q.',
        remedy:
          'Holat katalogini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. U yo‘qolgan bo‘lsa, shu workspace bilan onboarding’ni qaytadan bajaring; loginlar va tarix endi tiklanmaydi.',
      },
      'empty-state-directory': {
        text: 'Bu holat katalogida faqat workspace bor: konfiguratsiya ham, loginlar ham, sessiyalar ham yo‘q.',
        remedy:
          'Holat katalogini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. U yo‘qolgan bo‘lsa, shu workspace bilan onboarding’ni qaytadan bajaring; loginlar va tarix endi tiklanmaydi.',
      },
    },
    releases: 'barchasi',
    silent: [
      'mavjud holat katalogidan tashqarida turgan workspace',
      '2026.5.28 versiyasigacha (u ham kiradi) faqat profilning workspace’i bor standart holat katalogi, profilning o‘z katalogi mavjud bo‘lsa',
    ],
  },
  'wrong-ownership': {
    title: 'Nusxaning egasi gateway foydalanuvchisi emas',
    why: 'Gateway root sifatida yoki eski mashinadagi foydalanuvchi ID’si bilan nusxalangan fayllarni o‘qiy yoki yoza olmaydi. Shunda u “Missing config” yoki “No sessions found” deydi, .env faylini indamay e’tiborsiz qoldiradi yoki to‘xtaydi.',
    messages: {
      'not-accessible': {
        text: 'Gateway {user} nomidan ishlaydi va bu yerda {things, select, directories {{count, plural, one {# ta katalog} other {# ta katalog}}} other {{count, plural, one {# ta fayl} other {# ta fayl}}}} uchun {access, select, read {o‘qish} other {yozish}} huquqiga ega emas: egasi — {owner}.',
        remedy: 'Fayllarni {user} egaligiga o‘tkazing.',
      },
      'other-owner': {
        text: 'Gateway {user} nomidan ishlaydi, lekin bu yerda {things, select, directories {{count, plural, one {# ta katalogning} other {# ta katalogning}}} other {{count, plural, one {# ta faylning} other {# ta faylning}}}} egasi — {owner}. Hozir gateway ulardan foydalana oladi, ammo u almashtirgan fayllarning egasi o‘zgaradi.',
        remedy: 'Fayllarni {user} egaligiga o‘tkazing.',
      },
      'left-alone': {
        text: 'Gateway {user} nomidan ishlaydi, lekin bu yerda {things, select, directories {{count, plural, one {# ta katalogning} other {# ta katalogning}}} other {{count, plural, one {# ta faylning} other {# ta faylning}}}} egasi — {owner}. Tuzatish bu katalogni o‘zgartirmaydi: {reason}.',
        remedy:
          'Katalogda nima borligini tekshiring. U shu o‘rnatilmaning workspace’i bo‘lmasa, openclaw.json faylida workspace sifatida uy katalogidagi boshqa katalogni ko‘rsating.',
      },
      'closed-to-gateway': {
        text: 'Gateway {user} nomidan ishlaydi va {path} ichiga kira olmaydi: egasi — {owner}, ruxsatlari — {mode}. Bu katalogda hech narsani tekshirib bo‘lmadi.',
        remedy: 'Katalogni {user} egaligiga o‘tkazing.',
      },
      'closed-to-owner': {
        text: 'Gateway {user} nomidan ishlaydi va o‘zining {path} katalogiga kira olmaydi: ruxsatlari — {mode}. Bu katalogda hech narsani tekshirib bo‘lmadi.',
        remedy: 'Egasiga katalogga kirish huquqini bering.',
      },
      'owner-locked-out': {
        text: 'Gateway {user} nomidan ishlaydi, lekin bu yerda {things, select, directories {{count, plural, one {# ta katalogning} other {# ta katalogning}}} other {{count, plural, one {# ta faylning} other {# ta faylning}}}} ruxsatlari aynan shu egasiga kirishni taqiqlaydi.',
        remedy: 'Egasiga fayllardan foydalanish huquqini bering.',
      },
    },
    texts: {
      open: 'egasiga {name} dan foydalanish huquqini berish',
      'open-all':
        'egasiga {things, select, directories {{count, plural, other {# ta katalogdan}}} other {{count, plural, other {# ta fayldan}}}} foydalanish huquqini berish',
      give: '{things, select, directories {{count, plural, other {# ta katalogni}}} other {{count, plural, other {# ta faylni}}}} {user} egaligiga o‘tkazish',
      packed: 'fayllarning egasi arxiv ochilgandan keyingina ma’lum bo‘ladi',
      closed: 'siz {path} ni ko‘ra olmaysiz',
      unread: 'siz {count, plural, other {# ta faylni}} o‘qiy olmaysiz',
      subordinate:
        '{uid} — rootless konteynerdagidek {account} ga biriktirilgan quyi (subordinate) foydalanuvchi ID’si (gateway foydalanuvchisini --user bilan ko‘rsating)',
    },
    releases: 'barchasi',
    silent: [
      'guruh orqali ishlaydigan ruxsatlar: foydalanuvchi a’zo bo‘lgan guruhning 2770 kataloglari va 660 fayllari',
      'root’ga tegishli, faqat o‘qiladigan openclaw.json: uni administrator boshqaradi',
      'obraz yoki administrator o‘rnatgan, root’ga tegishli, lekin o‘qib bo‘ladigan plaginlar',
      'foydalanuvchining faqat o‘qiladigan fayllari, masalan, qulflangan SOUL.md',
      'simvolik havolalar va sandbox’larning o‘z nusxalari',
      'node_modules ichidagi hamma narsa, .git ichida esa egasi kira olmaydigan kataloglardan boshqa hamma narsa',
      'foydalanuvchisi noma’lum gateway va Windows: sababi ko‘rsatilib, o‘tkazib yuboriladi',
      'rootless konteynerning quyi (subordinate) ID’lariga tegishli fayllar (/etc/subuid), gateway’ni kim ishlatishi --user bilan aytilmagan bo‘lsa: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'remote-mode-host': {
    title: 'Bu o‘rnatilma boshqa xostdagi gateway’ning mijozi',
    why: 'Masofaviy rejimda sessiyalar va workspace gateway xostida turadi. Bu mashinani ko‘chirish ularni ko‘chirmaydi va bu yerdan ularni tiklab bo‘lmaydi.',
    messages: {
      client: {
        text: 'gateway.mode qiymati “remote”: sessiyalar va workspace bu yerda emas, {host} xostida.',
        remedy:
          'O‘sha xost ishlatilaversa, hech narsa qilmang. Uning gateway’i ham ko‘chayotgan bo‘lsa, o‘sha xostning holat katalogi va workspace’ini nusxalang.',
      },
      'client-with-state': {
        text: 'gateway.mode qiymati “remote” (gateway {host} xostida), lekin bu mashinada {what, select, agents {mahalliy agentlar} service {gateway’ni ishga tushiradigan xizmat} other {mahalliy agentlar va gateway’ni ishga tushiradigan xizmat}} ham bor. Bu yerda ishga tushirilgan gateway ishlashdan bosh tortadi, agent esa bu yerdagi hech narsadan foydalanmaydi.',
        remedy:
          'Qaysi mashina gateway bo‘lishini hal qiling. Shu mashina bo‘lsa, gateway.mode qiymatini “local” qiling. Aks holda boshqa xostni migratsiya qiling, bu mashina esa mijoz bo‘lib qolsin.',
      },
    },
    texts: {
      set: 'gateway.mode qiymatini local qilish: shunda gateway shu mashinada ishlaydi',
    },
    releases: 'barchasi',
    silent: [
      'gateway.mode qiymati “local”',
      '“local” rejimidagi gateway.remote bloki: bu rejimda u e’tiborga olinmaydi',
      'boshqa profilning gateway’ini ishga tushiradigan xizmat',
    ],
  },
  'plaintext-backups': {
    title: 'Credential’lar saqlangan zaxira nusxa shifrlanmagan',
    why: 'Zaxira nusxada gateway tokeni, provayder kalitlari va kanal loginlari bor. Uni o‘qigan har kim agentingiz nomidan, qurilma identifikatori ham bo‘lsa, shu mashina nomidan ish ko‘ra oladi.',
    messages: {
      'archive-exposed': {
        text: 'Bu {format} arxivida {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor va arxiv shifrlanmagan; {where}.',
        remedy:
          'Zaxira nusxani shifrlang, shifrlangan nusxa ochilishini tekshiring, so‘ng aslini o‘chiring. Uni boshqalar o‘qigan bo‘lishi mumkin deb hisoblasangiz, undagi gateway tokenini va kalitlarni almashtiring.',
      },
      archive: {
        text: 'Bu {format} arxivida {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor va arxiv shifrlanmagan.',
        remedy:
          'Zaxira nusxani shifrlang, shifrlangan nusxa ochilishini tekshiring, so‘ng aslini o‘chiring.',
      },
      'checked-archive': {
        text: 'Siz tekshirayotgan bu {format} arxivida {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor va arxiv shifrlanmagan{exposed}.',
        remedy:
          'Arxivni shifrlang, shifrlangan nusxa ochilishini tekshiring, so‘ng aslini o‘chiring.',
      },
      'archive-copied': {
        text: 'Bu {format} arxivida {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor va arxiv shifrlanmagan{exposed}. Shifrlangan nusxasi ({name}.age) yonida turibdi.',
        remedy:
          'Shifrlangan nusxa ochilishini va mazmuni bir xil ekanini tekshiring, so‘ng aslini o‘chiring. Uni boshqalar o‘qigan bo‘lishi mumkin deb hisoblasangiz, undagi gateway tokenini va kalitlarni almashtiring.',
      },
      'directory-exposed': {
        text: 'Bu katalog o‘rnatilmaning nusxasi, unda {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor va katalog shifrlanmagan; {where}.',
        remedy:
          'Zaxira nusxani shifrlang, shifrlangan nusxa ochilishini tekshiring, so‘ng aslini o‘chiring. Uni boshqalar o‘qigan bo‘lishi mumkin deb hisoblasangiz, undagi gateway tokenini va kalitlarni almashtiring.',
      },
      directory: {
        text: 'Bu katalog o‘rnatilmaning nusxasi, unda {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor va katalog shifrlanmagan.',
        remedy:
          'Katalog kerak bo‘lmay qolgach, uni o‘chiring. Aks holda uni shifrlang va shifrlangan nusxa ochilishini tekshiring.',
      },
      'of-remedy': {
        text: 'Bu katalog — tuzatishdan oldingi nusxa, unda {count, plural, one {credential saqlangan fayl ({first})} =20 {credential saqlangan ko‘p fayl (masalan, {first})} other {credential saqlangan # ta fayl (masalan, {first})}} bor. {count, plural, one {Uni} other {Ularni}} faqat egasi o‘qiy oladi.',
        remedy: 'Bu yerda hammasi ishlab ketguncha katalogni saqlang, so‘ng o‘chiring.',
      },
    },
    texts: {
      exposed:
        '{readable, select, yes {uni bu mashinaning boshqa foydalanuvchilari o‘qiy oladi} other {}}{synced, select, first {u sinxronlanadigan papka orqali bulut xizmatiga yoki boshqa mashinalarga nusxalanadi} yes {, u sinxronlanadigan papka orqali bulut xizmatiga yoki boshqa mashinalarga ham nusxalanadi} other {}}{git, select, first {u Git ishchi daraxtida turibdi va push qilinishi mumkin} yes {, bundan tashqari, u Git ishchi daraxtida turibdi va push qilinishi mumkin} other {}}',
      'also-exposed':
        '; {readable, select, yes {uni bu mashinaning boshqa foydalanuvchilari o‘qiy oladi} other {}}{synced, select, first {u sinxronlanadigan papka orqali bulut xizmatiga yoki boshqa mashinalarga nusxalanadi} yes {, u sinxronlanadigan papka orqali bulut xizmatiga yoki boshqa mashinalarga ham nusxalanadi} other {}}{git, select, first {u Git ishchi daraxtida turibdi va push qilinishi mumkin} yes {, bundan tashqari, u Git ishchi daraxtida turibdi va push qilinishi mumkin} other {}}',
      close: '{name} ni faqat egasi ocha oladigan qilish (ruxsatlari {mode})',
      encrypt: '{name} ni age bilan shifrlash (--age-recipient, --age-identity)',
      delete: 'shifrlangan nusxa ochilishi tekshirilgach (--age-identity) {name} ni o‘chirish',
    },
    releases: 'barchasi',
    silent: [
      'age, PGP, openssl, 7z yoki zip bilan shifrlangan arxivlar',
      'OpenClaw o‘zi yozadigan openclaw.json.bak fayllari',
      'o‘rnatilma sirlari bo‘lmagan arxivlar',
      'ishlatilayotgan holat kataloglari, jumladan, profillarniki',
    ],
  },
  'stale-home-path': {
    title: 'Konfiguratsiyadagi yo‘l eski uy katalogini ko‘rsatadi',
    why: 'Onboarding openclaw.json fayliga mutlaq yo‘llarni yozadi. Uy katalogi o‘zgarsa, gateway ishga tushib, “ready” deydi, lekin har bir xabar xato bilan tugaydi; OpenClaw root sifatida ishga tushirilsa, eski yo‘lni qayta yaratadi va agent xotirasiz ishga tushadi.',
    messages: {
      'turn-path': {
        text: '{count, plural, one {{key} sozlamasi eski mashinaning uy katalogidagi ({home}) {path} yo‘lini ko‘rsatadi} other {{keys} sozlamalari eski mashinaning uy katalogidagi ({home}) yo‘llarni ko‘rsatadi}}, shuning uchun agent ishlay olmaydi.',
        remedy: '[Gateway’ni to‘xtating.] Yo‘lni shu mashinadagi hozirgi joyiga o‘zgartiring.',
      },
      'turn-path-lost': {
        text: '{count, plural, one {{key} sozlamasi eski mashinaning uy katalogidagi ({home}) {path} yo‘lini ko‘rsatadi} other {{keys} sozlamalari eski mashinaning uy katalogidagi ({home}) yo‘llarni ko‘rsatadi}}. U yerdagi narsalar bu uy katalogiga nusxalanmagan, shuning uchun agent ishlay olmaydi.',
        remedy:
          '[Gateway’ni to‘xtating.] Katalogni eski mashinadan nusxalang, so‘ng yo‘lni uning shu yerdagi joyiga o‘zgartiring.',
      },
      'into-original': {
        text: '{count, plural, one {{key} sozlamasi eski uy katalogidagi ({home}) {path} yo‘lini ko‘rsatadi} other {{keys} sozlamalari eski uy katalogidagi ({home}) yo‘llarni ko‘rsatadi}}, eski uy katalogi esa hali ham shu mashinada. Agent nusxada emas, o‘sha yerda ishlaydi.',
        remedy:
          '[Gateway’ni to‘xtating.] Ikkalasini solishtiring va yangirog‘ini nusxada saqlab qoling. So‘ng yo‘lni nusxaga yo‘naltiring, aks holda eski uy katalogi o‘chirilgach, agent ishlamay qoladi.',
      },
      'feature-path': {
        text: '{count, plural, one {{key} sozlamasi eski mashinaning uy katalogidagi ({home}) {path} yo‘lini ko‘rsatadi} other {{keys} sozlamalari eski mashinaning uy katalogidagi ({home}) yo‘llarni ko‘rsatadi}}, bu uy katalogi esa bu yerda yo‘q.',
        remedy:
          '{key} sozlamasida shu mashinadagi yo‘lni ko‘rsating: {moved} mavjud bo‘lsa, o‘shani.',
      },
    },
    texts: {
      set: '{key} qiymatini {moved} qilish',
      'set-all': '{count} ta yo‘lni {home} dagi joylariga o‘zgartirish',
    },
    releases: 'barchasi',
    silent: [
      'bu mashinada, istalgan uy katalogida mavjud yo‘l, agar u bu uy katalogiga ham nusxalanmagan bo‘lsa',
      'shu uy katalogida yo‘q yo‘l: buni missing-workspace yoki missing-referenced-file xabar qiladi',
      'o‘sha joyning boshqa nomi: /home/bob, agar /home — /var/home ga havola bo‘lsa',
      'barcha uy kataloglaridan tashqarida turgan yo‘l, tekshiruv boshqa mashina uchun bo‘lsa',
      'qayta nomlangan holat katalogidagi yo‘l: buni profile-mismatch xabar qiladi',
      'plaginning yo‘li: buni stale-plugin-path xabar qiladi',
    ],
  },
  'stale-session-file': {
    title: 'Sessiyalar indeksi boshqa katalogdagi transkriptlarni ko‘rsatadi',
    why: 'Har bir sessiya o‘z transkriptining mutlaq yo‘lini saqlaydi. Ko‘chirilgandan keyin ham bu yo‘l eski uy katalogini ko‘rsatadi: eski suhbatlar ochilmaydi yoki hech kim ko‘rmaydigan faylda davom etadi.',
    messages: {
      elsewhere: {
        text: 'Bu indeks {agent} agentining {total, plural, one {yagona transkriptini} other {# ta transkriptidan {count} tasini}} boshqa katalogdan qidiradi{count, plural, one {: {directory}} other {, birinchisini {directory} katalogidan}}.',
        remedy:
          '[Gateway’ni to‘xtating.] Har bir sessionFile qiymatida sessions.json yonidagi shu nomli faylni ko‘rsating.',
      },
    },
    texts: {
      relink:
        '{count, plural, one {# ta sessiyani indeks yonidagi transkriptga} other {# ta sessiyani indeks yonidagi transkriptlarga}} yo‘naltirish',
      unread: '{agent} agentining sessiyalar indeksi o‘qilmaydi',
    },
    releases:
      'sessiyalar fayllarda turadigan versiyalarda — xato (2026.7.1 versiyasigacha (u ham kiradi) va 2026.7.33 dan 2026.7.35 gacha); boshqa versiyalar ularni import qiladi, shuning uchun ularda — ma’lumot',
    silent: [
      'yangi mashinadagi yo‘li bo‘yicha yoki havola orqali indeks yonida turgan fayl',
      'nisbiy nom yoki sessionFile umuman yo‘qligi (2026.1.30)',
      'qayta nomlangan va transkriptlari o‘z ichida turgan holat katalogi: buni profile-mismatch xabar qiladi',
    ],
  },
  'orphaned-cron-jobs': {
    title: 'Cron vazifalaringiz boshqa holat katalogiga tegishli',
    why: '2026.6 versiyasidan boshlab bazadagi har bir cron vazifasida u yaratilgan holat katalogining mutlaq yo‘li saqlanadi. Uy katalogi o‘zgarsa, gateway vazifani e’tiborsiz qoldiradi: u endi bajarilmaydi va hech qanday xato ko‘rsatilmaydi.',
    messages: {
      orphaned: {
        text: '{total, plural, one {Yagona cron vazifasi ({names})} other {# ta cron vazifasidan {count} tasi ({names})}} bu yerda bajarilmaydi, chunki boshqa holat katalogiga tegishli: {store}.',
        remedy:
          '[Gateway’ni to‘xtating.] Vazifalarni `--fix` bilan cron/jobs.json fayliga yozing, so‘ng qayta tekshiring: o‘sha tekshiruv OpenClaw faylni qanday import qilishini aytadi.',
      },
      kept: {
        text: '{total, plural, one {Yagona cron vazifasi ({names})} other {# ta cron vazifasidan {count} tasi ({names})}} bu yerda bajarilmaydi, chunki boshqa holat katalogiga tegishli: {store}.',
        remedy:
          'Vazifalarni `openclaw cron add` bilan qaytadan yarating. `--fix` ularni cron/jobs.json fayliga yoza olmaydi, chunki {reason, select, store {openclaw.json faylidagi cron.store boshqa faylni ko‘rsatadi} other {ularning bazadagi formati noma’lum}}.',
      },
      blocked: {
        text: '{total, plural, one {Yagona cron vazifasi ({names})} other {# ta cron vazifasidan {count} tasi ({names})}} bu yerda bajarilmaydi, chunki boshqa holat katalogiga tegishli: {store}. Boshqa cron/jobs.json fayli xalaqit bermoqda.',
        remedy:
          '[Gateway’ni to‘xtating.] OpenClaw cron/jobs.json faylini import qilsin: shunda fayl joyidan ko‘chiriladi. Qayta tekshiring: endi `--fix` bu vazifalarni yangi faylga yozadi.',
      },
      waiting: {
        text: 'cron/jobs.json faylida {store} katalogining cron vazifalari bor, OpenClaw faylni import qilmaguncha ular bajarilmaydi: {names}.',
        remedy:
          '[Gateway’ni to‘xtating.] OpenClaw faylni import qilsin. Gateway ishga tushgach, vazifalar ro‘yxatda ko‘rinadi.',
      },
      superseded: {
        text: '{total} ta cron vazifangizdan {count} tasi qolganlarinikidan eskiroq holat katalogiga ({store}) tegishli: {names}.',
        remedy:
          'Bu vazifalar sizga kerak bo‘lmasa, hech narsa qilmang: ular eski mashinada ham bajarilmagan. Birortasini qaytarish uchun uni `openclaw cron add` bilan qaytadan yarating.',
      },
    },
    texts: {
      write:
        '{count, plural, one {cron vazifasini} other {# ta cron vazifasini}} {file} fayliga yozish',
    },
    releases: '2026.6 va undan keyingilar',
    silent: [
      'yangi mashinadagi yo‘li bo‘yicha yoki havola orqali shu holat katalogiga tegishli vazifalar',
      'shu holat katalogida ham bor vazifa, masalan, importdan keyin',
      'tuzatish yozgan fayldan import qilingan vazifa, hatto siz uni keyin olib tashlagan bo‘lsangiz ham',
      'holat katalogining oldingi nomidagi vazifalar: buni profile-mismatch xabar qiladi',
      'OpenClaw’ning o‘z vazifalari: ularni u qayta yaratadi',
      'vazifalari yo‘q ma’lumotlar bazasi',
    ],
  },
  'stale-plugin-path': {
    title: 'Plagin yozuvi eski mashinani ko‘rsatadi',
    why: 'Yuklash yo‘li mavjud bo‘lmasa, OpenClaw’ning eng yangilaridan boshqa barcha versiyalari ishga tushmaydi. `extensions/` ichidagi plagin baribir yuklanadi, lekin OpenClaw uning qayerdan kelganini endi tekshira olmaydi. Yo‘l boshqa uy katalogida bo‘lsa, OpenClaw kodni o‘sha yerdan ishga tushiradi.',
    messages: {
      nowhere: {
        text: '{role, select, load {Plaginning yuklash yo‘li} install {{plugin} plaginining o‘rnatilish yo‘li} other {{plugin} plaginining manba yo‘li}} — {path}, lekin u mavjud emas: plagin yuklanmaydi.',
        remedy:
          'Plaginni eski mashinadan holat katalogiga nusxalang yoki qayta o‘rnating: bu yozuvni ham yangilaydi.',
      },
      'came-along': {
        text: '{role, select, load {Plaginning yuklash yo‘li} install {{plugin} plaginining o‘rnatilish yo‘li} other {{plugin} plaginining manba yo‘li}} — {path}, lekin u mavjud emas. Plagin nusxalangan va yuklanadi, ammo OpenClaw uning qayerdan kelganini endi tekshira olmaydi.',
        remedy:
          'Plagin ishlayotgan bo‘lsa, hech narsa qilmang. OpenClaw unga ishonishi va uni yangilashi uchun plaginni qayta o‘rnating: bu yozuvni yangilaydi.',
      },
      'not-found': {
        text: '{role, select, load {Plaginning yuklash yo‘li} install {{plugin} plaginining o‘rnatilish yo‘li} other {{plugin} plaginining manba yo‘li}} — {path}. Plagin {moved} ga nusxalangan, lekin OpenClaw uni faqat yozuvda ko‘rsatilgan joydan qidiradi: u yuklanmaydi.',
        remedy:
          'Plaginni qayta o‘rnating: bu yozuvni yangilaydi. OpenClaw uni npm reyestridan oladi.',
      },
      'load-path': {
        text: '{role, select, load {Plaginning yuklash yo‘li} install {{plugin} plaginining o‘rnatilish yo‘li} other {{plugin} plaginining manba yo‘li}} — {path}, lekin u mavjud emas: OpenClaw butun konfiguratsiyani rad etadi va birorta ham buyruq, hatto `openclaw doctor` ham ishga tushmaydi.',
        remedy:
          'Plaginni eski mashinadan nusxalang, so‘ng openclaw.json faylini muharrirda ochib, uning yo‘lini to‘g‘rilang. Plagin endi kerak bo‘lmasa, yo‘lni plugins.load.paths ro‘yxatidan olib tashlang.',
      },
      'other-home': {
        text: '{role, select, load {Plaginning yuklash yo‘li} install {{plugin} plaginining o‘rnatilish yo‘li} other {{plugin} plaginining manba yo‘li}} — {path}, u esa bu o‘rnatilmanikidan boshqa uy katalogida: OpenClaw kodni o‘sha yerdan ishga tushiradi.',
        remedy:
          'Plaginni shu uy katalogidagi joydan qayta o‘rnating, shunda yozuv bu yerdagi nusxani ko‘rsatadi.',
      },
    },
    texts: {
      relink: '{key} ni {moved} ga yo‘naltirish',
    },
    releases: 'barchasi; versiya albatta talab qiladigan yuklash yo‘li bo‘lsa — xato',
    silent: [
      'shu uy katalogida yoki tizimda mavjud yo‘l',
      'plagin o‘rnatilgan manbaning yo‘qligi: u endi kerak emas',
      'OpenClaw paketidagi plaginlar indeksi: uni OpenClaw qayta yaratadi',
      'uy katalogidan tashqarida turgan yo‘l, tekshiruv boshqa mashina uchun bo‘lsa',
    ],
  },
  'stale-qmd-collection': {
    title: 'Xotira qidiruvi eski uy katalogidagi kataloglardan qidiradi',
    why: 'QMD xotira backend’ida har bir agentning indeks faylida qidiriladigan barcha kataloglarning mutlaq yo‘li saqlanadi. OpenClaw faqat to‘plamlarning nomlarini solishtiradi, hammasini topadi va o‘zgartirmaydi. Shunda xotira qidiruvi yangi narsa topmaydi va xato ham chiqmaydi.',
    messages: {
      'old-home': {
        text: '{agent} agentining xotira qidiruvi {total, plural, one {yagona katalogini} other {# ta katalogdan {count} tasini}} eski uy katalogidan qidiradi va u yerda hech narsa topmaydi. {count, plural, one {U} other {Birinchisi}} — {directory}.',
        remedy:
          '[Gateway’ni to‘xtating.] Bu fayldagi har bir yo‘lni katalogning shu yerdagi joyiga o‘zgartiring, so‘ng indeksni yangilang. `--fix` shu yerda mavjud kataloglarning yo‘llarini o‘zgartiradi.',
      },
    },
    texts: {
      relink: '{count} ta to‘plamni katalogining shu yerdagi joyiga yo‘naltirish',
      unread: '{agent} agentining QMD indeksi o‘qilmaydi ({problem})',
    },
    releases: '2026.6.5 versiyasigacha (u ham kiradi)',
    silent: [
      'ishlatilmaydigan indeks: `memory.backend` qiymati `qmd` emas',
      'bu mashinada mavjud katalog',
      'yo‘lni ishga tushganda o‘zi to‘g‘rilaydigan yoki QMD’si yo‘q versiya',
    ],
  },
  'stale-acp-session': {
    title: 'ACP sessiyasining ishchi katalogi yo‘q',
    why: 'OpenClaw Codex, Claude Code yoki boshqa dastur bilan ACP orqali ochilgan sessiyani ishchi katalogining mutlaq yo‘li bilan saqlaydi. Bu katalog bo‘lmasa, dastur ishga tusha olmaydi. Suhbat sessiyaga bog‘langanicha qoladi, shuning uchun siz sessiyani yopmaguningizcha unga yuborilgan har bir xabar xato bilan tugaydi.',
    messages: {
      missing: {
        text: '{count, plural, one {{agents} bilan ochilgan ACP sessiyasining ishchi katalogi yo‘q: {directory}} other {{agents} bilan ochilgan # ta ACP sessiyasining ishchi kataloglari yo‘q. Birinchisi — {directory}}}. {count, plural, one {Bu sessiyaga} other {Bu sessiyalarga}} yuborilgan xabarlar xato bilan tugaydi.',
        remedy:
          'Har bir sessiyani u tegishli bo‘lgan suhbatda yoping va shu mashinadagi katalogda qaytadan oching. / bilan boshlanadigan buyruqlar chat xabari sifatida yuboriladi.',
      },
    },
    releases: 'ACP sessiyalari bor barcha versiyalar',
    silent: [
      'bu mashinada mavjud katalog',
      'bir martalik sessiya: OpenClaw uni davom ettirmaydi',
      'barcha uy kataloglaridan tashqarida turgan katalog, o‘rnatilma boshqa mashinada ishlaydigan bo‘lsa',
    ],
  },
  'stale-exec-approval': {
    title: 'Ruxsat berilgan buyruq eski mashinadagi yo‘lni ko‘rsatadi',
    why: 'Buyruqqa doimiy ruxsat bersangiz, OpenClaw dasturning mutlaq yo‘lini saqlaydi. Boshqa yo‘ldagi xuddi shu dasturga ruxsat yo‘q: agent yana so‘raydi, hech kim javob bermaydigan cron vazifasi esa xato bilan tugaydi.',
    messages: {
      'old-home': {
        text: '{scope, select, all {Barcha agentlarga} other {{agent} agentiga}} {pattern} ni so‘ramasdan ishga tushirishga ruxsat berilgan, lekin bu yo‘l eski uy katalogida. Bu yerda OpenClaw avval so‘raydi yoki rad etadi.',
        remedy:
          'Yangi yo‘ldagi dastur aynan siz ishonadigan dastur ekanini tekshiring. So‘ng unga o‘sha yo‘lda ruxsat bering va eski yozuvni olib tashlang.',
      },
      'other-platform': {
        text: '{scope, select, all {Barcha agentlarga} other {{agent} agentiga}} {pattern} ni so‘ramasdan ishga tushirishga ruxsat berilgan, lekin bu yerda bunday yo‘l yo‘q. Bu platformada dastur boshqa yo‘lda, shuning uchun OpenClaw yana ruxsat so‘raydi.',
        remedy:
          'Dasturga `command -v` ko‘rsatgan yo‘lda ruxsat bering, so‘ng eski yozuvni olib tashlang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'har qanday buyruqqa ruxsat berilgani uchun ishlatilmaydigan ruxsatlar ro‘yxati',
      'joyida turgan dastur',
      '~ yoki joker belgi bilan boshlanadigan andoza',
      'barcha uy kataloglaridan tashqarida turgan dastur, eski mashinaning platformasi ham shunday bo‘lsa',
    ],
  },
  'dangling-symlink': {
    title: 'Havola mavjud bo‘lmagan fayl yoki katalogni ko‘rsatadi',
    why: 'Katalog boshqa uy katalogiga ko‘chirilganda mutlaq havola eski yo‘lni saqlab qoladi. U ko‘rsatgan narsa, masalan, skill yoki boshqa diskdagi workspace, endi topilmaydi va hech qanday xato ko‘rsatilmaydi.',
    messages: {
      missing: {
        text: 'Bu havola {target} ni ko‘rsatadi, lekin u bu yerda yo‘q.',
        remedy:
          'Havola ko‘rsatgan fayl yoki katalogni eski mashinadan nusxalang yoki havolani uning hozirgi joyiga yo‘naltiring.',
      },
      moved: {
        text: 'Bu havola eski mashinadagi {target} yo‘lini ko‘rsatadi. O‘sha fayl yoki katalog endi shu uy katalogida.',
        remedy: 'Uni nisbiy havola bilan almashtiring: u keyingi ko‘chirishda ham ishlaydi.',
      },
      skills: {
        text: 'plugin-skills katalogida OpenClaw paketining eski joyini ko‘rsatadigan {count, plural, one {# ta havola} other {# ta havola}} bor.',
        remedy:
          'Skill’lar ro‘yxatini bir marta chiqaring: shunda OpenClaw bu havolalarni qayta yaratadi.',
      },
    },
    texts: {
      relink: 'havolani {moved} ga yo‘naltirish',
      remove: '{count, plural, other {# ta uzilgan havolani}} olib tashlash',
      unseen: '{names} mavjudligini bu mashinadan bilib bo‘lmaydi',
    },
    releases: 'barchasi; havola agentning workspace’i bo‘lsa — xato',
    silent: [
      'ko‘rsatgan fayli yoki katalogi mavjud havola',
      'brauzer profilining lock havolalari va vaqtincha yaratilgan fayllar orasidagi havolalar',
      'uy katalogidan tashqariga olib chiqadigan havola, tekshiruv boshqa mashina uchun bo‘lsa (plugin-skills katalogidan boshqa joyda o‘tkazib yuboriladi)',
    ],
  },
  'name-in-other-case': {
    title: 'Nom OpenClaw qidiradigan nomdan boshqacha yozilgan',
    why: 'Fayl Soul.md deb nomlangan bo‘lsa ham, macOS va Windows SOUL.md ni ochadi; Linux ochmaydi. Shunda OpenClaw faylni yo‘q deb hisoblaydi va yonida bo‘sh fayl yaratib qo‘yishi mumkin.',
    messages: {
      name: {
        text: 'OpenClaw {wanted} ni topa olmaydi, chunki bu yerda u {actual} deb yozilgan. Ikki nomning farqi: {difference, select, accents {diakritik belgilarning Unicode’dagi yozilishi} other {katta-kichik harflar}}.',
        remedy: '[Gateway’ni to‘xtating.] {actual} nomini {wanted} ga o‘zgartiring.',
      },
      both: {
        text: 'OpenClaw yangiroq bo‘lgan {wanted} ni o‘qiydi va yonidagi {actual} ni e’tiborsiz qoldiradi.',
        remedy:
          'Ikkala faylni solishtiring. Keraklisini {wanted} ga ko‘chiring, so‘ng {actual} ni o‘chiring.',
      },
      value: {
        text: '{key} sozlamasi {path} ni ko‘rsatadi, lekin diskda u {actual}. Ularning farqi: {difference, select, accents {diakritik belgilarning Unicode’dagi yozilishi} other {katta-kichik harflar}}.',
        remedy: '[Gateway’ni to‘xtating.] {key} sozlamasining qiymatini {actual} qiling.',
      },
    },
    texts: {
      set: '{key} qiymatini diskdagi nom bilan bir xil qilish',
      rename: '{actual} nomini {wanted} ga o‘zgartirish',
    },
    releases: 'barchasi; memory.md uchun — 2026.4.23 versiyasidan boshlab',
    silent: [
      'macOS yoki Windows’da ishlaydigan o‘rnatilma',
      'nomi aynan shunday yozilgan, mavjud yo‘l',
      '2026.4.22 versiyasigacha (u ham kiradi) memory.md: bu versiyalar uni o‘qiydi',
    ],
  },
  'linked-state-dir': {
    title: 'Holat katalogi yoki workspace OpenClaw rad etadigan havola ortida',
    why: 'Holat katalogi havola bo‘lsa, OpenClaw ruxsat berilgan buyruqlar ro‘yxatini o‘qishdan bosh tortadi va agentning har bir buyrug‘i xato bilan tugaydi. Workspace yangi havola ortida bo‘lsa, agent javob bermaydi.',
    messages: {
      repointed: {
        text: '{path} endi {now} ni ko‘rsatadi, lekin OpenClaw {before} ni yozib qo‘ygan. Ko‘chirganingizni tasdiqlang: ungacha OpenClaw xabarlarga javob bermaydi.',
        remedy:
          '[Gateway’ni to‘xtating.] `openclaw doctor --fix` buyrug‘ini bajaring va workspace’ni ko‘chirganingizni tasdiqlang. Yoki havolani haqiqiy katalog bilan almashtiring.',
      },
      refused: {
        text: '{link} — {target} ga olib boradigan havola, shuning uchun OpenClaw {release} agentning har bir buyrug‘ini rad etadi.',
        remedy:
          '[Gateway’ni to‘xtating.] Havola o‘rniga katalogni mount qiling. 2026.6.11 versiyasidan boshlab buning o‘rniga havolani olib tashlab, xizmat va shell uchun OPENCLAW_STATE_DIR qiymatini {target} qilib qo‘yish mumkin.',
      },
    },
    releases:
      'buyruqlar: 2026.4.10 dan 2026.7.35 gacha; yangi havola ortidagi workspace: 2026.8.1 va undan keyingilar',
    silent: [
      'uy katalogidan yuqoridagi havola yoki o‘zi havola bo‘lgan uy katalogi',
      '2026.8.1 va undan keyingi versiyalarning exec ruxsatlari: ular ma’lumotlar bazasida turadi',
      'OpenClaw workspace’ni yozib qo‘yganda mavjud bo‘lgan havola',
      'OPENCLAW_STATE_DIR ko‘rsatgan, uy katalogida havolasi yo‘q holat katalogi',
    ],
  },
  'hard-linked-file': {
    title: 'OpenClaw qattiq havolali faylni rad etadi',
    why: '`rsync --link-dest`, `cp -al`, snapshot’lar va deduplikatsiya qiladigan disklar bir nechta qattiq havolasi bor fayllarni qoldiradi. OpenClaw xavfsizlik uchun bunday fayllarni rad etadi va go‘yo ular yo‘q yoki bo‘shdek ishlayveradi.',
    messages: {
      persona: {
        text: 'Workspace’dagi {count, plural, one {# ta faylning} other {# ta faylning}} bir nechta qattiq havolasi bor, shuning uchun agent {count, plural, one {uni} other {ularni}} ko‘rmaydi.',
        remedy: '[Gateway’ni to‘xtating.] Har bir faylni alohida nusxa bilan almashtiring.',
      },
      skill: {
        text: 'Skill’lardagi {count, plural, one {# ta faylning} other {# ta faylning}} bir nechta qattiq havolasi bor. OpenClaw bunday fayli bor skill’ni o‘tkazib yuboradi.',
        remedy: '[Gateway’ni to‘xtating.] Har bir faylni alohida nusxa bilan almashtiring.',
      },
      plugin: {
        text: 'Plaginlardagi {count, plural, one {# ta faylning} other {# ta faylning}} bir nechta qattiq havolasi bor. OpenClaw bunday fayli bor plaginni yuklamaydi.',
        remedy: '[Gateway’ni to‘xtating.] Har bir faylni alohida nusxa bilan almashtiring.',
      },
      token: {
        text: 'Kanal tokenlari saqlangan {count, plural, one {# ta faylning} other {# ta faylning}} bir nechta qattiq havolasi bor. OpenClaw bunday faylni rad etadi, shuning uchun kanal tizimga kira olmaydi.',
        remedy: '[Gateway’ni to‘xtating.] Har bir faylni alohida nusxa bilan almashtiring.',
      },
      include: {
        text: 'Konfiguratsiyadagi {count, plural, one {# ta faylning} other {# ta faylning}} bir nechta qattiq havolasi bor, shuning uchun OpenClaw konfiguratsiyani rad etadi.',
        remedy: '[Gateway’ni to‘xtating.] Har bir faylni alohida nusxa bilan almashtiring.',
      },
    },
    texts: {
      replace:
        '{count, plural, one {qattiq havolali # ta faylni alohida nusxa} other {qattiq havolali # ta faylni alohida nusxalar}} bilan almashtirish',
    },
    releases:
      '2026.5.28 va undan keyingilar; workspace fayllari uchun 2026.5.6 va undan keyingilar; eskirog‘i sinab ko‘rilmagan',
    silent: [
      'openclaw.json, transkriptlar, kundalik eslatmalar va OpenClaw qattiq havolasi bo‘lsa ham o‘qiydigan boshqa fayllar',
      'secrets.providers ko‘rsatgan fayllar: OpenClaw 2026.6.11 ularni qattiq havolasi bo‘lsa ham o‘qiydi',
    ],
  },
  'refused-link': {
    title: 'OpenClaw havola bo‘yicha o‘tishdan bosh tortadi',
    why: 'Bir nechta agent birga ishlatadigan fayl ko‘pincha workspace’dan tashqariga olib boradigan havola bo‘ladi. OpenClaw bunday havola bo‘yicha o‘tmaydi: havola ko‘rsatgan fayl nusxalangan bo‘lsa ham, agent uchun u yo‘q.',
    messages: {
      persona: {
        text: 'Bu fayl — workspace’dan tashqarida turgan {target} ga havola. OpenClaw u bo‘yicha o‘tmaydi, shuning uchun agent faylni ko‘rmaydi.',
        remedy: '[Gateway’ni to‘xtating.] Havolani faylning nusxasi bilan almashtiring.',
      },
      inside: {
        text: 'Bu fayl — shu workspace’ning o‘zidagi {target} ga havola. 2026.8.1 versiyasidan boshlab OpenClaw u bo‘yicha o‘tmaydi, shuning uchun agent faylni ko‘rmaydi.',
        remedy: '[Gateway’ni to‘xtating.] Havolani faylning nusxasi bilan almashtiring.',
      },
      skill: {
        text: 'Bu skill — workspace’dan tashqarida turgan {target} ga havola, shuning uchun OpenClaw uni e’tiborsiz qoldiradi.',
        remedy:
          'Havolani nusxa bilan almashtiring yoki u ko‘rsatgan joyni skills.load.allowSymlinkTargets ro‘yxatiga qo‘shing.',
      },
      token: {
        text: 'Bu token fayli — {target} ga havola. OpenClaw uni rad etadi, shuning uchun kanalning logini yo‘q.',
        remedy: 'Havolani faylning nusxasi bilan almashtiring.',
      },
    },
    releases: '2026.5.28 va undan keyingilar; eskirog‘i sinab ko‘rilmagan',
    silent: [
      '2026.7 versiyasigacha (u ham kiradi) workspace ichidagi havola: OpenClaw u bo‘yicha o‘tadi',
      'workspace’ning o‘zi yoki yonidagi skill’lar katalogi o‘rnida turgan havola',
      'uzilgan havola: buni dangling-symlink xabar qiladi',
      'skills.load.allowSymlinkTargets ruxsat bergan skill',
    ],
  },
  'missing-workspace': {
    title: 'Agentning workspace’i topilmadi',
    why: 'Workspace — agent biladigan hamma narsa: kimligingiz, eslatmalari, skill’lari. Usiz OpenClaw har bir xabarni rad etadi yoki bo‘sh workspace yaratadi va agent xotirasiz ishga tushadi.',
    messages: {
      absent: {
        text: '{agentCount, plural, one {{agents} agentining} other {{agents} agentlarining}} workspace’i topilmadi: {path}.',
        remedy:
          '[Gateway’ni to‘xtating.] Workspace’ni eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang.',
      },
      empty: {
        text: '{agentCount, plural, one {{agents} agentining} other {{agents} agentlarining}} workspace’i bo‘sh: {path}. OpenClaw har bir xabarni rad etadi yoki uni bo‘sh fayllar bilan to‘ldiradi.',
        remedy:
          '[Gateway’ni to‘xtating.] Workspace’ni eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang.',
      },
      elsewhere: {
        text: '{agentCount, plural, one {{agents} agentining} other {{agents} agentlarining}} workspace’i topilmadi: {path}. {likely} unga o‘xshaydi.',
        remedy:
          '[Gateway’ni to‘xtating.] {likely} o‘sha workspace bo‘lsa, uni {path} ga ko‘chiring yoki konfiguratsiyadagi yo‘lni o‘zgartiring.',
      },
    },
    texts: {
      mounted:
        '{path} bu yerda bo‘sh, konteyner esa workspace’ni shu yerga ulashi mumkin (uni --workspace bilan bering)',
    },
    releases: 'barchasi',
    silent: [
      'eski uy katalogidagi workspace: buni stale-home-path xabar qiladi',
      'faqat konfiguratsiyaning nusxasi: buni json-only-copy xabar qiladi',
      'standart holat katalogidagi profil workspace’i: buni split-profile-workspace xabar qiladi',
      'qayta nomlangan holat katalogidagi workspace: buni profile-mismatch xabar qiladi',
      'nomi boshqacha yozilgan holda mavjud workspace: buni name-in-other-case xabar qiladi',
      'masofaviy rejimdagi mijoz: buni remote-mode-host xabar qiladi',
      'hech qachon ishlamagan va workspace’i sozlanmagan agent',
      'konfiguratsiyada yo‘q agentning katalogi: agent o‘chirilgan yoki uni ACP sessiyalari yaratgan',
      'uy katalogidan tashqarida turgan workspace, tekshiruv boshqa mashina uchun bo‘lsa',
      'agents.defaults.skipBootstrap yoqilgan bo‘sh workspace: OpenClaw unga fayl yozmaydi',
      'konteyner workspace’ni ulashi mumkin bo‘lgan bo‘sh katalog: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'missing-transcripts': {
    title: 'Sessiyalar indeksida yo‘q transkriptlar ko‘rsatilgan',
    why: 'sessions.json — shunchaki ro‘yxat: har bir suhbat .jsonl faylida turadi. O‘sha fayl bo‘lmasa, suhbat ro‘yxatda qoladi, lekin noldan boshlanadi.',
    messages: {
      all: {
        text: '{agent} agentining suhbatlar tarixi yo‘q ({total} ta transkriptdan 0 tasi bor): faqat sessiyalar ro‘yxati nusxalangan.',
        remedy:
          'Sessiyalar katalogini eski mashinadan nusxalang yoki `--fix --from <directory>` bilan tiklang. `openclaw backup create` arxivida 2026.5.28 versiyasigacha (u ham kiradi) transkriptlar bo‘lmaydi.',
      },
      some: {
        text: '{agent} agentining {total} ta sessiyasidan {count} tasida transkript yo‘q, shuning uchun {count, plural, one {o‘sha suhbat} other {o‘sha suhbatlar}} noldan boshlanadi.',
        remedy:
          'Transkriptlarni eski mashinadan nusxalang. Ular u yerda ham bo‘lmasa, o‘sha suhbatlar yo‘qolgan.',
      },
    },
    releases:
      'sessiyalari fayllarda turadigan o‘rnatilmalar: 2026.7.1 versiyasigacha (u ham kiradi), shuningdek 2026.7.33–2026.7.35',
    silent: [
      'fayli indeks yonida turgan sessiya, indeksda qaysi katalog ko‘rsatilganidan qat’i nazar: buni stale-session-file xabar qiladi',
      'sessiyalari yo‘q indeks',
      'suhbatlari ma’lumotlar bazasida turadigan o‘rnatilma',
      'birorta ham transkripti yo‘q `openclaw backup create` arxivi: buni incomplete-archive xabar qiladi',
    ],
  },
  'reseeded-workspace': {
    title: 'Workspace yangi va bo‘sh',
    why: 'OpenClaw workspace’ni topmasa, bo‘shini yaratadi. Shunda agent siz bilan birinchi marta uchrashgandek o‘zini tanishtiradi; uning haqiqiy xotirasi boshqa joyda yoki nusxalanmagan.',
    messages: {
      beside: {
        text: '{agent} agentining workspace’i bo‘sh (BOOTSTRAP.md bor, xotira yo‘q), lekin {real} da xotira bor.',
        remedy:
          '[Gateway’ni to‘xtating.] Bo‘sh workspace’ni boshqa joyga oling, so‘ng {real} ni uning o‘rniga ko‘chiring.',
      },
      above: {
        text: '{agent} agentining workspace’i bo‘sh (BOOTSTRAP.md bor, xotira yo‘q), lekin uning ustidagi {real} katalogida xotira bor.',
        remedy:
          '[Gateway’ni to‘xtating.] {real} dagi fayllar va xotirani agentning workspace’iga, bo‘sh fayllar ustiga nusxalang.',
      },
      younger: {
        text: '{agent} agentining workspace’i bo‘sh (BOOTSTRAP.md bor, xotira yo‘q) va suhbatlaridan yangiroq: uni OpenClaw qayta yaratgan.',
        remedy:
          '[Gateway’ni to‘xtating.] Haqiqiy workspace’ni eski mashinadan shuning ustiga nusxalang. Agentning xotirasi hech qachon bo‘lmagan bo‘lsa, buning o‘rniga uni sozlashni yakunlang.',
      },
      recorded: {
        text: '{agent} agentining workspace’i bo‘sh (BOOTSTRAP.md bor, xotira yo‘q). Qaydnomaga ko‘ra unda {notes, plural, one {# ta eslatma} other {# ta eslatma}} bo‘lgan.',
        remedy:
          '[Gateway’ni to‘xtating.] Haqiqiy workspace’ni eski mashinadan shuning ustiga nusxalang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'xotirasi bor workspace’dagi BOOTSTRAP.md: 2026.2.26 versiyasigacha (u ham kiradi) u o‘sha yerda qoladi',
      'sessiyalari workspace’idan yangiroq bo‘lgan yangi o‘rnatilma',
      'vaqt belgilari saqlanmagan nusxa: ketma-ketlik noma’lum va qaydnoma ham berilmagan',
      'yonidagi boshqa agent yoki boshqa profilning workspace’i',
    ],
  },
  'missing-agent-store': {
    title: 'Sozlangan agent yoki login ma’lumotlari topilmadi',
    why: 'Konfiguratsiyada agentlar va auth profillari faqat sanab o‘tilgan; ularning xotirasi va kalitlari alohida saqlanadi. Ularsiz agent noldan boshlaydi yoki birorta ham model javob bermaydi.',
    messages: {
      agent: {
        text: '{agent} agenti sozlangan, lekin {directory} topilmadi. Boshqa agentlar nusxalangan.',
        remedy:
          'Katalogni eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. Agent hech qachon ishlamagan bo‘lsa, hech narsa qilmang: agent birinchi marta javob berganda OpenClaw katalogni o‘zi yaratadi.',
      },
      all: {
        text: '{agent} agentining suhbatlari yo‘q: {directory} topilmadi.',
        remedy:
          '[Gateway’ni to‘xtating.] Katalogni eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang.',
      },
      database: {
        text: '{agent} agentining ma’lumotlar bazasi va u bilan birga suhbatlari ham yo‘q: {path}.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasi va uning -wal faylini eski mashinadan nusxalang. Ularni `--fix --from <backup>` bilan ham tiklash mumkin.',
      },
      profile: {
        text: '{profile} auth profili sozlangan, lekin uning logini yo‘q. Uning modellaridan foydalanib bo‘lmaydi.',
        remedy:
          'Agentlarning kataloglari va holat ma’lumotlar bazasini eski mashinadan nusxalang yoki ularni `--fix --from <backup>` bilan tiklang. Tizimga qaytadan kirish ham mumkin.',
      },
    },
    releases:
      'barchasi; omborlar 2026.7.1 versiyasigacha (u ham kiradi) va 2026.7.33–2026.7.35 da — fayllar, 2026.8.1 dan boshlab — ma’lumotlar bazalari',
    silent: [
      'hech qachon ishlamagan agent, boshqa agentlarda ham ma’lumot bo‘lmasa va onboarding o‘tkazilmagan bo‘lsa',
      'konfiguratsiyada endi yo‘q agentning ro‘yxatda qolgan ma’lumotlar bazasi',
      'yangi 2026.9.6 o‘rnatilmasi: u agentDir katalogini birinchi murojaatda yaratadi',
      'provayderining kaliti konfiguratsiyada yoki muhitda bo‘lgan profil',
      'loginlarini o‘zi saqlaydigan boshqa buyruq satri vositalarining profillari (claude-cli, codex-cli)',
      'faqat konfiguratsiyaning nusxasi: buni json-only-copy xabar qiladi',
      'masofaviy rejimdagi mijoz: buni remote-mode-host xabar qiladi',
    ],
  },
  'missing-channel-login': {
    title: 'Kanal yoqilgan, lekin uning logini yo‘q',
    why: 'Gateway loginsiz ham ishga tushadi va “ready” deydi. O‘sha kanaldagi xabarlar javobsiz qoladi va hech qanday xato ko‘rsatilmaydi.',
    messages: {
      'no-token': {
        text: '{channel} kanali ({account} hisobi) yoqilgan, lekin logini yo‘q: {key} sozlanmagan va {variable} hech qayerda berilmagan.',
        remedy:
          '.env faylini eski mashinadan holat katalogiga nusxalang. O‘zgaruvchi boshqa joyda (xizmat, shell profili, konteyner) berilgan bo‘lsa, uni shu faylga qo‘shing. Faylni faqat o‘zingiz o‘qiy oladigan qiling.',
      },
      'not-linked': {
        text: '{account} WhatsApp hisobi yoqilgan, lekin uning logini topilmadi: {path}.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Butun katalogni eski mashinadan nusxalang. WhatsApp loginni rad etsa, hisobni ekrandagi kod bilan qayta bog‘lang.',
      },
      broken: {
        text: '{account} WhatsApp hisobining logini {state, select, empty {bo‘sh} other {yaroqli JSON emas}}, uning creds.json.bak zaxira nusxasi ham yaroqsiz.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Butun katalogni eski mashinadan nusxalang. WhatsApp loginni rad etsa, hisobni ekrandagi kod bilan qayta bog‘lang.',
      },
      restorable: {
        text: '{account} WhatsApp hisobining logini {state, select, missing {topilmadi} empty {bo‘sh} other {yaroqli JSON emas}}, lekin uning creds.json.bak zaxira nusxasi butun.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] creds.json faylini eski mashinadan qayta nusxalang. U mashina endi bo‘lmasa, zaxira nusxadan foydalaning. WhatsApp loginni rad etsa, hisobni qayta bog‘lang.',
      },
      older: {
        text: '{account} WhatsApp hisobining logini o‘zining zaxira nusxasidan eskiroq. WhatsApp har bir xabarda kalitlarini o‘zgartiradi, shuning uchun bu loginni rad etishi mumkin.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Butun katalogni eski mashinadan qayta nusxalang. WhatsApp loginni rad etsa, hisobni qayta bog‘lang.',
      },
    },
    texts: {
      elsewhere: '{channel} kanali loginini tekshirib bo‘lmaydigan joyda saqlaydi',
    },
    releases: 'barchasi',
    silent: [
      'o‘chirib qo‘yilgan kanal, hisob yoki plagin',
      'konfiguratsiyada yoki u ko‘rsatgan o‘zgaruvchi yoki faylda turgan token: buni unresolved-env yoki missing-referenced-file xabar qiladi',
      'holat katalogidagi .env faylida, ~/.config/openclaw/gateway.env faylida, konfiguratsiyaning env qismida yoki xizmatda turgan token',
      'login kerak bo‘lmagan iMessage va IRC',
      'faqat konfiguratsiyaning nusxasi: buni json-only-copy xabar qiladi',
      'loginini boshqa joyda saqlaydigan kanal (Signal, Matrix, boshqa plagin) va env.shellEnv: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'missing-referenced-file': {
    title: 'Konfiguratsiyada ko‘rsatilgan fayl topilmadi',
    why: 'Tokenlar, sertifikatlar, kalitlar va hook’lar ko‘pincha holat katalogidan tashqarida turadi, shuning uchun nusxaga tushmay qoladi. Ularsiz gateway ishga tushmaydi yoki kanal yo hook ishlamay qoladi.',
    messages: {
      file: {
        text: '{key} sozlamasi {path} ni ko‘rsatadi, lekin u topilmadi.',
        remedy:
          'Faylni eski mashinadan nusxalang va uni faqat gateway foydalanuvchisi o‘qiy oladigan qiling. Fayl endi kerak bo‘lmasa, sozlamani olib tashlang.',
      },
      empty: {
        text: '{key} sozlamasi {path} ni ko‘rsatadi, lekin u bo‘sh: mazmuni nusxalanmagan.',
        remedy: 'Faylni eski mashinadan qayta nusxalang.',
      },
      directory: {
        text: '{key} sozlamasi {path} ni ko‘rsatadi, lekin u topilmadi. OpenClaw buni indamay e’tiborsiz qoldiradi.',
        remedy:
          'Katalogni eski mashinadan nusxalang. U endi kerak bo‘lmasa, sozlamani olib tashlang.',
      },
      program: {
        text: '{key} sozlamasi {path} dasturini ko‘rsatadi, lekin u bu mashinada yo‘q.',
        remedy: 'Dasturni o‘rnating yoki sozlamada uning shu mashinadagi yo‘lini ko‘rsating.',
      },
    },
    texts: {
      unseen: '{key} ko‘rsatgan yo‘lni tekshirib bo‘lmaydi',
    },
    releases: 'barchasi; secrets.providers uchun — 2026.2 versiyasidan boshlab',
    silent: [
      'eski uy katalogidagi yo‘l: buni stale-home-path xabar qiladi',
      'include (buni unreadable-config xabar qiladi), workspace (missing-workspace) yoki plagin (stale-plugin-path)',
      'OpenClaw o‘zi yaratadigan narsalar: sessiya omborlari, jurnallar, agent kataloglari',
      'o‘chirib qo‘yilgan narsalar: enabled: false ostidagi sozlamalar, TLS, hook’lar, kanal yoki uning plagini; gateway shu yerda ishlasa, gateway.remote ham',
      'gateway qayerda ishga tushirilishiga bog‘liq nisbiy yo‘l va ichida o‘zgaruvchi bor yo‘l',
      'uzilgan havola: buni dangling-symlink xabar qiladi',
      'faqat konfiguratsiyaning nusxasi: buni json-only-copy xabar qiladi',
    ],
  },
  'older-than-record': {
    title: 'Nusxa qaydnomadan eski',
    why: 'Eskiroq zaxira nusxa tiklangan, shuning uchun undan keyin bo‘lgan hamma narsa yo‘q. WhatsApp kabi har bir xabarda kalitini o‘zgartiradigan loginlar eskiroq kalitlar bilan endi ishlamaydi.',
    messages: {
      conversations: {
        text: '{date} qaydnomasi bilan solishtirganda {agent} agentining {count, plural, one {# ta suhbati} other {# ta suhbati}} oxirida {messages, plural, one {# ta xabar} other {# ta xabar}} yetishmaydi.',
        remedy:
          'Yangiroq zaxira nusxani tiklang yoki suhbatlarni eski mashinadan qayta nusxalang. Buni agentdan bu yerda foydalanishdan oldin qiling.',
      },
      logins: {
        text: '{date} qaydnomasida quyidagi loginlarning yangiroq kalitlari bor: {names}.',
        remedy:
          'Bu loginlarni eski mashinadan, gateway’ini to‘xtatib, qayta nusxalang. Kanal shunda ham ulanmasa, uni qayta bog‘lang.',
      },
      files: {
        text: '{date} qaydnomasida {count, plural, one {# ta faylning} other {# ta faylning}} yangiroq ko‘rinishi bor: {names}.',
        remedy:
          'Yangiroq zaxira nusxani tiklang yoki bu fayllarni eski mashinadan qayta nusxalang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'o‘shandan keyin davom etgan suhbat',
      'fayllarining vaqti saqlanmagan nusxa: unda buni faqat suhbatlar ko‘rsatishi mumkin',
      'qaydnomadagidek yangi yoki undan yangiroq loginlar',
    ],
  },
  'missing-since-record': {
    title: 'Qaydnomada bor narsa yetishmaydi',
    why: 'Qaydnoma eski mashinada nimalar bo‘lganini ko‘rsatadi. Bu yerda yo‘q narsa nusxalanmagan, OpenClaw esa bu haqda hech narsa demay ishga tushadi.',
    messages: {
      workspace: {
        text: '{agentCount, plural, one {{agents} agentining} other {{agents} agentlarining}} workspace’i topilmadi. Qaydnoma tuzilganda ({date}) unda {count, plural, one {# ta fayl} other {# ta fayl}} bo‘lgan.',
        remedy:
          'Yetishmayotganini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. Buni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      notes: {
        text: '{date} qaydnomasidagi {count, plural, one {# ta fayl} other {# ta fayl}} bu workspace’da yo‘q: {names}.',
        remedy:
          'Yetishmayotganini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. Buni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      logins: {
        text: '{date} qaydnomasidagi loginlar saqlangan {count, plural, one {# ta fayl} other {# ta fayl}} bu o‘rnatilmada yo‘q: {names}.',
        remedy:
          'Yetishmayotganini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. Buni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      plugins: {
        text: '{date} qaydnomasidagi plaginlarga tegishli {count, plural, one {# ta fayl} other {# ta fayl}} bu o‘rnatilmada yo‘q: {names}.',
        remedy:
          'Yetishmayotganini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. Buni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      databases: {
        text: '{date} qaydnomasidagi ma’lumotlar bazalariga tegishli {count, plural, one {# ta fayl} other {# ta fayl}} bu o‘rnatilmada yo‘q: {names}.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Har bir ma’lumotlar bazasini -wal fayli bilan birga nusxalang yoki `--fix --from <backup>` bilan tiklang. Buni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      files: {
        text: '{date} qaydnomasidagi {count, plural, one {# ta fayl} other {# ta fayl}} bu o‘rnatilmada yo‘q: {names}.',
        remedy:
          'Yetishmayotganini eski mashinadan nusxalang yoki `--fix --from <backup>` bilan tiklang. Buni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      conversations: {
        text: '{date} qaydnomasida {agent} agentining {was, plural, one {# ta suhbati} other {# ta suhbati}} sanalgan: {missing} tasi yetib kelmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {path} ni qayta nusxalang (har bir ma’lumotlar bazasini -wal fayli bilan birga). Shunda agent o‘shandan beri bu yerda qilgan hamma ish yo‘qoladi. Yetishmayotgan qismni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      messages: {
        text: '{date} qaydnomasidagi {lost, plural, one {# ta xabar} other {# ta xabar}} {agent} agentining suhbatlarida yo‘q.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {path} ni qayta nusxalang (har bir ma’lumotlar bazasini -wal fayli bilan birga). Shunda agent o‘shandan beri bu yerda qilgan hamma ish yo‘qoladi. Yetishmayotgan qismni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      jobs: {
        text: '{date} qaydnomasida {was, plural, one {# ta cron vazifasi} other {# ta cron vazifasi}} sanalgan: {missing} tasi yetib kelmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {path} ni qayta nusxalang (har bir ma’lumotlar bazasini -wal fayli bilan birga). Shunda agent o‘shandan beri bu yerda qilgan hamma ish yo‘qoladi. Yetishmayotgan qismni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      rows: {
        text: 'Ayrim {what} yetishmaydi: {date} qaydnomasida {was} ta, bu o‘rnatilmada esa {here} ta.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {path} ni qayta nusxalang (har bir ma’lumotlar bazasini -wal fayli bilan birga). Shunda agent o‘shandan beri bu yerda qilgan hamma ish yo‘qoladi. Yetishmayotgan qismni ataylab o‘chirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
      variables: {
        text: 'Eski mashinadagi xizmat {names} uchun qiymat bergan. Bu yerda ular hech qayerda berilmagan.',
        remedy:
          'Qiymatlarini eski mashinadan topib, .env fayliga yozing, so‘ng {starter, select, unit {tizim unitini qayta ishga tushiring} container {konteynerni qayta yarating} other {xizmatni qayta o‘rnating}}.',
      },
    },
    releases: 'barchasi',
    silent: [
      'keshlar, jurnallar, lock fayllari va xizmat fayllari: ularni OpenClaw qayta yaratadi',
      'o‘chirilgan yoki noldan boshlangan suhbatlar: OpenClaw har biri haqida qayd saqlaydi',
      'OpenClaw ma’lumotlar bazasiga import qilgan fayllar, suhbatlar va vazifalar soni o‘zgarmagan bo‘lsa',
      'bir marta bajariladigan cron vazifalari',
      'brauzer, media va qidiruv indeksi fayllari, ulardan hech bo‘lmasa bir qismi joyida bo‘lsa',
    ],
  },
  'changed-since-record': {
    title: 'Faylning mazmuni qaydnomadagidan farq qiladi',
    why: 'Uzilib qolgan nusxalash yoki OpenClaw yozib turganda yaratilgan arxiv to‘g‘ri ko‘rinadigan, aslida esa buzuq fayllarni qoldiradi. Qaydnomadagi xeshlar buni ko‘rsatib beradi.',
    messages: {
      empty: {
        text: '{count, plural, one {Bitta fayl} other {# ta fayl}} {date} qaydnomasida bo‘sh emas edi, bu yerda esa bo‘sh: {names}.',
        remedy: '{count, plural, one {Faylni} other {Fayllarni}} eski mashinadan qayta nusxalang.',
      },
      other: {
        text: '{count, plural, one {# ta faylning} other {# ta faylning}} mazmuni {date} qaydnomasidagidan farq qiladi: {names}. O‘zgartirilgan vaqtiga ko‘ra, {count, plural, one {u} other {ular}} o‘shandan beri tahrirlanmagan.',
        remedy:
          'Bu fayllarni eski mashinadagilari bilan solishtiring va qayta nusxalang. Ularni ataylab o‘zgartirgan bo‘lsangiz, yangi qaydnoma tuzing.',
      },
    },
    releases: 'barchasi',
    silent: [
      'o‘zgartirilgan vaqti nusxadan keyingi fayl',
      'faqat eski uy katalogidagi yo‘llari almashtirilgan fayl',
      'faqat davom ettirilgan transkript',
      'qaydnomada xeshi yo‘q, sirlari bor fayl: u faqat bo‘sh bo‘lsa xabar qilinadi',
      'qatorlari bo‘yicha solishtiriladigan ma’lumotlar bazasi',
    ],
  },
  'missing-plugin-dependencies': {
    title: 'Plaginning bog‘liqliklari topilmadi',
    why: 'Plaginga node_modules katalogidagi boshqa paketlar kerak bo‘lishi mumkin. OpenClaw zaxira nusxalariga, shuningdek, ko‘plab oddiy nusxalarga bu katalog kirmaydi. Yo‘q paketni yuklaydigan plagin ishga tushmaydi.',
    messages: {
      missing: {
        text: '{plugin} plaginiga bu yerda yo‘q {count, plural, one {paket} other {# ta paket}} kerak: {packages}. Plagin {count, plural, one {o‘sha paketni} other {ulardan birini}} yuklashi bilan xato beradi.',
        remedy:
          'OpenClaw paketlarni o‘rnatsin, so‘ng plaginni tekshiring. Plagin katalogdan o‘rnatilgan bo‘lsa, OpenClaw uni o‘tkazib yuboradi: uni o‘sha katalogdan qayta o‘rnating.',
      },
    },
    releases: 'barchasi',
    silent: [
      'plaginning yoki undan yuqoridagi katalogning node_modules katalogida turgan bog‘liqlik',
      'ixtiyoriy bog‘liqliklar, faqat ishlab chiqishda kerak bog‘liqliklar va openclaw paketining o‘zi',
      'konfiguratsiyada o‘chirib qo‘yilgan plagin',
    ],
  },
  'stale-prose-path': {
    title: 'Agentning eslatmalarida yoki cron vazifalarida eski uy katalogi tilga olingan',
    why: 'Agent o‘z eslatmalari, skill’lari, skriptlari va cron vazifalarining matniga ishonadi. U fayllarni bu yerda yo‘q uy katalogidan qidiradi va ular yo‘qolgan deydi.',
    messages: {
      named: {
        text: 'Bu faylda eski uy katalogi {home} {count, plural, one {bir marta} other {# marta}} tilga olingan, shuning uchun agent fayllarni o‘sha yerdan qidirishi mumkin.',
        remedy:
          'Agentga hali ham kerak yo‘llarni almashtiring. O‘tmish haqidagi gaplar qolaversin.',
      },
      'cron-job': {
        text: '{count, plural, one {{names} cron vazifasining} other {{names} cron vazifalarining}} matnida eski uy katalogi {home} tilga olingan, shuning uchun vazifa bajarilganda agent fayllarni o‘sha yerdan qidirishi mumkin.',
        remedy: 'Bu yo‘l hali ham kerak bo‘lgan har bir vazifaning matnini tahrirlang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'memory/ ichidagi kundalik yozuvlari, transkriptlar va jurnallar: ular o‘tmish haqida',
      'o‘chirib qo‘yilgan cron vazifasi',
      'bu mashinada mavjud uy katalogi',
      'hujjatlardagi namunaviy nomlar (/home/user, /Users/you) va hech bir odamga tegishli bo‘lmagan hisoblar (/home/linuxbrew)',
      '512 KiB dan katta fayllar: ularni hech bir agent ko‘rsatma sifatida o‘qimaydi',
    ],
  },
  'legacy-state-dir': {
    title: 'Holat katalogi hali ham OpenClaw’ning eski nomi bilan atalgan',
    why: 'OpenClaw ilgari Clawdbot va Moltbot deb atalgan. Shunday nomli katalog ham nusxalangan bo‘lsa, OpenClaw ikki tarixni birlashtirmaydi, 2026.9.6 versiyasi esa birinchi marta ishga tushishdan bosh tortadi.',
    messages: {
      beside: {
        text: '{own} yonida eski {name} katalogi bor: {effect, select, ignored {bu versiya undagi hamma narsani e’tiborsiz qoldiradi} refused {gateway bu yerda birinchi marta ishga tushmaydi (exit 78)} unused {OpenClaw ikkalasini birlashtirmaydi va faqat {own} dan foydalanadi} other {OpenClaw ikkalasini birlashtirmaydi va faqat {own} dan foydalanadi, gateway esa bu yerda birinchi marta ishga tushmasligi mumkin}}.',
        remedy:
          '[Gateway’ni to‘xtating.] {path} va {ownPath} dagi sessiyalarni solishtiring. {ownPath} da yetishmayotganini qo‘lda nusxalang, so‘ng {path} ni qayta nomlang.',
      },
      ignored: {
        text: 'O‘rnatilma {name} katalogida, OpenClaw’ning bu versiyasi esa uni e’tiborsiz qoldiradi. Gateway bo‘sh ~/.openclaw bilan ishga tushadi.',
        remedy: 'Gateway’ni ishga tushirishdan oldin katalogni qayta nomlang.',
      },
      'link-elsewhere': {
        text: '{name} havolasi {own} ni ko‘rsatmaydi, shuning uchun {name} orqali o‘tadigan eski yo‘llar noto‘g‘ri yoki mavjud emas.',
        remedy:
          'Havolani holat katalogiga yo‘naltiring: OpenClaw eski katalogni qayta nomlaganda xuddi shunday qiladi.',
      },
    },
    releases: 'barchasi; jiddiyligi versiyaga bog‘liq',
    silent: [
      'hozirgi katalogga havola: OpenClaw eski katalogni qayta nomlagach, uni qoldiradi',
      'bo‘sh katalog',
      '~/.clawdbot ichidagi o‘rnatilma: uni hali ham har bir versiya topadi',
      'profil yoki boshqa joyga qo‘yilgan holat katalogi: ular uchun OpenClaw eski nomlarni e’tiborga olmaydi',
    ],
  },
  'nested-state-dir': {
    title: 'Holat katalogi boshqa holat katalogining ichida',
    why: 'Mavjud katalog ichiga nusxalash yoki OPENCLAW_HOME qiymatini holat katalogi qilib qo‘yish ~/.openclaw/.openclaw ni yaratadi. OpenClaw u yerga qaramaydi, yo‘ldagi “~” ochilmagani uchun paydo bo‘lgan “~” katalogiga ham qaramaydi.',
    messages: {
      'only-nested': {
        text: '{outer} ichida faqat yana bitta {name} bor: o‘rnatilma bir pog‘ona ichkarida qolgan va gateway uni topa olmaydi.',
        remedy: 'Ichki katalogdagi narsalarni bir pog‘ona yuqoriga ko‘chiring.',
      },
      'real-one-inside': {
        text: 'Sessiyalar va loginlar {inner} katalogida, lekin gateway u yerga qaramaydi. {outerPath} katalogida hali sessiyalar yo‘q: agent xotirasisiz ishga tushadi.',
        remedy:
          '[Gateway’ni to‘xtating.] Tashqi katalog o‘rniga ichki katalogni qo‘ying. Hammasi ishlamaguncha tashqi katalogni saqlab qoling.',
      },
      nested: {
        text: '{outer} ichida yana bitta {name} bor, unda: {what}. OPENCLAW_HOME qiymati tashqi katalog bo‘lmasa, gateway uni e’tiborsiz qoldiradi.',
        remedy:
          '[Gateway’ni to‘xtating.] Ikkalasini solishtiring, yangirog‘ini saqlab qoling va ichki katalogni boshqa joyga ko‘chiring. OPENCLAW_HOME qiymati holat katalogi emasligiga ishonch hosil qiling.',
      },
      tilde: {
        text: 'Bu yerda nomi aynan “~” bo‘lgan katalog bor: nimadir uy katalogi o‘rniga shu yerga yozgan.',
        remedy:
          'Agentga yetishmayotgan fayllarni uy katalogidagi xuddi shu yo‘lga ko‘chiring. “~” nomini qo‘shtirnoqqa oling, aks holda shell uni uy katalogingiz bilan almashtiradi.',
      },
    },
    texts: {
      lift: 'o‘rnatilmani bir pog‘ona yuqoriga ko‘chirish',
      merge: 'faqat ichki katalogda borlarini yuqoriga ko‘chirish ({moves})',
      'merge-part':
        'faqat ichki katalogda borlarini yuqoriga ko‘chirish ({moves}), ikkalasida borlarini joyida qoldirish ({stays})',
    },
    releases: 'barchasi',
    silent: [
      'workspace’ning o‘z .openclaw katalogi, hatto workspace holat katalogining o‘zi bo‘lsa ham',
      'holat katalogining birorta ham qismi bo‘lmagan ichki .openclaw',
    ],
  },
  'split-profile-workspace': {
    title: 'Profilning yarmi yetishmaydi',
    why: '2026.5.28 versiyasigacha (u ham kiradi) profil ikki joyda turadi: ~/.openclaw-<profile> va uning workspace’i ~/.openclaw/workspace-<profile>. Ulardan faqat bittasini nusxalasangiz, yo xotirasiz agent, yo agentsiz xotira qoladi.',
    messages: {
      'workspace-left-behind': {
        text: '{profile} profilining workspace’i topilmadi. 2026.5.28 versiyasigacha (u ham kiradi) u {own} ichida emas, {workspace} da turadi.',
        remedy: '{workspace} ni eski mashinadan xuddi shu joyga nusxalang.',
      },
      'profile-left-behind': {
        text: '{name} — {profile} profilining workspace’i, lekin konfiguratsiyasi va loginlari turadigan {other} topilmadi.',
        remedy: '{other} ni ham eski mashinadan nusxalang.',
      },
    },
    releases: '2026.5.28 yoki undan eski versiyada onboarding o‘tkazilgan o‘rnatilmalar',
    silent: [
      'ikkala yarmi ham bor profil',
      'workspace’dan boshqa hech narsasi yo‘q nusxa: buni workspace-only-copy xabar qiladi',
      'konfiguratsiyada boshqa joyga qo‘yilgan workspace',
      'standart o‘rnatilmaning workspace’i bo‘lishi mumkin bo‘lgan katalog, o‘sha workspace yo‘q yoki bo‘sh bo‘lsa: buni missing-workspace yoki reseeded-workspace xabar qiladi',
      'workspace-<agent> — standart o‘rnatilmadagi boshqa agentning workspace’i',
    ],
  },
  'loose-permissions': {
    title: 'O‘rnatilmaning sirlarini boshqa foydalanuvchilar o‘qiy oladi',
    why: 'Fayl ruxsatlarini yo‘qotadigan nusxalash (scp, USB-fleshka, ZIP, umumiy papka) mashinadagi har bir foydalanuvchiga API kalitlari, tokenlar, loginlar va qurilmaning maxfiy kalitini o‘qish imkonini beradi.',
    messages: {
      'open-state-directory': {
        text: 'Holat katalogining ruxsatlari {mode}: boshqa foydalanuvchilar {access, select, write {unga yoza} other {uning ichini ko‘ra}} oladi.',
        remedy: 'Boshqa foydalanuvchilarning ruxsatini olib tashlang.',
      },
      open: {
        text: '{groups, plural, =1 {{more, plural, =0 {Bu fayl yoki katalog} other {Bu katalog va undagi yana # ta element}}} other {Sirlar saqlangan {count} ta fayl va katalog}} boshqa foydalanuvchilarga ochiq (ruxsatlari {mode}).',
        remedy:
          'Boshqa foydalanuvchilarning ruxsatini olib tashlang. Bu yerga boshqa odamlar kira olgan bo‘lsa, kalitlar va tokenlarni almashtiring.',
      },
      'open-files': {
        text: '{groups, plural, =1 {Bu katalogda} other {# ta katalogda}} sirlar saqlangan {count} ta fayl boshqa foydalanuvchilarga ochiq (ruxsatlari {mode}).',
        remedy:
          'Boshqa foydalanuvchilarning ruxsatini olib tashlang. Bu yerga boshqa odamlar kira olgan bo‘lsa, kalitlar va tokenlarni almashtiring.',
      },
    },
    texts: {
      close: 'boshqa foydalanuvchilarning {name} uchun ruxsatini olib tashlash',
      'close-state': 'boshqa foydalanuvchilarning holat katalogi uchun ruxsatini olib tashlash',
      'close-all':
        'boshqa foydalanuvchilarning {count} ta fayl va katalog uchun ruxsatini olib tashlash',
    },
    releases: 'barchasi',
    silent: [
      'agents/, sessions/, transkriptlar va workspace’lar: OpenClaw ularni o‘zi 0755 yoki 0644 ruxsatlari bilan yaratadi',
      '2026.1 va 2026.2 versiyalarining cron vazifalari hamda 2026.5.28 versiyasining holat katalogi: bu versiyalar ularni o‘qishga ochiq qoldiradi',
      '2026.5.28 versiyasigacha (u ham kiradi) profil yonidagi standart holat katalogi',
      'foydalanuvchining guruhi bilan umumiy holat katalogidagi guruh ruxsatlari (2770 va 660)',
      'root’ga tegishli, faqat o‘qiladigan openclaw.json: uni administrator boshqaradi',
      'boshqalar kira olmaydigan credential’lar katalogidagi ochiq fayl',
      'Windows’dagi fayllar: ularda bunday ruxsatlar bo‘lmaydi (o‘tkazib yuboriladi)',
    ],
  },
  'untrusted-plugin-dir': {
    title: 'OpenClaw plaginga ishonmaydi',
    why: 'OpenClaw plaginni faqat fayllari gateway foydalanuvchisiga yoki root’ga tegishli bo‘lsa va ularga istalgan foydalanuvchi yoza olmaydigan bo‘lsa yuklaydi. Aks holda jurnalda bir satr qoldirib, plaginni e’tiborsiz qoldiradi va uning konfiguratsiyasini eskirgan deydi.',
    messages: {
      owner: {
        text: '{name} plaginining egasi {owner}, lekin gateway {user} nomidan ishlaydi: {effect, select, ignored {OpenClaw plaginni xatosiz e’tiborsiz qoldiradi} other {OpenClaw plaginni e’tiborsiz qoldiradi va plagin tilga olingan konfiguratsiyani rad etadi}}.',
        remedy:
          'Plaginni {user} egaligiga o‘tkazing. Jurnalda shunday deyilgan bo‘lsa ham, uning konfiguratsiyasini o‘chirmang.',
      },
      'world-writable': {
        text: 'Bu mashinadagi har bir foydalanuvchi {name} plaginining {count, plural, one {# ta elementiga} other {# ta elementiga}} yoza oladi: {effect, select, ignored {OpenClaw plaginni xatosiz e’tiborsiz qoldiradi} other {OpenClaw plaginni e’tiborsiz qoldiradi va plagin tilga olingan konfiguratsiyani rad etadi}}.',
        remedy: 'Boshqa foydalanuvchilarning yozish ruxsatini olib tashlang.',
      },
    },
    texts: {
      close: 'boshqa foydalanuvchilarning {name} plaginiga yozish ruxsatini olib tashlash',
      windows: 'Windows’da fayllarning bunday egasi va ruxsatlari bo‘lmaydi',
    },
    releases: '2026.2.19 va undan keyingilar',
    silent: [
      'root’ga tegishli plaginlar',
      'guruh yoza oladigan plaginlar: OpenClaw ularni qabul qiladi',
      'OpenClaw paketidagi plaginlar',
      'gateway foydalanuvchisi noma’lum bo‘lganda plaginning egasi va Windows’da hammasi: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'missing-gateway-mode': {
    title: 'Konfiguratsiyada gateway.mode berilmagan',
    why: 'gateway.mode bo‘lmasa, gateway konfiguratsiyani shikastlangan deb hisoblaydi va ishga tushishdan bosh tortadi. Ko‘chirilgandan keyin u ko‘pincha chindan ham shikastlangan bo‘ladi, shuning uchun rejimni belgilashdan oldin yana nima yetishmasligini tekshiring.',
    messages: {
      'not-set': {
        text: 'gateway.mode berilmagan, shuning uchun gateway ishga tushishdan bosh tortadi.',
        remedy:
          'Faylni eski mashinadagisi bilan solishtiring. Boshqa narsa ham yetishmasa, faylni qayta nusxalang; aks holda rejimni belgilang.',
      },
    },
    texts: {
      set: 'gateway.mode qiymatini local qilish: shunda gateway shu mashinada ishlaydi',
      unread:
        'konfiguratsiyaning bir qismi o‘qilmaydi, gateway.mode o‘sha yerda berilgan bo‘lishi mumkin',
    },
    releases: 'barchasi',
    silent: [
      'gateway.mode qiymati “local” yoki “remote”',
      'gateway’ni --allow-unconfigured bilan ishga tushiradigan xizmat',
      'konfiguratsiyaning yo‘qligi yoki o‘qilmasligi: o‘qilmasligini unreadable-config xabar qiladi',
      'rejim berilgan bo‘lishi mumkin bo‘lgan, o‘qib bo‘lmaydigan include: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'broken-database': {
    title: 'Ma’lumotlar bazasi to‘liq nusxalanmagan',
    why: 'Uzilib qolgan nusxalash natijasida baza bo‘sh, chala yoki umuman ma’lumotlar bazasi bo‘lmagan faylga aylanadi. Shunda gateway ishga tushishdan bosh tortadi yoki o‘sha bazadagi sessiyalar, loginlar va cron vazifalarisiz ishga tushadi.',
    messages: {
      empty: {
        text: 'Bu ma’lumotlar bazasi bo‘sh (0 bayt): mazmuni nusxalanmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring.',
      },
      'no-database': {
        text: 'Bu fayl SQLite ma’lumotlar bazasi emas: dastlabki baytlari noto‘g‘ri.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring. Eski mashina diskini shifrlasa yoki siqsa, fayllarni OpenClaw o‘qiydigan ko‘rinishda nusxalang.',
      },
      cut: {
        text: 'Bu ma’lumotlar bazasi {size} bayt, lekin sarlavhasida {expected} bayt deyilgan: qolgani nusxalanmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring.',
      },
      uneven: {
        text: 'Bu ma’lumotlar bazasi {size} bayt, bu esa uning sahifa o‘lchamiga ({pageSize} bayt) karrali emas: nusxa shikastlangan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring.',
      },
    },
    texts: {
      'log-may-hold':
        '{path} sarlavhasida aytilganidan qisqaroq, lekin qolgani uning -wal faylida bo‘lishi mumkin',
    },
    releases: 'barchasi',
    silent: [
      'OpenClaw bo‘sh qilib yaratadigan 0 baytli *.lock.sqlite va *-lock.sqlite fayllari',
      'mazmuni yonidagi -wal faylida turgan bir sahifali ma’lumotlar bazasi',
      'ma’lumotlar bazasining yo‘qligi',
      'siz o‘qiy olmaydigan ma’lumotlar bazasi (o‘tkazib yuboriladi)',
    ],
  },
  'broken-worktree': {
    title: 'Git worktree’si o‘z repozitoriysini yo‘qotgan',
    why: 'Agentlar Git worktree’larida ishlaydi, ularda boshqa hech qayerda yo‘q o‘zgarishlar bo‘lishi mumkin. Worktree’ning `.git` faylida repozitoriyning mutlaq yo‘li yozilgan. OpenClaw worktree’ni faqat yozib qo‘yilgan yo‘lida ko‘radi va `.git` fayli yo‘q worktree katalogini o‘chirib tashlaydi.',
    messages: {
      moved: {
        text: 'Git {count, plural, one {{names} worktree’sida} other {{names} worktree’larida}} ishlamaydi: .git fayli {gitDir} ni ko‘rsatadi, lekin u topilmadi. Repozitoriy bu yerda: {repository}.',
        remedy:
          'Git havolani tuzatsin. So‘ng o‘zgarishlarni commit qiling: OpenClaw eski uy katalogidagi worktree’ni endi ko‘rsatmaydi, lekin uning branch’i repozitoriyda qoladi.',
      },
      'no-repository': {
        text: 'Git {count, plural, one {{names} worktree’sida} other {{names} worktree’larida}} ishlamaydi: .git fayli {gitDir} ni ko‘rsatadi, lekin u topilmadi.',
        remedy:
          'Repozitoriyni .git katalogi bilan birga eski mashinadan nusxalang, so‘ng repozitoriyda `git worktree repair` buyrug‘ini worktree yo‘li bilan bajaring. Ungacha worktree’ni saqlang: commit qilinmagan o‘zgarishlar faqat shu yerda.',
      },
      deleted: {
        text: '{count, plural, one {{names} worktree’sining} other {{names} worktree’larining}} .git fayli yo‘q: gateway ishga tushganda OpenClaw {count, plural, one {o‘sha katalogdagi} other {o‘sha kataloglardagi}} hamma narsani o‘chirib tashlaydi.',
        remedy:
          'Gateway’ni ishga tushirishdan oldin katalogni boshqa joyga ko‘chiring, so‘ng worktree’ni .git fayli bilan birga qayta nusxalang.',
      },
      'left-behind': {
        text: 'OpenClaw ma’lumotiga ko‘ra {path} da {count, plural, one {{names} worktree’si} other {{names} worktree’lari}} bor, lekin bu joy nusxalanmagan.',
        remedy:
          'Unda commit qilinmagan o‘zgarishlar bo‘lsa, uni eski mashinadan nusxalang. Yoki ularni o‘sha yerda commit qilib, branch’ni fetch qiling.',
      },
    },
    releases:
      'OpenClaw worktree’lari uchun 2026.7.1 va undan keyingilar; o‘zi worktree bo‘lgan workspace uchun barchasi',
    silent: [
      'repozitoriysi .git faylida aytilgan joyda turgan worktree',
      'nisbiy yo‘lli .git fayli, masalan, submodulniki',
      'OpenClaw olib tashlagan worktree',
      'o‘rnatilma boshqa mashinada ishlagani uchun bu yerdan ko‘rib bo‘lmaydigan repozitoriy',
      'arxivdagi worktree’ning repozitoriysi',
    ],
  },
  'incomplete-database': {
    title: 'Ma’lumotlar bazasining bir qismi yetishmaydi',
    why: 'Ma’lumotlar bazasining eng yangi qatorlari uning yonidagi -wal faylida turadi, hatto gateway to‘g‘ri to‘xtatilgan bo‘lsa ham. Bu faylsiz nusxa xatosiz ochiladi, lekin oxirgi suhbatlar, loginlar yoki cron vazifalari yetishmaydi.',
    messages: {
      'wal-left-behind': {
        text: 'Bu ma’lumotlar bazasining -wal fayli nusxalanmagan: {evidence, select, listed {uning -shm faylida bazada yo‘q {expected} ta o‘zgarish qayd etilgan} alone {uning -shm fayli bor, u esa -wal faylisiz hech qachon bo‘lmaydi} other {unda bitta sahifa bor, jadvallar yo‘q}}. Eng yangi suhbatlar, loginlar yoki cron vazifalari yetishmaydi.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring.',
      },
      'wal-cut': {
        text: 'Bu ma’lumotlar bazasining -shm faylida {expected} ta o‘zgarish qayd etilgan, -wal faylida esa ulardan faqat {frames} tasi bor. Eng yangi suhbatlar, loginlar yoki cron vazifalari yetishmaydi.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring.',
      },
      'wal-of-another': {
        text: 'Bu ma’lumotlar bazasi va uning -wal fayli bir-biriga mos emas: {evidence, select, time {-shm fayli boshqa vaqtga tegishli} other {-wal faylining sarlavhasi shikastlangan yoki sahifa o‘lchami boshqacha}}. Ular turli vaqtda nusxalangan yoki nusxalash uzilib qolgan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini, uning -wal va -shm fayllarini yangi katalogga ko‘chiring va hammasini qayta nusxalang.',
      },
      'hot-journal': {
        text: 'Bu ma’lumotlar bazasi tranzaksiya paytida nusxalangan: yonida -journal fayli bor. Oxirgi o‘zgarish yarmigacha yozilgan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring. Buning iloji bo‘lmasa, -journal faylini saqlang: SQLite u orqali tranzaksiyani bekor qiladi.',
      },
    },
    releases: 'barchasi',
    silent: [
      '2026.9.6 to‘g‘ri to‘xtatilganda qoladigan -wal va -shm fayllari, -wal fayli bo‘sh bo‘lsa ham',
      'jadvallari bor, lekin -wal va -shm fayllari yo‘q ma’lumotlar bazasi: u yopilgan va to‘liq',
      '2026.9.6 agentning har bir murojaatidan keyin qoldiradigan *.reindex-lock.sqlite-journal va *.memory-reindex-* fayllari',
      'OpenClaw qayta tuza oladigan ma’lumotlar bazasi, masalan, xotira indeksi',
    ],
  },
  'stale-service-unit': {
    title: 'Xizmat hali ham eski mashinaning gateway’ini ishga tushiradi',
    why: 'Xizmat ta’rifida Node, OpenClaw paketi va uy katalogining mutlaq yo‘llari bor. Ko‘chirilgandan keyin u hech narsani ishga tushirmaydi yoki gateway’ni bo‘sh holat katalogi bilan ishga tushiradi.',
    messages: {
      'missing-program': {
        text: '{service} xizmati bu mashinada yo‘q yo‘llarni ko‘rsatadi: {misfits}.',
        remedy:
          'Bu yerda Node va OpenClaw bo‘lmasa, ularni o‘rnating, so‘ng xizmatni qayta o‘rnating.',
      },
      'stale-setting': {
        text: '{service} xizmati bu mashinada yo‘q yo‘llarni ko‘rsatadi: {misfits}.',
        remedy: 'Xizmatni shu mashinada qayta o‘rnating.',
      },
    },
    texts: {
      unseen: '{service}: {names} ni bu mashinadan tekshirib bo‘lmaydi',
    },
    releases: 'barchasi',
    silent: [
      'yo‘llari bu mashinada mavjud xizmat',
      'boshqa profilning xizmati: uni o‘sha profil tekshiruvi xabar qiladi',
      'boshqa platforma uchun yozilgan ta’rif: u bu yerda hech narsani ishga tushirmaydi',
      'ikkala uy katalogidan ham tashqarida turgan yo‘l, tekshiruv boshqa mashina uchun bo‘lsa: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'stale-system-unit': {
    title: 'Tizim darajasidagi systemd uniti bu o‘rnatilmani ishga tushirmaydi',
    why: 'Tizim unitida u yozilgan mashinaning yo‘llari va hisobi bor. OpenClaw bunday unitni yozmaydi ham, tuzatmaydi ham, `openclaw gateway install` esa bosh tortadi yoki uning yoniga ikkinchi xizmatni qo‘shib qo‘yadi.',
    messages: {
      missing: {
        text: 'Bu mashinada {service} xizmatiga kerakli narsalar yo‘q: {misfits}.',
        remedy:
          'Unitni shu mashinadagi hisob va yo‘llarni ishlatadigan qilib tahrirlang. So‘ng unitni qayta yuklang va qayta ishga tushiring.',
      },
      'other-account': {
        text: '{service} xizmati gateway’ni {account} nomidan ishlatadi, lekin {own} egasi — {owner}. {kind, select, root {Shunda OpenClaw {owner} o‘qiy olmaydigan fayllarni yozadi.} other {Gateway uni o‘qiy olmaydi.}}',
        remedy:
          'Unitdagi User= qiymatini holat katalogining egasi bo‘lgan hisob qiling. So‘ng unitni qayta yuklang va qayta ishga tushiring.',
      },
      'selects-other': {
        text: '{service} xizmati gateway’ni {other} bilan ishga tushiradi, {state, select, missing {u esa mavjud emas} other {unda esa ma’lumotlaringiz yo‘q}}. O‘rnatilma {own} katalogida, uni hech bir xizmat ishlatmaydi.',
        remedy:
          'Unitdagi User= yoki OPENCLAW_STATE_DIR qiymatini u {own} dan foydalanadigan qilib bering. So‘ng unitni qayta yuklang va qayta ishga tushiring.',
      },
    },
    releases: 'barchasi',
    silent: [
      'boshqa o‘rnatilmaning gateway’ini ishga tushiradigan unit',
      'konteynerni yoki gateway’ni boshqa foydalanuvchi nomidan ishga tushiradigan unit',
      'boshqa mashina uchun mo‘ljallangan nusxani tekshirish: o‘sha mashinaning /etc katalogi bu yerda yo‘q',
    ],
  },
  'duplicate-service': {
    title: 'Gateway’ni ikki xizmat ishga tushiradi',
    why: 'Ikkala xizmat ham gateway’ni bitta portda ishga tushiradi, gateway’lar esa bir-birini qayta-qayta to‘xtatadi. OpenClaw tizim unitini qoldiradi va foydalanuvchi xizmatini olib tashlaydi.',
    messages: {
      both: {
        text: '{units} va {service} — ikkalasi ham shu o‘rnatilmaning gateway’ini ishga tushiradi. Ular bitta portdan foydalanadi, shuning uchun ikki gateway bir-birini qayta-qayta to‘xtatadi.',
        remedy:
          'Foydalanuvchiga tegishli {service} xizmatini olib tashlang. Tizim uniti gateway’ni login qilinmasa ham ishga tushiradi.',
      },
    },
    releases: 'barchasi',
    silent: [
      'faqat foydalanuvchi xizmati yoki faqat tizim uniti',
      'turli o‘rnatilmalarning gateway’larini ishga tushiradigan ikki xizmat',
    ],
  },
  'newer-state': {
    title: 'O‘rnatilmani uni endi ishlatadigan OpenClaw’dan yangiroq versiya yozgan',
    why: 'OpenClaw faqat yangi versiya tomon migratsiya qiladi. Eski versiya yangiroq ma’lumotlar bazalarini rad etadi yoki ularni e’tiborsiz qoldirib, yonida ikkinchi, bo‘sh holatni boshlaydi.',
    messages: {
      'newer-schema': {
        text: 'Bu ma’lumotlar bazasining sxemasi {schema}, lekin OpenClaw {release} faqat {supported} gacha bo‘lgan sxemalarni qo‘llab-quvvatlaydi va to‘xtaydi. Ma’lumotlar bazasini orqaga migratsiya qilib bo‘lmaydi.',
        remedy:
          '{node, select, none {} other {Avval Node {major}, so‘ngra }}OpenClaw {wanted} yoki undan yangi versiyani o‘rnating.{runner, select, container { Konteynerda bu boshqa image demakdir: ghcr.io/openclaw/openclaw:{wanted}. Compose va Podman launcher’i uni .env dagi OPENCLAW_IMAGE dan, Quadlet esa Image= dan oladi.} other {}} Eski versiyaning `openclaw doctor --fix` buyrug‘ini bajarmang: u o‘zi bilmagan narsalarni, jumladan, agentlaringizni ham o‘chirib tashlaydi.',
      },
      'newer-column': {
        text: 'Bu ma’lumotlar bazasida OpenClaw {since} qo‘shgan {column} ustuni bor. OpenClaw {release} uni tanimaydi va to‘xtaydi. Ma’lumotlar bazasini orqaga migratsiya qilib bo‘lmaydi.',
        remedy:
          '{node, select, none {} other {Avval Node {major}, so‘ngra }}OpenClaw {wanted} yoki undan yangi versiyani o‘rnating.{runner, select, container { Konteynerda bu boshqa image demakdir: ghcr.io/openclaw/openclaw:{wanted}. Compose va Podman launcher’i uni .env dagi OPENCLAW_IMAGE dan, Quadlet esa Image= dan oladi.} other {}} Eski versiyaning `openclaw doctor --fix` buyrug‘ini bajarmang: u o‘zi bilmagan narsalarni, jumladan, agentlaringizni ham o‘chirib tashlaydi.',
      },
      'newer-era': {
        text: 'Sessiyalar ma’lumotlar bazalarida, OpenClaw {release} esa buni qo‘llab-quvvatlamaydi. U konfiguratsiyani rad etadi va yonida ikkinchi, bo‘sh holatni boshlaydi.',
        remedy:
          '{node, select, none {} other {Avval Node {major}, so‘ngra }}OpenClaw {wanted} yoki undan yangi versiyani o‘rnating.{runner, select, container { Konteynerda bu boshqa image demakdir: ghcr.io/openclaw/openclaw:{wanted}. Compose va Podman launcher’i uni .env dagi OPENCLAW_IMAGE dan, Quadlet esa Image= dan oladi.} other {}} Eski versiyaning `openclaw doctor --fix` buyrug‘ini bajarmang: u o‘zi bilmagan narsalarni, jumladan, agentlaringizni ham o‘chirib tashlaydi.',
      },
      'newer-config': {
        text: 'Konfiguratsiyani oxirgi marta OpenClaw {writer} yozgan, lekin uni {release} ishlatadi: {effect, select, refused {eskiroq gateway ishga tushishdan bosh tortadi} other {sozlamalardan birini bilmasa, {release} butun konfiguratsiyani rad etadi}}.',
        remedy:
          '{node, select, none {} other {Avval Node {major}, so‘ngra }}OpenClaw {wanted} yoki undan yangi versiyani o‘rnating.{runner, select, container { Konteynerda bu boshqa image demakdir: ghcr.io/openclaw/openclaw:{wanted}. Compose va Podman launcher’i uni .env dagi OPENCLAW_IMAGE dan, Quadlet esa Image= dan oladi.} other {}} Eski versiyaning `openclaw doctor --fix` buyrug‘ini bajarmang: u o‘zi bilmagan narsalarni, jumladan, agentlaringizni ham o‘chirib tashlaydi.',
      },
    },
    texts: {
      unknown:
        'OpenClaw {release} ma’lumotlar bazalarining qaysi sxemalarini qo‘llab-quvvatlashi noma’lum',
    },
    releases: 'barchasi',
    silent: [
      'o‘rnatilmani yozgan versiyadan yangiroq versiya: u o‘rnatilmani migratsiya qiladi',
      'xuddi shu versiyaning tuzatilgani (2026.7.1-2 va 2026.7.1): ular bir-birini hech qachon rad etmaydi',
      'noma’lum versiya: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'unmigrated-store': {
    title:
      'Bu o‘rnatilmada yangi versiya ma’lumotlar bazalarida saqlaydigan ma’lumotlar fayllarda turibdi',
    why: '2026.8.1 versiyasidan boshlab sessiyalar, loginlar va cron vazifalari ma’lumotlar bazalarida turadi. Bu versiyalarning aksariyati eski fayllar bilan ishga tushmaydi va import qilinmagan narsani e’tiborsiz qoldiradi: agentda tarix ham, loginlar ham bo‘lmaydi.',
    messages: {
      refused: {
        text: 'OpenClaw {release} oldingi versiyaning {count, plural, one {ombori} other {# ta ombori}} import qilinmaguncha ishga tushmaydi: {stores}.',
        remedy:
          '[Avval eski mashinaga tegishli yo‘llarni `--fix` bilan to‘g‘rilang, chunki import workspace’ni ko‘chirmaydi.] Holat katalogining nusxasini oling, so‘ng yangi versiya uni import qilsin.',
      },
      'imported-whole': {
        text: 'OpenClaw {release} birinchi marta ishga tushganda oldingi versiyaning {count, plural, one {omborini} other {# ta omborini}} import qiladi, buni ortga qaytarib bo‘lmaydi: {stores}.',
        remedy:
          '[Avval eski mashinaga tegishli yo‘llarni `--fix` bilan to‘g‘rilang, chunki import workspace’ni ko‘chirmaydi.] Holat katalogining nusxasini oling, so‘ng yangi versiya uni import qilsin.',
      },
      'needs-doctor': {
        text: '`openclaw doctor --fix` import qilmaguncha, OpenClaw {release} oldingi versiyaning {count, plural, one {omborini} other {# ta omborini}} e’tiborsiz qoldiradi: {stores}.',
        remedy: 'Holat katalogining nusxasini oling, so‘ng yangi versiya uni import qilsin.',
      },
      'imported-at-start': {
        text: 'OpenClaw {release} ishga tushganda quyidagilarni import qiladi: {stores}.',
        remedy:
          'Birinchi marta ishga tushgandan keyin ma’lumotlar joyidaligini tekshiring. Joyida bo‘lmasa, ularni import qilish uchun `openclaw doctor --fix` buyrug‘ini bajaring.',
      },
    },
    releases:
      '2026.8.1 versiyasidan boshlab; cron vazifalari uchun — 2026.6.1 versiyasidan boshlab',
    silent: [
      'sessiyalarni fayllarda saqlaydigan versiya, jumladan, 2026.7.33 dan 2026.7.35 gacha',
      'sessiyalari yo‘q sessiyalar indeksi va import qilib bo‘lingan ombor (*.migrated, *.imported-*)',
      'gateway ishga tushganda o‘zi import qiladigan cron/jobs.json',
      'tuzatish yozgan cron/jobs.json: buni orphaned-cron-jobs xabar qiladi',
    ],
  },
  'mixed-era-config': {
    title: 'Konfiguratsiyada boshqa versiyaning sozlamalari bor',
    why: 'OpenClaw versiyasi bilmaydigan bitta sozlamaning o‘zi butun konfiguratsiyani yaroqsiz qiladi. Eski versiyadan uni tuzatish so‘ralsa, u o‘zi bilmagan hamma narsani, jumladan, agentlaringizni ham o‘chirib tashlaydi.',
    messages: {
      newer: {
        text: 'Konfiguratsiyada yangiroq versiyaning ({last, select, none {{first}} other {{first} – {last}}}) sozlamalari bor: {keys}. OpenClaw {release} konfiguratsiyani rad etadi, shuning uchun gateway ishga tushmaydi.',
        remedy:
          '{node, select, none {} other {Avval Node {major}, so‘ngra }}OpenClaw {wanted} yoki undan yangi versiyani o‘rnating.{runner, select, container { Konteynerda bu boshqa image demakdir: ghcr.io/openclaw/openclaw:{wanted}. Compose va Podman launcher’i uni .env dagi OPENCLAW_IMAGE dan, Quadlet esa Image= dan oladi.} other {}} Eski versiyaning `openclaw doctor --fix` buyrug‘ini bajarmang: u o‘zi bilmagan narsalarni, jumladan, agentlaringizni ham o‘chirib tashlaydi.',
      },
      older: {
        text: 'Konfiguratsiyada eskiroq versiyaning ({last, select, none {{first}} other {{first} – {last}}}) sozlamalari bor: {keys}. OpenClaw {release} konfiguratsiyani rad etadi, shuning uchun gateway ishga tushmaydi.',
        remedy:
          'Konfiguratsiyaning nusxasini oling, so‘ng shu versiya uni qayta yozsin. U o‘zi biladigan sozlamalarni qayta nomlaydi, qolganlarini olib tashlaydi.',
      },
    },
    texts: {
      unknown: 'OpenClaw {release} qaysi sozlamalarni qabul qilishi noma’lum',
      'unknown-key':
        'OpenClaw {release} {key}{more, plural, =0 { sozlamasini} other { va yana # ta sozlamani}} qabul qilishi noma’lum',
    },
    releases:
      'sxemasi ma’lum barcha versiyalar; ikkita shunday versiya orasidagi versiyada faqat ikkalasi ham rad etadigan sozlama xabar qilinadi',
    silent: [
      'plaginlar belgilaydigan sozlamalar: plugins.entries.*.config, channels.<name>',
      'oldingi versiyaning sozlamalari: 2026.8.2 va 2026.9.6 birinchi marta ishga tushganda zaxira nusxa olib, ularni qayta yozadi',
      'hech bir versiya bilmaydigan sozlama: u ko‘chirish tufayli paydo bo‘lmagan',
      'xuddi shu versiya yozgan konfiguratsiya, versiyaning sxemasi noma’lum bo‘lsa',
    ],
  },
  'unsupported-node': {
    title: 'OpenClaw o‘zini ishga tushiradigan Node versiyasini qo‘llab-quvvatlamaydi',
    why: 'Har bir versiya Node’ning ma’lum versiyalarini qo‘llab-quvvatlaydi, boshqasida darhol to‘xtaydi. Yangi mashinaning o‘z Node’i bor, xizmat esa o‘rnatilgan paytdagi Node’da qoladi.',
    messages: {
      refused: {
        text: '{service, select, none {PATH dagi birinchi Node ({path})} other {{service} xizmatining Node’i ({path})}} — Node {version}, lekin OpenClaw {release} uchun {needed} kerak. U ishga tushmaydi.',
        remedy:
          'Bu versiya qo‘llab-quvvatlaydigan Node’ni o‘rnating, so‘ng xizmatni qayta o‘rnating: u o‘z Node’ining yo‘lini saqlab qoladi.',
      },
      'refused-by-unit': {
        text: '{service} xizmatining Node’i ({path}) — Node {version}, lekin OpenClaw {release} uchun {needed} kerak. U ishga tushmaydi.',
        remedy:
          'Bu versiya qo‘llab-quvvatlaydigan Node’ni o‘rnating va unitning ExecStart= satrida uning yo‘lini o‘zgartiring. So‘ng unitni qayta yuklang va qayta ishga tushiring.',
      },
      'refused-on-path': {
        text: '{service, select, none {PATH dagi birinchi Node ({path})} other {{service} xizmatining Node’i ({path})}} — Node {version}, lekin OpenClaw {release} uchun {needed} kerak. {effect, select, tolerant {U faqat versiya menejerida shunday Node bo‘lsa ishga tushadi} other {U ishga tushmaydi}}.',
        remedy:
          'Bu versiya qo‘llab-quvvatlaydigan Node’ni o‘rnating, so‘ng uni PATH da birinchi qilib qo‘ying.{runner, select, container { Konteynerda bu shunday Node’li image demakdir, masalan, ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
      outside: {
        text: '{service, select, none {PATH dagi birinchi Node ({path})} other {{service} xizmatining Node’i ({path})}} — Node {version}. OpenClaw {release} unda ishga tushadi, lekin talabi boshqa: {needed}.',
        remedy:
          'Bu versiya qo‘llab-quvvatlaydigan Node’ni o‘rnating.{runner, select, container { Konteynerda bu shunday Node’li image demakdir, masalan, ghcr.io/openclaw/openclaw:{release}.} other {}}',
      },
    },
    texts: {
      needed: 'OpenClaw {release} uchun qaysi Node kerakligi noma’lum',
      none: 'PATH da Node yo‘q',
      elsewhere: 'birorta ham xizmatda Node berilmagan, PATH esa boshqa mashinaniki',
      mounted: 'gateway’ni konteyner o‘z image’idagi Node bilan ishga tushiradi',
      'not-installed':
        'birorta ham xizmatda Node berilmagan, bu mashinaning PATH ida OpenClaw ham yo‘q',
      version:
        '{service, select, none {PATH dagi birinchi Node} other {{service} xizmatining Node’i}} ({path}) versiyasini aytmaydi: {problem}',
      untried: 'OpenClaw {release} Node {node} da ishga tushishi noma’lum',
    },
    releases: 'barchasi',
    silent: [
      'gateway’ni xizmat o‘z Node’i bilan yoki konteyner o‘z image’idagi Node bilan ishga tushirganda PATH',
      'Node’i topilmagan xizmat: buni stale-service-unit xabar qiladi',
      '2026.9.4 va undan keyingi versiyalar o‘zi topadigan PATH dagi ikkinchi Node',
    ],
  },
  'unresolved-env': {
    title: 'Kalit yoki sozlama qiymati olinadigan o‘zgaruvchi hech qayerda berilmagan',
    why: 'Kalitlar va tokenlar ko‘pincha .env faylida, xizmatda yoki eski mashinaning shell’ida turadi. Ularsiz eski versiyalar butun konfiguratsiyani rad etadi, yangilari esa o‘sha kanal yoki modelsiz ishga tushadi.',
    messages: {
      'not-set': {
        text: '{profile, select, none {Konfiguratsiyaga} other {{profile} auth profiliga}} {name} o‘zgaruvchisi kerak, lekin u na holat katalogidagi .env faylida, na xizmatda, na konfiguratsiyada berilgan.',
        remedy:
          '.env faylini eski mashinadan holat katalogiga nusxalang. O‘zgaruvchi boshqa joyda (xizmat, shell profili, konteyner) berilgan bo‘lsa, uni shu faylga qo‘shing. Faylni faqat o‘zingiz o‘qiy oladigan qiling.',
      },
      'not-in-dotenv': {
        text: '{profile, select, none {Konfiguratsiyaga} other {{profile} auth profiliga}} {name} o‘zgaruvchisi kerak, lekin u na holat katalogidagi .env faylida, na xizmatda, na konfiguratsiyada berilgan.',
        remedy:
          'Qiymatini eski mashinadan toping (.env, xizmat, shell profili, konteyner) va o‘zgaruvchini holat katalogidagi .env fayliga qo‘shing. Faylni faqat o‘zingiz o‘qiy oladigan qiling.',
      },
    },
    releases:
      'barchasi; 2026.3.2 versiyasigacha (u ham kiradi) — xato; 2026.3.7 versiyasidan boshlab — ogohlantirish, model kaliti uchun — xato; auth profilidagi o‘zgaruvchi uchun — 2026.2.26 versiyasidan boshlab',
    silent: [
      'holat katalogidagi .env faylida, ~/.config/openclaw/gateway.env faylida, konfiguratsiyaning env yoki env.vars qismida, xizmatda yoki xizmat o‘qiydigan fayllarda berilgan o‘zgaruvchi',
      'oddiy matn hisoblanadigan ekranlangan o‘zgaruvchi va kichik harfli nomlar',
      'kaliti o‘zida turgan auth profili',
      'har doim berilgan o‘zgaruvchi, masalan, HOME yoki PATH',
      'env.shellEnv, agar o‘zgaruvchini login shell berishi mumkin bo‘lsa, va o‘qib bo‘lmaydigan manba: sababi ko‘rsatilib, o‘tkazib yuboriladi',
    ],
  },
  'read-error': {
    title: 'O‘rnatilmaning bir qismini diskdan o‘qib bo‘lmaydi',
    why: 'Shikastlangan disk yoki ulanishi uzilgan tarmoq papkasi mazmun o‘rniga xato qaytaradi. Ma’lumotlar butun bo‘lishi mumkin, lekin OpenClaw ular yo‘qdek ishlaydi.',
    messages: {
      memory: {
        text: 'Disk yoki tarmoq papkasi {count, plural, one {bu {kind, select, directory {katalog} other {fayl}}} other {# ta fayl va katalog}} uchun xato ({code}) qaytaradi, shuning uchun {count, plural, one {uni} other {ularni}} o‘qib bo‘lmaydi.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {count, plural, one {Uni} other {Ularni}} eski mashinadan qayta nusxalang. Xato eski mashinada bo‘lsa, uning diski ishdan chiqyapti: avval hali o‘qiladiganini nusxalang, qolganini zaxira nusxadan oling.',
      },
      history: {
        text: 'Disk yoki tarmoq papkasi {count, plural, one {bu {kind, select, directory {katalog} other {fayl}}} other {# ta fayl va katalog}} uchun xato ({code}) qaytaradi, shuning uchun {count, plural, one {uni} other {ularni}} o‘qib bo‘lmaydi.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {count, plural, one {Uni} other {Ularni}} eski mashinadan qayta nusxalang. Xato eski mashinada bo‘lsa, uning diski ishdan chiqyapti: avval hali o‘qiladiganini nusxalang, qolganini zaxira nusxadan oling.',
      },
      channels: {
        text: 'Disk yoki tarmoq papkasi {count, plural, one {bu {kind, select, directory {katalog} other {fayl}}} other {# ta fayl va katalog}} uchun xato ({code}) qaytaradi, shuning uchun {count, plural, one {uni} other {ularni}} o‘qib bo‘lmaydi.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {count, plural, one {Uni} other {Ularni}} eski mashinadan qayta nusxalang. Xato eski mashinada bo‘lsa, uning diski ishdan chiqyapti: avval hali o‘qiladiganini nusxalang, qolganini zaxira nusxadan oling.',
      },
      features: {
        text: 'Disk yoki tarmoq papkasi {count, plural, one {bu {kind, select, directory {katalog} other {fayl}}} other {# ta fayl va katalog}} uchun xato ({code}) qaytaradi, shuning uchun {count, plural, one {uni} other {ularni}} o‘qib bo‘lmaydi.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] {count, plural, one {Uni} other {Ularni}} eski mashinadan qayta nusxalang. Xato eski mashinada bo‘lsa, uning diski ishdan chiqyapti: avval hali o‘qiladiganini nusxalang, qolganini zaxira nusxadan oling.',
      },
    },
    texts: { 'cut-off': 'faqat dastlabki {count} ta fayl o‘qildi' },
    releases: 'hammasi',
    silent: [
      'o‘qishga ruxsatingiz yo‘q narsalar: bu wrong-ownership',
      'openclaw.json va u qo‘shadigan fayllar: bu unreadable-config',
      'katta fayl ichkarisidagi xato: faqat boshi va oxiri o‘qiladi',
      'jurnal va kesh kabi OpenClaw qayta yarata oladigan narsalar',
    ],
  },
  'truncated-file': {
    title: 'Fayl bo‘sh yoki chala',
    why: 'Uzilib qolgan nusxalash bo‘sh yoki chala fayllarni qoldiradi. Gateway tahlil qila olmagan faylni bo‘sh deb hisoblaydi: undagi sessiyalar, cron vazifalari yoki loginlar indamay yo‘qoladi.',
    messages: {
      empty: {
        text: 'Bu fayl bo‘sh: mazmuni nusxalanmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Faylni eski mashinadan qayta nusxalang. Disk to‘lib qolmaganini tekshiring.',
      },
      cut: {
        text: 'Bu fayl o‘rtasidan uzilgan: qolgani nusxalanmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Faylni eski mashinadan qayta nusxalang. Disk to‘lib qolmaganini tekshiring.',
      },
      zeroes: {
        text: 'Bu fayl nol baytlar bilan tugaydi: joy ajratilgan, lekin mazmuni nusxalanmagan.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Faylni eski mashinadan qayta nusxalang. Disk to‘lib qolmaganini tekshiring.',
      },
    },
    texts: {
      unread: 'siz {count, plural, other {# ta faylni}} o‘qiy olmaysiz',
    },
    releases: 'barchasi; asosan holati fayllarda turadigan versiyalar',
    silent: [
      'OpenClaw qayta yarata oladigan va faqat o‘tmish haqidagi fayllar: models.json, jurnallar, keshlar',
      'oxirgi satri to‘liq, lekin satr tugashi belgisi yo‘q transkript',
      'ma’lumotlar bazalari (incomplete-database), openclaw.json (unreadable-config) va yoqilgan WhatsApp hisobining logini (missing-channel-login)',
    ],
  },
  'service-token-drift': {
    title: 'Xizmat va konfiguratsiyada gateway credential’lari har xil',
    why: 'Eski versiyalar gateway tokenini xizmatga yozadi. U konfiguratsiyadagi tokendan farq qilsa, gateway birini, mijozlari ikkinchisini ishlatadi: har bir ulanish “token mismatch” bilan tugaydi.',
    messages: {
      differs: {
        text: '{service} xizmati {name} ga konfiguratsiyadagi gateway.auth.{key} dan farqli qiymat beradi. Mijozlar ulana olmaydi.',
        remedy:
          'Mijozlaringiz xizmatdagi qiymatdan foydalansa, gateway.auth.{key} ga o‘sha qiymatni bering. So‘ng xizmatni qayta o‘rnating: 2026.3 versiyasidan boshlab unda token bo‘lmaydi.',
      },
      'differs-in-unit': {
        text: '{service} xizmati {name} ga konfiguratsiyadagi gateway.auth.{key} dan farqli qiymat beradi. Mijozlar ulana olmaydi.',
        remedy:
          'Mijozlaringiz unitdagi qiymatdan foydalansa, gateway.auth.{key} ga o‘sha qiymatni bering. So‘ng o‘zgaruvchini unitdan olib tashlang, unitni qayta yuklang va qayta ishga tushiring.',
      },
      'old-name': {
        text: '{service} xizmati {name} ga qiymat beradi, lekin OpenClaw {release} uni e’tiborsiz qoldiradi.',
        remedy: 'Xizmatni qayta o‘rnating: shunda u hozirgi nomlardan (OPENCLAW_…) foydalanadi.',
      },
    },
    releases: 'barchasi',
    silent: [
      'ikkala joyda bir xil token',
      'konfiguratsiyada token o‘rnida ko‘rsatilgan o‘zgaruvchi yoki sir manbasi hamda credential bermaydigan xizmat',
      'oldingi CLAWDBOT_ va MOLTBOT_ nomlari, versiya ularni hali ham o‘qisa',
    ],
  },
  'host-bound-env': {
    title: 'Xizmatda eski mashinaning muhit qiymatlari qolgan',
    why: 'OpenClaw muhit qiymatlarini gateway.systemd.env, service-env/ yoki unit fayliga ko‘chiradi, undagi qiymatlar .env dan ustun turadi. Ko‘chirilgandan keyin ham eski kalitlar va yo‘llar kuchda qoladi, shuning uchun so‘rovlar 401 yoki “file not found” xatosi bilan tugaydi.',
    messages: {
      'other-value': {
        text: '{service} xizmati {names} uchun {sources} dagidan boshqa qiymat beradi va gateway xizmatdagi qiymatni ishlatadi.',
        remedy:
          '.env faylida shu mashina uchun to‘g‘ri qiymatlar turganini tekshiring, so‘ng xizmatni qayta o‘rnating. U qiymatlarni .env faylidan oladi.',
      },
      'old-place': {
        text: '{service} xizmati {names} uchun mavjud bo‘lmagan yo‘l beradi: u eski mashinaning uy katalogi {home} ichida.',
        remedy:
          '{file} faylidan eski satrlarni olib tashlang yoki bu qiymatlarni .env faylida bering, so‘ng xizmatni qayta o‘rnating. Qayta o‘rnatish {file} faylidagi .env almashtirmaydigan satrlarning hammasini saqlab qoladi.',
      },
      'in-unit': {
        text: '{unit} uniti {names} uchun {file} faylidan mavjud bo‘lmagan yo‘l oladi: u eski mashinaning uy katalogi {home} ichida.',
        remedy:
          '{file} faylidan eski satrlarni olib tashlang, so‘ng {unit} unitini qayta ishga tushiring.',
      },
      'left-over': {
        text: 'Keyingi `openclaw gateway install` {names} qiymatlarini {file} faylidan ko‘chiradi: ular eski mashinaning uy katalogi {home} ichidagi mavjud bo‘lmagan yo‘lni ko‘rsatadi.',
        remedy: '{file} faylidan eski satrlarni olib tashlang, so‘ng xizmatni o‘rnating.',
      },
    },
    releases:
      'barchasi; 2026.2.26 versiyasigacha (u ham kiradi) OpenClaw muhit qiymatlarini faqat unitga yozadi',
    silent: [
      '.env, gateway.env yoki konfiguratsiyada ham bor qiymat, hatto OpenClaw uni qo‘shtirnoqsiz yozgan bo‘lsa ham',
      'faqat xizmat beradigan, qiymatida boshqa uy katalogidagi yo‘l bo‘lmagan o‘zgaruvchi',
      'OpenClaw yozmaydigan drop-in va muhit fayllari: ulardagi qiymatlar ataylab berilgan',
      '.env o‘z qiymati bilan almashtiradigan o‘zgaruvchi (systemd, 2026.8.1 va undan keyingilar)',
      'HOME, OPENCLAW_STATE_DIR va shu kabilar: ularni stale-service-unit tekshiradi',
    ],
  },
  'host-bound-network': {
    title: 'Tarmoq sozlamasi eski mashinani ko‘rsatadi',
    why: 'Konfiguratsiyadagi manzillar, tailnet nomlari, proksilar va model serverlari hali ham eski mashinaga tegishli. Gateway ishga tushmasligi, brauzerlar rad etilishi yoki har bir xabar yo‘q serverni kutib qolishi mumkin.',
    messages: {
      'missing-address': {
        text: 'gateway.bind qiymati “custom”, lekin bu mashinaning birorta ham interfeysida {host} manzili (gateway.customBindHost) yo‘q: {effect, select, open {gateway buning o‘rniga barcha interfeyslarda ulanishlarni qabul qiladi} other {gateway ishga tushmaydi}}.',
        remedy:
          'gateway.customBindHost uchun shu mashinaning manzilini bering yoki gateway ulanishlarni faqat loopback’da qabul qilsin.',
      },
      'no-tailnet': {
        text: 'gateway.bind qiymati “tailnet”, lekin bu mashinaning tailnet manzili yo‘q. Gateway ulanishlarni faqat 127.0.0.1 da qabul qiladi, shuning uchun boshqa qurilmalar unga ulana olmaydi.',
        remedy: 'Bu mashinani tailnet’ga ulang, so‘ng gateway’ni qayta ishga tushiring.',
      },
      'old-address': {
        text: '{settings} da bu mashinaning birorta ham manzili yoki nomi yo‘q. Yangi manzilga yuborilgan so‘rovlar rad etiladi yoki hali ham eski mashinaga boradi. Bu o‘rnatilma {home} dan kelgan.',
        remedy: 'Eski manzilni shu mashinaning manzili bilan almashtiring.',
      },
      'local-proxy': {
        text: '{settings} da mahalliy proksi berilgan. Bu o‘rnatilma {home} dan kelgan: bu yerda bunday proksi ishlamasa, modellar va kanallarga ulanib bo‘lmaydi.',
        remedy: 'Proksini shu mashinada ishga tushiring yoki sozlamani olib tashlang.',
      },
      'local-service': {
        text: '{settings} da mahalliy xizmat berilgan. Bu o‘rnatilma {home} dan kelgan: xizmat bu yerda ham ishlashi kerak.',
        remedy:
          'Model serveri, brauzer yoki ko‘prik shu mashinada ishlayotganini tekshiring. U eski mashinada qolsa, o‘sha mashinaning manzilini bering.',
      },
      'far-address': {
        text: '{settings} da boshqa tarmoqdagi manzil berilgan. Bu o‘rnatilma {home} dan kelgan: bu yerdan o‘sha manzilga ulanib bo‘lmasligi mumkin.',
        remedy:
          'Bu mashina o‘sha manzilga ulana olishini tekshiring. Ulana olmasa, manzilni almashtiring.',
      },
    },
    texts: {
      unseen:
        'o‘rnatilma ishlaydigan mashinaning tarmoq interfeyslarini bu yerdan ko‘rib bo‘lmaydi',
    },
    releases: 'barchasi',
    silent: [
      'ko‘chirilmagan o‘rnatilma: unda mahalliy manzillar ataylab berilgan',
      'shu mashinaning yoki u ulangan tarmoqning manzili',
      'kamida bittasi shu mashinaga tegishli bo‘lishi mumkin bo‘lgan origin’lar ro‘yxati: ommaviy nom, “*”, uning o‘z manzili yoki nomi',
      'gateway’ning o‘zi va u ishga tushiradigan brauzer yoki model serveri',
      'gateway.trustedProxies dagi oraliqlar, NO_PROXY va tailnet’dagi boshqa uzellarning nomlari',
      'tarmoq interfeyslariga bog‘liq hamma narsa, tekshiruv boshqa mashina uchun bo‘lsa (o‘tkazib yuboriladi)',
    ],
  },
  'synced-directory': {
    title: 'Holat katalogi sinxronlanadigan papkada',
    why: 'Sinxronlash xizmati fayllarni gateway yozib turganda nusxalaydi, bu esa ma’lumotlar bazalarini buzadi. Shuningdek, u sessiyalar indeksining ikki xil nusxasini qoldiradi va joy bo‘shatish uchun fayllarni olib tashlaydi.',
    messages: {
      synced: {
        text: 'Holat katalogi {service} sinxronlaydigan papkada, bu uning ma’lumotlar bazalarini buzishi mumkin.',
        remedy:
          '[Gateway’ni to‘xtating.] Holat katalogini bu papkadan tashqariga ko‘chiring. Zaxira nusxalarni `openclaw backup create` bilan oling.',
      },
      'conflict-copy': {
        text: '{service} {original} ning ikki xil nusxasini qoldirgan, bu fayl shulardan biri. Har birida boshqasida yo‘q narsa bo‘lishi mumkin.',
        remedy:
          'Har bir mashinada gateway’ni to‘xtating. Qaysi nusxa yangiroq ekanini aniqlang, so‘ng ikkinchisini boshqa joyga ko‘chiring. Ma’lumotlar bazalarini birlashtirmang.',
      },
      'not-downloaded': {
        text: 'iCloud Drive joy bo‘shatish uchun {original} ni olib tashlagan: bu yerda faqat uning o‘rnini tutuvchi fayl bor.',
        remedy:
          'Shu iCloud hisobidan foydalanadigan Mac’da faylni yuklab oling, so‘ng holat katalogini qayta nusxalang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'bunday papkadan tashqarida turgan holat katalogi',
      'workspace’dagi ziddiyatli nusxalar: ular sizning o‘z matnlaringiz',
    ],
  },
  'corrupt-database': {
    title: 'Ma’lumotlar bazasi buzilgan',
    why: 'Yozish paytida yoki nosoz diskdan nusxalangan ma’lumotlar bazasi to‘liq ko‘rinishi mumkin. Gateway shikastlangan sahifani o‘qiguncha ishlaydi, so‘ng sessiyani yo‘qotadi yoki to‘xtaydi.',
    messages: {
      damaged: {
        text: 'SQLite bu ma’lumotlar bazasida {count, plural, =1 {1 ta xato} =100 {100 ta yoki undan ko‘p xato} other {# ta xato}} topdi. Gateway sessiyalarni yo‘qotishi yoki to‘xtashi mumkin.',
        remedy:
          '[Ikkala mashinada ham gateway’ni to‘xtating.] Ma’lumotlar bazasini -wal fayli bilan birga qayta nusxalang, gateway’ni faqat shundan keyin ishga tushiring. Eski ma’lumotlar bazasi ham buzilgan bo‘lsa, oxirgi zaxira nusxangizni tiklang va undan qatorlarni qutqarish uchun bu faylni saqlang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'SQLite xato topmagan ma’lumotlar bazasi',
      'bo‘sh yoki uzilgan ma’lumotlar bazasi: buni broken-database --deep berilmasa ham xabar qiladi',
      'tekshirish uchun nusxalab bo‘lmaydigan ma’lumotlar bazasi (o‘tkazib yuboriladi)',
    ],
  },
  'secret-in-git': {
    title: 'Git o‘rnatilmaning credential’larini kuzatmoqda',
    why: 'Git kuzatadigan narsa har bir commit va push’ga tushadi, fayl o‘chirilgandan keyin ham tarixda qoladi. Sirlar eng ko‘p zaxira nusxa sifatida push qilingan workspace orqali oshkor bo‘ladi.',
    messages: {
      tracked: {
        text: 'Git bu ishchi daraxtda {count, plural, one {credential saqlangan faylni} other {credential saqlangan # ta faylni}} kuzatmoqda: {names}.',
        remedy:
          'Fayllarni Git indeksidan olib tashlang; ular diskda qoladi. Ular tarixda ham qoladi, shuning uchun repozitoriyni birovga berishdan oldin kalitlarni almashtiring.',
      },
      'tracked-with-remote': {
        text: 'Git masofaviy repozitoriysi ({remotes}) bor bu ishchi daraxtda {count, plural, one {credential saqlangan faylni} other {credential saqlangan # ta faylni}} kuzatmoqda: {names}.',
        remedy:
          'Fayllarni Git indeksidan olib tashlang; ular diskda qoladi. Ular push qilingan bo‘lsa, ichidagi har bir kalit va tokenni almashtiring: tarixni o‘chirish push’ni bekor qilmaydi.',
      },
      'token-in-remote': {
        text: 'Git’ning {setting} sozlamasida {host} uchun parol yoki token ochiq matnda turibdi.',
        remedy:
          'Tokenni manzildan olib tashlang va uning o‘rniga credential helper yoki SSH kalitidan foydalaning. So‘ng tokenni almashtiring, chunki u katalog bilan birga nusxalangan.',
      },
    },
    texts: {
      exclude:
        '{count, plural, one {credential saqlangan faylni} other {credential saqlangan # ta faylni}} .git/info/exclude orqali `git add` dan chiqarib qo‘yish',
    },
    releases: 'barchasi',
    silent: [
      'Git credential’larni kuzatmaydigan ishchi daraxt, masalan, onboarding yaratgan workspace',
      '.env.example va shunga o‘xshash fayllar',
      'faqat foydalanuvchi nomi bor masofaviy manzillar va SSH manzillari',
      'credential helper repozitoriydan tashqarida saqlaydigan credential’lar',
    ],
  },
  'leaked-service-token': {
    title: 'Xizmat faylidagi sirni boshqa foydalanuvchilar o‘qiy oladi',
    why: 'Gateway tokenini bilgan har kim agentga ruxsat etilgan hamma ishni qildira oladi. 2026.2 va undan oldingi versiyalar tokenni har bir foydalanuvchi o‘qiy oladigan unit fayliga yozadi.',
    messages: {
      readable: {
        text: 'Bu mashinaning boshqa foydalanuvchilari {file} faylidagi {names} ni o‘qiy oladi.',
        remedy:
          'Faylni faqat egasi o‘qiy oladigan qiling. Bu yerga boshqa odamlar kira olgan bo‘lsa, sirlarni almashtiring, {starter, select, unit {tizim unitini qayta ishga tushiring} container {konteynerni qayta yarating} other {xizmatni qayta o‘rnating}} va yangi gateway tokenini mijozlarga bering.',
      },
      'in-system-unit': {
        text: 'Bu mashinaning boshqa foydalanuvchilari {file} faylidagi {names} ni o‘qiy oladi: systemd tizim unitining muhitini hammaga ko‘rsatadi.',
        remedy:
          'Sirlarni faqat root o‘qiy oladigan faylga ko‘chiring va unitdagi EnvironmentFile= qiymatida shu faylni ko‘rsating. Bu yerga boshqa odamlar kira olgan bo‘lsa, sirlarni almashtiring.',
      },
      'readable-for-system': {
        text: 'Bu mashinaning boshqa foydalanuvchilari {file} faylidagi {names} ni o‘qiy oladi.',
        remedy:
          'Faylni faqat root o‘qiy oladigan qiling: systemd uni root sifatida o‘qiydi. Bu yerga boshqa odamlar kira olgan bo‘lsa, sirlarni almashtiring.',
      },
    },
    texts: {
      close: '{file} faylini faqat egasi ocha oladigan qilish',
    },
    releases: 'barchasi; 2026.5 va undan keyingilar tokenni endi o‘zi yozmaydi',
    silent: [
      'siri yo‘q unitlar: ularning ruxsatlari odatda 0644',
      'boshqalar kira olmaydigan katalogdagi fayl',
      'o‘zgaruvchi yoki faylni ko‘rsatadigan qiymatlar',
    ],
  },
  'stale-lock': {
    title: 'Eski mashinaning lock fayllari hali ham turibdi',
    why: 'Nusxalangan lock fayli bu yerda yo‘q yoki raqami endi boshqasiga tegishli jarayonni ko‘rsatadi. Lock fayli muddati tugaguncha sessiya javob bermasligi, buyruqlar rad etilishi yoki plagin yuklanishi bir necha daqiqa cho‘zilishi mumkin.',
    messages: {
      stale: {
        text: 'Eski mashinadan {kind, select, session {sessiyalarning} approvals {exec ruxsatlarining} gateway {gateway’ning} plugin {plaginlarning} browser {agent brauzerining} other {boshqa fayllarning}} {count, plural, one {lock fayli} other {# ta lock fayli}} kelgan va bu yerda {count, plural, one {uni} other {ularni}} hech bir jarayon ushlab turmagan: {names}.',
        remedy:
          '[Gateway’ni to‘xtating.] Lock fayllarini o‘chiring. Ularda sizga kerakli hech narsa yo‘q.',
      },
      doubtful: {
        text: '{kind, select, session {sessiyalarning} approvals {exec ruxsatlarining} gateway {gateway’ning} plugin {plaginlarning} browser {agent brauzerining} other {boshqa fayllarning}} {count, plural, one {lock fayli} other {# ta lock fayli}} eski mashinadan kelgan bo‘lishi mumkin, lekin bu yerda ishlatilayotgan bo‘lishi ham mumkin: {names}.',
        remedy: '[Gateway’ni to‘xtating.] Shundan keyin ham qolgan lock fayllarini o‘chiring.',
      },
    },
    texts: {
      delete:
        '{kind, select, session {sessiyalarning} approvals {exec ruxsatlarining} gateway {gateway’ning} plugin {plaginlarning} browser {agent brauzerining} other {boshqa fayllarning}} {count, plural, one {lock faylini} other {# ta lock faylini}} o‘chirish',
      unseen:
        'bu konteyner {count, plural, one {# ta lock faylini} other {# ta lock faylini}} ushlab turgan bo‘lishi mumkin bo‘lgan jarayonlarni ko‘rmaydi',
    },
    releases:
      'barchasi; 2026.9 versiyasidan boshlab sessiyalar va exec ruxsatlarining lock fayllari ta’sir qilmaydi',
    silent: [
      'jarayoni shu yerda hali ishlab turgan lock fayli',
      'ma’lumotlar bazalari shu mashinadagi jarayon tomonidan ochilgan volume’dagi lock’lar',
      '*.lock.sqlite nomli ma’lumotlar bazalari: to‘g‘ri to‘xtatilgandan keyin ular bo‘sh holda qoladi',
      'paket menejerlarining lock fayllari, workspace’larda va plaginlarda',
    ],
  },
  'live-gateway': {
    title: 'Bu o‘rnatilmada gateway ishlab turibdi',
    why: 'Tekshiruv paytida fayllar o‘zgarishi, hozir olingan nusxa esa nomuvofiq bo‘lib chiqishi mumkin. `--fix` ishlashdan bosh tortadi, chunki gateway ham, tuzatish ham bir xil fayllarni o‘zgartiradi.',
    messages: {
      running: {
        text: '{pid} jarayoni — shu o‘rnatilmada ishlab turgan gateway. Tekshiruv paytida fayllar o‘zgarishi mumkin.',
        remedy:
          'O‘rnatilmani nusxalash yoki tuzatishdan oldin gateway’ni to‘xtating, so‘ng qayta tekshiring.',
      },
    },
    releases: 'barchasi',
    silent: [
      'jarayoni mavjud bo‘lmagan yoki boshqa vaqtda ishga tushgan lock fayli',
      'boshqa mashinada ishlaydigan o‘rnatilma',
    ],
  },
  'archive-debris': {
    title: 'Nusxada macOS metama’lumot fayllari bor',
    why: 'Nomi ._something ko‘rinishidagi faylning kengaytmasi yonidagi faylniki bilan bir xil. Barcha .jsonl, .md yoki .sqlite fayllarini o‘qiydigan dastur uni sessiya, eslatma yoki ma’lumotlar bazasi deb o‘ylaydi.',
    messages: {
      debris: {
        text: '{root} ichida {count, plural, one {# ta macOS metama’lumot fayli} other {# ta macOS metama’lumot fayli}} bor: {names}. Dasturlar bunday fayllarni sessiya, eslatma yoki ma’lumotlar bazasi deb o‘ylashi mumkin.',
        remedy:
          'Bu fayllarni o‘chiring. Ularda faqat belgichalar va oyna joylashuvi saqlanadi, sizning ma’lumotlaringiz yo‘q.',
      },
      beside: {
        text: 'Mac’da yaratilgan arxiv {root} yonida metama’lumot fayllarini qoldirgan: {names}. OpenClaw ularni o‘qimaydi.',
        remedy:
          'Bu fayllarni o‘chiring. Ularda faqat belgichalar va oyna joylashuvi saqlanadi, sizning ma’lumotlaringiz yo‘q.',
      },
    },
    texts: {
      remove: '{count, plural, other {# ta macOS metama’lumot faylini}} olib tashlash',
    },
    releases: 'barchasi',
    silent: ['nomi shunday, lekin mazmuni boshqa fayl', 'Mac’dagi .DS_Store: uni Finder yaratadi'],
  },
  'implicit-timezone': {
    title: 'Cron vazifasida vaqt mintaqasi ko‘rsatilmagan',
    why: 'OpenClaw vaqt mintaqasi ko‘rsatilmagan cron ifodasini gateway jarayonining mintaqasi bo‘yicha bajaradi. UTC’dagi serverda ertalab yettiga mo‘ljallangan vazifa boshqa soatda bajariladi va hech qanday xato ko‘rsatilmaydi.',
    messages: {
      'other-zone': {
        text: '{count, plural, one {# ta cron vazifasi} other {# ta cron vazifasi}} uchun vaqt mintaqasi ko‘rsatilmagan ({names}). Eski mashina {was} mintaqasida edi, bunisi {here} mintaqasida.',
        remedy:
          'Har bir vazifa uchun eski mashinaning vaqt mintaqasini ko‘rsating yoki gateway uchun TZ qiymati sifatida o‘shani bering.',
      },
      zoneless: {
        text: '{count, plural, one {# ta cron vazifasi} other {# ta cron vazifasi}} uchun vaqt mintaqasi ko‘rsatilmagan ({names}), shuning uchun gateway o‘zi turgan mashinaning vaqt mintaqasini ishlatadi.',
        remedy:
          'Har bir vazifa uchun kerakli vaqt mintaqasini ko‘rsating yoki gateway uchun TZ qiymati sifatida eski mashinaning vaqt mintaqasini bering.',
      },
    },
    releases: 'barchasi',
    silent: [
      'vaqt mintaqasi ko‘rsatilgan, ma’lum oraliqda takrorlanadigan va bir marta bajariladigan vazifalar',
      'OpenClaw’ning o‘z vazifalari va o‘chirib qo‘yilgan vazifalar',
      'muhitida TZ berilgan gateway',
      'vaqt mintaqasi qaydnomadagi bilan bir xil mashina, mintaqa nomi boshqacha bo‘lsa ham',
    ],
  },
  'queued-deliveries': {
    title: 'Eski xabarlar yuborilishini kutmoqda',
    why: 'Nusxa olinayotganda hali yuborilmagan xabarlar navbatda turadi. Gateway keyingi ishga tushganda ularni qanchalik eski bo‘lishidan qat’i nazar yuboradi, eski mashina esa allaqachon yuborgan bo‘lishi mumkin.',
    messages: {
      files: {
        text: 'delivery-queue/ ichida {count} ta eski xabar kutmoqda (kanallar: {channels}; eng eskisi {since} dan beri). Gateway keyingi ishga tushganda {count, plural, one {uni} other {ularni}} yuboradi.',
        remedy:
          'Gateway’ni ishga tushirishdan oldin bu xabarlar hali ham yuborilishi kerakmi, hal qiling. Kerak bo‘lmasa, `--fix --unsafe-fixes` ularni shu katalogning o‘zida chetga olib qo‘yadi.',
      },
      rows: {
        text: 'Ma’lumotlar bazasida {count} ta eski xabar kutmoqda (kanallar: {channels}; eng eskisi {since} dan beri). Gateway keyingi ishga tushganda {count, plural, one {uni} other {ularni}} yuboradi.',
        remedy:
          'Gateway’ni ishga tushirishdan oldin bu xabarlar hali ham yuborilishi kerakmi, hal qiling. Kerak bo‘lmasa, ishga tushirishdan oldin kanalni o‘chiring: o‘chirilgan kanal hech narsa yubormaydi.',
      },
    },
    texts: {
      'put-aside':
        '{count, plural, one {navbatdagi xabarni} other {navbatdagi # ta xabarni}} chetga olib qo‘yish',
    },
    releases: 'barchasi',
    silent: [
      'oxirgi soatdagi xabar: ishlab turgan gateway uni yuboradi yoki yuborishdan voz kechadi',
      'OpenClaw yuborishdan voz kechgan yoki yuborishni boshlagan xabar: u qayta yuborilmaydi',
    ],
  },
  'shared-identity': {
    title: 'Eski mashinada ham xuddi shu identifikator va loginlar bor',
    why: 'Identifikatori bir xil ikki gateway har bir xabarga ikki martadan javob beradi yoki bir-birining ulanishini uzadi. WhatsApp har bir xabarda kalitlarini o‘zgartiradi: yaroqlilari faqat oxirgi ishlatilgan mashinada bo‘ladi.',
    messages: {
      shared: {
        text: 'Eski mashina ({home}) hali ham quyidagilardan foydalanayotgan bo‘lishi mumkin: {what}. Gateway ikki mashinadan faqat bittasida ishlashi kerak.',
        remedy:
          'Bu yerdagi gateway’ni ishga tushirishdan oldin eski mashinadagisini to‘xtating va o‘chirib qo‘ying. Nusxalangandan keyin u yerda WhatsApp ishlatilgan bo‘lsa, uni shu yerda qayta bog‘lang.',
      },
      recorded: {
        text: 'Qaydnoma tuzilgan mashina hali ham quyidagilardan foydalanayotgan bo‘lishi mumkin: {what}. Gateway ikki mashinadan faqat bittasida ishlashi kerak.',
        remedy:
          'Bu yerdagi gateway’ni ishga tushirishdan oldin eski mashinadagisini to‘xtating va o‘chirib qo‘ying. Nusxalangandan keyin u yerda WhatsApp ishlatilgan bo‘lsa, uni shu yerda qayta bog‘lang.',
      },
    },
    releases: 'barchasi',
    silent: [
      'birorta ham yo‘li boshqa uy katalogini ko‘rsatmaydigan va boshqa mashina qaydnomasi berilmagan o‘rnatilma: uning nusxa ekanini hech narsa ko‘rsatmaydi',
      'sozlamalari shu yerni ko‘rsatadigan va shu yerda allaqachon ishlagan nusxa',
      'identifikatori yo‘q o‘rnatilma, masalan, yangisi',
    ],
  },
  'foreign-native-module': {
    title: 'Kompilyatsiya qilingan modul boshqa turdagi mashina uchun yig‘ilgan',
    why: 'Plagin bog‘liqliklari orasidagi kompilyatsiya qilingan kod faqat bitta tizim va bitta protsessor turida ishlaydi. Boshqa turdagi mashinada plagin yuklanmaydi, ko‘pincha topilmagan fayl haqidagi xato chiqadi.',
    messages: {
      plugin: {
        text: '{owner} plaginida {built} uchun yig‘ilgan {count, plural, one {# ta kompilyatsiya qilingan modul} other {# ta kompilyatsiya qilingan modul}} bor, lekin gateway {host} da ishlaydi, shuning uchun plagin yuklanmaydi. {count, plural, one {Modul} other {Birinchisi}}: {first}.',
        remedy:
          'Bog‘liqliklarni shu mashinada qayta o‘rnating. Ularda sizning ma’lumotlaringiz yo‘q.',
      },
      other: {
        text: '{owner} ichida {built} uchun yig‘ilgan {count, plural, one {# ta kompilyatsiya qilingan modul} other {# ta kompilyatsiya qilingan modul}} bor, lekin gateway {host} da ishlaydi, shuning uchun {owner} bu yerda ishlamaydi. {count, plural, one {Modul} other {Birinchisi}}: {first}.',
        remedy:
          'Bog‘liqliklarni shu mashinada qayta o‘rnating. Ularda sizning ma’lumotlaringiz yo‘q. Buyruq bu paketlarning o‘rnatish skriptlarini bajaradi: nusxani o‘zingiz olmagan bo‘lsangiz, avval ularni ko‘rib chiqing.',
      },
    },
    releases: 'barchasi',
    silent: [
      'bir nechta tizim uchun modullari bor paket: u har bir mashinada bir xil',
      'yonida shu mashinaga mos varianti bor modul',
      'protsessor turi, tekshiruv boshqa mashina uchun bo‘lsa',
      'workspace’lardagi modullar: ular alohida loyihalar',
      'modul qaysi Node versiyasi uchun yig‘ilgani: bu uning sarlavhasida ko‘rsatilmaydi',
    ],
  },
});
