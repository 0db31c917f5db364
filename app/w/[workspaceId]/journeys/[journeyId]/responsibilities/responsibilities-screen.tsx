'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { activityKey } from '@/lib/responsibilities/chosen-mapping';
import { tableProblemText } from '@/lib/responsibilities/problem';
import { roleCommands } from '@/lib/responsibilities/role-commands';
import { MOST_ACTIVITIES, MOST_CHARACTERS, MOST_PARTIES } from '@/lib/responsibilities/table-limits';
import { useJourney } from '../journey-context';
import { ActivityMapping } from './activity-mapping';
import { BringIn } from './bring-in';
import { nameProblem, PartyMapping } from './party-mapping';
import { ReadingSummary } from './reading-summary';
import { TableInput } from './table-input';
import { useReading } from './use-reading';
import { useTableDraft } from './use-table-draft';

/** Brings a responsibility table in: paste, say what stands for what, look at what becomes of it, bring it in. */
export function ResponsibilitiesScreen() {
  const text = useText();
  const words = text.responsibilities.screen;
  const router = useRouter();
  const { workspaceId, documentId, journey, change } = useJourney();
  const [draft, changeDraft, dropDraft] = useTableDraft(documentId);
  const [isBusy, setBusy] = useState(false);
  const { read, isReading, isTooLong, isTooMany, usable, coming } = useReading(draft);
  const matrix = paths.matrixPath(workspaceId, journey.id);

  const problem = () => {
    if (isTooLong) return words.tooLong({ max: MOST_CHARACTERS });
    if (!read) return undefined;
    const counts = { activities: read.activities.length, parties: read.parties.length };
    if (isTooMany)
      return words.tooMany({ ...counts, mostActivities: MOST_ACTIVITIES, mostParties: MOST_PARTIES });
    const [first] = read.problems;
    return read.letters.length === 0 && first ? tableProblemText(text.responsibilities, first) : undefined;
  };
  const badName = Object.values(coming?.mapping.parties ?? {})
    .map((target) => (target && 'create' in target ? nameProblem(words, target.create) : undefined))
    .find(Boolean);

  const bringIn = async () => {
    if (!coming) return;
    const commands = roleCommands(coming.plan.newDepartments, coming.roles);
    const departments = coming.plan.newDepartments.length;
    setBusy(true);
    const outcome = await change(commands, words.label, {
      announce: words.done({ cells: commands.length - departments, departments }),
    });
    setBusy(false);
    if (!outcome.accepted) return;
    dropDraft();
    router.push(matrix);
  };

  return (
    <div className="relative h-full overflow-auto">
      <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-7 px-3 py-5 phone:px-5">
        <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
          <div className="min-w-0 flex-1 basis-72">
            <h1 className="text-19 wrap-anywhere">{words.title}</h1>
            <p className="max-w-2xl text-muted">{words.lead}</p>
          </div>
          {draft.text !== '' && <Button onPress={dropDraft}>{words.startOver}</Button>}
          <Link href={matrix} className="button">
            {words.backToMatrix}
          </Link>
        </header>
        <TableInput
          value={draft.text}
          onChange={(typed) => changeDraft({ text: typed })}
          isReading={isReading}
          problem={problem()}
        />
        {usable && coming && (
          <>
            <ReadingSummary read={usable} onOrientation={(orientation) => changeDraft({ orientation })} />
            <div className="grid gap-7 desk:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)]">
              <PartyMapping
                parties={usable.parties}
                targets={coming.mapping.parties}
                onChange={(name, target) => changeDraft({ parties: { ...draft.parties, [name]: target } })}
              />
              <ActivityMapping
                activities={usable.activities}
                steps={coming.mapping.activities}
                suggested={coming.suggested.activities}
                chosen={draft.activities}
                onChange={(activities, step) => {
                  const chosen = activities.map((activity) => [activityKey(activity), step]);
                  changeDraft({ activities: { ...draft.activities, ...Object.fromEntries(chosen) } });
                }}
              />
            </div>
            <BringIn
              coming={coming}
              activities={usable.activities.length}
              keepsAnswers={draft.keepsAnswers}
              onKeepsAnswers={(keepsAnswers) => changeDraft({ keepsAnswers })}
              problem={badName}
              isBusy={isBusy}
              onBringIn={() => void bringIn()}
            />
          </>
        )}
      </div>
    </div>
  );
}
