'use client';

import type { ReactNode } from 'react';
import { AddLine } from './add-line';
import { ItemRow } from './item-row';
import { Section } from './section';

type ItemListProps<Item extends { id: string }> = {
  title: string;
  items: readonly Item[];
  /** What to do while there are none. */
  empty: string;
  textOf: (item: Item) => string;
  /** What else is worth knowing of an item, in parts. */
  metaOf?: (item: Item) => readonly (string | null | undefined | false)[];
  /** How an item is edited. */
  edit: (item: Item) => ReactNode;
  onRemove: (item: Item) => void;
  addLabel: string;
  /** Pasted lines come at once, see `AddLine`. */
  takesLines?: boolean;
  onAdd: (typed: string) => void;
  children?: ReactNode;
};

/** A list of a panel: compact lines that open where they are edited, and a field that adds one by its name. */
export function ItemList<Item extends { id: string }>(props: ItemListProps<Item>) {
  const {
    title,
    items,
    empty,
    textOf,
    metaOf,
    edit,
    onRemove,
    addLabel,
    takesLines = false,
    onAdd,
    children,
  } = props;
  return (
    <Section title={title} count={items.length}>
      {children}
      {items.length === 0 ? (
        <p className="text-12 text-muted">{empty}</p>
      ) : (
        <ul className="grid gap-1">
          {items.map((item) => (
            <ItemRow
              key={item.id}
              of={item.id}
              text={textOf(item)}
              meta={metaOf?.(item).filter(Boolean).join(' · ') ?? ''}
              onRemove={() => onRemove(item)}
            >
              {edit(item)}
            </ItemRow>
          ))}
        </ul>
      )}
      <AddLine label={addLabel} takesLines={takesLines} onAdd={onAdd} />
    </Section>
  );
}
