import type { PageFacts } from './page-facts.js';
import { PageReader } from './page-reader.js';
import { readTags } from './tags.js';

/** Reads the markup of a page or snippet without running anything, in a single pass whatever the nesting. */
export function readPage(html: string): PageFacts {
  const reader = new PageReader();
  readTags(html, reader);
  return reader.facts();
}
