import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { AppProps } from './app.js';

/** The versions of React that the components are made for. */
export const REACTS = { 18: join(import.meta.dirname, 'react-18/package.json'), 19: import.meta.filename };
export type ReactVersion = keyof typeof REACTS;

/** A file of this folder with the built packages and one version of React, as its development build. */
async function bundle(file: string, version: ReactVersion, platform: 'browser' | 'node'): Promise<string> {
  const { resolve } = createRequire(REACTS[version]);
  const folder = (name: string): string => join(resolve(`${name}/package.json`), '..');
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
    alias: { react: folder('react'), 'react-dom': folder('react-dom') },
    define: { 'process.env.NODE_ENV': '"development"' },
    // The packages as they are published, not their sources.
    tsconfigRaw: '{}',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The script of the page. */
export const browserScript = (version: ReactVersion): Promise<string> =>
  bundle('page.ts', version, 'browser');

/** What writes the page on a server: a module without a browser around it. */
export async function serverWriter(version: ReactVersion): Promise<(props: AppProps) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-react-'));
  const file = join(folder, 'server.cjs');
  await writeFile(file, await bundle('server.ts', version, 'node'));
  const { write } = createRequire(import.meta.url)(file) as { write: (props: AppProps) => string };
  await rm(folder, { recursive: true });
  return write;
}
