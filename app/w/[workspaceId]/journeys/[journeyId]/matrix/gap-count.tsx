'use client';

import { useText } from '@/app/text/text-context';
import type { StepGaps } from '@/lib/gaps/count-by-step';
import type { gridPlace } from './use-grid-keys';

type GapCountProps = {
  stepName: string;
  gaps: StepGaps | undefined;
  isUnseen: boolean;
  place: ReturnType<typeof gridPlace>;
  onSelect: () => void;
};

/** How many gaps a step has, and how bad the worst of them is. */
export function GapCount({ stepName, gaps, isUnseen, place, onSelect }: GapCountProps) {
  const text = useText();
  const count = gaps?.count ?? 0;
  return (
    <td
      role="gridcell"
      {...place}
      className="gap-cell"
      data-unseen={isUnseen}
      aria-label={
        isUnseen
          ? text.lookThrough.unseenStep({ step: stepName })
          : text.matrix.gapsIn({
              step: stepName,
              count,
              worst: gaps ? text.model.severities[gaps.worst] : '',
            })
      }
      onFocus={onSelect}
    >
      <span className="gap-count" data-severity={gaps?.worst ?? 'none'}>
        {count || '✓'}
      </span>
    </td>
  );
}
