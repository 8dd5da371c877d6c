import type { SidebarName } from '../menu';
import { beginning } from './guide/beginning';
import { closing } from './guide/closing';
import { following } from './guide/following';
import { people } from './guide/people';
import { planning } from './guide/planning';
import { working } from './guide/working';

/** One screen of the sidebar «Справка». */
export interface Step {
  readonly title: string;
  readonly why: readonly string[];
  /** What to do, in order. */
  readonly actions: readonly string[];
  /** What is good to know. */
  readonly notes?: readonly string[];
  /** Where it is done: tabs by name, sidebars by the name of their page. */
  readonly places: readonly ({ readonly tab: string } | { readonly sidebar: SidebarName })[];
}

export const guide = {
  position: (number: number, total: number) => `Шаг ${number} из ${total}`,
  all: 'Все шаги',
  back: 'Назад',
  next: 'Дальше',
  what: 'Что сделать',
  notes: 'Полезно знать',
  where: 'Где это',
  tab: (name: string) => `Вкладка «${name}»`,
} as const;

/** The year step by step. */
export const STEPS: readonly Step[] = [...beginning, ...planning, ...people, ...working, ...following, ...closing];
