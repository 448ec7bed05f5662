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
  'verdict.known':
    'Bazaviy ro‘yxatdan beri yangi narsa yo‘q, unda {count, plural, one {# ta topilma} other {# ta topilma}} bor.',
  'verdict.unchecked': 'Tekshirib bo‘lmadi: {error}',
  'verdict.passed': '{count, plural, one {# ta qoida} other {# ta qoida}} hech narsa topmadi.',

  'will.start': 'Gateway ishga tushmaydi',
  'will.answers': 'Agent javob bera olmaydi',
  'will.memory': 'Agent xotirasini yo‘qotgan',
  'will.history': 'Ayrim suhbatlar yo‘q',
  'will.cron': 'Cron vazifalari bajarilmaydi',
  'will.channels': 'Kanal ulanmaydi',
  'will.plugins': 'Plagin yuklanmaydi',
  'will.features': 'Biror funksiya ishlamaydi',
  'will.privacy': 'Sirlaringizni boshqalar o‘qiy oladi',
  'will.later': 'Keyinroq muammo chiqadi',
  'may.start': 'Gateway ishga tushmasligi mumkin',
  'may.answers': 'Agent javob bera olmasligi mumkin',
  'may.memory': 'Agent xotirasini yo‘qotgan bo‘lishi mumkin',
  'may.history': 'Ayrim suhbatlar yo‘q bo‘lishi mumkin',
  'may.cron': 'Cron vazifalari boshqa vaqtda bajarilishi mumkin',
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
  'steps.install': 'OpenClaw’ni shu yerga o‘rnating: u PATH da yo‘q. Hozircha ishga tushirmang.',
  'steps.stop':
    'Bu yerdagi gateway’ni to‘xtating. Eski mashinada ham gateway ishlamayotganiga ishonch hosil qiling.',
  'steps.migrate-and-start':
    'OpenClaw yetib kelgan narsalarni tekshirib, migratsiya qilsin, so‘ng gateway’ni ishga tushiring.',
  'steps.migrate-and-install':
    'OpenClaw yetib kelgan narsalarni tekshirib, migratsiya qilsin, so‘ng uning xizmatini o‘rnating: xizmat gateway’ni ishga tushiradi. Konteynerda uni odatdagidek ishga tushiring.',
  'steps.look':
    'Ishlayotganini tekshiring: kanallar ulangan, eski suhbatlaringiz ro‘yxatda bo‘lishi kerak.',
  'steps.check-again': 'Qayta tekshiring. Yana nima qilish kerakligi nimalar tiklanganiga bog‘liq.',
  'steps.repair':
    '{count, plural, one {# ta topilmani} other {# ta topilmani}} bitta buyruq bilan tuzating. --dry-run nima o‘zgarishini oldindan ko‘rsatadi.',
  'steps.repair-unpacked':
    'Arxivni yangi mashinada oching. So‘ng {count, plural, one {# ta topilmani} other {# ta topilmani}} bitta buyruq bilan tuzating. --dry-run nima o‘zgarishini oldindan ko‘rsatadi.',
  'steps.restore':
    'Yetishmayotganini {backups, plural, =1 {shu yerdagi zaxira nusxadan} other {shu yerdagi zaxira nusxalardan (har bir qismni u to‘liq saqlangan eng yangi nusxadan)}} tiklang{count, plural, =0 {} one { va # ta topilmani tuzating} other { va # ta topilmani tuzating}}. --dry-run nima o‘zgarishini oldindan ko‘rsatadi.',

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
  'install.no-user': 'noma’lum foydalanuvchi',
  'install.home': 'uy katalogi {home}',
  'install.state-directory': 'holat katalogi {name}',
  'install.from-here': 'shu yerdan yoki yo‘li xuddi shunday bo‘lgan uy katalogidan',
  'install.target-unknown': 'OpenClaw versiyasi noma’lum',
  'install.target': 'OpenClaw {release} ({source})',
  'install.as-you-said': 'siz ko‘rsatganingizdek',
  'install.installed': 'shu yerda o‘rnatilgan',
  'install.not-installed': 'bu yerda o‘rnatilmagan: yozgan versiya olindi',

  'inventory.title': 'Nimalar yetib keldi',
  'inventory.title-of': 'Yetib kelgan narsalar:',
  'inventory.since-record': '{date} qaydnomasida sanalganlardan yetib kelgani',
  'inventory.of': '{was} tadan {here} tasi',
  'inventory.see': '(qarang: {rule})',
  'inventory.none': 'yo‘q',
  'inventory.names': '{names}',
  'inventory.cannot-look': 'bu foydalanuvchi ko‘ra olmaydi',
  'inventory.no-config': 'openclaw.json yo‘q',
  'inventory.broken-config': 'openclaw.json buzilgan',
  'inventory.unreadable-config': 'openclaw.json o‘qilmaydi',
  'inventory.unreadable-store': 'ombor o‘qilmaydi',
  'inventory.unreadable-database': 'ma’lumotlar bazasi o‘qilmaydi',
  'inventory.unreadable-jobs': 'ular o‘qilmaydi',
  'inventory.profiles': '{count, plural, one {# ta profil} other {# ta profil}}',
  'inventory.keys-in-config':
    'konfiguratsiyada {count, plural, one {# ta kalit} other {# ta kalit}}',
  'inventory.keys-in-environment': 'muhitda {count, plural, one {# ta kalit} other {# ta kalit}}',
  'inventory.keys-unset': 'kalit {names} o‘zgaruvchisida kutilmoqda, u esa o‘rnatilmagan',
  'inventory.profiles-promised':
    'konfiguratsiyada {count, plural, one {# ta profil} other {# ta profil}}, saqlangani yo‘q',
  'inventory.config-would-say': 'buni faqat openclaw.json aytadi',
  'inventory.none-configured': 'sozlanmagan',
  'inventory.files-in': '{count, plural, one {# ta fayl} other {# ta fayl}}: {places}',
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
  'finding.as-above': 'yuqoridagidek',
  'finding.more': 'yana {count} ta',
  'finding.target-unknown':
    '--state-dir <path> bilan qayta tekshiring: bu holat katalogining yangi mashinadagi yo‘lini bering. Hozir u yo‘l noma’lum, shuning uchun birorta ham yo‘l o‘zgartirilmaydi.',
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
  'outcome.failed': 'muvaffaqiyatsiz tugadi',
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
    'Bu rejaning {count, plural, other {# ta qadamidan}} keyin yangi topilmalar chiqishi mumkin. Shunda --fix qayta tekshiradi va xavfsiz tuzatishlarni bajaradi, yangi topilma chiqmay qolguncha shunday davom etadi. Barcha tuzatishlar bitta buyruq bilan bekor qilinadi. --interactive bilan ishlatilsa, u bundan oldin to‘xtaydi.',
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
  'note.suppression-unused': '{fingerprint} yashirilgan, lekin bunday topilma yo‘q.',
  'note.cut-off': '{path} to‘liq o‘qilmadi.',
  'note.too-large': '{path} to‘liq o‘qilmadi: {reason}.',
  'note.unreadable':
    'Siz {path} ni o‘qiy olmaysiz ({code}){more, plural, =0 {} other {, yana # tasini ham}}.',
  'note.config-unread': '{path} ni o‘qib bo‘lmadi.',

  'unread.closed': 'siz {path} ichiga kira olmaysiz',
  'unread.cut-off': '{path} to‘liq o‘qilmadi',
  'unread.unreadable': 'siz {path} ni o‘qiy olmaysiz',

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
    '{count, plural, one {# ta tuzatish} other {# ta tuzatish}} siz ataylab qilgan sozlamani o‘zgartirib qo‘yishi mumkin: --fix --unsafe-fixes.',
  'summary.note': 'eslatma:',

  'explain.only-with': 'faqat {flag} bilan',
  'explain.breaks': 'Nima buziladi:',
  'explain.reports': 'Nimani xabar qiladi va nima tavsiya etadi:',
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
  'html.and-more': 'va yana {count} ta',
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
  'html.user-id': 'uid {uid}',
  'html.user-with-id': '{name} (uid {uid})',
  'html.not-known': 'noma’lum',
  'html.copy': 'Nusxalash',
  'html.copy-these': 'Bu buyruqlarni nusxalash',
  'html.copied': 'Nusxalandi',
  'html.selected': 'Belgilandi',
});
