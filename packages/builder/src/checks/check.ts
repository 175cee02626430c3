/** Something an editor may want to mend: what it is and what to do, in a sentence or two. */
export interface Check {
  /** Stays the same when the words change. */
  readonly code: string;
  readonly message: string;
  /** The place of the widget that it is about; null for all of the page. */
  readonly widget: number | null;
}
