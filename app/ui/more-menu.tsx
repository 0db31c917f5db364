'use client';

import { Ellipsis } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from './button';
import { focusPast } from './focus-back';
import { Menu, type MenuEntry } from './menu';

type MoreMenuProps = { label: string; className?: string; entries: MenuEntry[] };

/** What else can be done with the thing beside it, behind three dots. */
export function MoreMenu({ label, className, entries }: MoreMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isUsed = useRef(false);
  // Before it is taken out of the page together with its thing: by what was chosen in it, or by somebody else.
  useLayoutEffect(
    () => () => {
      if (button.current && (isUsed.current || document.activeElement === button.current))
        focusPast(button.current);
    },
    [],
  );
  return (
    <Menu
      label={label}
      trigger={
        <IconButton ref={button} data-more="" label={label} {...(className !== undefined && { className })}>
          <Ellipsis aria-hidden size={16} />
        </IconButton>
      }
      entries={entries.map((entry) => {
        const { run } = entry;
        if (!run) return entry;
        return {
          ...entry,
          run: () => {
            isUsed.current = true;
            run();
          },
        };
      })}
    />
  );
}
