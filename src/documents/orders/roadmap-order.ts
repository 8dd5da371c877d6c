import type { Layout, RoadmapRecord } from '../../domain/roadmap/record';
import { type Document, pageBreak, space } from '../document';
import { attachedWord, titleWords } from '../grammar/titles';
import { roadmapOrientation, tableBlocks, titleBlocks } from '../roadmap/roadmap-blocks';
import { acknowledgedBy } from './acknowledgement';
import { METHODOLOGY, TEACHERS_RECOMMENDATIONS } from './grounds';
import { appendixMark, chargedOfficials, fileName, type OrderData, orderBody, orderHead, typeset } from './order-parts';

/** What the order «Об утверждении дорожной карты …» is made of. */
export interface RoadmapOrder extends OrderData {
  readonly record: RoadmapRecord;
  readonly layout: Layout;
  /** Full names of those whom the roadmap makes responsible, as far as the school has named them. */
  readonly responsible: readonly string[];
}

/** The order that approves the roadmap of a school year, with the roadmap in its appendix. */
export function roadmapOrder(data: RoadmapOrder): Document {
  const { school, schoolYear, record, layout } = data;
  const words = approvedWords(data);
  const orientation = roadmapOrientation(record, layout);
  const { underOrder, sheet } = acknowledgedBy(data, [...chargedOfficials(school), ...readers(data)]);
  return {
    title: fileName(`Приказ об утверждении ${words.head.genitive} на ${schoolYear} учебный год`),
    blocks: [
      ...orderHead(school, data, `Об утверждении ${words.genitive}`),
      ...orderBody(data, preambleOf(data), [
        `Утвердить ${words.attached} ${words.accusative}.`,
        `Ответственным исполнителям обеспечить выполнение мероприятий ${nameOf(words.head.genitive)} в установленные сроки.`,
        `Куратору ежеквартально докладывать директору о ходе выполнения ${nameOf(words.head.genitive)}.`,
        'Куратору ознакомить ответственных исполнителей с настоящим приказом под подпись.',
      ]),
      ...underOrder,
      { kind: 'pageBreak', orientation },
      appendixMark(school, data),
      space,
      ...titleBlocks(record),
      space,
      ...tableBlocks(record, layout),
      ...sheet.map((block) => (block === pageBreak ? { ...pageBreak, orientation: 'portrait' as const } : block)),
    ],
  };
}

/** The director signs the order itself. */
const readers = ({ school, responsible }: RoadmapOrder): readonly string[] =>
  responsible.filter((name) => name !== '' && name !== school.director.name);

/** «плана мероприятий» says once more what its activities are: «мероприятий плана». */
const nameOf = (genitive: string): string => genitive.replace(/ (?:мероприятий|мер)$/u, '');

/** The title of the roadmap in the cases of the order, with the year when it names none. */
function approvedWords({ record, school, schoolYear }: RoadmapOrder) {
  const { title, scope } = record.passport;
  const words = titleWords(title.join(' '));
  const own = words.rest
    .replace(/\s*\(далее[^)]*\)/giu, '')
    .replace(/[\s*.]+$/u, '')
    .trim();
  // A title all in capitals cannot be told from the abbreviations in it.
  const isReadable = words.genitive !== undefined && (own === '' || /[а-яё]/u.test(own));
  const of = scope === 'teachers' ? 'наставничества педагогических работников' : 'наставничества';
  const rest = isReadable && own !== '' ? own : `по реализации целевой модели ${of} в ${school.shortName}`;
  const whole = typeset(/\d{4}/u.test(rest) ? rest : `${rest} на ${schoolYear} учебный год`);
  return {
    head: words.head,
    attached: attachedWord(words),
    genitive: `${words.genitive ?? words.head.genitive} ${whole}`,
    accusative: `${words.accusative ?? words.head.accusative} ${whole}`,
  };
}

function preambleOf({ schoolYear, record: { passport } }: RoadmapOrder): string {
  const law = {
    pupils: METHODOLOGY,
    teachers: TEACHERS_RECOMMENDATIONS,
    all: `${METHODOLOGY}, ${TEACHERS_RECOMMENDATIONS}`,
  }[passport.scope];
  return `В соответствии с ${law}, в целях организации наставничества в ${schoolYear} учебном году`;
}
