import { plural } from '../plural';
import type { Text } from '../text';

/** De pagina die elke gatenregel uitlegt. */
export const rulesPage: Text['rulesPage'] = {
  title: 'Hoe gaten worden gevonden',
  lead: (p) =>
    `${plural(p.count, 'regel kijkt', 'regels kijken')} naar wat is ingevuld. Geen ervan gokt: een regel spreekt als de feiten dat zeggen, en zwijgt zodra dat niet meer zo is.`,
  families: 'Soorten gaten',
  finds: 'Wat de regel vindt',
  why: 'Waarom het telt',
  fix: 'Wat het sluit',
  speaks: 'De regel spreekt als',
  saysThen: 'Dan zegt de regel',
  silent: 'De regel zwijgt als',
};
