import type { DataMode } from '../../tables/words';
import { type BlockOf, type Document, heading, space, type TableColumn, textWidth } from '../document';
import { fileName, typeset } from '../orders/order-parts';

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

/** A sheet by which codes and links are handed out; it stays at the school, for the names are written on it. */
export function linksSheet(sheet: LinksSheet): Document {
  const { questionnaire, scope, school, mode, link } = sheet;
  return {
    title: fileName(titleOf(questionnaire, scope)),
    orientation: 'landscape',
    blocks: [
      ...(school === '' ? [] : [heading(typeset(school)), space]),
      heading('Лист кодов и ссылок', 'center', true),
      heading(questionnaire),
      ...(scope === '' ? [] : [heading(scope)]),
      space,
      ...howTo(mode).map((text) => heading(text, 'left')),
      // On a line of its own: a long address would drive the words before it apart.
      heading('Ссылка без кода, по которой код вписывают сами:', 'left'),
      heading(link, 'left'),
      space,
      table(sheet),
    ],
  };
}

/** «Лист кодов и ссылок – Анкета наставника, педагог»: a colon may not stand in the name of a file. */
const titleOf = (questionnaire: string, scope: string): string =>
  `Лист кодов и ссылок – ${[questionnaire.replace(': ', ', '), scope].filter((part) => part !== '').join(', ')}`;

const howTo = (mode: DataMode): readonly string[] =>
  mode === 'codes'
    ? [
        'Фамилии впишите от руки. Лист хранится в школе, его не фотографируют и не пересылают: по нему узнают, кто стоит за кодом.',
        'Каждому передайте только его код и ссылку. По ссылке код уже вписан. Фамилию в анкете не указывают.',
      ]
    : [
        'Каждому передайте только его ссылку: по ней код уже вписан. Лист с фамилиями хранится в школе.',
        'Без фамилии стоят те, у кого нет действующего согласия на обработку персональных данных.',
      ];

function table({ mode, rows }: LinksSheet): BlockOf<'table'> {
  const hasPairs = rows.some(({ pair }) => pair !== undefined);
  return {
    kind: 'table',
    columns: columnsOf(mode, hasPairs),
    rows: rows.map(({ code, name = '', group = '', pair = '', link }) => [
      { lines: [code], align: 'center' },
      ...(hasPairs ? [{ lines: [pair], align: 'center' as const }] : []),
      { lines: [name] },
      { lines: [group] },
      { lines: [link] },
    ]),
  };
}

function columnsOf(mode: DataMode, hasPairs: boolean): readonly TableColumn[] {
  const before: readonly TableColumn[] = [
    { title: 'Код', width: 20 },
    ...(hasPairs ? [{ title: 'Пара', width: 18 }] : []),
    {
      title: mode === 'codes' ? 'Фамилия, имя (вписать от руки; лист хранится в школе)' : 'Фамилия, имя, отчество',
      width: 62,
    },
    { title: 'Класс, должность', width: 32 },
  ];
  const taken = before.reduce((sum, { width }) => sum + width, 0);
  return [...before, { title: 'Ссылка', width: textWidth('landscape') - taken }];
}
