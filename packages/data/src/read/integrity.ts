/** The algorithms of an integrity hash, the strongest last. */
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

/** Base64 may be written with the signs of addresses, and with or without padding. */
const plain = (base64: string): string => base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');

/** The hashes that can be read; others and what stands after a question mark are passed over, as browsers do. */
function hashesIn(integrity: string): Hash[] {
  return integrity.split(/\s+/).flatMap((part) => {
    const [, name = '', digest = ''] = /^([^-]+)-([\w+/-]+={0,2})(?:\?.*)?$/.exec(part) ?? [];
    const strength = ALGORITHMS.findIndex(([known]) => known === name.toLowerCase());
    return strength === -1 ? [] : [{ strength, digest: plain(digest) }];
  });
}

/**
 * Whether a text holds an integrity hash that can be checked.
 *
 * @example
 * isIntegrity('md5-1B2M2Y8AsgTpgAmY7PhCfg=='); // false
 */
export function isIntegrity(integrity: string): boolean {
  return hashesIn(integrity).length > 0;
}

/**
 * Whether bytes are what `integrity` seals, by the rule of the `integrity` of a script: of the hashes listed only those of the
 * strongest algorithm count, and one of them is enough. Where none can be read, nothing matches: a seal with a slip of the pen is
 * no open door.
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
