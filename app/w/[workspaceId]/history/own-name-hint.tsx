'use client';

import { useState } from 'react';
import { useOwnName } from '@/app/editing/own-name';
import { OwnNameDialog } from '@/app/shell/own-name-dialog';
import { useText } from '@/app/text/text-context';

/** Whoever has given no name yet learns here what it would be good for. */
export function OwnNameHint() {
  const words = useText().historyPage.ownName;
  const name = useOwnName();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      {name === '' && (
        <p className="no-print flex flex-wrap items-center gap-x-2 text-muted">
          {words.unnamed}
          <button
            type="button"
            className="min-h-target font-medium text-accent underline underline-offset-2"
            onClick={() => setAsking(true)}
          >
            {words.give}
          </button>
        </p>
      )}
      <OwnNameDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
