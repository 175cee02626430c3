import type { Comparison } from '../pickers/comparing.js';
import type { ListedKind, ListedLevel } from '../pickers/kinds.js';
import type { PickerWords } from '../pickers/words.js';

/** What the area picker says. */
export interface AreaPickerWords extends PickerWords {
  /** The button that opens the whole list. */
  readonly showAll: string;
  /** The headings of the list. */
  readonly levels: Readonly<Record<ListedLevel, string>>;
  readonly kinds: Readonly<Record<ListedKind, string>>;
  /** How many areas were found. */
  found(count: number): string;
  /** Nothing was found: what to do. */
  readonly none: string;
  /** There are more areas than the list shows. */
  more(shown: number, all: number): string;
  /** What was typed is no area, and the reader has left the field. */
  readonly notChosen: (text: string) => string;
  /** A former name by which an area was found. */
  former(name: string, until: number | null): string;
  /** No area is selected. */
  readonly nothing: string;
  readonly compare: {
    readonly label: string;
    /** What is compared with, after the area: `against England`. */
    against(name: string): string;
    readonly choices: Readonly<Record<Exclude<Comparison, 'region' | 'neighbours'>, string>>;
    neighbours(count: number): string;
    /** The label of the field that adds an area. */
    readonly add: string;
    /** The button that takes an area away. */
    readonly remove: (name: string) => string;
  };
}
