/** Details of messages about an author's colours. */
export interface ColoursDetails {
  /** Two colours, by their custom properties without `--cw-color-`, that have too little contrast. */
  lowContrast: {
    readonly front: string;
    readonly back: string;
    /** To one, cut to one decimal, so that it never reads as what is needed. */
    readonly contrast: string;
    readonly least: string;
    readonly isDark: boolean;
  };
}
