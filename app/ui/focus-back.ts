/**
 * Gives the focus back to where it was, when a dialog that is taken away as a whole leaves it nowhere. Comes two
 * frames later: whoever has taken the focus by then keeps it.
 */
export function focusBack(before: Element | null | undefined) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus();
    }),
  );
}
