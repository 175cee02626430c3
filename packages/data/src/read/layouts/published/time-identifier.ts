const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** `202324` → `2023/24`; a year alone as it stands. */
function yearOf(period: string): string {
  const [, first, last] = /^(\d{4})[/-]?(\d\d)$/.exec(period) ?? [];
  return first === undefined || last === undefined ? period : `${first}/${last}`;
}

/**
 * A period of digits with the identifier beside it, as one text that can be dated.
 *
 * @example
 * timePeriodText('202324', 'Academic year'); // 'Academic year 2023/24'
 */
export function timePeriodText(period: string, identifier: string): string {
  const text = period.trim();
  const key = identifier.trim().toLowerCase().replace(/\s+/g, ' ');
  if (!/^\d{4}(?:[/-]?\d\d)?$/.test(text)) return period;
  const year = yearOf(text);
  const quarter = /q([1-4])$/.exec(key)?.[1];
  if (quarter !== undefined && key.startsWith('financial year')) return `${year} Q${quarter}`;
  if (quarter !== undefined && key.startsWith('calendar year')) return `${text.slice(0, 4)} Q${quarter}`;
  if (key === 'calendar year' || key === 'reporting year' || key === 'year' || key === '') return year;
  if (key === 'financial year' || key === 'tax year') return year;
  if (MONTH.test(key)) return `${identifier.trim()} ${text.slice(0, 4)}`;
  return `${identifier.trim()} ${year}`;
}
