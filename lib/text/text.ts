import type { en } from './en';

/** All texts of one language: plain strings, and functions that build a sentence from names and numbers. */
export type Text = Widened<typeof en>;

type Widened<T> = T extends (...args: infer A) => unknown
  ? (...args: A) => string
  : T extends string
    ? string
    : { [K in keyof T]: Widened<T[K]> };
