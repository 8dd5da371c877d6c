import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call, type Output } from '../parts/call';
import { h } from '../parts/dom';
import type { Desk, Tool } from './tool';

const text = roadmapTools.calendar;

type Calendar = Output<'exportCalendar'>['calendars'][number];

/** Calendars to be saved: one of everything, one for each role. */
export const calendars: Tool = { id: 'calendar', title: text.title, label: text.looking, fill };

async function fill(desk: Desk): Promise<void> {
  const all = (await call('exportCalendar', {})).calendars.filter(({ events }) => events > 0);
  if (all.length === 0) return desk.show(h('p', { class: 'note' }, text.none));
  desk.show(
    h('p', {}, text.what),
    h('ul', { class: 'plain' }, ...all.map((calendar) => h('li', {}, saving(calendar)))),
    copying(all),
  );
}

const nameOf = ({ role, events }: Calendar): string => text.save(role === '' ? text.all : role, events);

/**
 * A link that saves the file; the text goes nowhere but to this computer. The frames of Google and of the local office both
 * let downloads through: https://developers.google.com/apps-script/guides/html/restrictions.
 */
function saving(calendar: Calendar): HTMLElement {
  const link = h('a', { download: calendar.file }, nameOf(calendar));
  link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar.text)}`;
  return link;
}

/** The same as text, for a browser whose administrator forbids downloads. */
function copying(all: readonly Calendar[]): HTMLElement {
  const area = h('textarea', { id: 'calendar-text', rows: 4, readonly: true, 'aria-label': text.text });
  const choice = h(
    'select',
    { id: 'calendar-role', 'aria-label': text.which },
    ...all.map((calendar, at) => h('option', { value: at }, nameOf(calendar))),
  );
  const fillIn = (): void => {
    area.value = all[Number(choice.value)]?.text ?? '';
  };
  choice.addEventListener('change', fillIn);
  area.addEventListener('focus', () => area.select());
  fillIn();
  return h('details', {}, h('summary', {}, text.notSaved), h('p', { class: 'quiet' }, text.copy), choice, area);
}
