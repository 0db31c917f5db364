'use client';

import { Check, TriangleAlert } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { ListedTouchpoint } from '@/lib/inventory/read-touchpoint-list';
import type { Department } from '@/lib/model/facts';

type PreviewProps = { lines: readonly ListedTouchpoint[]; departments: readonly Department[] };

/** As many lines as a person looks through; the others are counted. */
const MOST_SHOWN = 200;

/** What becomes of each line of a list; lines with something wrong come first. */
export function ListPreview({ lines, departments }: PreviewProps) {
  const text = useText();
  const words = text.touchpoints.paste;
  const bad = lines.filter(({ problems }) => problems.length > 0);
  const good = lines.filter(({ problems }) => problems.length === 0);
  const shown = [...bad, ...good].slice(0, MOST_SHOWN);
  return (
    <section className="grid gap-2">
      <p role="status" className="text-13 font-medium">
        {words.preview({ good: good.length, bad: bad.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <ul tabIndex={0} aria-label={words.list} className="grid max-h-64 gap-1 overflow-auto wrap-anywhere">
        {shown.map((line) => (
          <li key={line.line} className="flex items-start gap-2 rounded-lg border border-line px-2.5 py-1.5">
            {line.problems.length > 0 ? (
              <TriangleAlert aria-hidden size={14} className="mt-0.5 flex-none text-warn" />
            ) : (
              <Check aria-hidden size={14} className="mt-0.5 flex-none text-ok" />
            )}
            <div className="min-w-0">
              <p>
                <span className="text-muted">{words.line({ line: line.line })}</span> {line.name}
              </p>
              {line.problems.length > 0 ? (
                line.problems.map(({ code, value }) => (
                  <p key={code} className="text-12 text-warn">
                    {words.problems[code]({ value })}
                  </p>
                ))
              ) : (
                <p className="text-12 text-muted">
                  {[
                    line.place && `${line.place.moment.step.name} / ${line.place.moment.name}`,
                    line.channel || text.model.touchpointModes[line.mode],
                    departments.find(({ id }) => id === line.department)?.name,
                    text.model.touchpointStates[line.state],
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <p className="text-12 text-muted">{words.more({ count: lines.length - shown.length })}</p>
      )}
    </section>
  );
}
