import { z } from 'zod';
import { zCount, zDay, zId, zLink, zName, zText } from './fields';

/** What an item of a checklist asks for, in the order in which a list shows them. */
export const ITEM_KINDS = ['ask', 'handoff', 'content', 'touchpoint', 'measure', 'own', 'template'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What people say about an item that is no longer open. */
export const ITEM_STATES = ['done', 'not-needed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** An item as it was called on the day on which somebody looked: readable also when the matrix no longer has it. */
const zItemThen = z.strictObject({ item: zText, text: zText });

/** How everything stood at launch. Names what was there then; it may be gone by now. */
const zLaunched = z.strictObject({
  day: zDay,
  by: zText.optional(),
  items: z.array(z.strictObject({ ...zItemThen.shape, state: z.enum(ITEM_STATES).optional() })),
  gaps: z.array(z.strictObject({ journey: zText, gap: zText, text: zText })),
  leads: z.array(z.strictObject({ journey: zText, step: zText, departments: z.array(zText) })),
});

/** What a company starts on a day for some customers, and the steps of their journeys that it touches. */
export const campaignFields = z.strictObject({
  name: zName,
  goal: zText.optional(),
  launch: zDay.optional(),
  persona: zId.optional(),
  journeys: z.array(zId).optional(),
  steps: z.array(zId).optional(),
  channels: z.array(zText).optional(),
  /** Departments that take part beside those that the checklist names. */
  departments: z.array(zId).optional(),
  /** Days before the launch on which items of a kind are due; kinds left out keep the usual number. */
  daysBefore: z.partialRecord(z.enum(ITEM_KINDS), zCount).optional(),
  /** The checklist as it was last looked through: what differs from it has been added, or has lapsed. */
  known: z.strictObject({ day: zDay, items: z.array(zItemThen) }).optional(),
  launched: zLaunched.optional(),
});

/** What people say about one item of a campaign's checklist. */
export const checkFields = z.strictObject({
  /** Key of the item; it may name one that is no longer on the list. */
  item: zText,
  /** What the item said then. */
  text: zText,
  state: z.enum(ITEM_STATES).optional(),
  note: zText.optional(),
  proof: zLink.optional(),
  person: zText.optional(),
  due: zDay.optional(),
});

/** An item that people have put on one campaign's checklist themselves. */
export const taskFields = z.strictObject({
  text: zText,
  department: zId.optional(),
  due: zDay.optional(),
});

/** Somebody who takes it upon themselves that a campaign starts in spite of a gap. */
export const overrideFields = z.strictObject({
  journey: zId,
  /** Key of the finding; it may name a gap that no longer exists. */
  gap: zText,
  by: zName,
  reason: zText.refine((reason) => reason.trim() !== '', { error: 'blank' }).meta({ pattern: '\\S' }),
});

/** A department that says its items are in order. */
export const signOffFields = z.strictObject({
  department: zId,
  by: zName,
  day: zDay,
  /** Keys of the items that it spoke for; what comes later is not signed off. */
  items: z.array(zText),
});

/** An item that stands on the checklist of every campaign of the workspace, or of those that touch a step. */
export const templateFields = z.strictObject({
  text: zText,
  step: zId.optional(),
  department: zId.optional(),
  daysBefore: zCount.optional(),
});
