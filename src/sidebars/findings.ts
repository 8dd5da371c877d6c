import { SIDEBARS } from '../menu';
import { findingsPage as text } from '../texts/findings';
import { checking } from './findings/check';
import { CHUNK, listed, matching } from './findings/list';
import { narrowing } from './findings/narrow';
import { call, type Output } from './parts/call';
import { button, h } from './parts/dom';
import { keptFocus } from './parts/focus';
import { keepFresh, latest } from './parts/fresh';
import { goTo } from './parts/places';
import { start } from './sidebar';

type Listed = Output<'listFindings'>;

start(SIDEBARS.findings, (page) => {
  let all: Listed = { findings: [], checked: 0, parts: [] };
  let limit = CHUNK;
  const list = h('div');
  const status = h('p', { class: 'quiet', role: 'status' });

  const draw = (): number => {
    const restore = keptFocus(list);
    const found = matching(all.findings, narrow.filter, narrow.search);
    list.replaceChildren(...listed(found, limit, (finding) => goTo(page, finding)), ...ending(found.length));
    restore();
    return found.length;
  };
  const narrow = narrowing(() => {
    limit = CHUNK;
    page.say(text.found(draw()));
  });
  const ending = (found: number): HTMLElement[] => {
    if (all.findings.length === 0) return [clean(all.checked)];
    if (found === 0) return [h('p', {}, text.nothing), button(text.reset, () => narrow.reset())];
    return found > limit ? [button(text.more(found - limit), more, { id: 'more' })] : [];
  };
  const more = (): void => {
    const first = limit;
    limit += CHUNK;
    draw();
    list.querySelectorAll<HTMLElement>('button.line')[first]?.focus();
  };
  const ask = latest(() => call('listFindings', {}));
  const read = async (): Promise<void> => {
    all = (await ask()) ?? all;
    status.textContent = '';
    narrow.count(all.findings);
    draw();
  };

  page.show(
    checking(page, () => all.parts, read),
    status,
    narrow.element,
    list,
  );
  keepFresh(page, () =>
    read().catch(() => {
      status.textContent = text.stale;
    }),
  );
  page.work(text.reading, read);
});

const clean = (checked: number): HTMLElement =>
  h('div', { class: 'note good' }, h('p', {}, h('strong', {}, `✓ ${text.clean}`)), h('p', {}, text.looked(checked)));
