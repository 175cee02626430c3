import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { toSvg } from '@commonweal/render';
import { textsOf } from '../charts/helpers/image.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { withBrowser } from '../support/browser-site.js';
import { assertUnharmed, AttackSite } from './attack-page.js';
import { ELEMENTS, fillSinks, readSinks } from './sinks.js';

/** Payloads of the catalogue that must come out as the text they are, whatever text they are in. */
const PAYLOADS: readonly (readonly [number: number, what: string, payload: string])[] = [
  [1, 'an image with a handler', '<img src=x onerror=__pwn=1>'],
  [2, 'a drawing with a handler', '<svg/onload=__pwn=1>'],
  [3, 'an attribute broken out of', '"><script>__pwn=1</script>'],
  [
    4,
    'a polyglot',
    `javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+__pwn=1//'>`,
  ],
  [5, 'a drawing broken out of', '</text><foreignObject><body onload=__pwn=1>'],
  [6, 'marks of XML', ']]><script>__pwn=1</script><!-- --> <![CDATA['],
  [7, 'text that is encoded already', '&lt;img src=x onerror=__pwn=1&gt; &amp;amp;'],
  [
    8,
    'markup that changes when it is parsed again',
    '<noscript><p title="</noscript><img src=x onerror=__pwn=1>">',
  ],
  [9, 'expressions of templates', "${__pwn=1} {{constructor.constructor('__pwn=1')()}}"],
  [10, 'a script as an address', 'javascript:__pwn=1'],
  [11, 'a script as an address, in disguise', 'JaVaScRiPt&colon;__pwn=1'],
  [11, 'a page as an address', 'data:text/html,<script>__pwn=1</script>'],
  [11, 'an old script as an address', 'vbscript:__pwn=1'],
  [14, 'a colour with a background', 'red;background:url(//evil.test/l)'],
  [15, 'a paint server elsewhere', 'url(//evil.test/l#a)'],
  [16, 'functions of style sheets', 'var(--x) expression(__pwn=1) image-set("//evil.test/i") attr(x) env(y)'],
  [17, 'a style sheet broken out of', '</style><script>__pwn=1</script>@import url(//evil.test/c);'],
  [22, 'a path to a prototype', '__proto__.polluted'],
  [22, 'a path to a prototype in brackets', 'a[__proto__][polluted]'],
  [23, 'a name every object has', 'toString'],
  [23, 'another name every object has', 'hasOwnProperty'],
  [23, 'the name of a prototype', '__proto__'],
  [23, 'the name of a constructor', 'constructor'],
];

/** An image of a chart whose every text is the payload. */
const imageOf = (payload: string): string =>
  toSvg('cw-bar-ranking', {
    data: [
      { area: payload, value: 1, unit: payload },
      { area: 'Leeds', value: 2, unit: payload },
    ],
    attributes: { heading: payload, finding: payload, benchmark: payload },
  }).svg;

/** The image is XML of a few harmless elements, and holds the whole payload as text. */
function assertImage(payload: string): void {
  const svg = imageOf(payload);
  // Throws where it is not well-formed.
  assert.ok(new Resvg(svg, { font: { loadSystemFonts: false } }).width > 0);
  const tags = new Set(Array.from(svg.matchAll(/<([a-z]\w*)/gi), ([, tag]) => tag));
  assert.deepEqual(
    [...tags].filter((tag) => !IMAGE_TAGS.has(tag ?? '')),
    [],
  );
  assert.doesNotMatch(svg, /<[^<>]*\s(?:on\w+|style|href|src)=/);
  const words = textsOf(svg).map(({ text }) => text);
  assert.ok(
    words.join('').replaceAll(/\s/g, '').includes(payload.replaceAll(/\s/g, '')),
    'the image says it',
  );
}

/** What an image is made of. */
const IMAGE_TAGS = new Set(['svg', 'title', 'desc', 'g', 'rect', 'line', 'circle', 'path', 'text', 'tspan']);

describe('text that would like to be more', () => {
  const site = withBrowser(new AttackSite());

  for (const strict of [true, false]) {
    describe(strict ? 'under the strict policy' : 'without any policy', () => {
      for (const [number, what, payload] of PAYLOADS) {
        it(`attack ${number}: ${what} is shown as it is written`, async () => {
          const attacked = await site.visit(ELEMENTS, { strict });
          await fillSinks(attacked.page, payload);
          const texts = await readSinks(attacked.page);
          // A heading, a sentence, names, headers, a unit, messages: many places, each with the whole payload.
          const places = texts.shown.split(payload).length - 1;
          assert.ok(places >= 12, `${places} places show it`);
          assert.ok(texts.csv.includes(payload.replaceAll('"', '""')), 'the download holds it');
          assert.deepEqual(texts.states.slice(1), ['ready', ...tagsOf('widget').map(() => 'ready'), 'error']);
          assertImage(payload);
          await assertUnharmed(attacked, site.origin);
          await attacked.page.close();
        });
      }
    });
  }

  it('attacks 5 and 6: an image opened by itself is a drawing in which nothing runs', async () => {
    const page = await site.browser.newPage();
    const received: string[] = [];
    page.on('pageerror', ({ message }) => received.push(message));
    for (const [number, , payload] of PAYLOADS.filter(([each]) => each === 5 || each === 6)) {
      const path = `/image-${number}.svg`;
      site.put(path, { body: imageOf(payload), type: 'image/svg+xml' });
      await page.goto(site.origin + path);
      const found = await page.evaluate(() => ({
        root: document.documentElement.localName,
        // A browser puts its complaint about XML into the document.
        foreign: document.querySelectorAll('parsererror, script, foreignObject, :not(svg, svg *)').length,
        pwned: '__pwn' in globalThis,
        text: document.documentElement.textContent,
      }));
      assert.deepEqual({ ...found, text: '' }, { root: 'svg', foreign: 0, pwned: false, text: '' });
      assert.ok(found.text.replaceAll(/\s/g, '').includes(payload.replaceAll(/\s/g, '')));
    }
    assert.deepEqual(received, []);
    await page.close();
  });
});
