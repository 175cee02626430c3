import { gzipSync } from 'node:zlib';
import { head, type RawAnswer, whole } from '../support/raw-site.js';

const CSV = 'area,value\r\nYork,1\r\nLeeds,2\r\n';
const csv = { 'Content-Type': 'text/csv; charset=utf-8', 'Access-Control-Allow-Origin': '*' };
const moved = (to: string): RawAnswer => whole('', { ...csv, Location: to }, '302 Found');
const gzip = { ...csv, 'Content-Encoding': 'gzip' };

/** Sends bytes, and then resets the connection once they are out. */
const thenReset =
  (text: string): RawAnswer =>
  (socket) => {
    socket.write(text, () => socket.resetAndDestroy());
  };
const thenEnd =
  (text: string | Uint8Array): RawAnswer =>
  (socket) => {
    socket.end(text);
  };

/** Sends one piece after another for as long as the other side listens. */
const forEver =
  (start: string, piece: string): RawAnswer =>
  (socket) => {
    const more = (): void => {
      if (!socket.destroyed) socket.write(piece, () => setImmediate(more));
    };
    socket.write(start);
    more();
  };

/** What a broken line or server does with a file, and what a reader of it learns. */
export interface NetworkFault {
  readonly what: string;
  /** The number in the catalogue, and how the name of a test has it. */
  readonly bears: string;
  readonly answer: (count: number, port: number) => RawAnswer;
  /** Codes that `fetchDataset` tells; none for a file that is read as it should be. */
  readonly codes: readonly string[];
  /** A code that may stand alone in their place: which of two limits is met first is for the machine to say. */
  readonly or?: string;
  /** Whether a browser or some version of Node takes what came for the whole file, so that only a seal tells. */
  readonly isSilent?: boolean;
  /** How often the file is asked for. */
  readonly asked?: number;
  /** For files that never come to an end: milliseconds after which they are given up. */
  readonly timeout?: number;
}

const MILLION = Buffer.alloc(40_000_000, 'York,1234567890,1234567890,1234567890\r\n');
/** As large as a file that is given up, and a thousandth of that on its way. */
const BOMB = gzipSync(Buffer.alloc(64_000_000, 'York,1\r\n'));

export const NETWORK_FAULTS: readonly NetworkFault[] = [
  { what: 'a whole file', bears: 'fault 103', answer: () => whole(CSV, csv), codes: [] },
  { what: '404', bears: 'fault 92', answer: () => whole('no', csv, '404 Not Found'), codes: ['not-found'] },
  { what: '403', bears: 'fault 93', answer: () => whole('no', csv, '403 Forbidden'), codes: ['access-restricted'] },
  { what: '401', bears: 'fault 93', answer: () => whole('no', csv, '401 Unauthorized'), codes: ['access-restricted'] },
  { what: '429, and then the file', bears: 'fault 94', answer: (count) => count < 2 ? whole('', { ...csv, 'Retry-After': '0' }, '429 Too Many Requests') : whole(CSV, csv), codes: [], asked: 2 },
  { what: '503 twice, and then the file', bears: 'fault 95', answer: (count) => count < 3 ? whole('', { ...csv, 'Retry-After': '0' }, '503 Service Unavailable') : whole(CSV, csv), codes: [], asked: 3 },
  { what: '502 for good', bears: 'fault 95', answer: () => whole('', { ...csv, 'Retry-After': '0' }, '502 Bad Gateway'), codes: ['server-error'], asked: 3 },
  { what: 'a reset before the headers', bears: 'fault 96', answer: () => (socket) => socket.resetAndDestroy(), codes: ['network-failed'] },
  { what: 'an end before the headers', bears: 'fault 96', answer: () => thenEnd(''), codes: ['network-failed'] },
  { what: 'a reset within the headers', bears: 'fault 96', answer: () => thenReset('HTTP/1.1 200 OK\r\nContent-Le'), codes: ['network-failed'] },
  { what: 'headers of half a megabyte', bears: 'fault 96', answer: () => whole(CSV, { ...csv, 'X-Long': 'x'.repeat(500_000) }), codes: ['network-failed'] },
  { what: 'a page to sign in on, as CSV', bears: 'fault 99', answer: () => whole('<!doctype html><title>Sign in</title>', csv), codes: ['web-page-instead-of-data'] },
  { what: 'CSV as a web page', bears: 'fault 101', answer: () => whole(CSV, { ...csv, 'Content-Type': 'text/html' }), codes: ['type-mismatch'] },
  { what: 'JSON as CSV', bears: 'fault 101', answer: () => whole('[{"area":"York","value":1}]', csv), codes: ['type-mismatch'] },
  { what: 'no headers, ever', bears: 'fault 102', answer: () => () => undefined, codes: ['timed-out'], timeout: 1000 },
  { what: 'a header a moment, for ever', bears: 'fault 102', answer: () => forEver('HTTP/1.1 200 OK\r\n', 'A: b\r\n'), codes: ['timed-out'], or: 'network-failed', timeout: 1000 },
  { what: 'a byte a moment, for ever', bears: 'fault 102', answer: () => forEver(`${head('200 OK', csv)}area,value\r\nYork,1`, '1'), codes: ['timed-out'], timeout: 1000 },
  { what: 'silence within the file', bears: 'fault 102', answer: () => (socket) => void socket.write(`${head('200 OK', { ...csv, 'Content-Length': '999' })}area,value\r\nYork`), codes: ['timed-out'], timeout: 1000 },
  { what: 'a file shorter than the server said', bears: 'fault 103', answer: () => thenEnd(`${head('200 OK', { ...csv, 'Content-Length': '999' })}${CSV}`), codes: ['network-failed'] },
  { what: 'pieces of which the last is cut off', bears: 'fault 103', answer: () => thenEnd(`${head('200 OK', { ...csv, 'Transfer-Encoding': 'chunked' })}c\r\narea,value\r\n\r\nff\r\nYork,1`), codes: ['network-failed'], isSilent: true },
  { what: 'pieces without the last one', bears: 'fault 103', answer: () => thenEnd(`${head('200 OK', { ...csv, 'Transfer-Encoding': 'chunked' })}c\r\narea,value\r\n\r\n8\r\nYork,1\r\n\r\n`), codes: ['network-failed'], isSilent: true },
  { what: 'pieces of no length', bears: 'fault 103', answer: () => thenEnd(`${head('200 OK', { ...csv, 'Transfer-Encoding': 'chunked' })}xyz\r\narea,value\r\n`), codes: ['network-failed'] },
  { what: 'a reset within the file', bears: 'fault 103', answer: () => thenReset(`${head('200 OK', { ...csv, 'Content-Length': '999' })}${CSV}`), codes: ['network-failed'] },
  { what: 'what is no gzip', bears: 'fault 103', answer: () => whole(CSV, gzip), codes: ['network-failed'] },
  { what: 'gzip that is cut off', bears: 'fault 103', answer: () => whole(gzipSync(CSV.repeat(50)).subarray(0, 30), gzip), codes: ['network-failed'], isSilent: true },
  { what: 'gzip', bears: 'fault 103', answer: () => whole(gzipSync(CSV), gzip), codes: [] },
  { what: 'a file closed early, without a length', bears: 'fault 104', answer: () => thenEnd(`${head('200 OK', csv)}area,value,remark\r\nYork,1,x\r\nLeeds,2`), codes: ['too-few-fields', 'last-line-short'] },
  { what: 'another address of the site', bears: 'fault 105', answer: () => moved('/good'), codes: [] },
  { what: 'an address of another site', bears: 'fault 105', answer: (_, port) => moved(`http://localhost:${port}/good`), codes: [] },
  { what: 'an address that leads to itself', bears: 'fault 105', answer: () => moved('?'), codes: ['network-failed'] },
  { what: 'an address of another kind', bears: 'fault 105', answer: () => moved('file:///etc/passwd'), codes: ['network-failed'] },
  { what: '204', bears: 'fault 106', answer: () => thenEnd(head('204 No Content', csv)), codes: ['empty-data'] },
  { what: '304 that nobody asked for', bears: 'fault 106', answer: () => thenEnd(head('304 Not Modified', csv)), codes: ['server-error'] },
  { what: '200 and nothing', bears: 'fault 106', answer: () => whole('', csv), codes: ['empty-data'] },
  { what: 'a file of 64 MB in 64 kB of gzip', bears: 'fault 109, attack 34', answer: () => whole(BOMB, gzip), codes: ['file-too-large'] },
  { what: 'a file that says it is of 1 GB', bears: 'fault 109, attack 34', answer: () => forEver(head('200 OK', { ...csv, 'Content-Length': '1000000000' }), 'York,1\r\n'.repeat(1000)), codes: ['file-too-large'] },
  { what: 'a file of a million rows, 40 MB', bears: 'fault 84', answer: () => whole(MILLION, csv), codes: ['file-too-large'] },
  { what: 'a file without an end', bears: 'fault 109, attack 34', answer: () => forEver(head('200 OK', csv), 'York,1\r\n'.repeat(10_000)), codes: ['file-too-large'] },
  { what: 'Windows-1252, as the server says', bears: 'fault 24', answer: () => whole(Buffer.from('area,value\nYnys Môn,1\nYork,2\n', 'latin1'), { ...csv, 'Content-Type': 'text/csv; charset=windows-1252' }), codes: [] },
  { what: 'Windows-1252, as UTF-8', bears: 'fault 25', answer: () => whole(Buffer.from('area,value\nYnys Môn,1\nYork,2\n', 'latin1'), csv), codes: ['encoding-invalid'] },
  { what: 'a charset that nobody knows', bears: 'fault 24', answer: () => whole(CSV, { ...csv, 'Content-Type': 'text/csv; charset=utf-99' }), codes: ['encoding-unknown'] },
]; // prettier-ignore

/** What is at an address of the suite: `/good`, or the fault of its place in the list. */
export const answerAt = (path: string, count: number, port: number): RawAnswer => {
  const place = /^\/fault\/(\d+)/.exec(path)?.[1];
  return (
    (place === undefined ? undefined : NETWORK_FAULTS[Number(place)]?.answer(count, port)) ?? whole(CSV, csv)
  );
};
