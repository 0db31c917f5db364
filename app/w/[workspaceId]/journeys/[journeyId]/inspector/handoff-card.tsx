'use client';

import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { handoffState } from '@/lib/baton/find-baton';
import type { Handoff } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { HandoffStateMark } from './handoff-state-mark';
import { nameOf } from './place-name';
import { RecordText } from './record-text';
import { Switch } from './switch';
import { useRecord } from './use-record';

const TEXTS = ['passes', 'trigger', 'within', 'system'] as const;

/** A recorded handoff: what is agreed, and which of its two sides says so. */
export function HandoffCard({ handoff, counts }: { handoff: Handoff; counts: boolean }) {
  const text = useText();
  const words = text.inspector.handoff;
  const { workspace, change } = useJourney();
  const id = useId();
  const sides = [...new Set([handoff.from, handoff.to])];
  const name = sides.map((side) => nameOf(workspace.departments, side)).join(' → ');
  const { remove } = useRecord('handoff', handoff.id, name);
  return (
    <article aria-labelledby={id} className="card grid gap-3 p-3">
      <div className="flex items-start gap-1">
        <div className="grid min-w-0 flex-1 gap-1">
          <h3 id={id} className="text-13">
            {name}
          </h3>
          <HandoffStateMark state={handoffState(handoff)} />
        </div>
        <IconButton label={words.remove({ name })} onPress={() => remove()}>
          <Trash2 aria-hidden size={14} />
        </IconButton>
      </div>
      {!counts && <p className="text-12 text-warn">{words.countsNot}</p>}
      {TEXTS.map((field) => (
        <RecordText
          key={field}
          kind="handoff"
          record={handoff}
          field={field}
          of={name}
          label={words[field]}
          placeholder={words.hints[field]}
          multiline={field === 'passes' || field === 'trigger'}
        />
      ))}
      <div className="grid gap-2 border-t border-line pt-2">
        {sides.map((side) => {
          const department = nameOf(workspace.departments, side);
          return (
            <Switch
              key={side}
              isOn={handoff.confirmedBy?.includes(side) ?? false}
              onChange={(confirmed) =>
                void change(
                  { type: 'confirm', handoff: handoff.id, department: side, confirmed },
                  words.confirming({ department }),
                )
              }
            >
              {words.confirms({ department })}
            </Switch>
          );
        })}
      </div>
    </article>
  );
}
