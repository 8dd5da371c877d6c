import { AGE_GROUPS } from '../../tables/words';
import { many } from '../asked';
import { topicsOf } from '../topics';
import { CONSENT_OF_ADULTS, intake } from './intake';
import { contacts, occupation, organisation } from './person';
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
  codes: [organisation],
  names: [organisation, occupation, contacts],
} as const;

const { under10, ...WORKING_AGES } = AGE_GROUPS;

/** People of organisations who learn to work with children beside a teacher. */
export const menteePartner = intake('mentees', {
  key: 'menteePartner',
  category: 'partnerEmployee',
  about:
    'Анкета для работников организаций-партнёров, которые приходят к детям и хотят опереться на опыт педагога: как провести занятие, как говорить с классом, как вести проект.',
  consent: CONSENT_OF_ADULTS,
  confirmation: 'Спасибо! Ответы у куратора. Он познакомит вас с педагогом, который поможет начать.',
  person,
  sections: [
    {
      title: 'С чем вам помочь',
      questions: request('Чему вы хотели бы научиться у педагога?', topicsOf('teaching', 'personal')),
    },
    {
      title: 'Какой наставник вам нужен',
      questions: [
        wishedMentor('Кто был бы вам полезнее?', {
          teacher: 'учитель близкого вам предмета',
          classTeacher: 'классный руководитель',
          extracurricular: 'педагог дополнительного образования',
        }),
        meetingFormat({ school: 'в школе', organisation: 'в нашей организации', online: 'по видеосвязи' }),
        expectedSupport,
        hadMentor,
      ],
    },
  ],
});

/** «работодатель – ученик», «работодатель – студент»: the mentor's side. */
export const mentorPartner = intake('mentors', {
  key: 'mentorPartner',
  category: 'partnerEmployee',
  about:
    'Анкета для специалистов, которые готовы показать ученикам и студентам свою профессию. Готовить уроки не нужно: достаточно делиться тем, что вы делаете каждый день. Какие документы понадобятся для работы с детьми, заранее подскажет куратор.',
  consent: CONSENT_OF_ADULTS,
  confirmation: 'Спасибо! Ответы у куратора. Он договорится с вами и вашей организацией о начале работы.',
  person,
  sections: [
    {
      title: 'Чем вы поделитесь',
      questions: [
        ...skills('О какой работе вы можете рассказать и чему научить?', topicsOf('career', 'personal', 'leisure')),
        many(
          {
            excursion: 'экскурсию на предприятие',
            workshop: 'мастер-класс или открытую встречу',
            project: 'работу над проектом или задачей организации',
            trial: 'профессиональную пробу или стажировку',
            job: 'помощь с практикой и трудоустройством',
          },
          { key: 'activities', title: 'Что вы можете предложить?', label: 'Что предлагает наставник' },
        ),
        achievements('Какими рабочими успехами вы гордитесь?', 'Проекты, награды, освоенное мастерство.'),
        interests,
      ],
    },
    {
      title: 'Кому и сколько',
      questions: [
        wishedMentee({
          pupil: 'школьнику',
          group: 'группе школьников',
          student: 'студенту',
        }),
        wishedAge(WORKING_AGES),
        timeResource,
        capacity(30),
        wasMentor,
      ],
    },
  ],
});
