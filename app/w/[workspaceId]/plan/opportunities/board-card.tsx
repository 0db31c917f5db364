'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import type { PlacedOpportunity } from '@/lib/plan/opportunity-board';

type CardProps = {
  one: PlacedOpportunity;
  workspace: Workspace;
  /** Id of the card that takes the focus when it is drawn. */
  takesFocus: RefObject<string | null>;
  onOpen: () => void;
  onDrag: () => void;
  onArrow: (key: string) => void;
};

/** An opportunity on the board: dragged, moved by Alt and an arrow key, opened by a press. */
export function BoardCard({ one, workspace, takesFocus, onOpen, onDrag, onArrow }: CardProps) {
  const text = useText();
  const words = text.plan.opportunities;
  const { opportunity, moment, actions } = one;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus.current !== one.id) return;
    takesFocus.current = null;
    button.current?.focus();
  });
  const meta = [
    `${moment.step.name} / ${moment.name}`,
    workspace.departments.find(({ id }) => id === opportunity.department)?.name ?? text.plan.noDepartment,
    actions.length > 0 && words.hasActions({ count: actions.length }),
  ];
  return (
    <li>
      <button
        ref={button}
        type="button"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', opportunity.text);
          onDrag();
        }}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (!event.altKey || !event.key.startsWith('Arrow')) return;
          event.preventDefault();
          onArrow(event.key);
        }}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        className="block w-full cursor-grab rounded-lg border border-line bg-card px-2.5 py-1.5 text-left hover:border-faint active:cursor-grabbing"
      >
        {opportunity.text || text.inspector.blank}
        <span className="block text-12 text-muted">{meta.filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}
