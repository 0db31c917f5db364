'use client';

import { Pencil } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';
import type { MenuEntry } from '@/app/ui/menu';
import { MoreMenu } from '@/app/ui/more-menu';

type PanelHeadProps = {
  title: string;
  /** Where it belongs, below the title. */
  children?: ReactNode;
  /** A name that can be changed where it stands. */
  naming?: { name: string; label: string; onRename: (typed: string, seen: string) => Promise<Outcome> };
  entries?: MenuEntry[];
};

/** The head of a panel: what is selected, its name in place, and what else can be done with it. */
export function PanelHead({ title, children, naming, entries }: PanelHeadProps) {
  const text = useText();
  const [isRenaming, setRenaming] = useState(false);
  const isSaving = useRef(false);
  const head = useRef<HTMLDivElement>(null);

  // The field is gone; whoever used the keyboard goes on from where they began.
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming && document.activeElement === document.body)
      head.current?.querySelector('button')?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  return (
    <div ref={head} className="grid gap-0.5">
      <div className="flex items-start gap-1">
        <h2 tabIndex={-1} className={isRenaming ? 'sr-only' : 'min-w-0 flex-1 py-1 text-16 outline-offset-4'}>
          {title}
        </h2>
        {naming && isRenaming && (
          <EditableText
            label={naming.label}
            value={naming.name}
            autoFocus
            className="flex-1"
            onSave={async (typed, seen) => {
              isSaving.current = true;
              const outcome = await naming.onRename(typed, seen);
              isSaving.current = false;
              // A name that was refused stays in the field, with the reason below it.
              setRenaming(!outcome.accepted);
              return outcome;
            }}
            onDone={() => !isSaving.current && setRenaming(false)}
          />
        )}
        {naming && !isRenaming && (
          <IconButton label={text.ui.rename} onPress={() => setRenaming(true)}>
            <Pencil aria-hidden size={14} />
          </IconButton>
        )}
        {entries && <MoreMenu label={text.ui.more({ of: title })} entries={entries} />}
      </div>
      {children}
    </div>
  );
}
