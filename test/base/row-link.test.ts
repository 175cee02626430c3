import { expect } from '@open-wc/testing';
import { createRowLink, type RowEmphasis } from '@commonweal/widgets';

const york = { key: 'E06000014', name: 'York' };
const leeds = { key: 'E08000035', name: 'Leeds' };

describe('a row link', () => {
  it('calls each listener at once, and on each change', () => {
    const link = createRowLink();
    link.select(york);
    const heard: RowEmphasis[] = [];
    link.subscribe((emphasis) => heard.push(emphasis));
    link.highlight(leeds);
    link.select(null);
    expect(heard).to.deep.equal([
      { selected: york, highlighted: null },
      { selected: york, highlighted: leeds },
      { selected: null, highlighted: leeds },
    ]);
  });

  it('stays silent if nothing has changed', () => {
    const link = createRowLink();
    let calls = 0;
    link.subscribe(() => (calls += 1));
    link.highlight(leeds);
    link.highlight({ ...leeds });
    expect(calls).to.equal(2);
  });

  it('drops a listener that unsubscribes, even while it is calling the others', () => {
    const link = createRowLink();
    const heard: string[] = [];
    const endings: (() => void)[] = [];
    endings.push(link.subscribe(() => heard.push('first')));
    link.subscribe(() => {
      heard.push('second');
      endings.forEach((end) => {
        end();
      });
    });
    heard.length = 0;
    link.select(york);
    expect(heard).to.deep.equal(['second']);
  });
});
