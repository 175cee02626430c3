import type { Stated } from '@commonweal/charts/kit/option.js';
import { CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from './option-properties.js';
import { FETCH_SCHEMA, LOOK_SCHEMA, READ_SCHEMA, SOURCE_SCHEMA } from './schemas.js';
import { StyledElement } from './styled-element.js';

/** What a named element says for its author, as attributes would; an author's own attribute comes first. */
export type Preset = Readonly<Record<string, string>>;

/** Presets that name areas: they hold only for data that has the area. */
const AREA_PROPERTIES: ReadonlySet<string> = new Set(['area', 'benchmark', 'comparators']);

export interface AuthoredElement
  extends
    Stated<typeof SOURCE_SCHEMA>,
    Stated<typeof READ_SCHEMA>,
    Stated<typeof FETCH_SCHEMA>,
    Stated<typeof CHART_OPTIONS>,
    Stated<typeof LOOK_SCHEMA> {}

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

  static override properties: PropertyDeclarations = propertiesOf(
    SOURCE_SCHEMA,
    READ_SCHEMA,
    FETCH_SCHEMA,
    CHART_OPTIONS,
    LOOK_SCHEMA,
  );

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof AuthoredElement;
    for (const [name, { type }] of elementProperties) if (type === Boolean) Reflect.set(this, name, false);
  }

  /**
   * What the author said in a property, else what the element says for its author, else null. An attribute that is
   * there and empty is an answer: `benchmark=""` means none.
   */
  protected option(property: string, dataset: Dataset | null): unknown {
    const own: unknown = Reflect.get(this, property);
    if (own !== null && own !== undefined) return own;
    const presets = (this.constructor as typeof AuthoredElement).preset;
    const preset = Object.hasOwn(presets, property) ? (presets[property] ?? null) : null;
    if (preset === null || !AREA_PROPERTIES.has(property)) return preset;
    return dataset?.observations.some(({ area }) => area.code === preset) === true ? preset : null;
  }
}
