import { digestOf } from '../../../domain/digest';
import type { BookForm } from '../../state';

/** The same for a form whose words and questions are the same. */
export function versionOf({ title, description, confirmation, items }: BookForm): string {
  const all = items.map(({ id, kind, title, help, required, choices, scale, accepts }) => [
    [id, kind, title, help, required],
    choices ?? [],
    [scale?.from, scale?.to, scale?.low, scale?.high],
    [accepts?.pattern, accepts?.min, accepts?.max, accepts?.help],
  ]);
  return digestOf(JSON.stringify([title, description, confirmation, all]));
}
