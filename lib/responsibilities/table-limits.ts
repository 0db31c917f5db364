/** Longest text that is read, in characters: a table of thousands of rows. More is another kind of file. */
export const MOST_CHARACTERS = 300_000;
/** More than a person can give a step each in one go. */
export const MOST_ACTIVITIES = 300;
export const MOST_PARTIES = 100;
