const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the focus back to where it was, when a dialog that is taken away as a whole leaves it nowhere: to the first of
 * these places that is still there. Comes two frames later: whoever has taken the focus by then keeps it.
 */
export function focusBack(...places: readonly (Element | null | undefined)[]) {
  afterFocusBack(() => {
    const place = places.find((one) => one instanceof HTMLElement && one.isConnected);
    if (isNowhere() && place instanceof HTMLElement) place.focus();
  });
}

/** Has a place that has kept the focus get it anew, with what comes of that. */
export function refocus(place: HTMLElement) {
  place.blur();
  place.focus();
}

/** Gives the focus to a place whose field closes; not when the person has gone somewhere else already. */
export function focusAround(place: HTMLElement | null) {
  if (isNowhere() || place?.contains(document.activeElement)) place?.focus();
}

/**
 * Once a thing of a list is gone with the button in it that had the focus: to the menu of the next thing or the one
 * before it, else to the heading of the page.
 */
export function focusPast(button: HTMLElement) {
  const item = button.closest('li');
  const menus = [item?.nextElementSibling, item?.previousElementSibling].map((one) =>
    one?.querySelector('[data-more]'),
  );
  focusBack(...menus);
  focusHeading();
}

/** Gives the focus to the heading of the page, when nothing else has taken it: keys change nothing there. */
export function focusHeading() {
  afterFocusBack(() =>
    afterFocusBack(() => {
      const heading = document.querySelector<HTMLElement>('#content h1');
      if (!heading || !isNowhere()) return;
      if (heading.tabIndex < 0) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }),
  );
}

/** Does something once a dialog or menu that closes has put the focus where it wants it. */
export const afterFocusBack = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
