import { counted, plural } from '../text';

export const refusals = {
  badList: 'Список передан неверно: столбцы называются ключами столбцов базы, каждый один раз, строки не длиннее их.',
  emptyList: 'В списке нет ни одного человека. Выберите другой лист или файл.',
  noList: 'В файле нет списка людей: ни один лист не похож на таблицу с фамилиями или кодами.',
  tooManyRows: (most: number) =>
    `В списке больше ${most.toLocaleString('ru-RU')} строк. Разделите его на части и внесите их по очереди.`,
  noOperation: 'У внесения нет номера. Повторите предварительный просмотр и внесите список заново.',
  noCategory: 'Выберите, кто эти люди: в списке нет столбца с категорией, а без неё участника внести нельзя.',
} as const;

const people = (count: number): string => counted(count, 'человек', 'человека', 'человек');

export const replies = {
  preview: (added: number, updated: number, same: number) =>
    `Новых: ${added}, с изменениями: ${updated}, без изменений: ${same}.`,
  written: (added: number, updated: number) =>
    added + updated === 0
      ? 'Вносить нечего: всё, что есть в списке, уже есть в базе. Ничего не изменено.'
      : `Внесено. ${[...(added === 0 ? [] : [`Добавлено: ${people(added)}`]), ...(updated === 0 ? [] : [`дополнено: ${people(updated)}`])].join(', ')}.`,
  leftOut: (count: number) =>
    count === 0
      ? ''
      : ` ${plural(count, 'Осталась', 'Осталось', 'Осталось')} под вопросом: ${counted(count, 'строка', 'строки', 'строк')}.`,
} as const;

const inLine = (line: number | undefined): string => (line === undefined ? 'другой строке' : `строке ${line}`);

/** Why nobody can tell who a row of the list is about. */
export const doubts = {
  near: () => 'Похожее имя уже есть в базе. Это тот же человек с опечаткой или другой?',
  unsure: () => 'Такое имя в базе есть, но год рождения, класс или категория не позволяют решить, тот ли это человек.',
  nameless: () => 'По этой строке не понять, о ком она: нужны хотя бы фамилия и имя.',
  twice: (line: number | undefined) => `Тот же человек или почти то же имя – в ${inLine(line)} этого списка.`,
  codeUnknown: () => 'Такой код надстройка никому не давала.',
  othersCode: () => 'Этот код в базе – у человека с другим именем.',
  removed: () => 'Участник с этим кодом удалён по отзыву согласия или выбыл: вносить его сведения нельзя.',
} as const;

export const findings = {
  categoryMissing: 'Не указано, кто этот человек: выберите категорию для всего списка или заполните столбец.',
  named: 'Здесь названы люди, а базы ведутся по кодам. Ячейка не внесена.',
} as const;

export const undo = {
  nothing: 'Отменять нечего: после последней отмены списки не вносили.',
  done: (removed: number, restored: number) =>
    [
      'Внесение отменено.',
      ...(removed === 0 ? [] : [`Убрано: ${people(removed)}.`]),
      ...(restored === 0 ? [] : [`Возвращено: ${counted(restored, 'ячейка', 'ячейки', 'ячеек')}.`]),
    ].join(' '),
  left: (count: number) =>
    ` Оставлено, потому что после внесения изменено: ${counted(count, 'запись', 'записи', 'записей')}.`,
  changed: 'после внесения изменено',
  referred: 'участник уже есть в парах, согласиях или особых категориях',
} as const;
