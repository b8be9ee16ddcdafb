import type { Code } from 'mdast';
import type { BodyReport } from './body-report.ts';

/** Checks the info string after the back-ticks of a code block: a language name in plain letters, or nothing. */
export function checkInfo({ lang, meta, position }: Code, report: BodyReport): void {
  if ((lang ?? '') === '' || (/^[a-z0-9-]{1,20}$/.test(lang ?? '') && !meta)) return;
  const [line = '', info = ''] = /^(?:`+|~+)[ \t]*([^\n]*)/.exec(report.raw({ position })) ?? [];
  const word = /^[a-z0-9-]{1,20}(?=\s)/.exec(info)?.[0];
  report.add(
    { position },
    {
      rule: 'plain-code',
      message: `“${info.trim()}” is not the name of a language in small letters, figures and hyphens.`,
      fix:
        word === undefined
          ? 'Write ```text, or the three back-ticks alone.'
          : `Write \`\`\`${word} and no more on this line.`,
    },
    line.length - info.length,
    info.trimEnd().length,
  );
}
