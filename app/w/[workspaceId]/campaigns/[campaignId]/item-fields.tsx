'use client';

import { Trash2 } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import type { ChecklistItem } from '@/lib/checklists/checklist';
import { DayField } from '../../journeys/[journeyId]/inspector/day-field';
import { PlaceLink } from '../../place-link';
import type { CampaignFacts } from './campaign-facts';

type ItemFieldsProps = CampaignFacts & { item: ChecklistItem; said: string };

/** What people say about an item: whether it is needed, who sees to it, by when, what proves it. */
export function ItemFields({ workspaceId, workspace, analysed, item, said, edits }: ItemFieldsProps) {
  const text = useText();
  const words = text.campaigns.list;
  const { asked, check, state } = item;
  const journey =
    'journey' in asked ? analysed.find((one) => one.journey.id === asked.journey)?.journey : undefined;
  const field = (name: 'person' | 'note' | 'proof') => (
    <EditableText
      label={words[name]}
      showLabel
      value={check?.[name] ?? ''}
      draft={`item ${item.key} ${name}`}
      multiline={name === 'note'}
      {...(name === 'proof' && { placeholder: words.proofHint })}
      onSave={(typed, seen) =>
        edits.check(item, said, { [name]: typed.trim() || null }, { [name]: seen || null })
      }
    />
  );
  return (
    <div className="no-print grid gap-3 border-t border-line p-3 phone:grid-cols-2">
      {asked.kind === 'own' && (
        <EditableText
          label={text.campaigns.template.text}
          showLabel
          className="phone:col-span-2"
          value={asked.text}
          draft={`task ${asked.id} text`}
          multiline
          enterSaves
          onSave={(typed, seen) =>
            edits.setTask(asked.id, said, { text: typed.trim() || null }, { text: seen })
          }
        />
      )}
      {field('person')}
      <DayField
        label={words.due}
        value={check?.due ?? item.due}
        onSave={(due) => void edits.check(item, said, { due })}
      />
      {field('note')}
      {field('proof')}
      {asked.kind === 'own' && (
        <Choice
          label={words.department}
          showLabel
          value={item.department ?? ''}
          options={[
            { id: '', label: text.inspector.noDepartment },
            ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(department) => void edits.setTask(asked.id, said, { department: department || null })}
        />
      )}
      <div className="flex flex-wrap items-center gap-3 phone:col-span-2">
        <label className="flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={state === 'not-needed'}
            onChange={(event) =>
              void edits.check(item, said, { state: event.target.checked ? 'not-needed' : null })
            }
          />
          {words.notNeeded}
        </label>
        {journey && 'step' in asked && asked.step !== undefined && (
          <PlaceLink
            workspaceId={workspaceId}
            journey={journey}
            place={
              asked.kind === 'handoff'
                ? { kind: 'handoff', fromStep: asked.fromStep, toStep: asked.toStep }
                : 'moment' in asked && asked.moment !== undefined
                  ? { kind: 'moment', moment: asked.moment }
                  : { kind: 'step', step: asked.step }
            }
          >
            {words.place}
          </PlaceLink>
        )}
        {asked.kind === 'own' && (
          <Button tone="quiet" className="px-2 text-12" onPress={() => edits.removeTask(asked.id, said)}>
            <Trash2 aria-hidden size={14} />
            {words.deleteOwn}
          </Button>
        )}
      </div>
    </div>
  );
}
