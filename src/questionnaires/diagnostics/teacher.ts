import { count, required, score } from '../asked';
import type { Section } from '../questionnaire';
import { diagnostics } from './diagnostics';

const ABOUT = 'Это не аттестация: ответы нужны, чтобы увидеть, что изменилось, их видит только куратор.';

const skills: Section = {
  title: 'Как вам работается',
  help: 'Оцените в баллах от 1 до 10, если 1 – самый низкий балл, а 10 – самый высокий.',
  questions: [
    score('очень трудно', 'совсем легко', {
      key: 'lessons',
      title: 'Легко ли вам готовить и проводить уроки?',
      label: 'Подготовка и проведение уроков',
    }),
    score('не владею', 'владею свободно', {
      key: 'methods',
      title: 'Насколько вы владеете современными методами обучения?',
      label: 'Методы обучения',
    }),
    score('не владею', 'владею свободно', {
      key: 'digital',
      title: 'Насколько вы владеете цифровыми инструментами для урока?',
      label: 'Цифровые инструменты',
    }),
    score('очень трудно', 'совсем легко', {
      key: 'discipline',
      title: 'Легко ли вам удерживать внимание и порядок в классе?',
      label: 'Работа с классом',
    }),
    score('очень трудно', 'совсем легко', {
      key: 'parents',
      title: 'Легко ли вам общаться с родителями учеников?',
      label: 'Общение с родителями',
    }),
    score('очень неуютно', 'очень хорошо', {
      key: 'staffClimate',
      title: 'Насколько хорошо вам в коллективе?',
      label: 'Климат в коллективе',
    }),
    score('хочу уйти', 'хочу остаться', {
      key: 'staying',
      title: 'Хотите ли вы и дальше работать в этой школе?',
      label: 'Желание остаться в школе',
    }),
  ],
};

const deeds: Section = {
  title: 'Что вы сделали за этот учебный год',
  help: 'Впишите число. Если ничего не было, впишите 0.',
  questions: [
    required(
      count(200, {
        key: 'works',
        title: 'Сколько у вас собственных профессиональных работ?',
        label: 'Профессиональные работы',
        help: 'Статьи, исследования, методические разработки и описания практики.',
      }),
    ),
    required(count(200, { key: 'openLessons', title: 'Сколько открытых уроков вы провели?', label: 'Открытые уроки' })),
    required(
      count(500, {
        key: 'visitedLessons',
        title: 'Сколько уроков коллег вы посетили?',
        label: 'Посещённые уроки коллег',
      }),
    ),
    required(
      count(200, {
        key: 'contests',
        title: 'В скольких профессиональных конкурсах и конференциях вы участвовали?',
        label: 'Профессиональные конкурсы',
      }),
    ),
  ],
};

const sections = [skills, deeds];

export const diagnosticsTeacherStart = diagnostics('diagnosticsTeacherStart', 'start', ABOUT, sections);
export const diagnosticsTeacherEnd = diagnostics('diagnosticsTeacherEnd', 'end', ABOUT, sections);
