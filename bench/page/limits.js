import { html, LitElement } from 'lit';

const { customElements, document } = globalThis;

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);
const all = (texts, tag) => texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');

/** A table and nothing else, in one string. */
const tableOf = ({ headers, rows }) =>
  `<table><thead><tr>${all(headers, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${all(row, 'td')}</tr>`).join('')}</tbody></table>`;

/** All the words of the widget in one string: headline, subtitle, reading, legend, table, footer. */
const wholeOf = (words) =>
  `<figure><h3>${escaped(words.heading)}</h3><p>${escaped(words.subtitle)}</p><p>${escaped(words.reading)}</p><ul class="legend">${all(words.legend, 'li')}</ul>${tableOf(words).replace('<table>', `<table><caption>${escaped(words.caption)}</caption>`)}${all(words.caveats, 'p')}<p>${escaped(words.source)}</p><details><summary>About these figures</summary><ul>${all(words.notes, 'li')}</ul></details><button type="button">Download the data (CSV)</button></figure>`;

/** A contender whose nodes are made by one `innerHTML`, which also replaces them. */
function atOnce(name, draws, look, htmlOf, turns) {
  return {
    name,
    draws,
    newcomer: () => htmlOf(turns[0]),
    input: (turn) => htmlOf(turns[turn % 2]),
    make(markup) {
      const host = document.createElement('div');
      host.className = look;
      host.innerHTML = markup;
      return host;
    },
    change(host, markup) {
      host.innerHTML = markup;
      return host;
    },
    settled: null,
  };
}

/** The table alone, by Lit. */
class BareLit extends LitElement {
  static properties = { words: { attribute: false } };

  render() {
    const { headers, rows } = this.words;
    return html`<table><thead><tr>${headers.map((each) => html`<th>${each}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((each) => html`<td>${each}</td>`)}</tr>`)}</tbody></table>`;
  }
}
customElements.define('bench-lit', BareLit);

/** What the browser itself needs for the table alone and for all the words, and what Lit needs for the table. */
export function limits(turns) {
  return [
    atOnce('raw', 'the table alone, unstyled, one innerHTML', 'raw', tableOf, turns),
    atOnce('rawfull', 'all our words, plain CSS, one innerHTML', 'rawfull', wholeOf, turns),
    {
      name: 'bare Lit',
      draws: 'the table alone, unstyled',
      newcomer: () => turns[0],
      input: (turn) => turns[turn % 2],
      make(words) {
        const element = document.createElement('bench-lit');
        element.words = words;
        return element;
      },
      change(element, words) {
        element.words = words;
        return element;
      },
      settled: (element) => element.updateComplete,
    },
  ];
}
