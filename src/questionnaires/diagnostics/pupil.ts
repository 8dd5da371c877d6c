import { count, required, score } from '../asked';
import type { Section } from '../questionnaire';
import { diagnostics } from './diagnostics';

const ABOUT = 'Это не контрольная: ответы не влияют на оценки, их видит только куратор.';

const feelings: Section = {
  title: 'Как вам живётся и учится',
  help: 'Оцените в баллах от 1 до 10, если 1 – самый низкий балл, а 10 – самый высокий.',
  questions: [
    score('совсем не хочется', 'очень хочется', {
      key: 'interest',
      title: 'Насколько вам хочется учиться и узнавать новое?',
      label: 'Интерес к учёбе',
    }),
    score('очень неуютно', 'очень хорошо', {
      key: 'classClimate',
      title: 'Насколько хорошо вам в классе?',
      label: 'Климат в классе',
    }),
    score('очень трудно', 'совсем легко', {
      key: 'communication',
      title: 'Легко ли вам знакомиться и договариваться с людьми?',
      label: 'Общение',
    }),
    score('не верю в себя', 'верю в себя', {
      key: 'confidence',
      title: 'Насколько вы уверены в себе?',
      label: 'Уверенность в себе',
    }),
    score('не успеваю ничего', 'успеваю всё', {
      key: 'selfControl',
      title: 'Получается ли у вас планировать дела и доводить их до конца?',
      label: 'Самоорганизация',
    }),
    score('совсем не понимаю', 'знаю точно', {
      key: 'future',
      title: 'Понимаете ли вы, чем хотите заниматься после школы?',
      label: 'Профессиональное самоопределение',
    }),
  ],
};

const deeds: Section = {
  title: 'Чем вы заняты',
  help: 'Впишите число. Если ничего не было, впишите 0.',
  questions: [
    required(
      count(50, {
        key: 'circles',
        title: 'Сколько кружков, секций и объединений вы посещаете сейчас?',
        label: 'Кружки и секции',
      }),
    ),
    required(
      count(200, {
        key: 'projects',
        title: 'Сколько проектов вы сделали или делаете в этом учебном году?',
        label: 'Проекты',
      }),
    ),
    required(
      count(500, {
        key: 'contests',
        title: 'В скольких конкурсах, олимпиадах и соревнованиях вы участвовали в этом учебном году?',
        label: 'Конкурсы и олимпиады',
      }),
    ),
    required(
      count(500, {
        key: 'careerEvents',
        title: 'На скольких встречах, экскурсиях и пробах по профессиям вы были в этом учебном году?',
        label: 'Профориентационные мероприятия',
      }),
    ),
  ],
};

const sections = [feelings, deeds];

export const diagnosticsPupilStart = diagnostics('diagnosticsPupilStart', 'start', ABOUT, sections);
export const diagnosticsPupilEnd = diagnostics('diagnosticsPupilEnd', 'end', ABOUT, sections);
