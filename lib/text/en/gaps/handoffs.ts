import { listed } from '../../plural';
import { quoted } from '../../quoted';

type Sides = { fromStep: string; toStep: string };
type Unsaid = { lacksPasses: boolean; lacksTrigger: boolean };
type SidesWithLeads = Sides & { fromLeads: string[]; toLeads: string[] };

const all = (names: string[]) => listed(names, 'and');
const unsaid = (p: Unsaid) =>
  all([...(p.lacksPasses ? ['what is passed on'] : []), ...(p.lacksTrigger ? ['what sets it off'] : [])]);

/** Where the customer is handed over. */
export const handoffs = {
  'handoff-missing': {
    name: 'Handoff missing',
    finds:
      'Two steps that follow each other, led by different departments, with no handoff from the one lead to the other.',
    title: (p: SidesWithLeads) =>
      `From ${p.fromStep} (${all(p.fromLeads)}) to ${p.toStep} (${all(p.toLeads)}) nobody hands the customer over.`,
    why: () =>
      'What the one department knows and promised stops there. The customer has to tell it all again, or is forgotten.',
    fix: (p: SidesWithLeads & { elsewhere: { from: string; to: string }[] }) =>
      `Let ${all([...p.fromLeads, ...p.toLeads])} agree on what is passed on, what sets it off, how soon and through which system.${
        p.elsewhere.length > 0
          ? ` What is recorded (${p.elsewhere.map((other) => `${other.from} to ${other.to}`).join('; ')}) does not count: it does not go from lead to lead.`
          : ''
      }`,
  },
  'handoff-unconfirmed': {
    name: 'Handoff not confirmed',
    finds: 'A handoff that not both of its departments confirm.',
    title: (p: Sides & { missing: string[]; confirmed: string[] }) =>
      p.confirmed.length > 0
        ? `${all(p.confirmed)} confirms the handoff from ${p.fromStep} to ${p.toStep}, but ${all(p.missing)} does not.`
        : p.missing.length > 1
          ? `Neither ${p.missing.join(' nor ')} confirms the handoff from ${p.fromStep} to ${p.toStep}.`
          : `${all(p.missing)} has not confirmed its handoff from ${p.fromStep} to ${p.toStep}.`,
    why: () =>
      'A handoff holds only when both sides know of it. Until then the customer may be passed on to somebody who is not waiting.',
    fix: (p: { missing: string[] }) =>
      `Let ${all(p.missing)} confirm the handoff, or say what must change first.`,
  },
  'handoff-vague': {
    name: 'Handoff too vague',
    finds:
      'A handoff that both departments confirm, but that does not say what is passed on or what sets it off.',
    title: (p: Sides & Unsaid & { from: string; to: string }) =>
      `The handoff from ${p.from} (${p.fromStep}) to ${p.to} (${p.toStep}) does not say ${unsaid(p)}.`,
    why: () =>
      'Both departments said yes, but each may mean something else by it. The customer notices the difference.',
    fix: (p: Unsaid & { from: string; to: string }) =>
      `Let ${p.from} and ${p.to} add to the handoff ${unsaid(p)}.`,
  },
  'baton-broken': {
    name: 'Broken baton',
    finds: 'One or more steps that nobody leads, between two steps that are led.',
    title: (p: Sides & { unled: string[] }) =>
      `The baton breaks between ${p.fromStep} and ${p.toStep}: nobody leads ${listed(p.unled, 'or')}.`,
    why: () =>
      'The customer goes on, but no department goes along. What was asked and promised before gets lost here.',
    fix: (p: SidesWithLeads & { unled: string[] }) =>
      `Let ${all([...new Set([...p.fromLeads, ...p.toLeads])])} agree on who leads ${all(p.unled)}.`,
  },
  'scenario-handoff-missing': {
    name: 'Handoff missing on a way through',
    finds:
      'A way through on which the customer skips steps and comes to another lead, with no handoff from the one lead to the other.',
    title: (p: SidesWithLeads & { scenarios: string[] }) =>
      `On ${all(p.scenarios.map(quoted))} the customer skips from ${p.fromStep} (${all(p.fromLeads)}) to ${p.toStep} (${all(p.toLeads)}), and nobody hands them over.`,
    why: () => 'Customers who skip steps skip the handoffs too. They arrive where nobody expects them.',
    fix: (p: SidesWithLeads) =>
      `Let ${all([...p.fromLeads, ...p.toLeads])} agree on a handoff for customers who go straight from ${p.fromStep} to ${p.toStep}.`,
  },
};
