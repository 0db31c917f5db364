'use client';

import { type FocusEvent, useEffect, useRef } from 'react';
import { focusBack } from './focus-back';

/**
 * For a card whose buttons and forms go once they have done their work: keys go on from its heading of level 2 or from
 * the first button that is there now, whichever comes first, else from the card itself.
 */
export function useFocusInPlace() {
  const card = useRef<HTMLElement>(null);
  const focused = useRef<Element>(null);
  // Each time that it is drawn: an edit of somebody else may take away as much as one's own.
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    focusBack(card.current?.querySelector('h2, .button:enabled'), card.current);
  });
  return {
    ref: (element: HTMLElement | null) => {
      card.current = element;
    },
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    // Not called for what is taken away with the focus in it.
    onBlur: () => {
      focused.current = null;
    },
  };
}
