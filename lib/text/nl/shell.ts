import { quoted } from '../quoted';
import type { Text } from '../text';

/** Het kader om elk scherm. */
export const shell: Text['shell'] = {
  journeys: 'Klantreizen',
  newJourney: 'Nieuwe klantreis…',
  export: 'Exporteren',
  files: {
    parts: {
      matrix: 'Matrix',
      map: 'Kaart',
      lenses: 'Brillenbord',
      whole: 'De hele klantreis',
    },
    kinds: {
      pdf: 'PDF',
      svg: 'Tekening (SVG)',
      png: 'Afbeelding (PNG)',
      csv: 'Tabel (CSV)',
    },
    workspace: 'De hele werkruimte',
    asPicture: (p) => p.drawing.replace('SVG', 'PNG'),
    pictureHint: 'Een afbeelding voor dia’s, documenten en mail',
    pictureFailed: 'Dit is te groot voor één afbeelding. Bewaar het als SVG of druk het af.',
  },
  languageAndTheme: 'Taal en kleuren',
  themes: { system: 'Kleuren als op dit apparaat', light: 'Licht', dark: 'Donker' },
  screens: 'Schermen van deze klantreis',
  matrix: 'Matrix',
  gaps: 'Gaten',
  gone: 'Dit is er niet (meer)',
  goneWhy:
    'Misschien is het verwijderd, of klopt het adres niet. Wat verwijderd is kan terug: een werkruimte vanuit het overzicht, al het andere vanuit de geschiedenis van zijn werkruimte.',
  goneWorkspace: {
    title: 'Deze werkruimte is verwijderd',
    by: (p) => `${quoted(p.name)}: ${p.who}, ${p.when}`,
    why: 'Er is niets verloren: ze kan terugkomen zoals ze was, met alle klantreizen.',
    bringBack: 'De werkruimte terughalen',
  },
  goneJourney: {
    title: 'Deze klantreis is verwijderd',
    by: (p) => `${p.who}, ${p.when}`,
    why: 'Er gaat niets verloren: de klantreis kan terugkomen zoals ze was, met alles wat erin stond.',
    bringBack: 'Klantreis terughalen',
  },
  toOverview: 'Naar het overzicht',
  failed: 'Er ging iets mis aan onze kant',
  failedWhy:
    'Wat je typte is bewaard. Probeer het opnieuw; blijft het zo, herstart dan de server en kijk wat die meldt.',
  retry: 'Opnieuw proberen',
};
