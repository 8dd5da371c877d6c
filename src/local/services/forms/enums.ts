import type { BookFormItem } from '../../state';
import { enumeration } from '../enumeration';

/** https://developers.google.com/apps-script/reference/forms/destination-type */
export const DestinationType = enumeration<typeof GoogleAppsScript.Forms.DestinationType>('FormApp.DestinationType', [
  'SPREADSHEET',
]);

/** https://developers.google.com/apps-script/reference/forms/item-type */
export const ItemType = enumeration<typeof GoogleAppsScript.Forms.ItemType>('FormApp.ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
]);

/** How Google calls a kind of item. */
export const TYPES = {
  text: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  date: 'DATE',
  choice: 'MULTIPLE_CHOICE',
  checkbox: 'CHECKBOX',
  scale: 'SCALE',
  pageBreak: 'PAGE_BREAK',
  sectionHeader: 'SECTION_HEADER',
} as const satisfies Readonly<Record<BookFormItem['kind'], keyof typeof ItemType>>;
