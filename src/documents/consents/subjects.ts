import type { Block } from '../document';
import { dateText } from '../orders/order-parts';
import { type ConsentSubject, lines, orLine, signHere, type Term } from './consent-form';

const IDENTITY = 'Документ, удостоверяющий личность (вид, серия, номер, кем и когда выдан)';

/** The person herself, of age. */
const adult = ({ name }: ConsentSubject, more: readonly string[]): Term => ({
  title: 'Субъект персональных данных',
  says: [...orLine('Фамилия, имя, отчество', name), ...lines('Адрес'), ...lines(IDENTITY, 2), ...more],
});

/** The representative, and the paper that proves her powers: п. 2 ч. 4 ст. 9. */
const representative = (more: readonly string[], title: string): Term => ({
  title,
  says: [
    ...lines('Фамилия, имя, отчество'),
    ...lines('Адрес'),
    ...lines(IDENTITY, 2),
    ...lines('Документ, подтверждающий полномочия (свидетельство о рождении, акт об опеке: номер, дата, кем выдан)', 2),
    ...more,
  ],
});

const minor = ({ name, birthDate }: ConsentSubject): Term => ({
  title: 'Ребёнок, чьи данные обрабатываются',
  says: [
    ...orLine('Фамилия, имя, отчество', name),
    birthDate === undefined
      ? 'Дата рождения: «____» ______________ ______ г.'
      : `Дата рождения: ${dateText(birthDate)}`,
    ...lines('Адрес'),
    ...lines('Свидетельство о рождении или паспорт (серия, номер, кем и когда выдан)', 2),
  ],
});

/** Whose data they are and who consents; `more` is asked of whoever signs. */
export function subjectTerms(subject: ConsentSubject, more: readonly string[] = []): readonly Term[] {
  if (subject.signature === 'personally') return [adult(subject, more)];
  if (subject.signature === 'representative') return [representative(more, 'Законный представитель'), minor(subject)];
  return [adult(subject, more), representative([], 'Законный представитель (если подписывает он, иначе прочерк)')];
}

/** Where they sign: a pupil of 14–17 beside the representative. */
export function signatures({ signature, teenager }: ConsentSubject): Block[] {
  const [own, representatives] = [signHere('Субъект персональных данных:'), signHere('Законный представитель:')];
  const pupils = signHere('С содержанием согласия ознакомлен(а), согласен (согласна) – обучающийся 14–17 лет:');
  if (signature === 'personally') return own;
  if (signature === 'either') return signHere('Субъект персональных данных или его законный представитель:');
  return teenager ? [...representatives, ...pupils] : representatives;
}
