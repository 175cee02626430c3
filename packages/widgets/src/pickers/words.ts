/** What every picker says. */
export interface PickerWords {
  /** A BCP 47 tag. */
  readonly lang: string;
  /** The label of the field, where the author gives none. */
  readonly label: string;
  /** Before what is wrong, for those who cannot see that it is. */
  readonly error: string;
  /** While what there is to choose is being read. */
  readonly loading: string;
  /** What there is to choose could not be read. */
  readonly failed: string;
  /** On paper: what was selected. */
  printed(label: string, selected: string): string;
}

/** What a picker with a list says. */
export interface SelectPickerWords extends PickerWords {
  /** The figures have nothing to choose from. */
  readonly bare: string;
}
