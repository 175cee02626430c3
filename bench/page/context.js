import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/context.js';

const keyAt = (/** @type {number} */ at) => `E0${6000001 + at}`;
const csvOf = (/** @type {number} */ areas) =>
  `area_code,area,value\n${Array.from({ length: areas }, (_, at) => `${keyAt(at)},Area ${at},${(at * 37) % 101}.5`).join('\n')}`;
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
const task = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function ours(/** @type {number} */ widgets, /** @type {number} */ areas) {
  const context = document.createElement('cw-context');
  const csv = csvOf(areas);
  for (let at = 0; at < widgets; at += 1) {
    const widget = document.createElement(at % 2 === 0 ? 'cw-bar-ranking' : 'cw-choropleth-table');
    Object.assign(widget, { data: csv });
    context.append(widget);
  }
  document.body.append(context);
  for (const widget of context.children) await /** @type {any} */ (widget).updateComplete;
  return context;
}

/** The same tables in the same styles, with no element of ours around them. */
function copies(/** @type {Element} */ context) {
  const box = document.createElement('div');
  document.body.append(box);
  for (const widget of context.children) {
    const own = /** @type {ShadowRoot} */ (widget.shadowRoot);
    const copy = document.createElement('div');
    box.append(copy);
    const root = copy.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = own.adoptedStyleSheets;
    for (const child of own.childNodes) root.append(child.cloneNode(true));
  }
  return box;
}

/** Milliseconds of one move, style and layout included. */
async function timed(/** @type {number} */ moves, /** @type {(at: number) => void} */ move) {
  await frame();
  const from = performance.now();
  for (let at = 0; at < moves; at += 1) {
    move(at);
    void document.body.offsetHeight;
  }
  return (performance.now() - from) / moves;
}

Object.assign(globalThis, {
  async measureContext(/** @type {any} */ { widgets, areas, rounds, moves }) {
    const context = await ours(widgets, areas);
    const box = copies(context);
    const root = /** @type {ShadowRoot} */ (context.children[0]?.shadowRoot);
    const move = (/** @type {number} */ at) => {
      const row = root.querySelector(`tr[data-key="${keyAt(at % areas)}"]`);
      row?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    };
    /** @type {Element[]} */
    let marked = [];
    const byHand = (/** @type {number} */ at) => {
      for (const row of marked) row.removeAttribute('data-highlighted');
      marked = [...box.children].flatMap(
        (each) => each.shadowRoot?.querySelector(`tr[data-key="${keyAt(at % areas)}"]`) ?? [],
      );
      for (const row of marked) row.setAttribute('data-highlighted', '');
    };
    const found = { hover: [], byHand: [], frame: [], words: [], longest: [] };
    const add = (/** @type {keyof typeof found} */ name, /** @type {number} */ ms) =>
      /** @type {number[]} */ (found[name]).push(ms);
    for (let round = 0; round < rounds; round += 1) {
      add('hover', await timed(moves, move));
      add('byHand', await timed(moves, byHand));
    }
    for (let round = 0; round < rounds; round += 1) {
      const long = new PerformanceObserver(() => undefined);
      long.observe({ type: 'longtask' });
      await frame();
      await task();
      const from = performance.now();
      Object.assign(context, { area: keyAt(round) });
      await frame();
      await task();
      add('frame', performance.now() - from);
      const last = /** @type {any} */ (context.querySelector('cw-bar-ranking:last-of-type'));
      const isWritten = () =>
        last.shadowRoot.querySelector(`tr[data-key="${keyAt(round)}"]`)?.classList.contains('highlighted');
      while (!isWritten()) await task();
      add('words', performance.now() - from);
      add('longest', Math.max(0, ...long.takeRecords().map(({ duration }) => duration)));
      long.disconnect();
    }
    return found;
  },
});
