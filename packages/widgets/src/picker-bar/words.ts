/** What the bar of pickers says. */
export interface PickerBarWords {
  /** A BCP 47 tag. */
  readonly lang: string;
  /** The name of the form, and the title of the sheet. */
  readonly title: string;
  /** The button that opens the sheet. */
  readonly change: string;
  /** The button that closes it. */
  readonly show: string;
  /** What is chosen, on paper. */
  printed(summary: string): string;
}
