interface AtPath {
  /** The address without its query. */
  readonly path: string;
}

/** Details of messages about fetching. */
export interface NetworkDetails {
  webPageInsteadOfData: object;
  notFound: AtPath;
  accessRestricted: AtPath;
  serverError: AtPath & { readonly status: number };
  networkFailed: AtPath;
  offline: AtPath;
  blockedByPolicy: AtPath & { readonly origin: string };
  insecureAddress: AtPath;
  timedOut: AtPath & { readonly seconds: number };
  badUrl: { readonly url: string };
  fileTooLarge: AtPath & { readonly limit: number };
  fileTooLargeForWidgets: { readonly limit: number; readonly bytes: number };
  fileCutOff: AtPath & { readonly stated: number; readonly received: number };
  integrityFailed: AtPath;
  unexpectedRows: { readonly expected: number; readonly found: number };
  typeMismatch: { readonly type: string; readonly read: 'CSV' | 'JSON' };
  lastLineShort: { readonly line: number };
}
