import fc from 'fast-check';
import type { Intent } from '@/lib/commands/command';
import { twelveSteps } from '@/lib/framework/twelve-steps';
import { ROLE_LEVELS } from '@/lib/model/role';

const STEPS = twelveSteps('en').flatMap(({ steps }) => steps.map(({ id }) => id));
export const DEPARTMENTS = ['sales', 'desk', 'web'];
export const MOMENTS = ['book', 'pack', 'arrive'];
export const HANDOFFS = { 'prepare:start': ['sales', 'desk'], 'start:use': ['desk', 'web'] } as const;
export const stepsOf = (id: string) => {
  const [fromStep, toStep] = id.split(':');
  return { fromStep, toStep };
};

/** A small file of the same workspace: another department, the same journey with less in it, and one more. */
const fileOf = (name: string, journeys: readonly string[]) => ({
  format: 'journey-lens/1',
  workspace: {
    name,
    language: 'en',
    departments: [
      { id: 'web', name },
      { id: 'a', name: 'A' },
    ],
  },
  journeys: journeys.map((id) => ({
    id,
    name,
    moments: [{ id: id === 'trip' ? 'pack' : id, step: 'use', name }],
    roles: [{ department: 'a', step: 'use', level: 'leads' }],
  })),
});

const ids = fc.constantFrom('a', 'b', 'c');
const moments = fc.constantFrom(...MOMENTS, 'a', 'nobody');
const departments = fc.constantFrom(...DEPARTMENTS, 'a', 'nobody');
const steps = fc.constantFrom(...STEPS, 'nowhere');
const thoughts = fc.uniqueArray(fc.constantFrom('hm', 'why?', 'so be it', 'where to'));
const words = fc.string({ maxLength: 12, unit: 'grapheme' });

/** Edits of every kind on one workspace: some carried out, some refused for what they name, say or expect. */
export const intents = ({ workspace, journey, copy }: typeof PLACEHOLDER): fc.Arbitrary<Intent> => {
  const single = fc.oneof(
    fc.record({
      type: fc.constant('confirm' as const),
      documentId: fc.constantFrom(journey, copy),
      handoff: fc.constantFrom(...Object.entries(HANDOFFS).map(([id, sides]) => [id, ...sides].join(':'))),
      department: departments,
      confirmed: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('answer' as const),
      documentId: fc.constant(journey),
      department: departments,
      step: steps,
      level: fc.option(fc.constantFrom(...ROLE_LEVELS)),
      statement: fc.option(words),
    }),
    fc.record({
      type: fc.constant('add' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: ids,
      fields: fc.record({ name: words, step: steps }),
    }),
    fc.record({
      type: fc.constant('edit' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
      fields: fc.record({ name: words }),
      expected: fc.record({ name: fc.constantFrom(...MOMENTS, 'something else') }),
    }),
    fc.record({
      type: fc.constant('edit' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
      fields: fc.record({ thoughts }),
      expected: fc.record({ thoughts: fc.oneof(fc.constant(null), thoughts) }),
    }),
    fc.record({
      type: fc.constant('move' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
      before: fc.option(moments),
    }),
    fc.record({
      type: fc.constant('remove' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
    }),
    fc.record({
      type: fc.constant('add' as const),
      documentId: fc.constant(workspace),
      kind: fc.constant('department' as const),
      id: ids,
      fields: fc.record({ name: words }),
    }),
    fc.record({
      type: fc.constant('remove' as const),
      documentId: fc.constant(workspace),
      kind: fc.constant('department' as const),
      id: departments,
    }),
  );
  const batch = fc.record({
    type: fc.constant('batch' as const),
    documentId: fc.constant(journey),
    commands: fc.array(single, { minLength: 1, maxLength: 4 }),
  });
  const copies = fc.record({
    type: fc.constant('copy-journey' as const),
    documentId: fc.constantFrom(copy, journey),
    from: fc.constantFrom('trip', 'copy', 'nowhere'),
    name: words,
  });
  const imports = fc.record({
    type: fc.constant('import' as const),
    documentId: fc.constant(workspace),
    mode: fc.constantFrom('new' as const, 'replace' as const, 'add' as const),
    file: fc
      .tuple(fc.constantFrom('Inn', ''), fc.subarray(['trip', 'stay']))
      .map(([name, ids]) => fileOf(name, ids)),
  });
  return fc.oneof(
    { weight: 8, arbitrary: single },
    { weight: 2, arbitrary: batch },
    { weight: 1, arbitrary: copies },
    { weight: 1, arbitrary: imports },
  );
};

/** Sequences are drawn for a placeholder, so that a failure is printed whole, and sent to a fresh workspace. */
export const PLACEHOLDER = { workspace: 'w', journey: 'w/trip', copy: 'w/copy' };
export const documentsOf = ({ workspace, journey, copy }: typeof PLACEHOLDER) => [
  workspace,
  journey,
  copy,
  `${workspace}/stay`,
];
export const sequences = fc.array(intents(PLACEHOLDER), { minLength: 1, maxLength: 15 });
export const within = (intent: Intent, workspace: string) =>
  JSON.parse(JSON.stringify(intent).replaceAll('"documentId":"w', `"documentId":"${workspace}`)) as Intent;
