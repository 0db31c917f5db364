import { quoted } from '../quoted';
/** The frame around every screen. */
export const shell = {
  journeys: 'Journeys',
  newJourney: 'New journey…',
  export: 'Export',
  files: {
    parts: {
      matrix: 'Matrix',
      map: 'Map',
      lenses: 'Lens board',
      whole: 'The whole journey',
    },
    /** Kinds of file in the menu, by how their names end. */
    kinds: {
      pdf: 'PDF',
      svg: 'Drawing (SVG)',
      png: 'Picture (PNG)',
      csv: 'Table (CSV)',
    },
    workspace: 'The whole workspace',
    asPicture: (p: { drawing: string }) => p.drawing.replace('SVG', 'PNG'),
    pictureHint: 'A picture for slides, documents and mail',
    pictureFailed: 'This is too large for one picture. Save it as SVG, or print it.',
  },
  languageAndTheme: 'Language and colours',
  themes: { system: 'Colours as on this device', light: 'Light', dark: 'Dark' },
  screens: 'Screens of this journey',
  matrix: 'Matrix',
  gaps: 'Gaps',
  gone: 'This is not here (any more)',
  goneWhy:
    'It may have been deleted, or the address is mistyped. What was deleted can be brought back: a workspace from the overview, all else from the history of its workspace.',
  goneWorkspace: {
    title: 'This workspace has been deleted',
    by: (p: { name: string; who: string; when: string }) => `${quoted(p.name)}: ${p.who}, ${p.when}`,
    why: 'Nothing is lost: it can come back as it was, with all of its journeys.',
    bringBack: 'Bring the workspace back',
  },
  goneJourney: {
    title: 'This journey has been deleted',
    by: (p: { who: string; when: string }) => `${p.who}, ${p.when}`,
    why: 'Nothing is lost: it can come back as it was, with everything that stood in it.',
    bringBack: 'Bring the journey back',
  },
  toOverview: 'To the overview',
  failed: 'Something went wrong on our side',
  failedWhy:
    'What you typed is kept. Try again; if it stays this way, restart the server and look at what it prints.',
  retry: 'Try again',
};
