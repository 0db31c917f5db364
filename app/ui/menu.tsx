'use client';

import { Check } from 'lucide-react';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  RouterProvider,
} from 'react-aria-components';

/** One line of a menu: something to do, or somewhere to go (`href`). */
export type MenuEntry = {
  id: string;
  label: string;
  /** What it is called away from its section, where the label leaves out what that says. */
  name?: string;
  /** What it is good for, in a line below the label; in a wide menu beside it. */
  hint?: string;
  run?: () => void;
  href?: string;
  download?: boolean;
  checked?: boolean;
  disabled?: boolean;
  /** What stands above it and those beside it of the same. */
  section?: string;
};

/** A menu that opens from `trigger` (a button). */
export function Menu({
  trigger,
  label,
  entries,
  onClose,
  isWide = false,
}: {
  trigger: ReactNode;
  label: string;
  entries: MenuEntry[];
  onClose?: () => void;
  /** For many entries that each say what they are good for. */
  isWide?: boolean;
}) {
  const router = useRouter();
  return (
    <MenuTrigger onOpenChange={(isOpen) => !isOpen && onClose?.()}>
      {trigger}
      <Popover className="popover" placement="bottom start" {...(isWide && { 'data-wide': '' })}>
        {/* Without it, an entry that leads somewhere would load the whole page anew. */}
        <RouterProvider navigate={router.push}>
          <AriaMenu aria-label={label} className="outline-none">
            {sectionsOf(entries).map(({ name, own }) =>
              name === undefined ? (
                own.map(itemOf)
              ) : (
                <MenuSection key={name}>
                  <Header className="px-2 pt-2 pb-1 text-12 font-semibold text-muted">{name}</Header>
                  {own.map(itemOf)}
                </MenuSection>
              ),
            )}
          </AriaMenu>
        </RouterProvider>
      </Popover>
    </MenuTrigger>
  );
}

const itemOf = (entry: MenuEntry) => (
  <MenuItem
    key={entry.id}
    id={entry.id}
    className="menu-item"
    textValue={entry.name ?? entry.label}
    isDisabled={entry.disabled ?? false}
    {...(entry.href && { href: entry.href, ...(entry.download && { download: entry.name ?? entry.label }) })}
    {...(entry.run && { onAction: entry.run })}
  >
    <span className="menu-words min-w-0 flex-1">
      {entry.label}
      {entry.hint && <span className="block text-12 text-muted">{entry.hint}</span>}
    </span>
    {entry.checked && <Check aria-hidden size={14} />}
  </MenuItem>
);

/** Entries beside each other that have the same section, in their order. */
function sectionsOf(entries: readonly MenuEntry[]) {
  const sections: { name: string | undefined; own: MenuEntry[] }[] = [];
  for (const entry of entries) {
    const last = sections.at(-1);
    if (last && last.name === entry.section) last.own.push(entry);
    else sections.push({ name: entry.section, own: [entry] });
  }
  return sections;
}
