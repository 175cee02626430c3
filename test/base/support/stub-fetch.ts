/** A request that the test answers when it chooses. */
export interface StubbedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly aborted: boolean;
  answer(body: string, init?: ResponseInit): Promise<void>;
  fail(): Promise<void>;
}

/** Replaces `fetch`: requests wait for the test, and reject like a browser's when aborted. */
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

  /**
   * Answers a request and every retry that follows it with the same status. The server asks for no delay between them.
   */
  async answerAll(status: number): Promise<void> {
    for (let answered = this.requests.length - 1; answered < this.requests.length; answered += 1) {
      await this.requests[answered]!.answer('no', { status, headers: { 'Retry-After': '0' } });
      await settled();
    }
  }

  restore(): void {
    window.fetch = this.#real;
  }
}

/** Resolves once a body that has already arrived has been read. */
async function settled(): Promise<void> {
  await new Response('').arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve));
}
