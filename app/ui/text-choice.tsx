'use client';

import { useEffect, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from './button';

type TextChoiceProps = {
  title: string;
  /** The texts to choose from, each with what it is. */
  texts: readonly { label: string; text: string }[];
  actions: readonly { label: string; run: () => void }[];
  /** Somebody is in the middle of it: it comes into sight, and keys go on from here where nothing has the focus. */
  isUrgent?: boolean;
};

/** Texts that were written for one field, all in sight, and what can be done with them. */
export function TextChoice({ title, texts, actions, isUrgent = false }: TextChoiceProps) {
  const nothing = useText().ui.nothing;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isUrgent) return;
    // Not one of the buttons: a second Enter must not choose unread.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isUrgent]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="card grid scroll-my-16 gap-2 border-mark-warn p-3">
      <p className="font-medium">{title}</p>
      {texts.map(({ label, text }) => (
        <p key={label} className="whitespace-pre-line wrap-anywhere">
          <span className="block text-12 text-muted">{label}</span>
          {text || nothing}
        </p>
      ))}
      <div className="flex flex-wrap gap-2">
        {actions.map(({ label, run }) => (
          <Button key={label} onPress={run}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
