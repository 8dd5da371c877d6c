import { button, h } from '../dom';
import { words } from '../words';
import { type Day, isoDay, monthsLater, partsOf, printDay, readDay, weeksAround } from './days';
import { type Helper, putBeside } from './helper';

/**
 * A month of days under a cell for dates. A click takes a day; after Alt+↓ the arrows go over the days, Enter takes one.
 *
 * @param today `2026-09-15`
 */
export function openCalendar(
  today: string,
  text: string,
  box: HTMLTextAreaElement,
  take: (date: string) => void,
): Helper {
  const now = isoDay(today);
  let day = readDay(text) ?? now;
  let hasArrows = false;
  const page = createPage((months) => draw(monthsLater(day, months)));
  const draw = (next: Day) => {
    day = next;
    page.draw(day, now, (each) => take(printDay(each)));
    if (hasArrows) box.setAttribute('aria-activedescendant', `day-${day}`);
    else box.removeAttribute('aria-activedescendant');
  };
  // A click on the calendar must not take the keyboard from the cell.
  page.frame.addEventListener('mousedown', (event) => event.preventDefault());
  document.body.append(page.frame);
  box.setAttribute('aria-controls', 'calendar');
  draw(day);
  return {
    typed(next) {
      hasArrows = false;
      draw(readDay(next) ?? day);
    },
    key({ key, altKey }) {
      const next = hasArrows ? stepped(day, key) : undefined;
      if (next !== undefined) draw(next);
      else if (hasArrows && key === 'Enter') take(printDay(day));
      else if ((altKey && key === 'ArrowDown') || (hasArrows && key === 'Escape')) {
        hasArrows = key !== 'Escape';
        draw(day);
      } else return false;
      return true;
    },
    place: (cell) => putBeside(page.frame, cell),
    close() {
      page.frame.remove();
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    },
  };
}

function stepped(day: Day, key: string): Day | undefined {
  const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  const months = { PageUp: -1, PageDown: 1 }[key];
  if (days !== undefined) return day + days;
  return months === undefined ? undefined : monthsLater(day, months);
}

/** What is seen of a calendar. */
interface Page {
  readonly frame: HTMLElement;
  draw(day: Day, now: Day, take: (day: Day) => void): void;
}

function createPage(turn: (months: number) => void): Page {
  const days = h('div', { class: 'days', role: 'grid', id: 'calendar' });
  const title = h('strong', { 'aria-live': 'polite' });
  const head = h(
    'div',
    { class: 'calendar-head' },
    button('‹', () => turn(-1), { 'aria-label': words.calendar.before, tabindex: -1 }),
    title,
    button('›', () => turn(1), { 'aria-label': words.calendar.after, tabindex: -1 }),
  );
  const names = words.calendar.weekdays.map((name) => h('span', { role: 'columnheader' }, name));
  return {
    frame: h('div', { class: 'popup-frame calendar' }, head, days),
    draw(day, now, take) {
      const { month, year } = partsOf(day);
      title.textContent = words.calendar.month(month, year);
      const weeks = weeksAround(day).map((week) => week.map((each) => cellOf(each, day, now, take)));
      days.replaceChildren(...[names, ...weeks].map((cells) => h('div', { role: 'row' }, ...cells)));
    },
  };
}

function cellOf(each: Day, chosen: Day, now: Day, take: (day: Day) => void): HTMLElement {
  const { month, date } = partsOf(each);
  const kinds = [
    month === partsOf(chosen).month ? '' : 'other',
    each === now ? 'today' : '',
    each === chosen ? 'chosen' : '',
  ];
  const cell = h(
    'span',
    { role: 'gridcell', id: `day-${each}`, class: kinds.join(' ').trim(), 'aria-selected': String(each === chosen) },
    String(date),
  );
  cell.addEventListener('click', () => take(each));
  return cell;
}
