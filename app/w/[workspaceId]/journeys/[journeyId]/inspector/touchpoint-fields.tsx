'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import type { Touchpoint } from '@/lib/model/facts';
import { TOUCHPOINT_MODES, TOUCHPOINT_STATES } from '@/lib/model/touchpoint';
import { DepartmentChoice } from './department-choice';
import { RecordText } from './record-text';
import { useItems } from './use-items';

/** Everything about one touchpoint. */
export function TouchpointFields({ touchpoint, moment }: { touchpoint: Touchpoint; moment: string }) {
  const text = useText();
  const words = text.inspector.touchpoints;
  const items = useItems('touchpoint', moment);
  const { name } = touchpoint;
  const shared = { kind: 'touchpoint', record: touchpoint, of: name } as const;
  return (
    <>
      <RecordText {...shared} field="name" label={text.inspector.name} />
      <DepartmentChoice
        label={text.inspector.department}
        value={touchpoint.department}
        onChange={(department) => items.set(touchpoint, name, { department }, text.inspector.department)}
      />
      <div className="grid grid-cols-2 gap-2">
        <Choice
          label={words.state}
          showLabel
          value={touchpoint.state}
          options={TOUCHPOINT_STATES.map((id) => ({ id, label: text.model.touchpointStates[id] }))}
          onChange={(chosen) =>
            items.set(
              touchpoint,
              name,
              { state: TOUCHPOINT_STATES.find((state) => state === chosen) ?? 'active' },
              words.state,
            )
          }
        />
        <Choice
          label={words.mode}
          showLabel
          value={touchpoint.mode}
          options={TOUCHPOINT_MODES.map((id) => ({ id, label: text.model.touchpointModes[id] }))}
          onChange={(chosen) =>
            items.set(
              touchpoint,
              name,
              { mode: TOUCHPOINT_MODES.find((mode) => mode === chosen) ?? 'online' },
              words.mode,
            )
          }
        />
      </div>
      <RecordText
        {...shared}
        field="channel"
        label={text.inspector.channel}
        placeholder={words.channelHint}
        emptied=""
      />
    </>
  );
}
