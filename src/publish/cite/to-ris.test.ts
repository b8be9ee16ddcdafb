import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-item.ts';
import { toRis } from './to-ris.ts';

const page: CslItem = { id: 'lamp', type: 'webpage', title: 'Lampe «allumée» — 灯台' };

test('a page as an RIS reference', () => {
  const ris = toRis([
    {
      ...page,
      author: [{ family: 'Marsh', given: 'Ada' }, { literal: 'Board of Lights' }],
      'container-title': 'Lamps',
      issued: { 'date-parts': [[1903, 4]] },
      URL: 'https://lamps.example/1',
    },
  ]);
  const lines = [
    'TY  - ELEC',
    'ID  - lamp',
    'TI  - Lampe «allumée» — 灯台',
    'AU  - Marsh, Ada',
    'AU  - Board of Lights',
    'T2  - Lamps',
    'PY  - 1903',
    'DA  - 1903/04',
    'UR  - https://lamps.example/1',
    'ER  - ',
  ];
  assert.equal(ris, `${lines.join('\r\n')}\r\n\r\n`);
});

test('a line break in a title cannot start a new tag', () => {
  const ris = toRis([{ ...page, title: 'Lamp\r\nER  - \r\nTY  - BOOK' }]);
  assert.equal(ris.match(/^TY {2}-/gm)?.length, 1);
  assert.match(ris, /TI {2}- Lamp ER - TY - BOOK\r\n/);
});

test('a range of uncertain days is in the last part of the date', () => {
  const days = {
    'date-parts': [
      [1903, 4, 2],
      [1903, 4, 9],
    ],
    circa: true,
  } as const;
  assert.match(
    toRis([{ ...page, issued: days }]),
    /DA {2}- 1903\/04\/02\/to 1903\/04\/09, uncertain\r\n/,
  );
});
