/** Part of a sentence as one of its own: a capital in front and a full stop behind. */
export const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
