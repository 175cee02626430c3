import type { Taken, TakeRequest } from './kinds.js';
import type { Answer, Asked } from './worker-messages.js';
import address from './worker.ts?worker&url';

/** It could not be written; the message says why and what to do. */
export class TakeError extends Error {}

/** The part of a browser's Trusted Types that is used here. */
interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): URL };
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: TakeError) => void;
}

/** Writes snippets and images in a worker, which is loaded when the first is asked for. */
export class Taker {
  #worker: Worker | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @throws TakeError where it cannot be made */
  take(request: TakeRequest): Promise<Taken> {
    return this.#ask('snippet', request);
  }

  /**
   * Each widget as an SVG.
   *
   * @throws TakeError where one cannot be drawn
   */
  images(request: TakeRequest): Promise<readonly string[]> {
    return this.#ask('images', request);
  }

  #ask<Result>(what: Asked['what'], request: TakeRequest): Promise<Result> {
    this.#worker ??= this.#started();
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#worker.postMessage({ id, what, request } satisfies Asked);
    return answer;
  }

  #started(): Worker {
    const worker = new Worker(trusted(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.problem === null) waiting?.resolve(data.result as never);
      else waiting?.reject(new TakeError(data.problem));
    });
    worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values())
        reject(new TakeError('A file of this page could not be loaded. Open the page again.'));
      this.#waiting.clear();
      this.#worker = null;
    });
    return worker;
  }
}

/** The address of our own worker, as a page with Trusted Types asks for it. */
function trusted(own: string): URL | string {
  const factory = Reflect.get(globalThis, 'trustedTypes') as ScriptPolicies | undefined;
  if (factory === undefined) return own;
  const policy = factory.createPolicy('commonweal-builder', {
    createScriptURL: (url) => {
      if (url !== own) throw new TypeError('Only the worker of this page is loaded.');
      return url;
    },
  });
  return policy.createScriptURL(own);
}
