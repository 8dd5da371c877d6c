import { SIDEBARS } from '../menu';
import { STEPS, guide as text } from '../texts/guide';
import { words } from '../texts/sidebar';
import { type Acts, guideView } from './guide/view';
import { call } from './parts/call';
import { goTo } from './parts/places';
import { start } from './sidebar';

start(SIDEBARS.guide, (page) => {
  let at = 0;
  let isListOpen = false;
  const draw = (): void => page.show(...guideView(at, isListOpen, acts));
  const acts: Acts = {
    go(step) {
      const title = STEPS[step]?.title;
      if (title === undefined) return;
      at = step;
      isListOpen = false;
      draw();
      document.querySelector('main')?.scrollTo(0, 0);
      page.say(`${text.position(at + 1, STEPS.length)}. ${title}`);
    },
    toggleList() {
      isListOpen = !isListOpen;
      draw();
    },
    open(place) {
      if ('tab' in place) return goTo(page, { tab: place.tab, row: 1 });
      return page.work(words.openingSidebar, async () => void (await call('openSidebar', { name: place.sidebar })));
    },
  };
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || page.isBusy) return;
    if (event.key === 'ArrowRight') acts.go(at + 1);
    if (event.key === 'ArrowLeft') acts.go(at - 1);
  });
  draw();
});
