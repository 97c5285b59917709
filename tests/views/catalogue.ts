import { buildCatalogue, type Offer } from '../../src/domain/catalogue.ts';
import type { AuthoredText, Entries } from '../../src/domain/records.ts';
import { translator } from '../../src/i18n/translate.ts';
import { VocabularySchema } from '../../src/schema/vocabulary.ts';
import { OrganisationSchema } from '../../src/schema/organisation.ts';
import { ProgrammeSchema } from '../../src/schema/programme.ts';
import { SourceSchema } from '../../src/schema/source.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { aMunicipality, anOffer, type MunicipalityChanges, type OfferChanges } from '../build.ts';

export const TODAY = '2026-03-01';

const NO_TEXT: AuthoredText = { firstVisitHtml: '', html: '', professionalHtml: '', text: [], professionalText: [] };
const SOURCES = [{ document: 'pwc-familiehuse-2021' }];

export interface TinyCatalogue {
  /** Offers by id: `esbjerg/babycafe`. The part before the slash is the municipality. */
  readonly offers?: Readonly<Record<string, OfferChanges>>;
  readonly municipalities?: Readonly<Record<string, MunicipalityChanges>>;
  readonly texts?: Readonly<Record<string, Partial<AuthoredText>>>;
}

/** Valid entries: Esbjerg, a foreign municipality, a partner, a programme, a source and a few words. */
export function entriesOf({ offers = {}, municipalities = {}, texts = {} }: TinyCatalogue): Entries {
  const body = (id: string) => ({ ...NO_TEXT, ...texts[id] });
  const towns = { esbjerg: {}, baerum: { name: 'Bærum', country: 'NO', code: undefined } as const, ...municipalities };
  return {
    offers: Object.entries(offers).map(([id, changes]) => ({
      id,
      data: anOffer({ municipality: id.split('/')[0] ?? '', ...changes }),
      body: body(id),
    })),
    offerTranslations: [],
    municipalityTranslations: [],
    organisationTranslations: [],
    programmeTranslations: [],
    help: [],
    helpTranslations: [],
    municipalities: Object.entries(towns).map(([id, changes]) => ({
      id,
      data: aMunicipality(changes),
      body: body(id),
    })),
    organisations: ['moedrehjaelpen', 'frelsens-haer'].map((id) => ({
      id,
      data: OrganisationSchema.parse({ name: id, kind: 'ngo', description: 'En forening.', sources: SOURCES }),
      body: NO_TEXT,
    })),
    programmes: ['cos-p', 'icdp'].map((id) => ({
      id,
      data: ProgrammeSchema.parse({ name: id, kind: 'programme', summary: 'Et kursus.', sources: SOURCES }),
      body: NO_TEXT,
    })),
    vocabulary: Object.entries(WORDS).map(([id, terms]) => ({
      id,
      data: VocabularySchema.parse({ title: id, terms }),
      body: NO_TEXT,
    })),
    sources: [
      {
        id: 'pwc-familiehuse-2021',
        data: SourceSchema.parse({ title: 'Praksisafdækning', publisher: 'PwC', kind: 'report', description: 'Tal.' }),
        body: NO_TEXT,
      },
    ],
  };
}

const WORDS = {
  topics: [
    { id: 'soevn', label: 'Søvn', synonyms: ['sove', 'nattero'] },
    { id: 'mad', label: 'Mad' },
  ],
  situations: [{ id: 'alene', label: 'Alene med barn', professionalLabel: 'Enlig forsørger' }],
  professions: [{ id: 'sundhedsplejerske', label: 'En sundhedsplejerske', professionalLabel: 'Sundhedsplejerske' }],
};

/** What a view is given: a tiny catalogue in Danish, at the root of a site. */
export function contextOf(tiny: TinyCatalogue, today = TODAY): ViewContext {
  return { catalogue: buildCatalogue(entriesOf(tiny), { today }), t: translator('da'), base: '/' };
}

/** One offer in Esbjerg, and what its views are given. Say what the test is about. */
export function oneOffer(
  changes: OfferChanges = {},
  text: Partial<AuthoredText> = {},
): { readonly offer: Offer; readonly context: ViewContext } {
  const id = 'esbjerg/babycafe';
  const context = contextOf({ offers: { [id]: changes }, texts: { [id]: text } });
  const offer = context.catalogue.offers.find((row) => row.id === id);
  if (!offer) throw new Error('The offer is not in the catalogue.');
  return { offer, context };
}
