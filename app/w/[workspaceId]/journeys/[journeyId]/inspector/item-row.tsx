'use client';

import { ChevronRight, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useIsChosen } from './chosen-item';

type ItemRowProps = {
  /** Id of the item; the one that was chosen elsewhere stands open. */
  of?: string;
  text: string;
  /** What else is worth knowing of it, in one line. */
  meta?: string;
  /** Stands in front, outside the part that opens. */
  before?: ReactNode;
  /** Stands behind, outside the part that opens. */
  after?: ReactNode;
  /** Stands below the line, whether or not it is open. */
  below?: ReactNode;
  isDone?: boolean;
  /** Comes open, and takes the focus: for what somebody has just made. */
  isNew?: boolean;
  onRemove: () => void;
  /** How it is edited. */
  children: ReactNode;
};

/** One item of a list: a compact line that opens where it is edited. */
export function ItemRow(props: ItemRowProps) {
  const {
    of = '',
    text: words,
    meta,
    before,
    after,
    below,
    isDone = false,
    isNew = false,
    onRemove,
    children,
  } = props;
  const text = useText();
  const isChosen = useIsChosen(of);
  const [isOpen, setOpen] = useState(isNew || isChosen);
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  useEffect(() => {
    if (isNew) button.current?.focus();
  }, [isNew]);
  return (
    <li ref={row} className="rounded-lg border border-line bg-card">
      <div className="flex items-start">
        {before}
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className={`flex min-h-8 min-w-0 flex-1 items-start gap-2 rounded-lg py-1.5 pr-2 text-left hover:bg-sunken max-phone:min-h-10 ${before ? 'pl-1' : 'pl-2.5'}`}
        >
          <span className="min-w-0 flex-1">
            <span className={isDone ? 'text-muted line-through' : ''}>{words || text.inspector.blank}</span>
            {meta && <span className="block text-12 text-muted">{meta}</span>}
          </span>
          <ChevronRight
            aria-hidden
            size={14}
            className={`mt-0.5 flex-none text-muted ${isOpen ? 'rotate-90' : ''}`}
          />
        </button>
        {after}
      </div>
      {below}
      {isOpen && (
        <div id={id} className="grid gap-2 border-t border-line p-2.5">
          {children}
          <Button tone="quiet" className="justify-self-start px-2 text-12" onPress={onRemove}>
            <Trash2 aria-hidden size={14} />
            {text.ui.delete}
          </Button>
        </div>
      )}
    </li>
  );
}
