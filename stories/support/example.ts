/**
 * What an element may be given, as plain data: stories draw it by Lit, suites that run in Node write it as markup, and
 * neither needs a browser to read it.
 */
export interface Example {
  /** What a reader of the stories should see in it. */
  readonly says?: string;
  readonly args?: Args;
  /** What page or box it stands in, where that is not a plain wide one. */
  readonly on?: 'narrow' | 'dark' | 'right-to-left';
}

/** Attributes by their name in HTML, properties (lists and objects) by their name in script, and what is between the tags. */
export interface Args {
  readonly children?: readonly Child[];
  /** A file of stories/data, by its name: what `src` gives the address of. */
  readonly file?: string;
  readonly [setting: string]: unknown;
}

/** What may stand between the tags of an element. */
export type Child =
  | { readonly csv: string }
  /** A file of stories/data, by its name, written into the page. */
  | { readonly csvOf: string }
  | { readonly json: readonly object[] }
  | { readonly table: Table }
  | { readonly paragraph: string }
  | { readonly note: string }
  | { readonly source: readonly (string | Link)[] };

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A table as an editor writes it in a page: the first cell of each row names it. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What suites need to know of a widget to try it in any page: small data, and what becomes of it. */
export interface Sample {
  /** A table in the page that it can show, with 1.5 and 2.5 among its figures. */
  readonly table: Table;
  /** A file that it can show, two areas in it. */
  readonly csv: string;
  /** A file of which it makes so many rows. */
  readonly many: (rows: number) => string;
  /** The most rows it ever makes. */
  readonly most: number;
  /** Whether its reader can sort it. */
  readonly sortable: boolean;
  /** Attributes without which it shows none of this data; a file of York and Leeds is shown with them too. */
  readonly settings: Readonly<Record<string, string>>;
  /** Attributes with which it shows a file of areas by groups, so that it has several rows and columns. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Attributes with which it shows a built-in dataset. */
  readonly builtIn: Readonly<Record<string, string | boolean>>;
  /** What its rows are, which decides whether a dashboard can link them. */
  readonly rows: 'areas' | 'groups';
  /** What stands for a number in a cell: the length or place of a mark, a shade, or nothing but its text. */
  readonly marks: 'lengths' | 'shades' | 'none';
}

export type Examples = Readonly<Record<string, Example>>;
