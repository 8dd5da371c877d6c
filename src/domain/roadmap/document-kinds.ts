import { fold } from '../folded';

/** Kinds of papers that a roadmap names as a result, the narrower before the wider. */
const KINDS = {
  individualPlansOrder: /приказ[а-я]* [^.;]{0,60}утвержден[а-я]+ [^.;]{0,30}(?:планов|программ)/,
  pairOrder:
    /приказ[а-я]* [^.;]{0,60}(?:закреплени|утверждени|формировани|назначени)[а-я]* [^.;]{0,30}(?:пар|групп|наставник)/,
  mentorSchoolOrder: /приказ[а-я]* [^.;]{0,40}школ[а-я]+ наставник/,
  monitoringOrder: /приказ[а-я]* [^.;]{0,40}мониторинг/,
  roadmapOrder: /приказ[а-я]* [^.;]{0,60}дорожн[а-я]+ карт/,
  regulationOrder: /приказ[а-я]* [^.;]{0,60}положени/,
  curatorOrder: /приказ[а-я]* [^.;]{0,40}назначени[а-я]+ [^.;]{0,30}(?:куратор|ответственн)/,
  introductionOrder: /приказ[а-я]* [^.;]{0,60}(?:внедрени|реализаци)/,
  order: /приказ/,
  directives:
    /распорядительн[а-я]+ (?:акт|документ)|локальн[а-я]+ (?:нормативн[а-я]+ )?акт|нормативн[а-я]+ (?:правов[а-я]+ )?(?:акт|документ)/,
  regulation: /(?<!утверждении )(?<![а-я])положени(?:е|я|й)(?![а-я])/,
  councilMinutes: /протокол[а-я]* (?:заседани[а-я]* )?(?:педагогическ[а-я]+ совет|педсовет)/,
  minutes: /протокол/,
  consent: /согласи[еяй](?![а-я])/,
  agreement: /соглашени[а-я]|договор/,
  partnerList: /перечень партнер|перечн[а-я]+ партнер|список партнер/,
  individualPlan:
    /индивидуальн[а-я]+ план|план[а-я]* (?:индивидуальн[а-я]+ )?развити|персонализированн[а-я]+ программ|индивидуальн[а-я]+ программ/,
  diagnosticQuestionnaire: /диагностическ[а-я]+ анкет/,
  questionnaire: /(?<!диагностической )анкет[аыу]?(?![а-я])/,
  comparisonTable: /сравнительн[а-я]+ таблиц/,
  summaryTable: /сводн[а-я]+ таблиц/,
  personRegister: /реестр[а-я]* (?:персонифицированн[а-я]+ )?учета/,
  potentialMentorRegister: /реестр[а-я]* потенциальн/,
  register: /реестр/,
  mentorBase: /баз[аыуе]? (?:данных )?наставников|банк[а-я]* (?:данных )?наставников/,
  menteeBase: /баз[аыуе]? (?:данных )?наставляемых|банк[а-я]* (?:данных )?наставляемых/,
  programmeBank: /банк[а-я]* программ|баз[аыуе]? (?:эффективн[а-я]+ )?программ/,
  statisticsForm: /федеральн[а-я]+ статистическ/,
  contentPlan: /контент-план/,
  finalCollection: /сборник/,
  seminarPlan: /план[а-я]* (?:проведени[а-я]+ )?семинар/,
  eventPlan: /план[а-я]* мероприяти/,
  roadmap: /дорожн[а-я]+ карт/,
  report: /отчет/,
  monitoringReport: /информационно-аналитическ[а-я]+ справк/,
  analyticalNote: /(?<!информационно-)аналитическ[а-я]+ справк|(?<![а-я])справк[аи](?! по форме)/,
  mentoringProgramme: /программ[аыу] наставничества/,
  materials: /(?:методическ|дидактическ|информационн|презентационн)[а-я]+ (?:и дидактическ[а-я]+ )?материал/,
  certificate: /сертификат|удостоверени|благодарност|грамот/,
  schedule: /график/,
  list: /(?<![а-я])спис(?:ок|к[аи])(?! партнер)/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type DocumentKindKey = keyof typeof KINDS;

/** A wider kind says nothing more where a narrower one is meant: «Реестр учета» is one register. */
const WIDER: readonly (readonly [wider: DocumentKindKey, narrower: readonly DocumentKindKey[]])[] = [
  [
    'order',
    [
      'individualPlansOrder',
      'pairOrder',
      'mentorSchoolOrder',
      'monitoringOrder',
      'roadmapOrder',
      'regulationOrder',
      'curatorOrder',
      'introductionOrder',
    ],
  ],
  ['introductionOrder', ['roadmapOrder', 'regulationOrder']],
  ['individualPlan', ['individualPlansOrder']],
  ['roadmap', ['roadmapOrder']],
  ['regulation', ['regulationOrder']],
  ['schedule', ['mentorSchoolOrder']],
  ['minutes', ['councilMinutes']],
  ['register', ['personRegister', 'potentialMentorRegister']],
  ['questionnaire', ['diagnosticQuestionnaire']],
  ['analyticalNote', ['monitoringReport']],
];

/** The kinds of papers that words of a result name: «Протокол педагогического совета; … создан реестр …». */
export function documentKindsIn(text: string): readonly DocumentKindKey[] {
  const { plain } = fold(text);
  const words = plain.replace(/\s+/g, ' ');
  const named = (Object.keys(KINDS) as DocumentKindKey[]).filter((kind) => KINDS[kind].test(words));
  return named.filter((kind) => {
    const narrower = WIDER.filter(([wider]) => wider === kind).flatMap(([, kinds]) => kinds);
    return !narrower.some((each) => named.includes(each));
  });
}
