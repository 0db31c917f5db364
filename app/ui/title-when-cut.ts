/** For a text that may be cut where it stands: a tooltip has the whole of it, as long as it is. */
export const titleWhenCut = {
  onPointerEnter: ({ currentTarget: element }: { currentTarget: HTMLElement }) => {
    const isCut =
      element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    element.title = isCut ? (element.textContent ?? '') : '';
  },
};
