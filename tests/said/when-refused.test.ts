import { describe, expect, it } from 'vitest';
import { readWhen } from '../../src/said/read-when.ts';

describe('what may mean two things is refused, with what to write', () => {
  it.each([
    // hours
    ['mandag 9.11', 8, 'kan være fra 9 til 11 eller', '«9-11» eller «fra kl. 9.11»'],
    ['mandag kl. 9.11', 12, 'kan være fra 9 til 11 eller', '«9-11»'],
    ['mandag 15-13', 8, '«15-13» slutter ikke, efter at det begynder', 'næste dag'],
    ['mandag 13-8', 8, '«13-8» slutter ikke, efter at det begynder', 'næste dag'],
    ['mandag 22-13', 8, '«22-13» slutter ikke, efter at det begynder', 'næste dag'],
    ['mandag 8-8', 8, '«8-8» slutter ikke, efter at det begynder', 'næste dag'],
    ['mandag 9-11 næste dag', 8, 'mere end et døgn', '«døgnet rundt»'],
    ['mandag 10', 8, 'hvad «10» er', '«fra kl. 9»'],
    ['mandag fra 16', 12, '«fra 16» kan være andet', '«fra kl. 16»'],
    ['mandag 25-26', 8, '«25» er ikke et klokkeslæt', '0 til 24'],
    ['mandag 9.75-11', 8, '«9.75» er ikke et klokkeslæt', '00 til 59'],
    ['mandag kl. 9.5', 12, '«9.5» er ikke et klokkeslæt', 'to cifre'],
    ['mandag 9-11 i lige uger og 13-15', 25, 'hvad «og» lægger til', 'en linje for hver'],
    ['mandag 9-11 i lige uger, 13-15', 26, 'klokkeslæt to steder', 'en linje for hver'],
    ['mandag formiddag kl. 13-15', 8, 'passer ikke sammen', 'kun klokkeslættet'],
    // days
    ['mandag 9-11 og torsdag 14-16 i lige uger', 13, 'hvad «og» lægger til', 'en linje for hver'],
    ['mandag 9-11, torsdag 14-16', 14, 'dage to steder', 'en linje for hver'],
    ['hver anden mandag i måneden', 1, 'på to måder', '«anden mandag i måneden»'],
    ['hver anden hverdag i måneden', 1, '«hver» kan ikke læses', 'note'],
    ['hver anden tirsdag og torsdag', 1, 'gælder alle dagene', 'hver anden uge'],
    ['tirsdag 2 gange om måneden', 9, 'hvilke af ugedagene', '«første tirsdag i måneden»'],
    ['tirsdag i måneden', 9, 'hvilken af månedens uger', '«første tirsdag i måneden»'],
    ['første tirsdag 9-11', 1, 'hvilken måned', '«i måneden»'],
    ['første mandag og tredje torsdag i måneden', 18, 'flere slags dage i måneden', 'en linje for hver'],
    ['torsdag 14-16 efter aftale', 15, '«efter aftale»', 'how: appointment'],
    ['mandag undtagen tirsdag', 17, 'ikke en af linjens dage', 'kun de ugedage'],
    ['den 30. i måneden i februar', 1, 'den 30. findes ikke', 'den sidste dag'],
    // dates
    ['5. juni 10-12', 1, '«5. juni» mangler et år', '«den 5. juni hvert år»'],
    ['5/6', 1, '«5. juni» mangler et år', '«5. juni 2027»'],
    ['16. december og 6. januar 2027', 1, 'mangler sit eget år', 'året ved hver dato'],
    ['20. og 13. januar 2027', 1, 'mangler sit eget år', 'året ved hver dato'],
    ['13. og 13. januar 2027', 1, 'mangler sit eget år', 'året ved hver dato'],
    ['28. december - 2. januar 2027', 1, 'mangler sit eget år', 'året ved hver dato'],
    ['30. februar 2027', 1, '30. februar 2027 findes ikke', 'Ret datoen'],
    ['2027-02-29', 1, '29. februar 2027 findes ikke', 'Ret datoen'],
    ['2027-13-01', 1, 'måned 13 findes ikke', 'Ret datoen'],
    ['0206-09-01', 1, 'år 0206 kan ikke passe', 'mellem 2000 og 2099'],
    ['tirsdag 13. januar 2027', 1, '«13. januar» 2027 er en onsdag, ikke en tirsdag', '«onsdag 13. januar 2027»'],
    ['onsdag 13. januar 2027 i uge 3', 24, 'ikke i den uge', 'Ret datoen'],
    ['tirsdag 5. januar - tirsdag 30. marts 2027', 1, 'hver dag eller kun på ugedagen', 'uden ugedag'],
    ['onsdag 9-11 den 13. januar 2027', 13, 'datoen alene eller ugedagen hver uge', '«onsdag 9-11 fra 2027-01-13»'],
    ['2027-01-02 til 2026-12-28', 1, 'den sidste dag ligger før den første', 'den første dag først'],
    ['2027-01-13 10-12, 8 gange', 19, 'linjen har 1 dag, men et andet antal', '«onsdag fra 2027-01-13, 8 gange»'],
    ['2027-01-13, til 2027-03-01', 13, 'datoerne siger selv', '«fra» og «til»'],
    // limits
    ['mandag i uge 54', 10, 'uge 54 findes ikke', 'fra 1 til 53'],
    ['mandag i uge 53 2027', 10, 'uge 53 findes ikke i 2027', '2027 har 52 uger'],
    ['mandag i uge 50-2', 14, '«uge 50-2» kan ikke passe', 'over nytår med datoer'],
    ['mandag, ikke uge 7, 9-11', 21, 'kan være uger eller klokkeslæt', 'før ugerne'],
    ['mandag fra uge 33', 8, 'hvilken dag det begynder', '«fra 2027-01-13»'],
    ['mandag fra september 2026', 8, 'den første dag mangler', '«fra 2027-01-13»'],
    ['mandag til juni 2027', 8, '«til» mangler en dag', '«til 2027-06-30»'],
    ['mandag fra 2027-03-01 til 2027-01-04', 8, 'ligger før den første', 'Ret datoerne'],
    ['hver anden tirsdag fra 2027-01-13', 20, '2027-01-13 er en onsdag', '«fra 2027-01-19»'],
    ['onsdag fra 2027-01-12, 8 gange', 8, '2027-01-12 er en tirsdag', '«fra 2027-01-13»'],
    ['mandag i lige uger fra 2027-01-04, 8 gange', 20, 'tælles fra den første', '«fra 2027-01-11»'],
    ['første tirsdag i måneden fra 2027-01-12, 8 gange', 26, 'tælles fra den første', '«fra 2027-02-02»'],
    ['2 timer hver uge', 1, 'længden af hver gang', '«à 120 minutter»'],
    ['mandag 9-12 à 45 minutter', 13, 'længden passer ikke', 'kun klokkeslættet'],
    ['i 3 måneder', 1, 'skal stå i uger', '«i 12 uger»'],
    // exceptions
    ['mandag-fredag, undtagen mandag i uge 7', 32, '«i» hører til', 'sæt komma'],
    ['mandag, ikke helligdage i juli', 25, '«i» hører til', 'før «ikke»'],
    ['mandag, ikke i påsken', 14, 'dage, der kan regnes ud', '«helligdage»'],
    ['mandag, også lørdag', 14, 'ikke en undtagelse', '«mandag og lørdag 9-11»'],
    ['mandag, ikke juli, også juli', 1, 'både «ikke» og «også»', 'kun ét sted'],
    ['mandag, ikke 24. december og 28. december 2026', 14, 'er hvert år', 'året ved hver dato'],
    // nothing
    ['', 1, 'siger ikke hvornår', 'Skriv dagene'],
    ['hele året', 1, 'siger ikke hvornår', 'Skriv dagene'],
    ['ikke juli', 1, 'kun, hvornår der ikke er noget', 'Skriv dagene'],
    ['forår 2027', 1, '«forår» kan ikke læses', 'note'],
    ['tirsdag i biblioteket', 9, '«i» kan ikke læses', 'note'],
  ])('%s', (line, column, message, hint) => {
    const reading = readWhen(line);
    expect(reading).toMatchObject({ ok: false, column });
    expect(reading.ok ? '' : reading.message).toContain(message);
    expect(reading.ok ? '' : reading.hint).toContain(hint);
    expect(reading).not.toHaveProperty('mended');
  });

  it('has a last month that is not sure only where it must: a first day off the weekday is left to a check', () => {
    expect(readWhen('onsdag fra 2027-01-12').ok).toBe(true);
  });

  it('reads no line that is too long, nor one that would be written too long', () => {
    expect(readWhen(`mandag${' '.repeat(195)}`)).toMatchObject({ ok: false, column: 201 });
    const dates = Array.from({ length: 20 }, (_, index) => `${index + 1}/1`).join(', ');
    expect(readWhen(`${dates} 2027`)).toMatchObject({
      ok: false,
      message: expect.stringContaining('200 tegn') as string,
    });
  });
});

describe('where one thing only can be meant, the whole line is mended', () => {
  it.each([
    ['mandag kl 9,30-11', 12, 'mandag 9.30-11'],
    ['mandag 9-11,30', 12, 'mandag 9-11.30'],
    ['mandag kl. 0930-1100', 12, 'mandag 9.30-11'],
    ['mndag 9-11', 1, 'mandag 9-11'],
    ['tirdag og tosrdag 9-11', 1, 'tirsdag og torsdag 9-11'],
    ['mandag 9-11, ikke skolefeier', 19, 'mandag 9-11, ikke skoleferier'],
    ['2027-1-5 10-12', 1, '2027-01-05 10-12'],
    ['5.1.27 10-12', 1, '2027-01-05 10-12'],
    ['5/1-27 10-12', 1, '2027-01-05 10-12'],
    ['tisdag kl 9,30-11 fra 2027-1-5', 1, 'tirsdag 9.30-11 fra 2027-01-05'],
  ])('%s', (line, column, mended) => {
    expect(readWhen(line)).toMatchObject({ ok: false, column, mended });
  });

  it('does not choose between two words that are as near', () => {
    expect(readWhen('mandag i ugern 7')).not.toHaveProperty('mended');
    expect(readWhen('mandag i ugern 7')).toMatchObject({ message: '«i» kan ikke læses her' });
  });

  it('mends nothing while something else is wrong', () => {
    expect(readWhen('xandag 9-11, 9.11')).toMatchObject({ ok: false, hint: 'Mente du «mandag»?' });
    expect(readWhen('xandag 9-11, 9.11')).not.toHaveProperty('mended');
  });
});
