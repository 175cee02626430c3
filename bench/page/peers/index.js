import { agGrid } from './ag-grid.js';
import { carbon } from './carbon.js';
import { chartJs } from './chart-js.js';
import { eCharts } from './echarts.js';
import { plot } from './plot.js';
import { tanStack } from './tanstack.js';
import { vegaLite } from './vega-lite.js';

/**
 * What others draw of the same figure from the same data. Each has a name; what it `draws` of each kind of figure; and
 * `make(kind, input)` and `change(node, kind, input)`, which return a node. `start` runs once it is in the page, `settled`
 * waits for it, and `remove` frees what it holds.
 */
export const PEERS = [plot, chartJs, eCharts, vegaLite, carbon, agGrid, tanStack];
