/** What Markdown has for the elements of HTML that people type most. */
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

/** What to write instead of an element of HTML, in a sentence, or nothing. */
export function markdownFor(element: string): string | undefined {
  const form = forms.get(element.toLowerCase());
  return form === undefined ? undefined : `Write ${form}; write &lt; for the sign itself.`;
}
