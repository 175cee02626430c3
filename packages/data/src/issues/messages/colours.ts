import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** Two of an author's colours with too little contrast between them, on a light or a dark page. */
export function lowContrast(
  front: string,
  back: string,
  {
    contrast,
    least,
    isDark,
  }: { readonly contrast: number; readonly least: number; readonly isDark: boolean },
): Issue {
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  const details = {
    text: 'lowContrast',
    front,
    back,
    contrast: shown,
    least: String(least),
    isDark,
  } as const;
  return createIssue('low-contrast', 'notice', details);
}
