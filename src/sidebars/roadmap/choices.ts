import { h } from '../parts/dom';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly about?: string;
}

export interface Choices<Value extends string> {
  readonly element: HTMLElement;
  chosen(): Value;
}

/** A list to choose one of; unlike a closed list it shows every word of each. */
export function choices<Value extends string>(
  name: string,
  legend: string,
  all: readonly [Choice<Value>, ...Choice<Value>[]],
  first: Value,
  changed: () => void,
): Choices<Value> {
  const radios = all.map(({ value, label, about }, at) => {
    const radio = h('input', { type: 'radio', name, id: `${name}-${at}`, value, checked: value === first });
    radio.addEventListener('change', changed);
    const hint = about === undefined ? [] : [h('span', { class: 'hint' }, about)];
    return { value, radio, line: h('label', { class: 'check' }, radio, h('span', {}, label, ...hint)) };
  });
  return {
    element: h('fieldset', { class: 'choices' }, h('legend', {}, legend), ...radios.map(({ line }) => line)),
    chosen: () => radios.find(({ radio }) => radio.checked)?.value ?? all[0].value,
  };
}
