'use client';

import { Ellipsis } from 'lucide-react';
import { IconButton } from './button';
import { Menu, type MenuEntry } from './menu';

type MoreMenuProps = { label: string; className?: string; entries: MenuEntry[] };

/** What else can be done with the thing beside it, behind three dots. */
export const MoreMenu = ({ label, className, entries }: MoreMenuProps) => (
  <Menu
    label={label}
    trigger={
      <IconButton label={label} {...(className !== undefined && { className })}>
        <Ellipsis aria-hidden size={16} />
      </IconButton>
    }
    entries={entries}
  />
);
