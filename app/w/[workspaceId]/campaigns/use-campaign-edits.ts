'use client';

import { useMemo } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { ChecklistItem } from '@/lib/checklists/checklist';
import { recordIdOf } from '@/lib/checklists/record-id';
import type { Campaign, Workspace } from '@/lib/model/facts';
import type { FieldsOf } from '@/lib/model/kinds';

type Fields = Record<string, unknown>;
type TaskFields = Partial<Record<keyof FieldsOf<'task'>, string | null>>;
type Blocked = { journey: string; gap: string };

/** Every edit to one campaign, with the words that undo will use. */
export function useCampaignEdits(workspaceId: string, workspace: Workspace, campaign: Campaign) {
  const text = useText();
  const { edit } = useEditing();
  return useMemo(() => {
    const words = text.campaigns;
    const at = { documentId: workspaceId } as const;
    const under = { ...at, parent: campaign.id };
    const batch = (
      commands: Extract<Parameters<typeof edit>[0], { type: 'batch' }>['commands'],
      label: string,
    ) => void edit({ type: 'batch', ...at, commands }, label);
    return {
      set: (fields: Fields, field: string, expected?: Fields) =>
        edit(
          { type: 'edit', ...at, kind: 'campaign', id: campaign.id, fields, ...(expected && { expected }) },
          words.about.changed({ field }),
          { quiet: expected !== undefined },
        ),
      remove: () =>
        edit(
          { type: 'remove', ...at, kind: 'campaign', id: campaign.id },
          words.deleting({ name: campaign.name }),
          { announce: words.deleted({ name: campaign.name }) },
        ),
      /** Says something about an item; `said` is the item in words. What was `seen` is not overwritten unseen. */
      check: (item: ChecklistItem, said: string, fields: Fields, seen?: Fields) => {
        const label = words.list.said({ item: said });
        const { check } = item;
        const quiet = seen !== undefined;
        return check
          ? edit(
              {
                type: 'edit',
                ...at,
                kind: 'check',
                id: check.id,
                fields: { ...fields, text: said },
                ...(seen && { expected: seen }),
              },
              label,
              { quiet },
            )
          : edit(
              {
                type: 'add',
                ...under,
                kind: 'check',
                id: recordIdOf('check', campaign.id, item.key),
                fields: { item: item.key, text: said, ...fields },
              },
              label,
              { quiet },
            );
      },
      forget: (id: string, said: string) =>
        void edit({ type: 'remove', ...at, kind: 'check', id }, words.changes.forgetOf({ item: said }), {
          announce: text.matrix.edits.deleted({ name: said }),
        }),
      addTask: (typed: string) =>
        void edit(
          { type: 'add', ...under, kind: 'task', id: newRecordId(typed, 'task'), fields: { text: typed } },
          words.list.said({ item: typed }),
        ),
      setTask: (id: string, said: string, fields: TaskFields, seen?: TaskFields) =>
        edit(
          { type: 'edit', ...at, kind: 'task', id, fields, ...(seen && { expected: seen }) },
          words.list.said({ item: said }),
          { quiet: seen !== undefined },
        ),
      /** An own item goes with what was said about it; Undo brings both back. */
      removeTask: (id: string, said: string) => {
        const check = campaign.checks.find(({ item }) => item === `own:${id}`);
        batch(
          [
            { type: 'remove', ...at, kind: 'task', id },
            ...(check ? [{ type: 'remove' as const, ...at, kind: 'check' as const, id: check.id }] : []),
          ],
          words.list.said({ item: said }),
        );
      },
      override: (gaps: readonly Blocked[], by: string, reason: string, said: string) =>
        batch(
          gaps.map(({ journey, gap }) => ({
            type: 'add',
            ...under,
            kind: 'override',
            id: recordIdOf('override', campaign.id, journey, gap),
            fields: { journey, gap, by, reason },
          })),
          words.blockers.said({ gap: said }),
        ),
      takeBackOverride: (id: string, said: string) =>
        void edit({ type: 'remove', ...at, kind: 'override', id }, words.blockers.takeBackOf({ gap: said })),
      signOff: (department: string, by: string, day: string, items: string[]) => {
        const name = workspace.departments.find(({ id }) => id === department)?.name ?? department;
        const before = campaign.signOffs.filter((one) => one.department === department);
        const id = recordIdOf('signoff', campaign.id, department);
        batch(
          [
            ...before.map(({ id }) => ({ type: 'remove' as const, ...at, kind: 'signoff' as const, id })),
            { type: 'add', ...under, kind: 'signoff', id, fields: { department, by, day, items } },
          ],
          words.signOff.said({ department: name }),
        );
      },
      takeBackSignOff: (department: string) => {
        const name = workspace.departments.find(({ id }) => id === department)?.name ?? department;
        batch(
          campaign.signOffs
            .filter((one) => one.department === department)
            .map(({ id }) => ({ type: 'remove', ...at, kind: 'signoff', id })),
          words.signOff.takeBackFor({ department: name }),
        );
      },
    };
  }, [text, edit, workspaceId, workspace, campaign]);
}

export type CampaignEdits = ReturnType<typeof useCampaignEdits>;
