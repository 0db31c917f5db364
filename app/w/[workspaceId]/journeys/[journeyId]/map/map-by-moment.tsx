'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button, IconButton } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { cardReader, cardWords } from '@/lib/map/cards';
import { isCardLane, type Lane } from '@/lib/map/lanes';
import { typedLines } from '@/lib/map/typed-lines';
import type { Moment } from '@/lib/model/facts';
import { FEELINGS } from '@/lib/model/moment';
import { AddLine } from '../inspector/add-line';
import { stepName } from '../inspector/place-name';
import { RadioRow } from '../inspector/radio-row';
import { useJourney } from '../journey-context';
import { useMatrixEdits } from '../matrix/use-matrix-edits';
import type { Selection } from '../selection';
import type { MapEdits } from './use-map-edits';

type MapByMomentProps = {
  lanes: readonly Lane[];
  moments: readonly Moment[];
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  edits: MapEdits;
};

/** The map on a phone: one moment at a time, with the same lanes. */
export function MapByMoment({ lanes, moments, selection, onSelect, edits }: MapByMomentProps) {
  const text = useText();
  const words = text.map.phone;
  const { steps } = useJourney();
  const selected = selection?.kind === 'moment' ? selection.moment : undefined;
  const [here, goTo] = useState(selected);
  const at = Math.max(
    0,
    moments.findIndex(({ id }) => id === here),
  );
  const moment = moments[at];
  return (
    <div className="grid content-start gap-4 overflow-auto p-3 pb-10">
      {moment && (
        <>
          <div className="flex items-center gap-1">
            <IconButton
              label={words.previous}
              className="min-h-10 min-w-10"
              isDisabled={at === 0}
              onPress={() => goTo(moments[at - 1]?.id)}
            >
              <ChevronLeft aria-hidden size={18} />
            </IconButton>
            <Choice
              label={words.moment}
              className="min-w-0 flex-1 [&_.field]:min-h-10"
              value={moment.id}
              options={moments.map(({ id, name, step }) => ({
                id,
                label: name,
                hint: stepName(steps, step),
              }))}
              onChange={goTo}
            />
            <IconButton
              label={words.next}
              className="min-h-10 min-w-10"
              isDisabled={at === moments.length - 1}
              onPress={() => goTo(moments[at + 1]?.id)}
            >
              <ChevronRight aria-hidden size={18} />
            </IconButton>
          </div>
          <div>
            <h2 className="text-19 wrap-anywhere">{moment.name}</h2>
            <p className="text-muted">
              {stepName(steps, moment.step)} · {words.momentOf({ number: at + 1, count: moments.length })}
            </p>
          </div>
          <Button
            className="min-h-10 justify-self-start"
            onPress={() => onSelect({ kind: 'moment', moment: moment.id })}
          >
            {words.about}
          </Button>
          <Lanes lanes={lanes} moment={moment} onSelect={onSelect} edits={edits} />
        </>
      )}
      <NewMoment after={moment} onAdded={goTo} edits={edits} />
    </div>
  );
}

type LanesProps = {
  lanes: readonly Lane[];
  moment: Moment;
  onSelect: (selection: Selection) => void;
  edits: MapEdits;
};

function Lanes({ lanes, moment, onSelect, edits }: LanesProps) {
  const text = useText();
  const { workspace, journey } = useJourney();
  const read = useMemo(() => cardReader(text, workspace, journey), [text, workspace, journey]);
  return lanes.map((lane) => {
    const title = text.map.lanes[lane];
    if (lane === 'ways') {
      const ways = journey.scenarios.filter(({ moments }) => moments.includes(moment.id));
      if (ways.length === 0) return null;
      return (
        <section key={lane} aria-label={title} className="grid gap-1">
          <h3 className="text-13">{title}</h3>
          <p className="text-muted">{ways.map(({ name }) => name).join(' · ')}</p>
        </section>
      );
    }
    if (!isCardLane(lane))
      return (
        <section key={lane} aria-label={title} className="grid gap-1">
          <RadioRow
            legend={moment.feelingWord ? `${title}: ${moment.feelingWord}` : title}
            options={FEELINGS.map((feeling) => ({
              id: String(feeling),
              label: text.inspector.experience.feelings[feeling],
            }))}
            value={moment.feeling === undefined ? null : String(moment.feeling)}
            onChange={(chosen) =>
              void edits.setFeeling(moment, FEELINGS.find((one) => String(one) === chosen) ?? null)
            }
            className="grid-cols-5"
          />
        </section>
      );
    return (
      <section key={lane} aria-label={title} className="grid gap-1.5">
        <h3 className="text-13">{title}</h3>
        {read(lane, moment).map((card) => (
          <button
            key={`${card.kind}:${card.id}`}
            type="button"
            className={`map-card min-h-10 ${card.lacks.length > 0 ? 'hatched' : ''}`}
            data-kind={card.kind}
            onClick={() => onSelect({ kind: 'moment', moment: moment.id, item: card.id })}
          >
            {cardWords(card) || text.inspector.blank}
            {card.meta.length > 0 && <span className="map-card-meta">{card.meta.join(' · ')}</span>}
            {card.lacks.length > 0 && <span className="map-card-lack">{card.lacks.join(' · ')}</span>}
          </button>
        ))}
        <AddLine
          label={text.map.addTo({ lane: title, moment: moment.name })}
          placeholder={text.map.hints[lane]}
          takesLines
          onAdd={(typed) => void edits.add(lane, moment, typedLines(typed))}
        />
      </section>
    );
  });
}

function NewMoment(props: { after: Moment | undefined; onAdded: (id: string) => void; edits: MapEdits }) {
  const { after, onAdded, edits } = props;
  const text = useText();
  const words = text.map.phone;
  const { steps } = useJourney();
  const [step, setStep] = useState('');
  const [added, setAdded] = useState<readonly string[]>([]);
  const chosen = step || after?.step || steps[0]?.id || '';
  const { placeOf } = useMatrixEdits();
  return (
    <section aria-label={words.newMoment} className="grid gap-2 border-t border-line pt-4">
      <h3 className="text-13">{words.newMoment}</h3>
      {/* The new one is shown above, out of sight behind its lanes. */}
      <p role="status" className="text-12 text-muted wrap-anywhere empty:hidden">
        {added.length > 0 && words.added({ names: added })}
      </p>
      <Choice
        label={text.inspector.moment.step}
        showLabel
        value={chosen}
        options={steps.map(({ id }) => ({ id, label: stepName(steps, id) }))}
        onChange={setStep}
      />
      <AddLine
        label={text.map.newMoment}
        takesLines
        onAdd={(typed) => {
          const before = after && chosen === after.step ? edits.after(after.id) : placeOf(chosen);
          const lines = typedLines(typed);
          const last = edits.addMoments(chosen, before, lines);
          if (last === undefined) return;
          setAdded(lines);
          onAdded(last);
        }}
      />
    </section>
  );
}
