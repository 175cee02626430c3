/** What has been chosen for a page, in words; null where it is not what has changed, or is no longer chosen. */
export interface Chosen {
  readonly area: string | null;
  readonly comparators: string | null;
  readonly benchmark: string | null;
  readonly period: string | null;
  readonly group: string | null;
  readonly indicator: string | null;
}

/** What a page context says of a choice, in one language. */
export interface ChoiceWords {
  readonly lang: string;
  /** What the page shows now that the reader has chosen, said once for all widgets. */
  chosen(chosen: Chosen): string;
  /** How many of the figures have a message about it. */
  messages(count: number, figures: number): string;
}
