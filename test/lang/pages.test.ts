import { describe, expect, test } from 'vitest';
import { detectLanguage, readingOf } from '../../src/lang/index.ts';
import { pageWords } from '../../src/lang/pages.ts';
import { read } from '../extract/documents.ts';

/** A short report in each language, with the lines that pages put around it. */
const PAGES: readonly [
  code: string,
  byline: string,
  author: string,
  date: string,
  day: string,
  story: string,
  furniture: readonly string[],
][] = [
  [
    'de',
    'Von Jonas Ekdahl',
    'Jonas Ekdahl',
    '12. März 2024, 14:20',
    '2024-03-12',
    'Der Hafenrat hat am Donnerstag beschlossen, den alten Anleger für immer zu schließen, nachdem eine Prüfung ergeben hatte, dass die Hälfte der Balken verfault ist.',
    ['Lesen Sie auch: Zehn Anleger, die man sehen muss', 'Anzeige', 'Teilen', 'Kommentare'],
  ],
  [
    'fr',
    'Par Marie Leclerc',
    'Marie Leclerc',
    'Publié le 12 mars 2024',
    '2024-03-12',
    'Le conseil du port a décidé jeudi de fermer pour toujours le vieux quai, après une inspection qui a montré que la moitié des poutres était pourrie et que personne ne pouvait les réparer.',
    ['À lire aussi : Dix quais à voir', 'Publicité', 'Partager'],
  ],
  [
    'es',
    'Por Ana Robles',
    'Ana Robles',
    '12 de marzo de 2024',
    '2024-03-12',
    'La junta del puerto decidió el jueves cerrar para siempre el viejo muelle, después de que una inspección mostrara que la mitad de las vigas estaban podridas y que no había dinero para ellas.',
    ['Lea también: Diez muelles que hay que ver', 'Publicidad', 'Compartir'],
  ],
  [
    'pt',
    'Por Ana Ribeiro',
    'Ana Ribeiro',
    'Publicado em 12 de março de 2024',
    '2024-03-12',
    'A administração do porto decidiu na quinta-feira fechar para sempre o velho cais, depois que uma inspeção mostrou que metade das vigas estava podre e que não havia dinheiro para elas.',
    ['Leia também: Dez cais para ver', 'Publicidade', 'Compartilhe'],
  ],
  [
    'it',
    'di Anna Ricci',
    'Anna Ricci',
    '12 marzo 2024',
    '2024-03-12',
    'Il consiglio del porto ha deciso giovedì di chiudere per sempre il vecchio molo, dopo che una ispezione ha mostrato che la metà delle travi era marcia e che non ci sono i soldi per cambiarle.',
    ['Leggi anche: Dieci moli da vedere', 'Pubblicità', 'Condividi'],
  ],
  [
    'nl',
    'Door Piet Bakker',
    'Piet Bakker',
    '12 maart 2024',
    '2024-03-12',
    'Het havenbestuur heeft donderdag besloten om de oude steiger voor altijd te sluiten, nadat uit een onderzoek was gebleken dat de helft van de balken rot is en dat er geen geld voor is.',
    ['Lees ook: Tien steigers om te zien', 'Advertentie', 'Delen'],
  ],
  [
    'sv',
    'Av Pia Ström',
    'Pia Ström',
    'Publicerad 12 mars 2024',
    '2024-03-12',
    'Hamnstyrelsen har på torsdagen beslutat att stänga den gamla bryggan för alltid, efter att en undersökning visat att hälften av balkarna är ruttna och att det inte finns pengar till nya.',
    ['Läs också: Tio bryggor att se', 'Annons', 'Dela'],
  ],
  [
    'pl',
    'Autor: Ewa Nowak',
    'Ewa Nowak',
    '12 marca 2024',
    '2024-03-12',
    'Rada portu zdecydowała w czwartek, że stare molo zostanie zamknięte na zawsze, po tym jak kontrola wykazała, że połowa belek jest zgniła i że nie ma na to pieniędzy.',
    ['Czytaj także: Dziesięć mol, które trzeba zobaczyć', 'Reklama', 'Udostępnij'],
  ],
  [
    'id',
    'Oleh Sari Dewi',
    'Sari Dewi',
    '12 Maret 2024',
    '2024-03-12',
    'Dewan pelabuhan pada Kamis memutuskan untuk menutup dermaga tua itu selamanya, setelah pemeriksaan menunjukkan bahwa setengah dari balok sudah lapuk dan tidak ada uang untuk itu.',
    ['Baca juga: Sepuluh dermaga yang harus dilihat', 'Iklan', 'Bagikan'],
  ],
  [
    'ru',
    'Автор: Анна Ветрова',
    'Анна Ветрова',
    '12 марта 2024',
    '2024-03-12',
    'Совет порта в четверг решил навсегда закрыть старый причал, после того как проверка показала, что половина балок сгнила и что денег на них нет и не будет.',
    ['Читайте также: Десять причалов, которые стоит увидеть', 'Реклама', 'Поделиться'],
  ],
  [
    'tr',
    'Yazan: Ayşe Deniz',
    'Ayşe Deniz',
    '12 Mart 2024',
    '2024-03-12',
    'Liman kurulu perşembe günü eski iskelenin bir daha açılmamak üzere kapatılmasına karar verdi, çünkü yapılan denetim kirişlerin yarısının çürük olduğunu ve bunun için para olmadığını gösterdi.',
    ['İlgili haberler', 'Reklam', 'Paylaş'],
  ],
];

describe('a scraped page in another language', () => {
  test.each(PAGES)('%s', (code, byline, author, date, day, story, furniture) => {
    const report = read(`Pier 7\n\n${byline}\n${date}\n\n${story}\n\n${story}\n\n${furniture.join('\n')}`);
    expect(report.language).toBe(code);
    expect(report.byline).toEqual([author]);
    expect(report.published?.value.slice(0, 10)).toBe(day);
    const [stamp, ...told] = report.text.split('\n\n');
    expect(date).toContain(stamp);
    expect(told).toEqual([story, story]);
  });
});

describe('every language’s words', () => {
  test.each(Object.entries(pageWords))('%s: twelve months, and patterns that can be built', (code, words) => {
    expect(words.months.split('|')).toHaveLength(12);
    const rules = readingOf(code);
    for (const [at, names] of words.months.split('|').entries()) {
      for (const name of names.split(' '))
        expect([
          name,
          rules.months.get(name.replace(/[йї]/g, (letter) => (letter === 'й' ? 'и' : 'і')).replace(/ё/g, 'е')),
        ]).toEqual([name, at + 1]);
    }
    expect(rules.furniture.some(({ pattern }) => pattern.test(''))).toBe(false);
    expect(rules.endings.some(({ pattern }) => pattern.test(''))).toBe(false);
  });

  test('a tag with a region, and one that nobody knows', () => {
    expect(readingOf('de-AT')).toBe(readingOf('de'));
    expect(readingOf('tlh')).toBe(readingOf('en'));
  });
});

describe('the language of a text', () => {
  const ENGLISH =
    'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through and that there was no money for them.';
  const GERMAN = PAGES[0]![5];
  test.each([
    ['what is declared', ENGLISH, 'en-GB', 'en-GB'],
    ['what is written, where nothing is declared', GERMAN, null, 'de'],
    ['what is written, where the declaration is clearly another', ENGLISH, 'de', 'en'],
    ['a declared language that the table does not know', 'Zxq wvb nmp '.repeat(20), 'tlh', 'tlh'],
    [
      'a script that one language has',
      'フェリーの桟橋は木曜日に閉鎖されることになったと港の委員会が発表した。',
      null,
      'ja',
    ],
    ['a script that a declared language shares', 'قرر مجلس الميناء إغلاق الرصيف القديم', 'fa', 'fa'],
    ['too little to tell', 'Pier 7', null, 'en'],
  ])('is %s', (_, text, declared, expected) => expect(detectLanguage(text, declared)).toBe(expected));
});
