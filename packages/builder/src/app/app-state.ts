import type { DataFacts } from '../fit/facts.js';
import type { Fit } from '../fit/fits.js';
import type { IssueView, Reading, ReadView } from '../read/read-view.js';
import type { SheetText } from '../read/workbook.js';
import { type BuilderState, EMPTY_STATE } from '../state.js';
import { TAKE_OPTIONS, type TakeOptions } from '../take/kinds.js';
import { NOTHING_TAKEN, type TakenView } from './taking.js';

/** The ways in which an editor gives data. */
export type Way = 'file' | 'paste' | 'link' | 'built-in';

/** Something an editor has to mend, with the field that it is about. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A workbook that was given: its sheets, and which of them is read. */
export interface Sheets {
  readonly file: string;
  /** Its address, if it was linked. */
  readonly href: string | null;
  readonly list: readonly SheetText[];
  readonly at: number;
}

/** What came of something, with the title of what it was about. */
interface Outcome {
  readonly of: string;
  readonly text: string;
}

export const WIDTHS = [320, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];

/** All that the page shows. */
export interface AppState {
  /** What is made, as snippets and the address have it. */
  readonly made: BuilderState;
  readonly way: Way;
  readonly pasted: string;
  readonly href: string;
  readonly indicator: string;
  readonly sheets: Sheets | null;
  readonly reading: Reading;
  /** What had to be assumed to decode a file. */
  readonly notices: readonly IssueView[];
  readonly read: ReadView | null;
  readonly facts: DataFacts | null;
  readonly fits: readonly Fit[];
  /** Why a widget that was tried on the data shows nothing, by tag. */
  readonly failed: Readonly<Record<string, string>>;
  /** Which of the widgets is being adjusted. */
  readonly at: number;
  readonly problems: readonly Problem[];
  readonly width: Width;
  readonly isDark: boolean;
  readonly isBusy: boolean;
  /** What a screen reader announces, and how often something was: the same words are announced again. */
  readonly status: string;
  readonly announcements: number;
  /** What came of the last thing taken, shown beside its button. */
  readonly outcome: Outcome | null;
  /** What the widgets in the preview report. */
  readonly reported: readonly IssueView[];
  /** How the snippet is written. */
  readonly take: TakeOptions;
  /** What is written of all that: never of what was before. */
  readonly taken: TakenView;
}

export const START: AppState = {
  made: EMPTY_STATE,
  way: 'file',
  pasted: '',
  href: '',
  indicator: '',
  sheets: null,
  reading: {},
  notices: [],
  read: null,
  facts: null,
  fits: [],
  failed: {},
  at: 0,
  problems: [],
  width: 768,
  isDark: false,
  isBusy: false,
  status: '',
  announcements: 0,
  outcome: null,
  reported: [],
  take: { ...TAKE_OPTIONS, base: '' },
  taken: NOTHING_TAKEN,
};
