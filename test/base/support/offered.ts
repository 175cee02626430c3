/** A file that a reader is offered. */
export interface Offered {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What is offered as a file while a function runs. */
export async function offered(run: () => unknown): Promise<Offered[]> {
  const create = URL.createObjectURL.bind(URL);
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { prototype } = HTMLAnchorElement;
  Object.defineProperty(prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      names.push(this.download);
    },
  });
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return create(blob);
  };
  try {
    await run();
  } finally {
    Reflect.deleteProperty(prototype, 'click');
    URL.createObjectURL = create;
  }
  return Promise.all(
    blobs.map(async (blob, at) => ({
      name: names[at]!,
      text: await blob.text(),
      type: blob.type,
      bytes: new Uint8Array(await blob.arrayBuffer()),
    })),
  );
}
