import type { Behaviour, Bench } from './behaviour';

const TYPED = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption';

/** A text written by a script is read back as the value that a person would have got by typing it. */
function becomes(name: string, text: string, expected: unknown, format?: string): Behaviour {
  return {
    name,
    source: TYPED,
    check: (bench) => bench.same(bench.written(text, format).getValue(), expected),
  };
}

function stays(name: string, text: string, format?: string): Behaviour {
  return becomes(name, text, text, format);
}

const thisYear = () => new Date().getFullYear();

function becomesDate(name: string, text: string, year: number | (() => number), month: number, day: number): Behaviour {
  return {
    name,
    source: TYPED,
    check(bench) {
      const expected = new Date(typeof year === 'number' ? year : year(), month - 1, day);
      bench.same(bench.written(text).getValue(), expected);
    },
  };
}

function isoDate(locale: string): Behaviour {
  return {
    name: `«2026-09-15» становится датой и при региональных настройках ${locale}`,
    source: TYPED,
    check: (bench) =>
      bench.inLocale(locale, () => bench.same(bench.written('2026-09-15').getValue(), new Date(2026, 8, 15))),
  };
}

function formulaOf(bench: Bench, text: string, format?: string): string {
  return bench.written(text, format).getFormulas()[0]?.[0] ?? '';
}

const numbers: readonly Behaviour[] = [
  becomes('«1,5» становится числом 1,5', '1,5', 1.5),
  becomes('«-1,5» становится отрицательным числом', '-1,5', -1.5),
  becomes('«1 000,5» с пробелом становится числом 1000,5', '1 000,5', 1000.5),
  becomes('«1 000 000» с неразрывными пробелами становится числом', '1\u00a0000\u00a0000', 1_000_000),
  becomes('«10%» становится числом 0,1', '10%', 0.1),
  becomes('«10,5%» становится числом 0,105', '10,5%', 0.105),
  becomes('«001» теряет нули', '001', 1),
  becomes('« 7 » с пробелами по краям становится числом', ' 7 ', 7),
  becomes('телефон «+79991234567» становится числом', '+79991234567', 79_991_234_567),
  becomes('«1E3» становится числом 1000', '1E3', 1000),
  {
    name: '«1.5» при настройках en_US — число 1,5',
    source: TYPED,
    check: (bench) => bench.inLocale('en_US', () => bench.same(bench.written('1.5').getValue(), 1.5)),
  },
  becomes('«TRUE» становится истиной', 'TRUE', true),
  becomes('«true» строчными тоже становится истиной', 'true', true),
  becomes('«ИСТИНА» становится истиной', 'ИСТИНА', true),
  becomes('«ложь» становится ложью', 'ложь', false),
];

const dates: readonly Behaviour[] = [
  isoDate('ru_RU'),
  isoDate('en_US'),
  isoDate('de_DE'),
  becomesDate('«15.09.2026» становится датой', '15.09.2026', 2026, 9, 15),
  becomesDate('«5.9.2026» становится датой', '5.9.2026', 2026, 9, 5),
  becomesDate('«15.09.26» становится датой 2026 года', '15.09.26', 2026, 9, 15),
  becomesDate('«15.09.95» становится датой 1995 года', '15.09.95', 1995, 9, 15),
  becomesDate('«7.1» становится 7 января этого года', '7.1', thisYear, 1, 7),
  becomesDate('«1/2» становится 1 февраля этого года', '1/2', thisYear, 2, 1),
  becomesDate('«5-1» становится 5 января этого года', '5-1', thisYear, 1, 5),
  {
    name: '«9/15/2026» при настройках en_US — 15 сентября',
    source: TYPED,
    check: (bench) =>
      bench.inLocale('en_US', () => bench.same(bench.written('9/15/2026').getValue(), new Date(2026, 8, 15))),
  },
  {
    name: '«15.09.2026 10:30» становится датой со временем',
    source: TYPED,
    check: (bench) => bench.same(bench.written('15.09.2026 10:30').getValue(), new Date(2026, 8, 15, 10, 30)),
  },
  {
    name: '«10:30» становится долей суток',
    source: TYPED,
    check(bench) {
      const cell = bench.written('10:30').setNumberFormat('0.0000');
      bench.same(cell.getValue(), 0.4375);
    },
  },
  {
    name: 'Распознанная дата получает формат даты',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    check: (bench) =>
      bench.holds(/y/i.test(bench.written('15.09.2026').getNumberFormats()[0]?.[0] ?? ''), 'формата нет'),
  },
  {
    name: 'Распознанная дата не меняет заданный формат даты',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    check: (bench) => bench.same(bench.written('2026-09-15', 'dd.mm.yyyy').getNumberFormats(), [['dd.mm.yyyy']]),
  },
];

const texts: readonly Behaviour[] = [
  stays('Слова остаются словами', 'Иванова Анна'),
  stays('Пробелы по краям слов сохраняются', ' Анна '),
  stays('Перенос строки сохраняется', 'первая\nвторая'),
  stays('«31.02.2026» — не дата и остаётся текстом', '31.02.2026'),
  stays('«01.13.2026» — не дата и остаётся текстом', '01.13.2026'),
  stays('Код «П-001» остаётся текстом', 'П-001'),
  stays('Класс «7А» остаётся текстом', '7А'),
  stays('Учебный год «2026-2027» остаётся текстом', '2026-2027'),
  stays('Телефон «8 (999) 123-45-67» остаётся текстом', '8 (999) 123-45-67'),
  becomes('Апостроф в начале оставляет текстом «001» и сам исчезает', "'001", '001'),
  becomes('Апостроф в начале оставляет текстом «=1+1»', "'=1+1", '=1+1'),
  becomes('Апостроф в начале оставляет текстом «15.09.2026»', "'15.09.2026", '15.09.2026'),
  stays('Под форматом «@» «001» остаётся текстом', '001', '@'),
  stays('Под форматом «@» «15.09.2026» остаётся текстом', '15.09.2026', '@'),
  stays('Под форматом «@» «ИСТИНА» остаётся текстом', 'ИСТИНА', '@'),
  stays('Под форматом «@» апостроф в начале сохраняется', "'001", '@'),
  stays('Под форматом «@» «=1+1» остаётся текстом', '=1+1', '@'),
  {
    name: 'Под форматом «@» «=1+1» не становится формулой',
    source: TYPED,
    check: (bench) => bench.same(formulaOf(bench, '=1+1', '@'), ''),
  },
  {
    name: '«=1+1» становится формулой',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue',
    check: (bench) => bench.same(formulaOf(bench, '=1+1'), '=1+1'),
  },
];

export const typedText: readonly Behaviour[] = [...numbers, ...dates, ...texts];
