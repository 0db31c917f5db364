import { describe, expect, it } from 'vitest';
import { type Change, changed, told } from './support/whole-file';

describe('a file with a wrong id or reference is refused, with the path of the place', () => {
  const ID = 'must be an id of 1 to 80 small letters, digits and hyphens';
  const wrong: [string, Change, ...string[]][] = [
    // Ids.
    [
      'an id with a capital',
      (f) => (f.personas[0].id = 'Noor'),
      `personas[0].id: ${ID}`,
      'journeys[0].persona: there is no persona "noor"',
    ],
    [
      'an empty id',
      (_, __, m) => (m.questions = [{ id: '', text: 'x' }, ...m.questions]),
      `journeys[0].moments[0].questions[0].id: ${ID}`,
    ],
    ['an id of 81', (_, j) => (j.scenarios[0].id = 'x'.repeat(81)), `journeys[0].scenarios[0].id: ${ID}`],
    [
      'a department id twice',
      (f) => f.workspace.departments.push({ id: 'sales', name: 'x' }),
      'workspace.departments[2].id: another department already has the id "sales", at workspace.departments[0]',
    ],
    [
      'a step id in two stages',
      (f) => f.workspace.stages[1].steps.push({ id: 'book', name: 'x' }),
      'workspace.stages[1].steps[1].id: another step already has the id "book", at workspace.stages[0].steps[0]',
    ],
    [
      'a journey id twice',
      (f) => (f.journeys[1].id = 'trip'),
      'journeys[1].id: another journey already has the id "trip", at journeys[0]',
    ],
    [
      'a moment id in two journeys',
      (f) => f.journeys[1].moments.push({ id: 'sleep', step: 'stay', name: 'x' }),
      'journeys[1].moments[0].id: another moment already has the id "sleep", at journeys[0].moments[1]',
    ],
    [
      'a question id in two moments',
      (_, j) => (j.moments[1].questions = [{ id: 'iron', text: 'x' }]),
      'journeys[0].moments[1].questions[0].id: another question already has the id "iron", at journeys[0].moments[0].questions[0]',
    ],
    [
      'a scenario id in two journeys',
      (f) => (f.journeys[1].scenarios = [{ id: 'short', name: 'x', moments: [] }]),
      'journeys[1].scenarios[0].id: another way through already has the id "short", at journeys[0].scenarios[0]',
    ],
    [
      'an action id in two journeys',
      (f) => (f.journeys[1].actions = [{ id: 'call', text: 'x' }]),
      'journeys[1].actions[0].id: another action already has the id "call", at journeys[0].actions[0]',
    ],
    [
      'a lens called as one that ships',
      (f) => f.workspace.ownLenses.push({ ...f.workspace.ownLenses[0], id: 'active' }),
      'workspace.ownLenses[1].id: another lens already has the id "active", at built-in',
    ],
    [
      'a phase id twice in a lens',
      (f) => (f.workspace.ownLenses[0].phases[1].id = 'early'),
      'workspace.ownLenses[0].phases[1].id: "early" is named twice',
    ],
    // References.
    [
      'a department through an unknown lens',
      (f) => (f.workspace.departments[0].lens = 'mine'),
      'workspace.departments[0].lens: there is no lens "mine"',
    ],
    [
      'an unknown lens switched on',
      (f) => (f.workspace.lenses = ['mine']),
      'workspace.lenses[0]: there is no lens "mine"',
    ],
    [
      'a phase over an unknown step',
      (f) => (f.workspace.ownLenses[0].phases[0].steps = ['use']),
      'workspace.ownLenses[0].phases[0].steps[0]: there is no step "use"',
    ],
    ['an unknown persona', (_, j) => (j.persona = 'ben'), 'journeys[0].persona: there is no persona "ben"'],
    [
      'a copy of an unknown journey',
      (_, j) => (j.copyOf = 'gone'),
      'journeys[0].copyOf: there is no journey "gone"',
    ],
    [
      'a moment in an unknown step',
      (_, __, m) => (m.step = 'acquire'),
      'journeys[0].moments[0].step: there is no step "acquire"',
    ],
    [
      'a touchpoint of an unknown department',
      (_, __, m) => (m.touchpoints[0].department = 'it'),
      'journeys[0].moments[0].touchpoints[0].department: there is no department "it"',
    ],
    [
      'an opportunity of an unknown department',
      (_, __, m) => (m.opportunities[0].department = 'it'),
      'journeys[0].moments[0].opportunities[0].department: there is no department "it"',
    ],
    [
      'content of an unknown department',
      (_, __, m) => (m.content[0].department = 'it'),
      'journeys[0].moments[0].content[0].department: there is no department "it"',
    ],
    [
      'an obstacle that is not there',
      (_, __, m) => (m.opportunities[0].addresses = ['far']),
      'journeys[0].moments[0].opportunities[0].addresses[0]: there is no obstacle "far"',
    ],
    [
      'content that answers no question',
      (_, __, m) => (m.content[0].answers = ['iron', 'fee']),
      'journeys[0].moments[0].content[0].answers[1]: there is no question "fee"',
    ],
    [
      'a role of an unknown department',
      (_, j) => (j.roles[1].department = 'it'),
      'journeys[0].roles[1].department: there is no department "it"',
    ],
    [
      'a role in an unknown step',
      (_, j) => (j.roles[1].step = 'use'),
      'journeys[0].roles[1].step: there is no step "use"',
    ],
    [
      'a handoff between unknown steps and departments',
      (_, j) => Object.assign(j.handoffs[0], { fromStep: 'a', toStep: 'b', from: 'c', to: 'd' }),
      ...['fromStep', 'toStep', 'from', 'to'].map(
        (field, at) =>
          `journeys[0].handoffs[0].${field}: there is no ${at < 2 ? 'step' : 'department'} "${'abcd'[at]}"`,
      ),
    ],
    [
      'a confirmation of an unknown department',
      (_, j) => (j.handoffs[0].confirmedBy = ['it']),
      'journeys[0].handoffs[0].confirmedBy[0]: there is no department "it"',
    ],
    [
      'a scenario over an unknown moment',
      (_, j) => (j.scenarios[0].moments = ['gone']),
      'journeys[0].scenarios[0].moments[0]: there is no moment "gone"',
    ],
    [
      'an assumption on an unknown step and moment',
      (_, j) => (j.assumptions[0].on = { step: 'a', moment: 'b' }),
      'journeys[0].assumptions[0].on.step: there is no step "a"',
      'journeys[0].assumptions[0].on.moment: there is no moment "b"',
    ],
    [
      'a review of an unknown step',
      (_, j) => (j.reviewed.use = '2026-11-01'),
      'journeys[0].reviewed.use: there is no step "use"',
    ],
    [
      'an action of an unknown department, against an unknown obstacle',
      (_, j) => Object.assign(j.actions[0], { department: 'it', obstacle: 'far' }),
      'journeys[0].actions[0].department: there is no department "it"',
      'journeys[0].actions[0].obstacle: there is no obstacle "far"',
    ],
    [
      'a moment of another journey in a scenario',
      (f) => (f.journeys[1].scenarios = [{ id: 's', name: 's', moments: ['sleep'] }]),
      'journeys[1].scenarios[0].moments[0]: there is no moment "sleep"',
    ],
    [
      'a question of another journey answered',
      (f) =>
        f.journeys[1].moments.push({
          id: 'm',
          step: 'stay',
          name: 'm',
          content: [{ text: 'x', answers: ['iron'] }],
        }),
      'journeys[1].moments[0].content[0].answers[0]: there is no question "iron"',
    ],
    [
      'an obstacle of another journey in an action',
      (f) => (f.journeys[1].actions = [{ text: 'x', obstacle: 'fee' }]),
      'journeys[1].actions[0].obstacle: there is no obstacle "fee"',
    ],
    [
      'steps of the twelve in a framework of its own',
      (f) => (f.journeys[1].reviewed = { trigger: '2026-11-01' }),
      'journeys[1].reviewed.trigger: there is no step "trigger"',
    ],
  ];
  it.each(wrong)('%s', (_, change, ...lines) => expect(told(changed(change))).toEqual(lines));
});
