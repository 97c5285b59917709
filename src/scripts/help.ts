import { sayWhoAnswers } from './help-answers.ts';

/** A page that is left open is still right. */
const EVERY_MS = 60_000;

const holder = document.getElementById('hjaelp-linjer');

if (holder) {
  sayWhoAnswers(holder);
  window.setInterval(() => sayWhoAnswers(holder), EVERY_MS);
}
