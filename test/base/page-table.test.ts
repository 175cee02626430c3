import { expect, fixture, html } from '@open-wc/testing';
import { readPageTable } from '@commonweal/widgets/base/page-table.js';

describe('a table in the page', () => {
  it('is read as text, with white space as the browser shows it (fault 33)', async () => {
    const table = await fixture<HTMLTableElement>(html`
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">
              Rate per
              <small>1,000</small>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Kingston upon&nbsp;Hull</th>
            <td><b>6</b>2.5</td>
          </tr>
          <tr>
            <th scope="row">&lt;img src=x&gt;</th>
            <td></td>
          </tr>
        </tbody>
      </table>
    `);
    const cells = readPageTable(table);
    expect(cells.map((row) => row.map((cell) => cell.text))).to.deep.equal([
      ['Area', 'Rate per 1,000'],
      ['Kingston upon\u00a0Hull', '62.5'],
      ['<img src=x>', ''],
    ]);
    expect(cells[1]!.map((cell) => cell.isHeader)).to.deep.equal([true, false]);
  });

  it('tells which cells span others (fault 32)', async () => {
    const table = await fixture<HTMLTableElement>(html`
      <table>
        <tr>
          <th rowspan="2">Area</th>
          <th colspan="3">Rate</th>
        </tr>
      </table>
    `);
    const [row] = readPageTable(table);
    expect(row!.map(({ colspan, rowspan }) => [colspan, rowspan])).to.deep.equal([
      [1, 2],
      [3, 1],
    ]);
  });

  it('leaves the rows of a table inside a cell to that table (fault 32)', async () => {
    const table = await fixture<HTMLTableElement>(html`
      <table>
        <tr>
          <td>outer</td>
          <td>
            <table>
              <tr>
                <td>inner</td>
              </tr>
            </table>
          </td>
        </tr>
      </table>
    `);
    expect(readPageTable(table)).to.have.length(1);
  });
});
