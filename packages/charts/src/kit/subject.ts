import type { Subject } from './facts.js';
import { commonUnit } from './formats.js';
import type { Selection } from './select.js';

/** What every sentence about a selection starts from. */
export function subjectOf({ indicator, formats, period, fixed }: Selection): Subject {
  return {
    indicator: indicator.name,
    unit: commonUnit(formats),
    period: period === null || period.label === '' ? null : period.label,
    fixed: [...fixed.values()].filter((value) => value !== ''),
  };
}
