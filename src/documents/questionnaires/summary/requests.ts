import type { RequestBalance, TopicBalance } from '../../../domain/answers/requests';
import { signed, words } from '../../../texts/analysis';
import { cell, figure, type SummarySection, tableOf } from './section';

/** Signs that the longest bar takes at most, so that it stays on one line. */
const LONGEST = 24;
const ASKING = '█';
const PLACES = '░';

/** Topic by topic: who asks, who can help, and both drawn one under the other. */
export function requestsSection(balance: RequestBalance): SummarySection {
  const { topics, mentees, mentors } = balance;
  const known = words.requestsKnown(mentees - balance.menteesSilent, mentees, mentors - balance.mentorsSilent, mentors);
  if (topics.length === 0) return { tables: [], notes: [known] };
  const unit = Math.ceil(Math.max(...topics.flatMap(({ asking, places }) => [asking, places])) / LONGEST);
  const table = tableOf(
    [
      ['Тема'],
      ['Просят', 20],
      ['Могут помочь', 24],
      ['Мест', 18],
      ['Запас', 18],
      [`${ASKING} просят, ${PLACES} мест`, 85],
    ],
    topics.map(({ topic, asking, offering, places, balance: rest }) => [
      cell(topic),
      figure(String(asking)),
      figure(String(offering)),
      figure(String(places)),
      figure(signed(rest), rest < 0),
      { lines: [bar(ASKING, asking, unit), bar(PLACES, places, unit)] },
    ]),
  );
  const notes = [known, ...elsewhere(balance), ...unserved(topics), words.places, words.unit(unit)];
  return { tables: [{ caption: 'Запросы наставляемых и возможности наставников', table, notes }], notes: [] };
}

/** Of something there is at least one sign. */
const bar = (sign: string, count: number, unit: number): string => sign.repeat(Math.ceil(count / unit));

const elsewhere = ({ menteesElsewhere, mentorsElsewhere }: RequestBalance): readonly string[] =>
  menteesElsewhere + mentorsElsewhere === 0 ? [] : [words.elsewhere(menteesElsewhere, mentorsElsewhere)];

function unserved(topics: readonly TopicBalance[]): readonly string[] {
  const names = topics.flatMap(({ topic, asking, offering }) => (asking > 0 && offering === 0 ? [topic] : []));
  return names.length === 0 ? [] : [words.unserved(names)];
}
