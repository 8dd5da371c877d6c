import { SIDEBARS } from '../menu';
import { panel as text } from '../texts/panel';
import { words } from '../texts/sidebar';
import { commandRunner } from './panel/run';
import type { Action } from './panel/tasks';
import { type Acts, panelView, type View } from './panel/view';
import { call } from './parts/call';
import { keepFresh, latest } from './parts/fresh';
import { goTo } from './parts/places';
import { start } from './sidebar';

start(SIDEBARS.panel, (page) => {
  let view: View | undefined;
  const open = new Set<string>();
  const runCommand = commandRunner();
  const ask = latest(() => call('surveyYear', {}));

  const draw = (): void => {
    if (view) page.show(...panelView(view, acts));
  };
  const change = (part: Partial<View>): void => {
    if (view) view = { ...view, ...part };
    draw();
  };
  const read = async (said: readonly string[] = []): Promise<void> => {
    const survey = await ask();
    if (survey) view = { survey, time: clock(), isStale: false, said };
    draw();
  };
  const refresh = (): Promise<void> =>
    page.work(text.reading, async () => {
      await read();
      page.say(text.tasksLeft(view?.survey.tasks.length ?? 0));
    });
  const run = (action: Action): Promise<void> => {
    if ('sidebar' in action) {
      return page.work(words.openingSidebar, async () => void (await call('openSidebar', { name: action.sidebar })));
    }
    return page.work(
      text.doing[action.command],
      async (progress) => {
        const said = await runCommand(action.command, progress);
        await read(said);
        page.say(said.join(' '));
      },
      { stoppable: action.command === 'checkBases' },
    );
  };
  const acts: Acts = {
    open,
    refresh,
    run,
    goTo: (place) => goTo(page, place),
    toggle(key) {
      if (!open.delete(key)) open.add(key);
      draw();
    },
  };

  keepFresh(page, () => read(view?.said).catch(() => change({ isStale: true })));
  refresh();
});

const clock = (): string => new Date().toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit' });
