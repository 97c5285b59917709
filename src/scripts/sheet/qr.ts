import { correction, generate } from 'lean-qr';

const SVG = 'http://www.w3.org/2000/svg';

/** The quiet edge that readers need, in modules (ISO/IEC 18004). */
const EDGE = 4;

/** A code that a phone's camera reads, drawn black on white in every theme. `label` names it to those who cannot see it. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const size = code.size + 2 * EDGE;
  const svg = document.createElementNS(SVG, 'svg');
  set(svg, { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' });
  svg.classList.add('qr');
  const ground = document.createElementNS(SVG, 'rect');
  set(ground, { width: String(size), height: String(size), fill: '#fff' });
  const modules = document.createElementNS(SVG, 'path');
  set(modules, { d: pathOf(code), fill: '#000' });
  svg.append(ground, modules);
  return svg;
}

/** Runs of dark modules as one stroke each. */
function pathOf(code: ReturnType<typeof generate>): string {
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      let end = x;
      while (code.get(end, y)) end++;
      path += `M${x + EDGE} ${y + EDGE}h${end - x}v1h${x - end}z`;
      x = end;
    }
  return path;
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
