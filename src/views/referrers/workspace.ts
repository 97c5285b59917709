import { AGE_BANDS } from '../../domain/referral/age-bands.ts';
import { REFERRAL_GROUPS, type ReferralGroup } from '../../domain/referral/judge.ts';
import { COMPANIES } from '../../domain/referral/question.ts';
import type { Municipality } from '../../domain/catalogue.ts';
import { compareDanish } from '../../domain/order.ts';
import { formatLanguage } from '../../i18n/format.ts';
import { LANGUAGES, LOCALES } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';
import { MUNICIPALITIES, regionOf, type DanishMunicipality } from '../../reference/municipalities.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { PROFESSIONAL_ANCHOR, pathsFrom } from '../paths.ts';
import { publishingMunicipalities, shownOffers } from '../../domain/offers-of.ts';
import { professionalTermWords } from '../term-words.ts';

/** A municipality one can choose, and what lies around it. */
export interface WorkspaceMunicipality {
  readonly id: string;
  readonly name: string;
  /** The empty string for a municipality without a Danish code. */
  readonly region: string;
  /** Ids of neighbours in the catalogue, in Danish order of their names. */
  readonly neighbours: readonly string[];
  /** Names of neighbours that are not in the catalogue. */
  readonly outside: readonly string[];
}

export interface Choice {
  readonly value: string;
  readonly label: Words;
}

export interface WorkspacePage {
  readonly municipalities: readonly WorkspaceMunicipality[];
  readonly ageBands: readonly Choice[];
  readonly companies: readonly Choice[];
  readonly situations: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly sheetLanguages: readonly Choice[];
  readonly roles: readonly Choice[];
  /** What does not fit stands closed: it is there to be asked for. */
  readonly groups: readonly { readonly id: ReferralGroup; readonly title: string; readonly isClosed: boolean }[];
  readonly lists: readonly NamedLink[];
  /** The page of sheets, in the language of this one. */
  readonly sheet: string;
  /** Where an offer's part for professionals begins, after `#`. */
  readonly anchor: string;
}

/** Languages that families are likely to speak, beside those that offers name; most are taught as such in Denmark. */
const FAMILY_LANGUAGES = ['da', 'ar', 'de', 'en', 'fa', 'pl', 'ro', 'so', 'ti', 'tr', 'uk', 'ur'];

/** What a referrer chooses among. Nothing here depends on a family. */
export function workspacePage({ catalogue, t, base }: ViewContext): WorkspacePage {
  const paths = pathsFrom(base, t.locale);
  const municipalities = publishingMunicipalities(catalogue).filter(({ id }) => shownOffers(catalogue, id).length > 0);
  const spoken = shownOffers(catalogue).flatMap(({ languages = [] }) => languages);
  return {
    municipalities: municipalities.map((row) => around(row, municipalities, catalogue.today)),
    ageBands: AGE_BANDS.map(({ id }) => ({ value: id, label: t(`refer.band.${id}`) })),
    companies: COMPANIES.map((id) => ({ value: id, label: t(`refer.company.${id}`) })),
    situations: catalogue.vocabulary.situations.map((term) => ({
      value: term.id,
      label: professionalTermWords(term, t),
    })),
    languages: [...new Set([...FAMILY_LANGUAGES, ...spoken])]
      .map((code) => ({ value: code, label: formatLanguage(code, t.locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, LANGUAGES[t.locale].tag)),
    sheetLanguages: LOCALES.map((id) => ({ value: id, label: { text: LANGUAGES[id].name, lang: id } })),
    roles: [
      { value: 'midwife', label: t('referrer.midwife') },
      { value: 'health-visitor', label: t('referrer.health-visitor') },
      { value: 'gp', label: t('referrer.gp') },
      { value: 'other', label: t('refer.roleOther') },
    ],
    groups: REFERRAL_GROUPS.map((id) => ({ id, title: t(`refer.group.${id}`), isClosed: id === 'does-not-fit' })),
    lists: municipalities.map(({ id, name }) => ({ href: paths.referrals(id), label: name })),
    sheet: paths.sheet,
    anchor: PROFESSIONAL_ANCHOR,
  };
}

function around(
  { id, name, code }: Municipality,
  catalogue: readonly Municipality[],
  today: string,
): WorkspaceMunicipality {
  const here = MUNICIPALITIES.find((row) => row.code === code);
  if (!here) return { id, name, region: '', neighbours: [], outside: [] };
  const neighbours = MUNICIPALITIES.filter((row) => here.neighbours.includes(row.code)).sort((a, b) =>
    compareDanish(a.name, b.name),
  );
  const idOf = (row: DanishMunicipality) => catalogue.find((other) => other.code === row.code)?.id;
  return {
    id,
    name,
    region: regionOf(here.code, today) ?? '',
    neighbours: neighbours.flatMap((row) => idOf(row) ?? []),
    outside: neighbours.filter((row) => idOf(row) === undefined).map((row) => row.name),
  };
}
