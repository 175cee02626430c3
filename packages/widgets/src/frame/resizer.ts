import { HEIGHT_MESSAGE, TALLEST, TOKEN } from './height-message.js';

/** A frame this script gave a token to, and what to expect from it. */
interface Expected {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly token: string;
}

/**
 * Keeps every `<iframe data-commonweal>` in a document as tall as its content.
 *
 * Accepts a message only if it comes from the frame's own window and origin, carries the token that this page put into
 * the frame's URL, and contains a height. Ignores anything else. A message can do nothing but set a height.
 *
 * @returns A function that stops it.
 */
export function resizeFrames(page: Document): () => void {
  const expected: Expected[] = [];
  const listen = ({ data, origin, source }: MessageEvent<unknown>): void => {
    const height = heightIn(data);
    const found = expected.find(({ frame }) => frame.contentWindow === source);
    if (height === null || found?.origin !== origin) return;
    if (found.token !== (data as { token: unknown }).token) return;
    found.frame.style.setProperty('height', `${Math.min(Math.ceil(height), TALLEST)}px`);
  };
  const adopt = (): void => {
    for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe[data-commonweal]')) {
      if (expected.some((each) => each.frame === frame) || !URL.canParse(frame.src)) continue;
      const url = new URL(frame.src);
      const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
      const token = newToken();
      expected.push({ frame, token, origin: isOpaque ? 'null' : url.origin });
      url.hash = token;
      // Only the part after the hash changes, so a frame that has loaded does not reload. One still loading may miss
      // the change, so it is set again on load.
      const give = (): void => {
        frame.src = url.href;
      };
      frame.addEventListener('load', give, { __proto__: null, once: true } as AddEventListenerOptions);
      give();
    }
  };
  const view = page.defaultView;
  view?.addEventListener('message', listen);
  page.addEventListener('DOMContentLoaded', adopt);
  adopt();
  return () => {
    view?.removeEventListener('message', listen);
    page.removeEventListener('DOMContentLoaded', adopt);
  };
}

/** The height in a message; null if the message is not one of ours. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as Readonly<Record<string, unknown>>;
  const isHeight = typeof height === 'number' && Number.isFinite(height) && height >= 0;
  return type === HEIGHT_MESSAGE && isHeight ? height : null;
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!TOKEN.test(token)) throw new Error('The random token is not 32 hexadecimal digits.');
  return token;
}
