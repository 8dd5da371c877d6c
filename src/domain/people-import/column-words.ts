import { plain } from '../roadmap/import/plain';
import type { ListColumn } from './list';

/** How surely a header says what its column holds. */
type Sureness = 'sure' | 'likely' | 'guessed' | 'none';

export interface NamedColumn {
  readonly column: ListColumn;
  readonly sureness: Sureness;
}

/** Headers that say it outright, the official forms of the bases among them; in lower case, `е` for `ё`. */
const EXACT: readonly (readonly [column: ListColumn, header: RegExp])[] = [
  ['number', /^(?:№|n|no|#|номер)\.?(?: ?п ?[./\\-]? ?п\.?| по порядку)?$|^п ?[./\\-] ?п\.?$/],
  ['code', /^(?:код|id|шифр|код (?:участника|наставника|наставляемого|обучающегося|педагога))$/],
  [
    'fullName',
    /^(?:ф\.? ?и\.? ?о\.?|ф\. ?и\.|фи|фамилия,? имя(?:,?(?: и)? отчество)?(?: \(.*\))?|полное имя|имя и фамилия)$/,
  ],
  [
    'fullName',
    /^(?:ф\.? ?и\.? ?о\.?|фамилия,? имя,? отчество) (?:наставника|наставляемого|участника|обучающегося|ученика|учащегося|ребенка|педагога|учителя|сотрудника)$/,
  ],
  ['surname', /^фамилия(?: (?:наставника|наставляемого|участника|обучающегося|ученика|учащегося|ребенка))?$/],
  ['givenName', /^имя(?: (?:наставника|наставляемого|участника|обучающегося|ученика|учащегося|ребенка))?$/],
  ['patronymic', /^отчество(?: \(.*\))?$/],
  ['gender', /^(?:пол|пол \(.*\)|м ?\/ ?ж)$/],
  ['category', /^(?:категория(?: участника)?|статус участника|кто (?:это|он))$/],
  ['schoolClass', /^(?:класс|группа|класс \(группа\)|класс ?[/,] ?группа|класс обучения|учебная группа)$/],
  [
    'post',
    /^(?:должность|предмет|преподаваемый предмет|должность[,/ ]+(?:предмет|преподаваемый предмет)|специальность)$/,
  ],
  ['birthYear', /^(?:год рожд(?:ения|\.)?(?: (?:наставляемого|наставника|участника))?|г\. ?р\.?|год рожд\.)$/],
  ['birthDate', /^(?:дата рожд(?:ения|\.)?(?: \(.*\))?|день рождения|д\. ?р\.?|число, месяц, год рождения)$/],
  ['ageGroup', /^возрастная группа$/],
  ['contacts', /^контактные данные для связи(?: \(данные представителя\))?$/],
  [
    'contacts',
    /^(?:контакты?|контактн(?:ые данные|ый телефон|ая информация)|(?:моб(?:ильный|\.)? )?телефон|тел\.?|e-?mail|эл(?:ектронная|\.) ?почта|почта)$/,
  ],
  [
    'workplace',
    /^(?:место работы|место учебы|место работы ?[/(] ?учебы\)?(?: наставника)?|место работы или учебы|организация|школа|образовательная организация|оо|место работы, должность)$/,
  ],
  ['youngTeacher', /^(?:молодой (?:специалист|педагог|учитель))$/],
  ['request', /^(?:основной запрос(?: наставляемого)?|запрос(?: наставляемого)?)$/],
  ['skills', /^(?:основные компетенции(?: наставника)?|компетенции(?: наставника)?)$/],
  ['achievements', /^(?:важные для программы достижения(?: наставника)?|достижения(?: наставника)?)$/],
  ['interests', /^(?:интересы(?: наставника)?|увлечения|хобби)$/],
  ['wishedAge', /^желаемый возраст наставляем(?:ых|ого)$/],
  ['timeResource', /^ресурс времени(?: на программу(?: наставничества)?)?$/],
  ['capacity', /^наставляемых не более$/],
  ['joined', /^дата (?:вхождения|вступления|включения) в программу$/],
  ['finished', /^дата (?:завершения|окончания|выхода из) программы$/],
  ['results', /^результаты программы$/],
  ['story', /^ссылка на (?:кейс|отзыв).*$/],
  ['completed', /^отметка о прохождении программы$/],
];

/** Columns that look like something of ours and are not: people beside the one whom the row is about. */
const FOREIGN =
  /родител|представител|мам[аы]|пап[аы]|мать|отец|классн\S* (?:руковод|учител|воспитат)|групп\S* (?:здоров|риск|крови)|куратор|директор|снилс|паспорт|адрес|прописк|прожив|полис|инвалид|овз|диагноз|национальн|средний балл|подпись|согласи|квалификац/;

/** A child is reached through whoever represents it: the official form asks for that. */
const CONTACTS_OF_PARENT = /(?:телефон|тел\.|контакт|почта).*(?:родител|представител)/;

/** Words by which a header tells what it most likely means, the surest first. */
const LIKELY: readonly (readonly [column: ListColumn, words: RegExp])[] = [
  ['youngTeacher', /молод\S* (?:специалист|педагог|учител)/],
  ['birthDate', /дата рожд|день рожд/],
  ['birthYear', /год рожд|г\. ?р\./],
  ['ageGroup', /возрастн\S* групп/],
  ['wishedAge', /желаем\S* возраст|возраст наставляем/],
  ['capacity', /сколько наставляемых|количество наставляемых|не более/],
  ['joined', /дата (?:вхожд|вступл|начал|включ|прием)/],
  ['finished', /дата (?:заверш|оконч|выход)/],
  ['story', /кейс|отзыв/],
  ['completed', /отметка о (?:прохожд|заверш)|прош(?:ел|ла) программу/],
  ['results', /результат/],
  ['contacts', /контакт|телефон|e-?mail|почт|мессенджер|telegram|телеграм|вконтакте|соцсет/],
  ['fullName', /ф\.? ?и\.? ?о|фамилия.*имя/],
  ['surname', /^фамилия/],
  ['patronymic', /^отчество/],
  ['givenName', /^имя(?: |$)/],
  ['schoolClass', /класс|групп/],
  ['request', /запрос|проблем|потребност|трудност|чему хо(?:чет|тел)|чем помочь|нужна помощь/],
  ['skills', /компетенц|умени|навык|чему (?:может|готов)|чем может помочь/],
  ['achievements', /достижени|наград|заслуг/],
  ['interests', /интерес|увлечен/],
  ['timeResource', /ресурс времени|сколько времени|время на/],
  ['workplace', /мест\S* (?:работы|учебы)|организаци|школ|предприяти|компани/],
  ['post', /должност|предмет|професси/],
  ['category', /категори|статус/],
  ['gender', /^пол(?: |,|$)/],
  ['code', /^код /],
];

/** What a header says its column holds. */
export function columnNamed(header: string): NamedColumn {
  const words = plain(header)
    .replace(/[:*]+$/, '')
    .trim();
  if (words === '' || words.length > 120) return { column: 'other', sureness: 'none' };
  const exact = EXACT.find(([, sign]) => sign.test(words))?.[0];
  if (exact !== undefined) return { column: exact, sureness: 'sure' };
  if (CONTACTS_OF_PARENT.test(words)) return { column: 'contacts', sureness: 'likely' };
  if (FOREIGN.test(words)) return { column: 'other', sureness: 'none' };
  const likely = LIKELY.find(([, sign]) => sign.test(words))?.[0];
  return likely === undefined ? { column: 'other', sureness: 'none' } : { column: likely, sureness: 'likely' };
}

/** Columns of which a list has at most one; contacts and the others that may come twice are joined. */
export const mayRepeat = (column: ListColumn): boolean =>
  ['other', 'number', 'contacts', 'request', 'skills', 'achievements', 'interests', 'results'].includes(column);
