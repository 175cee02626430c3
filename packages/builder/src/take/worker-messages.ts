import type { Taken, TakeRequest } from './kinds.js';

/** What the worker is asked for. */
export interface Asked {
  readonly id: number;
  readonly what: 'snippet' | 'images';
  readonly request: TakeRequest;
}

/** What it answers: a result, or why there is none. */
export interface Answer {
  readonly id: number;
  readonly result: Taken | readonly string[] | null;
  readonly problem: string | null;
}
