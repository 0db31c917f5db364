'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import { readClipboard, writeClipboard } from '@/app/ui/clipboard';
import { focusBack } from '@/app/ui/focus-back';
import { useToasts } from '@/app/ui/toasts';
import { blockToTable } from '@/lib/blocks/block-to-table';
import {
  answersByPlace,
  type CellChange,
  clearing,
  commandsOf,
  countLostStatements,
  filling,
  leveling,
} from '@/lib/blocks/cell-change';
import { placesIn, type Shown } from '@/lib/blocks/cell-range';
import type { RoleLevel } from '@/lib/model/role';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { Selection } from '../selection';
import { useCellRange, wholeOf } from './use-cell-range';

/** A table from the clipboard; undefined where the browser gave none and the person has to paste it in a field. */
export type Pasted = { plain: string; html: string } | undefined;

/** Selecting, copying, pasting, filling and clearing blocks of cells. Each edit is one step of undo. */
export function useBlocks(shown: Shown, selection: Selection | null) {
  const text = useText();
  const words = text.blocks;
  const toasts = useToasts();
  const { workspace, journey, steps, change } = useJourney();
  const { hidden } = useLookThrough();
  const range = useCellRange(shown, selection);
  const { area } = range;
  const [pasting, setPasting] = useState<{ pasted: Pasted } | null>(null);
  const rows = useMemo(() => (area ? placesIn(area, shown) : []), [area, shown]);
  // What the lens does not see is not changed unseen.
  const seenRows = rows.map((row) => row.filter(({ step }) => !hidden.steps.has(step)));
  const seen = seenRows.flat();
  const unseen = rows.flat().length - seen.length;
  const names = {
    departments: shown.departments.map((id) => ({ id, name: nameIn(workspace.departments, id) })),
    steps: shown.steps.map((id) => ({ id, name: nameIn(steps, id) })),
  };

  const apply = (changes: readonly CellChange[], label: string, done: string, leftAlone = unseen) => {
    const lost = countLostStatements(changes);
    const said = [
      ...(changes.length > 0 ? [done] : []),
      ...(lost > 0 ? [words.lost({ count: lost })] : []),
      ...(leftAlone > 0 ? [words.unseen({ count: leftAlone })] : []),
    ].join(' ');
    if (changes.length > 0)
      void change(
        commandsOf(changes),
        label,
        changes.length > 1 || lost + leftAlone > 0 ? { announce: said } : {},
      );
    else if (leftAlone > 0) toasts.add({ kind: 'done', message: said });
  };

  // Steps that the lens does not see are left out, as columns that are hidden are.
  const copied = (withHeadings: boolean) => {
    if (seen.length === 0) return undefined;
    const answerAt = answersByPlace(journey.roles);
    const headings = {
      corner: '',
      columns: (seenRows[0] ?? []).map(({ step }) => nameIn(steps, step)),
      rows: seenRows.map(([cell]) => nameIn(workspace.departments, cell?.department ?? '')),
    };
    return blockToTable(
      text.model.levels,
      seenRows.map((row) => row.map(answerAt)),
      withHeadings ? headings : undefined,
    );
  };

  const copy = async (withHeadings = false) => {
    const table = copied(withHeadings);
    const isCopied = table !== undefined && (await writeClipboard(table));
    const done = [
      words.copied({ count: seen.length }),
      ...(unseen > 0 ? [words.leftOut({ count: unseen })] : []),
    ];
    toasts.add(
      isCopied
        ? { kind: 'done', message: done.join(' ') }
        : { kind: 'problem', message: table ? words.cannotCopy : words.leftOut({ count: unseen }) },
    );
  };

  const before = useRef<Element | null>(null);
  const paste = async (pasted: Pasted) => {
    if (!area) return;
    before.current = document.activeElement;
    if (!pasted || pasted.plain + pasted.html === '') return setPasting({ pasted: undefined });
    const [{ readPasted }, { planPaste }] = await Promise.all([
      import('./read-pasted'),
      import('@/lib/blocks/plan-paste'),
    ]);
    const block = readPasted(pasted.plain, pasted.html);
    const isOne = block.rows.length === 1 && block.rows[0]?.length === 1;
    const plan = planPaste({
      ...names,
      rows: block.rows,
      area,
      roles: journey.roles,
      unseen: hidden.steps,
      keepsWhereEmpty: !block.isOwn,
    });
    // One value that hurts nothing needs no second look.
    if (isOne && plan.problems.length === 0 && countLostStatements(plan.changes) === 0)
      pasteChanges(plan.changes);
    else setPasting({ pasted });
  };

  // The preview has said what stays as it is.
  const pasteChanges = (changes: readonly CellChange[]) =>
    apply(changes, words.pasting({ count: changes.length }), words.pasted({ count: changes.length }), 0);

  const fill = () => {
    const changes = filling(seenRows, journey.roles);
    apply(changes, words.filling({ count: changes.length }), words.filled({ count: changes.length }));
  };
  const clear = () => {
    const changes = clearing(seen, journey.roles);
    apply(changes, words.clearing({ count: changes.length }), words.cleared({ count: changes.length }));
  };
  const level = (chosen: RoleLevel) => {
    const changes = leveling(
      seen.map((place) => ({ ...place, level: chosen })),
      journey.roles,
    );
    const said = { count: changes.length, level: text.model.levels[chosen] };
    apply(changes, words.leveling(said), words.leveled(said));
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const isDone = range.onKeyDown(event) || editByKey(event);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const editByKey = (event: KeyboardEvent): boolean => {
    if (!(event.target as Element).matches('.role-cell') || event.altKey || event.shiftKey) return false;
    const key = event.key.toLowerCase();
    const chosen = range.block && text.matrix.levelKeys.find((entry) => entry.key === key);
    if (isPressed(event, 'fill') && range.block) fill();
    else if (isPressed(event, 'clear')) clear();
    else if (chosen && !event.ctrlKey && !event.metaKey) level(chosen.level as RoleLevel);
    else return false;
    return true;
  };

  // The events go to where the text selection is, which need not be the cell with the focus.
  const onClipboard = useRef<{ copy: typeof copied; paste: typeof paste }>(undefined);
  onClipboard.current = { copy: copied, paste };
  useEffect(() => {
    const isInCell = () => document.activeElement?.matches('.role-cell') ?? false;
    const onCopy = (event: ClipboardEvent) => {
      const table = isInCell() && onClipboard.current?.copy(false);
      if (!table || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', table.plain);
      event.clipboardData.setData('text/html', table.html);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isInCell() || !event.clipboardData) return;
      event.preventDefault();
      const plain = event.clipboardData.getData('text/plain');
      void onClipboard.current?.paste({ plain, html: event.clipboardData.getData('text/html') });
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);

  const latest = useRef<BlockActions>(undefined);
  latest.current = {
    copy,
    paste: async () => paste(await readClipboard()),
    fill,
    clear,
    level,
    selectAll: () => range.select(wholeOf(shown)),
  };
  // The same from key to key, for buttons and menus that need not be drawn again.
  const actions = useMemo(
    (): BlockActions => ({
      copy: async (withHeadings) => latest.current?.copy(withHeadings),
      paste: async () => latest.current?.paste(),
      fill: () => latest.current?.fill(),
      clear: () => latest.current?.clear(),
      level: (chosen) => latest.current?.level(chosen),
      selectAll: () => latest.current?.selectAll(),
    }),
    [],
  );

  return {
    ...range,
    ...actions,
    actions,
    shown,
    names,
    pasting,
    stopPasting: () => {
      setPasting(null);
      focusBack(before.current);
    },
    pasteChanges,
    gridProps: { ...range.pointerProps, onKeyDownCapture },
  };
}

export type Blocks = ReturnType<typeof useBlocks>;

/** What can be done with the selected cells. */
export type BlockActions = {
  copy: (withHeadings?: boolean) => Promise<void>;
  paste: () => Promise<void>;
  fill: () => void;
  clear: () => void;
  level: (chosen: RoleLevel) => void;
  selectAll: () => void;
};

const nameIn = (items: readonly { id: string; name: string }[], id: string) =>
  items.find((item) => item.id === id)?.name ?? '';
