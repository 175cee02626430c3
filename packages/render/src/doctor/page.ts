import type { PageFacts } from './page-facts.js';
import { PageReader } from './page-reader.js';
import { readTags } from './tags.js';

/** What the markup of a page or of a snippet says. Nothing in it is run; it is read in one go, whatever is nested in it. */
export function readPage(html: string): PageFacts {
  const reader = new PageReader();
  readTags(html, reader);
  return reader.facts();
}
