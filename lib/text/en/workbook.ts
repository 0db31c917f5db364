/** A journey as tables: a workbook and lists in CSV. Names of sheets have at most 31 characters. */
export const workbook = {
  matrix: 'Matrix',
  gaps: 'Gaps',
  actions: 'Actions',
  touchpoints: 'Touchpoints',
  department: 'Department',
  place: 'Where',
  what: 'What',
  why: 'Why it matters',
  closes: 'What closes it',
  owners: 'To close by',
  state: 'State',
  reason: 'Reason for accepting',
  whatFor: 'What for',
  person: 'Person',
  due: 'Due',
  moments: 'The moments',
};
