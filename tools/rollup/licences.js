import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package folder of a bundled module; undefined for our own. */
const packageFolder = (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Rollup plugin: writes `fileName` next to the bundles, with the licence of every package found in any of them. */
export function licences(found, fileName) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const folder = packageFolder(id);
          if (folder) found.add(folder);
        }
      }
      const texts = [...found].map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        if (!file) throw new Error(`${name} carries no licence file.`);
        return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName, source: texts.sort().join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
