import { expect } from '@open-wc/testing';
import { OwnTree } from '@commonweal/widgets/base/own-tree.js';

describe('a tree that others may change', () => {
  /** A root after a render, which keeps one paragraph. */
  function rendered(): { root: ShadowRoot; tree: OwnTree; text: Text } {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const text = new Text('53.8');
    const paragraph = document.createElement('p');
    paragraph.append(text);
    root.append(paragraph);
    const tree = new OwnTree();
    tree.keep(root);
    return { root, tree, text };
  }

  it('keeps its nodes over a change of our own between renders', async () => {
    const { root, tree, text } = rendered();
    tree.alter(() => {
      text.data = '57.2';
    });
    await Promise.resolve();
    tree.clear(root);
    expect(root.textContent).to.equal('57.2');
  });

  it('starts afresh where somebody else changed it, also just before a change of our own', async () => {
    const { root, tree, text } = rendered();
    text.data = 'translated';
    tree.alter(() => {
      text.data = '57.2';
    });
    await Promise.resolve();
    tree.clear(root);
    expect(root.childNodes).to.have.length(0);
  });
});
