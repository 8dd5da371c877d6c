import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { cell, filled, prepared, run, sheet, visible } from './office';
import { column, ELM, LINDEN, names, visibleNames } from './roadmaps';

const TODAY = '2026-09-15';
const ROADMAP = 'Дорожная карта';
const PASSPORT = 'Паспорт дорожной карты';
const TARGETS = 'План и факт';

const load = (state = prepared(), text = LINDEN) => run(state, 'importRoadmap', { text }, { today: TODAY });

const passportOf = (state: ReturnType<typeof prepared>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.values(sheet(state, PASSPORT).cells).map((cells) => [cells[1]?.value, cells[2]?.value ?? '']),
  );

describe('into a workbook without a roadmap', () => {
  test('fills the empty tabs as they are', () => {
    const { value, state } = load();
    expect(names(state)).toEqual(names(prepared()));
    expect(column(state, ROADMAP, 'Код')).toEqual(['М-001', 'М-002', 'М-003', 'М-004']);
    expect(column(state, ROADMAP, 'Раздел или этап')).toEqual([
      'I. Подготовка',
      'I. Подготовка',
      'II. Работа пар',
      'II. Работа пар',
    ]);
    expect(column(state, ROADMAP, 'Сроки')).toEqual([
      'Сентябрь 2026',
      'до 10 октября 2026 года',
      'Октябрь 2026',
      'Май 2027',
    ]);
    expect(value).toMatchObject({ written: true, archived: '', layout: 'A', counts: { rows: 4 } });
  });

  test('says of itself in the passport what the document says above its table', () => {
    expect(passportOf(load().state)).toMatchObject({
      Организация: 'Муниципальное бюджетное общеобразовательное учреждение\n«Липовская средняя школа»',
      Начало: '01.09.2026',
      Окончание: '31.05.2027',
      Утверждена: '29.08.2026',
      'Номер приказа': '58',
      'Вид таблицы': 'разделы, результаты и показатели',
    });
  });

  test('counts a row in «План и факт» for every target, once', () => {
    const { state } = load();
    expect(column(state, TARGETS, 'Код')).toEqual(['Ц-001', 'Ц-002']);
    expect(column(state, TARGETS, 'Мероприятие')).toEqual(['М-001', 'М-004']);
  });

  test('tells how every deadline is understood, in the reply and in the tab', () => {
    const { value, state } = load();
    const said = value.items.map(({ deadline }: { deadline: { said: string } }) => deadline.said);
    expect(column(state, ROADMAP, 'Понято как')).toEqual(said);
    expect(new Set(said).size).toBe(4);
    expect(column(state, ROADMAP, 'Состояние').every((word) => word !== '')).toBe(true);
  });

  test('a preview writes nothing and gives no codes', () => {
    const before = JSON.stringify(visible(prepared()));
    const { value, state } = run(prepared(), 'importRoadmap', { text: LINDEN, preview: true }, { today: TODAY });
    expect(JSON.stringify(visible(state))).toBe(before);
    expect(value.written).toBe(false);
    expect(value.items.map(({ code }: { code: string }) => code)).toEqual(['', '', '', '']);
    expect(value.sections).toEqual([
      { number: 'I.', title: 'Подготовка', items: 2 },
      { number: 'II.', title: 'Работа пар', items: 2 },
    ]);
  });
});

describe('twice', () => {
  test('changes nothing the second time and says so', () => {
    const { state } = load();
    const again = load(state);
    expect(again.value).toMatchObject({ written: false, archived: '' });
    expect(again.value.message).toMatch(/^Во вкладке «Дорожная карта» уже стоит/);
    expect(again.value.items.map(({ code }: { code: string }) => code)).toEqual(['М-001', 'М-002', 'М-003', 'М-004']);
    expect(JSON.stringify(visible(again.state))).toBe(JSON.stringify(visible(state)));
  });

  test('leaves marks that a person has set since', () => {
    const { state } = load();
    cell(state, ROADMAP, 2, 'Отметка о выполнении').value = 'выполнено';
    expect(load(state).value.written).toBe(false);
  });
});

describe('over a roadmap that is there', () => {
  const former = () => {
    const { state } = load(prepared(), ELM);
    const own = sheet(state, ROADMAP);
    const [last] = Object.keys(own.cells[1] ?? {}).slice(-1);
    own.columnCount = Math.max(own.columnCount, Number(last) + 1);
    own.cells[1] = { ...own.cells[1], [Number(last) + 1]: { value: 'Моё' } };
    own.cells[2] = { ...own.cells[2], [Number(last) + 1]: { value: 'запись', background: '#00ff00' } };
    cell(state, ROADMAP, 3, 'Отметка о выполнении').value = 'выполнено';
    cell(state, TARGETS, 2, 'Введено вручную').value = 44;
    return state;
  };

  test('keeps it whole in hidden tabs with the name of its year', () => {
    const was = former();
    const { value, state } = load(was);
    expect(value).toMatchObject({ written: true, archived: 'Дорожная карта 2025/2026' });
    for (const tab of [ROADMAP, PASSPORT, TARGETS]) {
      const kept = sheet(state, `${tab} 2025/2026`);
      expect(kept).toEqual({ ...sheet(was, tab), name: kept.name, hidden: true });
    }
  });

  test('puts new tabs in its place, laid out as in a prepared workbook', () => {
    const { state } = load(former());
    expect(visibleNames(state)).toEqual(visibleNames(prepared()));
    for (const tab of [ROADMAP, PASSPORT, TARGETS]) {
      const { widths, frozenRows, validations, protections } = sheet(state, tab);
      const declared = sheet(prepared(), tab);
      expect(widths).toEqual(declared.widths);
      expect(frozenRows).toBe(1);
      expect(validations.length).toBe(declared.validations.length);
      expect(protections.map(({ description }) => description)).toEqual(
        declared.protections.map(({ description }) => description),
      );
    }
  });

  test('never gives a code twice', () => {
    const { state } = load(former());
    expect(column(state, ROADMAP, 'Код')).toEqual(['М-005', 'М-006', 'М-007', 'М-008']);
    expect(column(state, TARGETS, 'Мероприятие')).toEqual(['М-005', 'М-008']);
  });

  test('the add-in works with the new tabs from then on', () => {
    const { state } = load(former());
    const prepareAgain = run(state, 'setUp', {}, { today: TODAY });
    expect(prepareAgain.value).toMatchObject({ created: [], added: [], noticed: [] });
    const line = Object.keys(sheet(state, ROADMAP).cells).length + 1;
    cell(state, ROADMAP, line, 'Мероприятие').value = 'Праздник';
    const { state: checked } = run(state, 'checkBases', {}, { today: TODAY });
    expect(cell(checked, ROADMAP, line, 'Код').value).toBe('М-009');
  });

  test('a second one of the same year gets a name of its own', () => {
    const other = load(former(), ELM.replace('Собрать базу наставников', 'Найти наставников'));
    const { state } = load(other.state);
    expect(names(state)).toEqual(
      expect.arrayContaining([
        'Дорожная карта 2025/2026',
        'Дорожная карта 2025/2026, 2',
        'Паспорт дорожной карты 2025/2026, 2',
      ]),
    );
  });
});

describe('texts of a document stay texts', () => {
  const HOSTILE = ['=1+1', '+7 999', '-', '@x', '01.09', '1/2', "'кавычка", '<img src=x onerror=alert(1)>', '🦊'];

  test.each(HOSTILE)('%s', (text) => {
    const { state } = load(prepared(), LINDEN.replace('Встреча проведена', text));
    const kept = cell(state, ROADMAP, 4, 'Ожидаемый результат');
    expect([kept.value, kept.formula]).toEqual([text, undefined]);
  });

  test('whatever format a person has given to the columns', () => {
    const start = prepared();
    sheet(start, ROADMAP).formats = [];
    sheet(start, TARGETS).formats = [];
    const { state } = load(start, LINDEN.replace('Встреча проведена', '=1+1').replace('Октябрь 2026', '01.09'));
    const kept = ['Ожидаемый результат', 'Сроки'].map((header) => cell(state, ROADMAP, 4, header));
    expect(kept.map(({ value, formula }) => [value, formula])).toEqual([
      ['=1+1', undefined],
      ['01.09', undefined],
    ]);
  });

  test('one that no cell holds is refused, and nothing is written', () => {
    const { ok, message, state } = load(prepared(), LINDEN.replace('Встреча проведена', 'ы'.repeat(60_000)));
    expect([ok, message]).toEqual([false, expect.stringContaining('50 000 знаков')]);
    expect(JSON.stringify(visible(state))).toBe(JSON.stringify(visible(prepared())));
  });
});

describe('is refused', () => {
  test.each([
    ['neither a text nor a table', {}],
    ['both', { text: 'а', blocks: [] }],
  ])('%s', (_what, input) => {
    expect(run(prepared(), 'importRoadmap', input)).toMatchObject({
      ok: false,
      message: 'Передайте либо текст документа, либо его таблицу.',
    });
  });

  test.each([
    ['an empty text', '', /пуст/],
    ['a text without a table', 'Сегодня хорошая погода.\nЗавтра тоже.', /нет таблицы/],
  ])('%s, with what to do', (_what, text, words) => {
    const { ok, message } = load(prepared(), text);
    expect([ok, message]).toEqual([false, expect.stringMatching(words)]);
  });

  test('what is no table at all', () => {
    const { ok, message } = run(prepared(), 'importRoadmap', { blocks: [{ kind: 'table', rows: 'x' }] });
    expect([ok, message]).toEqual([false, expect.stringMatching(/неверными данными/)]);
  });
});

test('makes the same service calls however long the roadmap is', () => {
  const long = (rows: number) =>
    [
      LINDEN,
      ...Array.from(
        { length: rows },
        (_, at) => `Дело ${at}\tМай 2027\tИтог ${at}\tне менее ${at + 2} публикаций\tКуратор`,
      ),
    ].join('\n');
  const callsOf = (rows: number) => {
    const first = load(filled(schoolOf(7)), long(rows));
    return [first, load(first.state, long(rows + 1))].map(({ calls }) => calls.map(({ name }) => name));
  };
  expect(callsOf(150)).toEqual(callsOf(100));
});
