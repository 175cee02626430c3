import { sharedSources, statementText } from '@commonweal/charts/chart/shared-sources.js';
import type { Chart } from '@commonweal/charts/chart/types.js';
import { type LitElement, nothing, type TemplateResult } from 'lit';
import { footStyles } from '../styles/index.js';
import { footTemplate, type FootView } from '../templates/dashboard.js';
import type { archiveOf, Download } from './archive.js';
import { LanguageOfWords } from './dashboard-language.js';
import type { Figures, Gathered } from './members.js';
import type { saveArchive } from './save-archive.js';
import { fileName } from './save-file.js';

/** The texts under the widgets. */
type FootTexts = FootView['texts'] & { fileSize(type: string, bytes: number): string };

/** What makes an archive and offers it, which comes when it is needed. */
interface Saving {
  readonly archiveOf: typeof archiveOf;
  readonly saveArchive: typeof saveArchive;
}

/** What a dashboard shows under its widgets, and in which language. */
export const dashboardPart = {
  styles: footStyles,

  /** Once for all charts: what is to be known about them, and their data. */
  foot(
    figures: readonly Figures[],
    { texts, ...view }: Omit<FootView, 'sources' | 'file'> & { readonly texts: FootTexts },
    download: (() => void) | undefined,
  ): TemplateResult | typeof nothing {
    const charts = figures.flatMap(({ model }) => model ?? []);
    if (charts.length === 0) return nothing;
    return footTemplate(
      { ...view, texts, file: typeAndSize(figures, texts), sources: sharedSources(charts) },
      download,
    );
  },

  language: (host: LitElement) => new LanguageOfWords(host),

  /** Offers the data of all widgets as one file. */
  async save(
    widgets: readonly Gathered[],
    saving: Promise<Saving>,
    list: string,
    heading: string | null,
    page: Document,
  ): Promise<void> {
    const downloads = widgets.flatMap((each) => (each.model === null ? [] : [downloadOf(each, each.model)]));
    const [made, ...files] = await Promise.all([saving, ...downloads]);
    made.saveArchive(made.archiveOf(files, list), fileName(heading ?? page.title, 'zip'), page);
  },
};

/** Type and size of the download: a list of files adds little. */
function typeAndSize(figures: readonly Figures[], texts: FootTexts): string {
  const sizes = figures.filter(({ model }) => model !== null).map(({ fileBytes = null }) => fileBytes);
  const known = sizes.filter((bytes) => bytes !== null);
  if (known.length < sizes.length) return 'ZIP';
  return texts.fileSize(
    'ZIP',
    known.reduce((sum, bytes) => sum + bytes, 0),
  );
}

/** The download of a widget with the chart it shows. */
async function downloadOf(widget: Gathered, { heading, subtitle, source }: Chart): Promise<Download> {
  const title = [heading, subtitle].filter((each) => each !== null).join('\r\n');
  return { heading: title, source: statementText(source), csv: await widget.toCsv() };
}
