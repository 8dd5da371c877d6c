import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { consents } from '../../src/tables/consents';
import { documents } from '../../src/tables/documents';
import { indicators } from '../../src/tables/indicators';
import { pairs } from '../../src/tables/pairs';
import { passport } from '../../src/tables/passport';
import { mentees, mentors } from '../../src/tables/people';
import { roadmap } from '../../src/tables/roadmap';
import { roles } from '../../src/tables/roles';
import { settings } from '../../src/tables/settings';
import { targets } from '../../src/tables/targets';
import { documentText } from './documents';
import { cell, columnOf, filled, lineOf, run } from './office';

const TODAY = '2026-10-01';

/** What people and spreadsheets make trouble with; each must stay the text it is. */
const HOSTILE = {
  formula: '=IMPORTXML("http://x";"y")',
  phone: '+7 999 123-45-67',
  dash: '-',
  at: '@x',
  tag: '<b>жирный</b>',
  zeros: '001',
  fraction: '1/2',
  decimal: '7.1',
  long: 'ы'.repeat(60_000),
  emoji: '🦊 лиса',
  surrogate: 'а\uD800б',
  apostrophe: "'кавычка",
} as const;

/** The text columns of every tab that people fill, and a row to try them in. */
const FIELDS = [
  settings,
  roles,
  mentees,
  mentors,
  consents,
  pairs,
  roadmap,
  passport,
  targets,
  indicators,
  documents,
].flatMap(({ tab, columns }) =>
  Object.values(columns)
    .filter(({ locked }) => !locked)
    .map(({ header }) => [tab, header] as const),
);

const school = () => {
  const state = filled(schoolOf(7));
  cell(state, 'Документы', 2, 'Вид документа').value = 'иной документ';
  return state;
};

describe.each(Object.entries(HOSTILE))('%s', (_name, text) => {
  test.each(['checkBases', 'fillIndicators'])('entered in every field, stays that text through %s', (command) => {
    const state = school();
    for (const [tab, header] of FIELDS) cell(state, tab, 2, header).value = text;
    const { ok, state: after } = run(state, command, {}, { today: TODAY });
    expect(ok).toBe(true);
    expect(
      FIELDS.filter(
        ([tab, header]) => cell(after, tab, 2, header).value !== text || cell(after, tab, 2, header).formula,
      ),
    ).toEqual([]);
  });
});

describe.each(Object.entries(HOSTILE))('%s as the number of an order', (_name, text) => {
  test('is carried to the pairs as that text and nothing else', () => {
    const { state, value: issued } = run(school(), 'issueOrder', { kind: 'pairs' }, { today: TODAY });
    const line = lineOf(state, 'Документы', 'Код', issued.document);
    cell(state, 'Документы', line, 'Номер').value = text;
    cell(state, 'Документы', line, 'Дата').value = 46_281;
    const { state: after, value } = run(state, 'checkBases', {}, { today: TODAY });
    const carried = cell(after, 'Пары', 2, 'Номер приказа');
    const isRefused = (value.findings as readonly { rule: string; column: string }[]).some(
      ({ rule, column }) => rule === 'malformed' && column === 'Номер',
    );
    expect(carried.formula).toBeUndefined();
    expect(isRefused ? text : carried.value).toBe(text);
    expect(columnOf(after, 'Пары', 'Номер приказа')).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(HOSTILE).filter(([name]) => name !== 'long' && name !== 'surrogate'))(
  '%s in a name',
  (_name, text) => {
    test('is printed in the order as that text', async () => {
      const state = school();
      cell(state, 'Наставляемые', 2, 'Фамилия, имя, отчество').value = text;
      cell(state, 'Пары', 2, 'Ролевая модель').value = text;
      const { ok, state: after } = run(state, 'issueOrder', { kind: 'pairs' }, { today: TODAY });
      expect(ok).toBe(true);
      expect(await documentText(after)).toContain(text);
    });
  },
);

test('a person whose name is too long for a cell stays out of the order, and the order is written', () => {
  const state = school();
  cell(state, 'Наставляемые', 2, 'Фамилия, имя, отчество').value = HOSTILE.long;
  const { ok, value } = run(state, 'issueOrder', { kind: 'pairs' }, { today: TODAY });
  expect([ok, value?.leftOut]).toEqual([true, [{ code: 'П-001', rules: ['malformed'] }]]);
});
