import type { Workspace } from '../model/facts';

/** What a file tells of: everything in a workspace, one journey, the report that is chosen, or a campaign. */
export type ExportScope = 'workspace' | 'journey' | 'report' | 'campaign';

/** A kind of file. What writes it stands in `lib/exports/writers.ts`, which a browser never loads. */
export type ExportFormat = {
  id: string;
  of: ExportScope;
  contentType: string;
  /** Ending of the file name, with its dot. */
  ending: string;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Every kind of file, in the order of the menus. A new one is a line here, and its writer. */
export const EXPORT_FORMATS = [
  { id: 'json', of: 'workspace', contentType: 'application/json; charset=utf-8', ending: '.journey.json' },
  { id: 'xlsx', of: 'journey', contentType: `${OFFICE}.spreadsheetml.sheet`, ending: '.xlsx' },
  { id: 'pptx', of: 'journey', contentType: `${OFFICE}.presentationml.presentation`, ending: '.pptx' },
  { id: 'matrix-csv', of: 'journey', contentType: 'text/csv; charset=utf-8', ending: '.matrix.csv' },
  { id: 'gaps-csv', of: 'journey', contentType: 'text/csv; charset=utf-8', ending: '.gaps.csv' },
  { id: 'map-svg', of: 'journey', contentType: 'image/svg+xml; charset=utf-8', ending: '.svg' },
  { id: 'lenses-svg', of: 'journey', contentType: 'image/svg+xml; charset=utf-8', ending: '.lenses.svg' },
  { id: 'matrix-svg', of: 'journey', contentType: 'image/svg+xml; charset=utf-8', ending: '.matrix.svg' },
  {
    id: 'touchpoints-csv',
    of: 'workspace',
    contentType: 'text/csv; charset=utf-8',
    ending: '.touchpoints.csv',
  },
  {
    id: 'touchpoints-xlsx',
    of: 'workspace',
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    ending: '.touchpoints.xlsx',
  },
  { id: 'actions-csv', of: 'workspace', contentType: 'text/csv; charset=utf-8', ending: '.actions.csv' },
  { id: 'pdf', of: 'report', contentType: 'application/pdf', ending: '.pdf' },
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
      .trim()
      .slice(0, LONGEST_NAME)
      .trim() || 'workspace'
  }${ending}`;
