import { attributeForm, type AttributeForm, type Issue } from '@commonweal/data';

/** Hears of each value that was refused. */
export type Report = (issue: Issue) => void;

/** Reads what an author wrote in one attribute, or set on the property of the same name. */
export type Parser<T> = (said: unknown, attribute: string, report: Report) => T;

/** Holds a type and no value. */
declare const STATED: unique symbol;

/**
 * One option of a widget, declared once: how it is read, what it takes and what it is where the author says nothing. The comment
 * over it in its schema is its documentation; manifest, Storybook, React and the type of the property follow from both.
 */
export interface Option<Value, Stated = unknown> extends Parser<Value> {
  readonly takes:
    | 'text'
    | 'character'
    | 'order'
    | 'number'
    | 'ends'
    | 'numbers'
    | 'keyword'
    | 'names'
    | 'pairs'
    | 'roles'
    | 'flag';
  /** The keywords there are, by their names in code. */
  readonly allowed?: readonly string[];
  /** The least and the greatest number. */
  readonly range?: readonly [min: number, max: number];
  readonly [STATED]?: Stated;
}

/** Property → its option. */
export type Schema = Readonly<Record<string, Option<unknown>>>;

/** The options of a schema as a model takes them. */
export type Parsed<S extends Schema> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** The options of a schema as an author may set them on an element. */
export type Stated<S extends Schema> = {
  [K in keyof S]: S[K] extends Option<unknown, infer T> ? T : never;
};

/** A keyword by its name in code or as it is written in an attribute. */
export type Keyword<T extends string> = T | AttributeForm<T>;

/** Codes or names: separated by semicolons, or by script an array or a Set. */
export type Names = string | readonly string[] | ReadonlySet<string>;

/** Names with a text each: `name=value; name=value`, or by script a Map, a plain object, or a list of pairs or of texts. */
export type Pairs =
  | string
  | ReadonlyMap<string, string>
  | Readonly<Record<string, string | number>>
  | readonly (string | readonly [name: string, value: string])[];

/** Roles with the columns that have them; a role such as `dimension` may have several. */
export type ColumnRoles =
  | Pairs
  | ReadonlyMap<string, string | readonly string[]>
  | Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Reads all options of an element by its schema.
 *
 * @param said Property → what the author said; null or undefined where nothing was said.
 */
export function parseAttributes<S extends Schema>(
  schema: S,
  said: (property: string) => unknown,
  report: Report,
): Parsed<S> {
  const parsed = Object.entries(schema).map(([property, read]) => [
    property,
    read(said(property), attributeForm(property), report),
  ]);
  return Object.fromEntries(parsed) as Parsed<S>;
}

/**
 * The options of a schema where the author says nothing.
 *
 * @example
 * defaultsOf({ classes: integer(3, 9, 5) }); // { classes: 5 }
 */
export function defaultsOf<S extends Schema>(schema: S): Parsed<S> {
  return parseAttributes(
    schema,
    () => null,
    () => undefined,
  );
}
