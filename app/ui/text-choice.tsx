'use client';

import { useText } from '@/app/text/text-context';
import { Button } from './button';

type TextChoiceProps = {
  title: string;
  /** The texts to choose from, each with what it is. */
  texts: readonly { label: string; text: string }[];
  actions: readonly { label: string; run: () => void }[];
};

/** Texts that were written for one field, all in sight, and what can be done with them. */
export function TextChoice({ title, texts, actions }: TextChoiceProps) {
  const nothing = useText().ui.nothing;
  return (
    <div role="alert" className="card grid gap-2 border-mark-warn p-3">
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
