import { all, isSeen, named, roots, spokenText, widgets } from './widgets.js';

const TONES = ['loading', 'error'];
const charts = (): HTMLElement[] =>
  widgets().filter(
    (each) => each.localName !== 'cw-dashboard' && each.shadowRoot?.querySelector('table') !== null,
  );

/** Check 3: each chart has a heading that can be seen, with words. */
export const withoutSummary = (): string[] =>
  charts()
    .filter((each) => !TONES.includes(each.getAttribute('state') ?? ''))
    .flatMap((each) => {
      const heading = each.shadowRoot?.querySelector('#heading') ?? null;
      const isNamed = heading !== null && isSeen(heading) && heading.textContent.trim() !== '';
      return isNamed ? [] : [`no heading to be seen in <${each.localName}>`];
    });

/** Whether the browser renders an element: a quiet column of a narrow table is in the tree, and exposed to nobody. */
const isRendered = (node: Element): boolean => node.checkVisibility();

/** Whether columns left out of a narrow table are in its notes, which may be closed. */
const areInNotes = (table: HTMLTableElement): boolean =>
  [...(table.closest('figure')?.querySelectorAll('.in-narrow') ?? [])].some(
    (note) => getComputedStyle(note).display !== 'none' && note.textContent.trim() !== '',
  );

/** The heading of the rows of a body, across the table. */
function headsBody(row: HTMLTableRowElement, columns: number): boolean {
  const [head, ...others] = row.cells;
  return (
    head !== undefined &&
    others.length === 0 &&
    head.matches('tbody > tr:first-child:not(:last-child) > th[scope="rowgroup"]') &&
    head.colSpan === columns &&
    spokenText(head) !== ''
  );
}

/** A first row of headings over groups of columns, beside empty cells, which together are as wide as the table. */
const OVER_GROUPS = 'thead > tr.domains:first-child:not(:last-child)';
const headsColumns = ({ cells }: HTMLTableRowElement, columns: number): boolean =>
  [...cells].reduce((sum, { colSpan }) => sum + colSpan, 0) === columns &&
  [...cells].every((cell) =>
    cell.localName === 'td'
      ? spokenText(cell) === ''
      : cell.scope === 'colgroup' && spokenText(cell) !== '' && isRendered(cell),
  );

/**
 * Checks 6 and 7: each table is in the page, with a caption, one row of headings and their scopes, perhaps under one of groups, and what a
 * narrow one leaves out is in its notes.
 */
export const tableFaults = (): string[] =>
  all<HTMLTableElement>('table').flatMap((table) => {
    const faults: string[] = [];
    const columns = [...table.querySelectorAll('thead > tr:last-child > th')];
    const over = table.querySelector<HTMLTableRowElement>(OVER_GROUPS);
    const heads = columns.filter(isRendered);
    if (!isSeen(table)) faults.push('is not to be seen');
    if (heads.length < columns.length && !areInNotes(table))
      faults.push('leaves columns out, and no note has them');
    if ((table.caption?.textContent ?? '').trim() === '') faults.push('has no caption');
    if (table.tHead?.rows.length !== (over === null ? 1 : 2)) faults.push('has not one row of headings');
    if (over !== null && !headsColumns(over, columns.length))
      faults.push('has groups of columns without headings');
    for (const head of heads) {
      if (spokenText(head) === '') faults.push('has an empty heading');
      if (head.getAttribute('scope') !== 'col') faults.push('has a heading without scope');
      if (head.hasAttribute('colspan') || head.hasAttribute('rowspan')) faults.push('has merged headings');
    }
    for (const row of [...table.tBodies].flatMap(({ rows }) => [...rows])) {
      if (row.classList.contains('more') || headsBody(row, columns.length)) continue;
      const scoped = row.querySelectorAll('th[scope="row"]').length;
      if (scoped !== 1) faults.push(`has a row with ${scoped} row headings`);
      if ([...row.cells].filter(isRendered).length !== heads.length)
        faults.push('has a row of another length');
    }
    return [...new Set(faults)].map((fault) => `a table ${fault}, ${named(table)}`);
  });

/** Checks 11 and 14: each cell that is exposed says something in words or figures, but beside the headings of groups. */
export const silentCells = (): string[] =>
  all('td').flatMap((cell) =>
    !isRendered(cell) || cell.matches(`${OVER_GROUPS} > *`) || /[\p{L}\d]/u.test(spokenText(cell))
      ? []
      : [`"${spokenText(cell)}", ${named(cell)}`],
  );

/** A cell that is a part of a whole has two numbers, which may be equal. */
const PART = /^([\d,]+) (?:of|o) [\d,]+$/;

const numbersIn = (text: string): readonly string[] =>
  text
    .replace(PART, '$1')
    .replaceAll(/\bper [\d,]+/g, '')
    .match(/\d[\d,.]*\d|\d/g) ?? [];

/**
 * Each number of a cell is stated once: but for that in the name of a unit, and in a row in which more than one cell
 * has it, which a cell that compares them says of each.
 */
export const shownTwice = (): string[] =>
  all<HTMLTableRowElement>('tbody tr').flatMap((row) => {
    const texts = [...row.cells].map(spokenText);
    return texts.flatMap((text, at) => {
      const others = texts.filter((_, other) => other !== at).map(numbersIn);
      const twice = numbersIn(text).filter((number, place, numbers) => {
        const times = numbers.filter((each) => each === number).length;
        const meant = Math.max(1, others.filter((each) => each.includes(number)).length);
        return numbers.indexOf(number) === place && times > meant;
      });
      return twice.length === 0 ? [] : [`${twice.join(' and ')} twice in "${text}", ${named(row)}`];
    });
  });

/** Check 10: nothing of a drawing is spoken. */
export const spokenDrawings = (): string[] =>
  all<SVGElement>('svg').flatMap((drawing) =>
    drawing.closest('[aria-hidden="true"]') === null && drawing.getAttribute('role') !== 'img'
      ? [named(drawing)]
      : [],
  );

const SORT = 'button.sort';

/** Check 48: buttons that sort are in headings, and at most one column is sorted, which the caption says. */
export const sortFaults = (): string[] =>
  all<HTMLTableElement>('table').flatMap((table) => {
    const sorted = table.querySelectorAll('[aria-sort]:not([aria-sort="none"])');
    const stray = [...table.querySelectorAll(SORT)].filter((each) => each.closest('th') === null);
    const faults = stray.map(() => 'a button that sorts stands in no heading');
    if (sorted.length > 1) faults.push(`${sorted.length} columns are sorted`);
    if (sorted.length === 1 && !/sort|tref/i.test(table.caption?.textContent ?? ''))
      faults.push(`the caption "${table.caption?.textContent ?? ''}" does not say the order`);
    return faults.map((fault) => `${fault}, ${named(table)}`);
  });

/** Check 52: ids are unique in their tree, and what refers to one finds it. */
export const idFaults = (): string[] =>
  roots().flatMap((root) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const faults = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two have the id ${id}`);
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']) {
      for (const node of root.querySelectorAll(`[${name}]`)) {
        const lost = (node.getAttribute(name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !ids.includes(id));
        if (lost.length > 0) faults.push(`${name} of ${named(node)} finds no ${lost.join(', ')}`);
      }
    }
    return faults;
  });

const LEGEND = '.legend';

/** The legend, or all that is beside a table with it. */
const columnOf = (legend: Element): Element => legend.closest('.side') ?? legend;

/**
 * Check 27: a legend, of which each group is by itself, is above its chart, or beside it. What is beside may
 * be longer than the table, but begins where it does.
 */
export const legendsBelow = (): string[] =>
  roots().flatMap((root) => {
    const table = root.querySelector('table');
    if (table === null) return [];
    const { top, bottom, left, right } = table.getBoundingClientRect();
    return [...root.querySelectorAll(LEGEND)].filter(isSeen).flatMap((legend) => {
      const box = legend.getBoundingClientRect();
      const isAbove = box.bottom <= top + 1;
      const isBeside = box.right <= left + 1 || box.left >= right - 1;
      const isLevel = columnOf(legend).getBoundingClientRect().top < bottom;
      return isAbove || (isBeside && isLevel) ? [] : [named(legend)];
    });
  });

const downloads = (): HTMLElement[] =>
  all('button, a[href]').filter((node) => isSeen(node) && /download|lawrlwyth/i.test(spokenText(node)));

/** Check 50: what downloads says the type and the size of the file. */
export const vagueDownloads = (): string[] =>
  downloads().flatMap((node) =>
    /(?:CSV|ZIP).*\d+(?:[.,]\d+)? ?(?:bytes|beit|[kM]?B)/i.test(spokenText(node))
      ? []
      : [`"${spokenText(node)}"`],
  );

/** Check 60: nothing sounds. */
export const sounds = (): string[] => all('audio, video, embed, object').map(named);

/** Check 15: a chart says what its limits are, and of which level. For stories that show limits. */
export const unnamedIntervals = (): string[] =>
  charts().flatMap((each) => {
    const text = (each.shadowRoot?.querySelector('figure') as HTMLElement | null)?.innerText ?? '';
    return /\d+% confidence (?:limit|interval)/i.test(text) ? [] : [`<${each.localName}>`];
  });

/** How many there are of what some checks look for by their markup: of none, everything is true. */
export const subjects = (): Record<string, number> => ({
  legends: all(LEGEND).length,
  'buttons that sort': all(SORT).length,
  'sorted columns': all('[aria-sort]').length,
  downloads: downloads().length,
});
