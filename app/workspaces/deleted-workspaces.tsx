'use client';

import { Undo } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { DeletedWorkspace } from '@/db/read-deletions';
import { timeAgo } from '@/lib/text/time-ago';
import { useBringWorkspaceBack } from './use-bring-workspace-back';

/** The workspaces that were deleted last, each with the way back. */
export function DeletedWorkspaces({ deleted, now }: { deleted: readonly DeletedWorkspace[]; now: number }) {
  const text = useText();
  const words = text.start.workspaces;
  const language = useLanguage();
  const bringBack = useBringWorkspaceBack();
  const [busy, setBusy] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (deleted.length === 0) return null;
  return (
    <section aria-labelledby="deleted" className="grid gap-1">
      <h2 id="deleted" ref={heading} tabIndex={-1} className="text-14 text-muted outline-none">
        {words.deleted}
      </h2>
      <ul className="grid">
        {deleted.map(({ id, name, at, by }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <span className="wrap-anywhere">{name}</span>
            <span className="text-12 text-muted">
              {words.deletedBy({ who: by || text.history.somebody, ago: timeAgo(language, at, now) })}
            </span>
            <Button
              tone="quiet"
              aria-label={words.bringBackNamed({ name })}
              isDisabled={busy === id}
              onPress={async () => {
                setBusy(id);
                await bringBack(id);
                setBusy(undefined);
                // The line goes with its button.
                heading.current?.focus();
              }}
            >
              <Undo aria-hidden size={14} />
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
