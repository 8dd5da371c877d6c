import type { Layout, Passport, RecordItem, RoadmapRecord } from '../../../src/domain/roadmap/record';

/** Builders of roadmaps with sound defaults: a test names only what it is about. All of them are invented. */
const item = (given: Partial<RecordItem> = {}): RecordItem => ({
  number: '',
  sectionNumber: '',
  section: '',
  activity: 'Сбор согласий участников',
  content: '',
  deadline: 'Октябрь 2026',
  expectedResult: '',
  indicator: '',
  responsible: 'Куратор',
  mark: '',
  annex: '',
  other: {},
  sourceRow: 1,
  ...given,
});

const passport = (given: Partial<Passport> = {}): Passport => ({
  organisation: [],
  title: ['ДОРОЖНАЯ КАРТА', 'наставничества в МБОУ «СОШ № 9» на 2026/2027 учебный год'],
  period: { raw: 'на 2026/2027 учебный год', type: 'schoolYear', start: '2026-09-01', end: '2027-05-31' },
  approval: { raw: [], mode: 'none' },
  level: 'school',
  scope: 'pupils',
  abbreviations: {},
  footnotes: [],
  annexes: [],
  headers: [],
  ...given,
});

export const roadmap = (
  layout: Layout,
  items: readonly Partial<RecordItem>[],
  given: Partial<Passport> = {},
): RoadmapRecord => ({
  layout,
  passport: passport(given),
  items: items.map((each, at) => item({ sourceRow: at + 2, ...each })),
});

/** A roadmap with sections, merged indicators, a footnote and an annex without headers. */
export const sections = (given: Partial<Passport> = {}): RoadmapRecord =>
  roadmap(
    'A',
    [
      {
        section: 'Организационное сопровождение',
        activity: 'Формирование базы наставляемых',
        expectedResult: 'Сформирована база наставляемых',
        indicator: 'Не менее 40% обучающихся и не менее 30% педагогов',
      },
      {
        section: 'Организационное сопровождение',
        activity: 'Формирование базы наставников',
        expectedResult: 'Сформирована база наставников',
        indicator: 'Не менее 40% обучающихся и не менее 30% педагогов',
        responsible: 'НЕ ПРИВЛЕКАЮТСЯ',
      },
      {
        section: 'Организационное сопровождение',
        activity: 'Организация работы пар:\n- встреча-знакомство;\n- пробная встреча;\n- итоговая встреча',
        deadline: 'в течение всего периода',
        expectedResult: 'Реализация мероприятий в рамках индивидуальных планов',
      },
      {
        section: 'Информационное сопровождение',
        activity: 'Публикации на сайте организации',
        deadline: 'до 25.05.2027',
        indicator: 'Не менее 5 публикаций',
        responsible: 'Координатор сайта',
      },
      {
        annex: 'Мероприятия с подростками «группы риска»',
        activity: 'Индивидуальные беседы с подростком',
        deadline: 'регулярно',
        expectedResult: 'Профилактические беседы',
        responsible: 'социальный педагог',
      },
    ],
    {
      footnotes: [{ mark: '***', text: 'в случае выявления таких обучающихся.' }],
      annexes: [
        {
          title: 'Мероприятия с подростками «группы риска»',
          condition: 'в случае выявления таких обучающихся.',
          headers: [],
        },
      ],
      headers: [
        'Содержание',
        'Сроки',
        'Ожидаемый результат (вид документа)',
        'Показатели эффективности',
        'Ответственный',
      ],
      ...given,
    },
  );

/** A plan of a municipality whose rows are numbered. */
export const numbered = (given: Partial<Passport> = {}): RoadmapRecord =>
  roadmap(
    'B',
    [
      {
        sectionNumber: '1.',
        section: 'Поддержка участников',
        number: '1.1.',
        activity: 'Семинар для кураторов',
        deadline: 'Февраль 2027',
        responsible: 'Отдел дополнительного образования, ОО',
        expectedResult: 'План семинара',
      },
      {
        sectionNumber: '1.',
        section: 'Поддержка участников',
        number: '1.2.',
        activity: 'Консультации',
        deadline: 'В течение всего периода',
        responsible: 'ОО',
      },
      {
        sectionNumber: '2.',
        section: 'Мониторинг',
        number: '2.1.',
        activity: 'Оценка качества программ:\n- личностный рост;\n- результаты.',
        deadline: 'Декабрь–январь ежегодно',
        responsible: 'Кураторы',
        expectedResult: 'Сводные таблицы',
      },
    ],
    {
      title: ['План мероприятий (дорожная карта) по внедрению наставничества в организациях города Нижнереченска'],
      period: { raw: '', type: 'undefined' },
      level: 'municipality',
      headers: ['№ п/п', 'Наименование мероприятия', 'Сроки проведения', 'Ответственные исполнители', 'Результат'],
      ...given,
    },
  );

/** Stages, each with a few activities. */
export const stages = (given: Partial<Passport> = {}): RoadmapRecord =>
  roadmap(
    'C',
    [
      {
        sectionNumber: '1',
        section: 'Подготовка условий',
        activity: 'Разработка Положения о наставничестве',
        deadline: 'август',
        responsible: 'Педагогический совет, руководители МО',
      },
      {
        sectionNumber: '1',
        section: 'Подготовка условий',
        activity: 'Издание приказа',
        deadline: 'сентябрь',
        responsible: 'директор',
      },
      {
        sectionNumber: '2',
        section: 'Рефлексия',
        activity: 'Мониторинг качества',
        deadline: 'по запросу',
        responsible: 'куратор',
      },
    ],
    {
      organisation: ['Управление образования города Нижнереченска', 'МБОУ «СОШ № 9»'],
      title: ['Дорожная карта (план мероприятий)', 'по реализации наставничества в МБОУ «СОШ № 9»'],
      period: { raw: '', type: 'undefined' },
      approval: {
        raw: ['УТВЕРЖДАЮ:', 'Директор МБОУ «СОШ № 9»', 'Приказ от 10.09.2026 № 191', '_____ / А.Б. Громов'],
        mode: 'mixed',
      },
      headers: [
        '№',
        'Наименование этапа',
        'Содержание деятельности и примерный план мероприятий',
        'Сроки',
        'Ответственный',
      ],
      ...given,
    },
  );

/** Stages, activities, their content and marks. */
export const marked = (given: Partial<Passport> = {}): RoadmapRecord =>
  roadmap(
    'D',
    [
      {
        sectionNumber: '1.',
        section: 'Подготовка условий',
        activity: 'Анализ прошлого года',
        content: '1. Анализ результатов программ',
        deadline: 'Май 2026',
        mark: 'Выполнено',
      },
      {
        sectionNumber: '1.',
        section: 'Подготовка условий',
        activity: 'Выбор форм и программ',
        content: '1. Мониторинг запросов',
        deadline: 'Май 2026',
        mark: 'Выполнено',
      },
      {
        sectionNumber: '1.',
        section: 'Подготовка условий',
        activity: 'Выбор форм и программ',
        content: '2. Совещание.\n3. Банк программ.',
        deadline: 'Сентябрь 2026',
      },
      {
        sectionNumber: '2.',
        section: 'Обучение наставников',
        activity: 'Школа наставников',
        content: '1. Приказ об организации',
        deadline: '',
        responsible: '',
      },
    ],
    {
      title: ['Дорожная карта наставничества'],
      headers: [
        '№',
        'Наименование этапа',
        'Мероприятие',
        'Содержание деятельности',
        'Сроки',
        'Ответственные',
        'Отметка о выполнении',
      ],
      ...given,
    },
  );

/** Columns of the document's own. */
export const ownColumns = (given: Partial<Passport> = {}): RoadmapRecord =>
  roadmap(
    'other',
    [
      { section: 'Осень', activity: 'Круглый стол', deadline: '15.10.2026', other: { Место: 'актовый зал' } },
      { section: 'Осень', activity: 'Опрос', deadline: 'до 1 ноября' },
    ],
    { title: ['План работы наставников'], headers: ['Мероприятие', 'Дата', 'Место', 'Ответственный'], ...given },
  );
