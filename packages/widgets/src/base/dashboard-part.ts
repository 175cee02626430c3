import { sharedSources, statementText } from '@commonweal/charts/chart/shared-sources.js';
import type { Chart } from '@commonweal/charts/chart/types.js';
import type { TemplateResult } from 'lit';
import { footStyles } from '../styles/index.js';
import { footTemplate, type FootView } from '../templates/dashboard.js';
import type { Download } from './archive.js';
import type { Gathered } from './members.js';
import { QuietWidgets } from './quiet-widgets.js';

/** What a dashboard shows under its widgets. */
export const dashboardPart = {
  styles: footStyles,

  /** Once for all charts: what is to be known about them, and their data. */
  foot(
    charts: readonly Chart[],
    view: Omit<FootView, 'sources'>,
    download: (() => void) | undefined,
  ): TemplateResult {
    return footTemplate({ ...view, sources: sharedSources(charts) }, download);
  },

  quiet: () => new QuietWidgets(),

  /** The download of a widget with the chart it shows. */
  async downloadOf(widget: Gathered, { heading, subtitle, source }: Chart): Promise<Download> {
    const title = [heading, subtitle].filter((each) => each !== null).join('\r\n');
    return { heading: title, source: statementText(source), csv: await widget.toCsv() };
  },
};
