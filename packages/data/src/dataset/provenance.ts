/** Where the numbers come from. Every field is text as published; null if unknown. */
export interface Provenance {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  /** The release, as in `released 12 December 2018`. A revised series is a different vintage. */
  readonly vintage: string | null;
  readonly method: string | null;
  /** The attribution statement that the licence requires. */
  readonly attribution: string | null;
  /**
   * When a live file was last changed or, failing that, fetched: ISO 8601 with a time, as in
   * `2026-11-21T14:05:00.000Z`.
   */
  readonly asAt: string | null;
  /** Notes that must appear with the figures. */
  readonly notes: readonly string[];
  /** Those of the notes without which the figures are misread, such as one that differences are not tested. */
  readonly caveats?: readonly string[];
}

export const NO_PROVENANCE: Provenance = Object.freeze({
  title: null,
  publisher: null,
  url: null,
  licence: null,
  licenceUrl: null,
  vintage: null,
  method: null,
  attribution: null,
  asAt: null,
  notes: Object.freeze([]),
});
