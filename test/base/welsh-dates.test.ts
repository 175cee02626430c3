import { cy } from '@commonweal/charts/language/cy.js';
import { MONTHS } from '@commonweal/data/language/cy.js';
import { expect } from '@open-wc/testing';

describe('a date in Welsh', () => {
  it('has the Welsh name of each month, whether or not the browser knows Welsh', () => {
    const shown = [...MONTHS.keys()].map((_, month) =>
      cy.dateAndTime(new Date(Date.UTC(2026, month, 15, 12, 5)).toISOString()),
    );
    const expected = [...MONTHS.values()].map((month) => new RegExp(`^15 ${month} 2026 am 1[23]:05$`));
    for (const [at, text] of shown.entries()) expect(text).to.match(expected[at]!);
  });
});
