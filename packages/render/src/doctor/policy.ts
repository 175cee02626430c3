/** A Content Security Policy: directive → its sources, in lower case except nonces and hashes. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Something that a page loads, with what a policy checks. */
export interface Wanted {
  readonly url: URL;
  readonly nonce: string | null;
  readonly integrity: string | null;
}

/**
 * Parses a policy from a header or a meta element. If a directive occurs twice, only the first counts.
 *
 * @example
 * parsePolicy("default-src 'none'; script-src 'self'").get('script-src'); // ["'self'"]
 */
export function parsePolicy(text: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    const directive = name.toLowerCase();
    if (directive !== '' && !directives.has(directive)) directives.set(directive, sources.map(fold));
  }
  return directives;
}

const fold = (source: string): string => (/^'(nonce|sha\d+)-/i.test(source) ? source : source.toLowerCase());

/** The directive that applies to a kind of request, after fallbacks; null if the policy does not restrict it. */
export function directiveFor(policy: Policy, ...names: readonly string[]): string | null {
  return [...names, 'default-src'].find((name) => policy.has(name)) ?? null;
}

/** Whether a directive's sources allow something to load. */
export function allows(sources: readonly string[], wanted: Wanted, page: URL): boolean {
  const { url, nonce, integrity } = wanted;
  if (nonce !== null && sources.includes(`'nonce-${nonce}'`)) return true;
  if (integrity?.split(/\s+/).some((hash) => sources.includes(`'${hash}'`)) === true) return true;
  // With 'strict-dynamic', browsers ignore the list of hosts.
  if (sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, url, page));
}

/** Whether an inline style with this hash is allowed. */
export function allowsInlineStyle(sources: readonly string[], hash: string): boolean {
  const isListed = sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
  return sources.includes(`'${hash}'`) || (!isListed && sources.includes("'unsafe-inline'"));
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return url.origin === page.origin;
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return url.protocol === source || isUpgrade(source, url);
  const found = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/.exec(source);
  if (found === null) return false;
  const [, scheme, host = '', port, path = ''] = found;
  const wanted = `${scheme ?? page.protocol.slice(0, -1)}:`;
  if (url.protocol !== wanted && !isUpgrade(wanted, url)) return false;
  if (host.startsWith('*.') ? !url.hostname.endsWith(host.slice(1)) : host !== '*' && url.hostname !== host)
    return false;
  const own = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const standard = ['80', '443'].includes(own);
  if (port === undefined ? !standard && url.host !== host : port !== '*' && port !== own) return false;
  return (
    path === '' ||
    path === '/' ||
    (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path)
  );
}

const isUpgrade = (scheme: string, url: URL): boolean => scheme === 'http:' && url.protocol === 'https:';
