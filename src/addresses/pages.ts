import type { MessageKey } from '../i18n/translate.ts';

/** What there is a page for each of. An offer and an example are named `municipality/offer`, the others by one word. */
export type Subject = 'municipality' | 'offer' | 'example' | 'partner' | 'programme' | 'topic' | 'rule';

/** The records that have pages, by their ids. */
export type Subjects = Readonly<Record<Subject, readonly string[]>>;

export interface PageRow {
  /** Below the site's base and the language. Permanent. `*` is a folder named by what the page is about. */
  readonly path: string;
  readonly of?: Subject;
  /** `da`: for editors and municipalities, in Danish only. */
  readonly locales: 'all' | 'da';
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** Where it stands in the menus, and under which name; the menus have the table's order. */
  readonly nav?: { readonly main?: MessageKey; readonly footer?: MessageKey; readonly footerAnchor?: string };
  /** The part of a copy on the device that it belongs to (`src/offline`). */
  readonly offline?: 'core' | 'search' | 'municipality';
  /** Whether an author may link to it. */
  readonly linkable: boolean;
}

const OPEN = { locales: 'all', listed: true, linkable: true } as const;
const DANISH = { ...OPEN, locales: 'da' } as const;
const UNSEEN = { locales: 'all', listed: false, linkable: false } as const;

/** Every page of the site. A page is a row here and a file in `src/pages`. */
export const PAGES = {
  home: { path: '', ...OPEN },
  find: { path: 'find/', ...OPEN, nav: { main: 'nav.find' }, offline: 'search' },
  help: { path: 'hjaelp/', ...OPEN, nav: { footer: 'help.title' }, offline: 'core' },
  timeline: { path: 'tid/', ...OPEN, nav: { main: 'nav.timeline' } },
  municipalities: {
    path: 'kommuner/',
    ...OPEN,
    nav: { main: 'nav.municipalities', footer: 'referral.choose', footerAnchor: 'henvis' },
  },
  municipality: { path: 'kommuner/*/', of: 'municipality', ...OPEN, offline: 'municipality' },
  referrals: { path: 'kommuner/*/henvis/', of: 'municipality', ...OPEN, offline: 'municipality' },
  referralNews: { path: 'kommuner/*/henvis/nyt/', of: 'municipality', ...OPEN, offline: 'municipality' },
  quality: { path: 'kommuner/*/kvalitet/', of: 'municipality', ...DANISH },
  profile: { path: 'kommuner/*/profil/', of: 'municipality', ...DANISH },
  offer: { path: 'kommuner/*/*/', of: 'offer', ...OPEN, offline: 'municipality' },
  partners: { path: 'partnere/', ...OPEN, nav: { footer: 'nav.partners' } },
  partner: { path: 'partnere/*/', of: 'partner', ...OPEN },
  topics: { path: 'emner/', ...OPEN, nav: { footer: 'topics.title' } },
  topic: { path: 'emner/*/', of: 'topic', ...OPEN },
  programmes: { path: 'programmer/', ...OPEN, nav: { footer: 'nav.programmes' } },
  programme: { path: 'programmer/*/', of: 'programme', ...OPEN },
  refer: { path: 'henvis/', ...OPEN, nav: { main: 'nav.refer', footer: 'refer.title' }, offline: 'core' },
  sheet: { path: 'ark/', ...OPEN, offline: 'core' },
  inspiration: { path: 'inspiration/', ...DANISH, nav: { footer: 'nav.inspiration' } },
  example: { path: 'inspiration/*/*/', of: 'example', ...DANISH },
  about: { path: 'om/', ...OPEN, nav: { footer: 'nav.about' } },
  guide: { path: 'om/redaktoerer/', ...DANISH, nav: { footer: 'nav.guide' } },
  rules: { path: 'om/regler/', ...DANISH },
  rule: { path: 'om/regler/*/', of: 'rule', ...DANISH },
  data: { path: 'data/', ...DANISH, nav: { footer: 'nav.data' } },
  typology: { path: 'typologi/', ...DANISH, nav: { footer: 'nav.typology' } },
  accessibility: { path: 'tilgaengelighed/', ...OPEN, nav: { footer: 'nav.accessibility' } },
  privacy: { path: 'privatliv/', ...OPEN, nav: { footer: 'nav.privacy' } },
  /** For an address that is not in the copy on the device. */
  noNetwork: { path: 'uden-net/', ...UNSEEN, offline: 'core' },
  notFound: { path: '404', ...UNSEEN, locales: 'da' },
} as const satisfies Readonly<Record<string, PageRow>>;

export type PageId = keyof typeof PAGES;

export const PAGE_IDS = Object.keys(PAGES) as PageId[];
