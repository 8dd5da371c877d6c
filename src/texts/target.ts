/** Words in which a target of a roadmap is said again: «публикации: не менее 5». */

const METRICS = {
  coverage: 'участники наставничества',
  partnerShare: 'организации, предоставившие наставников',
  experts: 'привлечённые эксперты',
  sessions: 'занятия для наставников',
  consents: 'согласия на обработку персональных данных',
  planFulfilment: 'выполнение индивидуальных планов',
  participation: 'участники, реализующие программы',
  eventAttendance: 'участие в мероприятии',
  diagnostics: 'прошедшие диагностику',
  rubrics: 'рубрики',
  publications: 'публикации',
  councilAttendance: 'участие в педагогическом совете',
  parentMeetings: 'выступления на родительских собраниях',
  parentsReached: 'родители, получившие информацию',
  classHourReach: 'участие в классных часах',
  workMeetings: 'рабочие встречи',
  roadmapDone: 'выполнение дорожной карты',
  roadmapOnTime: 'мероприятия, выполненные в срок',
  eventRepresentatives: 'участники конкурсов и фестивалей',
  pairs: 'пары и группы',
  mentors: 'наставники',
  mentees: 'наставляемые',
  meetings: 'встречи пар и групп',
  satisfaction: 'удовлетворённость',
  trained: 'прошедшие обучение',
  surveyed: 'участие в анкетировании',
  classHours: 'классные часы',
  consultations: 'консультации',
  agreements: 'соглашения',
  partners: 'партнёры',
  practices: 'лучшие практики',
  programmes: 'программы и планы',
  events: 'мероприятия',
  other: 'показатель',
} as const;

const COMPARISONS = { atLeast: 'не менее ', atMost: 'не более ', equal: '' } as const;

const BASES = {
  categoryMembers: { all: 'от числа людей в целевой группе', each: 'от числа людей в каждой целевой группе' },
  pupils: 'от числа обучающихся',
  teachers: 'от числа педагогов',
  youngTeachers: 'от числа молодых педагогов',
  parents: 'от числа родителей',
  graduates: 'от числа выпускников',
  organisations: 'от числа организаций',
  participants: 'от числа участников',
  mentees: 'от числа наставляемых',
  mentors: 'от числа наставников',
  pairs: 'от числа пар и групп',
  planItems: 'от числа пунктов планов',
  roadmapItems: 'от числа мероприятий',
  other: '',
} as const;

const EACH = {
  category: 'в каждой целевой группе',
  group: 'для каждой группы',
  pair: 'для каждой пары',
  class: 'в каждом классе',
  participant: 'на каждого участника',
  week: 'каждую неделю',
  month: 'каждый месяц',
  quarter: 'каждый квартал',
  term: 'каждую четверть',
  halfYear: 'каждое полугодие',
} as const;

interface SaidTarget {
  readonly raw: string;
  readonly metric: keyof typeof METRICS;
  readonly comparison: keyof typeof COMPARISONS;
  readonly value: number;
  readonly unit: 'percent' | 'count';
  readonly base?: keyof typeof BASES;
  readonly each?: keyof typeof EACH;
  readonly unless?: { readonly condition: 'smallSchool' | 'other'; readonly raw: string; readonly value: number };
}

/** «участники наставничества: не менее 55 % от числа людей в каждой целевой группе». */
export function saidTarget(target: SaidTarget): string {
  const { metric, comparison, unit, base, each, unless } = target;
  const amount = (value: number) => `${figure(value)}${unit === 'percent' ? ' %' : ''}`;
  const ofEachMember = each === 'category' && base === 'categoryMembers';
  const share = base === 'categoryMembers' ? BASES.categoryMembers[ofEachMember ? 'each' : 'all'] : base && BASES[base];
  const apart = each && !ofEachMember ? EACH[each] : '';
  const value = [`${COMPARISONS[comparison]}${amount(target.value)}`, share, apart].filter(Boolean).join(' ');
  return `${METRICS[metric]}: ${value}${unless ? saidUnless(unless, COMPARISONS[comparison], amount) : ''}`;
}

function saidUnless(
  { condition, raw, value }: NonNullable<SaidTarget['unless']>,
  comparison: string,
  amount: (value: number) => string,
): string {
  return condition === 'smallSchool' ? `, в малокомплектной школе – ${comparison}${amount(value)}` : ` (${raw})`;
}

/** 1500 → «1 500», 2.5 → «2,5». */
const figure = (value: number): string =>
  String(value)
    .replace('.', ',')
    .replace(/^\d{4,}/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' '));
