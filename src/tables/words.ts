/** Words that stand in drop-downs of more than one tab: what the code calls a thing → what the curator reads. */

/** Who a participant is to the school. */
export const CATEGORIES = {
  pupil: 'обучающийся',
  teacher: 'педагог',
  student: 'студент',
  partnerEmployee: 'работник организации-партнёра',
  parent: 'родитель',
  graduate: 'выпускник',
  other: 'иное лицо',
} as const;
export type Category = keyof typeof CATEGORIES;

/**
 * Forms of mentoring: the five of the target model (распоряжение Минпросвещения России от 25.12.2019 № Р-145) and what
 * schools add to them.
 */
export const MENTORING_FORMS = {
  studentStudent: 'ученик – ученик',
  teacherTeacher: 'учитель – учитель',
  universityStudentPupil: 'студент – ученик',
  employerPupil: 'работодатель – ученик',
  employerUniversityStudent: 'работодатель – студент',
  teacherPupil: 'учитель – ученик',
  other: 'иная форма',
} as const;
export type MentoringForm = keyof typeof MENTORING_FORMS;

/** Age groups for a school that keeps no birth dates; their borders are those of consents and of the indicators. */
export const AGE_GROUPS = {
  under10: 'до 10 лет',
  from10to13: '10–13 лет',
  exactly14: '14 лет',
  from15to17: '15–17 лет',
  from18to19: '18–19 лет',
  over19: '20 лет и старше',
} as const;
export type AgeGroup = keyof typeof AGE_GROUPS;

/** Answers in «Настройки». */
export const YES_NO = { yes: 'да', no: 'нет' } as const;

export const GENDERS = { male: 'мужской', female: 'женский' } as const;
export type Gender = keyof typeof GENDERS;

/** Kinds of consent, each a paper of its own (ч. 1 ст. 9 Федерального закона № 152-ФЗ as in force since 01.09.2025). */
export const CONSENT_KINDS = {
  processing: 'на обработку персональных данных',
  minorProcessing: 'на обработку персональных данных несовершеннолетнего',
  distribution: 'на распространение персональных данных',
  specialCategories: 'на обработку сведений о здоровье',
  mentoringWork: 'на выполнение работы по наставничеству',
} as const;
export type ConsentKind = keyof typeof CONSENT_KINDS;

export const CONSENT_SIGNERS = {
  personally: 'лично',
  representative: 'законный представитель',
  representativeAndPupil: 'законный представитель и обучающийся',
} as const;
export type ConsentSigner = keyof typeof CONSENT_SIGNERS;

/** The five meetings of a pair in the target model, in their order; joint work is repeated. */
export const MEETING_KINDS = {
  intro: 'встреча-знакомство',
  trial: 'пробная рабочая встреча',
  planning: 'встреча-планирование',
  work: 'совместная работа',
  final: 'итоговая встреча',
} as const;
export type MeetingKind = keyof typeof MEETING_KINDS;

/** Kinds of papers that the register «Документы» knows. */
export const DOCUMENT_KINDS = {
  pairOrder: 'приказ о закреплении пар и групп',
  pairAmendment: 'приказ об изменении состава пар',
  programme: 'программа наставничества',
  introductionOrder: 'приказ о внедрении целевой модели',
  localAct: 'иной нормативный акт о наставничестве',
  teachersRegulationOrder: 'приказ об утверждении положения (педагоги)',
  pupilsRegulationOrder: 'приказ об утверждении положения (обучающиеся)',
  roadmap: 'дорожная карта',
  roadmapOrder: 'приказ об утверждении дорожной карты',
  monitoringOrder: 'приказ о мониторинге',
  methodGroup: 'методическое объединение наставников',
  agreement: 'соглашение о сотрудничестве',
  other: 'иной документ',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const DOCUMENT_STATUSES = {
  draft: 'проект',
  forSignature: 'на подписи',
  signed: 'подписан',
  cancelled: 'отменён',
} as const;
export type DocumentStatus = keyof typeof DOCUMENT_STATUSES;

export const DATA_MODES = { codes: 'по кодам, без имён', names: 'с именами' } as const;
export type DataMode = keyof typeof DATA_MODES;

/** Until what age a legal representative signs: ч. 6 ст. 9 Федерального закона № 152-ФЗ leaves it to practice. */
export const CONSENT_RULES = {
  representativeUnder18: 'до 18 лет подписывает законный представитель',
  representativeUnder14: 'до 14 лет подписывает законный представитель',
} as const;
export type ConsentRule = keyof typeof CONSENT_RULES;

/** Questionnaires: what the code calls one → its title, as the form and «Анкеты» show it. */
export const QUESTIONNAIRES = {
  menteePupil: 'Анкета наставляемого: обучающийся',
  menteeTeacher: 'Анкета наставляемого: педагог',
  menteeParent: 'Анкета наставляемого: родитель',
  menteeGraduate: 'Анкета наставляемого: выпускник, студент',
  menteePartner: 'Анкета наставляемого: работник организации-партнёра',
  mentorPupil: 'Анкета наставника: обучающийся',
  mentorTeacher: 'Анкета наставника: педагог',
  mentorParent: 'Анкета наставника: родитель',
  mentorGraduate: 'Анкета наставника: выпускник, студент',
  mentorPartner: 'Анкета наставника: работник организации-партнёра',
  menteePreferences: 'После общей встречи: кого я выбираю наставником',
  mentorPreferences: 'После общей встречи: кого я выбираю наставляемым',
  meetingFeedback: 'Обратная связь после встречи',
  diagnosticsPupilStart: 'Диагностика на входе: обучающийся',
  diagnosticsPupilEnd: 'Диагностика на выходе: обучающийся',
  diagnosticsTeacherStart: 'Диагностика на входе: педагог',
  diagnosticsTeacherEnd: 'Диагностика на выходе: педагог',
  menteeSatisfaction: 'Удовлетворённость наставляемых',
  mentorSatisfaction: 'Удовлетворённость наставников',
  curatorSelfCheck: 'Анкета куратора',
  swot: 'SWOT-анализ программы наставничества',
} as const;
export type QuestionnaireKey = keyof typeof QUESTIONNAIRES;

/** What became of a response to a questionnaire. */
export const RESPONSE_STATES = {
  taken: 'принят',
  disputed: 'в разборе',
  ignored: 'не принят',
  erased: 'удалён',
} as const;
export type ResponseState = keyof typeof RESPONSE_STATES;

/** What a curator decides of a response that could not be taken as it is. */
export const DISPUTE_DECISIONS = {
  take: 'внести нового участника',
  merge: 'это участник с кодом',
  ignore: 'не принимать',
} as const;
export type DisputeDecision = keyof typeof DISPUTE_DECISIONS;

/** How the level of satisfaction is counted: no source fixes it, so the school chooses and the choice is printed. */
export const SATISFACTION_METHODS = {
  satisfiedOfResponded: 'доля удовлетворённых среди ответивших',
  meanScore: 'средний балл в процентах от десяти',
  satisfiedOfAll: 'доля удовлетворённых среди всех участников',
} as const;
export type SatisfactionMethod = keyof typeof SATISFACTION_METHODS;
