'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { TextField } from '@/app/ui/text-field';
import { NAME_LENGTH } from '@/lib/model/fields';
import type { PartyTarget } from '@/lib/responsibilities/mapping';
import type { Party } from '@/lib/responsibilities/read-responsibilities';
import { useJourney } from '../journey-context';

// An id of a department never has a plus sign in it.
const CREATE = '+new';
const LEAVE_OUT = '+out';

/** For each party of the table: the department that it is, a new one, or none. */
export function PartyMapping(props: {
  parties: readonly Party[];
  targets: Record<string, PartyTarget>;
  onChange: (name: string, target: PartyTarget) => void;
}) {
  const { parties, targets, onChange } = props;
  const words = useText().responsibilities.screen;
  return (
    <section aria-labelledby="parties" className="grid content-start gap-2">
      <h2 id="parties" className="text-16">
        {words.parties}
      </h2>
      <p className="text-muted">{words.partiesHint}</p>
      <ul className="card grid divide-y divide-line">
        {parties.map(({ id, name }) => (
          <PartyRow
            key={id}
            name={name}
            target={targets[id] ?? null}
            onChange={(target) => onChange(name, target)}
          />
        ))}
      </ul>
    </section>
  );
}

function PartyRow(props: { name: string; target: PartyTarget; onChange: (target: PartyTarget) => void }) {
  const { name, target, onChange } = props;
  const words = useText().responsibilities.screen;
  const { workspace } = useJourney();
  const isNew = target !== null && 'create' in target;
  const value = target === null ? LEAVE_OUT : isNew ? CREATE : target.department;
  const problem = isNew ? nameProblem(words, target.create) : undefined;
  return (
    <li className="grid gap-2 px-3 py-2.5 phone:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] phone:items-center">
      <span className="font-medium wrap-anywhere">{name}</span>
      <div className="grid min-w-0 gap-2">
        <Choice
          label={words.partyIs({ name })}
          value={value}
          options={[
            { id: CREATE, label: words.newDepartment },
            { id: LEAVE_OUT, label: words.leaveOut },
            ...workspace.departments.map((department) => ({ id: department.id, label: department.name })),
          ]}
          onChange={(id) =>
            onChange(
              id === LEAVE_OUT
                ? null
                : id === CREATE
                  ? { create: [...name].slice(0, NAME_LENGTH).join('') }
                  : { department: id },
            )
          }
        />
        {isNew && (
          <TextField
            label={words.newName({ name })}
            className="[&_label]:sr-only"
            value={target.create}
            onChange={(create) => onChange({ create })}
            {...(problem && { problem })}
          />
        )}
      </div>
    </li>
  );
}

/** What is wrong with the name of a new department, if anything. */
export function nameProblem(
  words: ReturnType<typeof useText>['responsibilities']['screen'],
  name: string,
): string | undefined {
  if (name.trim() === '') return words.nameMissing;
  return [...name.trim()].length > NAME_LENGTH ? words.nameTooLong({ max: NAME_LENGTH }) : undefined;
}
