'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { Moment } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import { useJourney } from '../journey-context';
import { ItemList } from './item-list';
import { MomentAbsence } from './moment-absence';
import { nameOf } from './place-name';
import { TouchpointFields } from './touchpoint-fields';
import { useItems } from './use-items';

/** How the company is present in a moment; where it is not, what it has decided about that. */
export function MomentPresence({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.touchpoints;
  const { workspace } = useJourney();
  const items = useItems('touchpoint', moment.id);
  return (
    <ItemList
      title={words.title}
      items={moment.touchpoints}
      empty={words.empty}
      textOf={(touchpoint) => touchpoint.name}
      metaOf={({ channel, mode, department, state }) => [
        text.model.touchpointStates[state],
        channel || text.model.touchpointModes[mode],
        department ? nameOf(workspace.departments, department) : text.inspector.noDepartment,
      ]}
      edit={(touchpoint) => <TouchpointFields touchpoint={touchpoint} moment={moment.id} />}
      onRemove={(touchpoint) => items.remove(touchpoint, touchpoint.name)}
      addLabel={words.add}
      onAdd={(name) => items.add(name, { name, channel: '', mode: 'online', state: 'active' })}
    >
      {hasContact(moment) ? (
        <p className="flex items-center gap-2">
          <CircleCheck aria-hidden size={16} className="flex-none text-ok" />
          {words.contact}
        </p>
      ) : (
        <>
          <p className="flex items-center gap-2">
            <CircleDashed aria-hidden size={16} className="flex-none text-bad" />
            {words.noContact}
          </p>
          <MomentAbsence moment={moment} />
        </>
      )}
    </ItemList>
  );
}
