import { attributeForm, type AttributeForm, formerName, type Issue } from '@commonweal/data';

/** Called with an issue for each value that is rejected. */
export type Report = (issue: Issue) => void;

/** Parses what an author wrote in an attribute, or set on the property of the same name. */
export type Parser<T> = (input: unknown, attribute: string, report: Report) => T;

/** Carries a type only; never has a value. */
declare const STATED: unique symbol;

/**
 * One option of a widget, declared once: how to parse it, what it accepts and its default. The comment above it in its
 * schema is its documentation; the manifest, Storybook, React props and property types are derived from both.
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
  /** The keywords allowed, by their names in code. */
  readonly allowed?: readonly string[];
  /** Minimum and maximum. */
  readonly range?: readonly [min: number, max: number];
  /** For the former name of an option: the name it has now. */
  readonly now?: string;
  readonly [STATED]?: Stated;
}

/** The former name of an option, which an author may still write. */
export interface Former<Stated = unknown> extends Option<unknown, Stated> {
  readonly now: string;
}

/** Property → its option. */
export type Schema = Readonly<Record<string, Option<unknown>>>;

/** The options of a schema after parsing, as a model receives them: without former names. */
export type Parsed<S extends Schema> = {
  readonly [K in keyof S as S[K] extends Former ? never : K]: ReturnType<S[K]>;
};

/** The options of a schema as an author may set them on an element. */
export type Stated<S extends Schema> = {
  [K in keyof S]: S[K] extends Option<unknown, infer T> ? T : never;
};

/** A keyword, by its name in code or as written in an attribute. */
export type Keyword<T extends string> = T | AttributeForm<T>;

/** Codes or names separated by semicolons; scripts can also pass an array or a Set. */
export type Names = string | readonly string[] | ReadonlySet<string>;

/**
 * Names and values: `name=value; name=value`. Scripts can also pass a Map, a plain object, or a list of pairs or of
 * texts.
 */
export type Pairs =
  | string
  | ReadonlyMap<string, string>
  | Readonly<Record<string, string | number>>
  | readonly (string | readonly [name: string, value: string])[];

/** Roles and the columns that have them; a role such as `dimension` may have several columns. */
export type ColumnRoles =
  | Pairs
  | ReadonlyMap<string, string | readonly string[]>
  | Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Parses all options of an element. What is written under a former name counts where the present name is not written,
 * and is reported either way.
 *
 * @param inputOf Returns the raw value of a property, or else of its former name; null or undefined if the author set
 *   neither.
 */
export function parseAttributes<S extends Schema>(
  schema: S,
  inputOf: (property: string, former?: string) => unknown,
  report: Report,
): Parsed<S> {
  const formers = new Map(
    Object.entries(schema).flatMap(([former, { now }]) => (now === undefined ? [] : [[now, former]])),
  );
  for (const [now, former] of formers)
    if (isSet(inputOf(former))) report(formerName(attributeForm(former), attributeForm(now)));
  const parsed = Object.entries(schema)
    .filter(([, { now }]) => now === undefined)
    .map(([property, read]) => [
      property,
      read(inputOf(property, formers.get(property)), attributeForm(property), report),
    ]);
  return Object.fromEntries(parsed) as Parsed<S>;
}

const isSet = (input: unknown): boolean => input !== null && input !== undefined && input !== '';

/**
 * The defaults of a schema.
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
