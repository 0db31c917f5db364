'use client';

import { useState } from 'react';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useFocusInPlace } from '@/app/ui/use-focus-in-place';
import type { DepartmentSignOff } from '@/lib/checklists/checklist';
import type { CampaignFacts } from './campaign-facts';
import { NameForm } from './name-form';

/** Each department says by name that its items are in order. */
export function SignOffs(props: CampaignFacts) {
  const words = useText().campaigns.signOff;
  const { signOffs } = props.checklist;
  if (signOffs.length === 0) return null;
  return (
    <section aria-label={words.title} className="grid gap-3">
      <div>
        <h2 className="text-16">{words.title}</h2>
        <p className="text-muted">{words.why}</p>
      </div>
      <ul className="grid gap-2">
        {signOffs.map((signOff) => (
          <SignOffLine key={signOff.department} {...props} signOff={signOff} />
        ))}
      </ul>
    </section>
  );
}

function SignOffLine(props: CampaignFacts & { signOff: DepartmentSignOff }) {
  const { workspace, checklist, edits, today, signOff } = props;
  const text = useText();
  const words = text.campaigns.signOff;
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const focusInPlace = useFocusInPlace();
  const department = workspace.departments.find(({ id }) => id === signOff.department)?.name ?? '';
  const { items, open, by, day, since, isSigned } = signOff;
  const state = items === 0 ? words.noItems : open > 0 ? words.openOf({ open, items }) : words.allDone;
  const sign = (name: string) => {
    setAsking(false);
    const own = checklist.items.filter((item) => item.department === signOff.department);
    edits.signOff(
      signOff.department,
      name,
      today,
      own.map(({ key }) => key),
    );
  };
  return (
    <li {...focusInPlace} className="card grid gap-2 px-4 py-2.5 print:break-inside-avoid">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-52">
          <span className="font-medium wrap-anywhere">{department}</span>
          <span className="block text-12 text-muted">
            {state}
            {by && day && (
              <span className={isSigned ? 'text-ok' : ''}>
                {' · '}
                {words.signed({ by, day: longDay(day, language) })}
              </span>
            )}
            {since > 0 && <span className="text-warn"> · {words.since({ count: since })}</span>}
          </span>
        </span>
        {isSigned ? (
          <Button
            tone="quiet"
            className="no-print px-2 text-12"
            aria-label={words.takeBackFor({ department })}
            onPress={() => edits.takeBackSignOff(signOff.department)}
          >
            {words.takeBack}
          </Button>
        ) : open > 0 ? (
          <span className="no-print text-12 text-muted">{words.firstSettle}</span>
        ) : (
          !isAsking && (
            <Button
              className="no-print"
              aria-label={words.signFor({ department })}
              onPress={() => setAsking(true)}
            >
              {words.sign}
            </Button>
          )
        )}
      </div>
      {isAsking && !isSigned && open === 0 && (
        <NameForm
          label={words.signFor({ department })}
          of={`sign-off ${department}`}
          nameLabel={words.by}
          submit={words.sign}
          onCancel={() => setAsking(false)}
          onSubmit={sign}
        />
      )}
    </li>
  );
}
