/** The page's element with an id. Throws when the page has none of that type: script and page must agree. */
export function element<T extends HTMLElement>(id: string, type: { new (): T; readonly name: string }): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} with the id ${id}.`);
  return found;
}

/** A sentence with its `{placeholders}` filled in. */
export function fill(sentence: string | undefined, values: Readonly<Record<string, string>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** A counted sentence in the plural form that the page's language has for a number: `data-count-one`, … */
export function counted(
  holder: HTMLElement,
  name: string,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return fill(holder.getAttribute(`data-${name}-${form}`) ?? undefined, { count: String(count), ...values });
}

export function listItem(words: string | Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(words);
  return item;
}
