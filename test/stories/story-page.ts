import type { BrowserContext, Page } from 'playwright-core';
import { listen } from '../support/chromium.js';
import { Camera } from './screenshot.js';

interface Channel {
  on: (event: string, listener: (about: unknown) => void) => void;
  emit: (event: string, argument: unknown) => void;
}

/**
 * One page of the built Storybook, in which stories are shown one after the other: to start Storybook anew takes
 * ten times as long as to change the story.
 */
export class StoryPage {
  readonly page: Page;
  readonly camera: Camera;
  readonly #origin: string;
  readonly #received: string[];
  #stands = false;

  private constructor(page: Page, camera: Camera, origin: string, received: string[]) {
    this.page = page;
    this.camera = camera;
    this.#origin = origin;
    this.#received = received;
  }

  static async open(context: BrowserContext, origin: string): Promise<StoryPage> {
    const page = await context.newPage();
    return new StoryPage(page, await Camera.of(page), origin, await listen(page, origin));
  }

  /** What the page said since the last call. */
  received(): string[] {
    return this.#received.splice(0);
  }

  /** Shows a story and waits until Storybook calls it rendered. Returns what went wrong. */
  async show(id: string): Promise<string[]> {
    const event = this.#stands ? await this.#change(id) : await this.#start(id);
    this.#stands = event === 'storyRendered';
    return this.#stands ? [] : [`Storybook says ${event}`];
  }

  /** Starts Storybook, without the axe run of its own addon. */
  async #start(id: string): Promise<string> {
    const query = `id=${encodeURIComponent(id)}&viewMode=story&globals=a11y.manual:!true`;
    await this.page.goto(`${this.#origin}/storybook/iframe.html?${query}`);
    await this.page.waitForFunction(
      () =>
        /sb-show-(errordisplay|nopreview)/.test(document.body.className) ||
        (document.body.classList.contains('sb-show-main') &&
          (document.querySelector('#storybook-root')?.childElementCount ?? 0) > 0),
    );
    const stands = await this.page.evaluate(() => document.body.classList.contains('sb-show-main'));
    return stands ? 'storyRendered' : 'storyErrored';
  }

  /** The story before may be called rendered only now, which is no news of this one. */
  #change(id: string): Promise<string> {
    return this.page.evaluate(
      (storyId) =>
        new Promise<string>((resolve) => {
          const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as {
            __STORYBOOK_PREVIEW__: { channel: Channel };
          };
          for (const event of ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing']) {
            preview.channel.on(event, (about) => {
              if (event !== 'storyRendered' || about === storyId) resolve(event);
            });
          }
          preview.channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        }),
      id,
    );
  }
}
