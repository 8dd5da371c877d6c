import type { Around } from './metrics';
import type { Base, Metric, Target } from './target';

/** Whom or what a percentage is taken of, by how the words begin. */
const BASES: readonly (readonly [base: Base, words: string])[] = [
  [
    'categoryMembers',
    'член[а-я]* (?:кажд[а-я]+ )?(?:целев[а-я]+ )?(?:групп|категори)|кажд[а-я]+ (?:целев[а-я]+ групп|категори)',
  ],
  ['youngTeachers', 'молод[а-я]+ (?:педагог|специалист|учител)|педагог[а-я]*-молод'],
  [
    'teachers',
    'педагог|педагогическ[а-я]+ (?:работник|состав|коллектив|кадр)|учител|преподавател|специалист|воспитател',
  ],
  ['pupils', 'обучающ|учащ|школьник|ученик|дет(?:ей|и|ям)(?![а-я])|подрост|студент|воспитанник'],
  ['parents', 'родител|законн[а-я]+ представ'],
  ['graduates', 'выпускник'],
  [
    'organisations',
    'организаци[йи](?:, предприят| и предприят| *-партн|-партн| партн|[^а-я])|предприят|партнер|работодател',
  ],
  ['mentees', 'наставляем'],
  ['mentors', 'наставник'],
  ['pairs', 'пар(?:а|ы|е|у|ой|ам|ах|ами)?(?![а-я])|наставническ[а-я]+ групп'],
  ['participants', 'участник'],
  ['roadmapItems', 'позици|мероприят|пункт'],
  ['planItems', 'индивидуальн[а-я]+ план|персонализ|программ'],
];
const ANY = new RegExp(BASES.map(([, words]) => `(?<![а-я-])((?:${words}))`).join('|'), 'g');

/** What a metric is always a percentage of, whatever is said around it. */
const FIXED: Readonly<Partial<Record<Metric, Base>>> = {
  planFulfilment: 'planItems',
  roadmapDone: 'roadmapItems',
  roadmapOnTime: 'roadmapItems',
  partnerShare: 'organisations',
};
const USUAL: Readonly<Partial<Record<Metric, Base>>> = {
  consents: 'participants',
  diagnostics: 'participants',
  participation: 'participants',
  eventAttendance: 'participants',
  satisfaction: 'participants',
  councilAttendance: 'teachers',
  classHourReach: 'pupils',
  parentsReached: 'parents',
};

/** Of what a percentage is; undefined where nothing tells. */
export function baseOf(metric: Metric, { before, after }: Around): Base | undefined {
  const subject =
    /(?<![а-я])(?:дол[яию]|количеств[а-я]+|числ[ао]|процент[а-я]*|охват[а-я]*|охвачен[а-я]*)\s[^,;]*/.exec(before)?.[0];
  const total = /(?:от|из) (?:обще[гй][а-я]*|всего|всех) [^.;]*/.exec(after)?.[0];
  return (
    FIXED[metric] ??
    firstIn(total ?? '') ??
    firstIn(nearWords(after)) ??
    firstIn(subject ?? '') ??
    lastIn(before) ??
    USUAL[metric]
  );
}

/** The words right after the number, up to the first mark. */
const nearWords = (after: string): string => /^\s?[^,.;:(]{0,60}/.exec(after)?.[0] ?? '';

function basesIn(words: string): readonly Base[] {
  return [...words.matchAll(ANY)].flatMap((match) => BASES[match.slice(1).findIndex(Boolean)]?.[0] ?? []);
}

const firstIn = (words: string): Base | undefined => basesIn(words)[0];

function lastIn(words: string): Base | undefined {
  const all = basesIn(words).filter((base) => base !== 'roadmapItems' && base !== 'planItems');
  return all[all.length - 1];
}

const EACH: readonly (readonly [each: NonNullable<Target['each']>, words: RegExp])[] = [
  ['category', /кажд[а-я]+ (?:[а-я]+ )?(?:целев[а-я]+ групп|категори)/],
  ['pair', /кажд[а-я]+ (?:[а-я]+ ){0,2}(?:наставническ[а-я]+|пар[ыеу]?(?![а-я])|групп[а-я]*\s?[/и]\s?пар)/],
  ['group', /кажд[а-я]+ (?:[а-я]+ ){0,2}групп/],
  ['class', /кажд[а-я]+ (?:[а-я]+ )?класс(?!н)/],
  [
    'participant',
    /(?:(?:у|на|за|к) одн(?:ого|ому|им|ой)|кажд[а-я]+ (?:[а-я-]+ )?(?:участник|наставник|наставляем|педагог|учител|обучающ|ученик))/,
  ],
  ['week', /еженедельно|(?:в|кажд[а-я]+) недел/],
  ['month', /ежемесячно|(?:в|кажд[а-я]+) месяц/],
  ['quarter', /ежеквартальн|(?:в|кажд[а-я]+) квартал/],
  ['term', /(?:в|кажд[а-я]+) (?:учебн[а-я]+ )?четверт/],
  ['halfYear', /(?:в|кажд[а-я]+) (?:учебн[а-я]+ )?полугоди/],
];

/** For each of what a number holds apart. */
export const eachOf = (words: string): Target['each'] => EACH.find(([, sign]) => sign.test(words))?.[0];
