import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a page is built from; what else there is runs in Node alone. */
export const PAGE_PACKAGES = ['data', 'charts', 'widgets'] as const;
/** What another project imports. */
export const OWN_PACKAGES = [...PAGE_PACKAGES, 'render', 'react'] as const;
/** A folder of files that a site serves, and nothing to import. */
export const PAGE = 'builder';

/** A packed package: its name, its tarball and the paths in it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly tarball: string;
  readonly files: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Runs a program; resolves to what it printed, rejects with both streams in the message. */
export async function run(command: string, args: readonly string[], cwd = ROOT): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 64e6 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Packs the folders into `destination`, as `npm publish` would, without running their scripts. */
export async function pack(folders: readonly string[], destination: string): Promise<Packed[]> {
  const specs = folders.map((folder) => (folder.startsWith('/') ? folder : `./${folder}`));
  const text = await run('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    destination,
    ...specs,
  ]);
  const list = JSON.parse(text) as {
    name: string;
    version: string;
    filename: string;
    files: { path: string }[];
  }[];
  return list.map(({ name, version, filename, files }) => ({
    name,
    version,
    tarball: join(destination, filename),
    files: files.map(({ path }) => path),
  }));
}

/**
 * Folders of every package that those of a page depend on, and that those depend on, as installed here: packed in their
 * turn, they let a consumer install ours without asking a registry for anything.
 */
export async function dependencyFolders(): Promise<string[]> {
  const found = new Set<string>();
  const waiting: string[] = PAGE_PACKAGES.map((name) => `packages/${name}`);
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const manifest = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const next = `node_modules/${name}`;
      if (name.startsWith('@commonweal/') || found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return [...found].sort();
}
