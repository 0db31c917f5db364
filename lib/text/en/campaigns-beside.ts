import { quoted } from '../quoted';

/** Two campaigns beside each other: what the second has learned from the first. */
export const campaignsBeside = {
  title: 'Campaigns compared',
  compare: 'Compare with another campaign',
  back: (p: { name: string }) => `To ${quoted(p.name)}`,
  with: 'Compared with',
  none: 'There is nothing to compare with yet',
  noneWhy:
    'Of two campaigns at least one must have been launched: the launch keeps how it stood. Make the next campaign, and this page says what it does better.',
  heading: (p: { first: string; second: string }) => `${p.first} and ${p.second}`,
  stands: (p: { name: string; day: string | undefined }) =>
    p.day === undefined
      ? `${quoted(p.name)} as it stands today`
      : `${quoted(p.name)} as it was at its launch on ${p.day}`,
  gapsAgain: (p: { count: number }) => `serious ${p.count === 1 ? 'gap' : 'gaps'} of then in the way again`,
  itemsAgain: (p: { count: number }) => `${p.count === 1 ? 'item' : 'items'} not done then, and not now`,
  gapsGone: (p: { count: number }) =>
    `serious ${p.count === 1 ? 'gap' : 'gaps'} of then no longer in the way`,
  gapsNew: (p: { count: number }) =>
    `serious ${p.count === 1 ? 'gap' : 'gaps'} that ${p.count === 1 ? 'was' : 'were'} not in the way then`,
  numbers: 'In numbers',
  tallies: {
    items: 'Items on the checklist',
    done: 'Done',
    notNeeded: 'Not needed here',
    open: 'Open',
    blockers: 'Serious gaps on its steps',
    overridden: 'Gone ahead in spite of it',
  },
  share: (p: { count: number; percent: number }) => `${p.count} (${p.percent} %)`,
  again: 'Not learned: serious gaps of then that are in the way again',
  againItems: 'Not learned: not done then, and not now',
  nothingAgain: 'No gap of then is in the way again, and nothing that was left then is left now.',
  onlyGaps: (p: { name: string }) => `Serious gaps of ${quoted(p.name)} alone`,
  doneInOne: 'Done in one, and not in the other',
  onlyItems: (p: { name: string }) => `On the checklist of ${quoted(p.name)} alone`,
  leads: 'Steps that another department leads',
  wentAhead: 'went ahead in spite of it',
};
