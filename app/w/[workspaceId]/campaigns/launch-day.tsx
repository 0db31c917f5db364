'use client';

import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { daysBetween } from '@/lib/model/days';
import type { Campaign } from '@/lib/model/facts';

/** When a campaign starts, and how long that is from today; or when it was launched. */
export function LaunchDay({ campaign, today }: { campaign: Campaign; today: string }) {
  const words = useText().campaigns;
  const language = useLanguage();
  const { launch, launched } = campaign;
  if (launched) return <span>{words.launching.launched({ day: longDay(launched.day, language) })}</span>;
  if (launch === undefined) return <span>{words.noLaunch}</span>;
  return (
    <span suppressHydrationWarning>
      {words.launchOn({ day: longDay(launch, language) })},{' '}
      {words.daysToGo({ count: daysBetween(today, launch) })}
    </span>
  );
}
