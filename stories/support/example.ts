/**
 * The inputs of an element as plain data: stories render it with Lit, test suites in Node write it as markup, and
 * neither needs a browser to read it.
 */
export interface Example {
  /** Tells readers of the story what to look for. */
  readonly says?: string;
  readonly args?: Args;
  /** For an element within a sentence: what is before and after it. */
  readonly within?: readonly [before: string, after: string];
  /** The page or box around the element, unless it is plain and wide. */
  readonly on?: 'narrow' | 'dark' | 'right-to-left' | 'welsh';
}

/** Attributes by their HTML names, properties (lists and objects) by their script names, and the element's content. */
export interface Args {
  readonly children?: readonly Child[];
  /** Name of a file in stories/data whose URL `src` is set to. */
  readonly file?: string;
  readonly [setting: string]: unknown;
}

/** Content that an element can have. */
export type Child =
  | { readonly csv: string }
  /** Name of a file in stories/data to write into the page. */
  | { readonly csvOf: string }
  | { readonly json: readonly object[] }
  | { readonly table: Table }
  | { readonly text: string }
  | { readonly paragraph: string }
  | { readonly note: string }
  | { readonly source: readonly (string | Link)[] };

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A table as an editor writes it in a page: the first cell in each row is the row header. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What test suites need to know to use a widget in any page: small data, and what the widget makes of it. */
export interface Sample {
  /** A table in the page that the widget can show, with 1.5 and 2.5 among its figures. */
  readonly table: Table;
  /** A file that the widget can show, with two areas. */
  readonly csv: string;
  /** Makes a file that the widget shows as this many rows. */
  readonly many: (rows: number) => string;
  /** The most rows the widget ever shows. */
  readonly most: number;
  /** Whether the reader can sort the widget. */
  readonly sortable: boolean;
  /** Attributes the widget needs to show any of this data; they also work with a file of York and Leeds. */
  readonly settings: Readonly<Record<string, string>>;
  /** Attributes for showing a file of areas by groups, so that the widget has several rows and columns. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Attributes for showing a built-in dataset. */
  readonly builtIn: Readonly<Record<string, string | boolean>>;
  /** What rows represent, which decides whether a dashboard can link them. */
  readonly rows: 'areas' | 'groups';
  /** How cells show numbers: by the length or position of a mark, by a shade, or only as text. */
  readonly marks: 'lengths' | 'shades' | 'none';
}

export type Examples = Readonly<Record<string, Example>>;
