/** Elements that are fed by a table in the page here; the others bring their figures, or hold other elements. */
const GENERIC = ['cw-choropleth-table', 'cw-bar-ranking', 'cw-paired-comparison'];

const TABLE = `<table>
  <caption>Percentage of adults who travel this way every week (invented figures)</caption>
  <thead><tr><th scope="col">Area</th><th scope="col">Walk</th><th scope="col">Cycle</th></tr></thead>
  <tbody>
    <tr><th scope="row">Northtown</th><td>61.2</td><td>12.5</td></tr>
    <tr><th scope="row">Southtown</th><td>58.4</td><td>9.1</td></tr>
  </tbody>
</table>`;

const ONE_COLUMN = TABLE.replace('<th scope="col">Cycle</th>', '').replaceAll(
  /<td>[\d.]+<\/td><\/tr>/g,
  '</tr>',
);

const inside = (tag: string): string => {
  if (tag === 'cw-dashboard') {
    return `<cw-life-expectancy-table></cw-life-expectancy-table><cw-bar-ranking>${ONE_COLUMN}</cw-bar-ranking>`;
  }
  if (tag === 'cw-bar-ranking') return ONE_COLUMN;
  return GENERIC.includes(tag) ? TABLE : '';
};

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
