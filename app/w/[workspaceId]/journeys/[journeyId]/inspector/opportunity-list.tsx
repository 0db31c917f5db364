'use client';

import { useText } from '@/app/text/text-context';
import { CheckList } from '@/app/ui/check-list';
import { Choice } from '@/app/ui/choice';
import type { Moment, Opportunity } from '@/lib/model/facts';
import { WEIGHTS } from '@/lib/model/opportunity';
import { actionsOf } from '@/lib/plan/opportunity-board';
import { useJourney } from '../journey-context';
import { DepartmentChoice } from './department-choice';
import { ItemActions } from './item-actions';
import { ItemList } from './item-list';
import { nameOf } from './place-name';
import { RecordText } from './record-text';
import { useItems } from './use-items';

/** The best chances to do the customer good at a moment. */
export function OpportunityList({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.opportunities;
  const { workspace } = useJourney();
  const items = useItems('opportunity', moment.id);
  const weighed = (label: string, weight: Opportunity['effect']) =>
    weight && `${label}: ${words.weights[weight]}`;
  return (
    <ItemList
      title={words.title}
      items={moment.opportunities}
      empty={words.empty}
      textOf={(opportunity) => opportunity.text}
      metaOf={({ department, effect, effort }) => [
        department ? nameOf(workspace.departments, department) : text.inspector.noDepartment,
        weighed(words.effect, effect),
        weighed(words.effort, effort),
      ]}
      edit={(opportunity) => <OpportunityFields opportunity={opportunity} moment={moment} />}
      onRemove={(opportunity) => items.remove(opportunity, opportunity.text)}
      addLabel={words.add}
      onAdd={(typed) => items.add(typed, { text: typed })}
    />
  );
}

type FieldsProps = { opportunity: Opportunity; moment: { id: string } };

/** Everything about one opportunity, wherever it is edited. */
export function OpportunityFields({ opportunity, moment }: FieldsProps) {
  const text = useText();
  const words = text.inspector.opportunities;
  const items = useItems('opportunity', moment.id);
  const { journey } = useJourney();
  const name = opportunity.text;
  const addresses = opportunity.addresses ?? [];
  // What it takes away lies in its own moment, as a rule; what was tied to it elsewhere stays in sight.
  const needs = journey.moments.flatMap(({ id, obstacles, questions }) =>
    [...obstacles, ...questions].filter((need) => id === moment.id || addresses.includes(need.id)),
  );
  return (
    <>
      <RecordText
        kind="opportunity"
        record={opportunity}
        field="text"
        of={name}
        label={text.inspector.opportunity}
        multiline
      />
      <DepartmentChoice
        label={text.inspector.department}
        value={opportunity.department}
        onChange={(department) => items.set(opportunity, name, { department }, text.inspector.department)}
      />
      <div className="grid grid-cols-2 gap-2">
        {(['effect', 'effort'] as const).map((field) => (
          <Choice
            key={field}
            label={words[field]}
            showLabel
            value={String(opportunity[field] ?? '')}
            options={[
              { id: '', label: words.notWeighed },
              ...WEIGHTS.map((weight) => ({ id: String(weight), label: words.weights[weight] })),
            ]}
            onChange={(chosen) =>
              items.set(
                opportunity,
                name,
                { [field]: WEIGHTS.find((weight) => String(weight) === chosen) ?? null },
                words[field],
              )
            }
          />
        ))}
      </div>
      {needs.length > 0 && (
        <CheckList
          label={words.addresses}
          options={needs.map((need) => ({ id: need.id, label: need.text }))}
          value={addresses}
          onChange={(chosen) =>
            items.set(opportunity, name, { addresses: chosen.length > 0 ? chosen : null }, words.addresses)
          }
        />
      )}
      <ItemActions
        actions={actionsOf(journey, opportunity)}
        start={{
          text: name,
          department: opportunity.department,
          obstacle: journey.moments
            .flatMap(({ obstacles }) => obstacles)
            .find(({ id }) => addresses.includes(id))?.id,
        }}
      />
    </>
  );
}
