/** Room for the table on A3 across, in pixels, below its title and above its legend. */
const PAPER = { width: 1511, height: 900 };

/** Smaller letters than this cannot be read; a higher table goes over several sheets, without the baton. */
const SMALLEST = 0.6;

/** Gives the matrix the size that it has on paper, before it is printed; see `matrix.css`. */
export function fitToPaper(table: HTMLTableElement) {
  const frame = table.parentElement;
  if (!frame) return;
  frame.dataset.paper = 'one';
  const across = PAPER.width / table.offsetWidth;
  const zoom = Math.min(1, across, PAPER.height / table.offsetHeight);
  if (zoom < SMALLEST) frame.dataset.paper = 'many';
  frame.style.setProperty('--paper-zoom', String(zoom < SMALLEST ? Math.min(1, across) : zoom));
}

/** Gives the matrix its size on the screen back. */
export function backToScreen(table: HTMLTableElement) {
  delete table.parentElement?.dataset.paper;
}
