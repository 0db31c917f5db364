'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { lensNotShared } from '@/lib/gaps/rules/lens-not-shared';
import { groupByLens } from '@/lib/lenses/group-by-lens';
import type { Workspace } from '@/lib/model/facts';
import { SeverityMark } from '../journeys/[journeyId]/inspector/severity-mark';

/** What the answers come to: the gap when departments look through different lenses, else that they share one. */
export function AlignmentFinding({ workspace }: { workspace: Workspace }) {
  const text = useText();
  const words = text.lensAlignment;
  const rule = text.gaps['lens-not-shared'];
  const { groups } = groupByLens(workspace);
  const [first, second] = groups;
  if (!first) return null;
  if (!second)
    return (
      <p className="card px-4 py-3">
        {words.shared({ lens: text.lenses.theLens(first.lens.called), count: first.departments.length })}
      </p>
    );
  const named = groups.map(({ lens, departments }) => ({
    lens: lens.called,
    departments: departments.map(({ name }) => name),
  }));
  return (
    <article className="card grid gap-2 p-4 wrap-anywhere">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-12 text-muted">
        <SeverityMark severity={lensNotShared.severity} />
        {rule.name}
      </p>
      <p>{rule.title({ groups: named })}</p>
      <p className="text-muted">{rule.why()}</p>
      <p className="text-muted">{rule.fix()}</p>
      <Link
        className="justify-self-start text-12 text-accent underline underline-offset-2"
        href={paths.rulePath(lensNotShared.id)}
      >
        {words.aboutRule}
      </Link>
    </article>
  );
}
