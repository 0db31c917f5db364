'use client';

import { useLayoutEffect } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Takes what somebody typed before the page was at work as if it were typed now. React leaves such a text in its field
 * but tells nobody of it, and the next time that the field is drawn it is gone.
 */
export function TypedBefore() {
  // Before anything is drawn a second time.
  useLayoutEffect(() => {
    const typed = [...document.querySelectorAll<Field>(TEXT_FIELDS)]
      .filter(({ value, defaultValue }) => value !== defaultValue)
      .map((field) => ({ field, text: field.value }));
    // Not while React is at work: it has to answer each of these events at once.
    const timer = setTimeout(() => {
      for (const { field, text } of typed) typeAgain(field, text);
    });
    return () => clearTimeout(timer);
  }, []);
  return null;
}

const TEXT_FIELDS = 'textarea, input:not([type]), input[type="text"], input[type="search"]';

/** Puts a text into a field in the way that makes React look. */
function typeAgain(field: Field, text: string) {
  // A part of the page that React has not come to yet is brought to work by any key.
  field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  // React takes a text that is set on the field itself for its own, and compares with it what the browser puts there.
  field.value = field.defaultValue;
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Left in the meantime: what saves itself when it is left has missed that.
  if (field !== document.activeElement)
    setTimeout(() => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}
