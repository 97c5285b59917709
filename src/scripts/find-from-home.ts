import { element } from './find-elements.ts';

const form = element('forside-find', HTMLFormElement);
const input = element('q', HTMLInputElement);

/** The words stand after #, which no browser sends. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = new URLSearchParams({ q: input.value.trim() }).toString();
  location.assign(input.value.trim() === '' ? form.action : `${form.action}#${words}`);
});
