import { describe, expect, test } from 'vitest';
import * as documents from './documents';
import { read, rows } from './read';

const A = 'Содержание|Сроки|Ожидаемый результат (вид документа)|Показатели эффективности|Ответственный';

describe('a row that a page cut', () => {
  test('is whole again: its words, its deadline and who is responsible', () => {
    const text = `${documents.table(A, 'Размещение сведений о работе|В течение|Три заметки||Назначается')}\n\n${documents.table('пар на сайте школы|всего периода|||директором', 'Итоги|май|Отчёт||Куратор')}`;
    expect(rows(text, 'activity', 'deadline', 'responsible')).toEqual([
      'Размещение сведений о работе пар на сайте школы | В течение всего периода | Назначается директором',
      'Итоги | май | Куратор',
    ]);
    expect(read(text).joined).toEqual([{ row: 2, text: 'пар на сайте школы … всего периода … директором' }]);
  });

  test('only in one of its cells', () => {
    const text = documents.table(
      A,
      'Собрания|май 2026|Пять собраний (в малых||Куратор',
      '||школах – одно)||',
      'Итоги|май 2026|Отчёт||Куратор',
    );
    expect(rows(text, 'activity', 'expectedResult')).toEqual([
      'Собрания | Пять собраний (в малых школах – одно)',
      'Итоги | Отчёт',
    ]);
  });

  test('is not seen where a plan writes all its rows small', () => {
    const text = documents.table(
      'мероприятие|срок|ответственный',
      'подготовка приказа|август|директор',
      'подбор пар||куратор',
      'встреча|май|куратор',
    );
    expect(rows(text, 'activity')).toEqual(['подготовка приказа', 'подбор пар', 'встреча']);
  });

  test('joins dates cut between day and month, and no two whole ones', () => {
    const text = documents.table(
      A,
      'Подбор пар|Декабрь –|Список||Куратор',
      'и групп|январь 2026|||',
      'Встречи|до 01.02.2026|||Куратор',
      '|до 01.03.2026|Лист встречи||Наставник',
    );
    expect(rows(text, 'activity', 'deadline')).toEqual([
      'Подбор пар и групп | Декабрь – январь 2026',
      'Встречи | до 01.02.2026',
      'Встречи | до 01.03.2026',
    ]);
    expect(read(text).doubts.map(({ kind }) => kind)).toContain('activityCarried');
  });
});

describe('the columns of a table', () => {
  test('may become fewer on the next page', () => {
    const text = `${documents.table(A, 'Опрос|март 2026|База запросов|не менее 80% классов|Классные руководители')}\n\n${documents.table('Подбор|апрель 2026|Реестр, не менее 10 наставников|Куратор', 'Итоги|май 2026|Отчёт|Директор')}`;
    expect(rows(text, 'activity', 'deadline', 'expectedResult', 'indicator', 'responsible')).toEqual([
      'Опрос | март 2026 | База запросов | не менее 80% классов | Классные руководители',
      'Подбор | апрель 2026 | Реестр, не менее 10 наставников |  | Куратор',
      'Итоги | май 2026 | Отчёт |  | Директор',
    ]);
    expect(read(text).doubts).toEqual([{ kind: 'columnsDiffer', given: { rows: 2 } }]);
  });

  test('may lack cells at the end of a row', () => {
    const text =
      'Мероприятие\tСроки\tОтветственный\tРезультат\nПриказ\tавгуст\tДиректор\tПриказ\nСеминар\tсентябрь\tМетодист';
    expect(rows(text, 'activity', 'deadline', 'responsible', 'expectedResult')).toEqual([
      'Приказ | август | Директор | Приказ',
      'Семинар | сентябрь | Методист | ',
    ]);
  });
});

describe('one indicator for several rows', () => {
  test('is given whole to each when the text cut it into them', () => {
    const text = documents.table(
      A,
      'Список партнёров|март 2026|Список|3 % предприятий города|Куратор',
      '(системы) наставничества|||приняли участие в работе|',
      'Соглашения|март 2026|Соглашения|Целевой модели, дав наставников|Директор',
      'Итоги|май 2026|Отчёт|100% пар|Куратор',
    );
    const whole = '3 % предприятий города приняли участие в работе Целевой модели, дав наставников';
    expect(rows(text, 'activity', 'indicator')).toEqual([
      `Список партнёров (системы) наставничества | ${whole}`,
      `Соглашения | ${whole}`,
      'Итоги | 100% пар',
    ]);
  });

  test('is not made of two that stand by themselves', () => {
    const text = documents.table(
      A,
      'Опрос|март 2026|База|не менее 80% классов|Куратор',
      'Подбор|март 2026|База|не менее 10 наставников|Куратор',
      'Приказ|март 2026|Приказ|Приказ издан|Куратор',
    );
    expect(rows(text, 'indicator')).toEqual(['не менее 80% классов', 'не менее 10 наставников', 'Приказ издан']);
  });
});

describe('stages', () => {
  test('stand where they begin, with numbers of their own', () => {
    const text = documents.table(
      '№|Наименование этапа|Мероприятия|Содержание деятельности|Сроки|Ответственные|Отметка о выполнении',
      '1.|Подготовка|Анализ|1. Анализ года|май|Куратор|Выполнено',
      '||Выбор форм|1. Опрос|май|Куратор|Выполнено',
      '|||2. Совещание|||',
      '2.|Рефлексия|Анкеты|1. Анкетирование|май|Психолог|',
    );
    expect(rows(text, 'sectionNumber', 'section', 'number', 'activity', 'content', 'deadline', 'mark')).toEqual([
      '1. | Подготовка |  | Анализ | 1. Анализ года | май | Выполнено',
      '1. | Подготовка |  | Выбор форм | 1. Опрос | май | Выполнено',
      '1. | Подготовка |  | Выбор форм | 2. Совещание |  | ',
      '2. | Рефлексия |  | Анкеты | 1. Анкетирование | май | ',
    ]);
    expect(read(text).record.layout).toBe('D');
  });
});

describe('text of whatever kind', () => {
  test('of Excel, a cell of several lines in quotes', () => {
    expect(rows(documents.fromExcel, 'section', 'activity', 'deadline')).toEqual([
      'Подготовка | 1. Приказ. / 2. Положение "О наставничестве". | август',
      'Подготовка | Подбор пар | сентябрь',
      'Рефлексия | Итоговая встреча | май',
    ]);
  });

  test('of Word, whose cells of several lines are not quoted', () => {
    const text =
      'Мероприятие\tСроки\tОтветственные\nПодготовительный этап\nСовещание\nпри директоре\tавгуст\tДиректор\nзам. директора\nПодбор пар:\n- анкеты;\n- беседы\tсентябрь\tКуратор\nИтоговый этап\nОтчёт\tмай\tКуратор';
    expect(rows(text, 'section', 'activity', 'responsible')).toEqual([
      'Подготовительный этап | Совещание при директоре | Директор зам. директора',
      'Подготовительный этап | Подбор пар: / - анкеты; / - беседы | Куратор',
      'Итоговый этап | Отчёт | Куратор',
    ]);
  });

  test('of a web page, a cell a line', () => {
    expect(
      rows(documents.cellLines, 'sectionNumber', 'section', 'activity', 'deadline', 'responsible', 'mark'),
    ).toEqual([
      '1. | Подготовка программы | Анализ прошлого года | август | Куратор | Выполнено',
      '1. | Подготовка программы | Совещание | сентябрь | Директор | ',
    ]);
  });

  test.each([
    ['CSV', documents.csv, ['1 | Встреча; знакомство | 15.09.2026', '2 | Тренинг | 20.10.2026']],
    [
      'Markdown',
      documents.markdown,
      ['1 | Создание банка наставников | сентябрь', '2 | Диагностика запросов | 1 раз в четверть'],
    ],
    [
      'columns parted by spaces',
      'План\n\n№   Мероприятие      Срок      Ответственный\n1   Приказ школы     январь    Директор\n',
      ['1 | Приказ школы | январь'],
    ],
    [
      'a drawn table',
      '+---+--------+------+\n| № | Мероприятие | Срок |\n+===+========+======+\n| 1 | Приказ | май |\n|   | о парах |     |\n+---+--------+------+\n',
      ['1 | Приказ о парах | май'],
    ],
  ])('of %s', (_, text, expected) => {
    expect(rows(text, 'number', 'activity', 'deadline')).toEqual(expected);
  });

  test('with leftovers of a website in its cells', () => {
    const text = documents.table(
      A,
      'Сборник|май 2026|<p>Сборник с разделами:</p> <ul style="x"> – Итоги. – Лучшие практики. <p>Размещён&nbsp;на сайте</p>||Куратор',
      'Отчёт|май 2026|**Отчёт**||Куратор',
    );
    expect(rows(text, 'expectedResult')).toEqual([
      'Сборник с разделами: / – Итоги. / – Лучшие практики. / Размещён на сайте',
      'Отчёт',
    ]);
  });
});
