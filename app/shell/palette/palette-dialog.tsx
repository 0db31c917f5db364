'use client';

import { useMemo, useRef, useState } from 'react';
import {
  Dialog as AriaDialog,
  Autocomplete,
  Button,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { rankMatches } from '@/lib/search/rank-matches';
import { KeyCaps } from './key-caps';
import { keysOf } from './keys';
import type { PaletteEntry } from './palette-context';
import { useCommonEntries } from './use-common-entries';

/** More than anybody reads; what is not among them needs another word. */
const MOST_SHOWN = 60;

type PaletteDialogProps = {
  workspaceId: string;
  /** The entries of the screens that are open. */
  added: () => readonly PaletteEntry[];
  /** What was typed before its field had the focus. */
  takeTyped: () => string;
  onKeys: () => void;
  onClose: () => void;
};

/** Type where to go or what to do, Enter does it. */
export function PaletteDialog({ workspaceId, added, takeTyped, onKeys, onClose }: PaletteDialogProps) {
  const text = useText();
  const words = text.palette;
  const [query, setQuery] = useState('');
  const { entries: common, withName } = useCommonEntries(workspaceId, onKeys);
  // As they are at the moment of opening: nothing moves under the finger.
  const [all] = useState(() => [...added(), ...common]);
  const name = query.trim();
  const ranked = useMemo(() => (name === '' ? inOrder(all) : rankMatches(name, all)), [name, all]);
  const found = [...ranked.slice(0, MOST_SHOWN), ...(name === '' ? [] : withName(name))];

  const isDone = useRef(false);
  const run = (id: string) => {
    // Enter comes from the field and, where one is chosen by then, from the list too.
    if (isDone.current) return;
    isDone.current = true;
    const entry = found.find((one) => one.id === id);
    onClose();
    // The focus goes back to where it was first; what runs may put it elsewhere.
    if (entry) setTimeout(entry.run, AFTER_CLOSING_MS);
  };

  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex bg-black/35"
    >
      <Modal className="mx-auto mt-[max(12px,10dvh)] mb-auto flex max-h-[min(560px,calc(100dvh-24px))] w-[min(600px,calc(100vw-24px))] flex-col overflow-hidden rounded-xl border border-line bg-card shadow-xl max-phone:mt-3">
        <AriaDialog aria-label={words.title} className="flex min-h-0 flex-col outline-none">
          <Autocomplete
            inputValue={query}
            onInputChange={setQuery}
            // What makes something new is never what Enter does by itself.
            disableAutoFocusFirst={ranked.length === 0}
          >
            {/* A search field would keep the first Escape for itself. */}
            <TextField type="search" aria-label={words.field} autoFocus className="border-b border-line p-2">
              <Input
                // From now on keys come here by themselves.
                onFocus={() => {
                  const typed = takeTyped();
                  setQuery((now) => typed + now);
                }}
                placeholder={words.field}
                onKeyDown={({ key, currentTarget }) => {
                  // Where all of it was typed before the field was there, none is chosen yet; Enter means the first.
                  const [first] = ranked;
                  const isChosen = currentTarget.hasAttribute('aria-activedescendant');
                  if (key === 'Enter' && !isChosen && name !== '' && first) run(first.id);
                }}
                className="w-full rounded-md bg-transparent px-2 py-2 text-16 outline-none placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
              />
            </TextField>
            <div
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
              tabIndex={0}
              role="group"
              aria-label={words.results}
              className="min-h-0 overflow-auto outline-offset-[-2px]"
            >
              {found.length > 0 && ranked.length === 0 && (
                <p className="px-3 pt-3 text-muted">{words.nothing({ query: name })}</p>
              )}
              <Menu
                aria-label={words.results}
                items={found}
                className="p-1 outline-none"
                onAction={(id) => run(String(id))}
                renderEmptyState={() => <p className="p-4 text-muted">{words.nothing({ query: name })}</p>}
              >
                {(entry) => (
                  <MenuItem id={entry.id} textValue={entry.label} className="menu-item min-h-9">
                    <span className="min-w-0 flex-1 truncate">{entry.label}</span>
                    {entry.keys && <KeyCaps keys={keysOf(entry.keys).slice(0, 1)} />}
                    <span className="text-12 text-muted">{words.kinds[entry.kind]}</span>
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
          <footer className="flex items-center justify-between gap-2 border-t border-line px-3 py-1.5 text-12 text-muted">
            <span className="max-phone:hidden">{words.hint}</span>
            <Button className="button ml-auto" data-tone="quiet" onPress={onKeys}>
              {words.allKeys}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Without a word, what can be done stands first; the many places are found by typing. */
const inOrder = (entries: readonly PaletteEntry[]) =>
  (['command', 'screen', 'journey', 'report', 'file', 'step', 'department'] as const).flatMap((kind) =>
    entries.filter((entry) => entry.kind === kind),
  );

// Longer than the frame in which the focus goes back.
const AFTER_CLOSING_MS = 50;
