'use client';

import { type ReactNode, useEffect } from 'react';
import { Dialog } from '@/app/ui/dialog';
import { useScreenWidth } from '@/app/ui/use-screen-width';

type SidePanelProps = {
  title: string;
  /** Whether it is open where it lies over the screen; beside the screen it always is. */
  isOpen: boolean;
  onClose: () => void;
  /** Escape, where nothing else takes it. */
  onEscape: () => void;
  children: ReactNode;
};

/** What is selected, beside the screen where there is room, else in a sheet over it. */
export function SidePanel({ title, isOpen, onClose, onEscape, children }: SidePanelProps) {
  const width = useScreenWidth();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && onEscape();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onEscape]);
  return width === 'desk' ? (
    <aside
      aria-label={title}
      className="no-print relative w-[340px] flex-none overflow-auto border-l border-line bg-card p-4"
    >
      {children}
    </aside>
  ) : (
    <Dialog kind="sheet" title={title} isOpen={isOpen} onClose={onClose}>
      {children}
    </Dialog>
  );
}
