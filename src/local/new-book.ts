import { readBundle } from './bundle';
import { demoSchool, fillSchool } from './demo/fill';
import { closeOffice, createOffice, saveOffice } from './folder/office-folder';
import { execute } from './run-command';
import { Trouble } from './trouble';

/** Makes a workbook, prepares it by the add-in itself and fills in an invented school. */
export async function newBook(
  path: string,
  demo: string,
  today: string | undefined,
): Promise<{ readonly files: readonly string[] }> {
  const [bundle, school] = [await readBundle(), demoSchool(demo)];
  const { state } = await createOffice(path);
  const { reply, state: prepared } = execute(bundle, state, 'setUp', '{}', today);
  if (!reply.ok) throw new Trouble(reply.message);
  if (school) fillSchool(prepared.book, school);
  const files = await saveOffice(path, prepared);
  await closeOffice(path);
  return { files };
}
