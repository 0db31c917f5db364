import { describe, expect, it } from 'vitest';
import { type Change, changed, times, told } from './support/whole-file';

describe('a file with too much, or of another format, is refused, with the path of the place', () => {
  const wrong: [string, Change, ...string[]][] = [
    // What stands once.
    [
      'a second role in one cell',
      (_, j) => j.roles.push({ ...j.roles[0], level: 'informed' }),
      'journeys[0].roles[2]: this department already has a role in this step, at journeys[0].roles[0]',
    ],
    [
      'a lens named twice',
      (f) => f.workspace.lenses.push('ours'),
      'workspace.lenses[2]: "ours" is named twice',
    ],
    [
      'a confirming department named twice',
      (_, j) => j.handoffs[0].confirmedBy.push('sales'),
      'journeys[0].handoffs[0].confirmedBy[2]: "sales" is named twice',
    ],
    [
      'a handoff from a step to itself',
      (_, j) => (j.handoffs[0].toStep = 'book'),
      'journeys[0].handoffs[0].toStep: a handoff must go from one step to another',
    ],
    // Limits.
    [
      '201 departments',
      (f) => f.workspace.departments.push(...times(199, (n) => ({ id: `d${n}`, name: 'x' }))),
      'workspace.departments: has more than 200 departments',
    ],
    [
      '101 steps',
      (f) => f.workspace.stages[0].steps.push(...times(99, (n) => ({ id: `s${n}`, name: 'x' }))),
      'workspace.stages: has more than 100 steps',
    ],
    [
      '501 journeys',
      (f) => f.journeys.push(...times(499, (n) => ({ id: `j${n}`, name: 'x', moments: [], roles: [] }))),
      'journeys: has more than 500 journeys',
    ],
    [
      '1,001 moments',
      (_, j) => j.moments.push(...times(999, (n) => ({ id: `m${n}`, name: 'x', step: 'book' }))),
      'journeys[0].moments: has more than 1000 moments',
    ],
    ['a framework without a stage', (f) => (f.workspace.stages = []), 'workspace.stages: needs at least 1'],
    // The format.
    [
      'no format',
      (f) => delete f.format,
      'format: is not a Journey Lens workspace: "format" must be "journey-lens/1"',
    ],
    [
      'another format',
      (f) => (f.format = 'journey-map/1'),
      'format: is not a Journey Lens workspace: "format" must be "journey-lens/1"',
    ],
  ];
  it.each(wrong)('%s', (_, change, ...lines) => expect(told(changed(change))).toEqual(lines));

  it.each([[null], [[]], ['journey'], [1]])('what is no object at all: %j', (value) =>
    expect(told(value)).toEqual(['the file: must be an object']),
  );
});
