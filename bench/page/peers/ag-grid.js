import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { box } from './series.js';
import { tableOf } from './table.js';

ModuleRegistry.registerModules([AllCommunityModule]);
const grids = new WeakMap();

const DRAWS = 'an unstyled title and a grid of values; no shades, no marks, no legend, no notes';

export const agGrid = {
  name: 'AG Grid',
  draws: { shaded: DRAWS, ranked: DRAWS, compared: DRAWS },
  make(kind, input) {
    const { headers, records } = tableOf(kind, input);
    const node = box(records.length);
    const title = globalThis.document.createElement('h3');
    title.textContent = input.words.title;
    const host = globalThis.document.createElement('div');
    node.append(title, host);
    grids.set(node, { host, headers, records });
    return node;
  },
  start(node) {
    const { host, headers, records } = grids.get(node);
    let ready = null;
    const drawn = new Promise((resolve) => (ready = resolve));
    const grid = createGrid(host, {
      domLayout: 'autoHeight',
      columnDefs: headers.map(({ id, header }) => ({ field: id, headerName: header })),
      rowData: records,
      onFirstDataRendered: ready,
    });
    grids.set(node, { grid, drawn });
  },
  change(node, kind, input) {
    const held = grids.get(node);
    held.drawn = new Promise((resolve) => {
      held.grid.addEventListener('modelUpdated', resolve);
    });
    held.grid.setGridOption('rowData', tableOf(kind, input).records);
    return node;
  },
  settled: (node) => grids.get(node).drawn,
  remove: (node) => grids.get(node).grid.destroy(),
};
