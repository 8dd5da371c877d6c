import { type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../../tables/words';
import { describedByCode, ownCode } from '../described';
import type { Questionnaire, Section } from '../questionnaire';

const WAVES = {
  start: {
    said: 'Эту анкету заполняют дважды: сейчас, до начала работы с наставником, и ещё раз в конце программы.',
    confirmation: 'Спасибо! В конце программы мы зададим те же вопросы, и станет видно, что изменилось.',
  },
  end: {
    said: 'Эти вопросы вы уже видели в начале программы. Ответьте на них ещё раз – так, как есть сейчас; вспоминать прежние ответы не нужно.',
    confirmation: 'Спасибо! Теперь видно, что изменилось за время работы с наставником.',
  },
} as const;

/**
 * Diagnostics in two waves with the very same questions: X at the beginning, Y at the end, Z = Y − X.
 *
 * @param sections Numbers only, so that a difference can be counted.
 */
export const diagnostics =
  (key: QuestionnaireKey, wave: 'start' | 'end', about: string, sections: readonly Section[]) =>
  (mode: DataMode): Questionnaire => ({
    key,
    title: QUESTIONNAIRES[key],
    description: describedByCode(mode, `${WAVES[wave].said} ${about}`),
    confirmation: WAVES[wave].confirmation,
    purpose: 'diagnostics',
    wave,
    sections: [{ questions: [ownCode] }, ...sections],
  });
