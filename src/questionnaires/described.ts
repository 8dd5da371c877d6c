import type { DataMode } from '../tables/words';
import type { Question } from './questionnaire';

const NOTHING_PERSONAL = 'Не указывайте фамилию, имя, телефон и адрес – ни свои, ни чужие:';
const CODE_FROM = 'Код вам дал куратор. Если вы открыли анкету по своей ссылке, код уже вписан.';

/** Whose answers these are: the one question by which a person is known. */
export const ownCode: Question = {
  key: 'code',
  title: 'Ваш код участника',
  label: 'Код участника',
  help: 'Русская буква У, чёрточка и число, например У-0017.',
  required: true,
  kind: 'code',
  of: 'person',
};

const lines = (...said: readonly string[]): string => said.join('\n\n');

/** A questionnaire for participants: by the code alone, or by the code because links are filled in with it. */
export const describedByCode = (mode: DataMode, about: string): string =>
  mode === 'codes'
    ? lines(`${NOTHING_PERSONAL} вместо имени здесь нужен только код участника.`, CODE_FROM, about)
    : lines(about, `Вместо имени впишите код участника. ${CODE_FROM}`);

/** A questionnaire on the programme, not on anybody. */
export const describedWithoutCode = (mode: DataMode, about: string): string =>
  mode === 'codes' ? lines(`${NOTHING_PERSONAL} анкета – о программе, а не о людях.`, about) : about;

/**
 * A questionnaire by which a person comes into a base. It holds no consent: since 01.09.2025 a consent is a paper of its
 * own (ч. 1 ст. 9 Федерального закона № 152-ФЗ).
 */
export const describedIntake = (mode: DataMode, about: string, consent: string): string =>
  mode === 'codes' ? lines(describedByCode(mode, about), consent) : lines(about, consent);
