import type { Question, Questionnaire } from '../../src/questionnaires/questionnaire';

const OF_KIND: { readonly [Kind in Question['kind']]: (question: Extract<Question, { kind: Kind }>) => string } = {
  line: () => '____',
  text: () => '____ (несколько строк)',
  whole: ({ min, max }) => `число ${min}–${max}`,
  day: () => 'день',
  code: () => 'код',
  one: ({ choices }) => choices.map(({ title }) => `○ ${title}`).join('\n  '),
  many: ({ choices }) => choices.map(({ title }) => `☐ ${title}`).join('\n  '),
  scale: ({ from, to, low, high }) => `${low} ${from} … ${to} ${high}`,
};

function printedQuestion(question: Question): string {
  const { title, help, required, kind } = question;
  const answer = (OF_KIND[kind] as (question: Question) => string)(question);
  return [`${title}${required ? ' *' : ''}`, ...(help === undefined ? [] : [`  (${help})`]), `  ${answer}`].join('\n');
}

/** A questionnaire as one reads it from top to bottom. */
export function printed({ title, description, sections, confirmation }: Questionnaire): string {
  const pages = sections.map((section) =>
    [
      ...(section.title === undefined ? [] : [`— ${section.title} —`]),
      ...(section.help === undefined ? [] : [section.help]),
      ...section.questions.map(printedQuestion),
    ].join('\n'),
  );
  return [title, description, ...pages, confirmation].join('\n\n');
}
