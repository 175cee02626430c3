import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import type { Shown } from '../look/chosen.js';
import type { StoryPage } from '../stories/story-page.js';
import { settle } from '../support/elements.js';
import { openFigures } from '../support/open-figures.js';
import { space } from './spacing.js';
import { treeFaults } from './tree-checks.js';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A way to look at a story, and what is looked for. */
interface View {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly media?: Media;
  /** Size of the page's text, of what is usual. */
  readonly text?: '200%';
  readonly spaced?: true;
  readonly checks: readonly string[];
}

const LAYOUT = ['25', '26', '34', '37', '49'];
const COLOURS = ['19', '21'];
const ALWAYS = ['3', '7', '10', '13', '14', '27', '33', '48', '50', '52', '60', 'shown once', 'tree'];

const VIEWS: readonly View[] = [
  { name: '1280 px', width: 1280, checks: [...ALWAYS, ...LAYOUT, ...COLOURS, '24'] },
  { name: '768 px', width: 768, checks: [...LAYOUT, '24', '27'] },
  { name: '320 px', width: 320, height: 256, checks: [...LAYOUT, ...COLOURS, '24', 'tree'] },
  { name: 'text of 200%', width: 1280, text: '200%', checks: ['35'] },
  { name: 'text of 200% at 640 px', width: 640, text: '200%', checks: ['35'] },
  { name: 'text spacing', width: 1280, spaced: true, checks: ['36'] },
  { name: 'text spacing at 320 px', width: 320, spaced: true, checks: ['36'] },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' }, checks: ['31'] },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' }, checks: ['29'] },
  {
    name: 'dark forced colours',
    width: 1280,
    media: { forcedColors: 'active', colorScheme: 'dark' },
    checks: ['29'],
  },
  { name: 'more contrast', width: 1280, media: { contrast: 'more' }, checks: ['30'] },
];

/** For stories that show confidence limits. */
const LIMITS: View = { name: 'limits', width: 1280, checks: ['15'] };

/** Checks of the catalogue that look for the same again in another view. */
const AGAIN: Readonly<Record<string, readonly string[]>> = {
  29: COLOURS,
  31: COLOURS,
  35: ['25', '34'],
  36: ['25'],
};

const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };
const GROUND = ':root { color-scheme: light dark; } body { background: Canvas; color: CanvasText; }';

/** Faults of all stories by the number of the check. */
export type Faults = ReadonlyMap<string, readonly string[]>;

/** The checks as one script for a page, under the name `commonwealChecks`. */
export async function checksSource(): Promise<string> {
  const entry = new URL('in-page/index.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'commonwealChecks',
  });
  return `${outputFiles[0]!.text}\nglobalThis.commonwealChecks = commonwealChecks;`;
}

interface Checks {
  readonly CHECKS: Readonly<Record<string, () => string[]>>;
  readonly subjects: () => Record<string, number>;
}

/** Adds what the checks have to look at in the page to what other pages had. */
async function countSubjects(page: Page, counted: Map<string, number>): Promise<void> {
  const here = await page.evaluate(() =>
    (globalThis as unknown as { commonwealChecks: Checks }).commonwealChecks.subjects(),
  );
  for (const [what, times] of Object.entries(here)) counted.set(what, (counted.get(what) ?? 0) + times);
}

const inPage = (page: Page, checks: readonly string[]): Promise<Record<string, string[]>> =>
  page.evaluate((names) => {
    const { CHECKS } = (globalThis as unknown as { commonwealChecks: Checks }).commonwealChecks;
    return Object.fromEntries(names.map((name) => [name, CHECKS[name]!()]));
  }, checks);

async function look(page: Page, session: CDPSession, view: View): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const check of view.checks) {
    const again = AGAIN[check];
    if (again !== undefined) found[check] = Object.values(await inPage(page, again)).flat();
    else if (check === 'tree') Object.assign(found, await treeFaults(page, session));
  }
  const rest = view.checks.filter((check) => AGAIN[check] === undefined && check !== 'tree');
  return { ...found, ...(await inPage(page, rest)) };
}

async function lookAt(shown: StoryPage, session: CDPSession, view: View): Promise<Record<string, string[]>> {
  const { page } = shown;
  await page.emulateMedia({ ...PLAIN, ...view.media });
  await page.setViewportSize({ width: view.width, height: view.height ?? 900 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, view.text ?? '');
  const takeBack = view.spaced ? await space(page) : null;
  const found = await look(page, session, view);
  await takeBack?.();
  return found;
}

/** Looks at each of the stories in every view. */
export async function walk(shown: StoryPage, stories: readonly Shown[]): Promise<Faults> {
  const faults = new Map<string, string[]>();
  const counted = new Map<string, number>();
  const { page } = shown;
  const session = await page.context().newCDPSession(page);
  for (const story of stories) {
    const broken = await shown.show(story.id);
    if (broken.length > 0) throw new Error(`${story.caption}: ${broken.join('; ')}`);
    await settle(page);
    await page.addStyleTag({ content: GROUND });
    await openFigures(page);
    await countSubjects(page, counted);
    for (const view of [...VIEWS, ...(story.id.endsWith('--limits') ? [LIMITS] : [])]) {
      for (const [check, found] of Object.entries(await lookAt(shown, session, view))) {
        const reported = faults.get(check) ?? [];
        reported.push(...found.map((fault) => `${story.caption}, ${view.name}: ${fault}`));
        faults.set(check, reported);
      }
    }
  }
  faults.set(
    'nothing to look at',
    [...counted].flatMap(([what, times]) => (times === 0 ? [what] : [])),
  );
  return faults;
}
