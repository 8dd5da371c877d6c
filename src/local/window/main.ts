import { createDesk, type Desk } from './desk';
import { h } from './dom';
import { take } from './events';
import { followLink } from './links';
import { connect } from './server';
import { createBusy } from './shell/busy';
import { createAsking, createVoice } from './shell/dialogs';
import { createDocumentsPanel } from './shell/documents';
import { createFrames } from './shell/frames';
import { createHeader, createTroubleBar } from './shell/header';
import { createMenubar } from './shell/menubar';
import { previewDocument } from './shell/preview';
import { listenToRegions } from './shell/regions';
import { createTabBar, type TabWishes } from './shell/tab-bar';
import { createToasts } from './shell/toasts';
import { words } from './words';
import './style/window.css';
import { createWorkbench, type Workbench } from './workbench';

/** Builds the window around a book and listens to the office. */
function build(desk: Desk): Workbench {
  const { server } = desk;
  const toasts = createToasts();
  const asking = createAsking();
  const voice = createVoice(asking, toasts);
  const busy = createBusy();
  const preview = (document: Parameters<typeof previewDocument>[0]) => void previewDocument(document);
  const follow = (link: string) => followLink(desk, link, preview, voice.say);
  const bench = createWorkbench(desk, voice, follow);
  const frames = createFrames(desk, bench, follow);
  const documents = createDocumentsPanel(desk, preview);

  const press = async (handler: string, caption: string) => {
    bench.editor.commit();
    await bench.entering.entered();
    const selection = desk.selection();
    const work = server.ask('press', { handler, ...(selection && { selection }) });
    const answer = await busy.during(caption, work);
    if (!answer.ok) await voice.alert(answer.message);
  };
  const reload = async () => {
    const answer = await server.ask('reload', {});
    if (!answer.ok) await voice.alert(answer.message);
  };
  const menubar = createMenubar(desk, press, bench.focus);
  const tabBar = createTabBar(desk, tabWishes(desk, bench));
  document.body.append(
    createHeader(desk, menubar, documents.toggle),
    createTroubleBar(desk, () => void reload()),
    bench.line,
    h('div', { class: 'middle' }, bench.element, frames.side),
    tabBar,
    busy.element,
    toasts.element,
  );
  listenToRegions([
    () => menubar.querySelector<HTMLElement>('[tabindex="0"]'),
    () => bench.line.querySelector('input'),
    () => bench.grid.scroller,
    () => frames.side.querySelector('iframe'),
    () => tabBar.querySelector<HTMLElement>('[tabindex="0"]'),
  ]);
  server.listen((event) => take(event, desk, { bench, toasts, frames, asking }).catch(() => {}), desk.isOnline.set);
  return bench;
}

function tabWishes(desk: Desk, { tabs, entering, editor, focus }: Workbench): TabWishes {
  const act = (sheet: number, what: 'hide' | 'show' | 'rename', name?: string) =>
    entering.request(() => desk.server.ask('tab', { sheet, act: what, ...(name !== undefined && { name }) }));
  const open = async (id: number, hasMouse = true) => {
    editor.commit();
    await tabs.open(id);
    // The name of a tab may be about to be typed.
    if (hasMouse && !document.activeElement?.matches('input')) focus();
  };
  return {
    open: (id, hasMouse) => void open(id, hasMouse),
    hide: (id) => void act(id, 'hide'),
    rename: (id, name) => void act(id, 'rename', name),
    async show(id) {
      if (await act(id, 'show')) await open(id);
    },
  };
}

async function start(): Promise<void> {
  const server = connect();
  try {
    const desk = createDesk(server, await server.book());
    const bench = build(desk);
    await bench.tabs.open(desk.book.value.activeTab);
    bench.focus();
  } catch {
    document.body.replaceChildren(h('p', { class: 'trouble', role: 'alert' }, words.office.notOpened));
  }
}

void start();
