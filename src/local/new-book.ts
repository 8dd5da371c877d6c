import { readBundle } from './bundle';
import { fillDemo } from './demo/fill';
import { createOffice, openOffice, saveOffice } from './office-folder';
import { execute } from './run-command';
import { Trouble } from './trouble';

/** Makes a workbook, prepares it by the add-in itself and fills in an invented school. */
export async function newBook(
  path: string,
  demo: string,
  today: string | undefined,
): Promise<{ readonly files: readonly string[] }> {
  const bundle = await readBundle();
  await createOffice(path);
  const { state } = await openOffice(path);
  const { reply, state: prepared } = execute(bundle, state, 'setUp', '{}', today);
  if (!reply.ok) throw new Trouble(reply.message);
  fillDemo(prepared.book, demo);
  return { files: await saveOffice(path, prepared) };
}
