'use client';

import { useEffect, useState } from 'react';
import { failureText } from '@/app/editing/failure-text';
import { newCommandId } from '@/app/editing/new-command-id';
import { previewCommand } from '@/app/editing/server';
import { useText } from '@/app/text/text-context';
import type { DocumentSummary } from '@/lib/changes/summarize-changes';
import type { CommandOf } from '@/lib/commands/command';
import type { Refusal } from '@/lib/commands/refusal';

export type ImportIntent = Omit<CommandOf<'import'>, 'commandId'>;

export type Preview =
  | { status: 'none' | 'asking' }
  | { status: 'shown'; documents: DocumentSummary[] }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'failed'; message: string };

/** What bringing in a file would do, asked of the server, which does nothing yet. */
export function usePreview(intent: ImportIntent | null): Preview {
  const text = useText();
  const [preview, setPreview] = useState<Preview>({ status: 'none' });
  useEffect(() => {
    if (!intent) return setPreview({ status: 'none' });
    let isCurrent = true;
    setPreview({ status: 'asking' });
    void previewCommand({ ...intent, commandId: newCommandId() })
      .then(
        (answer): Preview =>
          answer.accepted
            ? { status: 'shown', documents: answer.documents }
            : { status: 'refused', refusal: answer.refusal },
        (error): Preview => ({ status: 'failed', message: failureText(text, error) }),
      )
      .then((answer) => isCurrent && setPreview(answer));
    return () => {
      isCurrent = false;
    };
  }, [intent, text]);
  return preview;
}
