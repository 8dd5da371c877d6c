import { privacy } from '../../texts/privacy-sidebar';
import type { Input, Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';

const text = privacy.mode;

/** How the bases are kept, what the law says of it, and the way to change it. */
export function modeView(
  { mode, basis }: Output<'findPersonalData'>,
  said: string,
  choose: (input: Input<'chooseDataMode'>) => void,
): Child[] {
  return [
    ...(said === '' ? [] : [h('p', { class: 'note good' }, `✓ ${said}`)]),
    h('h2', {}, text.title),
    h('p', { class: mode === 'names' ? 'note warn' : 'note good', id: 'mode' }, text[mode]),
    ...(mode === 'names' ? [h('p', {}, basis === null ? text.noBasis : text.basis(basis))] : []),
    ...text.law.map((sentence) => h('p', {}, sentence)),
    h('p', { class: 'warning' }, text.risk),
    ...(mode === 'names' && basis !== null ? [] : [toNames(choose)]),
    ...(mode === 'names' ? [toCodes(choose)] : []),
  ];
}

const toCodes = (choose: (input: Input<'chooseDataMode'>) => void): HTMLElement =>
  h(
    'div',
    { class: 'actions' },
    button(text.toCodes, () => choose({ mode: 'codes' }), { id: 'to-codes' }),
  );

/** Names are kept only after somebody has written down on what ground and has ticked that the risk is known. */
function toNames(choose: (input: Input<'chooseDataMode'>) => void): HTMLElement {
  const basis = h('textarea', { id: 'basis', rows: 3, 'aria-describedby': 'basis-example' });
  const agreed = h('input', { type: 'checkbox', id: 'agreed' });
  const confirm = button(text.confirm, () => choose({ mode: 'names', basis: basis.value }), { id: 'to-names' });
  const update = (): void => {
    confirm.disabled = basis.value.trim() === '' || !agreed.checked;
  };
  basis.addEventListener('input', update);
  agreed.addEventListener('change', update);
  update();
  return h(
    'details',
    { id: 'names' },
    h('summary', {}, text.toNames),
    h('label', { for: 'basis' }, text.ask),
    basis,
    h('p', { class: 'quiet', id: 'basis-example' }, text.example),
    h('label', { class: 'check' }, agreed, h('span', {}, text.agreed)),
    h('div', { class: 'actions' }, confirm),
  );
}
