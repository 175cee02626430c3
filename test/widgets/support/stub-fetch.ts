/** A request that the test answers when it likes. */
export interface StubbedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly aborted: boolean;
  answer(body: string, init?: ResponseInit): Promise<void>;
  fail(): Promise<void>;
}

/** In place of `fetch`: requests wait for the test, and are refused as the browser does when they are aborted. */
export class FetchStub {
  readonly #real = window.fetch.bind(window);
  readonly requests: StubbedRequest[] = [];

  install(): void {
    window.fetch = (input, init = {}) =>
      new Promise((resolve, reject) => {
        const request = {
          url: input instanceof Request ? input.url : String(input),
          init,
          aborted: false,
          answer: async (body: string, answer: ResponseInit = {}) => {
            resolve(new Response(body, answer));
            await settled();
          },
          fail: async () => {
            reject(new TypeError('Failed to fetch'));
            await settled();
          },
        };
        init.signal?.addEventListener('abort', () => {
          request.aborted = true;
          reject(new DOMException('Aborted', 'AbortError'));
        });
        this.requests.push(request);
      });
  }

  restore(): void {
    window.fetch = this.#real;
  }
}

/** Resolves when the reading of a body that is already there has run its course. */
async function settled(): Promise<void> {
  await new Response('').arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve));
}
