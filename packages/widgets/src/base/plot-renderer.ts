import type { CSSResult } from 'lit';
import { type PanelsTemplate, plotBody } from '../templates/plot.js';
import { ClosedTable } from './closed-table.js';
import { PlotPointing } from './plot-pointing.js';
import type { Rendering } from './rendering-element.js';

/** The second grammar, with a readout that follows the pointer and the keys. */
export const plotRenderer = (styles: readonly CSSResult[], panels: PanelsTemplate | null): Rendering => ({
  styles,
  body: (element) => {
    const pointing = new PlotPointing(element);
    const body = plotBody(pointing, panels, new ClosedTable(element));
    return {
      ...body,
      chart: (chart, view, handlers) => {
        pointing.setReadout(chart.plot?.readout ?? null);
        element.lineAreas?.setChart(chart);
        return body.chart(chart, view, handlers);
      },
    };
  },
});
