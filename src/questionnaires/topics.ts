import { choicesOf } from './asked';
import type { Choice } from './questionnaire';

/** What a mentee may ask for and a mentor may give, by field; nobody is asked of all of them. */
const FIELDS = {
  learning: {
    mathematics: 'Математика и точные науки',
    russian: 'Русский язык и литература',
    languages: 'Иностранные языки',
    sciences: 'Естественные науки',
    humanities: 'История и обществознание',
    exams: 'Подготовка к экзаменам',
    olympiads: 'Олимпиады и исследования',
    studySkills: 'Умение учиться и успевать',
  },
  personal: {
    adaptation: 'Адаптация на новом месте',
    communication: 'Общение и дружба',
    confidence: 'Уверенность в себе',
    publicSpeaking: 'Публичные выступления',
    projects: 'Работа над проектом',
  },
  leisure: {
    leadership: 'Лидерство и самоуправление',
    volunteering: 'Волонтёрство',
    creativity: 'Творчество и искусство',
    sport: 'Спорт и здоровый образ жизни',
  },
  career: {
    careerChoice: 'Выбор профессии',
    admission: 'Поступление в колледж или вуз',
    employment: 'Первая работа и трудоустройство',
    engineering: 'Техника и производство',
    computing: 'Информационные технологии',
    medicine: 'Медицина',
    nature: 'Сельское хозяйство и экология',
    business: 'Экономика и предпринимательство',
    service: 'Сфера услуг и работа с людьми',
  },
  teaching: {
    lessons: 'Подготовка и разбор уроков',
    discipline: 'Дисциплина и работа с классом',
    digital: 'Цифровые инструменты на уроке',
    differentPupils: 'Работа с разными детьми',
    parents: 'Общение с родителями учеников',
  },
  profession: {
    classTeacher: 'Классное руководство',
    paperwork: 'Документы и отчётность',
    certification: 'Аттестация и конкурсы',
    balance: 'Профессиональное выгорание',
  },
  family: {
    upbringing: 'Воспитание и отношения в семье',
    helpWithLearning: 'Помощь ребёнку в учёбе',
    schoolLife: 'Участие родителей в жизни школы',
  },
} as const;

type Field = keyof typeof FIELDS;

/** Topics of some fields, in the order of the list. */
export const topicsOf = (...fields: readonly Field[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...fields.map((field) => FIELDS[field]));

/** The list common to requests of mentees and to skills of mentors, so that the ones can be laid against the others. */
export const TOPICS: readonly Choice[] = Object.values(FIELDS).flatMap(choicesOf);
