import { quoted } from '../quoted';
import type { Text } from '../text';

/** Twee campagnes naast elkaar: wat de tweede van de eerste heeft geleerd. */
export const campaignsBeside: Text['campaignsBeside'] = {
  title: 'Campagnes vergeleken',
  compare: 'Met een andere campagne vergelijken',
  back: (p) => `Naar ${quoted(p.name)}`,
  with: 'Vergeleken met',
  none: 'Er is nog niets om mee te vergelijken',
  noneWhy:
    'Van twee campagnes moet er minstens één gestart zijn: bij de start wordt bewaard hoe ze ervoor stond. Maak de volgende campagne, dan zegt deze pagina wat die beter doet.',
  heading: (p) => `${p.first} en ${p.second}`,
  stands: (p) =>
    p.day === undefined
      ? `${quoted(p.name)} zoals ze er vandaag voor staat`
      : `${quoted(p.name)} zoals ze was bij de start op ${p.day}`,
  gapsAgain: (p) =>
    p.count === 1
      ? 'ernstig gat van toen staat weer in de weg'
      : 'ernstige gaten van toen staan weer in de weg',
  itemsAgain: (p) => `${p.count === 1 ? 'punt' : 'punten'} toen niet gedaan, en nu ook niet`,
  gapsGone: (p) =>
    p.count === 1
      ? 'ernstig gat van toen staat niet meer in de weg'
      : 'ernstige gaten van toen staan niet meer in de weg',
  gapsNew: (p) =>
    p.count === 1
      ? 'ernstig gat dat toen niet in de weg stond'
      : 'ernstige gaten die toen niet in de weg stonden',
  numbers: 'In cijfers',
  tallies: {
    items: 'Punten op de checklist',
    done: 'Gedaan',
    notNeeded: 'Hier niet nodig',
    open: 'Open',
    blockers: 'Ernstige gaten op de stappen',
    overridden: 'Toch doorgegaan',
  },
  share: (p) => `${p.count} (${p.percent}%)`,
  again: 'Niet geleerd: ernstige gaten van toen die weer in de weg staan',
  againItems: 'Niet geleerd: toen niet gedaan, en nu ook niet',
  nothingAgain: 'Geen gat van toen staat weer in de weg, en niets wat toen bleef liggen, ligt er nu nog.',
  onlyGaps: (p) => `Ernstige gaten van ${quoted(p.name)} alleen`,
  doneInOne: 'Bij de ene gedaan, bij de andere niet',
  onlyItems: (p) => `Alleen op de checklist van ${quoted(p.name)}`,
  leads: 'Stappen die een andere afdeling trekt',
  wentAhead: 'ging toch door',
};
