/** What the reader has selected for a page, in words; null where it is not what has changed, or is no longer selected. */
export interface Selected {
  readonly area: string | null;
  readonly comparators: string | null;
  readonly benchmark: string | null;
  readonly period: string | null;
  readonly group: string | null;
  readonly indicator: string | null;
}

/** What a dashboard says itself. */
export interface DashboardTexts {
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
  /** What the page shows now that the reader has selected something, announced once for all widgets. */
  selected(selected: Selected): string;
  /** How many of the figures have a message about it. */
  messages(count: number, figures: number): string;
}

export interface DashboardWords {
  readonly lang: string;
  readonly texts: DashboardTexts;
}
