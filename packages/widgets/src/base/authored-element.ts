import type { Stated } from '@commonweal/charts/kit/option.js';
import { CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from './option-properties.js';
import { FETCH_SCHEMA, LOOK_SCHEMA, READ_SCHEMA, SOURCE_SCHEMA } from './schemas.js';
import { StyledElement } from './styled-element.js';

/** Attributes that a named element sets for its author; the author's own attributes override them. */
export type Preset = Readonly<Record<string, string>>;

/** Presets that name areas: they only apply to data that has the area. */
const AREA_PROPERTIES: ReadonlySet<string> = new Set(['area', 'benchmark', 'comparators']);

export interface AuthoredElement
  extends
    Stated<typeof SOURCE_SCHEMA>,
    Stated<typeof READ_SCHEMA>,
    Stated<typeof FETCH_SCHEMA>,
    Stated<typeof CHART_OPTIONS>,
    Stated<typeof LOOK_SCHEMA> {}

/**
 * The options every widget takes from its author, by attribute or property, kept as they were set. Nothing is
 * parsed here: the schemas define what each option means.
 */
export abstract class AuthoredElement extends StyledElement {
  /**
   * Defaults for what the author leaves out.
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
   * The author's property, by its present or former name, else the preset, else null. An attribute that is present but empty counts:
   * `benchmark=""` means no benchmark.
   */
  protected option(property: string, dataset: Dataset | null, former?: string): unknown {
    for (const name of former === undefined ? [property] : [property, former]) {
      const own: unknown = Reflect.get(this, name);
      if (own !== null && own !== undefined) return own;
    }
    const presets = (this.constructor as typeof AuthoredElement).preset;
    const preset = Object.hasOwn(presets, property) ? (presets[property] ?? null) : null;
    if (preset === null || !AREA_PROPERTIES.has(property)) return preset;
    return dataset?.observations.some(({ area }) => area.code === preset) === true ? preset : null;
  }
}
