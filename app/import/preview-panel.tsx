'use client';

import { useText } from '@/app/text/text-context';
import { refusalText } from '@/lib/commands/refusal';
import { ChangePreview } from './change-preview';
import { ProblemList } from './problem-list';
import type { Preview } from './use-preview';

/** A preview however it came out: what will happen, or why it can't. */
export function PreviewPanel({ preview }: { preview: Preview }) {
  const text = useText();
  const words = text.importing;
  switch (preview.status) {
    case 'none':
      return null;
    case 'asking':
      return (
        <p role="status" className="text-muted">
          {words.asking}
        </p>
      );
    case 'shown':
      return (
        <section className="grid gap-2">
          <h2 className="text-14">{words.whatHappens}</h2>
          <ChangePreview documents={preview.documents} />
        </section>
      );
    case 'refused': {
      const { problems } = preview.refusal;
      if (problems && problems.length > 0)
        return <ProblemList title={words.doesNotFit} problems={problems} />;
      return <Problem message={refusalText(text, preview.refusal)} />;
    }
    case 'failed':
      return <Problem message={preview.message} />;
  }
}

const Problem = ({ message }: { message: string }) => (
  <p role="alert" className="card border-mark-bad px-4 py-3 text-bad">
    {message}
  </p>
);
