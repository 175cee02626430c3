import type { Words } from '@commonweal/charts/language/words.js';
import type { EngineKind } from './engine.js';
import type { LanguageContents } from './language-contents.js';

/** An element in one language, with the engine that makes its charts of data. */
export interface Language<W extends Words = Words> extends LanguageContents<W> {
  readonly engine: EngineKind<W>;
}
