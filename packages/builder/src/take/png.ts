/** Pixels of the file to one of the image. */
const SCALE = 2;

/**
 * An SVG as a PNG, drawn by the browser.
 *
 * @throws Error where the browser has no room for it
 */
export async function pngOf(svg: string, document: Document): Promise<Blob> {
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error('The image is too large for a PNG. Take the SVG, or show fewer rows.'));
      else resolve(blob);
    }, 'image/png');
  });
}
