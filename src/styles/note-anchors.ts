import { marginNotes } from '../compile/annotations/set-notes.ts';

/**
 * The rules that set notes in the margin, level with their passages, and light up what belongs
 * together. Passage K is anchored as `--mK`, note K as `--nK`; a note stands level with its
 * passage or below the note before it, whichever is lower (CSS Anchor Positioning).
 */
export function noteAnchors(): string {
  const numbers = Array.from({ length: marginNotes }, (_, index) => index + 1);
  const lit = numbers.map((k) => `.prose:has(.p${k}:is(:hover, :focus-within, :target)) .p${k}`);
  return `/* Written by note-anchors.ts; a test holds the two together. */
@layer notes {
${lit.join(',\n')} { background: var(--lit) }
@media screen and (min-width: 72rem) { @supports (top: max(anchor(top), anchor(--a bottom, 0px))) {
.note:not(.in-flow) { position: absolute; inset-inline-start: calc(100% + var(--gap)); inline-size: var(--margin); margin: 0; top: max(anchor(top), calc(anchor(var(--prev) bottom, -1e5px) + 1.1rem)) }
${numbers.map((k) => `mark.m${k} { anchor-name: --m${k} }`).join('\n')}
${numbers.map((k) => `.note.m${k} { position-anchor: --m${k} }`).join('\n')}
${numbers.map((k) => `.n${k} { anchor-name: --n${k}; --prev: --n${k - 1} }`).join('\n')}
} }
}
`;
}
