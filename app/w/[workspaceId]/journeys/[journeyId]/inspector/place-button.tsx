'use client';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type PlaceButtonProps = { onPress: () => void; meta?: ReactNode; after?: ReactNode; children: ReactNode };

/** A line that leads to another place on the map. */
export function PlaceButton({ onPress, meta, after, children }: PlaceButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="flex min-h-8 w-full min-w-0 items-center gap-2 rounded-lg border border-line bg-card px-2.5 py-1.5 text-left hover:bg-sunken max-phone:min-h-10"
    >
      <span className="min-w-0 flex-1">
        {children}
        {meta && <span className="block text-12 text-muted">{meta}</span>}
      </span>
      {after}
      <ChevronRight aria-hidden size={14} className="flex-none text-muted" />
    </button>
  );
}
