/** Whether an address leads to the computer it is opened on: a questionnaire of the local office is answered on that one alone. */
export const isOnThisComputer = (link: string): boolean =>
  /^https?:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/i.test(link.trim());
