import { describe, expect, it } from 'vitest';
import { tableProblemText } from '../lib/responsibilities/problem';
import { responsibilities as en } from '../lib/text/en/responsibilities';
import { responsibilities as nl } from '../lib/text/nl/responsibilities';
import { readPasted as read, rolesIn } from './support/roles-in';

const HOTEL = { 'Book a room': { Sales: 'AR', Service: 'I' }, 'Pack the bag': { Sales: 'C', Service: 'R' } };

describe('separated text', () => {
  it.each([
    ['commas', 'Activity,Sales,Service\nBook a room,R/A,I\nPack the bag,C,R\n'],
    ['semicolons, BOM and CRLF', '\uFEFFTask;Sales;Service\r\nBook a room;A/R;I\r\nPack the bag;C;R\r\n'],
    ['semicolons with commas inside', 'Taak;Sales;Service\nBook a room;R, A;I\nPack the bag;C;R'],
    ['tabs, as from a spreadsheet', 'Deliverable\tSales\tService\nBook a room\tRA\tI\nPack the bag\tC\tR'],
    [
      'bars without a rule',
      '| Activity | Sales | Service |\n| Book a room | R+A | I |\n| Pack the bag | C | R |',
    ],
    ['small letters', 'activity,Sales,Service\nBook a room,a r,i\nPack the bag,c,r'],
    [
      'whole words',
      'Activity,Sales,Service\nBook a room,Responsible & accountable,Informed\nPack the bag,Consulted,(R)',
    ],
    [
      'Dutch words',
      'Activiteit,Sales,Service\nBook a room,Eindverantwoordelijk/verantwoordelijk,Geïnformeerd\nPack the bag,Geraadpleegd,Verantwoordelijk',
    ],
    ['the separator declared', 'sep=;\nActivity;Sales;Service\nBook a room;R/A;I\nPack the bag;C;R'],
    [
      'a title and a legend',
      'Our hotel,,\nR = Responsible,A = Accountable,\n,,\nActivity,Sales,Service\nBook a room,R/A,I\nPack the bag,C,R\n,,\nR,Responsible,',
    ],
    [
      'unnamed columns left and right',
      ',Activity,Sales,Service,,\n,Book a room,R/A,I,,\n,Pack the bag,C,R,,',
    ],
    ['n/a and dashes', 'Activity,Sales,Service,IT\nBook a room,R/A,I,n/a\nPack the bag,C,R,-'],
  ])('reads %s', (_, text) => {
    const result = read(text);
    expect(rolesIn(result)).toEqual(HOTEL);
    expect(result.problems).toEqual([]);
  });

  it('reads quoted cells with separators, quotes and line breaks, and knows their lines', () => {
    const result = read('Activity\tSales\n"Book a\nroom, ""sea view"""\tR\nPack\tC\n');
    expect(rolesIn(result)).toEqual({ 'Book a room, "sea view"': { Sales: 'R' }, Pack: { Sales: 'C' } });
    expect(result.activities.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('keeps the rest when a quote never closes', () => {
    const result = read('Activity,Sales\nBook,A\nBring a 24" bag,R\n"Pack,C');
    expect(Object.values(rolesIn(result))).toEqual([{ Sales: 'A' }, { Sales: 'R' }, { Sales: 'C' }]);
    expect(result.problems).toEqual([{ code: 'quote-not-closed', line: 3 }]);
  });

  it('takes rows without letters for sections of what follows', () => {
    const result = read('Task,Sales,IT\nBefore,,\nBook,R,A\nDuring\nPack,C,R\nSleep,I,R');
    expect(result.activities.map(({ name, section }) => [name, section])).toEqual([
      ['Book', 'Before'],
      ['Pack', 'During'],
      ['Sleep', 'During'],
    ]);
    expect(result.sections.map(({ name }) => name)).toEqual(['Before', 'During']);
  });

  it('takes a column of phases for the sections, and leaves numbers and remarks aside', () => {
    const result = read(
      '#,Phase,Activity,Sales,IT,Remarks\n1,Before,Book,R,A,Ask for a quiet room\n2,,Pack,C,R,\n3,During,Sleep,I,R,-',
    );
    expect(result.activities.map(({ name, section }) => `${section}: ${name}`)).toEqual([
      'Before: Book',
      'Before: Pack',
      'During: Sleep',
    ]);
    expect(result.parties.map(({ name }) => name)).toEqual(['Sales', 'IT']);
    expect(result.problems).toEqual([{ code: 'column-left-out', line: 1, column: 'Remarks' }]);
  });

  it.each([
    ',Hotel,,Partner,\nActivity,Sales,Legal,Sales,Legal\nBook,R,C,A,I',
    'Activity,Hotel,,Partner,\n,Sales,Legal,Sales,Legal\nBook,R,C,A,I',
    'Version:,2,,1 May,\nTask,Hotel,,Partner,\n,Sales,Legal,Sales,Legal\nBook,R,C,A,I',
  ])('puts what a row of headings says before those below it: %j', (text) => {
    const result = read(text);
    expect(rolesIn(result)).toEqual({
      Book: { 'Hotel Sales': 'R', 'Hotel Legal': 'C', 'Partner Sales': 'A', 'Partner Legal': 'I' },
    });
  });

  it('reads headings that look like letters as headings', () => {
    expect(rolesIn(read('Activity,CS,IA\nBook,R,A'))).toEqual({ Book: { CS: 'R', IA: 'A' } });
    expect(rolesIn(read(',CS,IA\nBook,R,A\nPack,A,R'))).toEqual({
      Book: { CS: 'R', IA: 'A' },
      Pack: { CS: 'A', IA: 'R' },
    });
  });
});

describe('what cannot be read', () => {
  it('names the line and the column, and reads the rest', () => {
    const result = read('Activity,Sales,IT,HR\nBook,R/A,X!,\nPack,R/V,C (later),Jan\nSleep,S,A,I');
    expect(rolesIn(result)).toEqual({
      Book: { Sales: 'AR' },
      Pack: { Sales: 'R', IT: 'C' },
      Sleep: { Sales: 'S', IT: 'A', HR: 'I' },
    });
    expect(result.problems).toEqual([
      { code: 'unreadable-cell', line: 2, column: 'IT', text: 'X!' },
      { code: 'unknown-letter', line: 3, column: 'Sales', letters: ['V'] },
      { code: 'remark-left-out', line: 3, column: 'IT', text: 'later' },
      { code: 'unreadable-cell', line: 3, column: 'HR', text: 'Jan' },
    ]);
  });

  it('reads ragged rows, and tells of what stands below no heading', () => {
    const result = read('Activity,Sales,IT\nBook,R\nPack, then go,R,A\nSleep,,A');
    expect(rolesIn(result)).toMatchObject({ Book: { Sales: 'R' }, Sleep: { IT: 'A' } });
    expect(result.problems).toEqual([
      { code: 'unnamed-column', line: 3, column: '#4' },
      { code: 'unreadable-cell', line: 3, column: 'Sales', text: 'then go' },
    ]);
  });

  it('takes equal names together, with a note', () => {
    const result = read('Activity,Sales,IT,sales\nBook,R,,C\nbook ,I,A,');
    expect(rolesIn(result)).toEqual({ Book: { Sales: 'RCI', IT: 'A' } });
    expect(result.problems).toEqual([
      { code: 'duplicate-name', line: 1, name: 'Sales', first: 1 },
      { code: 'duplicate-name', line: 3, name: 'book', first: 2 },
    ]);
  });

  it('keeps activities of one name apart when they stand in different sections', () => {
    const result = read('Activity,Sales,IT\nBefore,,\nReview,R,A\nAfter,,\nReview,A,R');
    expect(result.activities.map(({ section }) => section)).toEqual(['Before', 'After']);
  });

  it('shows rows that nobody has a part in', () => {
    const result = read('Activity,Sales,IT\nForgotten,,\nBefore,,\nBook,R,A\nWait,-,-\nLeave,,');
    expect(result.problems.map((problem) => [problem.code, problem.line])).toEqual([
      ['section-without-activities', 2],
      ['activity-without-letters', 5],
      ['activity-without-letters', 6],
    ]);
    expect(result.activities.map(({ name }) => name)).toEqual(['Book', 'Wait', 'Leave']);
  });

  it('names rows and columns that have no name', () => {
    const result = read('Activity,Sales,IT\nBook,R,A\n,C,R');
    expect(rolesIn(result)['#3']).toEqual({ Sales: 'C', IT: 'R' });
    expect(result.problems).toEqual([{ code: 'unnamed-row', line: 3, name: '#3' }]);
    expect(read('Book,R,A\nPack,C,R').problems).toEqual([{ code: 'no-header', line: 1 }]);
    expect(rolesIn(read('Book,R,A\nPack,C,R'))).toEqual({
      Book: { '#2': 'R', '#3': 'A' },
      Pack: { '#2': 'C', '#3': 'R' },
    });
  });

  it.each([
    ['', 'empty'],
    [' \r\n\t\n', 'empty'],
    ['Activity,Sales\nBook,yes please\nPack,perhaps', 'no-letters'],
    ['Dear all, please find the table attached.', 'no-letters'],
    ['Activity,Sales', 'no-letters'],
  ])('says what is missing in %j', (text, code) => {
    const { activities, parties, letters, problems } = read(text);
    expect([activities, parties, letters]).toEqual([[], [], []]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('says everything in both languages, with its place', () => {
    const { problems } = read('Activity,Sales,IT\nBook,R,X!\nPack,A,C (later)');
    const [first] = problems;
    expect(first && tableProblemText(en, first)).toBe(
      'Line 2, column “IT”: We cannot read “X!”. Use R, A, C, I or S.',
    );
    const [empty] = read('').problems;
    expect(empty && tableProblemText(en, empty)).toBe(
      'There is no table here yet. Paste one, or choose a file.',
    );
    expect(first && tableProblemText(nl, first)).toBe(
      'Regel 2, kolom “IT”: “X!” kunnen we niet lezen. Gebruik R, A, C, I of S.',
    );
  });
});

describe('names in the cells', () => {
  const expected = {
    Book: { Sales: 'A', IT: 'R', Finance: 'C', Legal: 'C' },
    Pack: { Service: 'R', Sales: 'I' },
  };
  it.each([
    ['letters', 'Activity,R,A,C,I\nBook,IT,Sales,"Finance, Legal",\nPack,Service,,-,Sales'],
    [
      'words',
      'Activity;Responsible;Accountable;Consulted;Informed\nBook;IT;Sales;Finance / Legal;\nPack;Service;;;Sales',
    ],
    [
      'Dutch words',
      'Activiteit\tVerantwoordelijk\tEindverantwoordelijk\tGeraadpleegd\tGeïnformeerd\nBook\tIT\tSales\t"Finance\nLegal"\t\nPack\tService\t\tn.v.t.\tSales',
    ],
    [
      'both',
      ',R (Responsible),A (Accountable),Consulted (C),I - Informed,Notes\nBook,IT,Sales,Finance;Legal,,Early\nPack,Service,,,Sales,',
    ],
    ['letters in the rows', ',Book,Pack\nR,IT,Service\nA,Sales,\nC,Finance/Legal,\nI,,Sales'],
  ])('are read below %s', (_, text) => {
    const result = read(text);
    expect(rolesIn(result)).toEqual(expected);
  });

  it('tells of rows that are headed by something else', () => {
    const result = read(',Book,Pack\nR,IT,Service\nA,Sales,\nBudget,none yet,');
    expect(rolesIn(result)).toEqual({ Book: { IT: 'R', Sales: 'A' }, Pack: { Service: 'R' } });
    expect(result.problems).toEqual([{ code: 'row-left-out', line: 4, name: 'Budget' }]);
  });

  it('reads sections there too', () => {
    const result = read('Task,Responsible,Informed\nBefore,,\nBook,IT,Sales');
    expect(result.activities).toEqual([{ id: 'activity-1', name: 'Book', section: 'Before', line: 3 }]);
  });
});

describe('orientation', () => {
  it.each([
    ['the word in the corner', 'Department,Book,Pack,Sleep\nSales,A,C,I\nIT,R,A,A'],
    ['the Dutch word in the corner', 'Afdeling;Book;Pack;Sleep\nSales;A;C;I\nIT;R;A;A'],
    ['the longer side and one A each', ',Book,Pack,Sleep,Leave\nSales,A,C,I,A\nIT,R,A,A,I'],
    ['names that sound like somebody', ',Book a room,Pack a bag\nBusiness owner,A,R\nSales team,R,A'],
  ])('is found by %s', (_, text) => {
    const result = read(text);
    expect(result.orientation).toBe('activities-in-columns');
    expect(result.parties[1]?.name).toMatch(/IT|Sales team/);
  });

  it('can be flipped', () => {
    const text = 'Activity,Book,Pack\nSales,A,C\nIT,R,A';
    expect(rolesIn(read(text))).toEqual({ Sales: { Book: 'A', Pack: 'C' }, IT: { Book: 'R', Pack: 'A' } });
    expect(rolesIn(read(text, 'activities-in-columns'))).toEqual({
      Book: { Sales: 'A', IT: 'R' },
      Pack: { Sales: 'C', IT: 'A' },
    });
  });
});
