import { writeFileSync } from 'node:fs';

/** Loaded before a test file: leaves the numbers of the mutants that the file reached. */
process.on('exit', () => {
  const { __stryker__: found } = /** @type {any} */ (globalThis);
  writeFileSync(
    process.env.MUTANTS_REACHED,
    JSON.stringify(Object.keys(found?.mutantCoverage?.static ?? {})),
  );
});
