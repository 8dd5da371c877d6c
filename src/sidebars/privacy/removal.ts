import { readPeopleCodes } from '../../tables/typed-code';
import { privacy } from '../../texts/privacy-sidebar';
import type { Input, Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Place } from '../parts/places';

const text = privacy.removal;

type Wish = Input<'removePeople'>;
type Planned = Output<'removePeople'>;

interface RemovalActs {
  preview(input: Wish): void;
  /** Removes those who were shown. */
  remove(): void;
  open(place: Place): void;
}

/** Whom to remove: codes, day and reason. Made once, so that what was typed stays while the page around it changes. */
export function removalForm(acts: RemovalActs) {
  const codes = h('input', { id: 'codes', type: 'text', 'aria-describedby': 'codes-example' });
  const day = h('input', { id: 'day', type: 'date' });
  const reasons = Object.entries(text.reasons).map(([value, words]) => h('option', { value }, words));
  const reason = h('select', { id: 'reason' }, ...reasons);
  const trouble = h('p', { class: 'warning', role: 'alert' });
  const ask = (then: (wish: Wish) => void): void => {
    const people = readPeopleCodes(codes.value);
    const noPeople = people === undefined ? text.badCodes : people.length === 0 ? text.noCodes : '';
    trouble.textContent = noPeople || (day.value === '' ? text.noDay : '');
    if (people === undefined || trouble.textContent !== '') return;
    then({ people: [...people], day: day.value, reason: reason.value === 'withdrawn' ? 'withdrawn' : 'left' });
  };
  const fields: readonly Child[] = [
    h('h2', {}, text.title),
    h('p', {}, text.what),
    h('label', { for: 'codes' }, text.codes),
    codes,
    h('p', { class: 'quiet', id: 'codes-example' }, text.example),
    h('label', { for: 'day' }, text.day),
    day,
    h('label', { for: 'reason' }, text.reason),
    reason,
    trouble,
    h(
      'div',
      { class: 'actions' },
      button(text.preview, () => ask(acts.preview), { id: 'preview' }),
    ),
  ];
  return (planned: Planned | undefined): readonly Child[] => [
    ...fields,
    // What is shown is what goes: another code typed meanwhile has to be shown first.
    ...(planned === undefined ? [] : [plan(planned, acts)]),
  ];
}

function plan(planned: Planned, { remove, open }: RemovalActs): HTMLElement {
  const { people, changes, responses, left } = planned;
  const isEmpty = changes.length === 0 && responses === 0;
  return h(
    'section',
    { id: 'plan', 'aria-label': text.preview },
    h('p', {}, people.join(', ')),
    ...(isEmpty
      ? [h('p', { class: 'note good' }, text.nothing)]
      : [
          h(
            'ul',
            {},
            ...changes.map(({ tab, cells }) => h('li', {}, text.goes(tab, cells))),
            ...(responses > 0 ? [h('li', {}, text.responses(responses))] : []),
          ),
          h('p', { class: 'warning' }, text.warning),
          h('div', { class: 'actions' }, button(text.confirm, remove, { id: 'remove' })),
        ]),
    ...(left.length === 0
      ? []
      : [
          h('h3', {}, text.left),
          h(
            'ul',
            { class: 'plain', id: 'left' },
            ...left.map(({ tab, row, what }) =>
              h(
                'li',
                {},
                button(privacy.search.place(tab, row, ''), () => open({ tab, row }), { class: 'link' }),
                ` ${what}`,
              ),
            ),
          ),
        ]),
  );
}
