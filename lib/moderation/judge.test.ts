import { describe, expect, test } from 'vitest';
import type { Locale } from '../i18n/locales';
import { judge } from './judge';
import type { CheckOptions, Level, Rule } from './verdict';

const now = Date.UTC(2026, 4, 1, 12);
const read = (locale: Locale, text: string, options: Partial<CheckOptions> = {}) =>
  judge(text, { locale, now, ...options });

/** What was found, hints aside: `rule level "words"`. */
async function found(locale: Locale, text: string, options?: Partial<CheckOptions>): Promise<string[]> {
  const { findings } = await read(locale, text, options);
  return findings
    .filter(({ level }) => level !== 'hint')
    .map(({ rule, level, span: [start, end] }) => `${rule} ${level} "${text.slice(start, end)}"`);
}

const expectRule = async (locale: Locale, text: string, rule: Rule, level: Level) => {
  const { findings } = await read(locale, text);
  expect(
    findings.map((finding) => `${finding.rule} ${finding.level}`),
    text,
  ).toContain(`${rule} ${level}`);
};
const expectClean = async (locale: Locale, text: string) => {
  expect(await found(locale, text), text).toEqual([]);
  expect((await read(locale, text)).action, text).toBe('publish');
};

describe('swearing', () => {
  test.each<[Locale, string]>([
    ['tr', 'Çocuklar sevinçten sıçrıyor'],
    ['tr', 'Boksu bırakalı iki yıl oldu'],
    ['ru', 'Доска сучковатая, распускать трудно'],
    ['ru', 'Назвать человека идиотом проще, чем возразить по существу'],
    ['en', 'The grey wall, forty metres of it, was demolished by the neighbours'],
  ])('%s: %s is clean', (locale, text) => expectClean(locale, text));

  test.each<[Locale, string]>([
    ['en', 'A faggot was originally a bundle of sticks'],
    ['tr', 'Amına koyayım gibi laflar eden adamı çıkarmayın'],
    ['tr', 'Sikiyonetim yillarini yasayanlar bilir'],
  ])('%s: %s waits for a person', async (locale, text) => {
    expect((await read(locale, text)).action).toBe('queue');
  });

  test.each<[Locale, string]>([
    ['en', 'Idiots like you are the reason we lost'],
    ['en', 'vermin, all of them'],
    ['tr', 'Senin gibi köpeklerin havlaması bize vız gelir'],
    ['tr', 'Sen adam değilsin, itin tekisin'],
    ['ru', 'Скотина, а не человек'],
  ])('%s: %s is an insult', (locale, text) => expectRule(locale, text, 'insult', 'queue'));

  test('the same unknown word twice is one', async () => {
    await expectClean('tr', 'Jin hyungum ile uğraşmak çok eğlenceli, seni seviyorum hyungum');
  });

  test.each<[Locale, string]>([
    ['tr', 'siktir git'],
    ['tr', 'orospunun evladı'],
    ['tr', 'SİKTİR'],
    ['tr', 'götünüzü kaldırın'],
    ['tr', 'pezevenkler'],
    ['en', 'fuck this'],
    ['en', 'Bullshit.'],
    ['en', 'what wankers'],
    ['en', 'shitty'],
    ['ru', 'пошёл на хуй'],
    ['ru', 'заебали'],
    ['ru', 'долбоёбы'],
    ['ru', 'ПИЗДЕЦ'],
    ['ru', 'мудаки'],
  ])('%s: %s is refused', (locale, text) => expectRule(locale, text, 'swear', 'block'));

  test.each<[Locale, string]>([
    ['tr', 's.i.k.t.i.r'],
    ['tr', 's1kt1r'],
    ['tr', 'or*spu'],
    ['tr', 'siiiktir'],
    ['tr', 'gotveren'],
    ['tr', 'оrospu'],
    ['en', 'f u c k'],
    ['en', 'sh1t'],
    ['en', 'f**k'],
    ['en', 'fuuuck'],
    ['en', 'a$$hole'],
    ['en', 'fuсk'],
    ['ru', 'х*й'],
    ['ru', 'п и з д е ц'],
    ['ru', 'пи3дец'],
    ['ru', 'cука'],
    ['ru', 'nahuy'],
  ])('%s: %s hides it and waits for a person', async (locale, text) => {
    await expectRule(locale, text, 'swear', 'queue');
    expect((await read(locale, text)).action).toBe('queue');
  });

  test.each<[Locale, string]>([
    ['tr', 'Sıktı artık bu konu'],
    ['tr', 'Çocuğu okula götürmek zor'],
    ['tr', 'amcam da geldi'],
    ['tr', 'Sıçrayıp kaçtı'],
    ['tr', 'Sikke müzesi açıldı'],
    ['tr', 'boks maçı iptal'],
    ['tr', 'Bu siklette şampiyon oldu'],
    ['en', 'I live in Scunthorpe'],
    ['en', 'Moby Dick is long'],
    ['en', 'a classic assessment'],
    ['en', 'Matsushita made it'],
    ['en', 'The bitch had six puppies'],
    ['en', 'seat AA45 and gate B12'],
    ['ru', 'надо страховать дом'],
    ['ru', 'хулиганы и художники'],
    ['ru', 'потребители употребляют хлеб'],
    ['ru', 'мандарины и мандат'],
    ['ru', 'щенки здоровы, сука привита'],
    ['ru', 'тебе и себе, ребята'],
  ])('%s: %s is innocent', expectClean);

  test('a word in quotation marks is somebody else’s, a whole comment in them is not', async () => {
    await expectClean('en', 'He was called "a fucking idiot" by a fan and the club did nothing about it.');
    await expectClean('ru', 'На заборе написано «сука», а за ним дрова и три старых велосипеда');
    await expectClean('tr', 'Tribünden “siktir git” diye bağıran taraftara beş maç ceza verilmiş.');
    await expectRule('en', '"fuck you"', 'swear', 'block');
  });

  test('a word told as another’s without quotation marks is left to a person', async () => {
    expect((await read('tr', 'Polise piç dediği için ceza almış')).action).toBe('queue');
    expect((await read('en', 'He called the referee a wanker and was sent off')).action).toBe('queue');
    expect((await read('ru', 'Он назвал судью мудаком и был удалён')).action).toBe('queue');
  });

  test('spans are places in the text as typed', async () => {
    const text = '👍🏽 si\u200bktir\u200b git, ｆｕｃｋ';
    const { findings } = await read('tr', text);
    expect(findings.map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
      'si\u200bktir\u200b git',
      'ｆｕｃｋ',
    ]);
  });
});

describe('insults', () => {
  test.each<[Locale, string]>([
    ['tr', 'Şerefsizler yine zam yapmış'],
    ['tr', 'malsın sen'],
    ['tr', 'eşek herif'],
    ['tr', 'geri zekâlı mısın'],
    ['tr', 'Aptal mısınız siz'],
    ['en', 'you are so stupid'],
    ['en', 'he is a pig'],
    ['en', 'morons run this town'],
    ['en', 'kill yourself'],
    ['ru', 'ты козёл'],
    ['ru', 'идиоты'],
    ['ru', 'закрой рот'],
    ['ru', 'вы просто бараны'],
  ])('%s: %s waits for a person', (locale, text) => expectRule(locale, text, 'insult', 'queue'));

  test.each<[Locale, string]>([
    ['tr', 'Mal sahibi kirayı artırdı'],
    ['tr', 'eşek sütü pahalı'],
    ['tr', 'aptal yerine koyulduk'],
    ['tr', 'Alçak basınç geliyor'],
    ['tr', 'Bu şerefsizlik hepimizi yaraladı'],
    ['tr', 'salak gibi inandım ben de'],
    ['en', 'Your dog is adorable'],
    ['en', "That's a stupid rule"],
    ['en', 'I felt like an idiot'],
    ['en', 'pig farming is hard'],
    ['ru', 'Баран на шашлык подорожал'],
    ['ru', 'Глупый вопрос'],
    ['ru', 'Я дурак, поверил'],
    ['ru', 'собаки сбились в стаю'],
  ])('%s: %s is innocent', expectClean);
});

describe('beliefs', () => {
  test.each<[Locale, string, Level]>([
    ['tr', 'Ermeni dölü', 'block'],
    ['tr', 'bu Müslümanlar şerefsiz', 'queue'],
    ['en', 'kill all muslims', 'block'],
    ['en', 'Catholics are brainwashed idiots', 'queue'],
    ['ru', 'бей жидов', 'block'],
    ['ru', 'верующие дебилы', 'queue'],
  ])('%s: %s', (locale, text, level) => expectRule(locale, text, 'belief', level));

  test.each<[Locale, string]>([
    ['tr', 'Alevi köylerinde yol yok'],
    ['tr', 'Yahudi mezarlığı onarıldı'],
    ['tr', 'Ateistler de müminler de çalıştı'],
    ['en', 'Muslims are not animals'],
    ['en', 'The imam and the priest planted trees'],
    ['ru', 'Мусульмане и православные дружат'],
    ['ru', 'Еврейский музей открыт'],
  ])('%s: %s is innocent', expectClean);
});

describe('allusions', () => {
  test.each<[Locale, string]>([
    ['tr', 'kimin kucağına oturduğunu biliyoruz'],
    ['en', 'we know whose bed she slept in'],
    ['ru', 'через постель пролезла'],
  ])('%s: %s is for a person and never refused', async (locale, text) => {
    await expectRule(locale, text, 'allusion', 'queue');
    expect((await read(locale, text)).action).toBe('queue');
  });

  test.each<[Locale, string]>([
    ['tr', 'Kucağında torunuyla gelmiş'],
    ['en', 'She slept in the tent'],
    ['ru', 'постель в гостинице жёсткая'],
  ])('%s: %s is innocent', expectClean);
});

describe('letters', () => {
  test('Turkish without its letters is given them', async () => {
    expect(await read('tr', 'cok guzel bir haber olmus')).toMatchObject({
      action: 'askToFix',
      fixed: 'çok güzel bir haber olmuş',
    });
    expect(await read('tr', "Turkiye'de ogrenciler ac!")).toMatchObject({
      action: 'askToFix',
      fixed: "Türkiye'de öğrenciler aç!",
    });
  });

  test('one forgotten letter among right ones is only pointed out', async () => {
    expect(await read('tr', 'Çok güzel olmuş, tesekkürler, öğretmenler icin de yazın')).toMatchObject({
      action: 'publish',
    });
    const { findings, fixed } = await read('tr', 'Çok güzel olmuş, öğretmenler icin de yazın');
    expect(findings).toMatchObject([{ rule: 'letters', level: 'hint', suggestion: 'için' }]);
    expect(fixed).toBe('Çok güzel olmuş, öğretmenler için de yazın');
  });

  test.each<[Locale, string]>([
    ['tr', 'Twitter ve Instagram yine yok'],
    ['tr', 'Erdogan ile Kilicdaroglu televizyonda'],
    ['tr', 'Ankara soğuk'],
    ['tr', 'update geldi'],
    ['ru', 'IT-шники читают BBC и The Guardian'],
    ['ru', 'Wi-Fi и iPhone'],
    ['en', 'The Москва river'],
  ])('%s: %s has the right ones', expectClean);

  test('Russian in Latin letters and words of two alphabets', async () => {
    expect(await read('ru', 'spasibo bolshoe za statyu')).toMatchObject({
      action: 'askToFix',
      fixed: 'спасибо большое за статью',
    });
    expect(await read('ru', 'Этo oчeнь вaжнo')).toMatchObject({ action: 'askToFix', fixed: 'Это очень важно' });
    expect(await read('en', 'Тhis is а vеry bad idea')).toMatchObject({
      action: 'askToFix',
      fixed: 'This is a very bad idea',
    });
  });
});

describe('spelling', () => {
  test('many unknown words ask for another look, and never refuse', async () => {
    const text = 'teh goverment dosent lissen to peple';
    expect(await read('en', text)).toMatchObject({
      action: 'askToFix',
      fixed: "the government doesn't listen to people",
    });
    expect((await read('ru', 'зделали дорогу и она розвалилась чириз месец')).action).toBe('askToFix');
    expect((await read('tr', 'hrkez aynı şyi sölüyr ama yapn yk')).action).toBe('askToFix');
  });

  test('a known mistake is pointed out', async () => {
    expect(await read('tr', 'Bunu herkez biliyor')).toMatchObject({ action: 'publish', fixed: 'Bunu herkes biliyor' });
    expect(await read('tr', 'Yanlız biz değil, herkezin derdi bu')).toMatchObject({
      fixed: 'Yalnız biz değil, herkesin derdi bu',
    });
    expect(await read('ru', 'Вобщем понятно')).toMatchObject({ fixed: 'В общем понятно' });
  });

  test.each<[Locale, string]>([
    ['tr', 'hükümetin kararı yanlış'],
    ['tr', 'kâğıt pahalı, hâlâ bekliyoruz'],
    ['tr', 'napıyosunuz ya, valla bıktım'],
    ['tr', 'çoook güzel'],
    ['en', 'gonna wait tbh, idk'],
    ['en', 'Aye, a wee bit dreich'],
    ['en', 'Brzęczyszczykiewicz met Wojciechowski'],
    ['ru', 'щас бы на море, чё'],
    ['ru', 'ахахаха точно'],
    ['ru', 'еще зеленый чай'],
  ])('%s: %s is spelt well enough', expectClean);
});

describe('capitals', () => {
  test('shouting is said quietly, by the rules of the language', async () => {
    expect((await read('tr', 'IŞIKLAR SÖNDÜ İSTANBUL KARANLIK')).fixed).toBe('Işıklar söndü İstanbul karanlık');
    expect((await read('en', 'READ THE ARTICLE. I DID')).fixed).toBe('Read the article. I did');
    expect((await read('ru', 'ХВАТИТ МОЛЧАТЬ, ЛЮДИ!')).fixed).toBe('Хватит молчать, люди!');
    expect((await read('tr', 'COK GUZEL OLMUS BU')).fixed).toBe('Çok güzel olmuş bu');
    expect((await read('tr', 'COK GUZEL BIR HABER OLMUS')).fixed).toBe('Çok güzel bir haber olmuş');
    expect((await read('en', 'WHY IS NATO SO SILENT')).fixed).toBe('Why is NATO so silent');
  });

  test.each<[Locale, string]>([
    ['tr', 'TBMM, TÜİK ve ÖSYM sustu'],
    ['en', 'NATO, UNESCO, UNICEF and the WHO signed'],
    ['ru', 'США и ООН, МИД и ЖКХ'],
    ['en', 'this is SO true'],
    ['tr', 'OK'],
    ['ru', 'В заголовке «МИНИСТР УШЁЛ В ОТСТАВКУ» опечатка'],
  ])('%s: %s does not shout', expectClean);
});

describe('links', () => {
  test('many, or nothing else', async () => {
    expect(await found('en', 'See http://a.example http://b.example and http://c.example now')).toEqual([
      'link queue "http://a.example http://b.example and http://c.example"',
    ]);
    expect(await found('en', 'https://a.example/x')).toEqual(['link queue "https://a.example/x"']);
  });

  test('a source is welcome, and an address says nothing about spelling or capitals', async () => {
    await expectClean('en', 'Source: https://www.example.org/READ_ME_NOW and the annex is worse');
    await expectClean('ru', 'пишите на info@gazeta.example');
    await expectClean('tr', 'Gelmediler.Neden bilmiyorum');
  });
});

describe('repeats and floods', () => {
  const text = 'The bridge was promised three times and never built.';
  const minute = 60_000;
  const before = (ago: number, said = 'Something else entirely, about schools') => ({ text: said, at: now - ago });

  test('the same again is refused, nearly the same waits', async () => {
    expect(await found('en', text, { recent: [before(2 * minute, text.toUpperCase())] })).toEqual([
      `repeat block "${text}"`,
    ]);
    expect(await found('en', text, { recent: [before(2 * minute, text.replace('three', 'four'))] })).toEqual([
      `repeat queue "${text}"`,
    ]);
    expect(await found('en', text, { recent: [before(2 * minute)] })).toEqual([]);
    expect(await found('en', 'Thank you!', { recent: [before(2 * minute, 'Thank you!')] })).toEqual([]);
  });

  test('too fast and too many wait', async () => {
    expect(await found('en', text, { recent: [before(5_000)] })).toEqual([`flood queue "${text}"`]);
    const many = [1, 2, 3, 4, 5].map((minutes) => before(minutes * minute));
    expect(await found('en', text, { recent: many })).toEqual([`flood queue "${text}"`]);
    expect(await found('en', text, { recent: many.map((one) => ({ ...one, at: one.at - 60 * minute })) })).toEqual([]);
  });

  test('a drum is heard', async () => {
    expect((await read('tr', 'istifa edin '.repeat(12))).findings).toMatchObject([
      { rule: 'repeat', method: 'inside' },
    ]);
  });

  test('what is too long for a comment is left to a person', async () => {
    const { action, findings } = await read('en', `${'A word and another one, then more. '.repeat(400)}`);
    expect(action).toBe('queue');
    expect(findings.map(({ messageKey }) => messageKey)).toContain('tooLong');
  });
});

test('the text decides its language, then the page', async () => {
  expect((await read('en', 'Bu haber için teşekkürler')).lang).toBe('tr');
  expect((await read('en', 'bu haber cok guzel olmus ama neden simdi')).lang).toBe('tr');
  expect((await read('tr', 'Спасибо за статью')).lang).toBe('ru');
  expect((await read('ru', 'Thank you for this, it was very good')).lang).toBe('en');
  expect((await read('en', 'spasibo, ochen interesno, pochemu tak')).lang).toBe('ru');
  expect((await read('tr', '👍')).lang).toBe('tr');
});

test('the strictest finding decides', async () => {
  expect((await read('tr', 'cok guzel olmus siktir')).action).toBe('reject');
  expect((await read('tr', 'COK GUZEL OLMUS SEREFSIZLER')).action).toBe('queue');
});
