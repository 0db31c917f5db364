/** Room for the table on A3 across, in pixels, below its title and above its legend. */
const PAPER = { width: 1511, height: 900 };

/** Smaller letters than this cannot be read; a higher table goes over several sheets, without the baton. */
const SMALLEST = 0.6;

/** Two sizes that differ by less look the same. */
const CLOSE = 0.01;

/**
 * Gives the matrix the size that it has on paper, before it is printed; see `matrix.css`. All its statements are
 * whole there and it takes the width of the sheet, with letters as large as the height then allows.
 */
export function fitToPaper(table: HTMLTableElement) {
  const frame = table.parentElement;
  if (!frame) return;
  frame.dataset.paper = 'one';
  const layOut = (zoom: number) => frame.style.setProperty('--paper-width', `${PAPER.width / zoom}px`);
  // The smaller the letters, the wider the columns for them, and the fewer lines in each cell.
  const fits = (zoom: number) => {
    layOut(zoom);
    return table.offsetHeight * zoom <= PAPER.height && table.offsetWidth * zoom <= PAPER.width + 1;
  };
  let zoom = 1;
  if (!fits(zoom)) {
    if (fits(SMALLEST)) {
      let tooLarge = zoom;
      zoom = SMALLEST;
      while (tooLarge - zoom > CLOSE) {
        const between = (zoom + tooLarge) / 2;
        if (fits(between)) zoom = between;
        else tooLarge = between;
      }
    } else {
      frame.dataset.paper = 'many';
      layOut(1);
      zoom = Math.min(1, PAPER.width / table.offsetWidth);
    }
  }
  layOut(zoom);
  frame.style.setProperty('--paper-zoom', String(zoom));
}

/** Gives the matrix its size on the screen back. */
export function backToScreen(table: HTMLTableElement) {
  delete table.parentElement?.dataset.paper;
}
