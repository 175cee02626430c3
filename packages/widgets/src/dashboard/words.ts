import type { ContextTexts } from '../context/words.js';

/** What a dashboard says itself. */
export interface DashboardTexts extends ContextTexts {
  /** Over what is to be known about all the figures. */
  readonly about: string;
  /** The button that downloads the data of all widgets; the type of the file follows. */
  readonly download: string;
  /** The type and size of a file: `ZIP, 9 KB`. */
  fileSize(type: string, bytes: number): string;
  /** The name of the list in the archive. */
  readonly list: string;
  /** Where a part of the script, or of the data, did not come. */
  readonly failed: string;
}

export interface DashboardWords {
  readonly lang: string;
  readonly texts: DashboardTexts;
}
