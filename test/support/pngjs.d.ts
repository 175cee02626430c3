declare module 'pngjs' {
  export const PNG: {
    readonly sync: {
      /** Four bytes per pixel: red, green, blue, alpha. */
      read: (file: Buffer) => { readonly width: number; readonly height: number; readonly data: Buffer };
      write: (
        image: { readonly width: number; readonly height: number; readonly data: Buffer },
        how?: { readonly filterType?: number; readonly colorType?: number },
      ) => Buffer;
    };
  };
}
