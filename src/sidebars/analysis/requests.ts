import { signed, analysisPage as text, words } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { type Child, h, unseen } from '../parts/dom';
import { bars } from './bars';
import { note, table } from './table';

type Requests = Output<'analyseAnswers'>['requests'];
type Topic = Requests['topics'][number];

/** Topic by topic who asks and who can help, drawn and said; what nobody offers comes first. */
export function requestsView(requests: Requests): readonly Child[] {
  const { topics, mentees, mentors, menteesSilent, mentorsSilent, menteesElsewhere, mentorsElsewhere } = requests;
  const most = Math.max(0, ...topics.flatMap(({ asking, places }) => [asking, places]));
  return [
    h('p', {}, words.requestsKnown(mentees - menteesSilent, mentees, mentors - mentorsSilent, mentors)),
    ...(menteesElsewhere + mentorsElsewhere === 0 ? [] : [note(words.elsewhere(menteesElsewhere, mentorsElsewhere))]),
    ...(topics.length === 0
      ? []
      : [
          h(
            'ul',
            { class: 'plain topics', 'aria-label': text.picture },
            ...topics.map((topic) => drawnTopic(topic, most)),
          ),
          note(words.places),
          asTable(topics),
        ]),
  ];
}

function drawnTopic({ topic, asking, offering, places, balance }: Topic, most: number): HTMLElement {
  const trouble = asking > 0 && offering === 0 ? text.nobodyOffers : balance < 0 ? text.lacking(-balance) : '';
  return h(
    'li',
    {},
    h('span', { class: 'topic' }, topic, ...(trouble === '' ? [] : [' ', h('b', { class: 'lacking' }, trouble)])),
    unseen(`: ${text.bars(asking, places)}`),
    bars(asking, places, most),
  );
}

function asTable(topics: readonly Topic[]): HTMLElement {
  const { topic: title, asking: asked, offering: able, places: room, balance: rest } = text;
  return h(
    'details',
    { class: 'same' },
    h('summary', {}, text.asTable),
    table({
      label: text.picture,
      head: [title, asked, able, room, rest],
      rows: topics.map(({ topic, asking, offering, places, balance }) => [
        topic,
        String(asking),
        String(offering),
        String(places),
        signed(balance),
      ]),
    }),
  );
}
