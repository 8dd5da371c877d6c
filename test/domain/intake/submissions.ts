import type { Incoming, Texts } from '../../../src/domain/intake/intake';
import { answer, named } from './school';

/** Syllables any two of which differ in three letters of four, so that no invented name is like another. */
const SYLLABLES = Array.from({ length: 49 }, (_, at) => {
  const [one, two] = [Math.floor(at / 7), at % 7];
  const vowels = 'аеиоуыэ';
  return ['бвгджзк'[one], vowels[two], 'лмнпрст'[(one + two) % 7], vowels[(one + 2 * two) % 7]].join('');
});

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A full name of nobody, for a number under 2,400. */
export function inventedName(number: number): string {
  const [one = '', two = ''] = [SYLLABLES[Math.floor(number / 49)], SYLLABLES[number % 49]];
  return `${capital(one + two)}ов ${capital(two + one)} ${capital(one + two + one)}ович`;
}

const clock = (second: number): string =>
  new Date(Date.parse('2026-09-15T09:00:00Z') + second * 1000).toISOString().slice(0, 19).replace('T', ' ');

/**
 * So many responses in the order of time: one in twenty is somebody's second, one in twenty is changed later on, and some
 * of those who change leave out what they said before.
 */
export function submissionsOf(count: number, mode: 'codes' | 'names', random: () => number): readonly Incoming[] {
  const submissions: Incoming[] = [];
  const of: number[] = [];
  let people = 0;
  const give = (response: number, person: number): void => {
    const at = submissions.length;
    const cells = cellsOf(person, at, random);
    const given: Partial<Incoming> = {
      response: `r${response}`,
      questionnaire: person % 3 === 0 ? 'mentorPupil' : 'menteePupil',
      base: person % 3 === 0 ? 'mentors' : 'mentees',
      answered: clock(at),
      digest: `${at}`,
      cells,
    };
    const code = `У-${String(person + 1).padStart(4, '0')}`;
    submissions.push(
      mode === 'codes' ? answer({ ...given, code }) : named(nameOf(person, random), { ...given, cells }),
    );
  };
  for (let response = 0; response < count; response++) {
    const isAgain = people > 0 && random() < 0.05;
    const person = isAgain ? Math.floor(random() * people) : people++;
    of.push(person);
    give(response, person);
    const changed = Math.floor(random() * of.length);
    if (random() < 0.05) give(changed, of[changed] ?? 0);
  }
  return submissions;
}

/** The same name is not always written the same way. */
const nameOf = (person: number, random: () => number): string => {
  const name = inventedName(person);
  return random() < 0.2 ? name.split(' ').reverse().join(' ') : name;
};

const cellsOf = (person: number, at: number, random: () => number): Texts => ({
  schoolClass: `${(person % 11) + 1}А`,
  birthYear: String(2009 + (person % 8)),
  request: `Запрос ${at}`,
  ...(random() < 0.7 && { contacts: `почта${at}@example.ru` }),
  ...(random() < 0.5 && { interests: `Интерес ${at}` }),
});
