'use client';

import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { Menu, type MenuEntry } from '@/app/ui/menu';

/** What can be done with a row or column, behind three dots that show on hover and focus. */
export function HeaderMenu({ of, entries }: { of: string; entries: MenuEntry[] }) {
  const text = useText();
  return (
    <Menu
      label={text.ui.more({ of })}
      trigger={
        <Button aria-label={text.ui.more({ of })} className="header-menu" excludeFromTabOrder>
          <Ellipsis aria-hidden size={14} />
        </Button>
      }
      entries={entries}
    />
  );
}
