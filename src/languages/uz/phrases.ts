import { definePhrases } from '../catalogue.ts';

export const phrases = definePhrases({
  'listed.more-reasons': 'va {count, plural, other {yana # ta sabab}}',
  'listed.more-findings':
    '{count, plural, other {yana # ta topilma}} ro‘yxatga kirmadi: ro‘yxatdagilarni tuzating, so‘ng qayta tekshiring',
  'listed.more-places': '{count, plural, other {topilmaning yana # ta joyi}} ro‘yxatga kirmadi',

  'verdict.will-not-work': 'Bu nusxa hali ishlamaydi.',
  'verdict.incomplete': 'Bu nusxa ishga tushadi, lekin to‘liq emas.',
  'verdict.exposed': 'Bu nusxa ishlaydi, lekin undagi sirlar ochiq qolgan.',
  'verdict.attention': 'Bu nusxa ishlashi kerak. Nima buzilishi mumkinligini ko‘rib chiqing.',
  'verdict.ready': 'Bu nusxa tayyor.',
  'verdict.unproven': 'Tekshirib bo‘lgan joylarda xato topilmadi.',
  'verdict.nothing-checked': 'Hech narsani tekshirib bo‘lmadi.',
  'verdict.known':
    'Bazaviy ro‘yxatdan beri yangi narsa yo‘q, unda {count, plural, one {# ta topilma} other {# ta topilma}} bor.',
  'verdict.unchecked': 'Tekshirib bo‘lmadi: {error}',
  'verdict.passed': '{count, plural, one {# ta qoida} other {# ta qoida}} hech narsa topmadi.',

  'will.start': 'Gateway ishga tushmaydi',
  'will.answers': 'Agent javob bera olmaydi',
  'will.memory': 'Agent xotirasini topa olmaydi',
  'will.history': 'Agent eski suhbatlarni topa olmaydi',
  'will.cron': 'Cron vazifalari bajarilmaydi',
  'will.channels': 'Kanal ulanmaydi',
  'will.plugins': 'Plagin yuklanmaydi',
  'will.features': 'Biror funksiya ishlamaydi',
  'will.privacy': 'Sirlaringizni boshqalar o‘qiy oladi',
  'will.later': 'Keyinroq muammo chiqadi',
  'may.start': 'Gateway ishga tushmasligi mumkin',
  'may.answers': 'Agent javob bera olmasligi mumkin',
  'may.memory': 'Agent xotirasini topa olmasligi mumkin',
  'may.history': 'Agent eski suhbatlarni topa olmasligi mumkin',
  'may.cron': 'Cron vazifalari bajarilmasligi yoki boshqa vaqtda bajarilishi mumkin',
  'may.channels': 'Kanal ulanmasligi mumkin',
  'may.plugins': 'Plagin ishlamasligi mumkin',
  'may.features': 'Biror funksiya ishlamasligi mumkin',
  'may.privacy': 'Sirlaringizni boshqalar o‘qiy olishi mumkin',
  'may.later': 'Keyinroq muammo chiqishi mumkin',
  causes: '{sentence} ({count, plural, one {# ta sabab} other {# ta sabab}}).',

  'heading.start': 'Gateway’ning ishga tushishi',
  'heading.answers': 'Agentning javoblari',
  'heading.memory': 'Xotira',
  'heading.history': 'Suhbatlar',
  'heading.cron': 'Cron vazifalari',
  'heading.channels': 'Kanallar',
  'heading.plugins': 'Plaginlar',
  'heading.features': 'Boshqa funksiyalar',
  'heading.privacy': 'Maxfiylik',
  'heading.later': 'Keyinroq chiqadigan muammolar',

  'severity.error': 'xato',
  'severity.warning': 'ogohlantirish',
  'severity.info': 'ma’lumot',

  'steps.title': 'Nima qilish kerak (shu tartibda)',
  'steps.install':
    '{where, select, here {OpenClaw’ni shu yerga o‘rnating: u PATH da yo‘q.} other {Bu nusxa ishlaydigan joyda OpenClaw hali bo‘lmasa, uni o‘sha yerga o‘rnating.}}{node, plural, =0 {} other { Unga Node # kerak.}} Hozircha ishga tushirmang. {where, select, here {Eski mashinada} other {U yerda ham, eski mashinada ham}} gateway ishlamayotganiga ishonch hosil qiling.',
  'steps.stop':
    '{where, select, here {Bu yerdagi} there {Bu nusxa ishlaydigan joydagi} other {Konteyneridagi}} gateway’ni to‘xtating. Eski mashinada ham gateway ishlamayotganiga ishonch hosil qiling.{where, select, here {} there {} docker { Konteyner uchun buyruqlarni docker-compose.yml faylingiz turgan joyda bajaring. Ularda OpenClaw’ning o‘z docker-compose.yml faylidagi nomlar ishlatilgan.} unknown { openclaw bilan boshlanadigan buyruqlarni volume’lari bir xil konteynerda bajaring.} other { Buyruqlarda OpenClaw hujjatlaridagi nomlar ishlatilgan. openclaw bilan boshlanadigan buyruqlarni volume’lari bir xil konteynerda bajaring.}}',
  'steps.new-container':
    'Volume’lari bir xil yangi konteynerda shell oching: bu konteyner gateway’i bilan birga to‘xtaydi. {tool, select, none {Keyingi buyruqlarni o‘sha shell’da bajaring.} other {{tool} qatnashmagan buyruqlarni o‘sha shell’da bajaring.}}',
  'steps.place':
    '{from} ichidagilarni, yashirin fayllar bilan birga, bu nusxa ishlaydigan mashinadagi {to} ga qo‘ying yoki {from} ni konteynerda shu yo‘lga ulang. Nusxa allaqachon o‘sha yerda bo‘lsa, bu qadamni o‘tkazib yuboring. Keyingi qadamlarni o‘sha yerda bajaring.',
  'steps.mount': '{from} hali ulanmagan bo‘lsa, uni konteynerda {to} ga ulang.',
  'steps.migrate-and-start':
    'OpenClaw yetib kelgan narsalarni tekshirib, migratsiya qilsin, so‘ng gateway’ni ishga tushiring.',
  'steps.migrate-and-install':
    'OpenClaw yetib kelgan narsalarni tekshirib, migratsiya qilsin, so‘ng uning xizmatini o‘rnating: xizmat gateway’ni ishga tushiradi. Konteynerda gateway’ni odatdagidek ishga tushiring.',
  'steps.start': 'Gateway’ni ishga tushiring.',
  'steps.install-service':
    'OpenClaw xizmatini o‘rnating: xizmat gateway’ni ishga tushiradi. Konteynerda gateway’ni odatdagidek ishga tushiring.',
  'steps.look':
    'Ishlayotganini tekshiring: {channels, select, none {} other {kanallar ulangan, }}eski suhbatlaringiz ro‘yxatda bo‘lishi kerak.',
  'steps.check-again': 'Qayta tekshiring: yana nima qilish kerakligi ko‘rinadi.',
  'steps.repair':
    '{count, plural, one {# ta topilmani} other {# ta topilmani}} bitta buyruq bilan tuzating. O‘zgarishlarni oldindan ko‘rish uchun --dry-run qo‘shing.',
  'steps.unpack': 'Arxivni yangi mashinada oching, so‘ng yetib kelgan narsalarni tekshiring.',
  'steps.repair-unpacked':
    'Arxivni yangi mashinada oching. So‘ng {count, plural, one {# ta topilmani} other {# ta topilmani}} bitta buyruq bilan tuzating. O‘zgarishlarni oldindan ko‘rish uchun --dry-run qo‘shing.',
  'steps.restore':
    'Yetishmayotganini {backups, plural, =1 {shu yerdagi zaxira nusxadan} other {shu yerdagi zaxira nusxalardan (har bir qismni u to‘liq saqlangan eng yangi nusxadan)}} tiklang{count, plural, =0 {} one { va # ta topilmani tuzating} other { va # ta topilmani tuzating}}. O‘zgarishlarni oldindan ko‘rish uchun --dry-run qo‘shing.',

  'install.title': 'OpenClaw o‘rnatilmasi',
  'install.workspace': 'Faqat workspace bor, holat katalogi yo‘q:',
  'install.profile': '({profile} profili)',
  'install.written-by': 'yozgan versiya',
  'install.came-from': 'qayerdan kelgan',
  'install.will-run-as': 'ishlash muhiti',
  'install.release': 'OpenClaw {release}',
  'install.no-release': 'noma’lum versiya',
  'install.in-files': 'sessiyalar fayllarda',
  'install.in-databases': 'sessiyalar ma’lumotlar bazasida',
  'install.user': '{user} foydalanuvchisi',
  'install.user-id': 'ID’si {uid} bo‘lgan foydalanuvchi',
  'install.user-with-id': '{name} (uid {uid})',
  'install.no-user': 'noma’lum foydalanuvchi',
  'install.home': 'uy katalogi {home}',
  'install.state-directory': 'holat katalogi {name}',
  'install.from-here': 'shu yerdan yoki yo‘li xuddi shunday bo‘lgan uy katalogidan',
  'install.origin-unknown': 'noma’lum',
  'install.target-unknown': 'OpenClaw versiyasi noma’lum',
  'install.target': 'OpenClaw {release} ({source})',
  'install.as-you-said': 'siz ko‘rsatganingizdek',
  'install.installed': 'shu yerda o‘rnatilgan',
  'install.not-installed': 'bu nusxani yozgan versiya',

  'inventory.title': 'Nimalar yetib keldi',
  'inventory.title-of': 'Yetib kelgan narsalar:',
  'inventory.since-record': 'Nimalar yetib keldi ({date} qaydnomasi bilan solishtirganda)',
  'inventory.counted': '{count}: {detail}',
  'inventory.of': '{was} tadan {here} tasi',
  'inventory.see': '(qarang: {rule})',
  'inventory.none': 'yo‘q',
  'inventory.not-here': 'bu yerda yo‘q',
  'inventory.names': '{names}',
  'inventory.cannot-look': 'o‘qilmaydi',
  'inventory.no-config': 'openclaw.json yo‘q',
  'inventory.broken-config': 'openclaw.json buzilgan',
  'inventory.unreadable-config': 'openclaw.json o‘qilmaydi',
  'inventory.unreadable-store': 'ombor o‘qilmaydi',
  'inventory.unreadable-database': 'ma’lumotlar bazasi o‘qilmaydi',
  'inventory.unreadable-index': 'sessiyalar indeksi o‘qilmaydi',
  'inventory.unreadable-jobs': 'ular o‘qilmaydi',
  'inventory.profiles': '{count, plural, one {# ta profil} other {# ta profil}}',
  'inventory.keys-in-config':
    'konfiguratsiyada {count, plural, one {# ta kalit} other {# ta kalit}}',
  'inventory.keys-in-environment': 'muhitda {count, plural, one {# ta kalit} other {# ta kalit}}',
  'inventory.keys-unset': 'kalit {names} dan olinadi, lekin u hech qayerda berilmagan',
  'inventory.profiles-promised':
    'konfiguratsiyada {count, plural, one {# ta profil} other {# ta profil}}, saqlangani yo‘q',
  'inventory.config-would-say': 'buni faqat openclaw.json aytadi',
  'inventory.none-configured': 'sozlanmagan',
  'inventory.files-in': '{count, plural, one {# ta fayl} other {# ta fayl}}: {places}',
  'inventory.workspace-empty': 'bo‘sh: {places}',
  'inventory.workspace-elsewhere':
    '{path}/ ichida topildi, lekin konfiguratsiya boshqa joyni ko‘rsatadi',
  'inventory.workspace-not-here': 'sozlangan, lekin bu yerda yo‘q',
  'inventory.notes': '{count, plural, one {# ta eslatma} other {# ta eslatma}}',
  'inventory.notes-elsewhere': 'konfiguratsiya ishlatmaydigan workspace’da',
  'inventory.no-workspace': 'bu yerda workspace yo‘q',
  'inventory.none-written': 'hali yozilmagan',
  'inventory.sessions-in-databases':
    'ma’lumotlar bazalarida {count, plural, one {# ta sessiya} other {# ta sessiya}}',
  'inventory.transcripts': '{count, plural, one {# ta transkript} other {# ta transkript}}',
  'inventory.sessions-without-text':
    'indeksda {count, plural, one {# ta sessiya} other {# ta sessiya}}, transkript yo‘q',
  'inventory.messages': '{count, plural, one {# ta xabar} other {# ta xabar}}',
  'inventory.jobs': '{count, plural, one {# ta vazifa} other {# ta vazifa}}',
  'inventory.login-files': '({count, plural, one {# ta login fayli} other {# ta login fayli}})',
  'inventory.no-login-for': '({names} uchun login yo‘q)',
  'inventory.login-files-but-none-for':
    '({count, plural, one {# ta login fayli} other {# ta login fayli}}, {names} uchun login yo‘q)',
  'inventory.plugins': '{count, plural, one {# ta plagin} other {# ta plagin}}',
  'inventory.skills': '{count, plural, one {# ta skill} other {# ta skill}}',
  'inventory.device-key': 'shu gateway’ning kaliti',

  'thing.configuration': 'konfiguratsiya',
  'thing.logins': 'loginlar',
  'thing.workspace': 'workspace',
  'thing.memory': 'xotira',
  'thing.conversations': 'suhbatlar',
  'thing.messages': 'xabarlar',
  'thing.cron jobs': 'cron vazifalari',
  'thing.channels': 'kanallar',
  'thing.plugins': 'plaginlar',
  'thing.skills': 'skill’lar',
  'thing.device identity': 'qurilma identifikatori',

  'status.arrived': 'yetib keldi',
  'status.broken': 'buzuq',
  'status.missing': 'yetishmaydi',
  'status.none': 'yo‘q',
  'status.unknown': 'noma’lum',

  'finding.at': 'joyi',
  'finding.and': 'va',
  'finding.why': 'sabab',
  'finding.fix': 'tuzatish',
  'finding.do': 'chora',
  'finding.with': '{flags} bilan: {title}',
  'finding.step': '{step}-qadam',
  'finding.as-above': 'yuqoridagi kabi',
  'finding.more': 'yana {count} ta',
  'finding.target-unknown':
    '--state-dir <path> bilan qayta tekshiring: bu holat katalogining bu nusxa ishlaydigan mashinadagi yo‘lini bering. Hozir u yo‘l noma’lum, shuning uchun birorta ham yo‘l o‘zgartirilmaydi. OpenClaw konteynerida u /home/node/.openclaw.',

  'command.or': 'yoki',

  'finding.left-out': 'Bu yerda buyruq ko‘rsatilmadi: unda sir bo‘lishi mumkin.',

  about: '{what}: {problem}',

  'unknown.release':
    'bu o‘rnatilmani qaysi OpenClaw versiyasi ishlatishi noma’lum (uni --openclaw bilan ko‘rsating)',
  'unknown.missing-load-path': 'yuklash yo‘li topilmasa, OpenClaw {release} nima qilishi noma’lum',
  'unknown.sessions':
    'OpenClaw {release} sessiyalarni fayllarda yoki ma’lumotlar bazalarida saqlashi noma’lum',
  'unknown.imports':
    'OpenClaw {release} da oldingi versiyalarning omborlarini nima import qilishi noma’lum',
  'unknown.unset-variable':
    'o‘zgaruvchi berilmagan bo‘lsa, OpenClaw {release} nima qilishi noma’lum',
  'unknown.exec-approval': 'OpenClaw {release} da buyruqqa ruxsat kerakmi, noma’lum',
  'unknown.newer-config':
    'konfiguratsiya yangiroq bo‘lsa, OpenClaw {release} nima qilishi noma’lum',
  'unknown.plugin-owner': 'OpenClaw {release} uchun plaginning egasi muhimmi, noma’lum',

  'windows.users': 'Windows’da foydalanuvchi ID’lari yo‘q',
  'windows.owner': 'Windows’da fayllarning bunday egasi bo‘lmaydi',
  'windows.modes': 'Windows’da fayllarning bunday ruxsatlari bo‘lmaydi',

  'unread.path': '{path} o‘qilmaydi',
  'unread.path-for': '{path} o‘qilmaydi ({reason})',
  'unread.state-directory': 'holat katalogining bir qismini ko‘rib bo‘lmadi',
  'unread.login-shell':
    'konfiguratsiyaga kerakli qiymatni login shell berishi mumkin (env.shellEnv)',
  'unread.whatsapp': 'WhatsApp logini o‘qilmaydi yoki uy katalogidan tashqarida',
  'unread.whatsapp-elsewhere': 'WhatsApp logini ko‘rib bo‘lmaydigan joyda',
  'unread.plugins': 'plaginlarda fayllar juda ko‘p, hammasini ko‘rib chiqib bo‘lmaydi',
  'unread.prose': 'eslatmalar, skill’lar va skriptlardan faqat dastlabki {count} tasi o‘qildi',
  'unread.prose-size':
    'eslatmalar, skill’lar va skriptlarning faqat dastlabki {size} hajmi o‘qildi',
  'unread.cron-table': 'cron vazifalari jadvalining tuzilishi notanish',
  'unread.cron-jobs': '{path} dagi cron vazifalari o‘qilmaydi',
  'unread.exec-approvals': 'ma’lumotlar bazasidagi exec ruxsatlari o‘qilmaydi',

  'database.unread': '{path} — o‘qib bo‘ladigan ma’lumotlar bazasi emas',
  'database.too-large':
    '{path} bu tekshiruv uchun nusxalashga juda katta (--deep chegarani oshiradi)',
  'database.refused': '{path}: {problem}',
  'database.damaged': '{path} shikastlangan',
  'problem.many-rows': 'jadvallardan birida qatorlar ko‘rib chiqish uchun juda ko‘p',
  'problem.oversized':
    'sxemasi yoki biror qatori OpenClaw’ning har qanday ma’lumotlar bazasidagidan katta',
  'problem.computes-table':
    'o‘qilganda hisoblanadigan jadvali bor, OpenClaw bazalarida bunday jadval bo‘lmaydi',
  'problem.being-written': 'unga hozir yozilmoqda (gateway’ni to‘xtatib, yana tekshiring)',
  'problem.wal': 'o‘qib bo‘lmaydigan WAL fayli bor',
  'problem.large-databases':
    'boshqa ma’lumotlar bazalari bilan birga ko‘rish uchun nusxalashga juda katta (--deep chegarani oshiradi)',
  'problem.no-room-for-copy':
    'joy yetmagani uchun ko‘rishga nusxalab bo‘lmaydi. TMPDIR’ga joyi ko‘proq katalogni bering',
  'database.no-scratch':
    '{path} ichini ko‘rish uchun nusxalab bo‘lmaydi: muvaqqat fayllar katalogiga yoza olmaysiz ({code}). TMPDIR’ga boshqa katalogni bering',
  'database.unqueried': '{path} ga so‘rov berib bo‘lmaydi ({code})',

  'record.none': 'solishtirish uchun qaydnoma yo‘q: uni --against bilan bering',
  'record.incomplete': 'qaydnoma to‘liq emas: {what}',
  'record.no-conversations': 'qaydnomada suhbatlar sanalmagan',

  'restore.part': '{part}: {count, plural, other {# ta faylni}} ({size}) {source} dan tiklash',
  'restore.paths':
    'bu yerdagi {count, plural, other {# ta yo‘lni}} tiklangan fayllarga yo‘naltirish',
  'restore.replace':
    '{path} faylini ({old}) {source} dagi varianti ({whole}) bilan almashtirish{has, select, nothing {} more { (unda bu yerdagining hammasi va qo‘shimchasi ham bor)} other { (faqat bu yerdagi variantda bor narsalar unda yo‘q)}}',

  'part.configuration': 'konfiguratsiya',
  'part.workspace': 'workspace',
  'part.sessions': 'sessiyalar',
  'part.logins': 'loginlar',
  'part.databases': 'ma’lumotlar bazalari',
  'part.devices': 'qurilmalar',
  'part.cron jobs': 'cron vazifalari',
  'part.other state': 'boshqa holat ma’lumotlari',

  'holds.sessions': 'sessiyalar',
  'holds.messages': 'xabarlar',
  'holds.memory': 'xotira',
  'holds.cron': 'cron',
  'holds.logins': 'loginlar',
  'holds.workspace': 'workspace',

  'source.whole': 'to‘liq',
  'source.not-whole': 'to‘liq emas',
  'source.unusable': 'foydalanib bo‘lmaydi',
  'source.dated': '{state}, vaqti {date} UTC',
  'source.part': '{part} ({count, plural, other {# ta fayl}})',
  'source.takes-nothing': '{state}; undan hech narsa olinmaydi',
  'source.takes': '{state}; olinadi: {parts}',
  'source.line': '{name}: {counts}; {words}.',

  'repairs.refused': 'HECH NARSA TUZATILMADI: {install}',
  'repairs.changed': 'Nimalar o‘zgardi',
  'repairs.times': '{words} ({count} marta)',
  'repairs.done':
    '{count, plural, other {# ta tuzatish}} bajarildi. {left, plural, =0 {Topilma qolmadi} other {# ta topilma qoldi}}.',
  'repairs.undo': 'bekor qilish',

  'outcome.fixed': 'tuzatildi',
  'outcome.still-there': 'qisman bajarildi',
  'outcome.skipped': 'bajarilmadi',
  'outcome.failed': 'xato bilan tugadi',
  'outcome.still-wrong': 'hali ham xato: {message}',

  'pending.first':
    '{install}: {id} tuzatishi {steps, plural, other {# ta qadamning}} birinchisida uzilib qolgan',
  'pending.after':
    '{install}: {id} tuzatishi {steps} ta qadamdan {done} tasi bajarilgach uzilib qolgan',
  'pending.undo': '{install}: {id} tuzatishini bekor qilish uzilib qolgan',
  'pending.finish': 'yakunlash',
  'pending.or-undo': 'yoki bekor qilish',
  'pending.taken-back': '--fix avval bu tuzatishni bekor qiladi, so‘ng qaytadan reja tuzadi.',

  'remark.refused': '{install} da hech narsa tuzatilmadi: {reason}',
  'remark.in-part': '{rule} qisman tekshirildi: {reason}',
  'remark.skipped': '{rule} o‘tkazib yuborildi: {reason}',
  'remark.crashed': '{rule} kutilmaganda to‘xtadi: {reason}',
  'remark.interrupted': '{install} dagi {id} tuzatishi uzilib qolgan: {command}',
  'remark.interrupted-either':
    '{install} dagi {id} tuzatishi uzilib qolgan: {command} yoki {other}',

  'note.settings': 'Sozlamalar: {path}.',
  'note.settings-unused': '{path} ishlatilmadi: u tekshirilayotgan {owner} ichida.',
  'note.settings-foreign':
    '{file} faylidagi sozlamalar ishlatilmadi: {path} boshqa foydalanuvchiga ({uid}) tegishli. Ularga ishonsangiz, {option} ni qo‘shing.',
  'note.settings-open':
    '{file} faylidagi sozlamalar ishlatilmadi: {path} ga boshqalar yoza oladi. Ularga ishonsangiz, {option} ni qo‘shing.',
  'note.compared':
    '{date} UTC qaydnomasi bilan solishtirildi{home, select, unknown {} other { (uy katalogi {home})}}.',
  'note.compared-copy':
    '{name} bilan, uning {date} UTC dagi holati bo‘yicha solishtirildi{home, select, unknown {} other { (uy katalogi {home})}}.',
  'note.record-moving': 'Qaydnoma tuzilayotganda OpenClaw ishlab turgan ({what}).',
  'note.record-incomplete': 'Qaydnoma to‘liq emas: {what}.',
  'note.target':
    '{path} o‘z sozlamalaridagi {target} yo‘li bo‘yicha tekshirildi. U boshqa yo‘lda ishlaydigan bo‘lsa, o‘sha yo‘lni --state-dir bilan bering.',
  'note.archive-home':
    '{name} o‘zi kelgan {home} uy katalogi uchun tekshirildi. U boshqa uy katalogida ochiladigan bo‘lsa, o‘shani --home bilan bering.',
  'note.archive-home-unknown':
    '{name} {home} uchun tekshirildi, chunki unda qaysi uy katalogidan kelgani ko‘rsatilmagan. U boshqa uy katalogida ochiladigan bo‘lsa, o‘shani --home bilan bering.',
  'note.repair-not-begun':
    '{id} tuzatishi {steps} ta qadamining birinchisidan oldin uzilib qolgan va hech narsani o‘zgartirmagan. Reja qaytadan tuzildi.',
  'note.repair-taken-back':
    '{id} tuzatishi {steps} ta qadamdan {done} tasi bajarilgach uzilib qolgan. U bekor qilindi va reja qaytadan tuzildi.',
  'note.would-be-refused': 'Hozir {install} da --fix ishlashdan bosh tortadi: {reason}',
  'note.may-reveal':
    'Bu rejaning {count, plural, other {# ta qadamidan}} keyin yangi topilmalar chiqishi mumkin. Shunda --fix qayta tekshiradi va xavfsiz tuzatishlarni bajaradi, yangi topilma chiqmay qolguncha shunday davom etadi. Barcha tuzatishlar bitta buyruq bilan bekor qilinadi. --interactive bilan ishlatilsa, u birinchi bosqichdan keyin to‘xtaydi.',
  'note.nothing-missing': '{names} dan hech narsa tiklanmadi: bu yerda yetishmayotgan narsa yo‘q.',
  'note.workspace-stays':
    '{path} o‘zgarishsiz qoladi, lekin tiklangan konfiguratsiya zaxira nusxadagi workspace’ni ishlatadi. Sizniki yangiroq bo‘lsa, uni o‘sha joyga ko‘chiring.',
  'note.has-nothing': '{path} ichida bu yerda yetishmayotgan narsa yo‘q.',
  'note.not-restored': '{name} dan tiklanmadi: {paths} ({reason}).',
  'note.no-better':
    'Butun holda yetib kelmagan {count, plural, other {# ta faylning}} {name} dagi varianti ham yaxshiroq emas.',
  'note.replaceable':
    'Butun holda yetib kelmagan {count, plural, other {# ta faylning}} butun varianti {name} da bor. --unsafe-fixes uni joyiga qo‘yadi, --dry-run esa qaysi biri yangiroq ekanini ko‘rsatadi.',
  'note.suppression-expired':
    '{fingerprint} topilmasini yashirish muddati {date} da tugagan: topilma yana ko‘rsatiladi.',
  'note.nothing-repaired':
    'Bu yerda --fix tuzata oladigan narsa yo‘q, shuning uchun hech narsa o‘zgartirilmadi.',
  'note.suppression-unused': '{fingerprint} yashirilgan, lekin bunday topilma yo‘q.',
  'note.cut-off': '{path} to‘liq o‘qilmadi.',
  'note.too-large': '{path} to‘liq o‘qilmadi: {reason}.',
  'note.unreadable':
    'Siz {path} ni o‘qiy olmaysiz ({reason}){more, plural, =0 {} other {, yana # tasini ham}}.{code, select, EACCES { Tekshiruvni egasi yoki root nomidan bajaring.} other {}}',
  'note.config-unread': '{path} ni o‘qib bo‘lmadi.',

  'unread.closed': 'siz {path} ichiga kira olmaysiz',
  'unread.cut-off': '{path} to‘liq o‘qilmadi',
  'unread.unreadable': '{path} o‘qilmaydi',

  'problem.code': '{code}',
  'problem.too-many-files': 'unda fayllar juda ko‘p',
  'problem.many-entries': '{count} tadan ortiq element bor',
  'problem.deep-directories': '{count} tadan ortiq katalog ichma-ich joylashgan',
  'problem.too-little-memory':
    'Node ishlata oladigan xotira uchun fayllar juda ko‘p (NODE_OPTIONS=--max-old-space-size=4096 ko‘proq xotiraga ruxsat beradi)',
  'problem.gone': 'u endi yo‘q',
  'problem.unread': 'o‘qib bo‘lmaydi ({reason})',
  'problem.larger': '{size} dan katta',
  'problem.it-is-larger': 'u {size} dan katta',
  'problem.link': 'havola',
  'problem.link-to-it': 'unga havola orqali boriladi',
  'problem.leads-out': 'uy katalogidan tashqariga olib chiqadigan havola',
  'problem.link-to-itself': 'o‘zini ko‘rsatadigan havola',
  'problem.dangling-link': 'uzilgan havola',
  'problem.script-unread': 'skriptni o‘qib bo‘lmaydi: {reason}',
  'problem.unit-unread': 'unitni o‘qib bo‘lmaydi: {reason}',
  'problem.plist-unread': 'plistni o‘qib bo‘lmaydi: {reason}',
  'problem.plist-binary': 'plist binar formatda: plutil -convert xml1 uni o‘qiladigan qiladi',
  'problem.plist-malformed': 'plist sintaksisi buzilgan',
  'problem.plist-starts-nothing': 'plist hech qanday dasturni ishga tushirmaydi',
  'problem.own-variables-unread': 'uning muhit faylini o‘qib bo‘lmaydi: {reason}',
  'problem.variables-unread': 'muhit fayllaridan birini o‘qib bo‘lmaydi: {reason}',
  'problem.many-variables-files': 'uning muhit fayllaridan faqat {count} tasi o‘qiladi',
  'problem.directory-pattern': 'EnvironmentFile= dagi kataloglar shabloni hisobga olinmaydi',
  'problem.unit-empty': 'unitda [Service] bo‘limi yo‘q',
  'problem.unit-starts-nothing': 'unitda ExecStart yo‘q',
  'problem.open-quote': '{key}= dagi qo‘shtirnoq yopilmagan ({name}, {line}-qator)',
  'problem.dynamic-user': 'u systemd o‘zi yaratadigan hisob nomidan ishlaydi (DynamicUser=)',
  'problem.node-unread': 'uni o‘qib bo‘lmaydi: {reason}',
  'problem.picks-node': 'u boshqa Node’ni tanlaydigan skript',
  'problem.no-node-version': 'qaysi versiya ekani na uning yonida, na o‘zida yozilgan',
  'problem.git-index': 'uning indeksi uzilgan yoki buzuq',
  'problem.git-version': 'indeks versiyasi {version}',
  'problem.empty': 'bo‘sh',
  'problem.ends-early': 'oxiriga yetmay uzilgan',
  'problem.not-json5': 'JSON5 sintaksisi buzilgan',
  'problem.not-plain-json': 'oddiy JSON emas va {size} dan katta',
  'problem.nested': 'ichma-ichligi {count} darajadan chuqur',
  'problem.many-values': 'unda {count} tadan ortiq qiymat bor',
  'problem.large-config': 'konfiguratsiyani o‘qiladigan {count} ta qiymatdan katta qiladi',
  'problem.refers-to-missing': 'mavjud bo‘lmagan faylni ko‘rsatadi',
  'problem.refers-outside': 'bu uy katalogidan tashqarida turgan faylni ko‘rsatadi',

  'unread.config': 'o‘qib bo‘lmaydi: {reason}',
  'unread.include': 'o‘qib bo‘lmaydigan faylni ko‘rsatadi: {reason}',

  'problem.includes-itself': 'o‘zini o‘zi include qiladi',
  'problem.goes-too-deep': 'ichma-ichlik juda chuqur',
  'problem.no-object': 'obyekt emas',
  'problem.is-link-out': 'uy katalogidan tashqariga olib chiqadigan havola',
  'problem.no-regular-file': 'bu oddiy fayl emas',
  'problem.script-starts-nothing': 'skript hech qanday dasturni ishga tushirmaydi',
  'problem.not-yaml': 'YAML sintaksisi buzilgan',
  'problem.own-way': 'u Node’ni o‘zicha ishga tushiradi',
  'problem.other-machine': 'u o‘rnatilma ishlaydigan mashinada turibdi',
  'problem.broken': 'u uzilgan yoki buzuq',
  'problem.long-names': 'undagi nomlar juda uzun',
  'problem.large-file': 'undagi fayllardan biri {size} dan katta',
  'problem.unpacks-to': 'ochilganda {size} dan oshadi',
  'problem.unpacks-times': 'ochilganda hajmi {ratio} baravardan ko‘p oshadi',
  'problem.unpack-together': 'arxivlar ochilganda birgalikda {size} dan oshadi',
  'problem.no-room': 'uni ochish uchun joy yetmaydi. TMPDIR’ga joyi ko‘proq katalogni bering',
  'problem.not-unpacked': 'uni muvaqqat fayllar katalogiga ochib bo‘lmaydi',
  'problem.unknown-entries': 'unda bu yerda o‘qib bo‘lmaydigan turdagi elementlar bor ({type})',
  'problem.format': '{format} arxivlarini bu yerda o‘qib bo‘lmaydi',
  'problem.seven-zip':
    '7z arxivlarini bu yerda o‘qib bo‘lmaydi, bunisida shifrlangani ham ko‘rsatilmagan',
  'problem.encryption-damaged': 'uning shifrlangan ma’lumoti shikastlangan',
  'problem.wrong-header': 'sarlavhalardan birining nazorat yig‘indisi noto‘g‘ri',
  'problem.archive-ends': 'u arxiv oxiriga yetmay tugagan',
  'problem.wrong-checksum': 'siqilgan ma’lumotining nazorat yig‘indisi noto‘g‘ri',
  'problem.compression-damaged': 'uning siqilgan ma’lumoti shikastlangan',
  'problem.archive-unread': 'uni oxirigacha o‘qib bo‘lmaydi',
  'problem.no-zip-list': 'oxiridagi fayllar ro‘yxati yo‘q yoki shikastlangan',
  'problem.zip-password': 'unda ochish uchun parol kerak bo‘lgan fayllar bor',
  'problem.zip-damaged': 'undagi fayllardan biri shikastlangan',
  'problem.not-trusted': 'ishonib bo‘lmaydi',
  'problem.not-regular': 'oddiy fayl emas',
  'not-taken.part-missing':
    'yaxlit narsaning bir qismi: boshqa qismlari bu yerda bor yoki yetishmaydi',
  'not-taken.advancing-keys':
    'har bir xabarda o‘zgaradigan kalitlar: faqat eng yangi nusxa ishlaydi, u esa butun emas',
  'not-taken.outside-link': 'o‘rnatilmadan tashqariga olib chiqadigan havola ortida',
  'not-taken.unused-workspace': 'bu yerdagi konfiguratsiya ishlatmaydigan workspace',

  'not-taken.no-state': 'OpenClaw uni qaytadan yaratadi yoki u faqat eski mashinaga tegishli',
  'not-taken.other-era': 'ma’lumotlarini boshqacha saqlaydigan relizlardan',
  'not-taken.blank-workspace':
    'bu yerda bo‘sh bo‘lgan workspace ichida. Avval o‘shani chetga oling',
  'not-taken.empty': 'zaxira nusxada ham bo‘sh',
  'not-taken.link': 'havola',
  'not-taken.link-out': 'o‘z workspace’idan tashqariga olib chiqadigan havola',
  'not-taken.below-no-directory': 'katalog bo‘lmagan narsa ichida',
  'not-taken.hard-link': 'o‘zidan oldin kelmagan faylga qattiq havola',
  'not-taken.kind':
    '{kind, select, fifo {FIFO} socket {soket} device {qurilma} other {turi noma’lum}}',
  'not-taken.absolute-name': 'absolyut nom',
  'not-taken.name-outside': 'tashqariga olib chiqadigan nom',
  'not-taken.backslash': 'nomida teskari chiziq bor',
  'not-taken.control-character': 'nomida boshqaruv belgisi bor',
  'not-taken.no-utf8': 'nomi to‘g‘ri UTF-8 emas',
  'not-taken.long-name': 'nomi juda uzun',
  'not-taken.longer-here':
    'bu yerdagi fayl oxiriga yetmay uzilgan bo‘lsa ham, unda ko‘proq narsa bor',
  'not-taken.part-of-whole': 'yaxlit narsaning bir qismi: boshqa qismlari bu yerda',
  'not-taken.in-log':
    'bir qismi uning jurnalida (-wal yoki -journal), shuning uchun barcha fayllarni qo‘lda nusxalang',
  'not-taken.no-database': 'zaxira nusxada ham butun ma’lumotlar bazasi emas',
  'not-taken.cut-off': 'zaxira nusxada ham uzilgan',
  'from.itself':
    '{path} — tekshirilayotgan o‘rnatilmaning o‘zi yoki o‘shani ichiga oladi. Boshqa nusxani bering',
  'from.missing': 'tiklash uchun {path} yo‘q',
  'from.no-file': '{path} na fayl, na katalog',
  'from.damaged': '{path} dan tiklab bo‘lmaydi: {what}',
  'from.no-room':
    'uni ochish uchun joy yetmaydi: {path} da {needed} joy kerak. TMPDIR’ga joyi ko‘proq katalogni bering',
  'from.nothing': '{path} da OpenClaw holat katalogi ham, workspace ham yo‘q',
  'from.several':
    '{path} da bir nechta holat katalogi bor ({names}). Ulardan birini bering, arxiv bo‘lsa, avval oching',
  'from.other-profile':
    '{path} dagi {name} — {own} dan boshqa profil. Baribir undan olish kerak bo‘lsa, o‘sha katalogni bering, arxiv bo‘lsa, avval oching',
  'from.unlisted': '{path} ichini ko‘rib bo‘lmaydi ({code})',
  'from.too-large': '{path} o‘rnatilma uchun juda katta: {reason}',
  'from.several-installs': '{path} da bir nechta o‘rnatilma bor',
  'from.no-install': '{path} da o‘rnatilma yo‘q',
  'archive.no-install': '{name} da OpenClaw o‘rnatilmasi yo‘q',
  'archive.damaged': '{name} shikastlangan: {what}. {reason}',
  'archive.no-input': 'o‘qish uchun standart kirish yo‘q',
  'archive.encrypted': '{name} shifrlangan ({how}). Shifrini yo‘l-yo‘lakay oching: {command}',
  'archive.encrypted-file':
    '{name} shifrlangan ({how}). Avval shifrini oching, keyin yangi faylni bering: {command}',
  'archive.age-text': 'age, matn ko‘rinishida',
  'archive.give-identity':
    '{name} age bilan shifrlangan. Kalit faylini --age-identity bilan bering',
  'archive.damaged-age': '{name} — shikastlangan age fayli',
  'archive.no-key': '--age-identity dagi hech bir kalit {name} ni ochmaydi',
  'archive.unknown-format':
    '{name} — {format} arxivi, uni bu yerda o‘qib bo‘lmaydi. Uni oching, keyin ochilgan katalogni bering',
  'archive.packed':
    '{name} {format} bilan siqilgan, uni bu yerda o‘qib bo‘lmaydi. Yo‘l-yo‘lakay oching: {command}',
  'archive.packed-file':
    '{name} {format} bilan siqilgan, uni bu yerda o‘qib bo‘lmaydi. Avval oching, keyin yangi faylni bering: {command}',
  'archive.zstd':
    '{name} zstd bilan siqilgan, uni Node 22.15 dan boshlab o‘qiydi; bu esa {node}. Yo‘l-yo‘lakay oching: {command}',
  'archive.zstd-file':
    '{name} zstd bilan siqilgan, uni Node 22.15 dan boshlab o‘qiydi; bu esa {node}. Avval oching, keyin yangi faylni bering: {command}',
  'archive.empty': '{name} bo‘sh',
  'archive.none':
    '{name} arxiv emas (tar, tar.gz, tar.zst yoki zip). Arxiv yoki katalogni ko‘rsating',
  'archive.no-files': '{name} fayllar arxivi emas',
  'archive.no-room': '{name} ni o‘qish uchun joy yetmaydi. TMPDIR’ga joyi ko‘proq katalogni bering',
  'archive.separate':
    '{names} — har birining o‘z konfiguratsiyasi bor, demak ular bitta o‘rnatilmaning qismlari emas',
  'archive.separate-parts':
    '{names} — har birining o‘z konfiguratsiyasi bor, shuning uchun {parts} qaysi biriga tegishli ekani noma’lum. Har bir o‘rnatilmani alohida tekshiring',
  'against.missing': '{path} yo‘q',
  'against.several': '{name} bitta o‘rnatilma emas. Bitta holat katalogini bering',
  'against.damaged': '{name} shikastlangan: {what}',
  'against.too-large': '{name} qaydnoma uchun juda katta',
  'against.no-record':
    '{name} na qaydnoma, na arxiv. Qaydnoma JSON bo‘ladi: bu JSON emas yoki uzilgan',
  'against.manifest':
    '{name} — OpenClaw zaxira nusxasining manifesti. Unda kataloglar bor, fayllar yo‘q. U olingan arxivni bering',
  'against.other-json': "{name} qaydnoma emas. Uni eski mashinada 'record' bilan tuzing",
  'against.unusable':
    '{name} dan foydalanib bo‘lmaydi: {where, select, none {} other {{where}: }}{problem}',
  'field.release': 'OpenClaw relizi emas',
  'field.absolute': 'absolyut yo‘l emas',
  'field.digest': 'xesh qiymati emas',
  'field.inside': 'o‘z katalogi ichidagi yo‘l emas',
  'field.mode': 'fayl ruxsati emas',
  'field.profile': 'profil nomi emas',
  'field.version': 'bu dastur shu qaydnoma uchun eskirgan: uni yangilang',
  'field.no-key': 'kalit yo‘q',
  'field.no-directory': 'katalogi yo‘q element bor',
  'field.wrong': 'yo‘q yoki noto‘g‘ri',
  'against.cut': '{name} uzilgan: oxirgi qatori yo‘q. Skriptni qayta ishga tushiring',
  'against.none-came':
    "{host} dan qaydnoma kelmadi ({reason}). U yerda 'npx openclaw-migcheck record -o moved.json' ni bajaring va o‘sha faylni bering",
  'not-found.profile-name':
    'bu profil nomi emas. Ko‘pi bilan 64 ta harf, raqam, "_" va "-" ishlating',
  'not-found.empty-path':
    'yo‘l bo‘sh. Bu berilmagan o‘zgaruvchimi? Holat katalogini (odatda ~/.openclaw), u turgan uy katalogini yoki workspace’ni bering',
  'not-found.no-home':
    '{uid} foydalanuvchi id’sining bu yerda uy katalogi yo‘q. HOME berilmagan va bunday id’li hisob yo‘q. Nusxaning yo‘lini bering yoki HOME ni o‘rnating',
  'not-found.in-variable': '{variable} dagi yo‘lni tekshirib bo‘lmaydi: {reason}',
  'not-found.empty-directory': '{path} bo‘sh katalog: u yerga hech narsa nusxalanmagan',
  'not-found.dangling': '{path} — mavjud bo‘lmagan yo‘lga havola',
  'not-found.missing': '{path} yo‘q',
  'not-found.link-to-itself': '{path} — o‘zini ko‘rsatadigan havola',
  'not-found.closed': '{path} o‘qilmaydi ({code}). Tekshiruvni egasi yoki root sifatida bajaring',
  'not-found.closed-of':
    '{path} o‘qilmaydi ({code}). U {uid} foydalanuvchi id’siga tegishli. Tekshiruvni egasi yoki root sifatida bajaring',
  'not-found.archive': '{path} — arxiv. Uni oching, keyin ochilgan katalogni tekshiring',
  'not-found.file': '{path} katalog emas. Holat katalogini, uy katalogini yoki workspace’ni bering',
  'not-found.no-install':
    '{path} OpenClaw o‘rnatilmasi emas. Unda openclaw.json ham, agents, state yoki credentials katalogi ham, .openclaw katalogi ham, workspace fayllari ham (AGENTS.md, SOUL.md) yo‘q. Holat katalogini (odatda ~/.openclaw), u turgan uy katalogini yoki workspace’ni bering',
  'not-found.no-state':
    '{home} da OpenClaw holat katalogi (.openclaw) yo‘q. Nusxaning yo‘lini bering, masalan /mnt/copy/home/alice',
  'not-found.choose':
    '{home} da {names} bor. Birini --profile yoki yo‘li bilan tanlang yoki hammasini --all bilan tekshiring',
  'not-found.profile': '{home} da {name} yo‘q. {choice}',
  'progress.reading': '{name} o‘qilmoqda',
  'progress.recording': 'fayllar qayd etilmoqda: {done}/{total}',
  'progress.comparing': 'fayllarni solishtirish: {done}/{total}',
  'progress.repairing': 'tuzatish ketmoqda',
  'progress.asking': 'gateway’dan so‘ralmoqda',
  'error.unexpected': 'tekshirib bo‘lmadi: {error}',
  'error.from': '--from: {reason}.',
  'error.against': '--against: {reason}.',
  'error.reason': '{reason}.',
  'error.from-several':
    '--from bitta o‘rnatilmani tiklaydi, ammo bir nechtasida nimadir yetishmaydi. Birini yo‘li yoki --profile bilan tanlang.',
  'error.windows-path':
    '{path} — Windows yo‘li, bu tizimda bunday yo‘l yo‘q. WSL da u /mnt ostida, masalan {example}.',
  'error.did-you-mean': '{path} yo‘q. Balki {other} kerakdir?',
  'error.repair-archive':
    '{option} kataloglar uchun, {name} esa arxiv. Uni yangi mashinada oching, keyin ochilgan katalogni tuzating.',
  'error.repair-input':
    '{option} kataloglar uchun, standart kirishdan keladigani esa arxiv. Uni yangi mashinada oching, keyin ochilgan katalogni tuzating.',
  'error.no-scratch':
    'muvaqqat fayllar katalogiga, {path} ga yoza olmaysiz ({code}). TMPDIR’ga boshqa katalogni bering.',
  'error.unknown-user':
    'bu mashinada "{user}" foydalanuvchisi yo‘q: o‘rnatilma ishlaydigan mashinada u ega bo‘lgan id’larni bering, masalan --user 1000:1000',
  'error.not-verified': 'hech narsani tasdiqlab bo‘lmadi',
  'error.not-repaired': 'hech narsa tuzatilmadi',
  'error.undo': '{reason}. Tuzatishlar ro‘yxatini ko‘rish uchun: {command}',
  'error.unknown': 'noma’lum xato',
  'error.deleted-directory':
    'Joriy katalog o‘chirilgan. Boshqasiga o‘ting yoki absolyut yo‘l bering.',
  'usage.help': 'Yordam: {command}',
  'usage.unknown-option': '{option} degan parametr yo‘q',
  'usage.unknown-option-meant': '{option} degan parametr yo‘q. Balki {meant} kerakdir?',
  'usage.missing': '{word} berilmagan',
  'usage.missing-value': '{option} ning qiymati berilmagan',
  'usage.excess':
    'argumentlar ortiqcha: {command} {count, plural, =0 {argument olmaydi} other {# ta argument oladi}}',
  'usage.wrong-value': '{option} uchun "{value}" to‘g‘ri kelmaydi. {advice}',
  'usage.choices': 'Quyidagilardan birini tanlang: {choices}.',
  'usage.absolute': 'Absolyut yo‘l bering, masalan /home/bob.',
  'usage.release': 'Reliz bering, masalan 2026.9.6.',
  'usage.severity': '<rule>=<off|info|warning|error> ko‘rinishida bering.',
  'usage.file': 'Fayl bering: {name}=<file>.',
  'usage.no-command': '"{word}" degan buyruq yo‘q. Balki "{command}" kerakdir?',
  'usage.unknown-command': '"{word}" degan buyruq yo‘q. Barcha buyruqlarni ko‘rish: {command}',
  'usage.no-path': 'bu yerda {path} yo‘q. Balki "{command}" kerakdir?',
  'usage.with-note': '{text} {note}',
  'usage.check-alone': 'Tekshirish uchun buyruq kerak emas.',
  'usage.doctor':
    'Tekshirish uchun buyruq kerak emas. OpenClaw’ning o‘z tekshiruvlari: `openclaw doctor`.',
  'usage.no-rule': '"{rule}" degan qoida yo‘q. "rules" buyrug‘i barcha qoidalarni ko‘rsatadi.',
  'usage.no-rule-meant': '"{rule}" degan qoida yo‘q. Balki "{meant}" kerakdir?',
  'usage.from-alone':
    '--from yetishmayotganini tiklaydi. Bajarish uchun --fix, oldin ko‘rish uchun --dry-run qo‘shing.',
  'usage.dry-run-formats':
    '--dry-run o‘zgarishlarni matn, JSON, SARIF yoki HTML ko‘rinishida ko‘rsatadi. Boshqa formatlarni olib tashlang.',
  'usage.interactive-fix':
    '--interactive har bir tuzatishdan oldin so‘raydi. Uni --fix bilan, --dry-run siz ishlating.',
  'usage.interactive-terminal':
    '--interactive uchun terminal kerak. Terminal bo‘lmasa, tuzatishlarni --dry-run bilan ko‘ring, --only bilan tanlang va --fix bilan tuzating.',
  'usage.unsafe-alone':
    '--unsafe-fixes tuzatishlar qo‘shadi. Bajarish uchun --fix, oldin ko‘rish uchun --dry-run qo‘shing.',
  'usage.age-unsafe':
    '--age-recipient va --age-identity zaxira nusxalarni shifrlash uchun, bunga --unsafe-fixes kerak. --age-identity siz tekshiradigan shifrlangan arxivni, --against va --from bilan berilgan shifrlangan fayllarni ham ochadi.',
  'usage.all-profile': '--all har bir profilni tekshiradi. --profile yoki --all ni olib tashlang.',
  'usage.all-against': '--against bitta o‘rnatilmaning qaydnomasi. --all ni olib tashlang.',
  'usage.all-state-dir': '--state-dir bitta holat katalogining yo‘li. --all ni olib tashlang.',
  'usage.one-fix':
    '--fix nima o‘zgarishini ko‘rishingiz uchun bir martada bitta o‘rnatilmani tuzatadi. Bitta yo‘l bering.',
  'usage.one-dry-run':
    '--dry-run bitta o‘rnatilmaning tuzatishlarini ko‘rsatadi. Bitta yo‘l bering.',
  'usage.one-against': '--against bitta o‘rnatilmaning qaydnomasi. Bitta yo‘l bering.',
  'usage.one-state-dir': '--state-dir bitta holat katalogining yo‘li. Bitta yo‘l bering.',
  'usage.one-workspace': '--workspace bitta o‘rnatilmaning katalogi. Bitta yo‘l bering.',
  'usage.one-install': '{command} bitta o‘rnatilma uchun. Uning holat katalogini bering.',
  'usage.no-install': 'bu yerda OpenClaw o‘rnatilmasi yo‘q.',
  'usage.input-once': 'standart kirishni (-) faqat bir marta berish mumkin.',
  'usage.terminal': 'standart kirish — terminal. Unga arxiv yuboring, masalan: {command}',
  'usage.no-archive':
    '{path} arxiv emas. Faqat arxivlar bitta o‘rnatilmaning qismlari bo‘la oladi.',
  'usage.verify-archive':
    'verify shu yerda ishlaydigan o‘rnatilmani ko‘radi, {path} esa arxiv. Uni tekshirish uchun verify so‘zini olib tashlang.',
  'usage.old-twice': '--old eski mashinadan so‘raydi. --old-stopped yoki --old ni olib tashlang.',
  'usage.old-host': '--old ga mashinani ssh tanigan ko‘rinishda bering, masalan alice@old-machine.',
  'usage.no-directory': '{option}: bunday katalog yo‘q.',
  'usage.past': '--expires {date} o‘tib ketgan sana.',
  'usage.prune': '--prune ga kunlar soni beriladi.',
  'usage.long-path': 'standart kirishdagi yo‘l juda uzun.',
  'usage.age-key': '{reason}. Kalitlar juftini tuzish uchun age-keygen ni bajaring.',
  'usage.age-no-recipient': 'bu age oluvchisi emas',
  'usage.age-no-identity': 'bu age identity emas',
  'usage.age-secret':
    '--age-recipient ga ochiq kalit (age1…) beriladi. Siz maxfiy kalit berdingiz, u endi shu shell tarixida qoldi.',
  'usage.age-ssh':
    '--age-recipient ga SSH kaliti emas, age kaliti (age1…) beriladi. Uni tuzish uchun age-keygen ni bajaring.',
  'usage.age-line': '--age-recipient faylida age oluvchisi bo‘lmagan qator bor.',
  'usage.age-encrypted':
    '--age-identity fayli oddiy age identity emas. U shifrlangan yoki SSH kaliti.',
  'usage.age-unread': '{option} fayli o‘qilmaydi ({reason}).',
  'usage.age-empty': '{option} faylida kalit yo‘q yoki juda ko‘p.',
  'usage.merge-nothing': 'birlashtiriladigan hisobotlarni bering, masalan reports/*.json.',
  'usage.one-stdout':
    'standart chiqishga faqat bitta hisobot chiqadi. Qolganlariga fayl bering: --format sarif=report.sarif.',
  'usage.shared-file': 'ikkita hisobot bitta faylda bo‘la olmaydi. Har biriga o‘z faylini bering.',
  'usage.output-taken': '--output {file}: hisobot allaqachon {other} ga yoziladi.',
  'usage.output-inside':
    '--output {file} tekshirilayotgan {path} ichida. Boshqa joydagi faylni bering.',
  'usage.output-no-directory': '--output {file}: {path} katalogi yo‘q.',
  'usage.output-directory': '--output {file} — katalog. Uning ichidagi faylni bering.',
  'usage.output-foreign-link':
    '--output {file} boshqa foydalanuvchining havolasi orqali o‘tadi. Havola olib boradigan yo‘lni bering.',
  'usage.output-strange':
    '--output {file} — {kind, select, pipe {nomlangan kanal} socket {soket} other {qurilma}}. Oddiy fayl yo‘lini bering.',
  'usage.unwritten': '{path} ga yozib bo‘lmaydi: {code}',
  'usage.no-file': '{path} fayl emas.',
  'usage.larger': '{path} {size} dan katta.',
  'settings.unusable': '{path} dan foydalanib bo‘lmaydi:',
  'settings.suppression': 'Yashirish sozlamasidan foydalanib bo‘lmaydi:',
  'settings.refused': '{path} dan sozlama sifatida foydalanib bo‘lmaydi: {reason}',
  'settings.malformed': '{path} JSON yoki YAML sintaksisiga to‘g‘ri kelmaydi: {problem}',
  'settings.program': 'sozlamalar JSON yoki YAML bo‘ladi, dastur emas',
  'settings.import': 'sozlamalar boshqa faylni import qila olmaydi',
  'settings.key': '{number}-kalit',
  'settings.key-in': '{setting}, {number}-kalit',
  'settings.unknown': 'bunday sozlama yo‘q',
  'settings.unknown-meant': 'bunday sozlama yo‘q. Balki "{meant}" kerakdir?',
  'settings.no-rule': 'bunday qoida yo‘q. "rules" buyrug‘i barcha qoidalarni ko‘rsatadi.',
  'settings.no-rule-meant': 'bunday qoida yo‘q. Balki "{meant}" kerakdir?',
  'settings.missing': 'berilmagan',
  'settings.text': 'qo‘shtirnoq ichidagi matn bo‘lishi kerak',
  'settings.severity': 'off, info, warning yoki error bo‘lishi kerak',
  'settings.fingerprint': 'barmoq izi bo‘lishi kerak: 16 ta o‘n oltilik raqam',
  'settings.reason': 'sababi berilishi kerak',
  'settings.date': 'sana bo‘lishi kerak, YYYY-MM-DD',
  'settings.empty': 'bo‘sh bo‘lmasligi kerak',
  'settings.user': 'nom yoki uid bo‘lishi kerak',
  'settings.absolute': 'absolyut yo‘l bo‘lishi kerak',
  'settings.not-from-foreign':
    '{file} dan sozlamalar o‘qilmaydi, chunki {path} boshqa foydalanuvchiga tegishli. Boshqa katalogga o‘ting yoki --config bering.',
  'settings.not-from-open':
    '{file} dan sozlamalar o‘qilmaydi, chunki {path} ga boshqalar yoza oladi. Boshqa katalogga o‘ting yoki --config bering.',
  'settings.not-in-install':
    '{path} da sozlamalar o‘qilmaydi, u o‘rnatilmaga tegishli. Boshqa katalogga o‘ting yoki --config bering.',
  'settings.neither': 'u JSON ham, YAML ham emas',
  'settings.no-list': 'yashirish sozlamasini qo‘shib bo‘ladigan ro‘yxat yo‘q',
  'settings.not-json':
    'sozlamalarda izohlar bor, {path} esa ularni saqlay olmaydi. .yaml bilan tugaydigan nom bering.',
  'settings.there': 'sozlamalar allaqachon bor: {path}',
  'settings.created':
    'Sozlamalar {path} da. Hali hech narsa sozlanmagan: keraklisini o‘zgartiring.',
  'settings.suppressed': '{fingerprint} {path} da yashirildi',
  'stopped.nothing': 'to‘xtatildi. Hech narsa o‘zgarmadi',
  'stopped.repair':
    '{id} tuzatishi o‘rtasida to‘xtatildi. Oxiriga yetkazish uchun shu buyruqni qayta bajaring. Bekor qilish uchun: {command}',
  'stopped.repaired':
    'to‘xtatildi. {id} tuzatishi bajarildi, lekin natijasi ko‘rsatilmadi. Nima qolganini ko‘rish uchun qayta tekshiring. Bekor qilish uchun: {command}',
  'stopped.undo': 'bekor qilish o‘rtasida to‘xtatildi. Oxiriga yetkazish uchun: {command}',
  'stopped.undone': 'to‘xtatildi. {id} tuzatishi bekor qilindi',
  'written.report': 'Hisobot {files} da.',
  'written.found': '{count} ta topilma.',
  'written.found-in': '{installs} ta o‘rnatilmada {count} ta topilma.',
  'written.refused': 'Hech narsa tuzatilmadi: {reason}.',
  'written.repairs': 'Tuzatishlarni ko‘rish uchun: {command}',
  'written.repair': 'Tuzatish uchun: {command}',
  'written.undo': 'Bekor qilish uchun: {command}',
  'step.changed': 'tekshiruvdan beri o‘zgargan. Qayta tekshiring, so‘ng tuzating',
  'step.changed-meanwhile': 'uning o‘rnini boshqa narsa egallagan',
  'step.there': 'u yerda allaqachon nimadir bor',
  'step.outside': 'u o‘rnatilmadan tashqarida',
  'step.link': 'u — havola',
  'step.declined': 'siz rad etdingiz',
  'step.not-asked': 'siz bunga yetmasdan chiqdingiz',
  'step.at-odds': 'u siz rozi bo‘lgan tuzatishga zid',
  'step.other-target': 'boshqa tuzatish havola ko‘rsatadigan joyni o‘zgartiradi',
  'step.same-value': 'boshqa tuzatish xuddi shu qiymatni o‘zgartiradi',
  'step.adds-lines': 'boshqa tuzatish faylga satrlar qo‘shadi',
  'step.changes-text': 'boshqa tuzatish uning matnini o‘zgartiradi',
  'step.changes-values': 'boshqa tuzatish fayldagi qiymatlarni o‘zgartiradi',
  'step.creates-file': 'boshqa tuzatish o‘sha faylni yaratadi',
  'step.no-directory': 'o‘sha faylning katalogi yo‘q',
  'step.too-much': 'juda ko‘p narsa olib tashlangan bo‘lardi',
  'step.part-of-install': 'u o‘rnatilmaning bir qismi',
  'step.second-name': 'uning ikkinchi nomi (qattiq havolasi) bor',
  'step.second-name-readable':
    'uning ikkinchi nomi (qattiq havolasi) bor, u o‘qishga ochiq qolardi',
  'step.second-name-contents':
    'uning ikkinchi nomi (qattiq havolasi) bor, unda eski mazmun qolardi',
  'step.second-name-text': 'uning ikkinchi nomi (qattiq havolasi) bor, unda eski matn qolardi',
  'step.give-key': 'uni ocha oladigan kalitni bering: --age-recipient <recipient>',
  'step.original-stays':
    'asli shifrlangan nusxa ochilishi --age-identity bilan tekshirilguncha qoladi',
  'step.replaces-other': 'boshqa tuzatish uni boshqa fayl bilan almashtiradi',
  'step.other-owner': 'boshqa tuzatish uni boshqa egaga o‘tkazadi',
  'step.renamed-first':
    'avval u ko‘rsatgan joyning nomi o‘zgartiriladi, so‘ng bu qayta tekshiriladi',
  'step.other-name': 'boshqa tuzatish unga boshqa nom beradi',
  'step.into-itself': 'uni o‘zining ichiga ko‘chirib bo‘lmaydi',
  'step.no-target-directory': 'u ko‘chiriladigan katalog yo‘q',
  'step.name-exists': 'bunday nom allaqachon bor',
  'step.other-file-system': 'u boshqa fayl tizimida, shuning uchun uni qo‘lda ko‘chiring',
  'step.points-inside': 'boshqa tuzatish uning ichidagi yo‘lni ko‘rsatadi',
  'step.other-source': 'boshqa tuzatish uni boshqa manbadan yaratadi',
  'step.database-there': 'u yerda allaqachon ma’lumotlar bazasi yoki uning bir qismi bor',
  'step.replaces-whole': 'boshqa tuzatish butun faylni almashtiradi',
  'step.database': 'bu vosita ma’lumotlar bazasini hech qachon o‘zgartirmaydi',
  'step.only-owner': 'uni faqat egasi yoki root o‘zgartira oladi',
  'step.no-key': 'kalit yo‘q',
  'step.not-read-back': 'yozilgan faylni qayta o‘qib bo‘lmadi',
  'step.other-contents': 'shifrlangan nusxasining mazmuni boshqacha, shuning uchun asli qoladi',
  'step.does-not-open':
    'shifrlangan nusxasi bu identity bilan ochilmaydi, shuning uchun asli qoladi',
  'step.source-changed': 'zaxira nusxa tekshiruvdan beri o‘zgargan',
  'step.mounted': 'u yerga boshqa fayl tizimi mount qilingan',
  'step.link-in-way': 'uning yo‘lida havola paydo bo‘lgan',
  'step.part-of-database': 'u ma’lumotlar bazasining bir qismi',
  'step.other-log': 'yonida boshqa ma’lumotlar bazasining jurnali (-wal yoki -journal) bor',
  'step.access-list':
    'uning kirish ro‘yxati (getfacl) bo‘lishi mumkin, bu tizimda uni saqlab qolishning iloji yo‘q: qo‘lda o‘zgartiring',
  'step.attributes':
    'uning kengaytirilgan atributlari bor, ularni saqlab qolib bo‘lmaydi (getfattr): qo‘lda o‘zgartiring',
  'step.root-outside':
    'u root’ga tegishli va holat katalogidan tashqarida. Shunday qilish to‘g‘ri bo‘lsa, egasini qo‘lda o‘zgartiring',
  'step.removes-it': 'boshqa tuzatish uni olib tashlaydi',
  'step.encrypts-it': 'shifrlanadigan faylni boshqa tuzatish o‘zgartiradi',
  'step.moves-it': 'ko‘chiriladigan faylni boshqa tuzatish o‘zgartiradi',
  'step.adds-file': 'boshqa tuzatish uning ichiga fayl qo‘shadi',
  'step.removes-directory': 'boshqa tuzatish u turgan katalogni olib tashlaydi',
  'step.disk-full': 'disk to‘lgan',
  'step.read-only': 'uning fayl tizimi faqat o‘qish uchun mount qilingan',
  'step.journal-inside':
    'tuzatishlar jurnali o‘rnatilma ichiga tushib qolardi. XDG_STATE_HOME da o‘rnatilmadan tashqarida turgan katalogni ko‘rsating',
  'step.system': 'u — tizim katalogi',
  'step.shared': 'u — ko‘pchilik uchun umumiy katalog',
  'step.foreign-home': 'u boshqa foydalanuvchining uy katalogida',
  'step.home': 'u — uy katalogi',
  'step.around-home': 'uning ichida uy katalogi bor',
  'step.user-home': 'u foydalanuvchining uy katalogida',
  'step.state-system': 'holat katalogi — tizim katalogi',
  'step.state-shared': 'holat katalogi — ko‘pchilik uchun umumiy katalog',
  'step.state-foreign': 'holat katalogi boshqa foydalanuvchining uy katalogida',
  'step.gone': 'u endi yo‘q',
  'step.unread': 'uni o‘qib bo‘lmaydi ({reason})',
  'step.unlisted': 'uning ichini ko‘rib bo‘lmaydi ({code})',
  'step.backup-unread': 'zaxira nusxani o‘qib bo‘lmaydi ({reason})',
  'step.other-copy': '{path} o‘rnida boshqa narsa bor',
  'step.copy-there':
    '{path} allaqachon bor: --age-identity shifrlangan nusxa ochilishini ko‘rsatmaguncha asli qoladi',
  'step.names':
    'uning {names} ta nomi (qattiq havolasi) bor, {count, plural, =0 {birortasi ham o‘rnatilma ichida emas} other {ulardan # tasi o‘rnatilma ichida}}: qolganlari ham o‘zgarib ketardi',
  'step.only-root':
    'egasini faqat root o‘zgartira oladi: {command}{more, plural, =0 {} other {, yana # ta}}',
  'step.without':
    '{path} kirmaydi: {reason}{more, plural, =0 {} other {, yana # tasi ham kirmaydi}}',
  'step.mounted-at':
    'u yerga {path} mount qilingan: agar u o‘rnatilmaga tegishli bo‘lsa, uni --workspace bilan ko‘rsating',
  'step.whole-mount': 'u yerga butun bir fayl tizimi mount qilingan',
  'step.outside-home':
    'u uy katalogidan tashqarida: agar o‘rnatilmaga tegishli bo‘lsa, uni --workspace bilan ko‘rsating',
  'step.state-outside':
    'holat katalogi — uy katalogidan tashqariga, {path} ga olib boradigan havola: agar u o‘rnatilmaga tegishli bo‘lsa, uni --workspace bilan ko‘rsating',
  'step.twin': 'u boshqa nom ostidagi {path}',
  'step.state-twin': 'holat katalogi — boshqa nom ostidagi {path}',
  'step.no-name': 'unga nom yo‘q',
  'step.not-allowed': 'bu foydalanuvchi uni o‘zgartira olmaydi ({code})',
  'step.not-changed': 'uni o‘zgartirib bo‘lmadi ({code})',
  'step.no-journal': 'tuzatishlar jurnaliga yozib bo‘lmaydi ({code})',

  'edit.problem': 'matn: {problem}',
  'edit.too-many': 'matnda {count} tadan ko‘p qiymat bor',
  'edit.ambiguous': 'matnni ikki xil o‘qish mumkin',
  'edit.twice': 'bitta qiymatga ikkita o‘zgartirish',
  'edit.no-text': 'o‘sha kalitda matn yo‘q',
  'edit.other-value': 'qiymat avvalgidek emas',
  'edit.other-text': 'u avvalgidek emas',
  'edit.too-much': 'o‘zgartirish shu qiymatdan boshqasini ham o‘zgartirardi',
  'edit.one-value': 'butun matn bitta qiymat',
  'edit.key-there': 'o‘sha kalitda allaqachon nimadir bor',
  'edit.no-object': 'o‘sha kalit uchun obyekt yo‘q',
  'edit.no-positions': 'matnda o‘rinlar ko‘rsatilmagan',
  'edit.not-utf8': 'u UTF-8 matni emas',

  'refused.in-use':
    '{pid} jarayoni bu o‘rnatilmani ishlatmoqda: avval gateway’ni to‘xtating{command, select, none {} other { ({command})}}',
  'refused.port':
    'bu mashinada gateway portini ({port}) nimadir tinglamoqda: avval gateway’ni to‘xtating{command, select, none {} other { ({command})}}',
  'refused.busy': 'bu o‘rnatilmada boshqa tuzatish ketmoqda ({id}): tugashini kuting',
  'refused.half-undone': 'bekor qilish uzilib qolgan. Avval uni "undo {id}" bilan yakunlang',
  'refused.between':
    'oraga shu o‘rnatilmaning boshqa tuzatishi yoki bekor qilinishi tushdi ({id}): qayta tekshiring, so‘ng tuzating',
  'refused.left':
    '{id} tuzatishi uzilib qolgan va u qilgan ishlarning hammasini ham qaytarib bo‘lmadi ({path}: {reason}). Nima qolganini "undo {id}" bilan ko‘ring, so‘ng qayta tuzating',
  'refused.no-room':
    'tuzatish uchun joy yetmaydi: kerak – {needed}, bo‘sh joy – {free}. {path} turgan fayl tizimida joy bo‘shating',
  'refused.no-room-for-journal':
    'asl nusxalar uchun joy yetmaydi: kerak – {needed}, bo‘sh joy – {free}. {path} turgan fayl tizimida joy bo‘shating yoki XDG_STATE_HOME da boshqa joydagi katalogni ko‘rsating',
  'refused.no-journal':
    'tuzatishlar jurnalini {path} ga yozib bo‘lmaydi ({code}): u yerda joy bo‘shating yoki XDG_STATE_HOME ni sozlang',
  'refused.journal-elsewhere':
    'tuzatishlar jurnalini {path} ga yozib bo‘lmaydi ({code}): XDG_STATE_HOME da siz yoza oladigan va saqlanib qoladigan katalogni ko‘rsating',
  'refused.unseen':
    'bu o‘rnatilmani gateway ishlatayotgan bo‘lishi mumkin: tmp da gateway’ning lock fayli bor, bu konteyner esa boshqa jarayonlarni ko‘rmaydi. Gateway’ni to‘xtating. Uning lock fayli qolsa, bu konteynerni --pid=host bilan ishga tushiring',
  'refused.foreign':
    '{path} boshqa foydalanuvchiga ({uid}) tegishli, u yerga soxta jurnal qo‘yishi mumkin. HOME da o‘z uy katalogingizni yoki XDG_STATE_HOME da faqat siz yoza oladigan katalogni ko‘rsating',
  'refused.open':
    '{path} ga boshqalar ham yoza oladi va u yerga soxta jurnal qo‘yishi mumkin. "chmod go-w {path}" buyrug‘ini bajaring yoki XDG_STATE_HOME da faqat siz yoza oladigan katalogni ko‘rsating',

  'undo.none': 'bekor qilinadigan tuzatish yo‘q',
  'undo.unknown': 'bunday tuzatish yo‘q',
  'undo.already': 'bu tuzatish allaqachon bekor qilingan',
  'undo.running': 'bu tuzatish hali ketmoqda. Tugashini kuting',
  'undo.all-undone':
    '{path} dagi barcha tuzatishlar allaqachon bekor qilingan. Boshqa o‘rnatilmanikini bekor qilish uchun tuzatish id’sini bering',
  'undo.no-journal':
    'tuzatish jurnalini {path} ga yozib bo‘lmaydi ({code}): u yerda joy bo‘shating yoki uni o‘zingizniki qiling',
  'undo.damaged':
    '{id} tuzatishini bekor qilib bo‘lmaydi, chunki {path} shikastlangan: {damage}. Asl fayllar {originals} da',
  'undo.begins': '{install}: {date} dagi {id} tuzatishi bekor qilinmoqda',
  'undo.stays': 'o‘z holicha qoldi: {path} ({reason})',
  'undo.not-restored': 'tiklanmadi: {path} ({reason})',
  'undo.partly': 'Tuzatish faqat qisman bekor qilindi. Qolganini qayta urinish uchun: {command}',
  'undo.done': '{count, plural, other {# ta o‘zgarish}} bekor qilindi',
  'undo.changed': 'u tuzatishdan keyin o‘zgargan',
  'undo.database-used': 'ma’lumotlar bazasi tuzatishdan keyin ishlatilgan',
  'undo.foreign': 'ichida tuzatish yaratmagan narsa bor',
  'undo.new-name':
    'tuzatishdan keyin u yana bir nom (qattiq havola) olgan, u o‘rnatilmadan tashqarida bo‘lishi mumkin',
  'undo.set-id':
    'u tuzatishdan keyin o‘zgargan, shuning uchun set-user-id yoki set-group-id biti qaytarilmaydi',
  'undo.failed': 'bajarib bo‘lmadi ({code})',
  'undo.no-original': 'uning zaxira nusxasi yo‘q yoki buzilgan',
  'undo.only-copy': 'asli yo‘q yoki o‘zgargan, shuning uchun bu yagona nusxa',
  'undo.other-contents': 'shifrlangan nusxasining mazmuni boshqacha',
  'undo.no-key':
    'u shifrlangan, jurnalda nusxasi yo‘q: --age-identity <file> bilan bekor qiling yoki shifrini oching ({command})',

  'plan.make': 'yaratish: {path} ({size})',
  'plan.make-directories': 'yaratish: {count, plural, other {# ta katalog}}',
  'plan.restore': 'tiklash: {path} ({size})',
  'plan.restore-link': 'tiklash: {path} -> {target}',
  'plan.restore-many': 'tiklash: {path} ({count, plural, other {# ta fayl}}, {size})',
  'plan.link': 'havola {path}: {from} -> {to}',
  'plan.remove': 'olib tashlash: {path}',
  'plan.rename': 'nomini o‘zgartirish: {from} -> {to}',
  'plan.owner': 'ega {from} -> {to}: {path}',
  'plan.mode': 'ruxsatlar {from} -> {to}: {path}',
  'plan.owner-of-many': 'ega {from} -> {to}: {path} dagi {count} ta fayl va katalog',
  'plan.mode-of-many': 'ruxsatlar {from} -> {to}: {path} dagi {count} ta fayl va katalog',
  'plan.encrypt': 'shifrlash: {from} -> {to}, oluvchi {recipients}',
  'plan.discard': 'olib tashlash: {path} ({twin} ochilib, bir xilligi aniqlangach)',
  'plan.separate': 'nusxalash: {path}, boshqa nomlaridan (qattiq havolalaridan) ajratish uchun',
  'plan.replace': 'almashtirish: {path} ({old} -> {whole})',
  'plan.hidden': 'o‘zgartirish: {path} (nima o‘zgarishi ko‘rsatilmaydi: u sir bo‘lishi mumkin)',
  'plan.not-done': 'bajarilmaydi: {title}: {path} ({reason})',
  'plan.in-part': 'faqat qisman: {title}: {path} ({reason})',
  'plan.unsafe': '--unsafe-fixes bilan: {title}: {path}',
  'plan.count': '{count, plural, other {# ta tuzatish}}, hech narsa o‘zgartirilmadi.',
  'plan.to-repair': 'Tuzatish uchun:',
  'plan.nothing-possible':
    'Bu yerda --fix tuzata oladigan narsa yo‘q. {count, plural, other {# ta topilma}} qolmoqda. Nima qilish kerakligini ko‘rish uchun --dry-run’siz tekshiring.',
  'plan.nothing-wrong': 'Hammasi joyida, tuzatadigan narsa yo‘q.',
  'plan.nothing-found': 'Tuzatadigan narsa topilmadi, lekin hammasini ham tekshirib bo‘lmadi.',

  'size.bytes': '{count} bayt',
  'size.version': '{size}, vaqti {time} UTC',

  'ask.unsafe': '(xavfli: siz ataylab qilgan sozlamani o‘zgartirib qo‘yishi mumkin)',
  'ask.repair': 'Tuzatilsinmi?',
  'ask.yes': 'ha, bu tuzatilsin',
  'ask.no': 'yo‘q, o‘z holicha qolsin',
  'ask.all': 'bunga va keyingilarining hammasiga ha',
  'ask.quit': 'bunga va keyingilarining hammasiga yo‘q; ha deganlaringiz tuzatiladi',
  'ask.help': 'shu yordamni ko‘rsatish',
  'ask.not-yet':
    'Oxirgi javobingizgacha hech narsa o‘zgarmaydi. Ctrl-C bosilsa, hammasi o‘z holicha qoladi.',
  'ask.old-machine': 'Eski mashinadagi gateway to‘xtatilganmi va shundayligicha qoladimi?',

  'verify.item.copy': 'nusxada xato yo‘q',
  'verify.item.gateway': 'gateway javob beradi',
  'verify.item.service': 'gateway’ni xizmat ishga tushiradi',
  'verify.item.channels': 'kanallarga kirilgan',
  'verify.item.sessions': 'eski suhbatlar joyida',
  'verify.item.workspace': 'workspace fayllari joyida',
  'verify.item.cron': 'cron vazifalari bajariladi',
  'verify.item.backups': 'zaxira nusxalar shifrlangan',
  'verify.item.old-machine': 'eski gateway to‘xtatilgan',

  'todo.item': '{title}: {status}',
  'todo.done': 'ha',
  'todo.not-done': 'yo‘q',
  'todo.cannot-tell': 'aniqlab bo‘lmadi',
  'todo.optional': '{status} (ixtiyoriy)',

  'verify.head':
    'OpenClaw o‘rnatilmasi {install}{release, select, none {} other {, OpenClaw {release}}}',
  'verify.compared': '{date} UTC dagi qaydnoma bilan solishtirildi',
  'verify.for': '{install} uchun:',
  'verify.nothing': 'Hech narsani tasdiqlab bo‘lmadi.',
  'verify.all-done': '{count, plural, other {# ta bandning}} hammasi tayyor.',
  'verify.open': 'Ko‘chirish tugamagan: {parts}.',
  'verify.open-items': '{total, plural, other {# ta banddan}} {count} tasi tayyor emas',
  'verify.unseen-items':
    '{total, plural, other {# ta banddan}} {count} tasini bu yerdan tekshirib bo‘lmaydi',
  'verify.sentence': '{text}.',
  'verify.thing': '{what}: {detail}',
  'verify.nothing-found': 'Hech biri topilmadi.',
  'verify.copy.errors':
    'Tekshiruv {errors, plural, other {# ta xato}}{warnings, plural, =0 {} other { va # ta ogohlantirish}} topdi.',
  'verify.copy.warnings':
    'Tekshiruv ko‘rib chiqish kerak bo‘lgan {count, plural, other {# ta ogohlantirish}} topdi, xato yo‘q.',
  'verify.copy.unread': 'Bir qismini o‘qib bo‘lmadi, shuning uchun tekshiruv to‘liq emas.',
  'verify.copy.fine': 'Tekshiruv xato topmadi.',
  'verify.gateway.client':
    'Bu o‘rnatilma — mijoz: uning gateway’i boshqa mashinada ishlaydi (gateway.mode).',
  'verify.gateway.no-port': 'openclaw.json dagi gateway.port — port emas.',
  'verify.gateway.elsewhere':
    'Bu o‘rnatilma boshqa mashinada ishlaydi, shuning uchun uning gateway’idan bu yerdan so‘rab bo‘lmaydi.',
  'verify.gateway.other':
    '{at} da gateway javob beradi, lekin u aynan shu o‘rnatilmaniki ekani ko‘rinmaydi.',
  'verify.gateway.answers': 'U {at} da javob beradi.',
  'verify.gateway.answers-as': 'U {at} da javob beradi ({pid} jarayoni).',
  'verify.gateway.starting':
    'U {at} da javob beradi, lekin hali tayyor emas ({names}). Bir daqiqadan keyin qayta urinib ko‘ring.',
  'verify.gateway.not-ready': 'U {at} da javob beradi, lekin tayyor emas: {names}.',
  'verify.gateway.slow':
    '{pid} jarayoni — shu o‘rnatilmaning gateway’i, lekin u {at} da hali javob bermadi. Bir daqiqadan keyin qayta urinib ko‘ring.',
  'verify.gateway.not-listening':
    '{pid} jarayoni — shu o‘rnatilmaning gateway’i, lekin u {at} ni tinglamayapti. Bir daqiqadan keyin qayta urinib ko‘ring.',
  'verify.gateway.closed': '{at} ni hech narsa tinglamayapti.',
  'verify.gateway.not-installed':
    '{at} ni hech narsa tinglamayapti va PATH da openclaw yo‘q. Avval uni o‘rnating.',
  'verify.gateway.silent': '{at} ni nimadir tinglamoqda, lekin javob bermayapti.',
  'verify.gateway.foreign': '{at} da javob berayotgan narsa gateway emas.',
  'verify.service.not-again':
    'Gateway ishlayapti, lekin bu yerda uni qayta ishga tushiradigan xizmat yo‘q.',
  'verify.service.none': 'Bu yerda shu o‘rnatilmaning gateway’ini ishga tushiradigan xizmat yo‘q.',
  'verify.service.not-installed':
    'Bu yerda shu o‘rnatilmaning gateway’ini ishga tushiradigan xizmat yo‘q. Avval OpenClaw’ni o‘rnating.',
  'verify.service.at-boot': 'Uni mashina yonganda tizim xizmati {name} ishga tushiradi.',
  'verify.service.starts': 'Uni {name} ishga tushiradi.',
  'verify.service.container':
    'Gateway konteynerda ishlaydi. Uni xizmat emas, konteynerning qayta ishga tushirish qoidasi qayta ishga tushiradi.',
  'verify.service.at-login':
    'Uni siz tizimga kirganingizda {name} ishga tushiradi. Mashina yonganda ishga tushishi uchun lingering’ni yoqing.',
  'verify.service.not-known':
    '{name} shu yerni ko‘rsatadi. O‘z-o‘zidan ishga tushishi fayllaridan ko‘rinmaydi.',
  'verify.service.off': '{name} shu yerni ko‘rsatadi, lekin yoqilmagan.',
  'verify.channels.failing': 'Gateway xabar berishicha, {names} ulana olmayapti.',
  'verify.channels.not-known': 'Qanday kanallar borligi noma’lum: {detail}.',
  'verify.channels.none': 'Kanal sozlanmagan.',
  'verify.channels.here': 'Loginlar joyida: {detail}.',
  'verify.sessions.none':
    'Bu yerda suhbat yo‘q. Avval bo‘lgan-bo‘lmaganini faqat eski mashina yoki uning qaydnomasi ko‘rsatadi.',
  'verify.workspace.none': 'Bu yerda workspace yo‘q.',
  'verify.cron.none': 'Cron vazifasi yo‘q.',
  'verify.cron.no-zone':
    'Gateway’ning vaqt mintaqasi noma’lum, shuning uchun keyingi ishga tushish vaqtlari ham noma’lum.',
  'verify.cron.not-known': 'Bu vazifalarning keyingi vaqtini hisoblab bo‘lmaydi: {names}.',
  'verify.cron.next': '{name}: keyingi vaqti {time} ({zone})',
  'verify.cron.past': '{name}: vaqti o‘tgan, {time} ({zone})',
  'verify.cron.disabled': '{name}: o‘chirilgan',
  'verify.cron.event': '{name}: hodisa bo‘lganda bajariladi',
  'verify.cron.unread': '{name}: jadvalini o‘qib bo‘lmaydi',
  'verify.backups.fine': 'Bu uy katalogida ochiq matnli sirlari bor zaxira nusxa yo‘q.',
  'verify.old.unasked':
    'Eski mashinadagi gateway to‘xtatilganmi? Buni --old-stopped bilan ayting yoki --old user@host bilan ssh orqali tekshiring.',
  'verify.old.not-known': 'Uning to‘xtatilganini bilmaysiz. Eski mashinada uni to‘xtating.',
  'verify.old.said-stopped': 'Aytganingizdek, u to‘xtatilgan.',
  'verify.old.said-running': 'Aytganingizdek, u hali ishlayapti. Eski mashinada uni to‘xtating.',
  'verify.old.failed': '{host} dan so‘rab bo‘lmadi: {reason}.',
  'verify.old.unlisted': '{host} dagi jarayonlarni ko‘rib bo‘lmaydi.',
  'verify.old.running': '{host} da {count, plural, other {# ta gateway}} ishlayapti.',
  'verify.old.stopped': '{host} da gateway ishlamayapti.',
  'verify.old.starts-again':
    '{host} da gateway ishlamayapti, lekin keyingi kirishda yoki mashina yonganda uni u yerda {names} ishga tushiradi.',

  'ssh.not-started': 'bu yerda ssh’ni ishga tushirib bo‘lmaydi. U o‘rnatilganmi?',
  'ssh.too-large': '{host} javobi juda katta',
  'ssh.ended': 'ssh {status} bilan tugadi',
  'ssh.incomplete': 'javob to‘liq emas',

  'prepare.item.node': 'kerakli Node bor',
  'prepare.item.openclaw': 'kerakli OpenClaw bor',
  'prepare.item.account': 'uy katalogi bir xil',
  'prepare.item.disk': 'diskda joy yetarli',
  'prepare.item.time-zone': 'vaqt mintaqasi bir xil',
  'prepare.item.services': 'gateway’ni nimadir ishga tushiradi',
  'prepare.head':
    '{path}{release, select, none {} other { (OpenClaw {release})}} ko‘chiriladi: {count, plural, other {# ta fayl}}, {size}',
  'prepare.ready': 'Bu mashinada o‘rnatilmaga kerakli hamma narsa bor.',
  'prepare.not-ready': 'Bu mashina hali tayyor emas.',
  'prepare.not-known': 'O‘rnatilmaga kerakli narsalarning hammasi ham ma’lum emas.',
  'prepare.bring': 'Bularni ham nusxalang. Holat katalogining nusxasida ular yo‘q:',
  'prepare.then': 'So‘ng, shu tartibda',
  'prepare.record-incomplete': 'Qaydnoma to‘liq emas: hammasini ham o‘qib bo‘lmagan.',
  'prepare.node.not-known':
    '{release, select, none {Bu nusxadagi OpenClaw’ga} other {OpenClaw {release} ga}} qaysi Node kerakligi bu yerda noma’lum. Buni shu buyruq ko‘rsatadi.',
  'prepare.node.needs': 'OpenClaw {release} uchun {range} kerak.',
  'prepare.node.none': 'PATH da Node yo‘q.',
  'prepare.node.other': 'PATH dagi birinchisi — Node {version}.',
  'prepare.node.here': 'PATH da Node {version} bor.',
  'prepare.node.behind': 'PATH da Node {version} bor, lekin u Node {first} dan keyin turadi.',
  'prepare.openclaw.not-known':
    'Nusxani qaysi versiya yozgani noma’lum. Buni eski mashinada shu buyruq ko‘rsatadi.',
  'prepare.openclaw.too-old':
    'OpenClaw {release} nusxaga keraklisidan ({least}) eskiroq. U nusxani rad etadi yoki ma’lumotlarning bir qismini yo‘qotadi.',
  'prepare.openclaw.none': 'PATH da OpenClaw yo‘q.',
  'prepare.openclaw.here': 'OpenClaw {release} o‘rnatilgan.',
  'prepare.openclaw.chosen': 'Siz --openclaw bilan OpenClaw {release} ni tanladingiz.',
  'prepare.openclaw.wrote':
    'Nusxani OpenClaw {release} yozgan. Xuddi shu versiyani o‘rnating, hammasi ishlagach yangilang.',
  'prepare.openclaw.oldest':
    'OpenClaw {release} — nusxadagi hamma narsani ocha oladigan eng eski versiya.',
  'prepare.openclaw.keep-off':
    'Nusxa joyiga qo‘yilmaguncha OpenClaw’ning dastlabki sozlashini (onboarding) bajarmang va uni ishga tushirmang.',
  'prepare.account.no-home':
    'Nusxa qaysi uy katalogidan ekani ko‘rinmaydi. Boshqa joyga olib boradigan yo‘llarni tekshiruv topadi.',
  'prepare.account.same':
    'Uy katalogingiz eski mashinadagidek {home}, shuning uchun birorta yo‘lni ham o‘zgartirish kerak emas.',
  'prepare.account.paths': 'Nusxadagi yo‘llar {home} ni ko‘rsatadi.',
  'prepare.account.own-home': 'Bu yerdagi uy katalogingiz — {home}.',
  'prepare.account.same-name':
    'Xuddi shu nomli hisob bilan birorta yo‘lni ham o‘zgartirish kerak emas.',
  'prepare.account.exists':
    'Nusxadagi yo‘llar {home} ni ko‘rsatadi, bu yerda {user} hisobi bor. {user} sifatida kiring.',
  'prepare.account.use-own':
    'O‘z hisobingizdan foydalaning: tekshiruv har bir yo‘lni topadi, --fix uni o‘zgartiradi.',
  'prepare.account.or-own':
    'Yoki o‘z hisobingizdan foydalaning: tekshiruv har bir yo‘lni topadi, --fix uni o‘zgartiradi.',
  'prepare.disk.takes':
    'O‘rnatilma {whole, select, yes {} other {kamida }}{size} joy egallaydi, arxiv ochilayotganda yoki yangilanayotganda esa buning ikki barobari kerak.',
  'prepare.disk.free': 'Bu yerda {size} bo‘sh.',
  'prepare.disk.short': 'Bu yerda atigi {size} bo‘sh.',
  'prepare.disk.not-whole':
    'Bunga node_modules va .git kirmagan. Umumiy hajmni eski mashinada ko‘ring.',
  'prepare.disk.rest': 'Bir qismini sanab bo‘lmadi. Umumiy hajmni eski mashinada ko‘ring.',
  'prepare.zone.depends':
    'Vaqt mintaqasi ko‘rsatilmagan cron vazifasi bor, u mashina mintaqasida bajariladi.',
  'prepare.zone.may-depend':
    'Vaqt mintaqasi ko‘rsatilmagan cron vazifalari mashina mintaqasida bajariladi.',
  'prepare.zone.none': 'Hech bir cron vazifasi mashinaning vaqt mintaqasiga bog‘liq emas.',
  'prepare.zone.not-known': 'Eski mashinaning vaqt mintaqasi noma’lum.',
  'prepare.zone.same': 'Vaqt mintaqasi eski mashinadagidek {zone}.',
  'prepare.zone.was': 'Eski mashinada vaqt mintaqasi {zone} edi.',
  'prepare.zone.differs': 'Eski mashinada vaqt mintaqasi {zone} edi, bu yerda {here}.',
  'prepare.services.root':
    'Siz root’siz, gateway’ni esa foydalanuvchi xizmati ishga tushiradi. Uning uchun hisob yarating.',
  'prepare.services.systemd': 'systemd bor: `openclaw gateway install` sizga xizmat yaratadi.',
  'prepare.services.linger': 'Serverda u tizimga kirilmasa ham ishlayversin: {command}',
  'prepare.services.launchd': 'launchd bor: `openclaw gateway install` sizga xizmat yaratadi.',
  'prepare.services.tasks': '`openclaw gateway install` sizga rejalashtirilgan vazifa yaratadi.',
  'prepare.services.none':
    'Bu yerda systemd ishlamayapti, shuning uchun `openclaw gateway install` xizmat yarata olmaydi. `openclaw gateway run` ni konteyneringiz yoki init ishga tushirsin.',
  'prepare.services.not-known': 'U yerda systemd ishlashi noma’lum.',
  'prepare.upgrade.sessions-doctor':
    'OpenClaw {release} suhbatlarni ma’lumotlar bazalarida saqlaydi. Birinchi marta ishga tushirishdan oldin `openclaw doctor --fix` ni bajaring: importsiz u ishga tushmaydi.',
  'prepare.upgrade.sessions':
    'OpenClaw {release} suhbatlarni ma’lumotlar bazalarida saqlaydi. Birinchi ishga tushishda fayllardagi suhbatlarni import qiladi.',
  'prepare.upgrade.cron-doctor':
    'OpenClaw {release} cron vazifalarini ma’lumotlar bazasida saqlaydi. `openclaw doctor --fix` cron/jobs.json ni import qiladi.',
  'prepare.upgrade.cron':
    'OpenClaw {release} cron vazifalarini ma’lumotlar bazasida saqlaydi. Birinchi ishga tushishda cron/jobs.json ni import qiladi.',
  'prepare.upgrade.setup-doctor':
    'OpenClaw {release} da sozlangan workspace’lar ro‘yxatini `openclaw doctor --fix` import qiladi.',
  'prepare.upgrade.profile':
    'OpenClaw {release} profilning workspace’ini shu profilning holat katalogidan kutadi. Uni ko‘chiradigan `openclaw doctor` ni bajaring.',
  'prepare.upgrade.no-way-back':
    'Orqaga qaytib bo‘lmaydi: OpenClaw {release} ma’lumotlar bazalarini o‘zgartiradi, shundan keyin OpenClaw {before} ularni ishlatmaydi. Hammasi ishlamaguncha nusxani o‘zgartirmay saqlang.',
  'prepare.next.stop': 'Eski mashinadagi gateway’ni to‘xtating.',
  'prepare.next.archive': 'Arxivni oching va har bir qismni joyiga qo‘ying.',
  'prepare.next.directory': 'Holat katalogini nusxalang va har bir workspace’ni joyiga nusxalang.',
  'prepare.next.record':
    'Holat katalogi va workspace’larni yashirin fayllari, egalari va vaqtlari bilan nusxalang.',
  'prepare.next.in-place': 'Nusxa allaqachon joyida.',
  'prepare.next.kept':
    'U yerda allaqachon bor narsa yonida saqlanadi: nomiga .before- va vaqt qo‘shiladi.',
  'prepare.next.in-use':
    '{path} bu yerda allaqachon bor: agar uning gateway’i ishlayotgan bo‘lsa, avval uni to‘xtating.',
  'prepare.next.by-hand': 'Qo‘lda nusxalang: {names}.',
  'prepare.next.check': 'Nima yetib kelganini tekshiring, tuzatishlarni ko‘ring, so‘ng tuzating.',
  'prepare.next.start-yourself':
    'OpenClaw yetib kelgan narsalarni migratsiya qilsin, so‘ng gateway’ni konteyneringiz yoki init ishga tushirsin.',
  'prepare.next.start':
    'OpenClaw yetib kelgan narsalarni migratsiya qilsin, so‘ng uning xizmatini o‘rnating.',
  'prepare.next.verify': 'Nazorat ro‘yxatini ko‘rib chiqing.',

  'left.workspace': 'workspace: {path} ({count, plural, other {# ta fayl}})',
  'left.workspace-of': '{agents} workspace’i: {path} ({count, plural, other {# ta fayl}})',
  'left.state-directory': 'boshqa holat katalogi: {path}, unga alohida qaydnoma kerak',
  'left.profile': '{profile} profili: {path}, unga alohida qaydnoma kerak',
  'left.service-variables': 'faqat xizmatda bor muhit qiymatlari: {names}. Ularni {path} ga yozing',
  'left.gateway-variables': 'gateway muhit qiymatlari: {path}',
  'left.shell-variables': 'OpenClaw login shell’ingizdan oladigan muhit qiymatlari (env.shellEnv)',
  'left.service': '{name} xizmati. Yangi mashinada {command} ni bajaring',
  'left.system-service':
    '{name} tizim xizmati: {path} ni nusxalang, yangi mashinada undagi yo‘llarni va User= ni o‘zgartiring',
  'left.file': 'openclaw.json ko‘rsatadigan {path}',
  'left.keychain':
    'shifrlangan loginlar kaliti, shu mashinaning keychain omborida {name} nomi bilan',
  'left.key': 'shifrlangan loginlar kaliti: {path}',
  'left.backups': '{count, plural, other {# ta zaxira nusxa}}: {paths}',

  'recorded.files': '{path} qayd etildi: {count, plural, other {# ta fayl}}.',
  'recorded.counted': 'Sanaldi: {things}.',
  'counted.logins': '{count, plural, other {# ta login}}',
  'counted.workspace': '{count, plural, other {# ta workspace fayli}}',
  'counted.memory': '{count, plural, other {# ta eslatma}}',
  'counted.conversations': '{count, plural, other {# ta suhbat}}',
  'counted.messages': '{count, plural, other {# ta xabar}}',
  'counted.cron jobs': '{count, plural, other {# ta cron vazifasi}}',
  'counted.channels': '{count, plural, other {# ta kanal}}',
  'counted.plugins': '{count, plural, other {# ta plagin}}',
  'counted.skills': '{count, plural, other {# ta skill}}',
  'recorded.left-behind': 'Faqat shu katalog nusxalansa, quyidagilar qolib ketadi:',
  'recorded.moving':
    'OpenClaw bu yerda ishlayapti, shuning uchun qaydnoma tuzilayotganda fayllar o‘zgargan bo‘lishi mumkin. Gateway’ni to‘xtating va qaydnomani qayta tuzing:',
  'recorded.gateway': 'gateway ishlayapti (jarayon {pid})',
  'recorded.changed': '{path} o‘zgardi',
  'recorded.unread-file': '{path} ({reason})',
  'recorded.closed': '{path} ichidagi hech narsa: unga kira olmaysiz',
  'recorded.cut-off': '{path} dagi narsalarning hammasi emas: {reason}',
  'recorded.path': '{path}',
  'recorded.not-unpacked': 'undagi {count} ta elementni ochib bo‘lmaydi',
  'recorded.no-transcripts': '`openclaw backup create` barcha transkriptlarni tashlab ketgan',
  'recorded.unread': 'Quyidagilarni o‘qib bo‘lmadi, ular qaydnomada yo‘q:',
  'recorded.next':
    'Qaydnomani yangi mashinaga nusxalang va o‘sha yerda bajaring: {command}. Qaydnomada sirlar ham, suhbatlar matni ham yo‘q, lekin fayllaringiz nomlari bor. Uni zaxira nusxadek ehtiyot qiling.',

  'runs.none': 'Tuzatishlar yo‘q.',
  'runs.removed':
    '{count, plural, other {# ta tuzatish}} saqlangan asl nusxalari bilan olib tashlandi',
  'runs.steps': '{status}, {steps, plural, other {# ta qadamdan}} {done} tasi',
  'runs.done': 'bajarilgan',
  'runs.undone': 'bekor qilingan',
  'runs.partly-undone': 'qisman bekor qilingan',
  'runs.interrupted': 'uzilib qolgan',
  'runs.undo-interrupted': 'bekor qilish uzilib qolgan',
  'runs.running': 'davom etmoqda',
  'runs.continues': '{id} ning davomi, u bilan birga bekor qilinadi',
  'runs.damaged': 'buzilgan: run.json: {damage}',
  'runs.lost': 'Uni bekor qilib bo‘lmaydi. Asl nusxalar {path} da',
  'runs.wrong-field': '{field} yo‘q yoki noto‘g‘ri',
  'runs.wrong-file': 'fayl yo‘q yoki noto‘g‘ri',
  'runs.wrong-id': 'id boshqa tuzatishniki',
  'runs.no-json': 'u JSON emas',

  'listed.files-in': '{path}/ ({count, plural, other {# ta fayl}})',

  'node.range': 'Node {range}',
  'node.from': 'Node {version} yoki undan yangisi',
  'node.within': 'Node {major} ({version} yoki undan yangisi)',
  'node.either': '{first} yoki {second}',
  'node.any': '{first}, {second} yoki {third}',
  'service.missing':
    '{path} ({kind, select, node {Node} package {OpenClaw paketi} program {dastur} file {xizmatning muhit fayli} WorkingDirectory {u ishga tushadigan katalog} other {{kind} dagi yo‘l}})',
  'service.missing-account': '{account} hisobi (User=)',

  'listed.configuration': 'konfiguratsiya',

  'stores.sessions': 'sessiyalar',
  'stores.logins': 'model loginlari',
  'stores.device': 'qurilma identifikatori',
  'stores.devices': 'juftlangan qurilmalar',
  'stores.approvals': 'exec ruxsatlari',
  'stores.cron': 'cron vazifalari',
  'stores.setup': 'workspace’ning sozlanish holati',

  'shared.device': 'qurilma identifikatori',
  'shared.login': '{channel} logini ({account})',

  'table.device_identities': 'qurilma identifikatorlari',
  'table.device_pairing_paired': 'juftlangan qurilmalar',
  'table.channel_pairing_allow_entries': 'ruxsat etilgan yuboruvchilar',
  'table.secret_store_entries': 'saqlangan sirlar',
  'table.mcp_oauth_stores': 'MCP serverlarining loginlari',
  'table.projects': 'loyihalar',
  'table.auth_profile_store': 'login omborlari',
  'table.standing_intents': 'doimiy ko‘rsatmalar (standing intents)',

  'undecided.title': 'Tekshirib bo‘lmadi',
  'undecided.rules': '{count} ta qoida',
  'undecided.findings': 'qisman',
  'undecided.skipped': 'o‘tkazib yuborildi',
  'undecided.crashed': 'kutilmaganda to‘xtadi',

  'summary.findings': '{count, plural, one {# ta topilma} other {# ta topilma}}',
  'summary.errors': '{count, plural, one {# ta xato} other {# ta xato}}',
  'summary.warnings': '{count, plural, one {# ta ogohlantirish} other {# ta ogohlantirish}}',
  'summary.infos': '{count} ta ma’lumot',
  'summary.suppressed': '{count, plural, one {# ta topilma} other {# ta topilma}} yashirildi.',
  'summary.fixable':
    '{share, select, one {Uni} all {Hammasini} other {Ulardan {count} tasini}} --fix bilan xavfsiz tuzatish mumkin.',
  'summary.unsafe':
    '{count, plural, one {# ta tuzatish} other {# ta tuzatish}} siz ataylab qilgan sozlamani o‘zgartirib qo‘yishi mumkin, shuning uchun --fix ularni bajarmaydi. Bajarish uchun --fix --unsafe-fixes dan foydalaning.',
  'summary.steps':
    '{count, plural, one {Yuqoridagi qadamni bajaring.} other {Yuqoridagi # ta qadamni shu tartibda bajaring.}}',
  'summary.note': 'eslatma:',

  'fleet.all': 'jami {count} ta',
  'fleet.headline': '{hosts}dan {person} tasiga e’tibor kerak',
  'fleet.count': '{count} ta {unit, select, machine {mashina} other {o‘rnatilma}}',
  'fleet.person': 'e’tibor kerak',
  'fleet.repair': '--fix kerak',
  'fleet.nothing': 'tayyor',
  'fleet.for-fix': '--fix uchun {hosts}',
  'fleet.are-ready': '{hosts} tayyor',
  'fleet.since': 'bazaviy ro‘yxatdan beri {fresh} ta yangi, {gone} ta yo‘qolgan',
  'fleet.new': '{count} ta yangi',
  'fleet.gone': '{count} ta yo‘qolgan',
  'fleet.is-new': '(yangi)',
  'fleet.hosts': '{units}, eng yomonidan boshlab',
  'fleet.rules': 'Qoidalar, eng yomonidan boshlab',
  'fleet.rule': 'Qoida',
  'fleet.severity': 'Darajasi',
  'fleet.findings': 'Topilmalar',
  'fleet.units': '{unit, select, machine {Mashinalar} other {O‘rnatilmalar}}',
  'fleet.install': '{path}, uni OpenClaw {release} yozgan',
  'fleet.host': '{name} {needs}: {detail} ({counts})',
  'fleet.rule-on': '{rule} ({severity}): {hosts}da {findings} ta topilma',
  'merge.no-report': 'Uning hisoboti yo‘q.',
  'merge.unusable': 'Hisobotidan foydalanib bo‘lmaydi: {reason}.',
  'report.no-json': 'u JSON emas. Uni --format json bilan tuzing',
  'report.refused': '{path} dan hisobot sifatida foydalanib bo‘lmaydi: {reason}',
  'report.other': 'u shu versiyaning hisoboti emas',
  'report.other-version': 'unda schemaVersion {version}, bu versiya esa schemaVersion 1 ni o‘qiydi',
  'report.of-many': 'bu ko‘p mashinaning hisoboti, bu buyruqqa esa bitta mashinaniki kerak',
  'report.no-fleet': 'u `merge --format json` yozgan fayl emas',
  'report.file': 'fayl',
  'report.other-key': 'hisobotda bo‘lmaydigan kalit bor',
  'explain.only-with': 'faqat {flag} bilan',
  'explain.breaks': 'Nima buziladi:',
  'explain.reports':
    'Nimani xabar qiladi va nimani tavsiya etadi (jingalak qavslar ichidagisi topilgan narsani bildiradi):',
  'explain.safe': 'Hech narsa yo‘qolmaydigan hollarda buni --fix tuzatadi.',
  'explain.unsafe':
    '--fix --unsafe-fixes buni tuzatadi, lekin siz ataylab qilgan sozlamani o‘zgartirib qo‘yishi mumkin.',
  'explain.restore': '--fix --from <backup> buni zaxira nusxadan yoki boshqa katalogdan tiklaydi.',
  'explain.silent': 'Nimani xabar qilmaydi:',
  'explain.releases': 'Versiyalar:',
  'explain.sources': 'Manbalar:',
  'explain.page': 'Bu sahifa internetda: {url}',

  'html.skip': 'Hisobotga o‘tish',
  'html.footer': '{tool}. Yo‘llar va buyruqlar ushbu hisobot tuzilgan mashinaga tegishli.',
  'html.unchecked': 'OpenClaw’ni tekshirib bo‘lmadi',
  'html.suppressed': '{count} ta yashirilgan',
  'html.machines': 'Eski mashina va shu mashina',
  'html.sources': 'Har bir manbada nima bor va undan nima olinadi',
  'html.findings': 'Topilmalar (nima buzilishi bo‘yicha)',
  'html.more-findings':
    'JSON hisobotida yana {count, plural, one {# ta topilma} other {# ta topilma}} bor.',
  'html.notes': 'Tekshirib bo‘lmagan narsalar va eslatmalar',
  'html.notes-alone': 'Eslatmalar',
  'html.repairs': 'Tuzatishlar',
  'html.undo': 'Ularni bekor qilish uchun:',
  'html.plan': '--fix nimalarni o‘zgartiradi',
  'html.search': 'Qidirish',
  'html.found': '{total} tadan {shown} tasi',
  'html.where': 'Qayerda',
  'html.why': 'Nega',
  'html.do': 'Nima qilish kerak',
  'html.repair': 'Tuzatish',
  'html.with': '{flags} bilan: {title}',
  'html.fingerprint': 'Barmoq izi',
  'html.about': '{rule} haqida',
  'listed.and-more': 'va yana {count} ta',
  'html.thing': 'Nima',
  'html.state': 'Holati',
  'html.detail': 'Tafsilot',
  'html.what': 'Ma’lumot',
  'html.old-machine': 'Eski mashina',
  'html.this-machine': 'Shu mashina',
  'html.home': 'uy katalogi',
  'html.user': 'foydalanuvchi',
  'html.system': 'tizim',
  'html.state-directory': 'holat katalogi',
  'html.profile': 'profil',
  'html.same': 'noma’lum yoki o‘shaning o‘zi',
  'html.not-known': 'noma’lum',
  'html.copy': 'Nusxalash',
  'html.copy-these': 'Bu buyruqlarni nusxalash',
  'html.copied': 'Nusxalandi',
  'html.selected': 'Belgilandi',
});
