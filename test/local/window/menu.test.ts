import type { HTMLElement } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { openMenu } from '../../../src/local/window/shell/menu';
import { openPage } from './browser';

const EVIL = '<img src=x onerror="alert(1)">';

function open() {
  const { document, KeyboardEvent } = openPage();
  const done: string[] = [];
  const item = (caption: string) => ({ caption, run: () => void done.push(caption) });
  const items = [item('Проверить'), { line: true }, { caption: 'Ещё', items: [item('Внутри')] }, item(EVIL)] as const;
  const menu = openMenu(
    items,
    { x: 10, y: 10 },
    { label: 'Меню', closed: (isDone) => done.push(isDone ? 'назад' : 'прочь') },
  );
  menu.focus('first');
  const press = (...keys: readonly string[]) => {
    for (const key of keys)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  return { document, done, press, at: () => document.activeElement?.textContent };
}

describe('a menu', () => {
  test('is gone through by arrows, round its ends', () => {
    const { press, at } = open();
    expect(at()).toBe('Проверить');
    press('ArrowDown', 'ArrowDown');
    expect(at()).toBe(EVIL);
    press('ArrowDown');
    expect(at()).toBe('Проверить');
    press('End', 'Home', 'ArrowUp');
    expect(at()).toBe(EVIL);
  });

  test('finds an item by its first letter', () => {
    const { press, at } = open();
    press('е');
    expect(at()).toBe('Ещё');
  });

  test('opens a menu of its own and closes it again', () => {
    const { press, at, document } = open();
    press('ArrowDown', 'ArrowRight');
    expect([at(), document.querySelectorAll('[role=menu]').length]).toEqual(['Внутри', 2]);
    press('ArrowLeft');
    expect([at(), document.querySelectorAll('[role=menu]').length]).toEqual(['Ещё', 1]);
  });

  test('does an item once and is gone', () => {
    const { document, done } = open();
    (document.activeElement as HTMLElement | null)?.click();
    expect([done, document.querySelectorAll('[role=menu]').length]).toEqual([['назад', 'Проверить'], 0]);
  });

  test('gives the keyboard back on Escape and does nothing', () => {
    const { document, done, press } = open();
    press('Escape');
    expect([done, document.querySelectorAll('[role=menu]').length]).toEqual([['назад'], 0]);
  });

  test('shows captions as text', () => {
    expect(open().document.querySelectorAll('img')).toHaveLength(0);
  });
});
