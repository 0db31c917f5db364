'use client';

import { useEffect } from 'react';
import { useText } from '@/app/text/text-context';
import { Dialog } from '@/app/ui/dialog';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { Inspector } from '../inspector/inspector';
import { useJourney } from '../journey-context';
import { useSelection } from '../selection';
import { Legend } from './legend';
import { MatrixGrid } from './matrix-grid';
import { MatrixToolbar } from './matrix-toolbar';
import { useMatrixView } from './matrix-view';
import { StepByStep } from './step-by-step';
import { useMatrixEdits } from './use-matrix-edits';

/** The main screen: the matrix with its inspector; on a phone, one step at a time with the same commands. */
export function MatrixScreen() {
  const text = useText();
  const { documentId, journey } = useJourney();
  const [selection, select] = useSelection();
  const [view, changeView] = useMatrixView(documentId);
  const edits = useMatrixEdits();
  const width = useScreenWidth();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && select(null);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [select]);

  // A cell needs no sheet of its own where levels and statements are edited in the list itself.
  const inSheet = width !== 'desk' && selection !== null && (width === 'tablet' || selection.kind !== 'cell');
  return (
    <div className="flex h-full min-h-0 print:block">
      <h1 className="sr-only">{text.matrix.label({ journey: journey.name })}</h1>
      <section className="flex min-w-0 flex-1 flex-col" aria-label={text.shell.matrix}>
        {width === 'phone' ? (
          <StepByStep selection={selection} onSelect={select} edits={edits} />
        ) : (
          <>
            <MatrixToolbar view={view} onView={changeView} edits={edits} />
            <MatrixGrid
              view={view}
              onView={changeView}
              selection={selection}
              onSelect={select}
              edits={edits}
            />
            <Legend />
          </>
        )}
      </section>
      {width === 'desk' ? (
        <aside
          aria-label={text.matrix.inspector}
          className="no-print relative w-[340px] flex-none overflow-auto border-l border-line bg-card p-4"
        >
          <Inspector selection={selection} onSelect={select} />
        </aside>
      ) : (
        <Dialog kind="sheet" title={text.matrix.inspector} isOpen={inSheet} onClose={() => select(null)}>
          <Inspector selection={selection} onSelect={select} />
        </Dialog>
      )}
    </div>
  );
}
