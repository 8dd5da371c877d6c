import { choice, code, date, link, text, whole, yesNo } from './column';
import { table } from './table';
import { AGE_GROUPS, CATEGORIES, GENDERS } from './words';

/** The columns by which both bases know a person. */
const person = {
  code: code('Код', 'У', {
    help: 'Код участника. Один и тот же человек имеет один код в обеих базах. Надстройка даёт код сама.',
  }),
  fullName: text('Фамилия, имя, отчество', {
    width: 240,
    blank: true,
    personal: true,
    help: 'Заполняется, только если школа ведёт базы с именами (вкладка «Настройки»).',
  }),
  gender: choice('Пол', GENDERS, {
    width: 90,
    blank: true,
    help: 'Нужен для падежей в приказе, если у человека нет отчества.',
  }),
  category: choice('Категория', CATEGORIES, { width: 150 }),
  schoolClass: text('Класс (группа)', { width: 90, blank: true }),
  post: text('Должность', { width: 150, blank: true, help: 'Как в приказе, с маленькой буквы: учитель математики.' }),
  birthYear: whole('Год рождения', { min: 1920, max: 2030 }, { blank: true }),
  birthDate: date('Дата рождения', { blank: true, personal: true }),
  ageGroup: choice('Возрастная группа', AGE_GROUPS, {
    width: 110,
    blank: true,
    help: 'Вместо года рождения, если базы ведутся по кодам.',
  }),
  contacts: text('Контактные данные для связи', { width: 200, blank: true, personal: true }),
} as const;

const workplace = text('Место работы (учёбы)', { width: 200, blank: true });
const joined = date('Дата вхождения в программу', { blank: true });
const results = {
  finished: date('Дата завершения программы', { blank: true }),
  results: text('Результаты программы', { width: 220, blank: true }),
  story: link('Ссылка на кейс или отзыв', {
    blank: true,
    help: 'Нужно согласие на распространение персональных данных.',
  }),
} as const;

/** The base of mentees: the official form of the target model's annexes and what the indicators and consents need. */
export const mentees = table({
  id: 'mentees',
  tab: 'Наставляемые',
  key: 'code',
  prefix: 'У',
  columns: {
    ...person,
    workplace,
    youngTeacher: yesNo('Молодой специалист', {
      blank: true,
      help: 'Для педагогов: отметьте тех, кого считает молодыми специалистами ваша школа.',
    }),
    request: text('Основной запрос наставляемого', { width: 220, blank: true }),
    joined,
    mentors: text('Наставник', { width: 200, locked: true, blank: true }),
    mentoringForms: text('Форма наставничества', { width: 150, locked: true, blank: true }),
    mentorsWorkplace: text('Место работы (учёбы) наставника', { width: 180, locked: true, blank: true }),
    ...results,
    completed: yesNo('Отметка о прохождении программы', { blank: true }),
  },
});

/** The base of mentors. */
export const mentors = table({
  id: 'mentors',
  tab: 'Наставники',
  key: 'code',
  prefix: 'У',
  columns: {
    ...person,
    workplace,
    skills: text('Основные компетенции наставника', { width: 220, blank: true }),
    achievements: text('Важные для программы достижения', { width: 200, blank: true }),
    interests: text('Интересы наставника', { width: 180, blank: true }),
    wishedAge: text('Желаемый возраст наставляемых', { blank: true }),
    timeResource: text('Ресурс времени на программу', { blank: true }),
    capacity: whole('Наставляемых не более', { min: 1, max: 100 }, { blank: true }),
    joined,
    mentees: text('Наставляемые', { width: 240, locked: true, blank: true }),
    mentoringForms: text('Форма наставничества', { width: 150, locked: true, blank: true }),
    menteesWorkplace: text('Место работы (учёбы) наставляемых', { width: 180, locked: true, blank: true }),
    ...results,
  },
});
