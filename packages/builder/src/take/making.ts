import type { Attributes } from '@commonweal/render/snippets.js';
import type { TakeRequest } from './kinds.js';
import type { Prepared } from './prepared.js';

/** What each form is written from. */
export interface Making {
  readonly request: TakeRequest;
  readonly widgets: readonly Prepared[];
  /** Attributes of the outermost element, which carry the look. */
  readonly look: Attributes;
  /** A name for files and classes. */
  readonly name: string;
}
