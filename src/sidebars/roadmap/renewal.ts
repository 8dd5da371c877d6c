import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call, type Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { type BoxLine, boxes } from './boxes';
import { changeOf } from './change';
import type { Desk, Survey } from './tool';

const text = roadmapTools.year;

type Diff = Output<'renewRoadmap'>['diff'];

/** The roadmap of another year before it is written: every cell that changes, and which rows go over. */
export async function showRenewed(desk: Desk, result: HTMLElement, schoolYear: string): Promise<void> {
  const { diff, message } = await call('renewRoadmap', { schoolYear, preview: true });
  if (diff.length === 0) return result.replaceChildren(h('p', { class: 'note', role: 'status' }, message));
  const { items } = desk.survey();
  const { list, ticked, go } = boxes(
    'keep',
    items.map((item) => lineOf(item, diff)),
  );
  const begin = (): void =>
    desk.work(text.writing, async () => {
      const coded = items.filter(({ code }) => code !== '');
      const keep = ticked();
      const renewed = await call('renewRoadmap', {
        schoolYear,
        ...(keep.length < coded.length ? { keep: [...keep] } : {}),
      });
      await desk.changed(renewed.message);
    });
  result.replaceChildren(
    h('p', { role: 'status' }, text.renewing(items.length, diff.length)),
    passportPart(diff),
    h('p', { class: 'quiet' }, text.keep),
    list,
    go(text.begin, begin),
  );
}

/** A row with what changes in it. One without a code cannot be named, so it always goes over. */
function lineOf({ code, title }: Survey['items'][number], diff: Diff): BoxLine {
  if (code === '') return { id: '', fixed: true, content: [title, h('span', { class: 'quiet' }, text.uncoded)] };
  const own = diff.filter((cell) => cell.code === code);
  return { id: code, content: [h('strong', {}, code), ' ', title, ...own.flatMap(cellOf)] };
}

function passportPart(diff: Diff): Child {
  const own = diff.filter(({ code }) => code === '');
  if (own.length === 0) return '';
  return h(
    'details',
    { class: 'part' },
    h('summary', {}, text.passport, ' ', h('span', { class: 'quiet' }, String(own.length))),
    h('div', { class: 'rows' }, ...own.flatMap(cellOf)),
  );
}

const cellOf = ({ column, before, after }: Diff[number]): readonly Child[] => [
  h('span', { class: 'quiet' }, column),
  ...changeOf(before, after),
];
