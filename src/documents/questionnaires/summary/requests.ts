import type { RequestBalance, TopicBalance } from '../../../domain/answers/requests';
import { signed, words } from '../../../texts/analysis';
import { cell, figure, type SummarySection, tableOf } from './section';

/** Topic by topic: who asks and who can help. */
export function requestsSection(balance: RequestBalance): SummarySection | undefined {
  const { topics, mentees, mentors } = balance;
  const known = words.requestsKnown(mentees - balance.menteesSilent, mentees, mentors - balance.mentorsSilent, mentors);
  if (topics.length === 0) {
    const more = elsewhere(balance);
    return more.length === 0 ? undefined : { tables: [], notes: [known, ...more] };
  }
  const table = tableOf(
    [['Тема'], ['Просят', 30], ['Могут помочь', 34], ['Мест', 30], ['Запас', 30]],
    topics.map(({ topic, asking, offering, places, balance: rest }) => [
      cell(topic),
      figure(String(asking)),
      figure(String(offering)),
      figure(String(places)),
      figure(signed(rest), rest < 0),
    ]),
  );
  const notes = [known, ...elsewhere(balance), ...unserved(topics), words.places];
  return { tables: [{ caption: 'Запросы наставляемых и возможности наставников', table, notes }], notes: [] };
}

const elsewhere = ({ menteesElsewhere, mentorsElsewhere }: RequestBalance): readonly string[] =>
  menteesElsewhere + mentorsElsewhere === 0 ? [] : [words.elsewhere(menteesElsewhere, mentorsElsewhere)];

function unserved(topics: readonly TopicBalance[]): readonly string[] {
  const names = topics.flatMap(({ topic, asking, offering }) => (asking > 0 && offering === 0 ? [topic] : []));
  return names.length === 0 ? [] : [words.unserved(names)];
}
