'use client';

import { Undo } from 'lucide-react';
import { useMemo } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { bringBackPlace, type Pair } from '@/lib/history/bring-back';
import { type FieldInWords, placeInWords } from '@/lib/history/place-in-words';
import type { Journey, Workspace } from '@/lib/model/facts';
import { placeName } from '../../inspector/place-name';
import { useJourney } from '../../journey-context';
import { addressOf, type Selection } from '../../selection';

/** A place as it was then and as it is now, and the way to bring it back. */
export function PastPanel(props: {
  then: Pair;
  now: Pair;
  facts: { workspace: Workspace; journey: Journey };
  selection: Selection | null;
  when: string;
}) {
  const { then, now, facts, selection, when } = props;
  const text = useText();
  const words = text.historyPage.past;
  const { documentId } = useJourney();
  const { edit } = useEditing();
  const place = selection && addressOf(selection);
  const changes = useMemo(() => (place ? bringBackPlace(then, now, place) : []), [then, now, place]);
  if (!selection || !place || selection.kind === 'stage') return <p className="text-muted">{words.select}</p>;

  const stages = stagesOf(facts.workspace);
  const name = placeName({ ...facts, stages, steps: stages.flatMap(({ steps }) => steps) }, selection);
  const empty = selection.kind === 'cell' ? text.model.levels.unanswered : words.notThere;
  const bringBack = () =>
    void edit({ type: 'restore', documentId, documents: changes }, words.bringing({ what: name, when }), {
      announce: words.brought({ what: name }),
    });
  return (
    <div className="grid content-start gap-4 wrap-anywhere">
      <h2 className="text-16">{name}</h2>
      <Fields title={words.thatTime} fields={placeInWords(text, then, place)} empty={empty} />
      {changes.length === 0 ? (
        <p className="text-muted">{words.sameAsNow}</p>
      ) : (
        <>
          <Fields title={words.now} fields={placeInWords(text, now, place)} empty={empty} />
          <Button tone="strong" className="justify-self-start" onPress={bringBack}>
            <Undo aria-hidden size={14} />
            {words.bring[selection.kind]}
          </Button>
        </>
      )}
    </div>
  );
}

function Fields(props: { title: string; fields: readonly FieldInWords[]; empty: string }) {
  const { title, fields, empty } = props;
  return (
    <section className="grid gap-1.5 border-t border-line pt-3">
      <h3 className="text-13">{title}</h3>
      {fields.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <dl className="grid gap-1.5">
          {fields.map(({ label, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a label may come twice, and the list never reorders.
            <div key={index}>
              <dt className="text-12 text-muted first-letter:uppercase">{label}</dt>
              <dd className="whitespace-pre-line">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
