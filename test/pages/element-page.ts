import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { tableMarkup } from '../support/table-markup.js';

/** The tables of widgets that are fed by one here; the other elements bring their figures, or hold other elements. */
const tables = new Map<string, string>(
  Object.entries(SAMPLES).map(([tag, { table }]) => [tag, tableMarkup(table, 'th')]),
);
const ranking: TagOf<'widget'> = 'cw-bar-ranking';

const inside = (tag: string): string =>
  tag === 'cw-dashboard'
    ? `<cw-life-expectancy-table></cw-life-expectancy-table><${ranking}>${tables.get(ranking) ?? ''}</${ranking}>`
    : (tables.get(tag) ?? '');

/**
 * A page with one element in it, fed as a web editor would feed it, loading `script`.
 * @example
 * elementPage('cw-mortality-comparison', '/cdn/mortality-comparison.min.js');
 */
export const elementPage = (tag: string, script: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${tag}</title>
<link rel="icon" href="data:,">
<script type="module" src="${script}"></script>
</head>
<body>
<main>
<h1>${tag}</h1>
<${tag}>${inside(tag)}</${tag}>
</main>
</body>
</html>`;
