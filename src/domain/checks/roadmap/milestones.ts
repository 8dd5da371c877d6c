import type { UnderstoodItem } from '../../roadmap/understood';
import { doingOf, resultOf } from './subject';

/** What a roadmap does in a known order. */
export type Milestone =
  | 'base'
  | 'consents'
  | 'campaign'
  | 'campaignAnalysis'
  | 'networking'
  | 'networkingAnalysis'
  | 'diagnosticForm'
  | 'pairs'
  | 'pairOrder'
  | 'plans'
  | 'plansOrder'
  | 'plansWork'
  | 'firstMeeting'
  | 'finalMeeting'
  | 'finalEvent'
  | 'digest';

interface Sign {
  readonly doing?: RegExp;
  /** Told by the result as well as by what is done. */
  readonly either?: RegExp;
  readonly not?: RegExp;
}

const PLAN =
  '(?:индивидуальн[а-я]* (?:план|программ|маршрут)|персонализированн[а-я]* программ|план[а-я]* индивидуальн|программ[а-я]* наставничества пар)';
const PAIRS = '(?:пар(?:а|ы|у|е|ам|ах)?(?![а-я])|групп)';

const SIGNS: Readonly<Record<Milestone, Sign>> = {
  base: {
    doing:
      /(?:формирован|создан|составлен)[а-я]* (?:[а-я]+ ){0,3}(?:баз|банк)[а-я]* (?:[а-я]+ ){0,3}(?:наставля|наставник)/,
    not: /программ|корректир|пополнен|анализ|обновлен|актуализ|реестр/,
  },
  consents: {
    doing:
      /(?:сбор|оформлен|получен|подписан|заполнен|обеспечен)[а-я]* (?:[а-я]+ ){0,8}соглас[^.;]{0,200}?(?:обработк|персональн|родител|законн)/,
    not: /анализ/,
  },
  campaign: {
    doing: /анкетирован/,
    not: /нетворкинг|общ[а-я]* встреч|групповой встреч|обратн[а-я]* связ|анализ|диагност/,
  },
  campaignAnalysis: {
    doing: /анализ[а-я]* (?:[а-я]+ ){0,3}анкет/,
    not: /нетворкинг|общ[а-я]* встреч|групповой встреч|обратн[а-я]* связ|удовлетворен/,
  },
  networking: {
    doing: /(?:нетворкинг|(?:общ|группов)[а-я]* встреч[а-я]* (?:потенциальн|наставник))/,
    not: /анализ|сборник|заключительн|итогов/,
  },
  networkingAnalysis: {
    doing: /анализ[а-я]* (?:[а-я]+,? ){0,5}анкет[а-я ,]*(?:нетворкинг|встреч)/,
    not: /организация групповой|обратн[а-я]* связ|удовлетворен/,
  },
  diagnosticForm: { doing: /разработк[а-я]* (?:[а-я]+ )?диагностическ[а-я]* анкет/ },
  pairs: {
    doing: new RegExp(`(?:формирован|создан)[а-я]* наставническ[а-я]* (?:${PAIRS}|тандем)`),
    not: /подготовк|анализ|приказ|методик|критери/,
  },
  pairOrder: {
    either: new RegExp(
      `приказ[а-я]*(?: [а-я"«]+){0,4}? [«"]?(?:о|об) (?:закреплени|утверждени|формировани|назначени)[а-я]* (?:наставническ[а-я]* )?(?:${PAIRS}|наставник)`,
    ),
    not: /положени|программ[а-я]* и график/,
  },
  plans: {
    either: new RegExp(`(?:составлен|разработ)[а-я]* (?:[а-я]+ ){0,2}${PLAN}`),
    not: /утвержден[а-я]* (?:[а-я]+ )?индивидуальн/,
  },
  plansOrder: { doing: new RegExp(`(?:утвержден|утвердить)[а-я]* (?:[а-я]+ ){0,2}${PLAN}`) },
  plansWork: { doing: new RegExp(`(?:реализаци|выполнени)[а-я]* ${PLAN}`), not: /контрол|мониторинг|анализ|утвержден/ },
  firstMeeting: {
    doing: /перв[а-я]*,?(?: организационн[а-я]*,?)? встреч|встреч[а-я]*[- ]знакомств/,
    not: /итогов|заключительн|потенциальн/,
  },
  finalMeeting: { doing: /(?:итогов|заключительн)[а-я]* встреч/, not: /общ[а-я]* (?:заключ|итог)|всех|делов/ },
  finalEvent: {
    doing:
      /(?:общ[а-я]* )(?:заключительн|итогов)[а-я]* (?:встреч|мероприят)|(?:заключительн|итогов)[а-я]* (?:мероприят|конференц|фестивал|событ)|(?:проведени|организаци)[а-я]* (?:[а-я]+ ){0,8}делов[а-я]* игр/,
    not: /сборник|приказ|анализ/,
  },
  digest: { doing: /сборник/, not: /размещ[а-я]* сборник/ },
};

export const milestonesOf = (row: UnderstoodItem): readonly Milestone[] => {
  const [doing, result] = [doingOf(row), resultOf(row)];
  const isOf = ({ doing: own, either, not }: Sign): boolean =>
    !not?.test(doing) &&
    ((own?.test(doing) ?? false) || (either?.test(doing) ?? false) || (either?.test(result) ?? false));
  return (Object.keys(SIGNS) as Milestone[]).filter((milestone) => isOf(SIGNS[milestone]));
};

export interface Precedence {
  readonly first: Milestone;
  readonly next: Milestone;
  /** A paper or a consent that the later one rests on. */
  readonly hard?: true;
  /** Which of the two has to be moved; the first when not said. */
  readonly wrong?: 'next';
}

/**
 * The order in which a programme goes: bases, consents, questionnaires and their analysis, pairs, the order on them,
 * plans, the order on those, meetings, the final event, the digest. The gravest come first: a row is told of once.
 */
export const PRECEDENCE: readonly Precedence[] = [
  { first: 'pairOrder', next: 'plansOrder', hard: true },
  { first: 'pairOrder', next: 'plansWork' },
  { first: 'pairs', next: 'pairOrder' },
  { first: 'base', next: 'pairs' },
  { first: 'campaign', next: 'campaignAnalysis', wrong: 'next' },
  { first: 'campaignAnalysis', next: 'pairs' },
  { first: 'networking', next: 'networkingAnalysis' },
  { first: 'networkingAnalysis', next: 'pairs' },
  { first: 'diagnosticForm', next: 'pairs' },
  { first: 'pairs', next: 'firstMeeting' },
  { first: 'plans', next: 'plansOrder' },
  { first: 'plansOrder', next: 'plansWork' },
  { first: 'plansWork', next: 'finalMeeting', wrong: 'next' },
  { first: 'finalMeeting', next: 'finalEvent', wrong: 'next' },
  { first: 'finalEvent', next: 'digest', wrong: 'next' },
];
