import { isOnThisComputer } from '../../domain/this-computer';
import type { DataMode } from '../../tables/words';
import { type BlockOf, type Document, heading, space, type TableColumn, textWidth } from '../document';
import { fileName, typeset } from '../orders/order-parts';
import { slips } from './slips';

/** Who gets which link to a questionnaire. */
export interface LinksSheet {
  /** The title of the questionnaire. */
  readonly questionnaire: string;
  /** What narrows the sheet down, «7Б» for one; «» for everybody. */
  readonly scope: string;
  /** The school's name; «» where the settings have none. */
  readonly school: string;
  readonly mode: DataMode;
  /** The link without a code. */
  readonly link: string;
  readonly rows: readonly LinkedPerson[];
}

interface LinkedPerson {
  readonly code: string;
  /** Only of somebody who has agreed that her name is processed, and only where the school works with names. */
  readonly name?: string;
  /** Class or post; absent for somebody who is new. */
  readonly group?: string;
  /** About which pair it is. */
  readonly pair?: string;
  readonly link: string;
}

/**
 * A sheet of codes and links; it stays at the school, for the names are written on it. After it come slips without a name,
 * to be handed out.
 */
export function linksSheet(sheet: LinksSheet): Document {
  const { questionnaire, scope, school, link } = sheet;
  return {
    title: fileName(titleOf(questionnaire, scope)),
    orientation: 'landscape',
    blocks: [
      ...(school === '' ? [] : [heading(typeset(school)), space]),
      heading('Лист кодов и ссылок', 'center', true),
      heading(questionnaire),
      ...(scope === '' ? [] : [heading(scope)]),
      space,
      ...howTo(sheet).map((text) => heading(text, 'left')),
      // On a line of its own: a long address would drive the words before it apart.
      heading(isOnThisComputer(link) ? 'Адрес анкеты:' : 'Ссылка без кода, по которой код вписывают сами:', 'left'),
      heading(link, 'left'),
      space,
      table(sheet),
      ...slips(sheet),
    ],
  };
}

/** «Лист кодов и ссылок – Анкета наставника, педагог»: a colon may not stand in the name of a file. */
const titleOf = (questionnaire: string, scope: string): string =>
  `Лист кодов и ссылок – ${[questionnaire.replace(': ', ', '), scope].filter((part) => part !== '').join(', ')}`;

function howTo({ mode, link }: LinksSheet): readonly string[] {
  const given = isOnThisComputer(link)
    ? 'Анкеты открываются только на этом компьютере: посадите участника за него. Код он впишет сам.'
    : 'По ссылке код уже вписан.';
  const slip = 'Талоны для раздачи – в конце документа.';
  return mode === 'codes'
    ? [
        'Фамилии впишите от руки. Лист хранится в школе, его не фотографируют и не пересылают: по нему узнают, кто стоит за кодом.',
        `Каждому дайте только его талон. ${slip} ${given} Фамилию в анкете не указывают.`,
      ]
    : [
        `Каждому дайте только его талон. ${slip} ${given} Лист с фамилиями хранится в школе.`,
        'Без фамилии стоят те, у кого нет действующего согласия на обработку персональных данных.',
      ];
}

function table({ mode, link: address, rows }: LinksSheet): BlockOf<'table'> {
  const hasPairs = rows.some(({ pair }) => pair !== undefined);
  const hasLinks = !isOnThisComputer(address);
  return {
    kind: 'table',
    columns: columnsOf(mode, hasPairs, hasLinks),
    rows: rows.map(({ code, name = '', group = '', pair = '', link }) => [
      { lines: [code], align: 'center' },
      ...(hasPairs ? [{ lines: [pair], align: 'center' as const }] : []),
      { lines: [name] },
      { lines: [group] },
      ...(hasLinks ? [{ lines: [link] }] : []),
    ]),
  };
}

/** The column without a width takes what the others leave of the page. */
function columnsOf(mode: DataMode, hasPairs: boolean, hasLinks: boolean): readonly TableColumn[] {
  const columns: readonly TableColumn[] = [
    { title: 'Код', width: 20 },
    ...(hasPairs ? [{ title: 'Пара', width: 18 }] : []),
    {
      title: mode === 'codes' ? 'Фамилия, имя (вписать от руки; лист хранится в школе)' : 'Фамилия, имя, отчество',
      width: hasLinks ? 62 : 0,
    },
    { title: 'Класс, должность', width: 32 },
    ...(hasLinks ? [{ title: 'Ссылка', width: 0 }] : []),
  ];
  const rest = textWidth('landscape') - columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map((column) => (column.width > 0 ? column : { ...column, width: rest }));
}
