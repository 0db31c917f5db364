'use client';

import { useOpenPalette } from '@/app/shell/palette/palette-context';
import { useText } from '@/app/text/text-context';

/** What the marks of the matrix mean, and the keys that set a level. */
export function Legend() {
  const text = useText();
  const open = useOpenPalette();
  const { legend, levelKeys } = text.matrix;
  return (
    <ul
      className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2 text-12 text-muted print:px-0 print:[print-color-adjust:exact]"
      aria-label={legend.label}
    >
      <li>
        <span className="lead-sample">{text.model.levels.leads}</span> {legend.leads}
      </li>
      <li>
        <span className="level-badge" data-level="supports">
          {text.model.levels.supports}
        </span>{' '}
        {legend.supports}
      </li>
      <li>
        <span className="hatched sample" /> {legend.unanswered}
      </li>
      {(['agreed', 'one-side', 'missing'] as const).map((state) => (
        <li key={state}>
          <span className="dot" data-state={state} /> {legend.handoffs[state]}
        </li>
      ))}
      <li className="no-print ml-auto">
        {legend.keys}{' '}
        {levelKeys.map(({ key, level }) => (
          <span key={key}>
            <kbd>{key.toUpperCase()}</kbd> {text.model.levels[level as keyof typeof text.model.levels]}{' '}
          </span>
        ))}
        <button
          type="button"
          className="ml-2 min-h-target underline underline-offset-2 hover:text-ink"
          onClick={() => open('keys')}
        >
          {text.palette.allKeys}
        </button>
      </li>
    </ul>
  );
}
