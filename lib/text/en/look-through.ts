import { listed, plural } from '../plural';
import { quoted } from '../quoted';

/** What a lens does not see, and what it sees before and after; a phase is null where it sees none. */
type Around = { from: string | null; to: string | null };

/** Empty where the lens sees nothing at all. */
const around = ({ from, to }: Around): string => {
  if (from !== null && to !== null) return from === to ? `within ${from}` : `between ${from} and ${to}`;
  if (to !== null) return `before ${to}`;
  return from !== null ? `after ${from}` : '';
};

/** Looking at a journey through one lens. */
export const lookThrough = {
  label: 'Look through',
  none: 'No lens',
  /** Beside the choice: its keys. */
  keys: (p: { key: string }) => `Key: Alt + ${p.key}`,
  takeOff: 'Take the glasses off',
  around,
  disappear: (p: { theLens: string; moments: number; roles: number; handoffs: number }) => {
    const parts = [
      plural(p.moments, 'moment', 'moments'),
      ...(p.roles > 0 ? [plural(p.roles, 'role', 'roles')] : []),
      ...(p.handoffs > 0 ? [plural(p.handoffs, 'handoff', 'handoffs')] : []),
    ];
    const verb = parts.length === 1 && p.moments === 1 ? 'disappears' : 'disappear';
    return `Through ${p.theLens} ${listed(parts, 'and')} ${verb}`;
  },
  /** Goes on after `disappear`. */
  nobodySees: (p: Around & { moments: readonly string[]; more: number }) =>
    `: ${[around(p), 'nobody sees'].join(' ').trim()} ${listed(
      [...p.moments.map(quoted), ...(p.more > 0 ? [`${p.more} more`] : [])],
      'or',
    )}.`,
  allSeen: (p: { theLens: string }) => `Through ${p.theLens} every moment is in sight: nothing disappears.`,
  noMoments: (p: { theLens: string }) =>
    `You look through ${p.theLens}, but there are no moments yet that it could miss.`,
  unseen: 'Not seen through this lens',
  unseenStep: (p: { step: string }) => `${p.step}: not seen through this lens`,
  unseenCell: (p: { department: string; step: string }) =>
    `${p.department}, step ${p.step}: not seen through this lens`,
  momentsUnseen: (p: { count: number }) =>
    `${plural(p.count, 'moment', 'moments')} not seen through this lens`,
  gapsUnseen: (p: { count: number }) => `${plural(p.count, 'gap', 'gaps')} not seen through this lens`,
  panel: {
    title: 'Not seen',
    why: (p: Around & { theLens: string }) =>
      around(p) === ''
        ? `Through ${p.theLens} nothing is seen.`
        : `Through ${p.theLens} nobody looks ${around(p)}.`,
    because: (p: { count: number; because: string }) =>
      p.count === 1
        ? `It does not see the moment here, because ${p.because}.`
        : `It does not see the ${p.count} moments here, because ${p.because}.`,
    edit: 'What you cannot see cannot be changed either. Without the lens it is there again.',
  },
};
