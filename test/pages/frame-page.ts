/** What a partner's page lets its frames do: no more than to be shown. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src *";

/** A partner's page: a paragraph, the frame, the resizer. */
export const hostPage = (frame: string, resizer = true): string => `<!doctype html><html lang="en-GB"><head>
<meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>
<h1>Host</h1>${frame}${resizer ? '<script src="/frame-resizer.min.js"></script>' : ''}</body></html>`;

/**
 * A script of the test beside those of a frame's page. It tells the page around it what a reader of the frame gets,
 * since a driver now and then loses a sandboxed frame.
 */
export const reporter = `
const tell = (reported) => parent.postMessage({ reported }, '*');
addEventListener('cw-ready', ({ target }) => tell(target.shadowRoot.querySelector('[part~="heading"]').textContent.trim()));
new MutationObserver(() => {
  const sentence = document.querySelector('main > p');
  if (sentence !== null) tell(sentence.textContent);
}).observe(document, { childList: true, subtree: true });`;
