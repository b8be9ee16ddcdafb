/** Markdown for common HTML elements. */
const forms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: '[words](https://…)',
    b: '**words**',
    blockquote: '> before each line',
    br: 'a backslash at the end of the line',
    code: '`words`',
    em: '*words*',
    h2: '## before the heading',
    h3: '### before the heading',
    hr: '--- between two empty lines',
    i: '*words*',
    li: '- before each entry',
    ol: '1. before each entry',
    p: 'an empty line between paragraphs',
    q: '<Quote>words of the source</Quote>',
    strong: '**words**',
    sup: '[^1] for a footnote',
    ul: '- before each entry',
  }),
);

/** Says in a sentence what to write instead of an HTML element; undefined if nothing is known. */
export function markdownFor(element: string): string | undefined {
  const form = forms.get(element.toLowerCase());
  return form === undefined ? undefined : `Write ${form}; write &lt; for the sign itself.`;
}
