import { textAt } from '../../cell-table.js';
import { groupRole, headingOf, type Publisher, rolesFrom } from './publisher.js';

/**
 * The Global Health Observatory: its CSV export (`FactValueNumeric`) and the responses of its OData service
 * (`NumericValue`).
 */
export const who: Publisher = {
  format: 'who-gho',
  recognises: (keys) =>
    (keys.has('factvaluenumeric') && (keys.has('location') || keys.has('spatialdimvaluecode'))) ||
    (keys.has('numericvalue') && keys.has('spatialdim')),
  plan: (published) => {
    const { table, header, keys } = published;
    const first = (...wanted: readonly string[]): string | null => headingOf(published, ...wanted);
    const at = (key: string): number => keys.indexOf(key);
    const value = first('factvaluenumeric', 'numericvalue');
    const column = header.indexOf(value ?? '');
    const prefix = at('factvaluenumericprefix');
    // A `<` before a number is part of the value.
    const hasPrefix = prefix !== -1 && someCell(prefix);
    function someCell(index: number): boolean {
      for (let row = 1; row < table.rows; row += 1) if (textAt(table, row, index) !== '') return true;
      return false;
    }
    const whole = {
      name: 'prefixed_value',
      at: (row: number) => textAt(table, row, prefix) + table.at(row, column),
    };
    const dimensions = [1, 2, 3].flatMap((number) => {
      const index = at(`dim${String(number)}`);
      if (index === -1 || !someCell(index)) return [];
      const type = at(`dim${String(number)}type`);
      let stated = '';
      for (let row = 1; row < table.rows && stated === ''; row += 1)
        stated = type === -1 ? '' : textAt(table, row, type);
      const name = stated === '' ? (header[index] ?? '') : stated;
      return [[groupRole(name.toLowerCase().replaceAll('_', ' ')), header[index] ?? ''] as const];
    });
    return {
      roles: rolesFrom([
        ['area_code', first('spatialdimvaluecode', 'spatialdim')],
        ['area', first('location')],
        ['area_type', first('locationtype', 'spatialdimtype')],
        ['parent_code', first('parentlocationcode')],
        ['parent', first('parentlocation')],
        ['period', first('period', 'timedim', 'timedimensionvalue')],
        ['indicator', first('indicator', 'indicatorname', 'indicatorcode')],
        ['unit', first('factvalueuom')],
        ['value', hasPrefix ? whole.name : value],
        ['lower', first('factvaluenumericlow', 'low')],
        ['upper', first('factvaluenumerichigh', 'high')],
        ['note', first('factcomments', 'comments')],
        ...dimensions,
      ]),
      ...(hasPrefix ? { added: [whole] } : {}),
    };
  },
};
