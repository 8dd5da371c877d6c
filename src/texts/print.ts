import { counted, plural } from '../text';

/** Words about printing the roadmap. */
export const print = {
  /** What a layout leaves out: the header of the column it lacks, and how many entries stand there. */
  notPrinted: (header: string, count: number) =>
    `В этой таблице нет столбца «${header}»: ${plural(count, 'не напечатана', 'не напечатаны', 'не напечатано')} ` +
    `${counted(count, 'запись', 'записи', 'записей')}. Во вкладке «Дорожная карта» ${plural(count, 'она останется', 'они останутся', 'они останутся')}.`,
  /** Where an error is: a row of the roadmap by its code, any other by its tab. */
  row: (tab: string, line: number, code: string) =>
    code === '' ? `«${tab}», строка ${line}` : `строка ${line}, ${code}`,
  rest: (count: number) => `и ещё ${counted(count, 'строка', 'строки', 'строк')}`,
} as const;
