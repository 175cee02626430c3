/** What the button that copies the address says, in one language. */
export interface PermalinkTexts {
  readonly lang: string;
  readonly label: string;
  readonly copied: string;
  /** The label of the field with the address, where it could not be copied. */
  readonly address: string;
}

const en: PermalinkTexts = {
  lang: 'en',
  label: 'Copy a link to this page',
  copied: 'The link is copied.',
  address: 'Copy this link',
};

// Not yet read by a translator.
const cy: PermalinkTexts = {
  lang: 'cy',
  label: 'Copïo dolen i’r dudalen hon',
  copied: 'Mae’r ddolen wedi’i chopïo.',
  address: 'Copïwch y ddolen hon',
};

/** So few words that an element has them in both languages. */
export const permalinkTexts = (lang: string): PermalinkTexts => (lang === 'cy' ? cy : en);
