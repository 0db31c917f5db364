'use client';

import { Filter, PanelBottom, Table2 } from 'lucide-react';
import Link from 'next/link';
import { ToggleButton } from 'react-aria-components';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { useJourney } from '../journey-context';
import { AddByName } from './add-by-name';
import { BlockTools } from './block-tools';
import type { MatrixView } from './matrix-view';
import type { Blocks } from './use-blocks';
import type { MatrixEdits } from './use-matrix-edits';
import { WayChoice } from './way-choice';

type ToolbarProps = {
  view: MatrixView;
  onView: (part: Partial<MatrixView>) => void;
  edits: MatrixEdits;
  blocks: Blocks;
  /** Shows the details of what is selected, where there is no room for them beside the matrix. */
  onDetails: (() => void) | null;
};

/** What is shown of the matrix, and how rows come into it. */
export function MatrixToolbar({ view, onView, edits, blocks, onDetails }: ToolbarProps) {
  'use memo';
  const text = useText();
  const { workspaceId, journey, stages } = useJourney();
  const hidden = view.hiddenSteps.length + view.hiddenDepartments.length;
  return (
    <div className="no-print flex flex-wrap items-center gap-2 px-3 py-2 phone:px-5">
      <AddByName label={text.matrix.addDepartment} onAdd={(name) => void edits.addDepartment(name)} />
      <Link href={paths.responsibilitiesPath(workspaceId, journey.id)} className="button">
        <Table2 aria-hidden size={14} />
        {text.matrix.responsibilities}
      </Link>
      <BlockTools blocks={blocks} />
      <span className="flex-1" />
      {hidden > 0 && (
        <Button tone="quiet" onPress={() => onView({ hiddenSteps: [], hiddenDepartments: [] })}>
          {text.matrix.showHidden({ count: hidden })}
        </Button>
      )}
      <WayChoice view={view} onView={onView} />
      <Choice
        label={text.matrix.stageFilter}
        fitsWords
        value={view.stage || 'all'}
        options={[
          { id: 'all', label: text.matrix.allStages },
          ...stages.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(stage) => onView({ stage: stage === 'all' ? '' : stage })}
      />
      <ToggleButton
        className="button data-selected:border-strong data-selected:bg-sunken"
        isSelected={view.onlyWithGaps}
        onChange={(onlyWithGaps) => onView({ onlyWithGaps })}
      >
        <Filter aria-hidden size={14} />
        {text.matrix.onlyWithGaps}
      </ToggleButton>
      <Button className="desk:hidden" isDisabled={!onDetails} onPress={() => onDetails?.()}>
        <PanelBottom aria-hidden size={14} />
        {text.matrix.inspector}
      </Button>
    </div>
  );
}
