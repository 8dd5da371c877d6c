/**
 * Where in this office a link to a questionnaire leads: the office may be served on another port than when the link was
 * made. Undefined for every other link.
 */
export const formPath = (link: string): string | undefined =>
  /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(\/forms\/[\w-]+(?:\/edit)?(?:\?\S*)?)$/i.exec(link.trim())?.[1];
