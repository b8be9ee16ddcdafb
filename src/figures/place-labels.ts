/** A rectangle in a drawing. `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something to label: its point, and the space for text around that point. */
export interface Labelled extends Pick<Box, 'x' | 'y'> {
  /** Estimated width of the text. */
  readonly width: number;
  readonly room: Pick<Box, 'width' | 'height'>;
}

/** Height of a label in units, which are CSS pixels at natural size: the minimum target size of WCAG 2.5.8. */
const labelHeight = 24;

/** Distances between a point and its label to try, in units, nearest first. */
const distances = [8, 16, 26, 38, 52, 68];
/** Directions to try. Right and left come first, as on most maps; then above, below and diagonal. */
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
const minRoomHeight = 16;

/**
 * Finds a position inside the frame for each label: on its point if there is space, otherwise as near as
 * possible without covering a label, a point or a leader line. A position where `seemsElsewhere` is true is
 * used only if there is no other. Labels with space on their point are placed first, then the rest in the
 * given order. A label without a free position is undefined.
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

/** Where the leader line from a label to its point starts, on the label’s edge. */
export function leaderStart({ x, y }: Pick<Box, 'x' | 'y'>, box: Box): Pick<Box, 'x' | 'y'> {
  const middle = box.y + box.height / 2;
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: y < box.y ? box.y + 5 : y > box.y + box.height ? box.y + box.height - 5 : middle,
  };
}

/** True if two rectangles overlap. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function hasRoom({ width, room }: Labelled): boolean {
  return room.width >= width && room.height >= minRoomHeight;
}

function placesFor(label: Labelled): Box[] {
  const { x, y, width } = label;
  const height = labelHeight;
  const centred = { x: x - width / 2, y: y - height / 2, width, height };
  const beside = distances.flatMap((distance) =>
    directions.map(([right, down]) => ({
      x: Math.round(x + right * distance + ((Math.sign(right) - 1) * width) / 2),
      y: Math.round(y + down * distance + ((Math.sign(down) - 1) * height) / 2),
      width,
      height,
    })),
  );
  return hasRoom(label) ? [centred, ...beside] : beside;
}

/** The leader line from a label to its point, as small squares along it. */
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
