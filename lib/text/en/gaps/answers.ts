import type { RoleLevel } from '../../../model/role';
import { listed, plural } from '../../plural';
import { quoted } from '../../quoted';

const all = (names: string[]) => listed(names, 'and');

/** Who answers for what. */
export const answers = {
  'step-without-lead': {
    name: 'Step without a lead',
    finds: 'A step that has a moment or an answer, but that no department leads.',
    title: (p: { step: string }) => `Nobody leads ${p.step}.`,
    why: () => 'When no department answers for a step, the customer’s trouble there is nobody’s trouble.',
    fix: (p: { step: string; nearest: string[] }) =>
      p.nearest.length > 0
        ? `Decide which department leads ${p.step}. Start by asking ${all(p.nearest)}.`
        : `Decide which department leads ${p.step}.`,
  },
  'step-unexplored': {
    name: 'Step nobody has thought about',
    finds: 'A step without a moment and without an answer from any department.',
    title: (p: { step: string }) => `Nobody has thought about ${p.step} yet.`,
    why: () => 'Whether customers come through here, and what they meet if they do, nobody knows.',
    fix: (p: { step: string }) =>
      `Write down what the customer does in ${p.step}, and let each department say its role there, or that it has none.`,
  },
  'step-with-several-leads': {
    name: 'Several leads in one step',
    finds: 'A step that two or more departments lead.',
    title: (p: { step: string; leads: string[] }) =>
      `${all(p.leads)} ${p.leads.length === 2 ? 'both' : 'all'} lead ${p.step}.`,
    why: () =>
      'Where several departments lead, each can think that another does it, and the customer hears several stories.',
    fix: (p: { step: string }) => `Agree on one lead for ${p.step}. The others can support it.`,
  },
  'step-carried-alone': {
    name: 'Step carried alone',
    finds: 'A step in which exactly one department leads or supports, and no other.',
    title: (p: { step: string; department: string }) => `${p.department} carries ${p.step} alone.`,
    why: () =>
      'No department can improve a step on its own: what the customer needs there is spread over several.',
    fix: (p: { department: string; step: string; listening: string[] }) =>
      p.listening.length > 0
        ? `Find a department that helps ${p.department} in ${p.step}. Start with who is already involved: ${all(p.listening)}.`
        : `Find a department that helps ${p.department} in ${p.step}.`,
  },
  'role-unanswered': {
    name: 'Steps without an answer',
    finds:
      'A department that has not said its role in some of the steps. “No role, on purpose” is an answer.',
    title: (p: { department: string; steps: string[]; total: number }) =>
      p.steps.length === p.total
        ? `${p.department} has not said its role in any step.`
        : `${p.department} has not said its role in ${p.steps.length} of the ${plural(p.total, 'step', 'steps')}.`,
    why: () =>
      'No answer is not the same as no role. Others guess what this department does, and the customer pays for a wrong guess.',
    fix: (p: { department: string; steps: string[]; total: number }) =>
      `Let ${p.department} say its role in ${p.steps.length === p.total ? 'every step' : all(p.steps)}. “No role, on purpose” is an answer too.`,
  },
  'role-unspoken': {
    name: 'Role without a statement',
    finds: 'A department that leads or supports a step without a statement of what it does there.',
    title: (p: { department: string; step: string; level: RoleLevel }) =>
      `${p.department} ${p.level === 'leads' ? 'leads' : 'supports'} ${p.step}, but has not said what it does there.`,
    why: () => 'Without a statement nobody can tell what the customer gets here, or build on it.',
    fix: (p: { department: string; step: string }) =>
      `Let ${p.department} say in one line what it does for the customer in ${p.step}.`,
  },
  'role-repeated': {
    name: 'The same role again and again',
    finds: 'A department that makes the same statement on three or more steps that it leads or supports.',
    title: (p: { department: string; statement: string; steps: string[] }) =>
      `${p.department} says the same in ${all(p.steps)}: ${quoted(p.statement)}.`,
    why: () =>
      'The customer asks something else in each step. One sentence for all of them hides what is missing in each.',
    fix: (p: { department: string; steps: string[] }) =>
      `Let ${p.department} say for each of the ${plural(p.steps.length, 'step', 'steps')} what it does there and nowhere else.`,
  },
};
