import type { AppState, Problem } from './app-state.js';
import type { Preview } from './preview-stage.js';

/** What the actions of the last step need of the page. */
export interface ActionHost {
  readonly state: AppState;
  readonly document: Document;
  /** The text of the source as it was given; empty for built-in data. */
  readonly text: string;
  readonly preview: Preview;
  set(change: Partial<AppState>): void;
  refuse(problems: readonly Problem[]): void;
}
