'use client';

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { EditableText } from '@/app/ui/editable-text';
import { focusAround } from '@/app/ui/focus-back';
import type { MenuEntry } from '@/app/ui/menu';
import { HeaderMenu } from './header-menu';
import { gridPlace } from './use-grid-keys';

type HeaderCellProps = {
  scope: 'row' | 'col' | 'colgroup';
  name: string;
  renameLabel: string;
  row: number;
  column: number;
  span?: number;
  className: string;
  isSelected: boolean;
  /** Moves it one place back or forth: Alt and an arrow key. */
  onMove: (by: -1 | 1) => void;
  onSelect: () => void;
  onRename: (typed: string, seen: string) => Promise<Outcome>;
  onDelete: () => void;
  entries: (rename: () => void) => MenuEntry[];
  children: ReactNode;
  attributes?: object;
};

/** A header of the grid that is selected, renamed, moved and deleted in place. */
export function HeaderCell(props: HeaderCellProps) {
  const {
    scope,
    name,
    renameLabel,
    row,
    column,
    span = 1,
    className,
    isSelected,
    children,
    attributes,
  } = props;
  const { onMove, onSelect, onRename, onDelete, entries } = props;
  const [isRenaming, setRenaming] = useState(false);
  const cell = useRef<HTMLTableCellElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) {
      // The menu gives the focus back to its button; from there it goes on to the cell.
      if (event.key !== 'Escape' || !(event.target as Element).matches('.header-menu')) return;
      event.preventDefault();
      return cell.current?.focus();
    }
    const back = scope === 'row' ? 'ArrowUp' : 'ArrowLeft';
    const forth = scope === 'row' ? 'ArrowDown' : 'ArrowRight';
    if (event.altKey && (event.key === back || event.key === forth)) {
      event.preventDefault();
      onMove(event.key === back ? -1 : 1);
    } else if (event.key === 'F2' || event.key === 'Enter') {
      event.preventDefault();
      setRenaming(true);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      // A key that is held deletes once.
      if (!event.repeat) onDelete();
    } else if (event.key === 'ContextMenu' || event.key === ' ') {
      event.preventDefault();
      const menu = cell.current?.querySelector<HTMLElement>('.header-menu');
      menu?.focus();
      menu?.click();
    }
  };

  return (
    <th
      ref={cell}
      scope={scope}
      colSpan={span}
      {...gridPlace(row, column, span)}
      aria-selected={isSelected}
      className={className}
      onFocus={(event) => event.target === event.currentTarget && onSelect()}
      onDoubleClick={() => setRenaming(true)}
      onKeyDown={onKeyDown}
      {...attributes}
    >
      {isRenaming ? (
        <EditableText
          label={renameLabel}
          value={name}
          autoFocus
          onSave={onRename}
          onDone={() => {
            setRenaming(false);
            focusAround(cell.current);
          }}
        />
      ) : (
        children
      )}
      <HeaderMenu of={name} entries={entries(() => setRenaming(true))} />
    </th>
  );
}
