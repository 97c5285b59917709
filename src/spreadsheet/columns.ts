import { schemasAt } from '../schema/json-schema.ts';
import type { ValuePath } from '../authoring/changes.ts';

/**
 * How a field is written in a cell. `ids` is a list of words, `lines` a list of texts and `records` a list of groups, a
 * line for each; `presence` says whether a group is there at all.
 */
export type Format =
  | 'text'
  | 'number'
  | 'decimal'
  | 'yes-no'
  | 'day'
  | 'date'
  | 'time'
  | 'postcode'
  | 'term'
  | 'ids'
  | 'lines'
  | 'records'
  | 'presence';

export interface Column {
  readonly header: string;
  /** The field's place in the file. */
  readonly path: ValuePath;
  readonly format: Format;
  /** What the field's schema says to editors. */
  readonly description: string;
  /** The terms of a closed list. */
  readonly terms: readonly string[];
}

/** The header of the column with the file's id, `esbjerg/babybio`. */
export const ID_HEADER = 'Fil';

/** The header of the column that tells which edition of the file a row was made from. */
export const EDITION_HEADER = 'Udgave';

/** Every field of an offer and its column's header, in the order of the columns. Headers are permanent. */
const HEADERS: readonly (readonly [path: string, header: string])[] = [
  ['title', 'Titel'],
  ['summary', 'Kort tekst'],
  ['municipality', 'Kommune'],
  ['unit', 'Hus'],
  ['kind', 'Slags'],
  ['level', 'Niveau'],
  ['activity', 'Aktivitet'],
  ['status.state', 'Status'],
  ['status.asOf', 'Oplyst'],
  ['status.from', 'Begyndte'],
  ['status.to', 'Sluttede'],
  ['status.note', 'Status note'],
  ['access.mode', 'Vejen ind'],
  ['access.steps', 'Trin'],
  ['access.referrers', 'Henvisere'],
  ['access.authorityDecision', 'Afgørelse'],
  ['access.anonymous', 'Anonym'],
  ['access.attendance', 'Fast fremmøde'],
  ['access.waitingTime.kind', 'Ventetid'],
  ['access.waitingTime.from', 'Ventetid fra uger'],
  ['access.waitingTime.to', 'Ventetid til uger'],
  ['access.legalBasis', 'Lovgrundlag'],
  ['access.note', 'Vejen ind note'],
  ['audience.pregnancy', 'For gravide'],
  ['audience.pregnancy.fromWeek', 'Gravid fra uge'],
  ['audience.pregnancy.toWeek', 'Gravid til uge'],
  ['audience.child', 'For familier med børn'],
  ['audience.child.fromMonths', 'Barn fra måneder'],
  ['audience.child.toMonths', 'Barn til måneder'],
  ['audience.parent.fromAge', 'Forælder fra år'],
  ['audience.parent.toAge', 'Forælder til år'],
  ['audience.firstTimeParents', 'Kun første barn'],
  ['audience.participants', 'Deltagere'],
  ['audience.situations', 'Situationer'],
  ['audience.residence.required', 'Bopæl kræves'],
  ['audience.residence.area', 'Bopæl område'],
  ['audience.notFor', 'Ikke for'],
  ['topics', 'Emner'],
  ['programmes', 'Programmer'],
  ['professions', 'Faggrupper'],
  ['partners', 'Partnere'],
  ['languages', 'Sprog'],
  ['interpreter', 'Tolk'],
  ['practicalHelp', 'Praktisk hjælp'],
  ['price.kind', 'Pris'],
  ['price.amountDkk', 'Pris kroner'],
  ['price.per', 'Pris pr.'],
  ['price.note', 'Pris note'],
  ['groupSize.from', 'Hold fra'],
  ['groupSize.to', 'Hold til'],
  ['schedule.rhythm', 'Rytme'],
  ['schedule.recurrence', 'Gentagelse'],
  ['schedule.startDate', 'Første dag'],
  ['schedule.endDate', 'Sidste dag'],
  ['schedule.dates', 'Datoer'],
  ['schedule.exceptDates', 'Ikke datoer'],
  ['schedule.weekdays', 'Ugedage'],
  ['schedule.startTime', 'Begynder kl.'],
  ['schedule.endTime', 'Slutter kl.'],
  ['schedule.sessions.from', 'Antal gange fra'],
  ['schedule.sessions.to', 'Antal gange til'],
  ['schedule.sessionMinutes', 'Minutter pr. gang'],
  ['schedule.durationWeeks.from', 'Varighed fra uger'],
  ['schedule.durationWeeks.to', 'Varighed til uger'],
  ['schedule.note', 'Tid note'],
  ['contact.role', 'Kontakt'],
  ['contact.phone', 'Telefon'],
  ['contact.email', 'E-mail'],
  ['contact.web', 'Hjemmeside'],
  ['contact.hours', 'Træffetid'],
  ['contact.signUp', 'Tilmelding'],
  ['contact.note', 'Kontakt note'],
  ['followUp.criteria', 'Succeskriterier'],
  ['followUp.evaluations', 'Evalueringer'],
  ['followUp.costs', 'Udgifter'],
  ['followUp.staffing', 'Bemanding'],
  ['inspiration', 'Kun inspiration'],
  ['sources', 'Kilder'],
  ['review.date', 'Gennemlæst'],
  ['review.role', 'Gennemlæst af'],
  ['exceptions', 'Undtagelser'],
  ['formerIds', 'Gamle navne'],
];

/** The fields of a place; each of an offer's places has its own columns, `Sted 1: By`. */
const PLACE_HEADERS: readonly (readonly [path: string, header: string])[] = [
  ['kind', 'Slags'],
  ['name', 'Navn'],
  ['address', 'Adresse'],
  ['postcode', 'Postnummer'],
  ['town', 'By'],
  ['coordinates.lat', 'Breddegrad'],
  ['coordinates.lon', 'Længdegrad'],
  ['stepFree', 'Kørestol'],
  ['pram', 'Barnevogn'],
  ['publicTransport', 'Bus og tog'],
  ['satellite', 'Afdeling'],
  ['note', 'Note'],
];

/** Places stand before the times. */
const PLACES_BEFORE = 'schedule.rhythm';

/** More places than any offer has; what a header may name. */
export const MOST_PLACES = 20;

/** The groups that mean something although they are empty. */
export const PRESENCE: readonly string[] = ['audience.pregnancy', 'audience.child'];

/** All columns of a sheet with room for so many places; the id and the edition are not among them. */
export function columnsFor(places: number): readonly Column[] {
  const columns = made.get(places) ?? makeColumns(places);
  made.set(places, columns);
  return columns;
}

const made = new Map<number, readonly Column[]>();

function makeColumns(places: number): Column[] {
  return HEADERS.flatMap(([path, header]) => [
    ...(path === PLACES_BEFORE ? Array.from({ length: places }, (_, index) => placeColumns(index)).flat() : []),
    columnOf(path.split('.'), header),
  ]);
}

function placeColumns(index: number): Column[] {
  return PLACE_HEADERS.map(([path, header]) =>
    columnOf(['places', index, ...path.split('.')], `Sted ${index + 1}: ${header}`),
  );
}

/** A field of an offer as a column: its format, its description and its terms, all from the schema. */
export function columnOf(path: ValuePath, header: string): Column {
  const schemas = schemasAt('offers', path);
  const inner = schemas.flatMap(({ items }) => items ?? []);
  const described = [...schemas, ...inner].map(({ description = '' }) => description);
  const terms = [...schemas, ...inner].flatMap((schema) => [...(schema.enum ?? []), schema.const ?? []].flat());
  const texts = path.at(-1) === 'kind' && described.length > 1 ? described : described.slice(0, 1);
  return { header, path, format: formatOf(path), description: texts.join(' '), terms: terms.map(String) };
}

/** The format follows from the schema, so that a field's type stands in one place. */
function formatOf(path: ValuePath): Format {
  if (PRESENCE.includes(path.join('.'))) return 'presence';
  const [schema] = schemasAt('offers', path);
  if (!schema) throw new Error(`The schema of an offer has no field ${path.join('.')}.`);
  const { items, type, pattern = '' } = schema;
  if (items) return items.properties ? 'records' : (items.enum ?? items.pattern) ? 'ids' : 'lines';
  if (schema.enum ?? schema.const) return 'term';
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer') return 'number';
  if (type === 'number') return 'decimal';
  if (Array.isArray(type)) return 'date';
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return 'day';
  if (pattern === '^\\d{4,5}$') return 'postcode';
  return pattern.includes('[0-5]\\d') ? 'time' : 'text';
}

/** The column that shows a field, or the group or list that the field stands in; else the first of those inside it. */
export function columnAt(columns: readonly Column[], path: ValuePath): Column | undefined {
  const startsWith = (longer: ValuePath, shorter: ValuePath) => shorter.every((part, index) => longer[index] === part);
  const around = columns.filter((one) => startsWith(path, one.path));
  return (
    around.toSorted((a, b) => b.path.length - a.path.length)[0] ?? columns.find((one) => startsWith(one.path, path))
  );
}
