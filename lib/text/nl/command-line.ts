import { plural } from '../plural';
import type { Text } from '../text';

/** De opdrachtregel. */
export const commandLine: Text['commandLine'] = {
  usage: `Gebruik: npm run --silent journey-lens -- OPDRACHT BESTAND [opties]

  gaps BESTAND     de gaten van elke klantreis    [--journey ID] [--json] [--today JJJJ-MM-DD] [--fail-on ERNST]
  lenses BESTAND   wat elke bril ziet             [--json]
  check BESTAND    of het bestand klopt, met de plek van elke fout

  --language en|nl   de taal van wat er wordt geschreven
  Uitkomst: 0; 1 met --fail-on als er een van die ernst of erger is gevonden; 2 bij verkeerde invoer of gebruik.`,
  unknownCommand: (p) => `De opdracht "${p.command}" bestaat niet. Zie --help.`,
  noFile: (p) => `Welk bestand? ${p.command} BESTAND`,
  oneFile: 'Eén bestand tegelijk.',
  unknownOption: (p) => `De optie ${p.option} bestaat hier niet. Zie --help.`,
  needsValue: (p) => `Bij ${p.option} hoort een waarde. Zie --help.`,
  takesNoValue: (p) => `Bij ${p.option} hoort geen waarde. Zie --help.`,
  badValue: (p) => `${p.option} kan niet "${p.value}" zijn: ${p.expected}`,
  dayExpected: 'een dag als JJJJ-MM-DD',
  unreadable: (p) => `${p.file} kan niet worden gelezen: ${p.why}`,
  whyUnreadable: {
    ENOENT: 'dit bestand is er niet',
    ENOTDIR: 'dit bestand is er niet',
    EISDIR: 'het is een map',
    EACCES: 'je mag het niet lezen',
    EPERM: 'je mag het niet lezen',
  },
  noJourney: (p) =>
    `Er is geen klantreis "${p.journey}" in dit bestand. Het heeft: ${p.known.join(', ') || 'geen'}.`,
  valid: (p) =>
    `${p.file} klopt: ${plural(p.journeys, 'klantreis', 'klantreizen')}, ${plural(p.departments, 'afdeling', 'afdelingen')}.`,
  noGaps: 'geen gaten gevonden',
  columns: { severity: 'Ernst', where: 'Waar', what: 'Wat', owners: 'Wie het sluit', state: 'Stand' },
  states: { open: 'open', action: 'actie', accepted: 'aanvaard' },
  failedRule: (p) => `De regel ${p.rule} mislukte: ${p.message}`,
};
