'use client';

import { useMemo } from 'react';
import { type EditOptions, useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { Persona } from '@/lib/model/facts';

/** The lists of a persona. */
export const PERSONA_LISTS = ['goals', 'frustrations', 'moves', 'quotes'] as const;
export type PersonaList = (typeof PERSONA_LISTS)[number];

/** Every edit to the personas, with the words that undo will use. */
export function usePersonaEdits(workspaceId: string, personas: readonly Persona[]) {
  const text = useText();
  const { edit } = useEditing();
  return useMemo(() => {
    const words = text.personas;
    const record = { kind: 'persona', documentId: workspaceId } as const;
    const set = (persona: Persona, fields: Record<string, unknown>, field: string, seen?: object) =>
      edit(
        { type: 'edit', ...record, id: persona.id, fields, ...(seen && { expected: { ...seen } }) },
        words.edited({ name: persona.name, field }),
        { quiet: seen !== undefined },
      );
    return {
      add: (name: string) =>
        void edit(
          { type: 'add', ...record, id: newRecordId(name, 'persona'), fields: { name } },
          words.added({ name }),
        ),
      /** Sets a text; a refusal is shown at its field. */
      setText: (persona: Persona, field: 'name' | 'summary', typed: string, seen: string) =>
        set(persona, { [field]: field === 'summary' && typed.trim() === '' ? null : typed }, words[field], {
          [field]: field === 'summary' && seen === '' ? null : seen,
        }),
      /** Sets one of its lists that was `seen` so; `quiet` where the caller shows a refusal itself. */
      setList: (
        { id, name }: Persona,
        list: PersonaList,
        [seen, items]: readonly [seen: readonly string[], items: readonly string[]],
        options: EditOptions = {},
      ) =>
        edit(
          {
            type: 'edit',
            ...record,
            id,
            fields: { [list]: items.length > 0 ? items : null },
            expected: { [list]: seen },
          },
          words.edited({ name, field: words.lists[list] }),
          options,
        ),
      setPicture: (persona: Persona, picture: string | null) =>
        set(persona, { picture }, words.portraitOf({ name: persona.name })),
      moveBy: ({ id, name }: Persona, by: -1 | 1) => {
        const at = personas.findIndex((persona) => persona.id === id);
        if (personas[at + by] === undefined) return;
        const before = personas[by === -1 ? at - 1 : at + 2]?.id ?? null;
        void edit({ type: 'move', ...record, id, before }, words.moved({ name }));
      },
      /** @param journeys names of those that lose it */
      remove: ({ id, name }: Persona, journeys: string[]) =>
        void edit({ type: 'remove', ...record, id }, text.matrix.edits.deleted({ name }), {
          announce: words.deleted({ name, journeys }),
        }),
    };
  }, [text, edit, workspaceId, personas]);
}

export type PersonaEdits = ReturnType<typeof usePersonaEdits>;
