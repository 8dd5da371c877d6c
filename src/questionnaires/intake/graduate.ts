import { AGE_GROUPS } from '../../tables/words';
import { topicsOf } from '../topics';
import { CONSENT_OF_MINORS, intake } from './intake';
import { birthYear, contacts, graduateOrStudent, graduatesAge, workplace } from './person';
import { expectedSupport, hadMentor, meetingFormat, request, wishedMentor } from './request';
import {
  achievements,
  capacity,
  interests,
  skills,
  timeResource,
  wasMentor,
  wishedAge,
  wishedMentee,
} from './resource';

const person = {
  codes: [graduateOrStudent, graduatesAge],
  names: [graduateOrStudent, birthYear, contacts, workplace],
} as const;

const { over19, ...CHILDREN_AGES } = AGE_GROUPS;

/** «работодатель – студент»: the mentee's side, and graduates who are at the beginning of their way. */
export const menteeGraduate = intake('mentees', {
  key: 'menteeGraduate',
  category: 'graduate',
  about:
    'Анкета для выпускников и студентов, которым нужен наставник: чтобы выбрать дело, освоиться на учёбе или найти первую работу. Подойдёт и тем, кто ещё ничего не решил.',
  consent: CONSENT_OF_MINORS,
  confirmation: 'Спасибо! Ответы у куратора. Он предложит вам наставника, а при желании и место практики.',
  person,
  sections: [
    {
      title: 'С чем вам помочь',
      questions: request('В чём вам нужен наставник?', topicsOf('career', 'personal')),
    },
    {
      title: 'Какой наставник вам нужен',
      questions: [
        wishedMentor('Чей опыт вам интереснее?', {
          employer: 'специалиста с предприятия',
          entrepreneur: 'предпринимателя',
          teacher: 'преподавателя',
          graduate: 'уже работающего выпускника',
        }),
        meetingFormat({
          workplace: 'на рабочем месте наставника',
          school: 'в школе или колледже',
          online: 'по видеосвязи',
        }),
        expectedSupport,
        hadMentor,
      ],
    },
  ],
});

/** «студент – ученик»: the mentor's side. */
export const mentorGraduate = intake('mentors', {
  key: 'mentorGraduate',
  category: 'graduate',
  about:
    'Вы недавно прошли путь, который ребятам только предстоит: экзамены, поступление, новая жизнь. Расскажите, чем готовы поделиться, и мы найдём тех, кому это нужно.',
  consent: CONSENT_OF_MINORS,
  confirmation: 'Спасибо, что возвращаетесь! Ответы у куратора. Он пригласит вас на знакомство с ребятами.',
  person,
  sections: [
    {
      title: 'Чем вы поделитесь',
      questions: [
        ...skills('В чём вы готовы помогать школьникам?', topicsOf('learning', 'personal', 'leisure', 'career')),
        achievements('Чего вы добились после школы?', 'Учёба, работа, проекты, соревнования.'),
        interests,
      ],
    },
    {
      title: 'Кому и сколько',
      questions: [
        wishedMentee({
          examinee: 'ученикам перед экзаменами',
          choosing: 'ученикам перед выбором профессии',
          project: 'ученикам с проектом',
          passive: 'ученикам без увлечений',
        }),
        wishedAge(CHILDREN_AGES),
        timeResource,
        capacity(10),
        wasMentor,
      ],
    },
  ],
});
