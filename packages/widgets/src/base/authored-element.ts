import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import type { DataInput } from './data-source.js';
import type { WidgetState } from './state.js';
import { StyledElement } from './styled-element.js';

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

/** What a named element says for its author, as attributes would; an author's own attribute comes first. */
export type Preset = Readonly<Record<string, string>>;

/** Presets that name areas: they hold only for data that has the area. */
const AREA_PROPERTIES: ReadonlySet<string> = new Set(['area', 'benchmark', 'comparators']);

/**
 * What an author may say to any widget, by attribute or property, kept as it was said. Nothing is read or decided
 * here: the schemas say what each means.
 */
export abstract class AuthoredElement extends StyledElement {
  /**
   * What stands where the author said nothing.
   *
   * @internal
   */
  static readonly preset: Preset = {};

  static override properties: PropertyDeclarations = {
    src: {},
    indicator: {},
    format: {},
    columns: {},
    delimiter: {},
    decimal: {},
    skipRows: { attribute: 'skip-rows' },
    integrity: {},
    rows: {},
    timeout: {},
    refresh: {},
    where: {},
    period: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    finding: {},
    area: {},
    areas: {},
    benchmark: {},
    comparators: {},
    polarity: {},
    unit: {},
    decimals: {},
    measure: {},
    source: {},
    outcomes: {},
    sort: {},
    selectable: { type: Boolean },
    data: { attribute: false },
    state: { reflect: true },
  };

  /** Address of a CSV or JSON file. */
  declare src: string | null;
  /** Name of built-in data. */
  declare indicator: string | null;
  /** Layout of the source; recognised where not given. */
  declare format: string | null;
  /** Which columns hold what: `area=Area name; value=Rate`. A name that holds a semicolon is quoted: `value="Rate; all ages"`. */
  declare columns: ColumnRoles | null;
  /** What separates the cells of a CSV file, where it is not recognised. */
  declare delimiter: string | null;
  /** The decimal sign of the source: `.` or `,`. */
  declare decimal: '.' | ',' | null;
  /** Lines above the header that are not data. */
  declare skipRows: string | number | null;
  /** Seals the file at `src`: `sha384-…`, as for a script. Another file is refused. */
  declare integrity: string | null;
  /** How many rows of data the source must have. Another number is refused. */
  declare rows: string | number | null;
  /** Seconds after which a file that has not come is given up; 15 where not given, at most 120. */
  declare timeout: string | number | null;
  /** Seconds after which the file at `src` is asked for again, 30 or more; only while the page is looked at. */
  declare refresh: string | number | null;
  /** Rows to keep: `sex=Female; age=All ages`. A value that holds a semicolon is quoted: `group="White; Irish"`. */
  declare where: Pairs | null;
  /** The period shown; the latest where not given. */
  declare period: string | null;
  /** Replaces the computed heading. */
  declare heading: string | null;
  /** 2 to 6. */
  declare headingLevel: string | number | null;
  /** Replaces the computed sentence. */
  declare finding: string | null;
  /** Codes or names of the areas picked out, separated by semicolons. */
  declare area: string | readonly string[] | null;
  /**
   * The areas kept; all where not given. Codes or names, separated by semicolons, or what narrows: `type=upper-tier` (also
   * `lower-tier`, `region`, `country`, or a type as the source words it), `within=E12000003` (a code or a name), or both.
   */
  declare areas: string | readonly string[] | null;
  /** Code or name of the area the others are compared with; empty for none. Built-in data has its own. */
  declare benchmark: string | null;
  /** Codes or names of further areas set apart, separated by semicolons; empty for none. Built-in data may have its own. */
  declare comparators: string | readonly string[] | null;
  /** Which direction is good: `higher-is-better`, `lower-is-better` or `none`. */
  declare polarity:
    'higher-is-better' | 'lower-is-better' | 'none' | 'highIsGood' | 'lowIsGood' | 'noJudgement' | null;
  /** Unit of the numbers, as it follows one: `%`, `years`, `per 1,000`. Replaces the source's. */
  declare unit: string | null;
  /** Decimals shown, 0 to 6; as many as the source gives, at most 2, where not given. */
  declare decimals: string | number | null;
  /** What is measured, as it stands in the middle of a sentence: `smoking rate`. Replaces the source's name. */
  declare measure: string | null;
  /** Where the figures come from, in words. Replaces the source's title and publisher. */
  declare source: string | null;
  /** Whose outcomes are shown: `computed` here from the limits, or `published` with the figures; published where there are no limits. */
  declare outcomes: 'computed' | 'published' | null;
  /** The order of rows: a column, or a column and `ascending` or `descending`. */
  declare sort: string | null;
  /** Whether rows have a button that picks them out. In a dashboard they always have. */
  declare selectable: boolean;
  /** Data set by script: a dataset, a text (CSV or JSON), records or rows. */
  declare data: DataInput | null;
  /** What the widget shows. Reflected; written by the widget alone. */
  declare state: WidgetState;

  constructor() {
    super();
    this.selectable = false;
    this.state = 'loading';
  }

  /**
   * What the author said in a property, else what the element says for its author, else null. An attribute that is
   * there and empty is an answer: `benchmark=""` means none.
   */
  protected said(property: string, dataset: Dataset | null): unknown {
    const own: unknown = Reflect.get(this, property);
    if (own !== null && own !== undefined) return own;
    const presets = (this.constructor as typeof AuthoredElement).preset;
    const preset = Object.hasOwn(presets, property) ? (presets[property] ?? null) : null;
    if (preset === null || !AREA_PROPERTIES.has(property)) return preset;
    return dataset?.observations.some(({ area }) => area.code === preset) === true ? preset : null;
  }
}
