import type { Text } from '../text';

/** Waarom de server een verzoek weigerde. */
export const doors: Text['doors'] = {
  'not-allowed': 'Dit is alleen open op de machine waarop het draait, onder zijn eigen naam (localhost).',
  'not-json': 'De server kon het verzoek niet lezen.',
  'too-large': 'Dit is groter dan de server aanneemt (20 MB).',
  'too-often': 'Dat was te veel tegelijk. Wacht een paar tellen en probeer het opnieuw.',
  'not-found': 'Hier staat niets (meer).',
};
