/** What a party of a table is in the workspace: a department, a new one of that name, or left out (null). */
export type PartyTarget = { department: string } | { create: string } | null;

/** What a person has decided about a table: by party id and by activity id; a step is named by its id. */
export type Mapping = {
  parties: Record<string, PartyTarget>;
  /** An activity without a step (null) stands in no cell of the matrix, and is shown as left out. */
  activities: Record<string, string | null>;
};
