const { document } = globalThis;

const ROW_HEIGHT = 56;
const DRAWN = 40;

const escape = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

/**
 * A windowed ranking of observations as a developer would write it for this one page: ranks, bars and a box that scrolls,
 * sorted by name or value; of the rows, those around the ones in view are strings of HTML. No reasons for missing values,
 * headline, legend, search, keyboard, languages or download.
 */
export function handWritten(observations) {
  const rows = observations.map(({ area, value }) => ({ key: area.code, name: area.name, value, rank: '' }));
  rows.sort((a, b) => b.value - a.value);
  for (let start = 0, end = 0; start < rows.length; start = end) {
    while (end < rows.length && rows[end].value === rows[start].value) end += 1;
    for (let at = start; at < end; at += 1) rows[at].rank = `${start + 1}${end - start > 1 ? '=' : ''}`;
  }
  const most = rows[0].value;
  const collator = new Intl.Collator('en-GB', { numeric: true });
  const compare = {
    area: (a, b) => collator.compare(a.name, b.name),
    value: (a, b) => b.value - a.value,
  };
  let sorted = { column: 'value', sign: 1 };

  const box = document.createElement('div');
  box.style.cssText = 'block-size:640px;overflow:auto';
  box.innerHTML = `<table aria-rowcount="${rows.length + 1}" style="inline-size:100%;table-layout:fixed;border-spacing:0">
<thead><tr><th>Rank</th><th><button data-column="area">Area</button></th><th><button data-column="value">Value (%)</button></th></tr></thead>
<tbody></tbody></table>`;
  const body = box.querySelector('tbody');

  const gap = (count) => `<tr style="block-size:${count * ROW_HEIGHT}px"><td colspan="3"></td></tr>`;
  const row = ({ key, name, value, rank }, at) =>
    `<tr data-key="${escape(key)}" aria-rowindex="${at + 2}" style="block-size:${ROW_HEIGHT}px"><td>${rank}</td><th scope="row">${escape(name)}</th><td>${value.toFixed(1)}<svg width="60%" height="16" aria-hidden="true"><rect width="${((value / most) * 100).toFixed(2)}%" height="16"></rect></svg></td></tr>`;
  const draw = () => {
    const first = Math.max(Math.floor(box.scrollTop / ROW_HEIGHT) - 10, 0);
    const last = Math.min(first + DRAWN, rows.length);
    body.innerHTML = `${gap(first)}${rows
      .slice(first, last)
      .map((each, i) => row(each, first + i))
      .join('')}${gap(rows.length - last)}`;
  };
  box.addEventListener('scroll', draw);
  box.addEventListener('click', ({ target }) => {
    const { column } = target.dataset;
    if (column === undefined) return;
    sorted = { column, sign: sorted.column === column ? -sorted.sign : 1 };
    rows.sort((a, b) => sorted.sign * compare[column](a, b));
    box.scrollTop = 0;
    draw();
  });
  draw();
  return box;
}
