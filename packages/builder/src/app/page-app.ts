import type { Attributes } from '../fit/choices.js';
import type { Fit } from '../fit/fits.js';
import type { Reading } from '../read/read-view.js';
import type { BuilderState } from '../state.js';
import type { ActionHost } from './action-host.js';
import type { Width } from './app-state.js';
import type { TakeActions } from './take-actions.js';
import type { Thumbnails } from './thumbnails.js';

/** What the templates of the page show and call. */
export interface PageApp extends ActionHost {
  readonly thumbnails: Thumbnails;
  /** Of widgets with their built-in figures, which show something always. */
  readonly examples: Thumbnails;
  readonly takes: TakeActions;
  giveFile(file: File): Promise<void>;
  givePasted(): Promise<void>;
  giveLink(): Promise<void>;
  giveBuiltIn(): void;
  chooseSheet(at: number): void;
  setRole(column: string, role: string): void;
  setReading(reading: Reading): void;
  chooseWidget(fit: Fit): void;
  addWidget(): void;
  editWidget(at: number): void;
  removeWidget(at: number): void;
  setAttributes(attributes: Attributes): void;
  setWidth(width: Width): void;
  setMade(change: Partial<BuilderState>): void;
  goTo(id: string): void;
}
