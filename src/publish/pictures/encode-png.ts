import { crc32, deflateSync } from 'node:zlib';

/** An opaque picture. Each pixel has four bytes: red, green, blue, and one that is ignored. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * Encodes a picture with few colours as PNG with a palette, which is a third of the size of full colour.
 * Keeps the upper four bits of each channel, so similar shades become one. Throws if more than 256 shades
 * remain.
 */
export function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const colours: Uint8Array[] = [];
  const indexOf = new Uint16Array(4096);
  const rows = new Uint8Array((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 4;
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const shade = ((red >> 4) << 8) | (green & 0xf0) | (blue >> 4);
    if (indexOf[shade] === 0) indexOf[shade] = colours.push(pixels.subarray(at, at + 3));
    // Each row starts with its filter type. 0 means no filter.
    rows[pixel + Math.floor(pixel / width) + 1] = (indexOf[shade] ?? 1) - 1;
  }
  if (colours.length > 256)
    throw new Error(`The picture has ${colours.length} shades; 256 is the most.`);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.concat(colours)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Bit depth 8, colour type 3 (palette). See https://www.w3.org/TR/png/#11IHDR. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
