import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call, type Output } from '../parts/call';
import { h } from '../parts/dom';
import { boxes } from './boxes';
import type { Desk, Tool } from './tool';

const text = roadmapTools.letters;

type Letter = Output<'remindResponsibles'>['letters'][number];

/** Letters to those who are responsible, to be read before they go. */
export const letters: Tool = { id: 'letters', title: text.title, label: text.looking, fill };

async function fill(desk: Desk): Promise<void> {
  show(desk, await call('remindResponsibles', {}), '');
}

function show(desk: Desk, { letters: all, days, unassigned }: Output<'remindResponsibles'>, said: string): void {
  const ready = all.filter(({ state }) => state === 'ready');
  const { list, ticked, go } = boxes(
    'letter',
    ready.map((letter) => ({ id: letter.role, content: [...addressee(letter), reading(letter)] })),
  );
  const send = (): void =>
    desk.work(text.sending, async () => {
      const reply = await call('remindResponsibles', { send: [...ticked()] });
      const done = text.sent(reply.sent, reply.left ?? 0);
      show(desk, reply, done);
      desk.page.say(done);
    });
  desk.show(
    ...(said === '' ? [] : [h('p', { class: 'note good' }, said)]),
    ...(all.length === 0 ? [h('p', { class: 'note good' }, text.nobody(days))] : []),
    ...(ready.length === 0 ? [] : [list, h('p', { class: 'quiet' }, text.consent), go(text.send, send)]),
    ...all.filter(({ state }) => state !== 'ready').map(waiting),
    ...(unassigned.length === 0
      ? []
      : [
          h(
            'p',
            { class: 'note warn' },
            text.unassigned(
              unassigned.length,
              unassigned.filter((code) => code !== ''),
            ),
          ),
        ]),
  );
}

const addressee = ({ role, email, items }: Letter): readonly HTMLElement[] => [
  h('strong', {}, role),
  h('span', { class: 'quiet' }, text.about(email, items.length)),
];

const reading = ({ subject, text: words }: Letter): HTMLElement =>
  h(
    'details',
    {},
    h('summary', {}, text.read),
    h('p', {}, h('strong', {}, subject)),
    h('p', { class: 'lines' }, words),
  );

const waiting = (letter: Letter): HTMLElement =>
  h('div', { class: 'note' }, ...addressee(letter), h('p', {}, text.states[letter.state]), reading(letter));
