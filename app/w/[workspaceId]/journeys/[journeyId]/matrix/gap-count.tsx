'use client';

import { memo } from 'react';
import { useText } from '@/app/text/text-context';
import type { Severity } from '@/lib/gaps/finding';
import type { Step } from '@/lib/model/facts';
import type { Selection } from '../selection';
import { gridPlace } from './use-grid-keys';

type GapCountProps = {
  step: Step;
  /** Of gaps that nobody has accepted. */
  count: number;
  worst: Severity | undefined;
  isUnseen: boolean;
  row: number;
  column: number;
  onSelect: (place: Selection) => void;
};

/** How many gaps a step has, and how bad the worst of them is. */
export const GapCount = memo(function GapCount(props: GapCountProps) {
  const { step, count, worst, isUnseen, row, column, onSelect } = props;
  const text = useText();
  return (
    <td
      role="gridcell"
      {...gridPlace(row, column)}
      className="gap-cell"
      data-unseen={isUnseen}
      aria-label={
        isUnseen
          ? text.lookThrough.unseenStep({ step: step.name })
          : text.matrix.gapsIn({
              step: step.name,
              count,
              worst: worst ? text.model.severities[worst] : '',
            })
      }
      onFocus={() => onSelect({ kind: 'step', step: step.id })}
    >
      <span className="gap-count" data-severity={worst ?? 'none'}>
        {count || '✓'}
      </span>
    </td>
  );
});
