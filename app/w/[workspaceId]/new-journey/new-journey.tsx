'use client';

import Link from 'next/link';
import { useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { Form } from '@/app/ui/form';
import { RadioCards } from '@/app/ui/radio-cards';
import type { Workspace } from '@/lib/model/facts';
import { WorkspaceFrame } from '../workspace-frame';
import { FromFile } from './from-file';
import { NameFields, type Naming } from './name-fields';
import { useMakeJourney } from './use-make-journey';

/** A journey that is there already. */
export type ExistingJourney = { id: string; name: string; why: string };

/** The ways to begin a journey. */
export type Way = 'steps' | 'copy' | 'file' | 'tables';

type Props = {
  workspaceId: string;
  journeys: readonly ExistingJourney[];
  /** The journey to copy, when the person came here for that. */
  copied?: string | undefined;
};

/** Begins a journey: from the steps alone, as a copy, out of a file, or from responsibility tables. */
export function NewJourney(props: Props) {
  const text = useText();
  const words = text.start.newJourney;
  return (
    <WorkspaceFrame workspaceId={props.workspaceId}>
      {(workspace) => (
        <div className="grid max-w-2xl gap-6">
          <div>
            <h1 className="text-26">{words.title}</h1>
            <p className="mt-1 text-14 text-muted">{words.lead}</p>
          </div>
          <NewJourneyForm {...props} workspace={workspace} />
        </div>
      )}
    </WorkspaceFrame>
  );
}

function NewJourneyForm(props: Props & { workspace: Workspace }) {
  const { workspaceId, journeys, workspace } = props;
  const text = useText();
  const words = text.start.newJourney;
  const { make, isMaking } = useMakeJourney(workspaceId, journeys);
  const [way, setWay] = useState<Way>(props.copied ? 'copy' : 'steps');
  const [copied, setCopied] = useState(props.copied ?? journeys[0]?.id ?? '');
  const source = journeys.find(({ id }) => id === copied);
  const [naming, setNaming] = useState<Naming>({
    name: props.copied && source ? words.copyOf({ name: source.name }) : '',
    why: '',
    persona: '',
  });
  const [isNameMissing, setNameMissing] = useState(false);

  const submit = () => {
    if (way === 'file' || isMaking) return;
    if (naming.name.trim() === '') return setNameMissing(true);
    void make(way, naming, copied);
  };

  return (
    <Form onSubmit={submit} className="grid gap-6">
      <NameFields
        naming={naming}
        personas={workspace.personas}
        isFromFile={way === 'file'}
        copiedWhy={way === 'copy' ? (source?.why ?? '') : undefined}
        problem={isNameMissing && way !== 'file' ? text.start.nameFirst : undefined}
        onChange={(said) => {
          setNaming(said);
          setNameMissing(false);
        }}
      />
      <RadioCards
        label={words.how}
        value={way}
        options={[
          {
            id: 'steps',
            label: workspace.stages ? words.fromOwnSteps : words.fromTwelveSteps,
            hint: words.fromStepsHint,
          },
          {
            id: 'copy',
            label: words.fromCopy,
            hint: journeys.length === 0 ? words.nothingToCopy : words.fromCopyHint,
            isDisabled: journeys.length === 0,
          },
          { id: 'file', label: words.fromFile, hint: words.fromFileHint },
          { id: 'tables', label: words.fromTables, hint: words.fromTablesHint },
        ]}
        onChange={setWay}
      />
      {way === 'copy' && (
        <Choice
          label={words.copied}
          showLabel
          value={copied}
          options={journeys.map((journey) => ({ id: journey.id, label: journey.name }))}
          onChange={setCopied}
        />
      )}
      {way === 'file' ? (
        <FromFile workspaceId={workspaceId} journeys={journeys} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="strong" isPending={isMaking}>
            {way === 'tables' ? words.makeAndGoOn : words.make}
          </Button>
          <Link className="button" href={paths.workspacePath(workspaceId)}>
            {text.ui.cancel}
          </Link>
        </div>
      )}
    </Form>
  );
}
