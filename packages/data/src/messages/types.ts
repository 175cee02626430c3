import type { DetailsByText } from '../issues/details.js';

/** Some messages of a language, by key. A missing or misspelt key is a type error. */
export type MessagesOf<Details> = {
  readonly [Key in keyof Details]: (details: Details[Key]) => string;
};

/** All messages of a language. */
export type Messages = MessagesOf<DetailsByText>;
