import type { ContextName } from './page-context.js';

/** What has been chosen for a page, in words; null where it is not what has changed, or is no longer selected. */
export type Selected = Readonly<Record<ContextName, string | null>>;

/** What a page context says of a choice. */
export interface ContextTexts {
  /** What the page shows now that the reader has selected something, announced once for all widgets. */
  selected(selected: Selected): string;
  /** How many of the figures have a message about it. */
  messages(count: number, figures: number): string;
}

export interface ContextWords {
  readonly lang: string;
  readonly texts: ContextTexts;
}
