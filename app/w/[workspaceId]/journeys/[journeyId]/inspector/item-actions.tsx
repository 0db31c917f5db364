'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { Action } from '@/lib/model/facts';
import { ActionForm } from './action-form';
import { ActionRow } from './action-row';

type ItemActionsProps = {
  actions: readonly Action[];
  /** What a new action is proposed to be. */
  start: { text?: string; department?: string | undefined; obstacle?: string | undefined };
  placeholder?: string;
};

/** What is done about an obstacle or an opportunity, and a way to do something more. */
export function ItemActions({ actions, start, placeholder = '' }: ItemActionsProps) {
  const text = useText();
  const words = text.plan.actions;
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      {actions.length > 0 && (
        <ul aria-label={words.title} className="grid gap-1">
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <ActionForm start={start} placeholder={placeholder} onDone={() => setAdding(false)} />
      ) : (
        <Button className="justify-self-start" onPress={() => setAdding(true)}>
          {text.inspector.gap.toAction}
        </Button>
      )}
    </>
  );
}
