import { describe, expect, it } from 'vitest';
import { type Change, changed, told } from './support/whole-file';

describe('a file with a wrong field is refused, with the path of the place', () => {
  const wrong: [string, Change, ...string[]][] = [
    // Unknown fields, at every depth.
    ['an unknown field in the file', (f) => (f.extra = 1), 'extra: unknown field'],
    ['… in the workspace', (f) => (f.workspace.owner = 'x'), 'workspace.owner: unknown field'],
    [
      '… in a phase',
      (f) => (f.workspace.ownLenses[0].phases[1].step = 'book'),
      'workspace.ownLenses[0].phases[1].step: unknown field',
    ],
    [
      '… in a touchpoint',
      (_, __, m) => (m.touchpoints[0].departement = 'sales'),
      'journeys[0].moments[0].touchpoints[0].departement: unknown field',
    ],
    [
      '… in what an assumption is on',
      (_, j) => (j.assumptions[0].on.department = 'sales'),
      'journeys[0].assumptions[0].on.department: unknown field',
    ],
    ['an id where there is none', (_, j) => (j.roles[0].id = 'x'), 'journeys[0].roles[0].id: unknown field'],
    [
      'a field whose name is no name',
      (f) => (f.workspace['a.b\n'] = 1),
      'workspace["a.b\\n"]: unknown field',
    ],
    // What has to be there, and of which kind.
    ['no workspace', (f) => delete f.workspace, 'workspace: is missing'],
    ['no departments', (f) => delete f.workspace.departments, 'workspace.departments: is missing'],
    ['no journeys', (f) => delete f.journeys, 'journeys: is missing'],
    ['no moments', (f) => delete f.journeys[1].moments, 'journeys[1].moments: is missing'],
    ['no roles', (f) => delete f.journeys[1].roles, 'journeys[1].roles: is missing'],
    [
      'a moment without an id',
      (_, j) => delete j.moments[1].id,
      'journeys[0].moments[1].id: is missing',
      'journeys[0].scenarios[0].moments[1]: there is no moment "sleep"',
    ],
    ['a journey without a name', (_, j) => delete j.name, 'journeys[0].name: is missing'],
    ['null for nothing', (_, j) => (j.why = null), 'journeys[0].why: must be text'],
    [
      'one for a list',
      (_, __, m) => (m.thoughts = 'Far?'),
      'journeys[0].moments[0].thoughts: must be a list',
    ],
    [
      'a text for an object',
      (_, j) => (j.moments[1] = 'sleep'),
      'journeys[0].moments[1]: must be an object',
      'journeys[0].scenarios[0].moments[1]: there is no moment "sleep"',
    ],
    [
      'a text for yes or no',
      (_, __, m) => (m.momentOfTruth = 'yes'),
      'journeys[0].moments[0].momentOfTruth: must be true or false',
    ],
    // Choices.
    [
      'a language that we do not speak',
      (f) => (f.workspace.language = 'fr'),
      'workspace.language: must be one of en, nl',
    ],
    [
      'an unknown function',
      (f) => (f.workspace.departments[0].function = 'it'),
      'workspace.departments[0].function: must be one of marketing, sales, service, product, other',
    ],
    [
      'an unknown side',
      (f) => (f.workspace.ownLenses[0].looksFrom = 'above'),
      'workspace.ownLenses[0].looksFrom: must be one of inside, customer',
    ],
    [
      'an unknown sight',
      (f) => (f.workspace.ownLenses[0].sees = 'all'),
      'workspace.ownLenses[0].sees: must be one of functions, contact, everything',
    ],
    [
      'an unknown level',
      (_, j) => (j.roles[0].level = 'owns'),
      'journeys[0].roles[0].level: must be one of leads, supports, consulted, informed, none',
    ],
    [
      'a feeling between',
      (_, __, m) => (m.feeling = 0.5),
      'journeys[0].moments[0].feeling: must be one of -2, -1, 0, 1, 2',
    ],
    [
      'an unknown obstacle',
      (_, __, m) => (m.obstacles[0].kind = 'time'),
      'journeys[0].moments[0].obstacles[0].kind: must be one of cost, terms, answers, effort, trust, other',
    ],
    [
      'an unknown mode',
      (_, __, m) => (m.touchpoints[0].mode = 'both'),
      'journeys[0].moments[0].touchpoints[0].mode: must be one of online, offline',
    ],
    [
      'an unknown state',
      (_, __, m) => (m.touchpoints[0].state = 'live'),
      'journeys[0].moments[0].touchpoints[0].state: must be one of active, unused, planned',
    ],
    [
      'an unknown absence',
      (_, __, m) => (m.absence.state = 'closed'),
      'journeys[0].moments[0].absence.state: must be one of open, could-help, left-alone',
    ],
    [
      'an effect too large',
      (_, __, m) => (m.opportunities[0].effect = 4),
      'journeys[0].moments[0].opportunities[0].effect: must be one of 1, 2, 3',
    ],
    [
      'an unknown state of content',
      (_, __, m) => (m.content[0].state = 'done'),
      'journeys[0].moments[0].content[0].state: must be one of missing, draft, live',
    ],
    [
      'an unknown target',
      (_, __, m) => (m.target = 'sales'),
      'journeys[0].moments[0].target: must be one of acquisition, conversion, retention, none',
    ],
    [
      'an unknown phase of the product',
      (_, __, m) => (m.product = 'use'),
      'journeys[0].moments[0].product: must be one of awareness, interest, consideration, purchase, aftersales, repeat, none',
    ],
    [
      'an unknown grade',
      (_, j) => (j.assumptions[0].grade = 'sure'),
      'journeys[0].assumptions[0].grade: must be one of assumed, observed, measured',
    ],
    // Numbers and days.
    [
      'a negative duration',
      (_, __, m) => (m.durationDays = -1),
      'journeys[0].moments[0].durationDays: must be 0 or more',
    ],
    [
      'a negative limit',
      (f) => (f.workspace.silentAfterDays = -0.5),
      'workspace.silentAfterDays: must be 0 or more',
    ],
    [
      'a duration in words',
      (_, __, m) => (m.durationDays = '2 days'),
      'journeys[0].moments[0].durationDays: must be a number',
    ],
    [
      'a size with a fraction',
      (f) => (f.workspace.departments[0].size = 2.5),
      'workspace.departments[0].size: must be a whole number',
    ],
    [
      'a negative size',
      (f) => (f.workspace.departments[0].size = -1),
      'workspace.departments[0].size: must be 0 or more',
    ],
    [
      'a day that does not exist',
      (_, j) => (j.actions[0].due = '2026-02-30'),
      'journeys[0].actions[0].due: must be a day that exists, as YYYY-MM-DD',
    ],
    [
      'a day with a time',
      (_, j) => (j.reviewed.book = '2026-11-01T00:00'),
      'journeys[0].reviewed.book: must be a day that exists, as YYYY-MM-DD',
    ],
    // Texts.
    [
      'a blank name',
      (f) => (f.workspace.departments[0].name = ' \u00A0'),
      'workspace.departments[0].name: must not be blank',
    ],
    [
      'an empty name',
      (_, __, m) => (m.touchpoints[0].name = ''),
      'journeys[0].moments[0].touchpoints[0].name: must not be blank',
    ],
    [
      'a name too long',
      (f) => (f.personas[0].name = 'x'.repeat(201)),
      'personas[0].name: is longer than 200 characters',
    ],
    [
      'a text too long',
      (_, j) => (j.roles[0].statement = 'x'.repeat(5001)),
      'journeys[0].roles[0].statement: is longer than 5000 characters',
    ],
    [
      'a control character',
      (f) => (f.personas[0].quotes[0] = 'a\u0000b'),
      'personas[0].quotes[0]: contains control characters, which cannot be stored',
    ],
    [
      'a line break in a name',
      (f) => (f.workspace.name = 'a\nb'),
      'workspace.name: contains control characters, which cannot be stored',
    ],
    [
      'half a character',
      (_, j) => (j.why = '\uD834'),
      'journeys[0].why: contains control characters, which cannot be stored',
    ],
  ];
  it.each(wrong)('%s', (_, change, ...lines) => expect(told(changed(change))).toEqual(lines));
});
