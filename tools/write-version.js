import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './rollup/workspace.js';

/** Writes the version of the widgets package into the module that exposes it to pages. Part of a release. */
const { version } = JSON.parse(readFileSync(`${root}packages/widgets/package.json`, 'utf8'));
const file = `${root}packages/widgets/src/base/version.ts`;
const text = readFileSync(file, 'utf8');
const written = text.replace(/(export const VERSION = ')[^']*'/, `$1${version}'`);
if (!written.includes(`'${version}'`)) throw new Error(`${file} names no VERSION.`);
writeFileSync(file, written);
