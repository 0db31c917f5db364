'use client';

import { useEffect } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Takes what somebody typed before the page was at work as if it were typed now. React leaves such a text in its field
 * but tells nobody of it, and the next time that the field is drawn it is gone.
 */
export function TypedBefore() {
  useEffect(() => {
    // Not while React is at work: it has to answer each of these events at once.
    const timer = setTimeout(takeAll);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

const TEXT_FIELDS = 'textarea, input:not([type]), input[type="text"], input[type="search"]';

function takeAll() {
  for (const field of document.querySelectorAll<Field>(TEXT_FIELDS)) {
    if (field.value === field.defaultValue) continue;
    // A part of the page that React has not come to yet is brought to work by any key.
    field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    typeAgain(field);
    // Left in the meantime: what saves itself when it is left has missed that.
    if (field !== document.activeElement)
      setTimeout(() => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  }
}

/** Puts what stands in a field there once more, in the way that makes React look. */
function typeAgain(field: Field) {
  const typed = field.value;
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  // React takes a text that is set on the field itself for its own, and compares with it what the browser puts there.
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, typed);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
