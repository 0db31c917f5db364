'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { AlignmentFinding } from '../../../lens-alignment/alignment-finding';
import { AlignmentPicture } from '../../../lens-alignment/alignment-picture';
import { GapCard } from '../inspector/gap-card';
import { useJourney } from '../journey-context';

/** Who decides through which lens today, with the gap of this journey when they differ. */
export function JourneyAlignment() {
  const words = useText().lensAlignment;
  const { workspaceId, workspace, analysis } = useJourney();
  const finding = analysis.findings.find(({ rule }) => rule === 'lens-not-shared');
  return (
    <section aria-labelledby="lens-alignment" className="grid gap-3 pb-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h2 id="lens-alignment" className="text-16">
          {words.picture}
        </h2>
        <Link className="button no-print" href={paths.lensQuestionsPath(workspaceId)}>
          {words.toDepartments}
        </Link>
      </div>
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <AlignmentPicture workspace={workspace} />
        {finding ? <GapCard finding={finding} /> : <AlignmentFinding workspace={workspace} />}
      </div>
    </section>
  );
}
