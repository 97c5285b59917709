import type { Catalogue, Offer } from '../../domain/catalogue.ts';
import type { ExportContext } from '../addresses.ts';
import { DATA_LICENCE, DATA_VERSION } from '../terms.ts';
import type { DataDocument } from './document-schema.ts';
import { municipalityRecord } from './municipality-record.ts';
import { ownContactRecord } from './contact-record.ts';
import { offerRecord, type Cards } from './offer-record.ts';
import { some } from './some.ts';
import { closedWords } from './words.ts';

/** Everything that is published. */
export function catalogueDocument(context: ExportContext, cards: Cards): DataDocument {
  return documentOf(context.catalogue.offers, context.catalogue.municipalities, { context, cards });
}

/** One municipality with its offers, and the partners, programmes and sources these name. */
export function municipalityDocument(id: string, context: ExportContext, cards: Cards): DataDocument {
  const { offers, municipalities } = context.catalogue;
  return documentOf(
    offers.filter((offer) => offer.municipality.id === id),
    municipalities.filter((row) => row.id === id),
    { context, cards },
  );
}

/** One offer with its municipality, and the partners, programmes and sources it names. */
export function offerDocument(offer: Offer, context: ExportContext, cards: Cards): DataDocument {
  const { municipalities } = context.catalogue;
  const own = municipalities.filter(({ id }) => id === offer.municipality.id);
  return documentOf([offer], own, { context, cards });
}

export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

interface DocumentOptions {
  readonly context: ExportContext;
  readonly cards: Cards;
}

function documentOf(
  offers: readonly Offer[],
  municipalities: Catalogue['municipalities'],
  { context, cards }: DocumentOptions,
): DataDocument {
  const { at, catalogue } = context;
  const records = {
    municipalities: municipalities.map((row) => municipalityRecord(row, context)),
    offers: offers.map((offer) => offerRecord(offer, context, cards)),
  };
  const isNamed = namesIn(records);
  return {
    $schema: at.schema,
    version: DATA_VERSION,
    generatedFor: catalogue.today,
    documentation: at.docs,
    licence: { id: DATA_LICENCE.id, url: DATA_LICENCE.url, attribution: DATA_LICENCE.attribution },
    ...records,
    organisations: catalogue.organisations
      .filter(({ id }) => isNamed(id))
      .map(({ id, name, kind, description, web, contact }) => ({
        id,
        name,
        kind,
        description,
        web,
        contact: ownContactRecord(contact),
      })),
    programmes: catalogue.programmes
      .filter(({ id }) => isNamed(id))
      .map(({ id, name, aliases, kind, summary }) => ({ id, name, aliases: some(aliases), kind, summary })),
    sources: catalogue.sources
      .filter(({ id }) => isNamed(id))
      .map(({ id, title, publisher, date, description, web }) => ({
        id,
        title,
        publisher,
        date,
        description,
        url: web,
      })),
    words: closedWords(),
  };
}

/** Whether the records name an id anywhere: as a partner, a programme or a source. */
function namesIn(records: Pick<DataDocument, 'municipalities' | 'offers'>): (id: string) => boolean {
  const named = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(
    records.municipalities.map(({ units, civilSociety, sources, ...rest }) => [
      units,
      civilSociety,
      sources,
      rest.lacks,
      rest.strengths,
      rest.results,
      rest.recentChanges,
    ]),
  );
  collect(
    records.offers.map(({ partners, programmes, sources, access, followUp }) => [
      partners,
      programmes,
      sources,
      access,
      followUp,
    ]),
  );
  return (id) => named.has(id);
}
