/** A passage of an article, and how many words each of the notes on it has. */
export type NotedPassage = readonly [exact: string, ...words: number[]];

/** By article of the archive: passages that lie in, over and across each other and the blocks of the page. */
export const crowdedAnnotations: Readonly<Record<string, readonly NotedPassage[]>> = {
  handbook: [
    // From a paragraph into a heading, and the heading alone.
    ['What he sees there goes into the book first. The lamp', 30],
    ['The lamp and its care', 25],
    ['Nothing is done in haste, and nothing twice.', 90],
    // One passage with many notes, others in it, over its ends and around it.
    ['Trim the wick level', 20, 45, 12, 70, 33],
    ['wick', 15],
    ['level, and wipe the burner', 40],
    // From one item of a list to the next, into a list in it, and out of that again.
    ['wipe the burner dry. Fill the cistern', 35],
    ['to the mark: with the thin oil', 25],
    ['with the heavy oil in winter. Draw the curtains', 50],
    // As long as a note can hardly be.
    ['A pane that is cracked is turned inwards and reported', 600],
    // In a cell of a table, over two cells, and over two rows.
    ['Put out the lamp', 18],
    ['Wash the glass Second keeper', 22],
    ['First keeper 09:00', 28],
    // From one paragraph of a quotation to the next, and out of it.
    ['far away. Let no keeper', 32],
    ['did not see it. The boat', 20],
    ['the store must hold', 110],
    // Too near the end for the margin.
    ['Until then it has not ended', 80, 15],
  ],
  logbook: Array.from({ length: 40 }, (_, day): NotedPassage => {
    const date = day < 31 ? `On ${day + 1} March` : `On ${day - 30} April`;
    return [date, 12 + ((day * 7) % 25)];
  }),
  fanus: [
    ['فانوس دریایی', 20, 35],
    ['شیشه‌ها را پاک می‌کند و چراغ را روشن', 45],
    ['پاک می‌کند', 12],
    ['کار نگهبان', 25],
    ['۱۲ سبد شیشه و ۴۰ چلیک روغن', 60],
    ['کوتاه می‌کنند. شیشه را', 20],
    ['پرده را پیش از آفتاب', 30],
    ['چراغی که کم‌نور بسوزد', 40],
    ['هر که از صخره می‌رود', 25],
    ['تا آن دم تمام نشده است', 50],
  ],
};
