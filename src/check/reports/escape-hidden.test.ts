import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHidden } from './escape-hidden.ts';

test('escape sequences, bidirectional controls and line ends show as their code points', () => {
  assert.equal(
    escapeHidden('a\u001b[31mb\u202ec\u2066\u009b2J\u0007\r\nd\te'),
    'a‹U+001B›[31mb‹U+202E›c‹U+2066›‹U+009B›2J‹U+0007›‹U+000D›‹U+000A›d  e',
  );
});

test('text that needs no escape does not change, whatever its script', () => {
  for (const text of ['a: b, ::, #1', 'می‌تابد', '👩‍🚀', '间谍', 'маяк'])
    assert.equal(escapeHidden(text), text);
});

test('no log reads a line as a command', () => {
  assert.equal(escapeHidden('::error::x'), '‹U+003A›:error::x');
  assert.equal(escapeHidden('  ::add-mask::x'), '  ‹U+003A›:add-mask::x');
  assert.equal(escapeHidden('a ##[group]x ###[x'), 'a ‹U+0023›#[group]x #‹U+0023›#[x');
});
