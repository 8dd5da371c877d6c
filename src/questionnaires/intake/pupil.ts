import { AGE_GROUPS } from '../../tables/words';
import { topicsOf } from '../topics';
import { CONSENT_OF_MINORS, intake } from './intake';
import { birthYear, parentsContacts, pupilsAge, schoolClass } from './person';
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
  codes: [schoolClass, pupilsAge],
  names: [schoolClass, birthYear, parentsContacts],
} as const;

const { from18to19, over19, ...SCHOOL_AGES } = AGE_GROUPS;

/** «ученик – ученик», «учитель – ученик», «студент – ученик», «работодатель – ученик»: the mentee's side. */
export const menteePupil = intake('mentees', {
  key: 'menteePupil',
  category: 'pupil',
  about:
    'Наставник – это человек, который поддержит, подскажет и порадуется вашим успехам. Ответьте на несколько вопросов, чтобы мы нашли подходящего. Правильных и неправильных ответов здесь нет, оценок тоже.',
  consent: CONSENT_OF_MINORS,
  confirmation: 'Спасибо! Ответы у куратора. Когда наставник найдётся, куратор познакомит вас.',
  person,
  sections: [
    {
      title: 'С чем вам помочь',
      questions: request('С чем вам нужна помощь наставника?', topicsOf('learning', 'personal', 'leisure', 'career')),
    },
    {
      title: 'Какой наставник вам нужен',
      questions: [
        wishedMentor('С кем вам было бы легче?', {
          olderPupil: 'с учеником постарше или сверстником',
          teacher: 'с учителем',
          student: 'со студентом или выпускником школы',
          professional: 'со специалистом с предприятия',
        }),
        meetingFormat({
          alone: 'вдвоём с наставником',
          group: 'в небольшой группе',
          online: 'чаще по видеосвязи',
        }),
        expectedSupport,
        hadMentor,
      ],
    },
  ],
});

/** «ученик – ученик»: the mentor's side. */
export const mentorPupil = intake('mentors', {
  key: 'mentorPupil',
  category: 'pupil',
  about:
    'Вы умеете то, чему другим только предстоит научиться. Расскажите, чем готовы поделиться, и мы найдём того, кому это пригодится. Отличником быть не обязательно: важнее терпение и желание помочь.',
  consent: CONSENT_OF_MINORS,
  confirmation: 'Спасибо! Ответы у куратора. Он пригласит вас на занятие для наставников.',
  person,
  sections: [
    {
      title: 'Чем вы поделитесь',
      questions: [
        ...skills('В чём вы готовы помогать другим ученикам?', topicsOf('learning', 'personal', 'leisure')),
        achievements('Чем вы гордитесь?', 'Олимпиады, соревнования, концерты, проекты – всё, что важно для вас.'),
        interests,
      ],
    },
    {
      title: 'Кому и сколько',
      questions: [
        wishedMentee({
          newcomer: 'новичку в школе',
          struggling: 'ученику с трудностями в учёбе',
          shy: 'стеснительному ученику',
          sameInterest: 'ученику с такими же увлечениями',
        }),
        wishedAge(SCHOOL_AGES),
        timeResource,
        capacity(3),
        wasMentor,
      ],
    },
  ],
});
