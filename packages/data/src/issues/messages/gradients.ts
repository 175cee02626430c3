import { createIssue } from '../create-issue.js';
import type { NoSlope } from '../details/gradients.js';
import type { Issue } from '../issue.js';

/** The figures are shown without a slope index; `groups` are those without a figure, of so many in all. */
export function noSlopeIndex(reason: NoSlope, groups: readonly string[], of: number): Issue {
  const details = { text: 'noSlopeIndex', reason, groups, of } as const;
  return createIssue('no-slope-index', 'notice', details, { raw: groups[0] ?? null });
}

/** Several areas, each with groups in order, where one is shown at a time. */
export function severalGradients(areas: readonly string[]): Issue {
  return createIssue(
    'several-gradients',
    'fatal',
    { text: 'severalGradients', areas },
    { raw: areas[0] ?? null },
  );
}
