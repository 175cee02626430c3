import { expect } from '@open-wc/testing';
import { CwBarRanking, registerElement, VERSION } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';

/** Warnings given while a function runs. */
function warnings(run: () => void): string[] {
  const given: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => given.push(String(text));
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return given;
}

const copy = (version?: string): CustomElementConstructor & { version: string } =>
  class extends HTMLElement {
    static readonly version = version as string;
  };

describe('registration', () => {
  it('of the same version a second time does nothing and says nothing (fault 125)', () => {
    const first = copy('1.0.0');
    registerElement('cw-test-same', first);
    expect(
      warnings(() => {
        registerElement('cw-test-same', copy('1.0.0'));
      }),
    ).to.deep.equal([]);
    expect(customElements.get('cw-test-same')).to.equal(first);
  });

  it('of another version leaves the first and warns once (fault 125)', () => {
    registerElement('cw-test-other', copy('1.0.0'));
    const given = warnings(() => {
      registerElement('cw-test-other', copy('2.0.0'));
    });
    expect(given).to.have.length(1);
    expect(given[0]).to.contain('<cw-test-other>').and.contain('1.0.0').and.contain('2.0.0');
  });

  it('over a stranger’s element leaves the stranger and warns (fault 126)', () => {
    customElements.define('cw-test-stranger', class extends HTMLElement {});
    expect(
      warnings(() => {
        registerElement('cw-test-stranger', copy('1.0.0'));
      }),
    ).to.have.length(1);
  });

  it('by a second copy of the define module keeps the first class', async () => {
    const { warn } = console;
    const given: unknown[] = [];
    console.warn = (...said: unknown[]) => given.push(...said);
    try {
      const address = new URL('/packages/widgets/src/define/bar-ranking.ts?copy', window.location.href);
      await import(address.href);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('cw-bar-ranking')).to.equal(CwBarRanking);
    expect(given).to.deep.equal([]);
  });

  it('carries the version of the package', async () => {
    const answer = await fetch('/packages/widgets/package.json');
    const { version } = (await answer.json()) as { version: string };
    expect(VERSION).to.equal(version);
    expect(CwBarRanking.version).to.equal(version);
  });
});
