import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** HTML (or XML) where data was expected: an error page, a log-in page, a wrong address. */
export function webPageInsteadOfData(raw: string, source: string | null = null): Issue {
  return createIssue('web-page-instead-of-data', 'fatal', { text: 'webPageInsteadOfData' }, { source, raw });
}

/** 404 or 410. `path` is the address without its query. */
export function notFound(path: string): Issue {
  return createIssue('not-found', 'fatal', { text: 'notFound', path }, { source: path });
}

/** 401 or 403. */
export function accessRestricted(path: string): Issue {
  return createIssue('access-restricted', 'fatal', { text: 'accessRestricted', path }, { source: path });
}

/** 429 or 5xx, or any other unsuccessful status. */
export function serverError(path: string, status: number): Issue {
  return createIssue('server-error', 'fatal', { text: 'serverError', path, status }, { source: path });
}

/** No response: no connection, a name that does not resolve, CORS, a content security policy, a blocker. */
export function networkFailed(path: string): Issue {
  return createIssue('network-failed', 'fatal', { text: 'networkFailed', path }, { source: path });
}

/** No connection at all, as far as the browser knows. */
export function offline(path: string): Issue {
  return createIssue('offline', 'fatal', { text: 'offline', path }, { source: path });
}

/** The page's own Content Security Policy blocks the request. `origin` is what to allow. */
export function blockedByPolicy(path: string, origin: string): Issue {
  return createIssue(
    'blocked-by-policy',
    'fatal',
    { text: 'blockedByPolicy', path, origin },
    { source: path },
  );
}

/** An HTTP address on an HTTPS page, which browsers block. */
export function insecureAddress(path: string): Issue {
  return createIssue('insecure-address', 'fatal', { text: 'insecureAddress', path }, { source: path });
}

/** No complete response in time. */
export function timedOut(path: string, seconds: number): Issue {
  return createIssue('timed-out', 'fatal', { text: 'timedOut', path, seconds }, { source: path });
}

/** Not an address, or an address of a kind that is not fetched. */
export function badUrl(url: string): Issue {
  return createIssue('bad-url', 'fatal', { text: 'badUrl', url }, { raw: url });
}

/** More bytes than allowed. */
export function fileTooLarge(path: string, limit: number): Issue {
  return createIssue('file-too-large', 'fatal', { text: 'fileTooLarge', path, limit }, { source: path });
}

/** More bytes than a widget reads, in a file checked before publication. */
export function fileTooLargeForWidgets(path: string, limit: number, bytes: number): Issue {
  const details = { text: 'fileTooLargeForWidgets', limit, bytes } as const;
  return createIssue('file-too-large', 'fatal', details, { source: path });
}

/** Fewer bytes received than the server stated. */
export function fileCutOff(path: string, stated: number, received: number): Issue {
  return createIssue(
    'file-cut-off',
    'fatal',
    { text: 'fileCutOff', path, stated, received },
    { source: path },
  );
}

/** Not the file that was approved. */
export function integrityFailed(path: string): Issue {
  return createIssue('integrity-failed', 'fatal', { text: 'integrityFailed', path }, { source: path });
}

/** Not the number of rows the page expects. */
export function unexpectedRows(expected: number, found: number): Issue {
  return createIssue('unexpected-rows', 'fatal', { text: 'unexpectedRows', expected, found });
}

/** A file with a content type that does not match its content; the content was trusted. */
export function typeMismatch(type: string, read: 'CSV' | 'JSON'): Issue {
  return createIssue('type-mismatch', 'notice', { text: 'typeMismatch', type, read }, { raw: type });
}

/** A last line that is cut off. */
export function lastLineShort(line: number): Issue {
  return createIssue('last-line-short', 'partial', { text: 'lastLineShort', line }, { line });
}
