import { pluralForms, type MessageKey, type Translate } from '../../i18n/translate.ts';
import { FACETS } from '../../search/facets.ts';

/** Sentences for the script, as attributes of the element that it reads them from. */
export type SentenceAttributes = Readonly<Record<string, string>>;

/** What the form says of its choices. */
export function formSentences(t: Translate): SentenceAttributes {
  return {
    'data-broken': t('find.broken'),
    'data-maybe': t('find.maybe'),
    'data-impossible': t('find.impossible'),
    ...counted('active', 'find.active', t),
  };
}

/** What the list of results says: how many, what is not stated, and how far away. */
export function resultSentences(t: Translate): SentenceAttributes {
  return {
    'data-none': t('find.none'),
    'data-none-crisis': t('find.crisis.none'),
    'data-none-sure': t('find.noneSure'),
    'data-missing': t('find.missing'),
    ...counted('count', 'find.count', t),
    ...counted('count-for', 'find.countFor', t),
    ...counted('unsure', 'find.unsure', t),
    ...counted('show', 'find.show', t),
    ...factNames(t),
    'data-place': t('find.near.place'),
    'data-place-under': t('find.near.placeUnder'),
    'data-middle': t('find.near.middle'),
    'data-middle-under': t('find.near.middleUnder'),
    'data-municipality': t('find.near.municipality'),
    'data-own': t('find.near.own'),
    'data-same': t('find.near.same'),
  };
}

/** How each facet is called among what an offer does not say. Three are always stated. */
function factNames(t: Translate): SentenceAttributes {
  return Object.fromEntries(
    FACETS.filter((id) => id !== 'kommune' && id !== 'slags' && id !== 'niveau').map((id) => [
      `data-fact-${id}`,
      t(`find.fact.${id}`),
    ]),
  );
}

function counted(name: string, key: MessageKey, { locale }: Translate): SentenceAttributes {
  return Object.fromEntries(
    Object.entries(pluralForms(key, locale)).map(([form, words]) => [`data-${name}-${form}`, words]),
  );
}
