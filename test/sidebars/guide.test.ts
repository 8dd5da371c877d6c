import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/commands/workbook/workbook';
import { SIDEBARS } from '../../src/menu';
import { menu } from '../../src/text';
import { STEPS } from '../../src/texts/guide';
import { importPage } from '../../src/texts/import-sidebar';
import { preview } from '../../src/texts/people-import-sidebar';
import { privacy } from '../../src/texts/privacy-sidebar';
import { creating, taking } from '../../src/texts/questionnaires-sidebar';
import { roadmapPage, roadmapTools } from '../../src/texts/roadmap-sidebar';
import { openPage } from './page';

const TOTAL = STEPS.length;

describe('the guide', () => {
  test('shows one step at a time and says which', async () => {
    const page = await openPage('guide');
    expect([page.text('.top span'), page.text('article h2')]).toEqual([`Шаг 1 из ${TOTAL}`, 'Как устроен год']);
    await page.press('Дальше');
    expect([page.text('.top span'), page.text('article h2')]).toEqual([`Шаг 2 из ${TOTAL}`, 'Подготовьте таблицу']);
    expect(page.text('[aria-live]')).toBe(`Шаг 2 из ${TOTAL}. Подготовьте таблицу`);
    expect(page.document.activeElement?.textContent).toBe('Дальше');
    await page.press('Назад');
    expect(page.text('article h2')).toBe('Как устроен год');
  });

  test('is turned by the arrows, and no further than it goes', async () => {
    const page = await openPage('guide');
    await page.key('ArrowLeft');
    expect(page.text('.top span')).toBe(`Шаг 1 из ${TOTAL}`);
    for (let step = 0; step < TOTAL + 2; step += 1) await page.key('ArrowRight');
    expect([page.text('.top span'), page.labels('.turns button')]).toEqual([`Шаг ${TOTAL} из ${TOTAL}`, ['Назад']]);
  });

  test('lists its steps and leads to any of them', async () => {
    const page = await openPage('guide');
    await page.press('Все шаги');
    expect(page.labels('.steps button')).toEqual(STEPS.map(({ title }) => title));
    expect(page.text('[aria-current]')).toBe('Как устроен год');
    await page.press('Оформите приказ');
    expect([page.text('article h2'), page.document.querySelector('.steps')]).toEqual(['Оформите приказ', null]);
  });

  test('leads to the tabs and sidebars that it names', async () => {
    const page = await openPage('guide', { openCell: { row: 1 } });
    await page.press('Открыть «Панель куратора»');
    await page.press('Дальше');
    await page.press('Вкладка «Настройки»');
    expect(page.called).toEqual([
      { name: 'openSidebar', input: { name: 'panel' } },
      { name: 'openCell', input: { tab: 'Настройки', row: 1 } },
    ]);
    expect(page.isInSheet()).toBe(true);
  });
});

describe('every step', () => {
  const tabs = TABLES.map(({ tab }) => tab);

  test.each(STEPS.map((step) => [step.title, step] as const))('«%s» says why, what to do and where', (_, step) => {
    expect([step.why.length, step.actions.length, step.places.length].every((count) => count > 0)).toBe(true);
    const unknown = step.places.filter((place) =>
      'tab' in place ? !tabs.includes(place.tab) : !(place.sidebar in SIDEBARS),
    );
    expect(unknown).toEqual([]);
  });

  test('names in quotes only what there is', () => {
    const headers = TABLES.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header));
    const parameters = TABLES.flatMap(({ seeds = [] }) => seeds.map(({ parameter }) => String(parameter)));
    const choices = TABLES.flatMap(({ columns, cellChoices = {} }) => [
      ...Object.values(columns).flatMap((column) => column.choices ?? []),
      ...Object.values(cellChoices).flat(),
    ]);
    const known = new Set([
      ...tabs,
      ...headers,
      ...parameters,
      ...choices,
      ...Object.values(menu),
      ...Object.values(SIDEBARS),
      ...[importPage, roadmapPage, creating, taking, preview, ...Object.values(roadmapTools)].flatMap((words) =>
        Object.values(words),
      ),
      privacy.removal.title,
      ...['Повторить', 'Показать строки', 'Таблица готова', 'менее 5', 'код – фамилия', 'Письма'],
      ...['Файл', 'История версий', 'Создать копию'],
    ]);
    const said = STEPS.flatMap(({ title, why, actions, notes = [] }) => [title, ...why, ...actions, ...notes]);
    const quoted = said.flatMap((sentence) => [...sentence.matchAll(/«([^»]+)»/g)].map(([, name]) => name ?? ''));
    expect(quoted.filter((name) => !known.has(name))).toEqual([]);
  });
});
