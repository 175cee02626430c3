import type { PartName, Reading, ReaderParts } from './layout.js';

/** Stops a reading that needs a part that is not there: half a reader would read the source as something else. */
export class PartNeeded extends Error {
  constructor(readonly part: PartName) {
    super(part);
  }
}

/** A part of the reader; stops the reading if it is not there. */
export function partOf<Name extends PartName>({ parts }: Reading, name: Name): ReaderParts[Name] {
  const part = parts[name];
  if (part === undefined) throw new PartNeeded(name);
  return part;
}
