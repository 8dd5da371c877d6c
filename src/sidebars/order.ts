import { SIDEBARS } from '../menu';
import { documents } from '../tables/documents';
import { order as text } from '../texts/order';
import { words } from '../texts/sidebar';
import { type Kind, type OrderActs, orderView, type View } from './order/view';
import { call } from './parts/call';
import { goTo } from './parts/places';
import { start } from './sidebar';

start(SIDEBARS.order, (page) => {
  let view: View | undefined;
  const show = (next: View): void => {
    view = next;
    page.show(...orderView(view, acts));
    page.body.parentElement?.scrollTo(0, 0);
  };
  const read = (kind: Kind): Promise<void> =>
    page.work(text.reading, async () => {
      const preview = await call('previewOrder', { kind });
      show({ kind, preview });
      page.say(preview.obstacle ?? text.pairs(preview.pairs));
    });
  const issue = (kind: Kind): Promise<void> =>
    page.work(text.writing, async () => {
      const issued = await call('issueOrder', { kind });
      show({ kind, issued, preview: await call('previewOrder', { kind }) });
      page.say(text.done(issued.document, issued.pairs));
    });
  const kindNow = (): Kind => view?.kind ?? 'pairs';
  const acts: OrderActs = {
    choose: read,
    refresh: () => read(kindNow()),
    issue: () => issue(kindNow()),
    goTo: (place) => goTo(page, place),
    toRegister: (code) => goTo(page, { tab: documents.tab, row: 1, code }),
    toFindings: () =>
      page.work(words.openingSidebar, async () => void (await call('openSidebar', { name: 'findings' }))),
  };
  read(kindNow());
});
