import type { ExampleDraft } from '@/lib/gaps/example-facts';
import type { RuleId } from '@/lib/gaps/rule';
import { CONTACT, type Expected, holds, moments, packing } from './support/rule-rows';

/*
 * The sentences of the gap catalogue that are easily read in two ways, each held to a small journey. All is compared:
 * key, severity, place, owners and informed.
 */

const touchpoint = (rule: RuleId, severity: Expected['severity'], owners: string[]): Expected => ({
  key: `${rule}:mail`,
  severity,
  moment: 'pack',
  step: 'prepare',
  owners,
  informed: ['web'],
});

holds('touchpoint-unused', [
  [
    'its department owns it, and is informed no more for supporting the step',
    packing({ touchpoints: [{ id: 'mail', name: 'Mail', department: 'web', state: 'unused' }] }),
    [{ ...touchpoint('touchpoint-unused', 'medium', ['web']), informed: [] }],
  ],
  [
    'another department owns it too, and who supports is informed',
    packing({ touchpoints: [{ id: 'mail', name: 'Mail', department: 'finance', state: 'unused' }] }),
    [touchpoint('touchpoint-unused', 'medium', ['finance'])],
  ],
  [
    'without a department the nearest leads do',
    packing({ touchpoints: [{ id: 'mail', name: 'Mail', state: 'unused' }] }),
    [touchpoint('touchpoint-unused', 'medium', ['sales', 'desk'])],
  ],
]);

holds('touchpoint-unowned', [
  [
    'only an active one needs an owner',
    packing({
      touchpoints: [
        { id: 'mail', name: 'Mail' },
        { id: 'guide', name: 'City guide', state: 'planned' },
        { id: 'sticker', name: 'Door sticker', state: 'unused' },
      ],
    }),
    [touchpoint('touchpoint-unowned', 'high', ['sales', 'desk'])],
  ],
]);

const againstRole = (step: string, department: string, informed: string[]): Expected => ({
  key: `touchpoint-against-role:${step}:${department}`,
  severity: 'high',
  step,
  department,
  owners: [department],
  informed,
});

holds('touchpoint-against-role', [
  [
    'one a department and step, however many touchpoints and moments, whatever else its cell says',
    {
      moments: [
        {
          step: 'use',
          name: 'Stay',
          touchpoints: [
            { name: 'Wi-Fi page', department: 'web' },
            { name: 'Newsletter', department: 'web' },
            { name: 'Bill', department: 'finance' },
          ],
        },
        {
          step: 'use',
          name: 'Dine',
          touchpoints: [
            { name: 'Menu', department: 'web' },
            { name: 'Waiter', department: 'desk' },
          ],
        },
        { step: 'judge', name: 'Look back', touchpoints: [{ name: 'Survey', department: 'web' }] },
      ],
      roles: {
        desk: { use: 'leads' },
        web: { use: 'consulted' },
        finance: { use: 'none' },
        sales: { judge: 'supports' },
      },
    },
    [
      againstRole('use', 'web', ['desk']),
      againstRole('use', 'finance', ['desk']),
      againstRole('judge', 'web', []),
    ],
  ],
  [
    'an unused or planned touchpoint does no work yet',
    {
      moments: [
        {
          step: 'use',
          name: 'Stay',
          touchpoints: [
            { name: 'A', department: 'web', state: 'unused' },
            { name: 'B', department: 'web', state: 'planned' },
          ],
        },
      ],
    },
    [],
  ],
]);

const withoutContact = (department: string): Expected => ({
  key: `lead-without-contact:use:${department}`,
  severity: 'medium',
  step: 'use',
  department,
  owners: [department],
  informed: ['web'],
});
const staying = (...drafts: object[]): ExampleDraft => ({
  ...moments(...drafts),
  roles: { sales: { use: 'leads' }, desk: { use: 'leads' }, web: { use: 'supports' } },
});

holds('lead-without-contact', [
  [
    'every lead that owns nothing in its step, while some moment there has contact',
    staying({ touchpoints: [CONTACT] }, {}),
    [withoutContact('sales'), withoutContact('desk')],
  ],
  [
    'not where no moment of the step has contact',
    staying({ touchpoints: [{ name: 'Mail', department: 'web', state: 'planned' }] }),
    [],
  ],
  [
    'a touchpoint in any state, or content, is enough, also at another moment of the step',
    staying(
      { touchpoints: [CONTACT] },
      { touchpoints: [{ name: 'Sticker', department: 'sales', state: 'unused' }] },
      { content: [{ text: 'House rules', department: 'desk' }] },
    ),
    [],
  ],
  [
    'content with blank text is no content, and what stands in another step does not count',
    staying(
      { touchpoints: [CONTACT], content: [{ text: ' ', department: 'desk' }] },
      { step: 'judge', touchpoints: [{ name: 'Survey', department: 'sales' }] },
    ),
    [withoutContact('sales'), withoutContact('desk')],
  ],
]);
