import { allTags, isControl } from '../element.js';
import type { Surroundings } from './surroundings.js';
import type { OwnScript } from './own-scripts.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { PageFacts } from './page-facts.js';
import type { Policy, Wanted } from './policy.js';
import { allows, allowsInlineStyle, directiveFor } from './policy.js';

/** Name of our bundles' Trusted Types policy. */
const POLICY = 'commonweal';

/** What a page's policies block for our elements, with the lines that would allow it. */
export function policyFindings(
  page: PageFacts,
  scripts: readonly OwnScript[],
  policies: readonly Policy[],
  base: URL,
  around: Surroundings,
): readonly Finding[] {
  if (policies.length === 0) {
    return page.isPage
      ? [finding('ok', 'no-policy', 'The page has no content security policy that could block anything.')]
      : [];
  }
  const findings = policies.flatMap((policy) => [
    ...scripts.flatMap((script) => scriptBlocked(policy, script, around.url)),
    ...page.elements.flatMap(({ attributes, line }) =>
      sourceBlocked(policy, attributes.get('src'), base, around.url, line),
    ),
    ...page.frames.flatMap(({ src, line }) => frameBlocked(policy, src, base, around.url, line)),
    ...styleBlocked(policy, page, around.styleHash),
    ...trustedTypes(policy, scripts.length),
  ]);
  const once = new Map(findings.map((each) => [`${each.code} ${each.fix ?? each.message}`, each]));
  return once.size > 0
    ? [...once.values()]
    : [finding('ok', 'policy', 'The content security policy lets everything through.')];
}

/** A directive with one more source, as the policy would have to state it. */
function lineFor(policy: Policy, wanted: string, inForce: string | null, source: string): string {
  const now = inForce === null ? [] : (policy.get(inForce) ?? []).filter((each) => each !== "'none'");
  return [wanted, ...now, source].join(' ');
}

const sourceOf = (url: URL, page: URL): string => (url.origin === page.origin ? "'self'" : url.origin);

function scriptBlocked(policy: Policy, script: OwnScript, page: URL): readonly Finding[] {
  const directive = directiveFor(policy, 'script-src-elem', 'script-src');
  const sources = policy.get(directive ?? '');
  if (directive === null || sources === undefined || allows(sources, script, page)) return [];
  const isDynamic = sources.includes("'strict-dynamic'");
  const source = isDynamic ? `'${script.integrity ?? 'nonce-…'}'` : sourceOf(script.url, page);
  const name = directive === 'default-src' ? 'script-src' : directive;
  const fix = lineFor(policy, name, directive, source);
  return [finding('error', 'policy-script', `${directive} blocks ${script.url.href}.`, { fix })];
}

function sourceBlocked(
  policy: Policy,
  src: string | undefined,
  base: URL,
  page: URL,
  line: number | null,
): readonly Finding[] {
  if (src === undefined || !URL.canParse(src, base.href)) return [];
  const wanted: Wanted = { url: new URL(src, base), nonce: null, integrity: null };
  const directive = directiveFor(policy, 'connect-src');
  const sources = policy.get(directive ?? '');
  if (directive === null || sources === undefined || allows(sources, wanted, page)) return [];
  const fix = lineFor(policy, 'connect-src', directive, sourceOf(wanted.url, page));
  return [
    finding('error', 'policy-data', `${directive} blocks the data at ${wanted.url.href}.`, { fix, line }),
  ];
}

function frameBlocked(
  policy: Policy,
  src: string,
  base: URL,
  page: URL,
  line: number | null,
): readonly Finding[] {
  if (!URL.canParse(src, base.href)) return [];
  const wanted: Wanted = { url: new URL(src, base), nonce: null, integrity: null };
  const directive = directiveFor(policy, 'frame-src', 'child-src');
  const sources = policy.get(directive ?? '');
  if (directive === null || sources === undefined || allows(sources, wanted, page)) return [];
  const name = directive === 'default-src' ? 'frame-src' : directive;
  const fix = lineFor(policy, name, directive, sourceOf(wanted.url, page));
  return [
    finding('error', 'policy-frame', `${directive} blocks the frame of ${wanted.url.host}.`, { fix, line }),
  ];
}

function styleBlocked(
  policy: Policy,
  { elements }: PageFacts,
  hashOf: Surroundings['styleHash'],
): readonly Finding[] {
  const directive = directiveFor(policy, 'style-src-elem', 'style-src');
  const sources = policy.get(directive ?? '');
  if (directive === null || sources === undefined) return [];
  const declared = elements.filter(
    ({ tag, hasDeclaredStyle }) => hasDeclaredStyle && allTags().includes(tag) && !isControl(tag),
  );
  const hashes = [...new Set(declared.map(({ tag }) => hashOf(tag)))];
  const missing = hashes.filter((hash) => !allowsInlineStyle(sources, hash)).map((hash) => `'${hash}'`);
  if (missing.length === 0) return [];
  const name = directive === 'default-src' ? 'style-src' : directive;
  const fix = lineFor(policy, name, directive, missing.join(' '));
  const message = `${directive} blocks the style sheet of the static HTML: until the script is there, readers have a plain table.`;
  return [finding('warning', 'policy-style', message, { fix })];
}

function trustedTypes(policy: Policy, scripts: number): readonly Finding[] {
  const names = policy.get('trusted-types');
  if (names === undefined) return [];
  const isAllowed = names.includes(POLICY) || names.includes('*');
  const isEnough = scripts < 2 || names.includes("'allow-duplicates'");
  if (isAllowed && isEnough) return [];
  const kept = names.filter((name) => name !== "'none'" && name !== POLICY && name !== "'allow-duplicates'");
  const fix = ['trusted-types', ...kept, POLICY, ...(scripts > 1 ? ["'allow-duplicates'"] : [])].join(' ');
  const message = isAllowed
    ? 'trusted-types lets the policy of our scripts be made once, and the page has more than one script of ours.'
    : 'trusted-types does not let our scripts make their policy, so they stop.';
  return [finding('error', 'policy-trusted-types', message, { fix })];
}
