import { plural } from '../plural';

/** Two lenses of a journey side by side. */
export const lensComparison = {
  link: 'Compare two lenses',
  workspaceLenses: 'Lenses of the workspace',
  title: 'Two lenses side by side',
  lead: (p: { moments: number }) =>
    `${plural(p.moments, 'moment', 'moments')} in the customer’s order: what one lens shows and the other hides.`,
  toBoard: 'All lenses',
  first: 'First lens',
  second: 'Second lens',
  off: 'switched off',
  swap: 'Swap the two',
  print: 'Print',
  unknown: 'The address names a lens that this workspace does not have. These two stand in its place.',
  onlySeenBy: (p: { lens: string }) => `Only ${p.lens} sees`,
  both: 'Both see',
  neither: 'Neither sees',
  noneOnly: (p: { lens: string }) => `Nothing that ${p.lens} alone sees.`,
  noneBoth: 'No moment that both see.',
  noneNeither: 'Every moment is seen by at least one of the two.',
  unseenBecause: (p: { lens: string; because: string }) => `${p.lens}: not seen, because ${p.because}.`,
  inPhase: (p: { lens: string; phase: string }) => `${p.lens}: ${p.phase}`,
  handoffs: 'Handoffs',
  handoffsWhy:
    'A lens implies a handoff wherever its phase changes. What only one lens has, whoever looks through the other does not prepare for.',
  onlyIn: (p: { lens: string }) => `Only in ${p.lens}`,
  inBoth: 'In both, at the same place',
  noHandoffs: 'None.',
  change: (p: { from: string; to: string }) => `${p.from} → ${p.to}`,
  where: (p: { from: string; to: string }) => `from “${p.from}” to “${p.to}”`,
  hidden: (p: { moments: string[] }) => `unseen between: ${p.moments.join(', ')}`,
};
