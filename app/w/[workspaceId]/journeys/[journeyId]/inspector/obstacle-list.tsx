'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import type { Moment } from '@/lib/model/facts';
import { OBSTACLE_KINDS } from '@/lib/model/obstacle';
import { useJourney } from '../journey-context';
import { ItemActions } from './item-actions';
import { ItemList } from './item-list';
import { RecordText } from './record-text';
import { useItems } from './use-items';

/** What holds the customer back in a moment. */
export function ObstacleList({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.obstacles;
  const { journey } = useJourney();
  const items = useItems('obstacle', moment.id);
  return (
    <ItemList
      title={words.title}
      items={moment.obstacles}
      empty={words.empty}
      textOf={(obstacle) => obstacle.text}
      metaOf={(obstacle) => [text.model.obstacleKinds[obstacle.kind]]}
      edit={(obstacle) => (
        <>
          <RecordText
            kind="obstacle"
            record={obstacle}
            field="text"
            of={obstacle.text}
            label={text.inspector.obstacle}
            multiline
          />
          <Choice
            label={words.kind}
            showLabel
            value={obstacle.kind}
            options={OBSTACLE_KINDS.map((id) => ({ id, label: text.model.obstacleKinds[id] }))}
            onChange={(chosen) =>
              items.set(
                obstacle,
                obstacle.text,
                { kind: OBSTACLE_KINDS.find((kind) => kind === chosen) ?? 'other' },
                words.kind,
              )
            }
          />
          <ItemActions
            actions={journey.actions.filter((action) => action.obstacle === obstacle.id)}
            start={{ obstacle: obstacle.id }}
          />
        </>
      )}
      onRemove={(obstacle) => items.remove(obstacle, obstacle.text)}
      addLabel={words.add}
      onAdd={(typed) => items.add(typed, { text: typed, kind: 'other' })}
    />
  );
}
