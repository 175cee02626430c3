import {
  type Dataset,
  type Limits,
  type MissingReason,
  NO_PROVENANCE,
  type Observation,
} from '@commonweal/data';
import { parsePeriod, type Polarity, type Provenance } from '@commonweal/data';

/** A row of a small table: a number, a missing reason, or a number with its limits. */
export interface RowSpec {
  readonly area: string;
  readonly code?: string;
  readonly value: number | MissingReason;
  readonly raw?: string;
  readonly printed?: string;
  readonly limits?: readonly [lower: number, upper: number];
  readonly level?: number;
  readonly group?: Readonly<Record<string, string>>;
  readonly period?: string;
  readonly flags?: readonly string[];
  readonly extra?: Readonly<Record<string, string>>;
  readonly line?: number;
}

export interface DatasetSpec {
  readonly name?: string;
  readonly unit?: string;
  readonly polarity?: Polarity;
  readonly decimals?: number | null;
  readonly provenance?: Partial<Provenance>;
}

export function observation(row: RowSpec): Observation {
  const raw = row.raw ?? (typeof row.value === 'number' ? String(row.value) : '');
  const limits: Limits[] =
    row.limits === undefined
      ? []
      : [{ level: row.level ?? 0.95, lower: row.limits[0], upper: row.limits[1] }];
  return {
    area: { code: row.code ?? null, name: row.area },
    period: row.period === undefined ? null : parsePeriod(row.period),
    group: new Map(Object.entries(row.group ?? {})),
    value: typeof row.value === 'number' ? row.value : { missing: row.value, raw },
    raw,
    printed: row.printed ?? null,
    limits,
    count: null,
    denominator: null,
    flags: row.flags ?? [],
    extra: new Map(Object.entries(row.extra ?? {})),
    line: row.line ?? null,
  };
}

export function dataset(rows: readonly RowSpec[], spec: DatasetSpec = {}): Dataset {
  return {
    indicator: {
      name: spec.name ?? 'smoking prevalence',
      unit: spec.unit ?? '%',
      polarity: spec.polarity ?? 'lowIsGood',
      decimals: spec.decimals === undefined ? 1 : spec.decimals,
    },
    observations: rows.map(observation),
    provenance: { ...NO_PROVENANCE, ...spec.provenance },
  };
}

/** The same value for every area, in order: A1, A2 … */
export function areasOf(values: readonly (number | MissingReason)[]): RowSpec[] {
  return values.map((value, i) => ({ area: `Area ${String(i + 1)}`, value }));
}
