/** The lenses that are switched on unless a workspace says otherwise, in the method's order. */
export const FIVE_LENSES = ['functional', 'target', 'engagement', 'active', 'goal-oriented'] as const;
/** Lenses that ship with the product, switched off. */
export const EXTRA_LENSES = ['five-stages', 'relationship', 'value-chain'] as const;

export const BUILT_IN_LENSES = [...FIVE_LENSES, ...EXTRA_LENSES] as const;
export type BuiltInLens = (typeof BUILT_IN_LENSES)[number];
