import type { NetworkDetails } from '../../issues/details/network.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { grouped } from './lists.js';

export const network: MessagesOf<NetworkDetails> = {
  webPageInsteadOfData: () =>
    'A web page was found where a data file was expected. Check that the address is that of the CSV or JSON file itself, and that it can be opened without signing in.',
  notFound: ({ path }) => `The data file was not found at ${path}. Check the address, or try again later.`,
  accessRestricted: ({ path }) =>
    `Access to the data at ${path} is restricted. Use a file that anyone can open.`,
  serverError: ({ path, status }) =>
    `The server could not send the data at ${path} (error ${String(status)}). Try again later.`,
  networkFailed: ({ path }) =>
    `The data at ${path} could not be fetched. Check the connection, that the server allows other sites to read it (CORS), and that this page’s security policy allows it (connect-src).`,
  offline: ({ path }) =>
    `The data at ${path} could not be fetched, because this device is offline. It is fetched when the connection is back.`,
  blockedByPolicy: ({ path, origin }) =>
    `This page’s security policy does not allow the data at ${path} to be fetched. Add ${origin} to connect-src in the Content Security Policy of the page, and any other site that it redirects to.`,
  insecureAddress: ({ path }) =>
    `The data at ${path} cannot be fetched from a page that begins with https. Use an address that begins with https.`,
  timedOut: ({ path, seconds }) =>
    `The data at ${path} did not arrive within ${String(seconds)} seconds. Try again later.`,
  badUrl: ({ url }) =>
    `${quoted(url)} is not an address that data can be fetched from. Use a web address that begins with https:// or a path on this site.`,
  fileTooLarge: ({ path, limit }) =>
    `The data at ${path} is larger than ${grouped(limit / 1_000_000)} million bytes, so it was not read. Give a smaller extract.`,
  fileTooLargeForWidgets: ({ limit, bytes }) =>
    `A widget reads no file of more than ${grouped(limit)} bytes, and this has ${grouped(bytes)}. Give a smaller extract.`,
  fileCutOff: ({ path, stated, received }) =>
    `The data at ${path} is cut off: ${grouped(received)} of ${grouped(stated)} bytes arrived. Try again later.`,
  integrityFailed: ({ path }) =>
    `The data at ${path} is not the file that was approved for this page, so it is not shown. Approve the new file, or put the old one back.`,
  unexpectedRows: ({ expected, found }) =>
    `The data should have ${grouped(expected)} rows and has ${grouped(found)}, so it is not shown. The file may be cut off or changed.`,
  typeMismatch: ({ type, read }) =>
    `The server sends the data as ${quoted(type)}. It was read as ${read}, which is what it holds.`,
  lastLineShort: ({ line }) =>
    `The last line of the data (line ${String(line)}) has fewer cells than the others and no line break after it. The file may be cut off: fetch it again.`,
};
