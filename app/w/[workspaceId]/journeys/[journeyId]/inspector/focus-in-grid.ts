/** What is selected in the grid on the screen: of a block of cells the one with the tab stop, else a place or a mark. */
export const selectedElement = () =>
  document.querySelector<HTMLElement>('.matrix [aria-selected="true"][tabindex="0"]') ??
  document.querySelector<HTMLElement>(
    ':is(.matrix, .baton) :is([aria-selected="true"], [aria-pressed="true"])',
  );

/** Lets keys go on in the grid, from what is selected there or else from where they were last. */
export function focusInGrid() {
  const place = selectedElement() ?? document.querySelector<HTMLElement>('.matrix [data-row][tabindex="0"]');
  place?.focus();
}
