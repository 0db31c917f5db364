import type { RuleId } from '@/lib/gaps/rule';
import { AROUND_PREPARE, CONTACT, type Expected, holds, moments, packing } from './support/rule-rows';

/*
 * The sentences of the gap catalogue that are easily read in two ways, each held to a small journey. All is compared:
 * key, severity, place, owners and informed.
 */

const inMoment = (rule: RuleId, severity: Expected['severity'], moment: string, step: string): Expected => ({
  key: `${rule}:${moment}`,
  severity,
  moment,
  step,
  owners: ['sales', 'desk'],
  informed: ['web'],
});
const UNSERVED = inMoment('non-touchpoint-unserved', 'critical', 'pack', 'prepare');
holds('non-touchpoint-unserved', [
  ['a question', packing({ questions: ['An iron?'] }), [UNSERVED]],
  ['an obstacle', packing({ obstacles: ['Heavy'] }), [UNSERVED]],
  ['a feeling below 0', packing({ feeling: -1 }), [UNSERVED]],
  ['a feeling of 0 is not below 0', packing({ feeling: 0 }), []],
  ['a question with blank text is no question', packing({ questions: [' '], obstacles: ['\t'] }), []],
  [
    'answered questions and addressed obstacles count too: nobody is there',
    packing({
      questions: [{ id: 'iron', text: 'An iron?' }],
      content: [{ text: 'What the room has', answers: ['iron'] }],
      opportunities: [{ text: 'A list', addresses: ['iron'] }],
    }),
    [UNSERVED],
  ],
  [
    'an unused or planned touchpoint is no contact',
    packing({
      feeling: -1,
      touchpoints: [
        { name: 'A', state: 'unused' },
        { name: 'B', state: 'planned' },
      ],
    }),
    [UNSERVED],
  ],
  [
    'an active touchpoint that nobody owns is contact',
    packing({ feeling: -1, touchpoints: [{ name: 'Mail' }] }),
    [],
  ],
  [
    'absence is ignored where there is contact',
    packing({ feeling: -1, touchpoints: [CONTACT], absence: { state: 'open' } }),
    [],
  ],
  [
    'left alone with a reason is not open',
    packing({ feeling: -1, absence: { state: 'left-alone', reason: 'Theirs' } }),
    [],
  ],
  [
    'left alone without a reason stays open',
    packing({ feeling: -1, absence: { state: 'left-alone' } }),
    [UNSERVED],
  ],
  [
    'left alone with a blank reason stays open',
    packing({ feeling: -1, absence: { state: 'left-alone', reason: ' ' } }),
    [UNSERVED],
  ],
  [
    'could help without an opportunity stays open',
    packing({ feeling: -1, absence: { state: 'could-help' } }),
    [UNSERVED],
  ],
  [
    'could help with a blank opportunity stays open',
    packing({ feeling: -1, absence: { state: 'could-help' }, opportunities: [''] }),
    [UNSERVED],
  ],
  [
    'could help with an opportunity is not open',
    packing({ feeling: -1, absence: { state: 'could-help' }, opportunities: ['A list'] }),
    [],
  ],
  ['an opportunity alone does not close it', packing({ feeling: -1, opportunities: ['A list'] }), [UNSERVED]],
]);

const UNEXAMINED = inMoment('non-touchpoint-unexamined', 'medium', 'pack', 'prepare');

holds('non-touchpoint-unexamined', [
  ['nothing is known', packing({}), [UNEXAMINED]],
  [
    'a good feeling and thoughts are none of what counts',
    packing({ feeling: 2, thoughts: ['Nice'] }),
    [UNEXAMINED],
  ],
  ['blank questions and obstacles are unknown', packing({ questions: [''], obstacles: [' '] }), [UNEXAMINED]],
  ['one question is enough to be examined', packing({ questions: ['An iron?'] }), []],
  [
    'could help with an opportunity is not open',
    packing({ absence: { state: 'could-help' }, opportunities: ['A list'] }),
    [],
  ],
]);

const silent = (moment: string, step: string, owners: string[], informed: string[] = []): Expected => ({
  key: `silent-stretch:${moment}`,
  severity: 'high',
  moment,
  step,
  owners,
  informed,
});
holds('silent-stretch', [
  [
    'one a longest run, across steps, at its first moment; who leads and supports that step closes it',
    {
      moments: [
        { step: 'acquire', name: 'Book', touchpoints: [CONTACT] },
        { step: 'prepare', name: 'Pack' },
        { step: 'start', name: 'Travel' },
        { step: 'prepare', name: 'Buy an adapter' },
        { step: 'start', name: 'Arrive', touchpoints: [CONTACT] },
        { step: 'use', name: 'Work' },
        { step: 'use', name: 'Iron a shirt' },
      ],
      roles: AROUND_PREPARE,
    },
    [silent('pack', 'prepare', ['sales', 'desk'], ['web']), silent('work', 'use', ['desk'])],
  ],
  ['a single one must last longer than seven days', moments({ durationDays: 7 }), []],
  ['and then it is one', moments({ durationDays: 7.5 }), [silent('m0', 'use', [])]],
  [
    'the workspace sets the limit',
    { ...moments({ durationDays: 7 }), workspace: { silentAfterDays: 6.9 } },
    [silent('m0', 'use', [])],
  ],
  [
    'a limit of 0 days is a limit',
    { ...moments({ durationDays: 0.1 }), workspace: { silentAfterDays: 0 } },
    [silent('m0', 'use', [])],
  ],
  ['two are a run however short they last', moments({ durationDays: 0 }, {}), [silent('m0', 'use', [])]],
  [
    'one that is left alone ends a run',
    moments({}, { absence: { state: 'left-alone', reason: 'Theirs' } }, {}),
    [],
  ],
  [
    'one that is left alone without a reason does not, nor one with an opportunity',
    moments(
      {},
      { absence: { state: 'left-alone' } },
      { absence: { state: 'could-help' }, opportunities: ['A list'] },
    ),
    [silent('m0', 'use', [])],
  ],
  [
    'where there is contact, left alone means nothing: contact ends the run',
    moments({}, { touchpoints: [CONTACT], absence: { state: 'left-alone', reason: 'Theirs' } }, {}),
    [],
  ],
]);
