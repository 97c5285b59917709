import { legible } from './characters.ts';
import { explainTag } from './explain-tag.ts';
import { offsetAt, type Objection } from './place.ts';
import { ALLOWED_COMPONENTS, REFUSED_NODES } from './policy.ts';

/** From an offset up to another. */
export type Span = readonly [from: number, to: number];

/** A fault that stopped the parser. */
export interface SyntaxFault extends Objection {
  /** Where an editor should look. */
  readonly at: number;
  /** What the parser took for something it is not: a whole tag, or the sign alone. */
  readonly spans: readonly Span[];
}

/** What the parser's `line:column: message` means to an editor. */
export function explainSyntax(report: string, source: string): SyntaxFault {
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: ([^]*)$/.exec(report);
  const detail = match?.[3] ?? report;
  const reported = offsetAt(source, { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) });
  const at = nearestOpening(source, reported);
  if (source[at] === '{') return { at, spans: [[at, at + 1]], rule: 'mdx-syntax', ...explainBrace(detail) };
  const opener = /expected corresponding closing tag for `[^`]*` \((\d+):(\d+)\)/.exec(detail);
  const partner = opener ? [offsetAt(source, { line: Number(opener[1]), column: Number(opener[2]) })] : [];
  return {
    at,
    spans: [at, ...partner].map((from) => tagAt(source, from)),
    ...explainAngle(source.slice(at), detail, Number(opener?.[1])),
  };
}

/** The parser points into an expression it cannot read; the editor should look at its beginning. */
function nearestOpening(source: string, offset: number): number {
  if (/[<{]/.test(source[offset] ?? '')) return offset;
  return Math.max(source.lastIndexOf('{', offset), source.lastIndexOf('<', offset), 0);
}

function tagAt(source: string, from: number): Span {
  const tag = /^<(?:!--[^\n]*?-->|[/!?]?[\w.:-]+(?=[\s/>])[^<>\n]*>|[^\s<>]+>)/.exec(source.slice(from));
  return [from, from + (tag?.[0].length ?? 1)];
}

function explainBrace(detail: string): Pick<Objection, 'message' | 'hint'> {
  if (!detail.includes('end of file')) return REFUSED_NODES.mdxTextExpression;
  return { message: 'En krølleparentes { bliver ikke lukket.', hint: 'Slet den, eller skriv \\{ for at vise tegnet.' };
}

function explainAngle(text: string, detail: string, openerLine: number): Objection {
  const rule = 'mdx-syntax';
  if (text.startsWith('<!--'))
    return { rule, message: 'Kommentarer kan ikke bruges.', hint: 'Slet den. Den ville også kunne læses af alle.' };
  if (/^<(?:[a-z]+:|www\.|[^\s<>]+@)/i.test(text))
    return {
      rule,
      message: 'Adresser mellem < og > kan ikke bruges.',
      hint: 'Slet < og >, eller skriv [tekst](adresse).',
    };
  const [, slash = '', name = ''] = /^<(\/?)([A-Za-z][\w.:-]*)(?=[\s/>]|$)/.exec(text) ?? [];
  const isTag = Object.hasOwn(ALLOWED_COMPONENTS, name) || /^<[^<\n]*>/.test(text);
  if (name === '' || !isTag)
    return {
      rule,
      message: 'Tegnet < bliver læst som begyndelsen på en boks.',
      hint: 'Skriv «under» med ord, sæt et mellemrum efter <, eller skriv \\<.',
    };
  if (!Object.hasOwn(ALLOWED_COMPONENTS, name)) return explainTag(name);
  return { rule, ...explainBox(`<${slash}${legible(name)}>`, detail, openerLine) };
}

function explainBox(tag: string, detail: string, openerLine: number): Pick<Objection, 'message' | 'hint'> {
  if (!Number.isNaN(openerLine))
    return { message: `${tag} lukker ikke boksen fra linje ${openerLine}.`, hint: 'Luk den inderste boks først.' };
  if (detail.startsWith('Unexpected closing tag'))
    return {
      message: `${tag} lukker en boks, der ikke er begyndt.`,
      hint: 'Slet linjen, eller skriv boksens begyndelse.',
    };
  if (detail.startsWith('Expected a closing tag'))
    return {
      message: `Boksen ${tag} bliver ikke lukket.`,
      hint: `Slut med ${tag.replace('<', '</')} på sin egen linje, lige så langt inde som ${tag}.`,
    };
  return {
    message: `Boksens begyndelse ${tag} kan ikke læses.`,
    hint: 'Skriv den på én linje for sig selv, fx <GoodToKnow>.',
  };
}
