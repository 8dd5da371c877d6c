import { holds, placeOf, type Span } from '../places';

/** Shades the letters and the numbers of the selected cells, and tells which of the drawn cells are selected. */
export function tintHeads(grid: HTMLElement, span: Span): void {
  const place = placeOf(span);
  const isOne = place.rows === 1 && place.columns === 1;
  for (const letter of grid.querySelectorAll<HTMLElement>('.letter')) {
    const column = Number(letter.dataset.columnLetter);
    letter.classList.toggle('chosen', column >= place.column && column < place.column + place.columns);
  }
  for (const number of grid.querySelectorAll<HTMLElement>('.number')) {
    const row = Number(number.dataset.rowNumber);
    number.classList.toggle('chosen', row >= place.row && row < place.row + place.rows);
  }
  for (const cell of grid.querySelectorAll<HTMLElement>('.cell[aria-selected]')) {
    if (!holds(place, { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }))
      cell.removeAttribute('aria-selected');
  }
  const selected = isOne
    ? grid.querySelectorAll<HTMLElement>(`#cell-${place.row}-${place.column}`)
    : grid.querySelectorAll<HTMLElement>('.cell');
  for (const cell of selected) {
    if (holds(place, { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }))
      cell.setAttribute('aria-selected', 'true');
  }
}
