import type { Height } from '@commonweal/render/snippets.js';
import type { BuilderState } from '../state.js';

/** Ways to put a widget on a page. */
type Form = 'script' | 'npm' | 'frame' | 'static';

/** Where the data of a snippet are: in the page, in a file beside it, or as the table of the page. */
type Place = 'page' | 'file' | 'table';

export interface TakeOptions {
  readonly form: Form;
  /** Address of the folder with the scripts of the widgets, such as `/widgets/0.1.0`. */
  readonly base: string;
  /** Small files that load what they need, or one file that `integrity` covers. */
  readonly scripts: 'small' | 'single';
  readonly place: Place;
  /** Address of the folder of data files and style sheets that come with the snippet. */
  readonly files: string;
}

/** Where nothing was chosen. */
export const TAKE_OPTIONS: Omit<TakeOptions, 'base'> = {
  form: 'script',
  scripts: 'small',
  place: 'page',
  files: '/figures',
};

/** What snippets are written from. */
export interface TakeRequest {
  readonly state: BuilderState;
  /** The text of the source; empty for built-in figures. */
  readonly text: string;
  readonly options: TakeOptions;
  /** How high the widget is on pages of several widths; none if it could not be measured. */
  readonly heights: readonly Height[];
  /** Files of the folder of scripts → `sha384-…`. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A text to copy, with what to do with it. */
export interface Part {
  readonly title: string;
  readonly note: string | null;
  readonly language: 'html' | 'css' | 'js' | 'json' | 'sh';
  readonly code: string;
}

/** A file to put beside the page. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface Taken {
  readonly parts: readonly Part[];
  readonly files: readonly TakenFile[];
  /** What an editor should know of it, in sentences. */
  readonly notes: readonly string[];
}
