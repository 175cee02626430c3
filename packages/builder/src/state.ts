/** Where the data come from. */
export type Source =
  /** Figures that are built into the widgets, by the name of their indicator. */
  | { readonly kind: 'built-in'; readonly indicator: string }
  /** A file that was dropped, a table that was pasted, a sheet of a workbook: it never leaves the browser. */
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly text: string;
      /** Where the sheet is from, if a workbook was linked: a page cannot read one, and a colleague's builder can. */
      readonly from?: Sheet;
    }
  /** A file at an address, which the page of the widget fetches too. */
  | { readonly kind: 'link'; readonly href: string; readonly sheet?: string };

/** A sheet of a workbook at an address. */
export interface Sheet {
  readonly href: string;
  readonly sheet: string;
}

/** An element, with its attributes as an author writes them. */
export interface SelectedWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A dashboard without its widgets. */
export interface Dashboard {
  readonly attributes: Readonly<Record<string, string>>;
  /** What readers choose with, and the link to copy. */
  readonly controls: readonly SelectedWidget[];
}

export const EMPTY_DASHBOARD: Dashboard = { attributes: {}, controls: [] };

/** All that an editor has chosen: what the page shows, and what a snippet is written from. */
export interface BuilderState {
  readonly source: Source | null;
  /** One, or several in a dashboard. */
  readonly widgets: readonly SelectedWidget[];
  /** What the dashboard is given besides, if there are several. */
  readonly dashboard: Dashboard;
  readonly language: 'en' | 'cy';
  /** A file name of `packages/widgets/themes` without its ending, or nothing. */
  readonly theme: string;
  /** Custom properties of the editor's own: `--cw-…` → value. */
  readonly colours: Readonly<Record<string, string>>;
}

export const EMPTY_STATE: BuilderState = {
  source: null,
  widgets: [],
  dashboard: EMPTY_DASHBOARD,
  language: 'en',
  theme: '',
  colours: {},
};
