'use client';

import type { ReactNode } from 'react';
import type { Stage } from '@/lib/model/facts';
import { stageColour } from '../../../stage-colour';
import { useJourney } from '../journey-context';

/** The name of a stage, or other words about it, with its colour. */
export function StageLabel({ stage, children = stage.name }: { stage: Stage; children?: ReactNode }) {
  const { stages } = useJourney();
  const colour = stageColour(stages.indexOf(stage));
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="size-2 flex-none rounded-sm" style={{ background: colour }} />
      {children}
    </span>
  );
}
