'use client';

import { type FormEvent, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { TextField } from '@/app/ui/text-field';
import { NAME_LENGTH } from '@/lib/model/fields';
import { LINK_DAYS, type LinkDays, USUAL_LINK_DAYS } from '@/lib/report-links/report-link';

type LinkFormProps = {
  /** What the link will show, in words. */
  about: string;
  onMake: (days: LinkDays, label: string) => Promise<void>;
};

/** For whom a link is and how long it stays open. */
export function LinkForm({ about, onMake }: LinkFormProps) {
  const text = useText();
  const words = text.reportLinks;
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<LinkDays>(USUAL_LINK_DAYS);
  const [isMaking, setMaking] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMaking(true);
    await onMake(days, label.trim());
    setMaking(false);
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <p>
        <span className="text-muted">{text.reports.chooseJourneys}:</span>{' '}
        <span className="font-medium">{about}</span>
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <TextField
          label={words.forWhom}
          hint={words.forWhomHint}
          value={label}
          onChange={setLabel}
          maxLength={NAME_LENGTH}
          isOptional
          className="min-w-0 flex-1 basis-60"
        />
        <Choice
          label={words.days}
          showLabel
          value={String(days)}
          options={LINK_DAYS.map((count) => ({ id: String(count), label: words.daysOf({ count }) }))}
          onChange={(chosen) => setDays(LINK_DAYS.find((one) => String(one) === chosen) ?? days)}
          className="w-32"
        />
      </div>
      <Button type="submit" tone="strong" isDisabled={isMaking} className="justify-self-start">
        {words.make}
      </Button>
    </form>
  );
}
