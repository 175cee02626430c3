/** What a frame page says before its script runs, or without one. `npm run generate` writes the page from it. */
export interface PageWords {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly noScript: string;
}
