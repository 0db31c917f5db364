'use client';

import dynamic from 'next/dynamic';
import { useCallback } from 'react';
import { useText } from '@/app/text/text-context';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { selectedElement } from '../inspector/focus-in-grid';
import { Inspector } from '../inspector/inspector';
import { SidePanel } from '../inspector/side-panel';
import { useDetails } from '../inspector/use-details';
import { useJourney } from '../journey-context';
import { useSelection } from '../selection';
import { useSelectionWish } from '../selection-wish';
import { Legend } from './legend';
import { MatrixGrid } from './matrix-grid';
import { MatrixToolbar } from './matrix-toolbar';
import { useMatrixView } from './matrix-view';
import { StepByStep } from './step-by-step';
import { useBlockEntries } from './use-block-entries';
import { useBlocks } from './use-blocks';
import { useMatrixEdits } from './use-matrix-edits';
import { useMatrixTable } from './use-matrix-table';

// Few paste at all, and it knows the words of every language.
const PasteDialog = dynamic(() => import('./paste-dialog').then((module) => module.PasteDialog));

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

/** The main screen: the matrix with its inspector; on a phone, one step at a time with the same commands. */
export function MatrixScreen() {
  'use memo';
  const text = useText();
  const { documentId, workspace, journey, stages, analysis } = useJourney();
  const [selection, select] = useSelection();
  const [view, changeView] = useMatrixView(documentId);
  const edits = useMatrixEdits();
  const shown = useMatrixTable(workspace.departments, stages, analysis.findings, view);
  const blocks = useBlocks(shown, selection);
  const width = useScreenWidth();
  const details = useDetails(selection, select);
  useBlockEntries(blocks);
  useSelectionWish((place) => {
    // A handoff is no cell: its panel takes the focus, its mark only comes into sight.
    if (place.kind === 'handoff') details.openAt(place);
    else select(place);
    // Drawn by then; keys go on from there.
    requestAnimationFrame(() =>
      place.kind === 'handoff' ? selectedElement()?.scrollIntoView(NEAREST) : details.show(),
    );
  });

  const leave = useCallback(() => select(null), [select]);
  // On a phone a cell needs no sheet of its own: levels and statements are edited in the list itself.
  const isPhone = width === 'phone';
  const inSheet = isPhone ? selection !== null && selection.kind !== 'cell' : details.isOpen;
  return (
    <div className="matrix-page flex h-full min-h-0 print:block">
      <h1 className="sr-only text-19 print:not-sr-only print:pb-3">
        {text.matrix.label({ journey: journey.name })}
      </h1>
      <section className="flex min-w-0 flex-1 flex-col" aria-label={text.shell.matrix}>
        {isPhone ? (
          <StepByStep selection={selection} onSelect={select} edits={edits} />
        ) : (
          <>
            <MatrixToolbar
              view={view}
              onView={changeView}
              edits={edits}
              blocks={blocks}
              onDetails={selection && details.show}
            />
            <MatrixGrid
              view={view}
              onView={changeView}
              selection={selection}
              onSelect={select}
              details={details}
              edits={edits}
              blocks={blocks}
            />
            <Legend />
            {blocks.pasting && blocks.area && (
              <PasteDialog
                pasted={blocks.pasting.pasted}
                area={blocks.area}
                {...blocks.names}
                onPaste={blocks.pasteChanges}
                onClose={blocks.stopPasting}
              />
            )}
          </>
        )}
      </section>
      <SidePanel
        title={text.matrix.inspector}
        isOpen={inSheet}
        onClose={isPhone ? leave : details.close}
        onEscape={leave}
      >
        <Inspector selection={selection} onSelect={select} />
      </SidePanel>
    </div>
  );
}
