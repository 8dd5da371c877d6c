import { SIDEBARS } from '../menu';
import { person as text } from '../texts/person';
import { call, type Input, type Output } from './parts/call';
import { newOperation } from './parts/operation';
import type { Card } from './person/card';
import { cardOf, showCard, toTop, type Ways } from './person/desk';
import { listView } from './person/list';
import { type Base, COMMON } from './person/sections';
import { start } from './sidebar';

start(SIDEBARS.person, (page) => {
  let base: Base = 'mentees';
  let dataMode: Card['dataMode'] = 'codes';

  const list = (chosen: Base, after?: () => void): void => {
    const run = async (): Promise<void> => {
      const people = await call('listPeople', { base: chosen });
      base = chosen;
      dataMode = people.dataMode;
      page.show(...listView(base, people, acts));
      page.say(text.listed(people.people.length));
    };
    page.work(text.reading, run, after && { after });
  };
  const open = (given: Input<'readPerson'>): void => {
    let read: Output<'readPerson'> | undefined;
    const run = async (): Promise<void> => {
      read = await call('readPerson', given);
    };
    const after = (): void => {
      if (!read) return;
      ({ base, dataMode } = read);
      showCard(page, cardOf(read), ways);
      toTop(page);
      page.say(text.opened(read.code));
    };
    page.work(text.readingCard, run, { after });
  };
  const add = (to: Base, from?: Card): void => {
    base = to;
    const entered = COMMON.map((key) => [key, from?.before[key] ?? ''] as const);
    showCard(page, newCard(to, dataMode, from?.code ?? ''), ways, Object.fromEntries(entered));
    toTop(page);
    page.say(text.newOne[to]);
  };
  const toList = (): void => list(base, () => toTop(page));
  const ways: Ways = { toList, open, add };
  const acts = {
    choose: (chosen: Base) => list(chosen),
    add: () => add(base),
    fromRow: () => open({ selected: true }),
    open: (code: string) => open({ base, code }),
  };
  list(base);
});

/** The card of somebody who is about to be added: the same addition however often it is tried. */
function newCard(base: Base, dataMode: Card['dataMode'], code: string): Card {
  return {
    base,
    code,
    dataMode,
    operation: newOperation(),
    row: 0,
    before: {},
    consents: [],
    partners: [],
    findings: [],
    inOtherBase: false,
  };
}
