'use client';

import { memo, useDeferredValue, useLayoutEffect, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import type { Finding } from '@/lib/gaps/finding';
import type { GapGrouping } from '@/lib/gaps/gaps-view';
import type { GapGroup } from '@/lib/gaps/group-gaps';
import type { SeenGroup } from '@/lib/gaps/hide-in-groups';
import { GapCard } from '../inspector/gap-card';
import { SeverityMark } from '../inspector/severity-mark';
import { useJourney } from '../journey-context';
import { GroupHeading } from './group-heading';

type GapGroupsProps = {
  groups: readonly SeenGroup[];
  by: GapGrouping;
  /** Number of different gaps in the groups: one can stand in several. */
  shown: number;
};

/** About how high a gap stands, in pixels, for a scrollbar that fits before it has been drawn. */
const CARD_HEIGHT = 100;

/** As many gaps as fill a high screen. */
const AT_FIRST = 40;

// Hundreds of gaps stay as they are when a filter changes or somebody edits elsewhere.
const GapRow = memo(GapCard);

/** One card a place, step, department, rule or severity, with its gaps in it. */
export function GapGroups({ groups, by, shown }: GapGroupsProps) {
  const text = useText();
  const words = text.gapsPage;
  const all = useJourney().analysis.findings.length;
  const count = useRef<HTMLParagraphElement>(null);
  const before = useRef(shown);
  // A screenful comes with the page, and the others right behind it, without a press: so search, print and keyboard
  // reach them all.
  const most = useDeferredValue(Number.POSITIVE_INFINITY, AT_FIRST);
  // A gap that is answered can leave the list, and the focus with it: it goes on from the top of the list.
  useLayoutEffect(() => {
    if (shown < before.current && document.activeElement === document.body) count.current?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div className="grid gap-3">
      <p ref={count} role="status" tabIndex={-1} className="justify-self-start text-12 text-muted">
        {words.shown({ shown, all })}
      </p>
      {firstOf(groups, most).map(({ row, findings }, at) =>
        row.kind === 'group' ? (
          <Group
            key={`${by}:${row.group.id}`}
            by={by}
            group={row.group}
            findings={findings}
            unseen={row.unseen}
          />
        ) : (
          // A void has no name: that is what it stands for.
          // biome-ignore lint/suspicious/noArrayIndexKey: nor anything else to tell it by than its place
          <p key={at} className="unseen-void lens-appears px-4 py-6 text-center font-medium">
            {text.lookThrough.gapsUnseen({ count: row.gaps })}
          </p>
        ),
      )}
    </div>
  );
}

/** The groups and voids, and of each group the gaps that are among the first `most` of all. */
function firstOf(groups: readonly SeenGroup[], most: number) {
  let left = most;
  return groups.flatMap((row) => {
    const findings = row.kind === 'group' ? row.group.findings.slice(0, left) : [];
    const isReached = left > 0;
    left -= findings.length;
    return isReached ? [{ row, findings }] : [];
  });
}

type GroupProps = { group: GapGroup; by: GapGrouping; findings: readonly Finding[]; unseen: number };

function Group({ group, by, findings, unseen }: GroupProps) {
  const text = useText();
  return (
    <section
      aria-labelledby={`group-${group.id}`}
      className="card lens-appears [content-visibility:auto] print:[content-visibility:visible] desk:grid desk:grid-cols-[240px_minmax(0,1fr)]"
      style={{ containIntrinsicBlockSize: `auto ${group.findings.length * CARD_HEIGHT}px` }}
    >
      <div className="border-line p-3 max-desk:border-b desk:border-r print:break-after-avoid">
        <div className="grid gap-1 desk:sticky desk:top-3">
          <h2 id={`group-${group.id}`} className="text-14 wrap-anywhere">
            <GroupHeading group={group} by={by} />
          </h2>
          <p className="flex flex-wrap items-center gap-x-3 text-12 text-muted">
            {by !== 'severity' && <SeverityMark severity={group.severity} />}
            {text.gapsPage.gaps({ count: group.findings.length })}
          </p>
        </div>
      </div>
      <div className="min-w-0 divide-y divide-line">
        {findings.map((finding) => (
          <GapRow key={finding.key} finding={finding} showPlace={by !== 'place'} isRow />
        ))}
        {unseen > 0 && (
          <p className="unseen-void m-3 px-3 py-2">{text.lookThrough.gapsUnseen({ count: unseen })}</p>
        )}
      </div>
    </section>
  );
}
