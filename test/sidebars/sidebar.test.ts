import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../sources';
import { BROKEN, LOST, type OpenedPage, openScript, refused } from './page';

const SOURCE = `
  import { call } from './parts/call';
  import { button, h } from './parts/dom';
  import { start } from './sidebar';
  start('Проба', (page) => {
    const show = (rows) => page.show(
      button('Спросить', () => page.work('Спрашиваю…', async () => {
        const { word } = await call('surveyYear', {});
        page.show(h('p', { id: 'word' }, word), h('a', { href: word }, 'ссылка'));
        page.say('Готово.');
      })),
      button('Долго', () => page.work('Считаю:', async (progress) => {
        for (let at = 0; at < 3 && !progress.isStopped; at += 1) { progress.step(at, 3); await call('checkBases', {}); }
        page.say(progress.isStopped ? 'Остановлено.' : 'Досчитано.');
      }, { stoppable: true })),
      button('Сломать', () => page.work('Ломаю…', async () => { null.length; })),
      ...rows.map((row) => button('Строка ' + row, () => show(rows.filter((each) => each !== row)), { id: 'row-' + row })),
    );
    show([0, 1, 2]);
  });`;

const script = build({
  stdin: { contents: SOURCE, resolveDir: `${ROOT}src/sidebars`, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');

const open = async (answers: Parameters<typeof openScript>[1] = {}): Promise<OpenedPage> =>
  openScript(await script, answers);

const LOST_TEXT = /^Ответ не пришёл\. Проверьте связь и повторите/;

/** An answer that a test gives when it likes. */
function later(): { readonly promise: Promise<unknown>; give(value: unknown): void } {
  let give: (value: unknown) => void = () => {};
  const promise = new Promise((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

describe('a call', () => {
  test('shows text of people as text', async () => {
    const page = await open({ surveyYear: { word: '<img src=x onerror=alert(1)>' } });
    await page.press('Спросить');
    expect(page.text('#word')).toBe('<img src=x onerror=alert(1)>');
    expect(page.document.querySelector('img')).toBeNull();
  });

  test.each([
    ['javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['https://docs.google.com/document/d/1', 'https://docs.google.com/document/d/1'],
  ])('makes a link of %s only if it leads to a page', async (word, href) => {
    const page = await open({ surveyYear: { word } });
    await page.press('Спросить');
    expect(page.document.querySelector('a')?.getAttribute('href')).toBe(href);
  });

  test.each([
    ['whose reply is lost', LOST, LOST_TEXT],
    ['whose reply is no JSON', 'не JSON', LOST_TEXT],
    ['whose reply is something else', '{"value":1}', LOST_TEXT],
    ['that breaks', BROKEN, LOST_TEXT],
    ['that is refused', refused('Нет вкладки «Пары».'), /^Нет вкладки «Пары»\./],
    [
      'without a permission',
      new Error('Authorization is required to perform that action.'),
      /^Нужно ваше разрешение\. Откройте эту панель ещё раз из меню/,
    ],
  ])('%s is told in Russian, with a way out', async (_what, answer, message) => {
    const page = await open({ surveyYear: answer });
    await page.press('Спросить');
    expect(page.text('[role=alert]')).toMatch(message);
    expect(page.labels('[role=alert] button')).toEqual(['Повторить', 'Закрыть']);
  });

  test('that failed is made again by the way out', async () => {
    const answers: Record<string, unknown> = { surveyYear: LOST };
    const page = await open(answers);
    await page.press('Спросить');
    answers.surveyYear = { word: 'ответ' };
    await page.press('Повторить');
    expect([page.text('#word'), page.text('[role=alert]')]).toEqual(['ответ', '']);
  });

  test('that failed may be left at that, with the focus on the page again', async () => {
    const page = await open({ surveyYear: LOST });
    await page.press('Спросить');
    await page.press('Закрыть');
    expect([page.text('[role=alert]'), page.document.activeElement?.className]).toEqual(['', 'body']);
  });

  test('never shows the text of a fault', async () => {
    const page = await open();
    await page.press('Сломать');
    expect(page.text('[role=alert]')).toMatch(/^Что-то пошло не так\. Повторите/);
  });
});

describe('long work', () => {
  test('disables the page, says what it does and gives everything back', async () => {
    const answer = later();
    const page = await open({ surveyYear: answer.promise });
    const body = page.document.querySelector('fieldset');
    await page.press('Спросить');
    expect([body?.disabled, body?.getAttribute('aria-busy'), page.text('.bar')]).toEqual([true, 'true', 'Спрашиваю…']);
    expect(page.text('[aria-live]')).toBe('Спрашиваю…');
    expect(page.document.activeElement?.className).toBe('bar');
    answer.give({ word: 'ответ' });
    await page.settle();
    expect([body?.disabled, body?.hasAttribute('aria-busy'), page.text('[aria-live]')]).toEqual([
      false,
      false,
      'Готово.',
    ]);
    expect(page.document.querySelector('.bar[hidden]')).not.toBeNull();
  });

  test('shows how far it has come and stops between two parts', async () => {
    const answers = [later(), later()];
    let asked = 0;
    const page = await open({ checkBases: () => answers[asked++]?.promise });
    await page.press('Долго');
    answers[0]?.give({});
    await page.settle();
    expect([page.text('.bar p'), page.document.querySelector('progress')?.value]).toEqual(['Считаю: 1 из 3', 1]);
    expect(page.document.activeElement?.textContent).toBe('Остановить');
    await page.press('Остановить');
    expect(page.text('.bar p')).toBe('Останавливаю…');
    answers[1]?.give({});
    await page.settle();
    expect([asked, page.text('[aria-live]')]).toEqual([2, 'Остановлено.']);
    expect(page.document.activeElement?.textContent).toBe('Долго');
  });

  test('is not begun twice', async () => {
    const answer = later();
    const page = await open({ surveyYear: answer.promise });
    await page.press('Спросить');
    await page.press('Спросить');
    expect(page.called).toHaveLength(1);
  });
});

describe('the focus', () => {
  test('stays on the element with the same id', async () => {
    const page = await open();
    page.button('Строка 1').focus();
    page.button('Строка 0').click();
    expect(page.document.activeElement?.id).toBe('row-1');
  });

  test('goes to what took the place of the element that is gone', async () => {
    const page = await open();
    await page.press('Строка 0');
    expect(page.document.activeElement?.id).toBe('row-1');
  });

  test('is left alone when it is elsewhere', async () => {
    const page = await open();
    page.button('Строка 0').click();
    expect(page.document.activeElement).toBe(page.document.body);
  });
});
