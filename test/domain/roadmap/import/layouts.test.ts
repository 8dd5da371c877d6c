import { describe, expect, test } from 'vitest';
import * as documents from './documents';
import { doubtsIn, read, rows } from './read';

describe('a roadmap is read by the words of its columns', () => {
  test('of four columns', () => {
    expect(rows(documents.four, 'number', 'activity', 'deadline', 'responsible')).toEqual([
      '1 | Издание приказа о наставничестве | сентябрь | Директор',
      '2 | Подбор наставников | до 20.09.2025 | Куратор, руководители МО',
      '3 | Встречи в парах | ежемесячно | Наставники',
    ]);
    expect(doubtsIn(documents.four)).toEqual([]);
  });

  test('whatever their order, and those it does not know are kept', () => {
    const text = documents.table(
      'Кто отвечает|Мероприятие|Класс|Результат|Когда',
      'Директор|Приказ|5–9|Приказ|август',
      'Куратор|Пары|7|Список|до 01.09.2026',
    );
    expect(rows(text, 'activity', 'deadline', 'expectedResult', 'responsible')).toEqual([
      'Приказ | август | Приказ | Директор',
      'Пары | до 01.09.2026 | Список | Куратор',
    ]);
    expect(read(text).record.items.map(({ other }) => other)).toEqual([{ Класс: '5–9' }, { Класс: '7' }]);
    expect(read(text).doubts).toEqual([{ kind: 'columnUnknown', given: { header: 'Класс' } }]);
  });

  test('with a header of two lines and numbers of columns under it; a row cut by a page is whole', () => {
    expect(read(documents.twoLines).record.passport.headers).toEqual([
      '№ п/п',
      'Наименование мероприятия',
      'Сроки проведения',
      'Ответственные исполнители',
      'Планируемый результат',
    ]);
    expect(rows(documents.twoLines, 'activity', 'deadline', 'expectedResult', 'responsible')).toEqual([
      'Анкетирование учителей для выявления профессиональных затруднений | Сентябрь | Аналитическая справка | Педагог-психолог',
      'Закрепление пар | до 01.10.2025 | Приказ | Директор',
    ]);
    expect(read(documents.twoLines)).toMatchObject({
      record: { layout: 'B' },
      joined: [{ row: 4, text: 'профессиональных затруднений … справка … психолог' }],
      doubts: [{ kind: 'rowJoined', item: 0 }],
    });
  });

  test('with a header that lacks a word', () => {
    expect(rows(documents.blanks, 'number', 'activity', 'deadline')).toEqual([
      '1 | Формирование банка наставников школы | сентябрь',
      '2 | Заключение соглашений с партнёрами | ',
      '3 | Проведение итоговой конференции | май',
    ]);
    expect(doubtsIn(documents.blanks)).toEqual(['columnGuessed']);
  });

  test('without any header, by what the columns look like', () => {
    expect(rows(documents.deadlineFirst, 'deadline', 'activity', 'responsible')).toEqual([
      'Январь | Собрание наставников и молодых педагогов школы | Зам. директора Осинина Е.Л.',
      'Февраль – март | Взаимное посещение уроков в парах | Наставники',
      'до 15.04.2026 | Анкета о трудностях первого года работы | Педагог-психолог',
      'Май | Отчёты наставников на методическом совете | Руководители МО',
    ]);
    expect(doubtsIn(documents.deadlineFirst)).toEqual(['headerMissing']);
  });

  test.each([
    ['words of another kind', 'Что делаем|До какого числа|Кто|Что получим', []],
    ['words it has never seen', 'Шаг команды|Рубеж|Хозяин шага|След', ['columnGuessed']],
  ])('with %s', (_, header, doubts) => {
    const text = documents.table(
      header,
      'Приказ о парах|01.09.2025|Директор|Приказ',
      'Подбор пар по анкетам|01.10.2025|Куратор|Список пар',
    );
    expect(rows(text, 'activity', 'deadline', 'responsible', 'expectedResult')).toEqual([
      'Приказ о парах | 01.09.2025 | Директор | Приказ',
      'Подбор пар по анкетам | 01.10.2025 | Куратор | Список пар',
    ]);
    expect(read(text).record.passport.headers).toEqual(header.split('|'));
    expect(doubtsIn(text)).toEqual(doubts);
  });

  test('with a deadline over several rows, which comes first', () => {
    const text = documents.table(
      'Сроки|Мероприятия|Ответственные',
      'I квартал|Приказ|Директор',
      '|Положение|Директор',
      'II квартал|Отчёт|Куратор',
    );
    expect(rows(text, 'deadline', 'activity')).toEqual([
      'I квартал | Приказ',
      'I квартал | Положение',
      'II квартал | Отчёт',
    ]);
    expect(doubtsIn(text)).toEqual(['deadlineFromSection']);
  });

  test('with the months as columns', () => {
    expect(rows(documents.planner, 'section', 'activity', 'deadline')).toEqual([
      'Учёба | Школа наставника | Сентябрь, Ноябрь',
      'Учёба | Посещение уроков | Октябрь, Ноябрь, Декабрь',
    ]);
    expect(doubtsIn(documents.planner)).toEqual(['deadlineFromMonths']);
  });

  test('with deadlines and people under one header', () => {
    const text = documents.table(
      '№|Мероприятие|Сроки и ответственные',
      '1|Приказ|август, директор',
      '2|Пары|сентябрь, куратор',
    );
    expect(rows(text, 'activity', 'deadline')).toEqual(['Приказ | август, директор', 'Пары | сентябрь, куратор']);
    expect(doubtsIn(text)).toEqual(['columnMixed']);
  });

  test('without deadlines, which is said', () => {
    const text = documents.table(
      'Мероприятие|Ответственный|Результат',
      'Приказ|Директор|Приказ',
      'Пары|Куратор|Список',
    );
    expect(rows(text, 'activity', 'responsible')).toEqual(['Приказ | Директор', 'Пары | Куратор']);
    expect(doubtsIn(text)).toEqual(['deadlineColumnMissing']);
  });
});

describe('sections stand', () => {
  test('as months, which are then the deadlines', () => {
    expect(rows(documents.months, 'section', 'activity', 'deadline')).toEqual([
      'СЕНТЯБРЬ | Знакомство с молодым учителем | СЕНТЯБРЬ',
      'СЕНТЯБРЬ | Разбор рабочей программы | СЕНТЯБРЬ',
      'ОКТЯБРЬ | Посещение урока | ОКТЯБРЬ',
    ]);
    expect(doubtsIn(documents.months)).toEqual(['deadlineColumnMissing', 'deadlineFromSection']);
  });

  test('between tables, each with its own headers', () => {
    expect(rows(documents.bySections, 'sectionNumber', 'section', 'activity')).toEqual([
      'Раздел 1. | Подготовка | Совещание о запуске программы',
      'Раздел 1. | Подготовка | Опрос молодых учителей',
      'Раздел 2. | Работа пар | Первая встреча',
      'Раздел 3. | Итоги | Круглый стол',
    ]);
    expect(doubtsIn(documents.bySections)).toEqual([]);
  });

  test('with Roman numbers, the rows numbered in their words', () => {
    expect(rows(documents.roman, 'sectionNumber', 'section', 'number', 'activity')).toEqual([
      'I. | Организационный этап | 1.1. | Разработка положения',
      'I. | Организационный этап | 1.2. | Обучение наставников',
      'II. | Основной этап | 2.1. | Открытые уроки',
    ]);
  });

  test('numbered like the rows under them', () => {
    const text = documents.table(
      '№|Мероприятие|Срок|Ответственный',
      '1|Подготовка||',
      '1|Приказ|август|Директор',
      '2|Пары|сентябрь|Куратор',
      '2|Работа||',
      '1|Встречи|октябрь|Наставник',
    );
    expect(rows(text, 'sectionNumber', 'section', 'number', 'activity')).toEqual([
      '1 | Подготовка | 1 | Приказ',
      '1 | Подготовка | 2 | Пары',
      '2 | Работа | 1 | Встречи',
    ]);
  });

  test('inside others', () => {
    const text = documents.table(
      'Мероприятие|Дата|Кто проводит',
      'I ПОЛУГОДИЕ||',
      'Сентябрь||',
      'Приказ|1 неделя|Директор',
      'Октябрь||',
      'Встреча|2 неделя|Куратор',
      'II ПОЛУГОДИЕ||',
      'Январь||',
      'Анкета|3 неделя|Психолог',
    );
    expect(rows(text, 'section', 'activity')).toEqual([
      'I ПОЛУГОДИЕ / Сентябрь | Приказ',
      'I ПОЛУГОДИЕ / Октябрь | Встреча',
      'II ПОЛУГОДИЕ / Январь | Анкета',
    ]);
  });

  test('in the column of numbers, or cut by a page', () => {
    const text = documents.table(
      '№|Мероприятие|Срок|Ответственный',
      'Организационная работа|||',
      '1|Приказ|август|Директор',
      '|Методическое сопровождение наставников|||',
      '|и молодых педагогов||',
      '2|Семинар|октябрь|Методист',
    );
    expect(rows(text, 'section', 'activity')).toEqual([
      'Организационная работа | Приказ',
      'Методическое сопровождение наставников и молодых педагогов | Семинар',
    ]);
  });
});
