import { SIDEBARS } from '../menu';
import { privacy as text } from '../texts/privacy-sidebar';
import { call, type Input, type Output } from './parts/call';
import { goTo, type Place } from './parts/places';
import { modeView } from './privacy/mode';
import { type PaperName, type Printed, papersView, printPaper } from './privacy/papers';
import { removalForm } from './privacy/removal';
import { searchView } from './privacy/search';
import { type Page, start } from './sidebar';

/** What was done is told at the top. */
const atTop = ({ body }: Page) => ({ after: () => body.parentElement?.scrollTo(0, 0) });

start(SIDEBARS.privacy, (page) => {
  let found: Output<'findPersonalData'> | undefined;
  let printed: Printed | undefined;
  let planned: Output<'removePeople'> | undefined;
  let wish: Input<'removePeople'> | undefined;
  let said = '';

  const show = (): void => {
    if (!found) return;
    page.show(
      ...modeView(found, said, choose),
      ...searchView(found, { search, open: (place: Place) => goTo(page, place) }),
      ...papersView(printed, print),
      ...removal(planned),
    );
  };
  const read = async (): Promise<void> => {
    found = await call('findPersonalData', {});
    show();
  };
  const search = (): Promise<void> => page.work(text.searching, read);
  const chosen = async (input: Input<'chooseDataMode'>): Promise<void> => {
    const { mode } = await call('chooseDataMode', input);
    said = mode === 'names' ? text.mode.nowNames : text.mode.nowCodes;
    await read();
    page.say(said);
  };
  const choose = (input: Input<'chooseDataMode'>) => page.work(text.working, () => chosen(input), atTop(page));
  const print = (name: PaperName): Promise<void> =>
    page.work(text.printing, async () => {
      printed = await printPaper(name);
      show();
      page.say(text.papers.ready(printed.title));
    });
  const preview = (input: Input<'removePeople'>): Promise<void> =>
    page.work(text.searching, async () => {
      planned = await call('removePeople', { ...input, preview: true });
      wish = input;
      show();
    });
  const remove = (): Promise<void> =>
    page.work(text.working, async () => {
      if (!wish) return;
      const done = await call('removePeople', wish);
      planned = { ...done, changes: [], responses: 0 };
      said = '';
      await read();
      page.say(text.removal.done);
    });
  const removal = removalForm({ preview, remove, open: (place) => goTo(page, place) });
  page.work(text.reading, read);
});
