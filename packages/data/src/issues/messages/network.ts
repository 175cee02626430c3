import { createIssue, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** HTML (or XML) where data was expected: an error page, a log-in page, a wrong address. */
export function webPageInsteadOfData(raw: string, source: string | null = null): Issue {
  const message =
    'A web page was found where a data file was expected. Check that the address is that of the CSV or JSON file itself, and that it can be opened without signing in.';
  return createIssue('web-page-instead-of-data', 'fatal', message, { source, raw });
}

/** 404 or 410. `path` is the address without its query. */
export function notFound(path: string): Issue {
  const message = `The data file was not found at ${path}. Check the address, or try again later.`;
  return createIssue('not-found', 'fatal', message, { source: path });
}

/** 401 or 403. */
export function accessRestricted(path: string): Issue {
  const message = `Access to the data at ${path} is restricted. Use a file that anyone can open.`;
  return createIssue('access-restricted', 'fatal', message, { source: path });
}

/** 429 or 5xx, or any other answer that is not success. */
export function serverError(path: string, status: number): Issue {
  const message = `The server could not send the data at ${path} (error ${String(status)}). Try again later.`;
  return createIssue('server-error', 'fatal', message, { source: path });
}

/** No answer: no connection, a name that does not resolve, CORS, a content security policy, a blocker. */
export function networkFailed(path: string): Issue {
  const message = `The data at ${path} could not be fetched. Check the connection, that the server allows other sites to read it (CORS), and that this page’s security policy allows it (connect-src).`;
  return createIssue('network-failed', 'fatal', message, { source: path });
}

/** No connection at all, as far as the browser knows. */
export function offline(path: string): Issue {
  const message = `The data at ${path} could not be fetched, because this device is offline. It is fetched when the connection is back.`;
  return createIssue('offline', 'fatal', message, { source: path });
}

/** The page's own Content Security Policy forbids the request. `origin` is what to allow. */
export function blockedByPolicy(path: string, origin: string): Issue {
  const message = `This page’s security policy does not allow the data at ${path} to be fetched. Add ${origin} to connect-src in the Content Security Policy of the page, and any other site that it redirects to.`;
  return createIssue('blocked-by-policy', 'fatal', message, { source: path });
}

/** An address without encryption on a page with it, which browsers block. */
export function insecureAddress(path: string): Issue {
  const message = `The data at ${path} cannot be fetched from a page that begins with https. Use an address that begins with https.`;
  return createIssue('insecure-address', 'fatal', message, { source: path });
}

/** No complete answer in time. */
export function timedOut(path: string, seconds: number): Issue {
  const message = `The data at ${path} did not arrive within ${String(seconds)} seconds. Try again later.`;
  return createIssue('timed-out', 'fatal', message, { source: path });
}

/** An address that is not one, or of a kind that is not fetched. */
export function badUrl(raw: string): Issue {
  const message = `${quoted(raw)} is not an address that data can be fetched from. Use a web address that begins with https:// or a path on this site.`;
  return createIssue('bad-url', 'fatal', message, { raw });
}

/** Good data is on the page, and newer data could not be had. */
export function staleData(reason: string): Issue {
  return createIssue(
    'stale-data',
    'partial',
    `The data shown is from an earlier load, because new data could not be read. ${reason}`,
  );
}

/** More bytes than were allowed. */
export function fileTooLarge(path: string, limit: number): Issue {
  const message = `The data at ${path} is larger than ${(limit / 1_000_000).toLocaleString('en-GB')} million bytes, so it was not read. Give a smaller extract.`;
  return createIssue('file-too-large', 'fatal', message, { source: path });
}

/** Fewer bytes arrived than the server said it would send. */
export function fileCutOff(path: string, stated: number, received: number): Issue {
  const message = `The data at ${path} is cut off: ${received.toLocaleString('en-GB')} of ${stated.toLocaleString('en-GB')} bytes arrived. Try again later.`;
  return createIssue('file-cut-off', 'fatal', message, { source: path });
}

/** Another file than the one that was approved. */
export function integrityFailed(path: string): Issue {
  const message = `The data at ${path} is not the file that was approved for this page, so it is not shown. Approve the new file, or put the old one back.`;
  return createIssue('integrity-failed', 'fatal', message, { source: path });
}

/** Another number of rows than the page expects. */
export function unexpectedRows(expected: number, found: number): Issue {
  const message = `The data should have ${expected.toLocaleString('en-GB')} rows and has ${found.toLocaleString('en-GB')}, so it is not shown. The file may be cut off or changed.`;
  return createIssue('unexpected-rows', 'fatal', message);
}

/** A file sent as another type than its content has; the content was believed. */
export function typeMismatch(type: string, read: string): Issue {
  const message = `The server sends the data as ${quoted(type)}. It was read as ${read}, which is what it holds.`;
  return createIssue('type-mismatch', 'notice', message, { raw: type });
}

/** A last line that breaks off. */
export function lastLineShort(line: number): Issue {
  const message = `The last line of the data (line ${String(line)}) has fewer cells than the others and no line break after it. The file may be cut off: fetch it again.`;
  return createIssue('last-line-short', 'partial', message, { line });
}
