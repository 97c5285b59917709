import type { Page } from 'playwright-core';
import { waitForResults } from './find-page.ts';
import { settle as waitForTimeline } from './timeline-page.ts';
import { fillWorkspace, waitForWorkspace } from './workspace-page.ts';

export interface PageType {
  readonly name: string;
  readonly path: string;
  /** What to wait for before the page is as a visitor sees it. */
  readonly ready?: (page: Page) => Promise<void>;
}

/** One page of each type that a visitor can meet. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'the front page', path: '/' },
  { name: 'the search with results', path: '/find/#q=gravid', ready: waitForResults },
  { name: 'the search with offers that do not say', path: '/find/#anonym=ja&postnr=9631', ready: waitForResults },
  { name: 'the search without results', path: '/find/#q=xyzzyq', ready: waitForResults },
  { name: 'the search where words ask for help now', path: '/find/#q=min+mand+sl%C3%A5r+mig', ready: waitForResults },
  { name: 'help now', path: '/hjaelp/' },
  { name: 'the timeline without dates', path: '/tid/' },
  {
    name: 'the timeline of a child',
    path: '/tid/#kommune=esbjerg&foedt=2024-02-29,2020-01-01',
    ready: waitForTimeline,
  },
  {
    name: 'the timeline with a date that is none',
    path: '/tid/#kommune=esbjerg&termin=2027-02-30',
    ready: waitForTimeline,
  },
  { name: 'all municipalities', path: '/kommuner/' },
  { name: 'a municipality', path: '/kommuner/esbjerg/' },
  { name: 'a municipality with ended offers', path: '/kommuner/aarhus/' },
  { name: 'a municipality’s profile', path: '/kommuner/esbjerg/profil/' },
  { name: 'a profile of which much is unknown', path: '/kommuner/toender/profil/' },
  { name: 'an offer', path: '/kommuner/esbjerg/familiegruppe/' },
  { name: 'an offer that is over', path: '/kommuner/aarhus/nabohuset-familiekurser/' },
  { name: 'an offer of which little is known', path: '/kommuner/esbjerg/babybio/' },
  { name: 'a municipality’s list for those who refer', path: '/kommuner/esbjerg/henvis/' },
  { name: 'a list with weeks, law and ended offers', path: '/kommuner/aarhus/henvis/' },
  { name: 'what is new for professionals', path: '/kommuner/aarhus/henvis/nyt/' },
  { name: 'all examples', path: '/inspiration/' },
  { name: 'an example', path: '/inspiration/vaenersborg/sirius-foraeldrestoette/' },
  { name: 'all partners', path: '/partnere/' },
  { name: 'a partner', path: '/partnere/moedrehjaelpen/' },
  { name: 'all topics', path: '/emner/' },
  { name: 'a topic', path: '/emner/faedre/' },
  { name: 'a topic with one’s own municipality first', path: '/emner/foraeldreskab/#kommune=esbjerg' },
  { name: 'all programmes', path: '/programmer/' },
  { name: 'a programme', path: '/programmer/cos-p/' },
  { name: 'the workspace, empty', path: '/henvis/', ready: waitForWorkspace },
  {
    name: 'the workspace with offers and a sheet in Arabic',
    path: '/henvis/',
    ready: (page) => fillWorkspace(page, 'ar'),
  },
  { name: 'the workspace in Arabic with a sheet', path: '/ar/henvis/', ready: (page) => fillWorkspace(page, 'ar') },
  { name: 'a sheet', path: '/ark/#1m/esbjerg:babybio,~familiegruppe', ready: waitForSheet },
  { name: 'a sheet in Arabic', path: '/ar/ark/#1m/esbjerg:babybio,~familiegruppe', ready: waitForSheet },
  { name: 'a sheet whose address is garbled', path: '/ark/#1m/esbjerg', ready: waitForSheet },
  { name: 'about', path: '/om/' },
  { name: 'the editors’ guide', path: '/om/redaktoerer/' },
  { name: 'the typology and the survey', path: '/typologi/' },
  { name: 'all rules', path: '/om/regler/' },
  { name: 'a rule', path: '/om/regler/wording/' },
  { name: 'a municipality’s findings and quality', path: '/kommuner/esbjerg/kvalitet/' },
  { name: 'the open data', path: '/data/' },
  { name: 'accessibility', path: '/tilgaengelighed/' },
  { name: 'privacy', path: '/privatliv/' },
  { name: 'the front page in Arabic, from right to left', path: '/ar/' },
  { name: 'the search with results in Arabic', path: '/ar/find/#q=gravid', ready: waitForResults },
  {
    name: 'the timeline of a child in Arabic',
    path: '/ar/tid/#kommune=esbjerg&foedt=2024-02-29',
    ready: waitForTimeline,
  },
  { name: 'help now in Arabic', path: '/ar/hjaelp/' },
  { name: 'a municipality in Arabic', path: '/ar/kommuner/esbjerg/' },
  { name: 'a list for those who refer in Arabic', path: '/ar/kommuner/aabenraa/henvis/' },
  { name: 'an offer in Arabic with its text in Danish', path: '/ar/kommuner/esbjerg/familiegruppe/' },
  { name: 'an offer in Arabic with its text translated', path: '/ar/kommuner/esbjerg/aaben-sundhedspleje/' },
  { name: 'a topic in Arabic', path: '/ar/emner/foraeldreskab/#kommune=aarhus' },
  { name: 'an offer in English', path: '/en/kommuner/esbjerg/familiegruppe/' },
  { name: 'the page without a net', path: '/uden-net/' },
  { name: 'an address that leads nowhere', path: '/findes-ikke/' },
];

/** Waits until the page of sheets has said what it has to say. */
async function waitForSheet(page: Page): Promise<void> {
  await page.locator('#ark:is([data-state=shown], [data-state=garbled])').waitFor();
}

/** Opens everything that a visitor may open. */
export async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}
