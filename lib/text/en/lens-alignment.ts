import type { BuiltInLens } from '../../lenses/lens-ids';
import { listed, plural } from '../plural';

const answers: Record<BuiltInLens, { label: string; example: string }> = {
  functional: {
    label: 'Our own part of the work',
    example: '“We plan our campaigns, our sales, our shifts. Once it is booked, it is up to service.”',
  },
  target: {
    label: 'Our figures',
    example: '“We look at leads, bookings and returning customers, and do what brings the figure up.”',
  },
  engagement: {
    label: 'How far people are with our product',
    example: '“We ask who knows us, who considers us, who buys again, and move them one step on.”',
  },
  active: {
    label: 'The contact that we have',
    example:
      '“We look at calls, mails, visits to the site and the queue at the desk, and make those better.”',
  },
  'goal-oriented': {
    label: 'What the customer wants to get done',
    example:
      '“We begin with what somebody is trying to do that week, also the part in which we do not occur.”',
  },
  'five-stages': {
    label: 'The five stages up to a purchase, and what follows',
    example: '“We plan from awareness to purchase; what comes after is one stage.”',
  },
  relationship: {
    label: 'How the relationship stands',
    example: '“We distinguish who is looking around, who is new, who stays and who is about to leave.”',
  },
  'value-chain': {
    label: 'The product on its way through the company',
    example: '“It is developed, sold, brought to market and supported; we add our part in between.”',
  },
};

/** Through which lens each department decides and plans today. */
export const lensAlignment = {
  title: 'Through which lens does each department decide?',
  lead: 'Different answers are nothing to be ashamed of, but they are why departments plan past each other. You can also leave this for a workshop.',
  question: (p: { department: string }) =>
    `When ${p.department} decides what to do first next month, what does it look at?`,
  answers,
  isLens: (p: { lens: string }) => `That is ${p.lens}.`,
  ownExample: (p: { phases: string[] }) => `In the phases ${listed(p.phases, 'and')}.`,
  ownWithoutPhases: 'A lens made in this workspace.',
  notSaid: 'Not said yet',
  notSaidHint: 'Leave it open: somebody from the department answers later, or a workshop does.',
  answer: 'Answer',
  answerFor: (p: { department: string }) => `Answer for ${p.department}`,
  change: 'Change',
  changeFor: (p: { department: string }) => `Change the answer of ${p.department}`,
  saveAndNext: (p: { department: string }) => `Save, then ask ${p.department}`,
  answered: (p: { department: string }) => `Lens of ${p.department}`,
  list: 'Departments and their lens',
  noDepartments: 'Add departments first; then each can say through which lens it decides.',
  picture: 'Who looks through what',
  department: 'Department',
  lens: 'Lens',
  nobody: 'Nobody has said yet through which lens their department decides. Answer for one, or ask around.',
  silent: (p: { count: number }) => plural(p.count, 'department has not said', 'departments have not said'),
  shared: (p: { lens: string; count: number }) =>
    p.count === 1
      ? `One department has said: it looks through ${p.lens}. With a second answer there is something to compare.`
      : `All ${p.count} departments that have said look through ${p.lens}.`,
  aboutRule: 'About this rule',
  toDepartments: 'Answer for the departments',
};
