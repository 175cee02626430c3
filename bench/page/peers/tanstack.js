import { createTable, getCoreRowModel } from '@tanstack/table-core';
import { tableOf } from './table.js';

const { document } = globalThis;
const tables = new WeakMap();
const DRAWS =
  'a title and a table of values, by its row model and our DOM calls; no shades, no marks, no legend, no notes';

const optionsOf = (headers, records) => ({
  data: records,
  columns: headers.map(({ id, header }) => ({ id, header, accessorKey: id })),
  getCoreRowModel: getCoreRowModel(),
  state: { columnPinning: { left: [], right: [] } },
  onStateChange: () => undefined,
  renderFallbackValue: '',
}); // prettier-ignore

function rowOf(texts, tag) {
  const row = document.createElement('tr');
  for (const text of texts) row.appendChild(document.createElement(tag)).textContent = text;
  return row;
}

const bodyOf = (table) =>
  table.getRowModel().rows.map((row) => rowOf(row.getAllCells().map((cell) => String(cell.getValue())), 'td')); // prettier-ignore

export const tanStack = {
  name: 'TanStack Table',
  draws: { shaded: DRAWS, ranked: DRAWS, compared: DRAWS },
  make(kind, input) {
    const { headers, records } = tableOf(kind, input);
    const table = createTable(optionsOf(headers, records));
    const node = document.createElement('div');
    const drawn = document.createElement('table');
    drawn.append(document.createElement('thead'), document.createElement('tbody'));
    const [group] = table.getHeaderGroups();
    drawn.tHead.append(rowOf(group.headers.map(({ column }) => column.columnDef.header), 'th')); // prettier-ignore
    drawn.tBodies[0].append(...bodyOf(table));
    const title = document.createElement('h3');
    title.textContent = input.words.title;
    node.append(title, drawn);
    tables.set(node, table);
    return node;
  },
  change(node, kind, input) {
    const table = tables.get(node);
    table.setOptions((options) => ({ ...options, data: tableOf(kind, input).records }));
    node.querySelector('tbody').replaceChildren(...bodyOf(table));
    return node;
  },
  settled: null,
};
