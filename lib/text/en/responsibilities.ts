import { listed, plural } from '../plural';
import { quoted } from '../quoted';

/** What was noticed while a responsibility table was read, and where. */
export const responsibilities = {
  /** Said before the problem. */
  place: (p: { line: number; column?: string }) =>
    p.column === undefined ? `Line ${p.line}` : `Line ${p.line}, column ${quoted(p.column)}`,
  problems: {
    empty: () => 'There is no table here yet. Paste one, or choose a file.',
    'no-letters': () =>
      'No responsibilities found. We look for R, A, C and I in the cells, or for columns with those headings and names below them.',
    'table-without-letters': () => 'No responsibilities found in this table, so we left it out.',
    'quote-not-closed': () =>
      'A quotation mark opens here and never closes. We read every quotation mark as ordinary text; check the cells.',
    'no-header': () => 'The columns have no headings. We numbered them: #2 is the second column.',
    'row-above-header': (p: { text: string }) =>
      `This line stands above the headings and was left out: ${quoted(p.text)}.`,
    'unnamed-column': () =>
      'This column has no heading, so we numbered it. Check this line for a separator inside a name that is not in quotation marks.',
    'unnamed-row': (p: { name: string }) => `This row has no name. We call it ${quoted(p.name)}.`,
    'column-left-out': () => 'This column holds no responsibilities and was left out.',
    'row-left-out': (p: { name: string }) =>
      `The row ${quoted(p.name)} holds no responsibilities and was left out.`,
    'unreadable-cell': (p: { column: string; text: string }) =>
      `We cannot read ${quoted(p.text)}. Use R, A, C, I or S.`,
    'unknown-letter': (p: { column: string; letters: string[] }) =>
      `We do not know ${p.letters.map(quoted).join(', ')}. We read R, A, C, I and S; the rest of this cell counts.`,
    'remark-left-out': (p: { column: string; text: string }) =>
      `The remark ${quoted(p.text)} was left out; the letters count.`,
    'duplicate-name': (p: { name: string; first: number }) =>
      `${quoted(p.name)} comes more than once, first on line ${p.first}. We took them together.`,
    'section-without-activities': (p: { name: string }) =>
      `${quoted(p.name)} looks like a heading, but nothing stands below it. If it is an activity, nobody is responsible for it.`,
    'activity-without-letters': (p: { name: string }) => `Nobody has a part in ${quoted(p.name)}.`,
  },
  /** Said at a cell of the matrix. */
  statementCut: (p: { left: number; max: number }) =>
    `A statement holds at most ${p.max} characters: ${plural(p.left, 'activity does', 'activities do')} not fit.`,
  /** A line of a statement: an activity in which the department does less than its level says. */
  lessIn: (p: { name: string; level: string }) => `${p.name} (${p.level.toLowerCase()})`,
  screen: {
    title: 'Responsibility table',
    lead: 'Bring in who is responsible for what from a table that you have (RACI). Nothing changes until you have seen what becomes of it.',
    paste: 'The table',
    pasteHint: 'Copy it from a spreadsheet or a document and paste it here. CSV, tabs and Markdown are read.',
    drop: 'Drop a file here (CSV, TSV, Markdown or text), or',
    startOver: 'Start over',
    reading: (p: { name: string }) => `Reading ${p.name}…`,
    emptyFile: (p: { name: string }) => `${p.name} is empty. Choose a file with a table in it.`,
    noText: (p: { name: string }) =>
      `${p.name} is not a text file. Save the sheet as CSV, or copy the table and paste it here.`,
    unreadable: (p: { name: string }) =>
      `${p.name} could not be read. See whether it is still there and open to you, then choose it again.`,
    tooLong: (p: { max: number }) =>
      `This is longer than ${p.max.toLocaleString('en')} characters, too long for a responsibility table. Bring in only the sheet or section with the table, or do it in parts.`,
    tooMany: (p: { activities: number; parties: number; mostActivities: number; mostParties: number }) =>
      `We read ${plural(p.activities, 'activity', 'activities')} and ${plural(p.parties, 'party', 'parties')}. At most ${p.mostActivities} activities and ${p.mostParties} parties come in at once: bring the table in in parts.`,
    read: 'What we read',
    counts: (p: { activities: number; parties: number; letters: number }) =>
      `${plural(p.activities, 'activity', 'activities')}, ${plural(p.parties, 'party', 'parties')}, ${plural(p.letters, 'letter', 'letters')} in the cells.`,
    orientation: 'The activities stand',
    orientations: {
      'activities-in-rows': 'in the rows',
      'activities-in-columns': 'in the columns',
    },
    remarks: (p: { count: number }) => plural(p.count, 'remark on the table', 'remarks on the table'),
    showAll: (p: { count: number }) => `Show all ${p.count}`,
    parties: 'Who are they?',
    partiesHint: 'Parties of the table, and the department that each is in this workspace.',
    partyIs: (p: { name: string }) => `${quoted(p.name)} is`,
    newDepartment: 'A new department',
    newName: (p: { name: string }) => `Name of the new department for ${quoted(p.name)}`,
    nameMissing: 'A department needs a name. Type one, or leave this party out.',
    nameTooLong: (p: { max: number }) => `A name holds at most ${p.max} characters.`,
    leaveOut: 'Leave out',
    activities: 'Where does it happen?',
    activitiesHint: 'Activities of the table, and the step of the customer that each belongs to.',
    stepOf: (p: { name: string }) => `Step of ${quoted(p.name)}`,
    sectionStep: (p: { name: string }) => `Step of everything under ${quoted(p.name)}`,
    wholeSection: 'All of these…',
    chooseStep: 'Choose a step',
    withoutStep: (p: { count: number }) =>
      `${plural(p.count, 'activity has', 'activities have')} no step yet and will not come in.`,
    noSuggestion: 'Which step are these?',
    unknownStep: 'Step of everything that has no suggestion',
    allDecided: 'All decided: each of these has a step, or is left out on purpose.',
    onPurpose: (p: { count: number }) =>
      `${plural(p.count, 'activity is', 'activities are')} left out on purpose.`,
    preview: 'What becomes of it',
    previewHint:
      'A leads, R supports (and leads where nobody is A), C is consulted, I is informed. Of several activities in one step the strongest level counts; the statement names all of them, and says where the part is a smaller one.',
    allComeIn: (p: { count: number }) =>
      p.count === 1
        ? 'Everything comes in: the one activity.'
        : `Everything comes in: all ${p.count} activities.`,
    someComeIn: (p: { all: number; out: number }) =>
      `${p.all - p.out} of ${plural(p.all, 'activity comes', 'activities come')} in; ${plural(p.out, 'stays', 'stay')} out.`,
    outside: {
      'no-step': 'No step yet',
      'on-purpose': 'Left out on purpose',
      'parties-out': 'Everybody in it is left out',
      kept: 'The cells stay as they are',
      cut: 'No room in the statement',
      nobody: 'Nobody has a part in it',
    },
    goChooseStep: 'Choose a step',
    previewTable: 'Roles after bringing in',
    nothingYet: 'No cell yet. Give at least one activity a step and one party a department.',
    changes: { new: 'New', changes: 'Changes', same: 'Stays', kept: 'Kept' },
    was: (p: { level?: string; statement?: string }) =>
      `was: ${[p.level?.toLowerCase(), p.statement && quoted(p.statement)].filter(Boolean).join(', ')}`,
    clash: 'Several lead',
    clashes: (p: { step: string; leads: string[] }) =>
      `${listed(p.leads, 'and')} would ${p.leads.length === 2 ? 'both' : 'all'} lead ${p.step}. One of them should: choose another step for an activity, or settle it in the matrix.`,
    totals: (p: { fresh: number; changed: number; same: number; kept: number; departments: number }) =>
      [
        `${plural(p.fresh, 'cell is', 'cells are')} new`,
        p.changed > 0 && `${plural(p.changed, 'changes', 'change')} what is there`,
        p.same > 0 && `${plural(p.same, 'stays', 'stay')} as it is`,
        p.kept > 0 && `${plural(p.kept, 'is', 'are')} kept as answered`,
        p.departments > 0 && plural(p.departments, 'department is new', 'departments are new'),
      ]
        .filter(Boolean)
        .join('; '),
    answered: 'Cells that are answered already',
    answeredWays: { replace: 'take what the table says', keep: 'stay as they are' },
    bringIn: (p: { count: number }) => `Bring in ${plural(p.count, 'cell', 'cells')}`,
    nothingToBring: 'Nothing to bring in: the matrix says all of this already.',
    label: 'responsibility table',
    done: (p: { cells: number; departments: number }) =>
      `${plural(p.cells, 'cell', 'cells')}${p.departments > 0 ? ` and ${plural(p.departments, 'department', 'departments')}` : ''} brought in from the table.`,
    backToMatrix: 'Back to the matrix',
  },
};
