import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/rollup/workspace.js';
import { type Answer, fileAnswer, serve, type Served } from '../support/serve.js';

const cdn = join(root, 'packages/widgets/cdn');
export const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';

/** A partner's page: a paragraph, the frame, the resizer. */
export const hostPage = (frame: string, resizer = true): string => `<!doctype html><html lang="en-GB"><head>
<meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>
<h1>Host</h1>${frame}${resizer ? '<script src="/frame-resizer.min.js"></script>' : ''}</body></html>`;

/**
 * A script of the test beside those of a frame's page. It tells the page around it what a reader of the frame gets, since a driver now and
 * then loses a sandboxed frame.
 */
const reporter = `
const tell = (reported) => parent.postMessage({ reported }, '*');
addEventListener('cw-ready', ({ target }) => tell(target.shadowRoot.querySelector('[part~="heading"]').textContent.trim()));
new MutationObserver(() => {
  const sentence = document.querySelector('main > p');
  if (sentence !== null) tell(sentence.textContent);
}).observe(document, { childList: true, subtree: true });`;

export interface HostAnswer extends Answer {
  readonly body: string;
}

/** The site of a publisher with its frames, and that of a partner with `pages`: the frame comes from another origin. */
export async function serveFrames(
  pages: ReadonlyMap<string, HostAnswer>,
): Promise<{ readonly publisher: Served; readonly host: Served }> {
  const plain = await readFile(join(cdn, 'frame/index.html'), 'utf8');
  const framePage = plain.replace('<head>', '<head><script src="reporter.js"></script>');
  assert.notEqual(framePage, plain);
  const embeds = await readFile(join(cdn, 'frame/embeds.json'), 'utf8');
  const inline = framePage.replace(
    '</body>',
    `<script type="application/json" id="embeds">${embeds}</script></body>`,
  );
  const own = {
    entries: {
      'own-data': {
        element: 'cw-bar-ranking',
        attributes: { heading: 'Own heading', onclick: 'alert(1)', style: 'color: red' },
        data: 'Area,Value\nNorthtown,61.2\nSouthtown,58.4\n',
        lang: 'en-GB',
      },
      foreign: { element: 'iframe', attributes: { src: 'https://example.org/' } },
    },
  };
  const publisher = await serve(async (path) => {
    const [name = ''] = path.split('?');
    if (name === '/frame/' || name === '/open/') return { body: framePage, type: html };
    if (name === '/inline/') return { body: inline, type: html };
    if (name === '/own/') {
      const list = `<script type="application/json" id="embeds">${JSON.stringify(own)}</script></body>`;
      return { body: framePage.replace('</body>', list), type: html };
    }
    if (name === '/broken/embeds.json') return { body: '{"entries":', type: 'application/json' };
    if (name === '/broken/') return { body: framePage, type: html };
    if (name.endsWith('/reporter.js')) return { body: reporter, type: script };
    if (name.endsWith('/frame.min.js')) return fileAnswer(join(cdn, 'frame/frame.min.js'), script);
    if (name.endsWith('/frame.css')) return fileAnswer(join(cdn, 'frame/frame.css'), 'text/css');
    if (name === '/frame/embeds.json') return { body: embeds, type: 'application/json' };
    if (name === '/open/embeds.json') {
      return { body: embeds, type: 'application/json', headers: { 'Access-Control-Allow-Origin': '*' } };
    }
    return null;
  });
  const host = await serve((path) =>
    path === '/frame-resizer.min.js'
      ? fileAnswer(join(cdn, 'frame-resizer.min.js'), script)
      : (pages.get(path) ?? null),
  );
  return { publisher, host };
}
