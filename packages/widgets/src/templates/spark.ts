import type { TableChart } from '@commonweal/charts';
import { SPARK, type Spark } from '@commonweal/charts/marks/spark.js';
import { html, type TemplateResult } from 'lit';
import { tableChartTemplate } from './table-chart.js';
import type { Drawings, WidgetHandlers, WidgetView } from './view.js';

/** A line of values without an axis. It is for the eye alone: words beside it say what it shows. */
export function sparkTemplate({ path, last: [x, y] }: Spark): TemplateResult {
  return html`<svg class="spark" width=${SPARK.width} height=${SPARK.height} aria-hidden="true"><path d=${path}></path><circle cx=${x} cy=${y} r="2"></circle></svg>`;
}

/** The table of a figure, under its values over time. */
export function statTableTemplate(
  chart: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
  drawings: Drawings | null,
): TemplateResult {
  const over = chart.figure?.over;
  const table = tableChartTemplate(chart, view, handlers, drawings);
  return over === undefined
    ? table
    : html`<p class="over" part="trend" dir="auto">${sparkTemplate(over.spark)}<span>${over.text}</span></p>${table}`;
}
