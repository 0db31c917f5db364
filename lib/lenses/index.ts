import type { Workspace } from '../model/facts';
import { active } from './active';
import { engagement } from './engagement';
import { fiveStages } from './five-stages';
import { functional } from './functional';
import { goalOriented } from './goal-oriented';
import type { Lens } from './lens';
import { BUILT_IN_LENSES, type BuiltInLens, FIVE_LENSES } from './lens-ids';
import { ownLens } from './own-lens';
import { relationship } from './relationship';
import { target } from './target';
import { valueChain } from './value-chain';

/** The lenses that ship with the product. */
const LENSES = {
  functional,
  target,
  engagement,
  active,
  'goal-oriented': goalOriented,
  'five-stages': fiveStages,
  relationship,
  'value-chain': valueChain,
} satisfies { [Id in BuiltInLens]: Lens & { id: Id } };

/** Every lens that a workspace can switch on: those of the product, then its own. */
export const allLenses = ({ ownLenses }: Pick<Workspace, 'ownLenses'>): Lens[] => [
  ...BUILT_IN_LENSES.map((id) => LENSES[id]),
  ...ownLenses.map(ownLens),
];

/** The lenses that are switched on, in the workspace's order. */
export function lensesOf(workspace: Pick<Workspace, 'lenses' | 'ownLenses'>): Lens[] {
  const byId = new Map(allLenses(workspace).map((lens) => [lens.id, lens]));
  return (workspace.lenses ?? FIVE_LENSES).flatMap((id) => byId.get(id) ?? []);
}
