import type { Chart } from '@commonweal/charts';
import { en } from '@commonweal/charts';
import { PlotPointing } from '@commonweal/widgets/base/plot-pointing.js';
import { panelledStyles } from '@commonweal/widgets/styles/index.js';
import { panelsTemplate } from '@commonweal/widgets/templates/plot-panels.js';
import { plotBody } from '@commonweal/widgets/templates/plot.js';
import { widgetTemplate } from '@commonweal/widgets/templates/widget.js';
import { LitElement, type TemplateResult } from 'lit';
import type { DrawnPlot } from '../../support/plotted.js';
import { chart, column, row, text } from './chart.js';

/** The template and style sheets of plots in an element of their own, without data. */
export class DrawnPlotElement extends LitElement {
  static override styles = panelledStyles;
  chart: Chart | null = null;
  renders = 0;
  readonly #pointing = new PlotPointing(this);
  readonly #body = plotBody(this.#pointing, panelsTemplate, { isDue: true });

  alter(change: () => void): void {
    change();
  }

  override render(): TemplateResult {
    this.renders += 1;
    this.#pointing.setReadout(this.chart?.plot?.readout ?? null);
    return widgetTemplate(
      {
        chart: this.chart,
        state: 'ready',
        issues: [],
        headingLevel: 2,
        selectable: false,
        selectedKeys: new Set(),
        words: en,
        heading: null,
      },
      {},
      this.#body,
    );
  }

  one(selector: string): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>(selector)!;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return Array.from(this.shadowRoot!.querySelectorAll<E>(selector));
  }
}

customElements.define('drawn-plot', DrawnPlotElement);

/** A chart of a plot with the table of its figures. */
export function plottedChart({ plot }: DrawnPlot): Chart {
  const { readout } = plot;
  const names = readout?.entries.map(({ name }) => name) ?? [];
  return chart({
    heading: 'Men in Hull can expect 53.8 years in good health, 9.3 fewer than in England',
    subtitle: 'Healthy life expectancy at birth in years, men',
    columns: [column('period', 'area', { header: 'Period' }), ...names.map((name) => column(name, 'number'))],
    rows: (readout?.positions ?? []).map(({ label, values }) =>
      row(label, [text(label), ...values.map((each) => text(each.text))]),
    ),
    plot,
  });
}
