'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog } from '@/app/ui/dialog';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { focusInGrid } from './focus-in-grid';

type SidePanelProps = {
  title: string;
  /** Whether it is open where it lies over the screen; beside the screen it always is. */
  isOpen: boolean;
  onClose: () => void;
  /** Escape outside the panel, where nothing else takes it. */
  onEscape: () => void;
  children: ReactNode;
};

/** What is selected, beside the screen where there is room, else in a sheet over it. */
export function SidePanel({ title, isOpen, onClose, onEscape, children }: SidePanelProps) {
  const width = useScreenWidth();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // From the panel back to what it is about; from there it is let go.
      if (panel.current?.contains(document.activeElement)) focusInGrid();
      else onEscape();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onEscape]);
  return width === 'desk' ? (
    <aside
      ref={panel}
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
