import assert from 'node:assert/strict';
import type { Chart } from '@commonweal/charts';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import type { Layer } from '@commonweal/charts/plot/types.js';
import { readDataset } from '@commonweal/data';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS, type TrendOptions } from '@commonweal/widgets/trend/options.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';

export type Options = Partial<TrendOptions>;

export function modelOf(csv: string, options: Options = {}, words = enTrend): ModelResult {
  return trendModel(readDataset(csv).dataset, { ...DEFAULT_TREND_OPTIONS, ...options }, words);
}

export function chartOf(csv: string, options: Options = {}): Chart {
  const { chart, issues } = modelOf(csv, options);
  assert.ok(chart, issues.map(({ code }) => code).join());
  return chart;
}

export const layersOf = <Kind extends Layer['kind']>(chart: Chart, kind: Kind, panel = 0) =>
  (chart.plot?.panels[panel]?.layers ?? []).filter(
    (layer): layer is Extract<Layer, { kind: Kind }> => layer.kind === kind,
  );

export const LIMITED = 'area,period,value,lower95,upper95\n';
export const row = (area: string, year: number, value: number, half = 0.5): string =>
  `${area},${year},${value},${value - half},${value + half}\n`;
