import { plural } from '../plural';
import type { Text } from '../text';

/** Twee brillen van een klantreis naast elkaar. */
export const lensComparison: Text['lensComparison'] = {
  link: 'Twee brillen vergelijken',
  workspaceLenses: 'Brillen van de werkruimte',
  title: 'Twee brillen naast elkaar',
  lead: (p) =>
    `${plural(p.moments, 'moment', 'momenten')} in de volgorde van de klant: wat de ene bril laat zien en de andere verbergt.`,
  toBoard: 'Alle brillen',
  first: 'Eerste bril',
  second: 'Tweede bril',
  off: 'staat uit',
  swap: 'Omwisselen',
  print: 'Afdrukken',
  unknown: 'Het adres noemt een bril die deze werkruimte niet heeft. In plaats daarvan staan hier deze twee.',
  onlySeenBy: (p) => `Alleen ${p.lens} ziet`,
  both: 'Allebei zien ze',
  neither: 'Geen van beide ziet',
  noneOnly: (p) => `Niets wat alleen ${p.lens} ziet.`,
  noneBoth: 'Geen moment dat ze allebei zien.',
  noneNeither: 'Elk moment wordt door minstens een van de twee gezien.',
  unseenBecause: (p) => `${p.lens}: niet gezien, omdat ${p.because}.`,
  inPhase: (p) => `${p.lens}: ${p.phase}`,
  handoffs: 'Overdrachten',
  handoffsWhy:
    'Overal waar de fase van een bril wisselt, hoort een overdracht. Wat maar één bril heeft, daar bereidt wie door de andere kijkt zich niet op voor.',
  onlyIn: (p) => `Alleen in ${p.lens}`,
  inBoth: 'In allebei, op dezelfde plek',
  noHandoffs: 'Geen.',
  change: (p) => `${p.from} → ${p.to}`,
  where: (p) => `van “${p.from}” naar “${p.to}”`,
  hidden: (p) => `ongezien ertussen: ${p.moments.join(', ')}`,
};
