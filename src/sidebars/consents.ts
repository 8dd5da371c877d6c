import { SIDEBARS } from '../menu';
import { consentsSidebar as text } from '../texts/consents-sidebar';
import { type ConsentActs, consentsView, type Said, type Survey } from './consents/view';
import { call, type Input } from './parts/call';
import { keepFresh, latest } from './parts/fresh';
import { goTo } from './parts/places';
import { start } from './sidebar';

start(SIDEBARS.consents, (page) => {
  const survey = latest(() => call('surveyConsents', {}));
  const show = (read: Survey, said?: Said): void => page.show(...consentsView(read, said, acts));
  const read = async (said?: Said): Promise<void> => {
    const fresh = await survey();
    if (!fresh) return;
    show(fresh, said);
    page.say(said?.words ?? text.read(fresh.missing.length));
  };
  const done = async (said: Said): Promise<void> => {
    await read(said);
    page.body.parentElement?.scrollTo(0, 0);
  };
  const print = (given: Input<'printConsents'>): Promise<void> =>
    page.work(text.printing, async () => {
      const { people, document, link, leftOut } = await call('printConsents', given);
      await done({ words: text.printed(people, document), link, leftOut });
    });
  const acts: ConsentActs = {
    print,
    goTo: (place) => goTo(page, place),
    refresh: () => page.work(text.reading, () => read()),
    record: (person, paper) =>
      page.work(text.recording, async () => {
        await call('recordConsent', { person, ...paper });
        await done({ words: text.recorded(person) });
      }),
    preview: (given, then) =>
      page.work(text.previewing, async () => then(await call('withdrawConsent', { ...given, preview: true }))),
    withdraw: (given) =>
      page.work(text.withdrawing, async () => {
        const { left } = await call('withdrawConsent', given);
        await done({ words: text.withdrawn(left.length) });
      }),
  };
  const refresh = async (): Promise<void> => {
    // What a person is filling in stays before her.
    const isFilling = page.body.querySelector('.filling, details[open]') !== null;
    if (!isFilling) await read().catch(() => page.say(text.stale));
  };
  keepFresh(page, refresh);
  page.work(text.reading, () => read());
});
