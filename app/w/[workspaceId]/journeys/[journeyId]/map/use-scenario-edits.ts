'use client';

import { useMemo } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { Scenario } from '@/lib/model/facts';
import { useJourney } from '../journey-context';

/** Every edit to the ways through, with the words that undo will use. */
export function useScenarioEdits() {
  const text = useText();
  const { change } = useJourney();
  return useMemo(() => {
    const words = text.map.edits;
    return {
      /** Adds a way without moments; gives its id. */
      add: (name: string) => {
        const id = newRecordId(name, 'scenario');
        void change(
          { type: 'add', kind: 'scenario', id, fields: { name, moments: [] } },
          words.scenarioAdded({ name }),
        );
        return id;
      },
      rename: ({ id }: Scenario, typed: string, seen: string) =>
        change(
          { type: 'edit', kind: 'scenario', id, fields: { name: typed }, expected: { name: seen } },
          text.matrix.edits.renamed({ name: seen }),
          { quiet: true },
        ),
      remove: ({ id, name }: Scenario) =>
        void change({ type: 'remove', kind: 'scenario', id }, text.matrix.edits.deleted({ name }), {
          announce: words.scenarioDeleted({ name }),
        }),
      setMoments: ({ id, name, moments: seen }: Scenario, moments: string[]) =>
        void change(
          { type: 'edit', kind: 'scenario', id, fields: { moments }, expected: { moments: seen } },
          words.scenario({ name }),
        ),
    };
  }, [text, change]);
}
