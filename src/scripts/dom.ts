type Child = Node | string;

/** An element with a class and what it holds; without a class, the empty string. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A copy of what a template of the page holds. */
export function copyOf(id: string): DocumentFragment {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`The page has no template with the id ${id}.`);
  return template.content.cloneNode(true) as DocumentFragment;
}
