import { columnOf, type Column } from './columns.ts';

/** Columns of sheets from before times, places, prices and ages were lines: their cells together say such a line. */
const OLD: readonly (readonly [path: string, header: string])[] = [
  ['audience.pregnancy.fromWeek', 'Gravid fra uge'],
  ['audience.pregnancy.toWeek', 'Gravid til uge'],
  ['audience.child.fromMonths', 'Barn fra måneder'],
  ['audience.child.toMonths', 'Barn til måneder'],
  ['audience.parent.fromAge', 'Forælder fra år'],
  ['audience.parent.toAge', 'Forælder til år'],
  ['access.waitingTime.from', 'Ventetid fra uger'],
  ['access.waitingTime.to', 'Ventetid til uger'],
  ['price.amountDkk', 'Pris kroner'],
  ['price.per', 'Pris pr.'],
  ['price.note', 'Pris note'],
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
  ['contact.hours', 'Træffetid'],
];

const OLD_PLACE: readonly (readonly [path: string, header: string])[] = [
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

/** Columns of lists that a municipality keeps for itself. */
const OTHERS: readonly (readonly [path: string, header: string])[] = [
  ['places.0.address', 'Adresse'],
  ['places.0.postcode', 'Postnr.'],
  ['places.0.postcode', 'Postnr'],
  ['places.0.postcode', 'Postnummer'],
  ['places.0.town', 'By'],
  ['places.0.name', 'Stedets navn'],
];

/** Names of one of our columns in such lists. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['navn', 'Titel'],
  ['overskrift', 'Titel'],
  ['beskrivelse', 'Kort tekst'],
  ['pris (kr.)', 'Pris'],
  ['tlf.', 'Telefon'],
  ['mail', 'E-mail'],
  ['web', 'Hjemmeside'],
]);

/** Words for days, hours and ages of such a list, which together are a line. */
const SAID = ['Dage', 'Dag', 'Tid', 'Tidspunkt', 'Alder'] as const;

const MOST_PLACES = 20;

/** Columns that are read, and never written. */
export const OLD_COLUMNS: readonly Column[] = [
  ...OLD.map(([path, header]) => columnOf(partsOf(path), header)),
  ...OTHERS.map(([path, header]) => columnOf(partsOf(path), header)),
  ...Array.from({ length: MOST_PLACES }, (_, index) =>
    OLD_PLACE.map(([path, header]) => columnOf(['places', index, ...partsOf(path)], `Sted ${index + 1}: ${header}`)),
  ).flat(),
  ...SAID.map((header): Column => ({ ...columnOf(['title'], header), path: ['said', header], description: '' })),
];

function partsOf(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
