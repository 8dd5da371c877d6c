import { describe, expect, test } from 'vitest';
import { EMPTY, YEAR } from '../documents/questionnaires/analyses';
import { openPage, refused } from './page';

const LINK = 'https://docs.google.com/document/d/1/edit';
const PRINTED = { document: 'Д-007', link: LINK, title: 'Сводка анкет за 2026-2027 учебный год' };

const opened = (analysis: object = YEAR, answers: object = {}) =>
  openPage('analysis', { analyseAnswers: analysis, printAnalysis: PRINTED, ...answers });

/** Rows of a table of a part, cells apart by bars. */
const rows = async (part: string, analysis: object = YEAR): Promise<string[]> => {
  const { document } = await opened(analysis);
  return [...document.querySelectorAll(`#${part} table tr`)].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(' | '),
  );
};

test('every part is a section of its own; the first stands open', async () => {
  const page = await opened();
  expect(page.labels('.part > summary')).toEqual([
    'Запросы и возможности',
    'Кто кого выбрал',
    'Диагностика: вход и выход',
    'Удовлетворённость',
    'Обратная связь после встреч',
    'Анкета куратора',
    'SWOT-анализ',
  ]);
  expect([...page.document.querySelectorAll('.part[open]')].map(({ id }) => id)).toEqual(['requests']);
  expect(page.called).toEqual([{ name: 'analyseAnswers', input: {} }]);
});

test('a school that has asked nobody yet is told so in every part', async () => {
  const page = await opened(EMPTY);
  expect(page.text('#requests')).toContain('Запрос указан у 0 из 0 наставляемых');
  for (const part of ['preferences', 'diagnostics', 'feedback', 'selfCheck', 'swot'])
    expect(page.text(`#${part}`)).toContain('Ответов пока нет.');
  expect(page.document.querySelectorAll('svg')).toHaveLength(0);
});

describe('requests and what there is for them', () => {
  test('are drawn as two bars a topic, to one scale', async () => {
    const { document } = await opened();
    const widths = [...document.querySelectorAll('.bars')].map((svg) =>
      [...svg.querySelectorAll('rect')].map((bar) => Math.round(Number(bar.getAttribute('width')))),
    );
    // The longest, of seven, takes 190.
    expect(widths).toEqual([
      [81, 0],
      [190, 136],
      [27, 163],
      [0, 27],
    ]);
    expect([...document.querySelectorAll('.bars text')].slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      '3 просят',
      '0 мест',
      '7 просят',
      '5 мест',
    ]);
  });

  test('say in words what is lacking', async () => {
    const page = await opened();
    expect(page.labels('.topic')).toEqual([
      'Подготовка к экзаменам не может помочь никто',
      'Математика и точные науки не хватает: 2',
      'Публичные выступления',
      'Спорт и здоровый образ жизни',
    ]);
    expect(page.document.querySelector('.bars')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.labels('.topics .unseen')[1]).toBe(': просят 7, мест 5');
  });

  test('stand in a table as well', async () => {
    expect((await rows('requests')).slice(0, 2)).toEqual([
      'Тема | Просят | Могут помочь | Мест | Запас',
      'Подготовка к экзаменам | 3 | 0 | 0 | −3',
    ]);
  });
});

test('preferences are a matrix in signs, with their meaning under it', async () => {
  expect(await rows('preferences')).toEqual([
    ' | У-0101 | У-0102',
    'У-0001 | 1↔2 | 2→',
    'У-0002 | · | ←1',
    'У-0003 | 1→× | ·',
  ]);
  const page = await opened();
  expect(page.text('#preferences')).toContain('1↔2 – выбор взаимный');
  expect(page.text('#preferences')).toContain('Наставляемые. Никого не выбрали (2): У-0002, У-0004');
});

test('diagnostics are compared, blanks where there are too few', async () => {
  expect((await rows('diagnostics')).slice(0, 5)).toEqual([
    'Человек | На входе (X) | На выходе (Y) | Разница (Z) | В процентах',
    'Интерес к учёбе',
    '6 | 5,5 | 7,25 | +1,75 | +31,8',
    'Климат в классе',
    '6 | 8 | 7,5 | −0,5 | −6,3',
  ]);
  expect(await rows('diagnostics')).toContain('4 |  |  |  | ');
  expect((await opened()).text('#diagnostics')).toContain('Ответили только на входе (1): У-0004');
});

test('satisfaction is told with how many have answered, and by which method the school counts', async () => {
  const shown = await rows('satisfaction');
  expect(shown.map((row) => row.replaceAll('\u00A0', ' '))).toEqual([
    ' | Наставляемые | Наставники',
    'Участников программы | 12 | 4',
    'Ответили | 9 | 3',
    'Доля ответивших, % | 75 | 75',
    'Даты ответов | 03.05.2027 – 18.05.2027 | 04.05.2027',
    'доля удовлетворённых среди ответивших | 88,9 % | менее 5 ответов',
    'средний балл в процентах от десяти | 84,4 % | менее 5 ответов',
    'доля удовлетворённых среди всех участников (выбран школой) | 66,7 % | менее 5 ответов',
  ]);
});

test('the curator’s last marks come first, then those before them', async () => {
  const page = await opened();
  expect(page.text('#selfCheck')).toContain('10.05.2027. 15 из 18: оптимальный уровень.');
  expect(page.labels('#selfCheck li')).toEqual(['05.10.2026. Отмечены не все признаки, поэтому суммы нет.']);
});

test('who asks for the curator stands above all feedback', async () => {
  const curatorNeeded = [{ person: 'У-0003', pair: 'П-001', day: '2027-05-02' }];
  const page = await opened({ ...YEAR, feedback: { ...YEAR.feedback, curatorNeeded } });
  expect(page.text('#feedback .warn')).toBe('Просят помощи куратораУ-0003, П-001, 02.05.2027');
  expect(page.text('#feedback')).toContain('Нет обратной связи: 2 из 9 пар: П-004, П-007');
});

test('what people wrote is shown as text', async () => {
  const [form] = YEAR.swot;
  const hostile = { ...form, factors: { ...form?.factors, strengths: [{ words: '<img src=x onerror=y>', count: 2 }] } };
  const page = await opened({ ...YEAR, swot: [hostile] });
  expect(page.document.querySelector('#swot img')).toBeNull();
  expect(page.labels('#swot li')[0]).toBe('<img src=x onerror=y> (2)');
  expect(page.text('#swot')).toContain('это сильные и слабые стороны, возможности и угрозы');
});

describe('the paper', () => {
  test('is printed by the one blue button and led to', async () => {
    const page = await opened();
    expect(page.labels('button.primary')).toEqual(['Напечатать сводку']);
    await page.press('Напечатать сводку');
    expect(page.called.at(-1)).toEqual({ name: 'printAnalysis', input: {} });
    expect(page.text('.note.good')).toContain('документ Д-007');
    expect(page.document.querySelector('.note.good a')?.getAttribute('href')).toBe(LINK);
  });

  test('leaves open what was open', async () => {
    const page = await opened();
    page.document.querySelector('#swot')?.setAttribute('open', '');
    await page.happen('swot', 'toggle');
    await page.press('Напечатать сводку');
    expect([...page.document.querySelectorAll('.part[open]')].map(({ id }) => id)).toEqual(['requests', 'swot']);
  });

  test('can be tried again when it is refused', async () => {
    const page = await opened(YEAR, { printAnalysis: refused('Не вышло.') });
    await page.press('Напечатать сводку');
    expect(page.labels('[role=alert] button')).toEqual(['Повторить', 'Закрыть']);
  });
});
