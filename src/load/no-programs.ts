/** What MDX's syntax asks of a parser of JavaScript: an error has the offset at which reading stopped. */
const refusal = { pos: 0, raisedAt: 0 };

/**
 * Stands in for the parser of JavaScript that MDX's syntax extension brings. A block of `import` or
 * `export` is refused, whatever is in it; braces end where their pairs do, whatever is between them.
 * So programs begin and end here where they do for MDX, and none is ever read.
 */
export const noPrograms = {
  parse: refuse,
  parseExpressionAt(source: string) {
    const opened = source.split('{').length;
    const closed = source.split('}').length;
    if (opened > closed) refuse();
    const span = { start: 0, end: source.length };
    const name = { ...span, type: 'Identifier' as const, name: 'unread' };
    const spread = { ...span, type: 'SpreadElement' as const, argument: name };
    return { ...span, type: 'ObjectExpression' as const, properties: [spread] };
  },
};

function refuse(): never {
  throw Object.assign(new SyntaxError('content holds no programs'), refusal);
}
