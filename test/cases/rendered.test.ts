import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { SAMPLES } from '../../stories/examples.js';
import { root } from '../../tools/rollup/workspace.js';
import { WIDGETS } from '../support/grammars.js';
import { assertRendered, rendered } from '../support/rendered.js';
import { CASES } from './cases.js';

describe('cases, drawn in plain Node', () => {
  for (const { file, what } of CASES) {
    const text = readFileSync(join(root, 'test/fixtures/cases', file), 'utf8');
    for (const tag of WIDGETS) {
      it(`${file}: ${what}, in <${tag}>`, () => {
        assertRendered(rendered(tag, text, SAMPLES[tag].settings), [], text);
      });
    }
  }
});
