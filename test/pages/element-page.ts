import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { attributesMarkup, tableMarkup } from '../support/table-markup.js';

/** Widgets that are fed by a table here; the other elements bring their figures, or hold other elements. */
const fed = new Map<string, string>(
  Object.entries(SAMPLES).map(([tag, { table, settings }]) => [
    tag,
    `<${tag}${attributesMarkup(settings)}>${tableMarkup(table, 'th')}</${tag}>`,
  ]),
);
const ranking: TagOf<'widget'> = 'cw-bar-ranking';

const element = (tag: string): string =>
  tag === 'cw-dashboard'
    ? `<${tag}><cw-life-expectancy-table></cw-life-expectancy-table>${fed.get(ranking) ?? ''}</${tag}>`
    : tag === 'cw-value'
      ? `<p>In Hull it was <${tag} indicator="healthy-life-expectancy" where="sex=Men" area="Kingston upon Hull">not known</${tag}>.</p>`
      : (fed.get(tag) ?? `<${tag}></${tag}>`);

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
${element(tag)}
</main>
</body>
</html>`;
