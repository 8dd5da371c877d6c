import { type DataMode, MENTORING_FORMS, QUESTIONNAIRES } from '../tables/words';
import { one, required, score } from './asked';
import { describedWithoutCode } from './described';
import type { Question, Questionnaire, Section } from './questionnaire';

const form: Question = required(
  one(MENTORING_FORMS, {
    key: 'mentoringForm',
    title: 'О какой форме наставничества вы отвечаете?',
    label: 'Форма наставничества',
    help: 'О каждой форме – отдельный ответ.',
  }),
);

const open = (key: string, title: string, label: string, help: string): Question => ({
  key,
  title,
  label,
  help: `${help} Каждую мысль с новой строки, без имён.`,
  kept: true,
  kind: 'text',
});

/** A closed question: what is there is a strength or an opportunity, what is not is a weakness or a threat. */
const closed = (key: string, title: string, label: string): Question =>
  required(one({ yes: 'да', partly: 'отчасти', no: 'нет' }, { key, title, label }));

/** Keys of what depends on the school begin with `inner`, of what comes from outside with `outer`. */
const inner: Section = {
  title: 'Внутри школы',
  help: 'То, что зависит от самой школы.',
  questions: [
    score('не готовы', 'готовы полностью', {
      key: 'innerMentors',
      title: 'Насколько наставники готовы к своей работе?',
      label: 'Готовность наставников',
    }),
    score('не интересно', 'очень интересно', {
      key: 'innerMentees',
      title: 'Насколько наставляемым интересна программа?',
      label: 'Интерес наставляемых',
    }),
    score('очень слабо', 'очень хорошо', {
      key: 'innerOrganisation',
      title: 'Насколько хорошо организована работа пар и групп?',
      label: 'Организация работы',
    }),
    closed('innerSupport', 'Поддерживает ли программу администрация школы?', 'Поддержка администрации'),
    closed('innerTraining', 'Обучены ли наставники?', 'Обучение наставников'),
    closed('innerResources', 'Хватает ли времени, помещений и материалов?', 'Время и материалы'),
    open('strengths', 'Что получается лучше всего?', 'Сильные стороны', 'Сильные стороны программы.'),
    open('weaknesses', 'Что мешает работе?', 'Слабые стороны', 'Слабые стороны программы.'),
  ],
};

const outer: Section = {
  title: 'Вне школы',
  help: 'То, что приходит извне: от семей, партнёров, города и области.',
  questions: [
    score('не поддерживают', 'очень поддерживают', {
      key: 'outerParents',
      title: 'Насколько программу поддерживают родители?',
      label: 'Поддержка родителей',
    }),
    score('не участвуют', 'участвуют охотно', {
      key: 'outerPartners',
      title: 'Насколько охотно участвуют организации-партнёры?',
      label: 'Участие партнёров',
    }),
    closed('outerMethods', 'Помогают ли методисты и органы управления образованием?', 'Методическая поддержка'),
    closed('outerDemand', 'Нужны ли городу и предприятиям выпускники, прошедшие программу?', 'Востребованность'),
    open('opportunities', 'Чем ещё можно воспользоваться?', 'Возможности', 'Возможности вне школы.'),
    open('threats', 'Что может помешать извне?', 'Угрозы', 'Угрозы программе.'),
  ],
};

/** The questionnaire from which the SWOT table of a mentoring form is built (раздел 2.3 приложения 2 целевой модели). */
export const swot = (mode: DataMode): Questionnaire => ({
  key: 'swot',
  title: QUESTIONNAIRES.swot,
  description: describedWithoutCode(
    mode,
    'Анкета для куратора и тех, кто ведёт программу вместе с ним. Ответы сложатся в таблицу: сильные и слабые стороны, возможности и угрозы.',
  ),
  confirmation: 'Спасибо! Ответ войдёт в таблицу SWOT-анализа.',
  purpose: 'swot',
  sections: [{ questions: [form] }, inner, outer],
});
