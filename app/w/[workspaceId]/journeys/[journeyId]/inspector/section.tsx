'use client';

import { type ReactNode, useId } from 'react';

/** A part of a panel under its own heading. */
export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2 border-t border-line pt-4">
      <h3 id={id} className="text-13">
        {title}
        {count !== undefined && count > 0 && (
          <span className="ml-1.5 font-medium text-muted tabular-nums">{count}</span>
        )}
      </h3>
      {children}
    </section>
  );
}
