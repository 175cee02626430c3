import { makeElement } from '../../packages/render/dist/element.js';

/**
 * The chart that a figure shows where its author set nothing, made by its very engine, as the source of a JavaScript
 * expression.
 * @param {string} tag
 * @param {string} lang
 */
export function finishedChart(tag, lang) {
  const { element } = /** @type {any} */ (makeElement(tag, { lang }, null));
  const { model, view, issues } = element;
  if (model === null || issues.length > 0) throw new Error(`<${tag}> has no finished chart in ${lang}.`);
  return sourceOf({ chart: model, fileSize: view.fileSize, fileBytes: view.fileBytes });
}

/**
 * A value as the source of an expression that makes it anew. Unlike JSON it knows maps.
 * @param {unknown} value
 * @example sourceOf({ group: new Map([['sex', 'Men']]) }) // '{"group":new Map([["sex","Men"]])}'
 */
function sourceOf(value) {
  if (value instanceof Map) return `new Map(${sourceOf([...value])})`;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${sourceOf(each)}`);
    return `{${fields.join()}}`;
  }
  return value === undefined ? 'void 0' : Object.is(value, -0) ? '-0' : String(JSON.stringify(value));
}
