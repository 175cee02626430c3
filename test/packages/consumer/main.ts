// A stranger's project: packages by name, types and all.
import '@commonweal/widgets/define/life-expectancy-table.js';
import type { Dataset } from '@commonweal/data';
import * as widgets from '@commonweal/widgets';

const element = document.querySelector('cw-life-expectancy-table');
element?.addEventListener('cw-ready', () => {
  document.title = `${Object.keys(widgets).length} exports`;
});

export const points = (dataset: Dataset): number => dataset.observations.length;
