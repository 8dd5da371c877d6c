/** Words that a questionnaire's form and the tab of its answers bear beside its own wording. */
export const forms = {
  /** The beginning of every name of a tab of answers. */
  tab: (title: string) => `Ответы: ${title}`,
  wholeBetween: (min: number, max: number) => `Введите целое число от ${min} до ${max}.`,
  /** What a code is made of, as a form checks it (RE2), and what is said of anything else. */
  code: {
    person: { pattern: '([УуYy] ?[-–—]? ?)?[0-9]{1,6}', help: 'Введите код, который дал куратор, например У-0001.' },
    pair: { pattern: '([Пп] ?[-–—]? ?)?[0-9]{1,6}', help: 'Введите код пары, например П-001.' },
  },
} as const;
