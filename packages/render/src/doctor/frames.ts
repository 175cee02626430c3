import type { Surroundings } from './surroundings.js';
import { entryFindings } from './entries.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { PageFrame } from './page-facts.js';

/** Findings about the markup of frames that show our figures. */
export function frameFindings(
  frames: readonly PageFrame[],
  base: URL,
  { url: page, lists, manifest }: Pick<Surroundings, 'url' | 'lists' | 'manifest'>,
): readonly Finding[] {
  return frames.flatMap((frame) => {
    const { src, title, height, sandbox, line } = frame;
    if (!URL.canParse(src, base.href)) {
      return [
        finding(
          'error',
          'frame-address',
          `The address of a frame, "${src}", is not an address. Copy it again.`,
          {
            line,
          },
        ),
      ];
    }
    const url = new URL(src, base);
    const findings: Finding[] = [];
    if ((url.searchParams.get('entry') ?? '') === '') {
      const message = `The address of the frame at ${url.host} names no figure.`;
      findings.push(finding('error', 'frame-entry', message, { line, fix: `${url.href}?entry=…` }));
    } else findings.push(...entryFindings(url, line, lists, manifest));
    if (page.protocol === 'https:' && url.protocol === 'http:') {
      const message = `The frame of ${url.host} is not loaded by a page that is served by https.`;
      findings.push(finding('error', 'insecure-frame', message, { line }));
    }
    if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes('allow-scripts')) {
      const message = `The frame of ${url.host} may not run the script that draws its figure.`;
      findings.push(finding('error', 'frame-sandbox', message, { line, fix: 'sandbox="allow-scripts"' }));
    }
    if (title === null || title.trim() === '') {
      const message = `The frame of ${url.host} has no title, which says to a screen reader what is in it.`;
      findings.push(finding('warning', 'frame-title', message, { line, fix: 'title="…"' }));
    }
    if (height === null) {
      const message = `The frame of ${url.host} has no height of its own: without the resizer it is 150 pixels tall.`;
      findings.push(finding('warning', 'frame-height', message, { line, fix: 'height="900"' }));
    }
    return findings.some(({ level }) => level !== 'ok')
      ? findings
      : [
          ...findings,
          finding('ok', 'frame', `The frame of ${url.host} has a figure, a title and a height.`, { line }),
        ];
  });
}
