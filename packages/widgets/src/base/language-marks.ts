import { primaryLanguage } from '../catalogue.js';
import type { LanguageMarks } from '../templates/view.js';

/** The texts in a chart that may be the author's own. */
type Authored = 'heading' | 'finding' | 'source';

/** Where each text is in a rendered tree. */
const PLACES: Readonly<Record<keyof LanguageMarks, string>> = {
  figure: 'figure',
  heading: '[part~="heading"]',
  finding: '[part~="finding"]',
  source: '.named',
};

/**
 * The `lang` marks of a chart: its own language if it differs from the page's, and the page's language on the
 * author's own texts in it. Without a region, so that no screen reader changes its accent; null if all
 * languages match.
 *
 * @param lang The language of the chart.
 * @param isStated Whether the author set an option to a text of their own.
 */
export function languageMarks(
  lang: string,
  stated: string | null,
  isStated: (text: Authored) => boolean,
): LanguageMarks | null {
  const figure = primaryLanguage(lang);
  if (stated !== null && primaryLanguage(stated) === figure) return null;
  const own = stated === '' ? null : stated;
  const of = (text: Authored): string | null => (isStated(text) ? own : null);
  return { figure, heading: of('heading'), finding: of('finding'), source: of('source') };
}

/** The marks in a server-rendered tree, which was rendered without knowledge of the page around it. */
export function marksIn(root: ParentNode): LanguageMarks {
  const of = (text: keyof LanguageMarks): string | null =>
    root.querySelector(PLACES[text])?.getAttribute('lang') ?? null;
  return { figure: of('figure'), heading: of('heading'), finding: of('finding'), source: of('source') };
}
