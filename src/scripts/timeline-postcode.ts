import type { Translate } from '../i18n/translate.ts';
import { element } from './find-elements.ts';
import { findPostcode, type FoundPostcode } from './postcodes.ts';

const input = element('postnummer', HTMLInputElement);
const answer = element('postnummer-svar', HTMLElement);

/** Lets a postcode of four digits choose its municipality; `choose` is called with its id. */
export function listenToPostcode(base: string, t: Translate, choose: (municipality: string) => void): void {
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    const postcode = input.value.trim();
    answer.textContent = '';
    if (!/^\d{4}$/.test(postcode)) return;
    void findPostcode(base, postcode).then(
      (found) => {
        if (postcode !== input.value.trim()) return;
        answer.textContent = found ? answerWords(found, t) : t('home.postcodeUnknown', { postcode });
        const [only] = found?.inside ?? [];
        if (only && found?.inside.length === 1) choose(only.id);
      },
      () => (answer.textContent = t('timeline.broken')),
    );
  });
}

function answerWords({ town, inside, outside }: FoundPostcode, t: Translate): string {
  const rest = outside.length === 0 ? '' : t('home.postcodeAlsoOutside', { municipalities: outside.join(' / ') });
  const [first] = inside;
  if (first === undefined) return t('home.postcodeOutside', { town, municipalities: outside.join(' / ') });
  const words =
    inside.length === 1
      ? t('timeline.postcodeFound', { town, municipality: first.name })
      : `${t('home.postcodeSeveral', { town })} ${inside.map(({ name }) => name).join(' / ')}.`;
  return [words, rest].filter((part) => part !== '').join(' ');
}
