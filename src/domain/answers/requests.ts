import { fold } from '../folded';
import type { Mentee, Mentor } from '../school';
import { active } from './participants';
import { HALVES, isTelling, stemsOf } from './stems';

/** A topic of the common list: who asks for it and who can help with it. */
export interface TopicBalance {
  readonly topic: string;
  /** Mentees who ask for it. */
  readonly asking: number;
  /** Mentors who can help with it. */
  readonly offering: number;
  /** How many mentees these mentors can take; a mentor of several topics counts in each. */
  readonly places: number;
  /** Places over mentees: what is lacking is negative. */
  readonly balance: number;
}

/** Requests of the mentees against what the mentors can give, of those who are in the programme. */
export interface RequestBalance {
  /** Topics that somebody asks for or offers: those nobody offers first, then by what is lacking. */
  readonly topics: readonly TopicBalance[];
  readonly mentees: number;
  readonly mentors: number;
  /** People who have said nothing, and people whose words are about none of the topics. */
  readonly menteesSilent: number;
  readonly mentorsSilent: number;
  readonly menteesElsewhere: number;
  readonly mentorsElsewhere: number;
}

/** @param capacity Mentees a mentor takes who has not said how many. */
export function weighRequests(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  topics: readonly string[],
  capacity: number,
  day: string,
): RequestBalance {
  const reader = topicReader(topics);
  const asking = [...active(mentees, day).values()].map(({ request }) => said(request, reader));
  const offering = [...active(mentors, day).values()].map((mentor) => ({
    ...said(mentor.skills, reader),
    places: mentor.capacity ?? capacity,
  }));
  const balances = topics.map((topic): TopicBalance => {
    const asked = asking.filter((each) => each.topics.has(topic)).length;
    const able = offering.filter((each) => each.topics.has(topic));
    const places = able.reduce((sum, each) => sum + each.places, 0);
    return { topic, asking: asked, offering: able.length, places, balance: places - asked };
  });
  return {
    topics: balances.filter((each) => each.asking > 0 || each.offering > 0).sort(byNeed),
    mentees: asking.length,
    mentors: offering.length,
    menteesSilent: asking.filter(({ isSilent }) => isSilent).length,
    mentorsSilent: offering.filter(({ isSilent }) => isSilent).length,
    menteesElsewhere: asking.filter(isElsewhere).length,
    mentorsElsewhere: offering.filter(isElsewhere).length,
  };
}

interface Said {
  readonly topics: ReadonlySet<string>;
  readonly isSilent: boolean;
}

const isElsewhere = ({ topics, isSilent }: Said): boolean => topics.size === 0 && !isSilent;

const isUnserved = ({ asking, offering }: TopicBalance): boolean => asking > 0 && offering === 0;

/** Stable: equals stay in the order of the list. */
const byNeed = (one: TopicBalance, other: TopicBalance): number =>
  Number(isUnserved(other)) - Number(isUnserved(one)) || one.balance - other.balance || other.asking - one.asking;

type TopicReader = (part: string) => readonly string[];

const said = (cell: string | undefined, read: TopicReader): Said => ({
  topics: new Set((cell ?? '').split(/[;\n]/).flatMap(read)),
  isSilent: (cell ?? '').trim() === '',
});

const plain = (text: string): string => fold(text.trim()).plain;

/**
 * The topics that a part of a cell is about: the one of that title, else those of which a half has all its words there in
 * some form. Words that are merely alike are no topic: «математик» is not «информатик».
 */
function topicReader(topics: readonly string[]): TopicReader {
  const byTitle = new Map(topics.map((topic) => [plain(topic), topic]));
  const told = topics.map((topic) => ({ topic, ways: plain(topic).split(HALVES).map(stemsOf).filter(isTelling) }));
  return (part) => {
    const exact = byTitle.get(plain(part));
    if (exact !== undefined) return [exact];
    const own = new Set(stemsOf(part));
    return told.flatMap(({ topic, ways }) =>
      ways.some((words) => words.every((word) => own.has(word))) ? [topic] : [],
    );
  };
}
