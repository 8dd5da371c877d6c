import { type DataMode, MEETING_KINDS, QUESTIONNAIRES, YES_NO } from '../tables/words';
import { one, required, score } from './asked';
import { describedByCode, ownCode } from './described';
import type { Question, Questionnaire } from './questionnaire';

const pairCode: Question = {
  key: 'pair',
  title: 'Код вашей пары или группы',
  label: 'Код пары',
  help: 'Русская буква П, чёрточка и число, например П-003. Он стоит на том же листе, что и ваш код.',
  required: true,
  kind: 'code',
  of: 'pair',
};

const meeting: readonly Question[] = [
  pairCode,
  required(one(MEETING_KINDS, { key: 'meetingKind', title: 'Какая это была встреча?', label: 'Вид встречи' })),
  { key: 'meetingDate', title: 'Когда она была?', label: 'Дата встречи', required: true, kind: 'day' },
];

const opinion: readonly Question[] = [
  score('очень неуютно', 'очень уютно', {
    key: 'comfort',
    title: 'Насколько уютно вам было на встрече?',
    label: 'Комфорт на встрече',
  }),
  score('зря потратили время', 'очень полезно', {
    key: 'usefulness',
    title: 'Насколько полезной была встреча?',
    label: 'Польза встречи',
  }),
  score('ничего не понятно', 'всё понятно', {
    key: 'nextStep',
    title: 'Понятно ли вам, что делать дальше?',
    label: 'Ясность дальнейшего',
  }),
  required(
    one(
      { yes: 'да', ratherYes: 'скорее да', ratherNo: 'скорее нет', no: 'нет' },
      { key: 'goOn', title: 'Хотите ли вы продолжать работу в этой паре?', label: 'Продолжать в этой паре' },
    ),
  ),
  one(YES_NO, { key: 'curatorNeeded', title: 'Нужна ли вам помощь куратора?', label: 'Нужна помощь куратора' }),
  {
    key: 'words',
    title: 'Что ещё вы хотели бы сказать о встрече?',
    label: 'Своими словами',
    help: 'Без имён, телефонов и адресов.',
    kind: 'text',
  },
];

/** After each of the five meetings of a pair, from either side. */
export const meetingFeedback = (mode: DataMode): Questionnaire => ({
  key: 'meetingFeedback',
  title: QUESTIONNAIRES.meetingFeedback,
  description: describedByCode(
    mode,
    'Расскажите о встрече наставника и наставляемого: анкета занимает две минуты. Отвечают оба, каждый за себя; ответы другого не видны.',
  ),
  confirmation: 'Спасибо! Если вы попросили о помощи, куратор это увидит.',
  purpose: 'feedback',
  sections: [{ questions: [ownCode, ...meeting] }, { title: 'Ваше мнение', questions: opinion }],
});
