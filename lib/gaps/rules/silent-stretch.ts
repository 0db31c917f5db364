import { DEFAULT_SILENT_AFTER_DAYS } from '../../model/workspace';
import { exampleFacts } from '../example-facts';
import type { MappedMoment } from '../map-journey';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** A longest run of silent moments: two or more, or a single one that lasts longer than the workspace's limit. */
export const silentStretch = defineRule({
  id: 'silent-stretch',
  family: 'presence',
  severity: 'high',
  find: ({ moments, workspace }) => {
    const limit = workspace.silentAfterDays ?? DEFAULT_SILENT_AFTER_DAYS;
    return silentRuns(moments)
      .filter(({ first, others }) => others.length > 0 || (first.durationDays ?? 0) > limit)
      .map(({ first, others }) => {
        const run = [first, ...others];
        return {
          ...atMoment(first),
          params: {
            moments: run.map((moment) => moment.name),
            days: run.reduce((days, moment) => days + (moment.durationDays ?? 0), 0),
            allDaysKnown: run.every((moment) => moment.durationDays !== undefined),
          },
        };
      });
  },
  examples: {
    clear: [
      {
        says: {
          en: 'Between booking and packing the guest gets a mail: the silence is never longer than one moment.',
          nl: 'Tussen het boeken en het inpakken krijgt de gast een mail: de stilte duurt nooit meer dan één moment.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              { step: 'prepare', name: 'Look forward to it', durationDays: 5 },
              { step: 'prepare', name: 'Read the mail', touchpoints: [{ name: 'Mail about the city' }] },
              { step: 'prepare', name: 'Pack hand luggage' },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest packs and then travels, and hears nothing in either.',
          nl: 'De gast pakt in en reist dan, en hoort bij geen van beide iets.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              { step: 'prepare', name: 'Pack hand luggage' },
              { step: 'start', name: 'Travel to the city' },
            ],
          }),
      },
      {
        says: {
          en: 'After the booking the guest waits for three weeks without a word.',
          nl: 'Na het boeken wacht de gast drie weken zonder dat er iets komt.',
        },
        facts: () =>
          exampleFacts({ moments: [{ step: 'prepare', name: 'Wait for the day', durationDays: 21 }] }),
      },
    ],
  },
});

/** The longest runs of moments in the customer's order without contact and not left alone. */
function silentRuns(moments: MappedMoment[]) {
  const runs: { first: MappedMoment; others: MappedMoment[] }[] = [];
  let run: (typeof runs)[number] | undefined;
  for (const moment of moments) {
    if (moment.contact || moment.leftAlone) run = undefined;
    else if (run) run.others.push(moment);
    else {
      run = { first: moment, others: [] };
      runs.push(run);
    }
  }
  return runs;
}
