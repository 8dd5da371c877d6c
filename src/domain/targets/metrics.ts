import { countableAfter, countableBefore } from './countables';
import type { Metric, Target } from './target';

/** The words around a number. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

interface Sign {
  readonly metric: Metric;
  /** What the noun that is counted begins with, and what follows it. */
  readonly head?: RegExp;
  /** What stands anywhere around the number. */
  readonly near?: RegExp;
  readonly without?: RegExp;
}

const WHO =
  /^(?:представител|педагог|учител|преподавател|участник|человек|чел|обучающ|учащ|учен|школьник|наставн|наставл|пар|работник|сотрудник|специалист|студент)/;
const TRAINED =
  /обучен[аоы]?(?![а-я])|обучил|прош[а-я]+ (?:[а-я-]+ ){0,2}(?:обучени|курс|подготовк)|пов[ыа][сш][а-я]+ (?:[а-я]+ )?квалификац|кпк|курс[а-я]* повышени/;
const CONTEST = /конкурс|фестивал|олимпиад|форум|слет|конференц|событи|чтени/;
const IN_PAIRS =
  /(?<![а-я])пар(?:а|ы|е|у|ой|ам|ах|ами)?(?![а-я])|наставляем|наставник[а-я]* (?:с|и) |индивидуальн|кажд[а-я]+ групп/;

/** A number for each of them is not their number. */
const ONE = /(?<![а-я])(?:одн(?:ого|ому|им|ой)|кажд[а-я]+)(?![а-я])/;

/** What a count counts, the surest sign first. */
const COUNTS: readonly Sign[] = [
  { metric: 'parentMeetings', head: /^(?:выступлен[а-я]* (?:[а-я]+ ){0,3}родительск|родительск[а-я]* собран)/ },
  { metric: 'parentMeetings', head: /^собран/, near: /родительск[а-я]* собран/ },
  { metric: 'eventRepresentatives', head: WHO, near: CONTEST },
  { metric: 'trained', head: WHO, near: TRAINED },
  { metric: 'parentsReached', head: /^(?:представител[а-я]* (?:родител|семей|законн)|родител|законн|семей)/ },
  { metric: 'experts', head: /^эксперт/ },
  { metric: 'sessions', head: /^(?:занят|семинар|тренинг|вебинар)/ },
  { metric: 'rubrics', head: /^рубрик/ },
  {
    metric: 'publications',
    head: /^(?:публикац|пост|стат|замет|новост|материал)/,
    without: /методическ[а-я]* материал/,
  },
  { metric: 'classHours', head: /^классн/ },
  { metric: 'meetings', head: /^встреч/, near: IN_PAIRS },
  { metric: 'workMeetings', head: /^встреч/ },
  { metric: 'pairs', head: /^пар/, without: ONE },
  { metric: 'pairs', head: /^групп/, near: /наставническ[а-я]* (?:пар[а-я]* ?[/и]? ?)?групп/ },
  { metric: 'mentees', head: /^наставляем/, without: ONE },
  { metric: 'mentors', head: /^(?:наставник|[а-я]+-наставник)/, without: ONE },
  { metric: 'agreements', head: /^(?:соглаш|договор)/ },
  { metric: 'partners', head: /^(?:партн|организац|предприят|работодател)/ },
  { metric: 'consultations', head: /^консультац/ },
  { metric: 'practices', head: /^(?:практик|кейс|методическ[а-я]* разработ|разработ)/ },
  { metric: 'programmes', head: /^(?:программ|план)/ },
  { metric: 'events', head: /^(?:мероприят|событи|конкурс|форум|акци|экскурси|мастер-класс)/ },
  { metric: 'meetings', head: /^раз/, near: /встреч|созвон/, without: /родител|партнер|выпускник/ },
];

const ATTENDED = /участ|прин[яи]|посе[тщ]|присутств|охвач/;
const PLANS =
  /(?:план|программ)[а-я]* (?!мероприят)(?:[^.;]{0,60})(?:реализ|выполн|исполн|освоен)|(?:реализ|выполн|исполн|освоен)[^.;]{0,60}(?:индивидуальн|персонализ|программ)/;

/** What a percentage measures, the surest sign first. */
const PERCENTAGES: readonly Sign[] = [
  { metric: 'satisfaction', near: /удовлетвор/ },
  { metric: 'consents', near: /согласи[еяийюм]/ },
  { metric: 'councilAttendance', near: /педсовет|педагогическ[а-я]* совет/ },
  { metric: 'classHourReach', near: /классн[а-я]* час/ },
  { metric: 'parentsReached', near: /родительск[а-я]* собран/ },
  {
    metric: 'parentsReached',
    head: /^(?:представител[а-я]* родител|родител|законн)/,
    near: /информир|участ|посе[тщ]/,
    without: /наставн/,
  },
  { metric: 'diagnostics', near: /диагност/ },
  { metric: 'planFulfilment', near: /мероприят[а-я]* (?:[а-я]+ )?(?:индивидуальн|персонализ|программ)/ },
  {
    metric: 'roadmapOnTime',
    head: /^(?:мероприят|позици|план)/,
    near: /установленн|в (?:полный )?срок|своевременно|без нарушен/,
  },
  { metric: 'roadmapDone', near: /дорожн[а-я]* карт|позици/ },
  { metric: 'roadmapDone', head: /^мероприят/, near: /выполн|реализ|исполн|провед/ },
  { metric: 'planFulfilment', near: PLANS, without: /участ|вовлеч|охва[тч]|приняв|(?<![а-я])дол[яию](?![а-я])/ },
  { metric: 'partnerShare', head: /^(?:организац|предприят|партн|работодател)/ },
  { metric: 'partnerShare', near: /предостав[а-я]+ (?:[а-я]+ )?наставник/ },
  { metric: 'trained', near: TRAINED },
  { metric: 'surveyed', near: /анкет|опро[сш]/ },
  {
    metric: 'eventAttendance',
    near: /(?<![а-я])игр[аеуы](?![а-я])|нетворкинг|форум|фестивал|конкурс|семинар|собрани|общ[а-я]{2} (?:[а-я]+ )?встреч|заключительн|итогов[а-я]* (?:встреч|мероприят)|слет|конференц|мероприят/,
    without: /охва[тч]|вовлеч/,
  },
  {
    metric: 'participation',
    head: /^(?:участник|пар|групп|наставник|наставляем)/,
    near: ATTENDED,
    without: /охва[тч]/,
  },
  { metric: 'coverage', near: /охва[тч]|вовлеч|закрепл|воше[лд]|вошли|включен|задейств|участ|прин[яи]в/ },
  { metric: 'coverage', near: /(?<![а-я])дол[яию] (?:обуча|дет|педагог|учител|молод|наставн|наставляем|школьн|учащ)/ },
];

/** Signs of a phrase that says little: they hold, but somebody should look. */
const SPARSE: readonly Sign[] = [
  { metric: 'planFulfilment', near: /(?:реализован|выполнен|исполнен)[аоы]?(?![а-я])/ },
  { metric: 'eventAttendance', head: /^специалист/, near: /от общего/ },
  { metric: 'coverage', near: /от (?:общего|общей|всего|всех)|член[а-я]* (?:каждой )?целев/ },
];

interface Measured {
  readonly metric: Metric;
  readonly isSparse: boolean;
}

/** The noun that is counted; «человек» and «участников» say less than what stands before the number. */
function headOf(after: string | undefined, before: string | undefined): string {
  const isVague = after === undefined || /^(?:человек|чел|участник|раз)/.test(after);
  return (isVague ? before : after) ?? after ?? '';
}

/** What a number measures, by the words around it; `other` when they do not tell. */
export function metricOf(unit: Target['unit'], { before, after }: Around): Measured {
  const head = headOf(countableAfter(after), countableBefore(before));
  const near = `${before} # ${after}`;
  const fits = (sign: Sign) =>
    (sign.head === undefined || sign.head.test(head)) &&
    (sign.near === undefined || sign.near.test(near)) &&
    sign.without?.test(near) !== true;
  const sure = (unit === 'percent' ? PERCENTAGES : COUNTS).find(fits);
  if (sure) return { metric: sure.metric, isSparse: false };
  const sparse = unit === 'percent' ? SPARSE.find(fits) : undefined;
  return { metric: sparse?.metric ?? 'other', isSparse: true };
}
