'use client';

import { Undo } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { bringBackPlace, type Pair } from '@/lib/history/bring-back';
import { type FieldInWords, placeInWords } from '@/lib/history/place-in-words';
import { gapsAt } from '../../gaps-at';
import { placeName } from '../../inspector/place-name';
import { UnseenPanel } from '../../inspector/unseen-panel';
import { useJourney } from '../../journey-context';
import { isHiddenPlace } from '../../look-through/hidden-place';
import { useLookThrough } from '../../look-through/look-through-context';
import { addressOf, type Selection } from '../../selection';
import { PastGaps } from './past-gaps';

/** A place as it was then and as it is now, the way to bring it back, and what was open there. */
export function PastPanel(props: {
  then: Pair;
  now: Pair;
  /** Places that are not as they were. */
  differing: ReadonlySet<string>;
  /** The keys of the gaps that are open now. */
  openNow: ReadonlySet<string>;
  selection: Selection | null;
  onSelect: (place: Selection) => void;
  when: string;
}) {
  const { then, now, differing, openNow, selection, onSelect, when } = props;
  const text = useText();
  const words = text.historyPage.past;
  const past = useJourney();
  const { documentId, analysis } = past;
  const { edit } = useEditing();
  const { hidden } = useLookThrough();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = selection && addressOf(selection);
  // A step and a department come back with their answers, which have places of their own.
  const mayDiffer =
    place && (differing.has(place) || selection.kind === 'step' || selection.kind === 'department');
  const changes = useMemo(
    () => (mayDiffer ? bringBackPlace(then, now, place) : []),
    [mayDiffer, then, now, place],
  );
  const open = analysis.findings.filter(({ state }) => state !== 'accepted');
  const gaps = (
    <PastGaps
      key={place}
      findings={selection ? gapsAt(open, selection) : open}
      openNow={openNow}
      here={selection}
      onSelect={onSelect}
    />
  );
  if (!selection || !place || selection.kind === 'stage')
    return (
      <div className="grid content-start gap-4">
        <h2 className="sr-only">{text.matrix.inspector}</h2>
        <p className="text-muted">{words.select}</p>
        {gaps}
      </div>
    );

  if (isHiddenPlace(hidden, selection))
    return (
      <div className="grid content-start gap-4">
        <UnseenPanel place={selection} onTakeOff={() => undefined} />
      </div>
    );

  const name = placeName(past, selection);
  const [thatTime, nowFields] = fieldsToTell(placeInWords(text, then, place), placeInWords(text, now, place));
  const isToldApart = JSON.stringify(thatTime) !== JSON.stringify(nowFields);
  const hasAnswers = selection.kind === 'step' || selection.kind === 'department';
  const empty = selection.kind === 'cell' ? text.model.levels.unanswered : words.notThere;
  const bringBack = () => {
    // The button goes when there is nothing left to bring back.
    heading.current?.focus();
    void edit({ type: 'restore', documentId, documents: changes }, words.bringing({ what: name, when }), {
      announce: words.brought({ what: name }),
    });
  };
  return (
    <div className="grid content-start gap-4 wrap-anywhere">
      <h2 ref={heading} tabIndex={-1} className="text-16 outline-none">
        {name}
      </h2>
      {/* A step as the framework has it says nothing of its own. */}
      {(thatTime.length > 0 || isToldApart || !hasAnswers) && (
        <Fields title={words.thatTime} fields={thatTime} empty={empty} />
      )}
      {isToldApart ? (
        <Fields title={words.now} fields={nowFields} empty={empty} />
      ) : (
        <p className="text-muted">
          {changes.length === 0 ? words.sameAsNow : hasAnswers ? words.answersDiffer : words.placeDiffers}
        </p>
      )}
      {changes.length > 0 && (
        <Button tone="strong" className="justify-self-start" onPress={bringBack}>
          <Undo aria-hidden size={14} />
          {words.bring[selection.kind]}
        </Button>
      )}
      {gaps}
    </div>
  );
}

/** Both without the name, which stands above them, unless it is what differs or all that there is. */
function fieldsToTell(then: readonly FieldInWords[], now: readonly FieldInWords[]) {
  const nameIn = (fields: readonly FieldInWords[]) => fields.find(({ isName }) => isName)?.value;
  if (nameIn(then) !== nameIn(now)) return [then, now] as const;
  return [then, now].map((fields) => fields.filter(({ isName }) => !isName || fields.length === 1)) as [
    FieldInWords[],
    FieldInWords[],
  ];
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
