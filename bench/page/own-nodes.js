const { document, NodeFilter } = globalThis;

/**
 * The final nodes of a rendered element as one string, with what is needed to recreate them: the adopted style sheets,
 * and the host's attributes, which styles may depend on. Leaves out comments, which are the template library's markers
 * and render nothing.
 */
export function ownNodes(element) {
  const copy = document.createElement('div');
  copy.append(...Array.from(element.shadowRoot.childNodes, (node) => node.cloneNode(true)));
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.remove();
  return {
    html: copy.innerHTML,
    sheets: element.shadowRoot.adoptedStyleSheets,
    attributes: Array.from(element.attributes, ({ name, value }) => [name, value]),
  };
}

/** A plain element with the same nodes in its shadow root, created by a single `innerHTML`. */
export function standUp({ html, sheets, attributes }) {
  const host = document.createElement('div');
  for (const [name, value] of attributes) host.setAttribute(name, value);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  root.innerHTML = html;
  return host;
}
