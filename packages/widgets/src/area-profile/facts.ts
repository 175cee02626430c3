import type { Subject } from '@commonweal/charts/kit/facts.js';

/** The facts in its finding. */
export interface AreaProfileFacts extends Subject {
  readonly areas: number;
}
