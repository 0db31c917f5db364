'use client';

import { ChevronDown, CloudOff, House, Redo2, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { Button as AriaButton } from 'react-aria-components';
import { useEditing, useStoreState, useUndoStacks, useWorkspaceFacts } from '@/app/editing/editing-context';
import { nextStep } from '@/app/editing/undo-stack';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import { useRested } from '@/app/ui/use-rested';
import { AlsoHere } from './also-here';
import { ExportMenu } from './export-menu';
import { useJourneyLinks } from './journey-links';
import { LanguageMenu } from './language-menu';
import { OwnNameButton } from './own-name-button';
import { PaletteButton } from './palette/palette-button';

type HeaderProps = { workspaceId: string; journeyId?: string; journeyName?: string };

/** The line on top of every screen of a workspace: where you are, what can be undone, what is saved. */
export function Header({ workspaceId, journeyId, journeyName }: HeaderProps) {
  'use memo';
  const text = useText();
  const journeys = useJourneyLinks();
  const workspace = useWorkspaceFacts(workspaceId);
  return (
    // Names give way to the tools beside them; where that would leave nothing of them, the tools wrap as one.
    <header className="no-print flex min-h-13 flex-wrap items-center gap-x-1 gap-y-1 border-b border-line bg-card px-3 py-2 phone:px-5 min-[720px]:flex-nowrap">
      <a href="#content" className="sr-only focus:not-sr-only focus:p-2">
        {text.ui.skip}
      </a>
      <Link
        href={paths.workspacesPath}
        className="flex-none rounded-md px-2 py-1 text-muted hover:bg-sunken hover:text-ink max-[900px]:grid max-[900px]:min-h-8 max-[900px]:place-items-center"
      >
        <House aria-hidden size={16} className="min-[900px]:hidden" />
        <span className="max-[900px]:sr-only">{text.ui.product}</span>
      </Link>
      <Slash />
      <Link
        href={paths.workspacePath(workspaceId)}
        title={workspace?.name}
        className="truncate rounded-md px-2 py-1 hover:bg-sunken max-phone:flex-1 max-phone:basis-0 phone:max-w-[40vw] phone:min-w-20 phone:shrink-3"
      >
        {workspace?.name}
      </Link>
      {journeyId && (
        // On a phone the journey stands on a line of its own, below.
        <div className="flex min-w-0 items-center max-phone:order-last max-phone:basis-full">
          <span className="max-phone:hidden">
            <Slash />
          </span>
          <Menu
            label={text.shell.journeys}
            trigger={
              <AriaButton className="flex max-w-full min-w-0 items-center gap-1 rounded-md px-2 py-1 text-14 font-semibold hover:bg-sunken">
                <span title={journeyName} className="truncate">
                  {journeyName}
                </span>
                <ChevronDown aria-hidden size={14} className="flex-none text-muted" />
              </AriaButton>
            }
            entries={[
              ...journeys.map((journey) => ({
                id: journey.id,
                label: journey.name,
                href: paths.matrixPath(workspaceId, journey.id),
                checked: journey.id === journeyId,
              })),
              { id: '+', label: text.shell.newJourney, href: paths.newJourneyPath(workspaceId) },
            ]}
          />
        </div>
      )}
      <div className="contents phone:ml-auto phone:flex phone:flex-none phone:items-center phone:gap-1">
        <AlsoHere />
        <OwnNameButton />
        <SaveState />
        <PaletteButton />
        <UndoButtons />
        <ExportMenu workspaceId={workspaceId} {...(journeyId !== undefined && { journeyId })} />
        <LanguageMenu />
      </div>
    </header>
  );
}

const Slash = () => (
  <span aria-hidden className="text-faint">
    /
  </span>
);

function UndoButtons() {
  'use memo';
  const text = useText();
  const { undo, redo } = useEditing();
  const stacks = useUndoStacks();
  const last = nextStep(stacks, 'undo');
  const next = nextStep(stacks, 'redo');
  return (
    <>
      <IconButton
        label={last ? text.editing.undoWhat({ what: last.label }) : text.editing.undo}
        isDisabled={!last}
        onPress={undo}
      >
        <Undo2 aria-hidden size={16} />
      </IconButton>
      <IconButton
        label={next ? text.editing.redoWhat({ what: next.label }) : text.editing.redo}
        isDisabled={!next}
        onPress={redo}
      >
        <Redo2 aria-hidden size={16} />
      </IconButton>
    </>
  );
}

const stateOf = (isLive: boolean | undefined) =>
  isLive === undefined ? 'connecting' : isLive ? 'live' : 'reconnecting';

/** Says how things stand, quietly; loudly only when something typed is not safe yet. */
function SaveState() {
  'use memo';
  const text = useText();
  // Not at every key: "Saving…" that is gone again at once would be painted, and read out, for nothing.
  const { pending, offline } = useRested(useStoreState());
  const { isLive } = useEditing();
  const unsent = offline && pending > 0;
  return (
    <p
      role="status"
      title={unsent ? text.editing.unsentWhy : undefined}
      className={`text-12 phone:px-2 phone:whitespace-nowrap ${unsent ? 'flex items-center gap-1 text-warn phone:gap-2' : 'text-muted'}`}
    >
      {unsent ? (
        <>
          <CloudOff aria-hidden size={14} className="flex-none" />
          <span aria-hidden className="tabular-nums phone:hidden">
            {pending}
          </span>
          <span className="max-phone:sr-only">{text.editing.unsent({ count: pending })}</span>
          <span className="sr-only">. {text.editing.unsentWhy}</span>
        </>
      ) : (
        <span className="max-phone:sr-only">
          {pending > 0 ? text.editing.saving : text.editing[stateOf(isLive)]}
        </span>
      )}
    </p>
  );
}
