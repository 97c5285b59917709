import type { Finding, Severity } from '../../schema/finding.ts';

export interface HtmlReportOptions {
  /** Whose report it is: `Esbjerg`. */
  readonly name: string;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Path put before each file name. */
  readonly contentDir: string;
}

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Fejl', warning: 'Advarsler', advice: 'Råd' };

/** A page of its own that can be sent by mail: all findings of one municipality, file by file, gravest first. */
export function reportAsHtml(findings: readonly Finding[], { name, today, contentDir }: HtmlReportOptions): string {
  const sections = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const rows = findings.filter((finding) => finding.severity === severity);
    return rows.length === 0 ? [] : [`<h2>${HEADINGS[severity]} (${rows.length})</h2>`, byFile(rows, contentDir)];
  });
  const body = sections.length === 0 ? '<p>Alt indhold er i orden.</p>' : sections.join('\n');
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kontrol af indhold: ${escape(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Kontrol af indhold: ${escape(name)}</h1>
<p>Gjort op ${escape(today)}. Fejl skal rettes, før siden kan bygges. Advarsler bør I se på. Råd kan vente.</p>
${body}
</main>
</body>
</html>
`;
}

const STYLE =
  'body{font:1.1rem/1.6 sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem;color:#29231c;background:#fbf7ef}' +
  'code{font-size:.9em}li{margin:.6rem 0}@media print{body{background:#fff;margin:0}}';

function byFile(findings: readonly Finding[], contentDir: string): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files
    .map((file) => {
      const rows = findings.filter((finding) => finding.file === file).map(row);
      return `<h3><code>${escape(`${contentDir}/${file}`)}</code></h3>\n<ul>\n${rows.join('\n')}\n</ul>`;
    })
    .join('\n');
}

function row({ line, column, rule, message, hint }: Finding): string {
  const advice = hint === undefined ? '' : `<br>${escape(hint)}`;
  return `<li>Linje ${line}, tegn ${column}: ${escape(message)} <code>[${escape(rule)}]</code>${advice}</li>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
