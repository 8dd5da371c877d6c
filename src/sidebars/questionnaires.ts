import { SIDEBARS } from '../menu';
import { questionnairesPage as text } from '../texts/questionnaires-sidebar';
import { actsOn, type Desk } from './answers/acts';
import { isTroubled } from './answers/created';
import { isCreated, type Key, type Survey } from './answers/groups';
import type { Printed } from './answers/sheet';
import { pageView, type View } from './answers/view';
import { call } from './parts/call';
import { keepFresh, latest } from './parts/fresh';
import { keptFields } from './parts/kept-fields';
import { start } from './sidebar';

start(SIDEBARS.questionnaires, (page) => {
  const kept = { open: new Set<Key>(), ticked: new Set<Key>(), printed: new Map<Key, Printed>() };
  let view: View | undefined;

  const draw = (part: Partial<View> = {}): void => {
    if (!view) return;
    view = { ...view, ...part };
    page.show(...pageView(view, acts));
  };
  const ask = latest(async () => {
    const survey = await call('surveyQuestionnaires', {});
    const isBegun = survey.questionnaires.some(isCreated);
    return { survey, ...(isBegun ? await call('listDisputes', {}) : { disputes: [] }) };
  });
  const look = async (said: string): Promise<void> => {
    const seen = await ask();
    if (seen) see(seen, said);
  };
  const see = (seen: Seen, said: string): void => {
    if (!view) for (const key of troubledIn(seen.survey)) kept.open.add(key);
    // What waits for a decision comes first.
    const shown = view?.shown ?? (seen.disputes.length > 0 ? 'disputes' : 'forms');
    view = { ...kept, ...seen, shown, said };
    draw();
  };
  /** Quietly: what a person is filling in stays before her, and nothing moves as long as nothing has changed. */
  const refreshed = async (): Promise<void> => {
    const seen = await ask();
    // A page that has begun to work meanwhile shows the end of that itself.
    if (!seen || page.isBusy || (view && isSame(seen, view))) return;
    const restore = keptFields(page.body);
    see(seen, view?.said ?? '');
    restore();
  };
  const read = async (said = ''): Promise<void> => {
    await look(said);
    if (view) page.say(said === '' ? toldOf(view) : said);
  };
  const desk: Desk = { page, ...kept, draw, read };
  const acts = actsOn(desk);
  keepFresh(page, () => refreshed().catch(() => page.say(text.stale)));
  page.work(text.reading, () => read());
});

type Seen = Pick<View, 'survey' | 'disputes'>;

const isSame = (one: Seen, other: Seen): boolean =>
  JSON.stringify([one.survey, one.disputes]) === JSON.stringify([other.survey, other.disputes]);

const toldOf = ({ survey, disputes }: View): string =>
  text.shown(survey.questionnaires.filter(isCreated).length, disputes.length);

/** What needs a decision stands open from the start. */
const troubledIn = ({ questionnaires, mode }: Survey): readonly Key[] =>
  questionnaires.filter((each) => isTroubled(each, mode)).map(({ key }) => key);
