/** The algorithms of integrity hashes, strongest last. */
const ALGORITHMS = [
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
] as const;

/** One hash: its algorithm by strength, and its digest in plain base64 without padding. */
interface Hash {
  readonly strength: number;
  readonly digest: string;
}

/** Base64 may use the URL-safe alphabet, with or without padding. */
const plain = (base64: string): string => base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');

/** The readable hashes. Others, and anything after a question mark, are ignored, as browsers do. */
function hashesIn(integrity: string): Hash[] {
  return integrity.split(/\s+/).flatMap((part) => {
    const [, name = '', digest = ''] = /^([^-]+)-([\w+/-]+={0,2})(?:\?.*)?$/.exec(part) ?? [];
    const strength = ALGORITHMS.findIndex(([known]) => known === name.toLowerCase());
    return strength === -1 ? [] : [{ strength, digest: plain(digest) }];
  });
}

/**
 * Whether a text contains an integrity hash that can be checked.
 *
 * @example
 * isIntegrity('md5-1B2M2Y8AsgTpgAmY7PhCfg=='); // false
 */
export function isIntegrity(integrity: string): boolean {
  return hashesIn(integrity).length > 0;
}

/**
 * Whether bytes match `integrity`, by the rule for the `integrity` of a script: only hashes of the strongest algorithm
 * count, and one match is enough. If no hash can be read nothing matches, because a mistyped hash must not let every
 * file through.
 *
 * @example
 * await matchesIntegrity(new Uint8Array(), 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='); // true
 */
export async function matchesIntegrity(bytes: Uint8Array, integrity: string): Promise<boolean> {
  const hashes = hashesIn(integrity);
  const strongest = Math.max(...hashes.map(({ strength }) => strength));
  const algorithm = ALGORITHMS[strongest];
  if (algorithm === undefined) return false;
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm[1], bytes.slice().buffer));
  const found = plain(btoa(String.fromCharCode(...digest)));
  return hashes.some((hash) => hash.strength === strongest && hash.digest === found);
}
