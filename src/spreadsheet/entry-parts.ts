type Parts = readonly (readonly [field: string, label: string])[];

const PLACE: Parts = [
  ['name', 'sted'],
  ['kind', 'slags sted'],
  ['address', 'adresse'],
  ['postcode', 'postnr'],
  ['town', 'by'],
  ['coordinates.lat', 'breddegrad'],
  ['coordinates.lon', 'længdegrad'],
  ['stepFree', 'kørestol'],
  ['pram', 'barnevogn'],
  ['publicTransport', 'bus og tog'],
  ['satellite', 'afdeling'],
  ['note', 'om stedet'],
];

const ENTRY: Parts = [
  ['when', 'tid'],
  ['at', 'hvor'],
  ...PLACE.map(([field, label]) => [`at.${field}`, label] as const),
  ['how', 'hvordan'],
  ['note', 'note'],
];

/** What an entry of a list may say, and the name of each part in a cell; the first stands there without a name. */
export const PARTS: Readonly<Record<string, Parts>> = {
  opens: ENTRY,
  teams: [
    ...ENTRY,
    ['name', 'hold'],
    ['signUpBy', 'tilmelding senest'],
    ['seats.from', 'pladser fra'],
    ['seats.to', 'pladser til'],
    ['full', 'fuldt'],
  ],
  at: PLACE,
  'contact.phones': [
    ['number', 'nummer'],
    ['for', 'om'],
    ['languages', 'sprog'],
    ['hours', 'hvornår'],
    ['sms', 'sms'],
    ['note', 'note'],
  ],
};
