'use client';

import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { afterFocusBack } from '@/app/ui/focus-back';
import { Menu, type MenuEntry } from '@/app/ui/menu';

/** What can be done with a row or column, behind three dots that show on hover and focus. */
export function HeaderMenu({ of, entries }: { of: string; entries: MenuEntry[] }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button gets the focus back; keys of the grid go on from its cell.
  const toCell = () =>
    afterFocusBack(() => {
      if (document.activeElement === button.current) button.current?.closest<HTMLElement>('th')?.focus();
    });
  const text = useText();
  return (
    <Menu
      label={text.ui.more({ of })}
      trigger={
        <Button ref={button} aria-label={text.ui.more({ of })} className="header-menu" excludeFromTabOrder>
          <Ellipsis aria-hidden size={14} />
        </Button>
      }
      entries={entries}
      onClose={toCell}
    />
  );
}
