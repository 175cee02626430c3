import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { root } from '../rollup/workspace.js';

/**
 * One way to break the code, and what is there.
 * @typedef {import('@stryker-mutator/instrumenter').InstrumentResult['mutants'][number] & { was: string }} Mutant
 */

/**
 * The folders whose code is broken, each with its own score, and the tests that are about them, by the starts of their
 * paths. Only tests that run in plain Node from the sources can be here.
 */
const TESTS_OF = {
  'packages/data/src/statistics': ['test/data/statistics/', 'test/data/disclosure/'],
  'packages/data/src/compare': ['test/data/', 'test/charts/'],
  'packages/data/src/read': ['test/data/', 'test/faults/reader', 'test/faults/meaning'],
  'packages/charts/src/kit': ['test/charts/', 'test/widgets/'],
  'packages/charts/src/language': ['test/charts/', 'test/widgets/'],
  'packages/widgets/src': ['test/charts/', 'test/widgets/'],
};
export const FOLDERS = Object.keys(TESTS_OF);

/** Whether a test is about the file of a mutant. */
export const isAbout = (/** @type {string} */ test, /** @type {Mutant} */ { fileName }) =>
  Object.entries(TESTS_OF).some(
    ([folder, starts]) => fileName.startsWith(folder) && starts.some((start) => test.startsWith(start)),
  );

/** Of the widgets only their words: the rest of them needs a browser. */
const isWanted = (/** @type {string} */ path) =>
  path.endsWith('.ts') && (!path.startsWith('packages/widgets/') || /\/words\.\w+\.ts$/.test(path));

/** The files of the folders, by their paths from the root. */
export const files = () =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter(isWanted)
      .sort(),
  );

const quiet = () => undefined;
/** What the instrumenter asks of Stryker's core: it makes an object with what the object says it needs. */
const injector = (
  values = { logger: { debug: quiet, info: quiet, warn: console.warn, isDebugEnabled: () => false } },
) => ({
  provideValue: (/** @type {string} */ name, /** @type {unknown} */ value) =>
    injector({ ...values, [name]: value }),
  injectClass: (/** @type {any} */ Class) => new Class(...Class.inject.map((name) => values[name])),
});

/**
 * Puts mutants into files, each asleep until the environment names it.
 * @param {readonly { name: string, mutate: true | Mutant['location'][] }[]} places
 */
async function instrument(places) {
  const contents = new Map(places.map(({ name }) => [name, readFileSync(join(root, name), 'utf8')]));
  const made = await createInstrumenter(/** @type {any} */ (injector())).instrument(
    places.map((place) => ({ ...place, content: contents.get(place.name) })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  const mutants = made.mutants.map((mutant) => ({
    ...mutant,
    was: textAt(contents.get(mutant.fileName), mutant.location),
  }));
  return { sources: made.files, mutants };
}

/**
 * The text between two places, on one line.
 * @param {string} content
 * @param {Mutant['location']} location
 */
function textAt(content, { start, end }) {
  const lines = content.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined),
  );
  return cut.join(' ').replaceAll(/\s+/g, ' ');
}

/**
 * Every mutant of some files.
 * @param {readonly string[]} paths
 */
export async function mutantsOf(paths) {
  const { mutants } = await instrument(paths.map((name) => ({ name, mutate: true })));
  return mutants;
}

const keyOf = (/** @type {Mutant} */ { fileName, location, mutatorName, replacement }) =>
  JSON.stringify([fileName, location, mutatorName, replacement]);

/**
 * The files of some mutants with few others in them, which keeps them fast, and the mutants as they are numbered there.
 * @param {readonly Mutant[]} wanted
 */
export async function instrumented(wanted) {
  const names = [...new Set(wanted.map(({ fileName }) => fileName))];
  const { sources, mutants } = await instrument(
    names.map((name) => ({
      name,
      mutate: wanted.filter(({ fileName }) => fileName === name).map(({ location }) => location),
    })),
  );
  const byKey = new Map(mutants.map((mutant) => [keyOf(mutant), mutant]));
  return { sources, mutants: wanted.flatMap((mutant) => byKey.get(keyOf(mutant)) ?? []) };
}
