import { primaryLanguage } from '../catalogue.js';
import type { LanguageMarks } from '../templates/view.js';
import type { Language } from './language.js';

/** Which texts in a chart are the author's own, by the option that sets them. */
type Authored = Readonly<Record<'heading' | 'finding' | 'source', boolean>>;

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
 */
export function languageMarks(
  { words }: Language,
  stated: string | null,
  authored: Authored,
): LanguageMarks | null {
  const figure = primaryLanguage(words.lang);
  if (stated !== null && primaryLanguage(stated) === figure) return null;
  const own = stated === '' ? null : stated;
  const of = (text: keyof Authored): string | null => (authored[text] ? own : null);
  return { figure, heading: of('heading'), finding: of('finding'), source: of('source') };
}

/** The marks in a server-rendered tree, which was rendered without knowledge of the page around it. */
export function marksIn(root: ParentNode): LanguageMarks {
  const of = (text: keyof LanguageMarks): string | null =>
    root.querySelector(PLACES[text])?.getAttribute('lang') ?? null;
  return { figure: of('figure'), heading: of('heading'), finding: of('finding'), source: of('source') };
}
