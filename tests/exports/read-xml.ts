import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its namespace: `{http://www.w3.org/2005/Atom}entry`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of all inside. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML as strictly as XML says. Throws for what is not well-formed. */
export function readXml(xml: string): XmlElement {
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]): [string, string] => [name, value]);
    open.push({ name: `{${uri}}${local}`, attributes: Object.fromEntries(values), children: [], text: '' });
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) open.at(-1)?.children.push(element);
  });
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error('The XML has no element.');
  return root;
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
