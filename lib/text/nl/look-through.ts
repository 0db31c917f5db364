import { listed, plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

const around: Text['lookThrough']['around'] = ({ from, to }) => {
  if (from !== null && to !== null) return from === to ? `binnen ${from}` : `tussen ${from} en ${to}`;
  if (to !== null) return `vóór ${to}`;
  return from !== null ? `na ${from}` : '';
};

/** Een klantreis door één bril bekijken. */
export const lookThrough: Text['lookThrough'] = {
  label: 'Kijk door',
  none: 'Geen bril',
  keys: (p) => `Sneltoets: Alt + ${p.key}`,
  takeOff: 'Bril afzetten',
  around,
  disappear: (p) => {
    const parts = [
      plural(p.moments, 'moment', 'momenten'),
      ...(p.roles > 0 ? [plural(p.roles, 'rol', 'rollen')] : []),
      ...(p.handoffs > 0 ? [plural(p.handoffs, 'overdracht', 'overdrachten')] : []),
    ];
    const verb = parts.length === 1 && p.moments === 1 ? 'verdwijnt' : 'verdwijnen';
    return `Door ${p.theLens} ${verb} ${listed(parts, 'en')}`;
  },
  nobodySees: (p) =>
    `: ${around(p) === '' ? 'niemand ziet' : `${around(p)} ziet niemand`} ${listed(
      [...p.moments.map(quoted), ...(p.more > 0 ? [`nog ${p.more}`] : [])],
      'of',
    )}.`,
  allSeen: (p) => `Door ${p.theLens} is elk moment in beeld: er verdwijnt niets.`,
  noMoments: (p) => `Je kijkt door ${p.theLens}, maar er zijn nog geen momenten die buiten beeld vallen.`,
  unseen: 'Door deze bril niet te zien',
  unseenStep: (p) => `${p.step}: door deze bril niet te zien`,
  unseenCell: (p) => `${p.department}, stap ${p.step}: door deze bril niet te zien`,
  momentsUnseen: (p) => `${plural(p.count, 'moment', 'momenten')} door deze bril niet te zien`,
  gapsUnseen: (p) => `${plural(p.count, 'gat', 'gaten')} door deze bril niet te zien`,
  panel: {
    title: 'Niet te zien',
    why: (p) =>
      around(p) === ''
        ? `Door ${p.theLens} is niets te zien.`
        : `Door ${p.theLens} kijkt niemand ${around(p)}.`,
    because: (p) =>
      p.count === 1
        ? `Het moment hier blijft buiten beeld, omdat ${p.because}.`
        : `De ${p.count} momenten hier blijven buiten beeld, omdat ${p.because}.`,
    edit: 'Wat je niet ziet, kun je ook niet wijzigen. Zonder bril staat het er weer.',
  },
};
