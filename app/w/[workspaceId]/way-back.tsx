'use client';

import { Undo } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';

type WayBackProps = {
  title: string;
  /** Who deleted it, and when; or why that cannot be said. */
  said: ReactNode;
  why: string;
  bringBack: string;
  /** Undefined as long as it cannot be brought back. */
  onBringBack: (() => void) | undefined;
  /** The address of what is left above it. */
  overview: string;
};

/** What stands in the place of something that has been deleted: who did it, and how to bring it back. */
export function WayBack({ title, said, why, bringBack, onBringBack, overview }: WayBackProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="grid max-w-xl gap-4">
      <div className="grid gap-1">
        <h1 ref={heading} tabIndex={-1} className="text-26 outline-none">
          {title}
        </h1>
        <p role="status" className="min-h-5 text-muted">
          {said}
        </p>
      </div>
      <p className="text-14">{why}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="strong" isDisabled={!onBringBack} onPress={() => onBringBack?.()}>
          <Undo aria-hidden size={14} />
          {bringBack}
        </Button>
        <Link className="button" href={overview}>
          {text.shell.toOverview}
        </Link>
      </div>
    </div>
  );
}
