/** A rectangle in a drawing, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that wants a label: the point that it is about, and the room it has for words around that point. */
export interface Labelled extends Pick<Box, 'x' | 'y'> {
  /** Width of the words, by estimate. */
  readonly width: number;
  readonly room: Pick<Box, 'width' | 'height'>;
}

/** Height of a label: as high as a finger needs. */
const labelHeight = 24;

/** How far from its point a label may stand, nearest first. */
const distances = [8, 16, 26, 38, 52, 68];
/** Right and left come first, as on any map; then above, below and aslant. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.6],
  [-0.8, -0.6],
  [0.8, 0.6],
  [-0.8, 0.6],
  [0.4, -0.9],
  [-0.4, -0.9],
  [0.4, 0.9],
  [-0.4, 0.9],
] as const;
const leastRoom = 16;

/**
 * A place for each label inside the frame: on its point where there is room, else as near to it as nothing else is
 * covered, neither a label nor a point nor the line from one to the other. Places that would seem to belong to
 * something else are taken only where there is no other. What has room comes first, then what stands first in the
 * list. Nothing for a label that finds no place.
 */
export function placeLabels<T extends Labelled>(
  wanted: readonly T[],
  frame: Pick<Box, 'width' | 'height'>,
  seemsElsewhere: (label: T, box: Box) => boolean,
): (Box | undefined)[] {
  const found = new Map<T, Box>();
  const taken: Box[] = [];
  for (const label of [...wanted.filter(hasRoom), ...wanted.filter((one) => !hasRoom(one))]) {
    const covered = [...taken, ...wanted.filter((other) => other !== label).map(squareAt)];
    const isFree = (box: Box) =>
      isInside(box, frame) &&
      [box, ...leaderOf(label, box)].every(
        (part) => !covered.some((other) => overlaps(part, other)),
      );
    const places = placesFor(label);
    const place =
      places.find((box) => isFree(box) && !seemsElsewhere(label, box)) ?? places.find(isFree);
    if (!place) continue;
    found.set(label, place);
    taken.push(place, ...leaderOf(label, place));
  }
  return wanted.map((label) => found.get(label));
}

/** Where the line from a label to its point begins on the label’s edge. */
export function leaderStart({ x, y }: Pick<Box, 'x' | 'y'>, box: Box): Pick<Box, 'x' | 'y'> {
  const middle = box.y + box.height / 2;
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: y < box.y ? box.y + 5 : y > box.y + box.height ? box.y + box.height - 5 : middle,
  };
}

/** True where two rectangles have an area in common. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function hasRoom({ width, room }: Labelled): boolean {
  return room.width >= width && room.height >= leastRoom;
}

function placesFor(label: Labelled): Box[] {
  const { x, y, width } = label;
  const height = labelHeight;
  const centred = { x: x - width / 2, y: y - height / 2, width, height };
  const around = distances.flatMap((distance) =>
    directions.map(([right, down]) => ({
      x: Math.round(x + right * distance + ((Math.sign(right) - 1) * width) / 2),
      y: Math.round(y + down * distance + ((Math.sign(down) - 1) * height) / 2),
      width,
      height,
    })),
  );
  return hasRoom(label) ? [centred, ...around] : around;
}

/** The line from a label to its point, as the small squares that it runs through. */
function leaderOf(label: Labelled, box: Box): Box[] {
  const start = leaderStart(label, box);
  const count = Math.ceil(Math.hypot(start.x - label.x, start.y - label.y) / 4);
  return Array.from({ length: count }, (_, index) =>
    squareAt({
      x: label.x + (index / count) * (start.x - label.x),
      y: label.y + (index / count) * (start.y - label.y),
    }),
  );
}

function squareAt({ x, y }: Pick<Box, 'x' | 'y'>): Box {
  return { x: x - 2, y: y - 2, width: 4, height: 4 };
}

function isInside(box: Box, frame: Pick<Box, 'width' | 'height'>): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= frame.width &&
    box.y + box.height <= frame.height
  );
}
