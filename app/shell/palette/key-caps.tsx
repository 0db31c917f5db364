'use client';

import { Fragment } from 'react';
import { useText } from '@/app/text/text-context';

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** As they stand on the keyboards of a Mac. */
const MAC_KEYS: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** One or more combinations of keys as they stand on the keyboard. */
export function KeyCaps({ keys }: { keys: readonly string[] }) {
  const { names, or } = useText().palette.caps;
  const nameOf = (part: string) => {
    if (isMac() && MAC_KEYS[part]) return MAC_KEYS[part];
    if (part === 'Mod') return 'Ctrl';
    return Object.hasOwn(names, part) ? names[part as keyof typeof names] : part;
  };
  return (
    <span className="whitespace-nowrap text-12 text-muted">
      {keys.map((combination, index) => (
        <Fragment key={combination}>
          {index > 0 && ` ${or} `}
          {combination.split('+').map((part) => (
            <kbd key={part} className="mx-px">
              {nameOf(part)}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
