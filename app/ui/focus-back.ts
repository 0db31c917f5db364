/**
 * Gives the focus back to where it was, when a dialog that is taken away as a whole leaves it nowhere. Comes two
 * frames later: whoever has taken the focus by then keeps it.
 */
export function focusBack(before: Element | null | undefined) {
  afterFocusBack(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus();
  });
}

/** Does something once a dialog or menu that closes has put the focus where it wants it. */
export const afterFocusBack = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
