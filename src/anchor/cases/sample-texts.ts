import type { SeededRandom } from '../seeded-random.ts';

/**
 * Sample texts for the engine, each a list of paragraphs. The first three are prose written for this purpose. The
 * last has the first article of the Universal Declaration of Human Rights in Persian, Arabic, Chinese and Korean,
 * and a paragraph full of characters that take several code units.
 */
export const sampleTexts: readonly (readonly string[])[] = [
  [
    'The lighthouse on the northern rock was built in three summers. Stone was cut on the mainland, numbered, and ferried across whenever the swell allowed; in winter the masons went home and the half-finished tower stood empty. When the lamp was first lit, the fishermen of the bay are said to have stayed up all night to watch it turn.',
    'Its keepers wrote down everything. The log gives the hour at which the lamp was lit, the hour at which it was put out, the wind, the state of the sea, and every ship that passed close enough to be named. On quiet days there is little else; on others the entry runs over two pages and ends in the middle of a word.',
    'Oil arrived twice a year. A keeper carried it up one hundred and forty-one steps, two cans at a time, and the log records how many trips each of them made. “Carried oil, forty trips,” says an entry for May; “carried oil, forty-two trips, rested,” says the next.',
    'The tower was automated in the spring. Since then a technician visits every other month, cleans the panels, and signs the same log, which still lies on the table by the door. Nobody has ever removed the chair.',
    'Visitors may climb as far as the gallery. From there one sees the reef, the harbour with its two breakwaters, and on a clear day the second light, twelve miles off, which was built by the same family and answers with a shorter flash.',
  ],
  [
    'A tide table is a promise about water. It says for each day of the year when the sea will stand highest and lowest at one particular place, and it is right to within a hand’s breadth unless the wind disagrees. Harbours print it on the back of their calendars.',
    'The prediction rests on a sum of waves. Each has a period fixed by the motions of the Moon and the Sun, and each port has its own list of heights and delays, found by measuring for at least a year. With thirty-seven of them the table is good; with more it is hardly better.',
    'Before electronic computers the sum was done by a machine of brass wheels. One wheel stood for each wave; a wire ran over all of them and moved a pen. Turning the crank for a few hours drew the tides of a whole year, and a clerk read the heights off the curve.',
    'The wind is not in the table. A strong wind that blows onshore for a day can raise the water by half a metre, and a high barometer can press it down. The harbour master therefore keeps a second column, in pencil, for what really happened.',
    'Where two tides meet, the table fails. In some channels there are four high waters a day, in others only one; and in a few places the water hardly moves at all, because the waves from both ends cancel each other out.',
  ],
  [
    'The walled garden was laid out for vegetables, and the flowers came later. Its south wall is hollow: a fire at one end used to warm the bricks, so that peaches would set fruit a fortnight before their neighbours did. The flue has not been lit for eighty years.',
    'Pears are trained flat against the east wall. Each has a lead label with a number, and the number leads to a page in the garden book; the page gives the name, the year of planting, and what became of the fruit. Four of the names are known from nowhere else.',
    'In the middle stands a well. Water was raised by a donkey in a wheel until the pump came, and the donkey, says the garden book, “was not informed of the change and continued to present himself at seven.”',
    'Seeds are saved from the beans, the lettuces and the tall peas. They are dried on paper in the loft, shaken into envelopes, and dated; what is older than five years is sown in a trial bed, where it either proves the gardener wrong or is dug in.',
    'The hedge between the garden and the orchard has never been replanted. It is cut once a year, in August, after the second brood of birds has left, and the date is entered in the book beside the first frost and the last.',
  ],
  [
    'تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و وجدان می‌باشند و باید نسبت به یکدیگر با روح برادری رفتار کنند.',
    'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وُهِبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.',
    '人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。',
    '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
    'The keeper 👩🏽‍🌾 and her family 👨‍👩‍👧‍👦 flew the flags 🇵🇹🇳🇿🇨🇭 over the cafe\u0301 Zoe\u0308 on the x\u0304-axis; 2\u20DD boats, 𝒜 and 𝔹, came in at 05:30\u00A0h with sea\u00ADweed for the gar\u00ADden. 👍🏿👍🏿',
  ],
];

const nastyPieces = [
  ...[
    'a',
    'b',
    'e',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00A0',
    '\u3000',
    '\u00AD',
    '-',
    '.',
    '“',
    '"',
  ],
  ...['\u0301', '\u0304', '\u20DD', '\u0323', 'é', 'x\u0304', 'ﬁ', '\u212B', '\u2126', '\u0958'],
  ...['\u200C', '\u200D', '\uFE0F', '👩', '👩‍🌾', '🏽', '👍🏿', '🇵', '🇹', '🇳🇿', '𝒜', '©', '❤️'],
  ...[
    'می‌',
    'خ',
    '\u0650',
    'عً',
    '\u0600',
    '水',
    '灯',
    '、',
    '한',
    '\u1112',
    '\u1161',
    '\u11AB',
    'क',
    '\u094D',
    'ष',
  ],
];

/** Random sequences of characters that text models often handle wrongly. */
export function nastyText(random: SeededRandom, pieces: number): string {
  return Array.from({ length: pieces }, () => random.pick(nastyPieces)).join('');
}
