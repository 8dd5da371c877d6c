import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/documents/plain-text';
import type { Approving } from '../../../src/documents/roadmap/approval-stamp';
import { printedRoadmap } from '../../../src/documents/roadmap/printed-roadmap';
import type { Layout, RoadmapRecord } from '../../../src/domain/roadmap/record';
import { marked, numbered, ownColumns, roadmap, sections, stages } from './roadmaps';

const approving: Approving = {
  shortName: 'МБОУ «СОШ № 9»',
  director: { name: 'Громов Андрей Борисович', post: 'директор' },
};

const printed = (record: RoadmapRecord, layout: Layout = record.layout, given: Partial<Approving> = {}) =>
  printedRoadmap({
    record,
    layout,
    layoutName: 'этапы',
    organisation: [],
    approving: { ...approving, ...given },
    schoolYear: '2026/2027',
  });

const shown = (...given: Parameters<typeof printed>) => plainText(printed(...given)).replaceAll('\u00A0', ' ');
/** The rows of the table, its heads included. */
const rows = (...given: Parameters<typeof printed>) =>
  shown(...given)
    .split('\n')
    .filter((line) => line.includes(' | '));

describe('the roadmap in its own layout', () => {
  test('with sections, a merged indicator, a list in a cell, and an annex with its condition', () => {
    expect(shown(sections())).toMatchInlineSnapshot(`
      "ДОРОЖНАЯ КАРТА
      наставничества в МБОУ «СОШ № 9» на 2026/2027 учебный год

      Содержание | Сроки | Ожидаемый результат (вид документа) | Показатели эффективности | Ответственный
      Организационное сопровождение
      Формирование базы наставляемых | Октябрь 2026 | Сформирована база наставляемых | Не менее 40% обучающихся и не менее 30% педагогов | Куратор
      Формирование базы наставников | Октябрь 2026 | Сформирована база наставников |  | НЕ ПРИВЛЕКАЮТСЯ
      Организация работы пар: / - встреча-знакомство; / - пробная встреча; / - итоговая встреча | в течение всего периода | Реализация мероприятий в рамках индивидуальных планов |  | Куратор
      Информационное сопровождение
      Публикации на сайте организации | до 25.05.2027 |  | Не менее 5 публикаций | Координатор сайта

      Мероприятия с подростками «группы риска»
      *** в случае выявления таких обучающихся.

      Индивидуальные беседы с подростком | регулярно | Профилактические беседы | социальный педагог"
    `);
  });

  test('with numbered rows', () => {
    expect(shown(numbered())).toMatchInlineSnapshot(`
      "План мероприятий (дорожная карта) по внедрению наставничества в организациях города Нижнереченска

      № п/п | Наименование мероприятия | Сроки проведения | Ответственные исполнители | Результат
      1. | Поддержка участников |  |  | 
      1.1. | Семинар для кураторов | Февраль 2027 | Отдел дополнительного образования, ОО | План семинара
      1.2. | Консультации | В течение всего периода | ОО | 
      2. | Мониторинг |  |  | 
      2.1. | Оценка качества программ: / - личностный рост; / - результаты. | Декабрь–январь ежегодно | Кураторы | Сводные таблицы"
    `);
  });

  test('with stages, its organisation and its stamp word for word', () => {
    expect(shown(stages())).toMatchInlineSnapshot(`
      "Управление образования города Нижнереченска
      МБОУ «СОШ № 9»

      УТВЕРЖДАЮ:
      Директор МБОУ «СОШ № 9»
      Приказ от 10.09.2026 № 191
      _____ / А.Б. Громов

      Дорожная карта (план мероприятий)
      по реализации наставничества в МБОУ «СОШ № 9»

      № | Наименование этапа | Содержание деятельности и примерный план мероприятий | Сроки | Ответственный
      1 | Подготовка условий | Разработка Положения о наставничестве | август | Педагогический совет, руководители МО
       |  | Издание приказа | сентябрь | директор
      2 | Рефлексия | Мониторинг качества | по запросу | куратор"
    `);
  });

  test('with activities, their content and marks', () => {
    expect(shown(marked())).toMatchInlineSnapshot(`
      "Дорожная карта наставничества
      на 2026/2027 учебный год

      № | Наименование этапа | Мероприятие | Содержание деятельности | Сроки | Ответственные | Отметка о выполнении
      1. | Подготовка условий | Анализ прошлого года | 1. Анализ результатов программ | Май 2026 | Куратор | Выполнено
       |  | Выбор форм и программ | 1. Мониторинг запросов | Май 2026 | Куратор | Выполнено
       |  |  | 2. Совещание. / 3. Банк программ. | Сентябрь 2026 | Куратор | 
      2. | Обучение наставников | Школа наставников | 1. Приказ об организации |  |  | "
    `);
  });

  test('with columns of its own', () => {
    expect(shown(ownColumns())).toMatchInlineSnapshot(`
      "План работы наставников
      на 2026/2027 учебный год

      Мероприятие | Дата | Место | Ответственный
      Осень
      Круглый стол | 15.10.2026 | актовый зал | Куратор
      Опрос | до 1 ноября |  | Куратор"
    `);
  });

  test('keeps the order and the words of its columns', () => {
    const headers = ['Этап', 'Что делаем', 'Кто отвечает', 'Когда', 'Место'];
    const items = [{ section: 'Осень', activity: 'Круглый стол', other: { Место: 'зал' } }];
    expect(rows(roadmap('other', items, { headers }))).toEqual([
      'Этап | Что делаем | Кто отвечает | Когда | Место',
      'Осень | Круглый стол | Куратор | Октябрь 2026 | зал',
    ]);
  });

  test('gives the months of a planner back as one column of deadlines', () => {
    const headers = ['Мероприятие', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Ответственный'];
    expect(rows(roadmap('other', [{ deadline: 'сентябрь, ноябрь' }], { headers }))).toEqual([
      'Мероприятие | Сроки | Ответственный',
      'Сбор согласий участников | сентябрь, ноябрь | Куратор',
    ]);
  });

  test('without words of its columns has one for whatever is filled in', () => {
    expect(rows(roadmap('other', [{ indicator: '100%', section: 'Осень' }]))).toEqual([
      'Мероприятие | Сроки | Показатели эффективности | Ответственный',
      'Сбор согласий участников | Октябрь 2026 | 100% | Куратор',
    ]);
  });
});

describe('the roadmap in another layout', () => {
  test('has the usual columns of that layout, and numbers where it had none', () => {
    expect(rows(sections(), 'C')).toMatchInlineSnapshot(`
      [
        "№ | Наименование этапа | Содержание деятельности и примерный план мероприятий | Сроки | Ответственный",
        "1. | Организационное сопровождение | Формирование базы наставляемых | Октябрь 2026 | Куратор",
        " |  | Формирование базы наставников | Октябрь 2026 | НЕ ПРИВЛЕКАЮТСЯ",
        " |  | Организация работы пар: / - встреча-знакомство; / - пробная встреча; / - итоговая встреча | в течение всего периода | Куратор",
        "2. | Информационное сопровождение | Публикации на сайте организации | до 25.05.2027 | Координатор сайта",
        "Индивидуальные беседы с подростком | регулярно | Профилактические беседы | социальный педагог",
      ]
    `);
    expect(rows(sections(), 'B').slice(0, 6)).toMatchInlineSnapshot(`
      [
        "№ п/п | Наименование мероприятия | Сроки проведения | Ответственные исполнители | Результат",
        "1. | Организационное сопровождение |  |  | ",
        "1.1. | Формирование базы наставляемых | Октябрь 2026 | Куратор | Сформирована база наставляемых",
        "1.2. | Формирование базы наставников | Октябрь 2026 | НЕ ПРИВЛЕКАЮТСЯ | Сформирована база наставников",
        "1.3. | Организация работы пар: / - встреча-знакомство; / - пробная встреча; / - итоговая встреча | в течение всего периода | Куратор | Реализация мероприятий в рамках индивидуальных планов",
        "2. | Информационное сопровождение |  |  | ",
      ]
    `);
  });

  test('keeps the numbers that it has', () => {
    expect(rows(stages(), 'D').map((line) => line.split(' | ')[0])).toEqual(['№', '1', '', '2']);
    expect(shown(stages(), 'A')).toContain('\n1 Подготовка условий\n');
  });

  test('merges the activities of stages only where their content tells them apart', () => {
    const twice = roadmap('A', [{ activity: 'Встреча' }, { activity: 'Встреча' }]);
    expect(rows(twice).slice(1)).toEqual([
      'Встреча | Октябрь 2026 |  |  | Куратор',
      'Встреча | Октябрь 2026 |  |  | Куратор',
    ]);
  });
});

describe('cells that are merged', () => {
  const merged = (record: RoadmapRecord) =>
    printed(record).blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flat().flatMap(({ rows: down, lines }) => (down === undefined ? [] : [[lines.join(), down]]))
        : [],
    );

  test('are the stage, its number and the activity, each over its rows', () => {
    expect(merged(marked())).toEqual([
      ['1.', 3],
      ['Подготовка условий', 3],
      ['Выбор форм и программ', 2],
    ]);
  });

  test('never reach from one section into the next', () => {
    const shared = { indicator: 'Не менее 5 публикаций' };
    const record = roadmap('A', [
      { ...shared, section: 'Осень' },
      { ...shared, section: 'Осень' },
      { ...shared, section: 'Весна' },
    ]);
    expect(merged(record)).toEqual([['Не менее 5 публикаций', 2]]);
  });

  test('are never the empty ones', () => {
    expect(merged(roadmap('A', [{ section: 'Осень' }, { section: 'Осень' }]))).toEqual([]);
  });
});

describe('the stamp', () => {
  const stampOf = (record: RoadmapRecord, given: Partial<Approving> = {}) =>
    printed(record, record.layout, given).blocks.flatMap((block) =>
      block.kind === 'mark' ? block.lines.map((line) => line.replaceAll('\u00A0', ' ')) : [],
    );
  const approval = (given: Parameters<typeof sections>[0]) => sections(given);

  test('names the order of the register, with lines for what the office has not given', () => {
    expect(stampOf(stages(), { order: { number: '476', date: '2026-09-01' } })).toEqual([
      'УТВЕРЖДЕНА',
      'приказом МБОУ «СОШ № 9»',
      'от 01.09.2026 № 476',
    ]);
    expect(stampOf(stages(), { order: {} })[2]).toBe('от ____________ № ______');
  });

  test('agrees with the title', () => {
    const title = ['ПЛАН МЕРОПРИЯТИЙ', '(дорожная карта) по реализации модели'];
    expect(stampOf(approval({ title }), { order: {} })[0]).toBe('УТВЕРЖДЕН');
  });

  test('declines no full name', () => {
    expect(stampOf(sections(), { order: {}, shortName: 'Муниципальное учреждение «Школа № 9»' })[1]).toBe(
      'приказом директора',
    );
  });

  test('is made of the passport where the document has no words of its own', () => {
    expect(stampOf(approval({ approval: { raw: [], mode: 'byOrder', date: '2026-09-01', number: '12-о' } }))).toEqual([
      'УТВЕРЖДЕНА',
      'приказом МБОУ «СОШ № 9»',
      'от 01.09.2026 № 12-о',
    ]);
    expect(stampOf(approval({ approval: { raw: [], mode: 'byOfficial' } }))).toEqual([
      'УТВЕРЖДАЮ',
      'Директор МБОУ «СОШ № 9»',
      '______________ А.Б. Громов',
      '«____» _____________ 20___ г.',
    ]);
  });

  test('is left out where nobody has approved anything', () => {
    expect(stampOf(sections())).toEqual([]);
  });
});

test('the school names itself where the document names no organisation', () => {
  const data = {
    layout: 'A' as const,
    layoutName: 'разделы',
    organisation: ['Администрация', 'МБОУ «СОШ № 9»'],
    approving,
    schoolYear: '2026/2027',
  };
  const first = (record: RoadmapRecord) => plainText(printedRoadmap({ ...data, record })).split('\n')[0];
  expect(first(sections())).toBe('Администрация');
  expect(first(sections({ organisation: ['Школа № 7'] }))).toBe('Школа № 7');
});

test('a wide table lies on its side, a narrow one stands', () => {
  expect([printed(sections()).orientation, printed(ownColumns()).orientation]).toEqual(['landscape', 'portrait']);
});

test('the columns fill the page, and a long word gets no page of its own', () => {
  const word = 'переосвидетельствование'.repeat(9);
  const long = roadmap('D', [
    { activity: word, deadline: word, responsible: word, section: word, content: word, mark: word },
  ]);
  for (const [record, width] of [
    [sections(), 257],
    [ownColumns(), 170],
    [long, 257],
  ] as const) {
    for (const block of printed(record).blocks) {
      if (block.kind !== 'table') continue;
      const widths = block.columns.map((column) => column.width);
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 5);
      expect(Math.min(...widths)).toBeGreaterThan(4);
    }
  }
});

test('its file is named by the head of its title alone', () => {
  const record = sections({ title: ['План мероприятий Громова Андрея Борисовича'] });
  expect(printed(record).title).toBe('План мероприятий на 2026-2027 учебный год (этапы)');
  expect(printed(sections({ title: ['Громов А.Б. Записки'] })).title).toBe(
    'Дорожная карта на 2026-2027 учебный год (этапы)',
  );
});
