import { AGE_GROUPS, GENDERS } from '../../tables/words';
import { one } from '../asked';
import type { Question } from '../questionnaire';

export const fullName: Question = {
  key: 'fullName',
  title: 'Фамилия, имя, отчество',
  label: 'ФИО',
  help: 'Полностью, как в документах. Если отчества нет, не пишите его.',
  required: true,
  kind: 'line',
};

export const gender: Question = one(GENDERS, {
  key: 'gender',
  title: 'Пол',
  label: 'Пол',
  help: 'Нужен только для того, чтобы правильно склонять имя в приказе.',
});

export const schoolClass: Question = {
  key: 'schoolClass',
  title: 'В каком классе вы учитесь?',
  label: 'Класс',
  help: 'Цифра и буква, например 9А.',
  required: true,
  kind: 'line',
};

export const birthYear: Question = {
  key: 'birthYear',
  title: 'Год рождения',
  label: 'Год рождения',
  help: 'Четыре цифры, например 2012.',
  required: true,
  kind: 'whole',
  min: 1920,
  max: 2030,
};

const { over19, ...UNDER_20 } = AGE_GROUPS;
const { under10, from10to13, ...FROM_14 } = AGE_GROUPS;

const ageGroup = (words: Readonly<Record<string, string>>): Question =>
  one(words, {
    key: 'ageGroup',
    title: 'Сколько вам лет?',
    label: 'Возрастная группа',
    help: 'Дата рождения не нужна, достаточно промежутка.',
    required: true,
  });

export const pupilsAge: Question = ageGroup(UNDER_20);
export const graduatesAge: Question = ageGroup(FROM_14);

export const parentsContacts: Question = {
  key: 'contacts',
  title: 'Как связаться с вашими родителями (законными представителями)?',
  label: 'Контакты',
  help: 'Телефон или электронная почта того, с кем куратор может поговорить о программе.',
  kind: 'line',
};

export const contacts: Question = {
  key: 'contacts',
  title: 'Как с вами связаться?',
  label: 'Контакты',
  help: 'Телефон или электронная почта.',
  required: true,
  kind: 'line',
};

export const teachersPost: Question = {
  key: 'post',
  title: 'Ваша должность',
  label: 'Должность',
  help: 'Как в приказе, с маленькой буквы: учитель математики.',
  required: true,
  kind: 'line',
};

export const occupation: Question = {
  key: 'post',
  title: 'Кем вы работаете?',
  label: 'Должность',
  help: 'С маленькой буквы: инженер, медицинская сестра.',
  kind: 'line',
};

export const workplace: Question = {
  key: 'workplace',
  title: 'Где вы работаете или учитесь?',
  label: 'Место работы или учёбы',
  help: 'Название организации, колледжа или вуза.',
  kind: 'line',
};

/** An organisation is no person: it is asked by codes too, for organisations are counted. */
export const organisation: Question = {
  ...workplace,
  title: 'Какую организацию вы представляете?',
  label: 'Организация',
  help: 'Название, как в соглашении со школой.',
  required: true,
};

/** Students come with graduates: by it they are told apart in the base. */
export const graduateOrStudent: Question = one(
  { graduate: 'выпускник', student: 'студент' },
  {
    key: 'category',
    title: 'Кто вы для школы?',
    label: 'Категория',
    help: 'Если вы выпускник этой школы и сейчас учитесь в колледже или вузе, выберите «студент».',
    required: true,
  },
);
