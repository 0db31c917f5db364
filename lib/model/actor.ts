/** Who gives a command. On this machine alone, whoever opens the product is its owner. */
export type Actor = { readonly id: string; readonly name: string; readonly role: 'owner' };
