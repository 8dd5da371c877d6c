import { describe, expect, test } from 'vitest';
import { type RoadmapOrder, roadmapOrder } from '../../../src/documents/orders/roadmap-order';
import { plainText } from '../../../src/documents/plain-text';
import { school } from '../orders';
import { sections, stages } from './roadmaps';

const order = (given: Partial<RoadmapOrder> = {}): RoadmapOrder => ({
  school: school(),
  schoolYear: '2026/2027',
  record: sections(),
  layout: 'A',
  responsible: [],
  ...given,
});

const shown = (given: Partial<RoadmapOrder> = {}) => plainText(roadmapOrder(order(given))).replaceAll('\u00A0', ' ');
const lineWith = (words: string, given: Partial<RoadmapOrder> = {}) =>
  shown(given)
    .split('\n')
    .find((line) => line.startsWith(words));

test('a draft approves the roadmap and has it in its appendix', () => {
  expect(shown({ responsible: ['Ким Роман Олегович'] })).toMatchInlineSnapshot(`
    "Администрация муниципального образования Тосненский район Ленинградской области
    Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 4 г. Тосно»
    (МБОУ «СОШ № 4 г. Тосно»)

    ПРИКАЗ

    ____________    № ______
    г. Тосно

    Об утверждении дорожной карты наставничества в МБОУ «СОШ № 9» на 2026/2027 учебный год

    В соответствии с распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования, в том числе с применением лучших практик обмена опытом между обучающимися», в целях организации наставничества в 2026/2027 учебном году
    ПРИКАЗЫВАЮ:
    1. Утвердить прилагаемую дорожную карту наставничества в МБОУ «СОШ № 9» на 2026/2027 учебный год.
    2. Ответственным исполнителям обеспечить выполнение мероприятий дорожной карты в установленные сроки.
    3. Куратору реализации программ наставничества Лялиной О.А., заместителю директора по воспитательной работе, ежеквартально докладывать директору о ходе выполнения дорожной карты.
    4. Куратору ознакомить ответственных исполнителей с настоящим приказом под подпись.
    5. Контроль за исполнением настоящего приказа оставляю за собой.


    Директор    Е.С. Иванцова

    С приказом ознакомлены:

    ______________ О.А. Лялина    «____» _____________ 20___ г.

    ______________ Р.О. Ким    «____» _____________ 20___ г.
    ────────
    Приложение
    к приказу МБОУ «СОШ № 4 г. Тосно»
    от ____________ № ______

    ДОРОЖНАЯ КАРТА
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

describe('what it is about', () => {
  test('is the title of the roadmap in its case, with the year where it names none', () => {
    const title = ['ПЛАН МЕРОПРИЯТИЙ (дорожная карта)', 'по реализации модели', '(далее – Модель) *'];
    const given = { record: sections({ title }) };
    expect(lineWith('Об утверждении', given)).toBe(
      'Об утверждении плана мероприятий (дорожной карты) по реализации модели на 2026/2027 учебный год',
    );
    expect(lineWith('1.', given)).toBe(
      '1. Утвердить прилагаемый план мероприятий (дорожную карту) по реализации модели на 2026/2027 учебный год.',
    );
    expect(lineWith('2.', given)).toBe(
      '2. Ответственным исполнителям обеспечить выполнение мероприятий плана в установленные сроки.',
    );
    expect(roadmapOrder(order(given)).title).toBe('Приказ об утверждении плана мероприятий на 2026-2027 учебный год');
  });

  test('is said in the usual words where the title cannot be declined', () => {
    const usual =
      'Об утверждении дорожной карты по реализации целевой модели наставничества в МБОУ «СОШ № 4 г. Тосно» на 2026/2027 учебный год';
    for (const title of [['ДОРОЖНАЯ КАРТА ПО НАСТАВНИЧЕСТВУ В МБОУ'], ['Регламент'], []]) {
      expect(lineWith('Об утверждении', { record: sections({ title }) })).toBe(usual);
    }
  });

  test('names teachers where the roadmap is theirs, and the recommendations on them', () => {
    const record = sections({ title: ['Дорожная карта'], scope: 'teachers' });
    expect(lineWith('Об утверждении', { record })).toContain('наставничества педагогических работников');
    expect(lineWith('В соответствии', { record })).toMatch(/^В соответствии с методическими рекомендациями .* № АЗ-/);
    expect(lineWith('В соответствии', { record: sections({ scope: 'all' }) })).toMatch(/№ Р-145.*№ АЗ-1128/);
  });
});

test('number and date stand in its head and on its appendix', () => {
  const text = shown({ number: '476', date: '2026-09-01' });
  expect(text).toContain('\n01.09.2026    № 476\n');
  expect(text).toContain('\nПриложение\nк приказу МБОУ «СОШ № 4 г. Тосно»\nот 01.09.2026 № 476\n');
  expect(text).not.toContain('УТВЕРЖДЕНА');
});

test('the stamp of the document is not repeated on the appendix', () => {
  expect(shown({ record: stages(), layout: 'C' })).not.toContain('УТВЕРЖДАЮ');
});

describe('who signs that they have read it', () => {
  test('is each of them once, and not the director', () => {
    const responsible = ['Лялина Ольга Андреевна', 'Иванцова Елена Сергеевна', 'Ким Роман Олегович', ''];
    const lines = shown({ responsible })
      .split('\n')
      .filter((line) => line.startsWith('______________ '));
    expect(lines.map((line) => line.slice(15).split('   ')[0])).toEqual(['О.А. Лялина', 'Р.О. Ким']);
  });

  test('has a sheet after the appendix when there are many, on an upright page again', () => {
    const responsible = ['Ким', 'Цой', 'Ли', 'Пак', 'Тен'].map((name) => `${name} Анна Петровна`);
    const { blocks } = roadmapOrder(order({ responsible }));
    expect(blocks.flatMap((block) => (block.kind === 'pageBreak' ? [block.orientation] : []))).toEqual([
      'landscape',
      'portrait',
    ]);
    expect(shown({ responsible })).toMatch(/Лист ознакомления[\s\S]*\n6 \| Тен Анна Петровна/);
  });
});
