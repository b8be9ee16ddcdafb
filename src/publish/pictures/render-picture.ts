import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';

const fontPackage = '@expo-google-fonts/source-serif-4';
let fonts: readonly Uint8Array[] | undefined;

/**
 * Renders an opaque SVG with few colours as PNG. Uses only the font of an npm package, so that every machine
 * gives the same bytes.
 */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  if (!fonts) {
    await initWasm(readModule('@resvg/resvg-wasm/index_bg.wasm'));
    fonts = [
      readModule(`${fontPackage}/400Regular/SourceSerif4_400Regular.ttf`),
      readModule(`${fontPackage}/600SemiBold/SourceSerif4_600SemiBold.ttf`),
    ];
  }
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Source Serif 4' },
  });
  const { width, height, pixels } = drawing.render();
  return encodePng({ width, height, pixels });
}

function readModule(name: string): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(name)));
}
