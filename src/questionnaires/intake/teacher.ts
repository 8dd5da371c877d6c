import { AGE_GROUPS, YES_NO } from '../../tables/words';
import { count, one, required } from '../asked';
import type { Question } from '../questionnaire';
import { topicsOf } from '../topics';
import { CONSENT_OF_ADULTS, intake } from './intake';
import { contacts, teachersPost } from './person';
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

const person = { codes: [], names: [teachersPost, contacts] } as const;

const teachingYears: Question = count(70, {
  key: 'teachingYears',
  title: 'Сколько полных лет вы работаете педагогом?',
  label: 'Педагогический стаж',
  help: 'Только число. Если первый год, впишите 0.',
});

/** «учитель – учитель»: the mentee's side. */
export const menteeTeacher = intake('mentees', {
  key: 'menteeTeacher',
  category: 'teacher',
  about:
    'Анкета для педагогов, которым нужен наставник: тем, кто начинает, пришёл в новую школу или осваивает новое. Это не проверка и не аттестация: ответы нужны, чтобы подобрать коллегу, с которым вам будет полезно.',
  consent: CONSENT_OF_ADULTS,
  confirmation: 'Спасибо! Ответы у куратора. Он предложит вам наставника и договорится о первой встрече.',
  person,
  sections: [
    {
      title: 'Ваш опыт',
      questions: [
        required(
          one(YES_NO, {
            key: 'youngTeacher',
            title: 'Вы молодой специалист?',
            label: 'Молодой специалист',
            help: 'Обычно это первые три года работы; как считают в вашей школе, скажет куратор.',
          }),
        ),
        teachingYears,
      ],
    },
    {
      title: 'С чем вам помочь',
      questions: request(
        'Что в работе хочется улучшить с помощью наставника?',
        topicsOf('teaching', 'profession', 'personal'),
      ),
    },
    {
      title: 'Какой наставник вам нужен',
      questions: [
        wishedMentor('Какой коллега был бы вам полезнее?', {
          sameSubject: 'опытный учитель того же предмета',
          classTeacher: 'опытный классный руководитель',
          innovator: 'знаток новых методов и технологий',
          otherSchool: 'педагог другой школы или вуза',
        }),
        meetingFormat({
          lessons: 'посещать уроки друг друга',
          talks: 'встречаться и обсуждать',
          online: 'чаще по видеосвязи',
        }),
        expectedSupport,
        hadMentor,
      ],
    },
  ],
});

/** «учитель – учитель», «учитель – ученик»: the mentor's side. */
export const mentorTeacher = intake('mentors', {
  key: 'mentorTeacher',
  category: 'teacher',
  about:
    'Анкета для педагогов, которые готовы стать наставником коллеги или ученика. Ответы нужны, чтобы подобрать пару, в которой ваш опыт пригодится больше всего.',
  consent:
    'Чтобы участвовать в программе, нужны ещё отдельные письменные согласия: на обработку персональных данных, а наставнику коллеги – и на саму работу по наставничеству (статья 351.8 Трудового кодекса). Бланки на бумаге даст куратор.',
  confirmation: 'Спасибо! Ответы у куратора. Он расскажет об обучении наставников и предложит пару.',
  person,
  sections: [
    {
      title: 'Чем вы поделитесь',
      questions: [
        ...skills(
          'В чём вы готовы быть наставником?',
          topicsOf('teaching', 'profession', 'learning', 'personal', 'leisure'),
        ),
        teachingYears,
        achievements('Достижения, важные для наставника', 'Категория, конкурсы, публикации, победы учеников.'),
        interests,
      ],
    },
    {
      title: 'Кому и сколько',
      questions: [
        wishedMentee({
          youngTeacher: 'молодому специалисту',
          newTeacher: 'новому коллеге',
          teacher: 'опытному коллеге в новом деле',
          trainee: 'студенту-практиканту',
          pupil: 'ученику',
        }),
        wishedAge(AGE_GROUPS),
        timeResource,
        capacity(30),
        wasMentor,
      ],
    },
  ],
});
