import type { Workspace } from '../model/facts';

/** What a file tells of: everything in a workspace, one journey, the report that is chosen, or a campaign. */
export type ExportScope = 'workspace' | 'journey' | 'report' | 'campaign';

/** What of a journey a file shows: one of its drawings with the table that stands behind it, or all of it. */
export const SHOWN_PARTS = ['matrix', 'map', 'lenses', 'whole'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** A kind of file. What writes it stands in `lib/exports/writers.ts`, which a browser never loads. */
export type ExportFormat = {
  id: string;
  of: ExportScope;
  contentType: string;
  /** Ending of the file name, with its dot. */
  ending: string;
  /** Which part of a journey it shows. */
  shows?: ShownPart;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PDF = 'application/pdf';
const SVG = 'image/svg+xml; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';

/** Every kind of file, in the order of the menus. A new one is a line here, and its writer. */
export const EXPORT_FORMATS = [
  { id: 'json', of: 'workspace', contentType: 'application/json; charset=utf-8', ending: '.journey.json' },
  { id: 'matrix-pdf', of: 'journey', shows: 'matrix', contentType: PDF, ending: '.matrix.pdf' },
  { id: 'matrix-svg', of: 'journey', shows: 'matrix', contentType: SVG, ending: '.matrix.svg' },
  { id: 'matrix-csv', of: 'journey', shows: 'matrix', contentType: CSV, ending: '.matrix.csv' },
  { id: 'map-pdf', of: 'journey', shows: 'map', contentType: PDF, ending: '.map.pdf' },
  { id: 'map-svg', of: 'journey', shows: 'map', contentType: SVG, ending: '.map.svg' },
  { id: 'lenses-pdf', of: 'journey', shows: 'lenses', contentType: PDF, ending: '.lenses.pdf' },
  { id: 'lenses-svg', of: 'journey', shows: 'lenses', contentType: SVG, ending: '.lenses.svg' },
  {
    id: 'xlsx',
    of: 'journey',
    shows: 'whole',
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    ending: '.xlsx',
  },
  {
    id: 'pptx',
    of: 'journey',
    shows: 'whole',
    contentType: `${OFFICE}.presentationml.presentation`,
    ending: '.pptx',
  },
  { id: 'gaps-csv', of: 'journey', shows: 'whole', contentType: CSV, ending: '.gaps.csv' },
  { id: 'touchpoints-csv', of: 'workspace', contentType: CSV, ending: '.touchpoints.csv' },
  {
    id: 'touchpoints-xlsx',
    of: 'workspace',
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    ending: '.touchpoints.xlsx',
  },
  { id: 'actions-csv', of: 'workspace', contentType: CSV, ending: '.actions.csv' },
  { id: 'pdf', of: 'report', contentType: PDF, ending: '.pdf' },
  { id: 'docx', of: 'report', contentType: `${OFFICE}.wordprocessingml.document`, ending: '.docx' },
  { id: 'md', of: 'report', contentType: 'text/markdown; charset=utf-8', ending: '.md' },
  { id: 'ics', of: 'campaign', contentType: 'text/calendar; charset=utf-8', ending: '.ics' },
] as const satisfies readonly ExportFormat[];

type FormatOf<Scope extends ExportScope> = Extract<(typeof EXPORT_FORMATS)[number], { of: Scope }>;

/** The ids of the kinds of file that tell of one thing. */
export type FormatId<Scope extends ExportScope> = FormatOf<Scope>['id'];

/** The kinds of file that tell of one thing. */
export const formatsOf = <Scope extends ExportScope>(scope: Scope) =>
  EXPORT_FORMATS.filter((format): format is FormatOf<Scope> => format.of === scope);

const LONGEST_NAME = 80;

/** A file name that every system takes and a person can read. */
export const fileNameFor = ({ ending }: Pick<ExportFormat, 'ending'>, name: Workspace['name']) =>
  `${
    name
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME)
      .trim() || 'workspace'
  }${ending}`;
