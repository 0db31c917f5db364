'use client';

import dynamic from 'next/dynamic';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { focusBack } from '@/app/ui/focus-back';
import type { KeyId } from './keys';
import { isPressed } from './keys';

/** What an entry of the palette is: somewhere to go, or something to do. */
export const ENTRY_KINDS = [
  'command',
  'screen',
  'report',
  'file',
  'journey',
  'step',
  'department',
  'moment',
  'handoff',
  'gap',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of the palette. */
export type PaletteEntry = {
  id: string;
  kind: EntryKind;
  label: string;
  /** Other words that find it. */
  also?: readonly string[];
  /** The keys that do the same. */
  keys?: KeyId;
  run: () => void;
};

type Source = () => readonly PaletteEntry[];
type Shown = 'palette' | 'keys' | null;

type Palette = {
  open: (what: 'palette' | 'keys') => void;
  /** Adds entries for as long as a screen is there. @returns takes them away again */
  add: (name: string, source: Source) => () => void;
};

const PaletteContext = createContext<Palette>({ open: () => undefined, add: () => () => undefined });

// Neither is needed to read a page.
const PaletteDialog = dynamic(() => import('./palette-dialog').then((module) => module.PaletteDialog));
const KeysDialog = dynamic(() => import('./keys-dialog').then((module) => module.KeysDialog));

/** The command palette and the page of keys, over all screens of a workspace. */
export function PaletteProvider({ workspaceId, children }: { workspaceId: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown>(null);
  // Known at once: a quick hand presses the next key before the page has followed the one before.
  const shownNow = useRef<Shown>(null);
  const show = useCallback((what: Shown) => {
    shownNow.current = what;
    setShown(what);
  }, []);
  const sources = useRef(new Map<string, Source>());
  // What is typed before the field of the palette has the focus belongs to it, and not to the cell that still has the focus.
  const typed = useRef<string | null>(null);
  const before = useRef<{ element: Element | null; around: HTMLElement | null }>(undefined);
  const open = useCallback(
    (what: 'palette' | 'keys') => {
      typed.current = what === 'palette' ? '' : null;
      // From the palette to the keys, the place to come back to stays the same.
      const { activeElement } = document;
      if (!activeElement?.closest('[role="dialog"]')) {
        // A field that closes when it is left leaves its cell behind.
        const around = activeElement?.parentElement?.closest<HTMLElement>('[tabindex]') ?? null;
        before.current = { element: activeElement, around };
      }
      show(what);
    },
    [show],
  );
  const close = useCallback(() => {
    typed.current = null;
    show(null);
    const { element, around } = before.current ?? {};
    focusBack(element, around);
  }, [show]);
  const add = useCallback((name: string, source: Source) => {
    sources.current.set(name, source);
    return () => {
      if (sources.current.get(name) === source) sources.current.delete(name);
    };
  }, []);
  const value = useMemo(() => ({ open, add }), [open, add]);

  const takeTyped = useCallback(() => {
    const query = typed.current ?? '';
    typed.current = null;
    return query;
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (typed.current === null || isPressed(event, 'palette')) return;
      event.preventDefault();
      event.stopPropagation();
      const { key } = event;
      if (key === 'Escape') close();
      else if (key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if (key.length === 1 && !event.ctrlKey && !event.metaKey) typed.current += key;
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [close]);

  useEffect(() => {
    // First of all: a text that is being typed keeps its keys to itself.
    const onPaletteKey = (event: KeyboardEvent) => {
      if (!isPressed(event, 'palette')) return;
      event.preventDefault();
      event.stopPropagation();
      if (shownNow.current === 'palette') close();
      else open('palette');
    };
    const onHelpKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressed(event, 'help') || isTyping(event.target)) return;
      event.preventDefault();
      open('keys');
    };
    window.addEventListener('keydown', onPaletteKey, { capture: true });
    window.addEventListener('keydown', onHelpKey);
    return () => {
      window.removeEventListener('keydown', onPaletteKey, { capture: true });
      window.removeEventListener('keydown', onHelpKey);
    };
  }, [open, close]);

  return (
    <PaletteContext value={value}>
      {children}
      {shown === 'palette' && (
        <PaletteDialog
          workspaceId={workspaceId}
          added={() => [...sources.current.values()].flatMap((source) => source())}
          takeTyped={takeTyped}
          onKeys={() => open('keys')}
          onClose={close}
        />
      )}
      {shown === 'keys' && <KeysDialog onClose={close} />}
    </PaletteContext>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Opens the palette or the page of keys. */
export const useOpenPalette = () => useContext(PaletteContext).open;

/** Puts entries into the palette while a screen is there; they are asked for when it opens. */
export function usePaletteEntries(name: string, source: Source) {
  const { add } = useContext(PaletteContext);
  const latest = useRef(source);
  latest.current = source;
  useEffect(() => add(name, () => latest.current()), [add, name]);
}
