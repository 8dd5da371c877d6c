import { analysisPage as text } from '../../texts/analysis';

const SVG = 'http://www.w3.org/2000/svg';

// Units of the drawing; it is as wide as the sidebar is inside.
const WIDTH = 276;
const LONGEST = 190;
const THICK = 11;
const GAP = 4;

/** An element of a drawing. */
function drawn(
  tag: string,
  props: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/**
 * Two bars, one under the other: how many ask, and how many places there are. Their numbers stand beside them, and the
 * second is drawn hollow, so that nobody needs to see colours.
 *
 * @param most The number of the longest bar of the whole picture.
 */
export function bars(asking: number, places: number, most: number): SVGElement {
  const line = (count: number, at: number, kind: string, said: string): readonly SVGElement[] => {
    const width = most === 0 ? 0 : (count / most) * LONGEST;
    const y = at * (THICK + GAP);
    return [
      drawn('rect', { class: kind, x: 0.5, y: y + 0.5, width, height: THICK - 1 }),
      drawn('text', { x: width + 5, y: y + THICK - 1.5 }, document.createTextNode(said)),
    ];
  };
  return drawn(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${2 * THICK + GAP + 1}`, class: 'bars', 'aria-hidden': 'true' },
    ...line(asking, 0, 'asking', text.barAsking(asking)),
    ...line(places, 1, 'places', text.barPlaces(places)),
  );
}
