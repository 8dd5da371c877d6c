import { AGE_GROUPS } from '../../tables/words';
import { many } from '../asked';
import { topicsOf } from '../topics';
import { CONSENT_OF_ADULTS, intake } from './intake';
import { contacts, occupation, workplace } from './person';
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

const { over19, ...CHILDREN_AGES } = AGE_GROUPS;

/** Parents whom other parents or teachers support. */
export const menteeParent = intake('mentees', {
  key: 'menteeParent',
  category: 'parent',
  about:
    'Анкета для родителей, которым нужны совет и поддержка другого родителя или педагога. О ребёнке рассказывайте только то, о чём спрашивают: имя, класс и здоровье ребёнка указывать не нужно.',
  consent: CONSENT_OF_ADULTS,
  confirmation: 'Спасибо за доверие! Ответы у куратора. Он предложит вам наставника.',
  person: { codes: [], names: [contacts] },
  sections: [
    {
      title: 'С чем вам помочь',
      questions: [
        many(
          { primary: 'в начальной школе', middle: 'в 5–9 классе', senior: 'в 10–11 классе' },
          { key: 'childStage', title: 'Где учится ваш ребёнок?', label: 'Ступень обучения ребёнка' },
        ),
        ...request('О чём вы хотели бы поговорить с наставником?', topicsOf('family', 'personal')),
      ],
    },
    {
      title: 'Какой наставник вам нужен',
      questions: [
        wishedMentor('С кем вам было бы легче?', {
          parent: 'с опытным родителем',
          teacher: 'с педагогом',
          specialist: 'с психологом или другим специалистом школы',
        }),
        meetingFormat({ school: 'в школе', evening: 'вечером или в выходной', online: 'по видеосвязи' }),
        expectedSupport,
        hadMentor,
      ],
    },
  ],
});

/** Parents who share their profession or their experience. */
export const mentorParent = intake('mentors', {
  key: 'mentorParent',
  category: 'parent',
  about:
    'Вы можете рассказать ребятам о своей профессии, помочь им с проектом или поддержать других родителей. Ответьте на несколько вопросов, и куратор предложит, с чего начать.',
  consent: CONSENT_OF_ADULTS,
  confirmation: 'Спасибо, что готовы помогать! Ответы у куратора. Он свяжется с вами и расскажет о программе.',
  person: { codes: [], names: [contacts, occupation, workplace] },
  sections: [
    {
      title: 'Чем вы поделитесь',
      questions: [
        ...skills('О чём вы можете рассказать и чему научить?', topicsOf('career', 'personal', 'leisure', 'family')),
        achievements('Чем из сделанного вы гордитесь?', 'В работе, в увлечениях, в общественных делах.'),
        interests,
      ],
    },
    {
      title: 'Кому и сколько',
      questions: [
        wishedMentee({
          pupil: 'одному ученику',
          group: 'группе учеников',
          parent: 'другим родителям',
        }),
        wishedAge(CHILDREN_AGES),
        timeResource,
        capacity(30),
        wasMentor,
      ],
    },
  ],
});
