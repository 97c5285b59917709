import type { LifeStage } from '../domain/audience/stages.ts';
import type { AccessMode, Level, OfferKind } from '../schema/terms.ts';

/** What a search can be narrowed by. The ids are the names in the address, so they are permanent. */
export const FACETS = ['kommune', 'alder', 'adgang', 'slags', 'emne', 'niveau'] as const;

export type FacetId = (typeof FACETS)[number];

/** The facet that keeps ended offers apart, and its values. */
export const ENDED = { facet: 'slut', yes: 'ja', no: 'nej' } as const;

/** The words for closed lists of terms in addresses; permanent. */
export const STAGE_WORDS: Readonly<Record<LifeStage | 'unknown', string>> = {
  pregnancy: 'gravid',
  'age-0-1': '0-1',
  'age-1-3': '1-3',
  'age-3-6': '3-6',
  'age-6-plus': '6-plus',
  unknown: 'ukendt',
};

export const ACCESS_WORDS: Readonly<Record<AccessMode, string>> = { open: 'aaben', visited: 'visiteret' };

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  universal: 'universel',
  selective: 'selektiv',
  indicated: 'indikeret',
};

export const KIND_WORDS: Readonly<Record<OfferKind, string>> = {
  'open-advice': 'aaben-raadgivning',
  group: 'gruppe',
  'parent-course': 'foraeldrekursus',
  'individual-course': 'individuelt-forloeb',
  'home-visit': 'hjemmebesoeg',
  mentor: 'mentor',
  'couple-course': 'parforloeb',
  cafe: 'cafe',
  'open-house': 'aabent-hus',
  'residential-stay': 'ophold',
  'emergency-help': 'hjaelp-her-og-nu',
  activity: 'aktivitet',
  consultation: 'konsultation',
  conversation: 'samtale',
  screening: 'undersoegelse',
};
