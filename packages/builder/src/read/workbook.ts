/** A sheet of a workbook, as the text of a CSV file. */
export interface SheetText {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

type CellValue = string | number | boolean | Date | null;

/** A cell with a date is written as a date; one with a time keeps it. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/**
 * The cells of a sheet as CSV. Rows keep their places, so that the line of an issue is the row of the sheet.
 *
 * @example
 * sheetCsv([['Area', 'Value'], ['Leeds, city', 62]]); // 'Area,Value\n"Leeds, city",62\n'
 */
export const sheetCsv = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => `${row.map(cellText).map(csvCell).join(',')}\n`).join('');

/** Whether bytes begin as those of a zip archive, which every .xlsx file is. */
const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The names of the files in an archive are in it as plain text. */
function holdsWorkbook(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes('xl/workbook.xml') || text.includes('xl/worksheets/');
}

/** What an Excel file holds; null if the bytes are no Excel file; a message if it is broken. */
export type Workbook = { readonly sheets: readonly SheetText[] } | { readonly problem: string };

/**
 * Reads an Excel file. The reader of such files is loaded on demand: few editors need it.
 *
 * Its form without a worker of its own, which a strict Content Security Policy would refuse.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook | null> {
  if (!isArchive(bytes) || !holdsWorkbook(bytes)) return null;
  try {
    const { default: readExcelFile } = await import('read-excel-file/universal');
    const found = await readExcelFile(new Blob([bytes]));
    const sheets = found
      // Its types have the class where a date is meant.
      .map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as readonly (readonly CellValue[])[] }))
      .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
      .map(({ name, rows }) => ({ name, text: sheetCsv(rows), rows: rows.length }));
    return sheets.length > 0
      ? { sheets }
      : { problem: 'The workbook has no sheet with anything in it. Choose another file.' };
  } catch {
    return {
      problem:
        'The workbook could not be opened: it is broken or has a password. Open it in a spreadsheet and save the sheet as CSV.',
    };
  }
}
