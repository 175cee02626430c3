/** What the button that copies the address says. */
export interface PermalinkWords {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly label: string;
  readonly copied: string;
  /** The label of the field with the address, where it could not be copied. */
  readonly address: string;
}
