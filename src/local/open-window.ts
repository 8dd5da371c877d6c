import { type ServeOptions, serve } from './server/serve';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Serves the window of a book until the process is told to stop; the first line it prints is the address.
 * @throws Trouble when the book or the port cannot be had.
 */
export async function openWindow(options: Omit<ServeOptions, 'log'>): Promise<void> {
  const stop = stopped();
  const served = await serve({ ...options, log: tell });
  print(served.address);
  for (const warning of served.warnings) tell(warning);
  print('Откройте этот адрес в браузере. Правки сохраняются в книгу сами.');
  print('Чтобы закончить, нажмите здесь Ctrl+C.');
  await stop;
  const parting = await served.close();
  if (parting !== undefined) tell(parting);
}

/** Waits for Ctrl+C, a polite request to end, or the terminal being closed; a second one ends the process at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
