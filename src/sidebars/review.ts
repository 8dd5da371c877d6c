import { SIDEBARS } from '../menu';
import { review as text } from '../texts/review-sidebar';
import { call, type Input, type Output } from './parts/call';
import { goTo } from './parts/places';
import { type ReviewActs, reviewView } from './review/view';
import { start } from './sidebar';

start(SIDEBARS.review, (page) => {
  let last: Output<'readReview'> | undefined;
  const read = async (said: string): Promise<void> => {
    last = await call('readReview', {});
    page.show(...reviewView({ read: last, said }, acts));
  };
  const publish = (input: Input<'publishReview'>): Promise<void> =>
    page.work(text.working, async () => {
      const { readers, byLink } = await call('publishReview', input);
      const said = sentence(input, readers, byLink);
      await read(said);
      page.body.parentElement?.scrollTo(0, 0);
      page.say(said);
    });
  const acts: ReviewActs = {
    publish,
    toReaders: () => last && goTo(page, last.place),
  };
  page.work(text.reading, () => read(''));
});

function sentence(input: Input<'publishReview'>, readers: number, byLink: boolean): string {
  if (input.byLink === false) return text.closed;
  return byLink ? text.opened : text.done(readers);
}
