'use client';

import { useText } from '@/app/text/text-context';
import type { Severity } from '@/lib/gaps/finding';

// The worse, the fuller: the shape says it too, beside the word.
const DOTS: Record<Severity, string> = {
  critical: 'bg-mark-bad border-mark-bad ring-2 ring-bad-ground',
  high: 'bg-mark-warn border-mark-warn',
  medium: 'border-mark-warn',
  low: 'border-muted',
};
const WORDS: Record<Severity, string> = {
  critical: 'text-bad',
  high: 'text-warn',
  medium: 'text-ink',
  low: 'text-muted',
};

/** How bad a gap is: a dot and its word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const text = useText();
  return (
    <span className={`inline-flex items-center gap-1.5 text-12 font-semibold ${WORDS[severity]}`}>
      <span aria-hidden className={`size-2 flex-none rounded-full border-2 ${DOTS[severity]}`} />
      {text.model.severities[severity]}
    </span>
  );
}
