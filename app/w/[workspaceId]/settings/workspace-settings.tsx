'use client';

import type { ReactNode } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { useSend } from '@/app/editing/use-send';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import type { Workspace } from '@/lib/model/facts';
import { DEFAULT_REVIEW_AFTER_DAYS, DEFAULT_SILENT_AFTER_DAYS, LANGUAGES } from '@/lib/model/workspace';
import { LANGUAGE_NAMES } from '@/lib/text/language-names';
import { WorkspaceFrame } from '../workspace-frame';

/** Name, language, the two numbers of days that rules go by, and the way to be rid of it all. */
export function WorkspaceSettings({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.start.settings;
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => (
        <>
          <h1 className="text-26">{words.title}</h1>
          <div className="card max-w-2xl divide-y divide-line">
            <Fields workspaceId={workspaceId} workspace={workspace} />
          </div>
          <Removal workspaceId={workspaceId} name={workspace.name} />
        </>
      )}
    </WorkspaceFrame>
  );
}

type Field = 'name' | 'language' | 'silentAfterDays' | 'reviewAfterDays';

function Fields({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.start.settings;
  const { edit } = useEditing();
  const set = (field: Field, value: unknown, seen: unknown) =>
    edit(
      {
        type: 'edit',
        kind: 'workspace',
        id: workspaceId,
        documentId: workspaceId,
        fields: { [field]: value },
        expected: { [field]: seen },
      },
      words.edited({ what: words[field] }),
      { quiet: field !== 'language' },
    );
  const days = (field: 'silentAfterDays' | 'reviewAfterDays', usual: number) => (
    <EditableText
      label={words[field]}
      showLabel
      value={String(workspace[field] ?? '')}
      placeholder={String(usual)}
      className="max-w-40"
      onSave={(typed, seen) => set(field, daysIn(typed), daysIn(seen))}
    />
  );
  return (
    <>
      <Setting>
        <EditableText
          label={words.name}
          showLabel
          value={workspace.name}
          onSave={(typed, seen) => set('name', typed, seen)}
        />
      </Setting>
      <Setting hint={text.start.contentLanguageHint}>
        <Choice
          label={words.language}
          showLabel
          value={workspace.language}
          options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
          onChange={(id) => void set('language', id, workspace.language)}
          className="max-w-60"
        />
      </Setting>
      <Setting hint={words.silentHint({ days: DEFAULT_SILENT_AFTER_DAYS })}>
        {days('silentAfterDays', DEFAULT_SILENT_AFTER_DAYS)}
      </Setting>
      <Setting hint={words.reviewHint({ days: DEFAULT_REVIEW_AFTER_DAYS })}>
        {days('reviewAfterDays', DEFAULT_REVIEW_AFTER_DAYS)}
      </Setting>
    </>
  );
}

function Setting({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5 p-4">
      {children}
      {hint && <p className="text-12 text-muted">{hint}</p>}
    </div>
  );
}

/** What is typed as a number of days: also with a decimal comma; words are left for the model to refuse. */
function daysIn(typed: string): number | string | null {
  if (typed.trim() === '') return null;
  const days = Number(typed.replace(',', '.'));
  return Number.isNaN(days) ? typed : days;
}

function Removal({ workspaceId, name }: { workspaceId: string; name: string }) {
  const text = useText();
  const words = text.start.settings;
  const send = useSend();
  const label = text.start.workspaces.removed({ name });
  return (
    <section className="card flex max-w-2xl flex-wrap items-center gap-x-6 gap-y-3 p-4">
      <div className="min-w-60 flex-1">
        <h2 className="text-14">{words.removal}</h2>
        <p className="text-muted">{words.removalWhy}</p>
      </div>
      <Button
        className="text-bad"
        onPress={() =>
          void send(
            { type: 'remove', kind: 'workspace', id: workspaceId, documentId: workspaceId },
            { label, announce: label, goTo: paths.workspacesPath },
          )
        }
      >
        {words.remove}
      </Button>
    </section>
  );
}
