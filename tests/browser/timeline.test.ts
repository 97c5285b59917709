import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { expectedGroups, openTimeline, serveAudiences, settle, shownGroups } from './timeline-page.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

const DUE = '2027-03-01';

describe('the answer', () => {
  it('to a due date is what the domain says, group by group', async () => {
    const page = await openTimeline(site);
    await page.locator('#kommune').selectOption('esbjerg');
    await page.locator('#venter').check();
    await page.locator('#termin').fill(DUE);
    await submit(page);
    const expected = expectedGroups('esbjerg', { dueDate: DUE, birthDates: [] });
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    expect(await shownGroups(page)).toEqual(expected);
    expect(await words(page, '#sted')).toBe('I er 25 uger og 6 dage henne. Terminen er 1. marts 2027.');
    expect(new URL(page.url()).hash).toBe(`#kommune=esbjerg&termin=${DUE}`);
  });

  it('to an address is there at once, and the form says the same', async () => {
    const page = await openTimeline(site, `#kommune=ballerup&termin=${DUE}&foedt=2024-02-29`);
    const household = { dueDate: DUE, birthDates: ['2024-02-29'] };
    expect(await shownGroups(page)).toEqual(expectedGroups('ballerup', household));
    expect(await page.locator('#kommune').inputValue()).toBe('ballerup');
    expect(await page.locator('#termin').inputValue()).toBe(DUE);
    expect(await page.locator('#foedt-1').inputValue()).toBe('2024-02-29');
    expect(await words(page, '#sted')).toContain('Jeres barn er 2 år 8 måneder.');
  });

  it('to a week is that of a due date in the middle of it', async () => {
    const page = await openTimeline(site, '#kommune=esbjerg');
    await page.locator('#venter').check();
    await page.locator('#venter-felter summary').click();
    await page.locator('#uge').fill('23');
    expect(await page.locator('#termin').inputValue()).toBe('2027-03-18');
    await submit(page);
    expect(await words(page, '#sted')).toBe('I er 23 uger og 3 dage henne. Terminen er 18. marts 2027.');
  });

  it('for twins is that for one child, and speaks of children', async () => {
    const one = await openTimeline(site, '#kommune=ballerup&foedt=2026-10-01');
    const groups = await shownGroups(one);
    const twins = await openTimeline(site, '#kommune=ballerup&foedt=2026-10-01,2026-10-01');
    expect(await shownGroups(twins)).toEqual(groups);
    expect(await words(twins, '#sted')).toBe('Jeres børn er 1 måned.');
    expect(await twins.locator('#tidslinje .timeline-row').first().locator('rect').count()).toBe(1);
  });

  it.each([
    ['2023-11-22', 'in-three', 'past'],
    ['2023-11-23', 'under-three', 'soon'],
  ])('for a child born on %s, who turns 3 today or tomorrow, turns with the day', async (birthDate, now, other) => {
    const page = await openTimeline(site);
    await serveAudiences(page, {
      'under-three': { child: [{ toMonths: 35 }] },
      'in-three': { child: [{ fromMonths: 36 }] },
    });
    await page.goto(`${page.url()}#kommune=esbjerg&foedt=${birthDate}`);
    await settle(page);
    const { now: fitting, ...rest } = await shownGroups(page);
    expect(fitting).toEqual([now]);
    expect(Object.keys(rest)).toEqual([other]);
  });

  it('goes by the day in Denmark, wherever the browser is', async () => {
    const late = { now: '2026-11-22T23:30:00Z', timezoneId: 'America/New_York' };
    const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}`, late);
    expect(await words(page, '#sted')).toContain('26 uger henne');
  });

  it('says what an age not stated means, and never hides it', async () => {
    const page = await openTimeline(site);
    await serveAudiences(page, { 'of-any-age': { child: [{}] }, 'of-no-time': {} });
    await page.goto(`${page.url()}#kommune=esbjerg&foedt=2026-10-01`);
    await settle(page);
    expect(await shownGroups(page)).toEqual({ maybe: ['of-any-age', 'of-no-time'] });
  });

  it('is drawn with a row for each offer that has days', async () => {
    const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}`);
    const drawn = Object.entries(await shownGroups(page)).filter(([group]) => group !== 'past');
    expect(await page.locator('#tidslinje .timeline-row').count()).toBe(drawn.flatMap(([, titles]) => titles).length);
    expect(await page.getByRole('img', { name: /^Tidslinje med \d+ tilbud fra / }).count()).toBe(1);
  });

  it('runs from right to left in Arabic', async () => {
    const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}`, { path: '/ar/tid/' });
    const [bar, chart] = await Promise.all(
      ['#tidslinje .timeline-row >> nth=0 >> rect >> nth=-1', '#tidslinje'].map((selector) =>
        page.locator(selector).boundingBox(),
      ),
    );
    if (!bar || !chart) throw new Error('There is no chart.');
    const fromRight = chart.x + chart.width - (bar.x + bar.width);
    expect(fromRight).toBeLessThan(40);
  });
});

describe('the dates', () => {
  it('are forgotten at the press of a button: in the form, on the page and in the address', async () => {
    const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}&foedt=2024-02-29`);
    await page.locator('#glem').click();
    expect(new URL(page.url()).hash).toBe('#kommune=esbjerg');
    expect(await page.locator('#termin').inputValue()).toBe('');
    expect(await page.locator('#boern-liste input').evaluateAll(valuesOf)).toEqual(['']);
    expect(await page.locator('#resultater').innerText()).not.toMatch(/2024|2027/);
    expect(await page.locator('#svar').isVisible()).toBe(false);
    expect(await page.locator('#grupper > *').count()).toBe(0);
    expect(await words(page, '#status')).not.toBe('');
    const links = await page
      .locator('header a[hreflang]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => /termin|foedt/.test(href ?? ''))).toEqual([]);
  });

  it('leave no trail in the history, however often they change', async () => {
    const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}`);
    const before = await page.evaluate(() => history.length);
    for (const date of ['2027-03-02', '2027-03-03', '2027-04-04']) {
      await page.locator('#termin').fill(date);
      await expect.poll(() => new URL(page.url()).hash).toContain(date);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('are sent to nobody', async () => {
    const page = await openTimeline(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(`${page.url()}#kommune=esbjerg&termin=${DUE}&foedt=2024-02-29`);
    await settle(page);
    expect(asked.some((url) => url.endsWith('/data/tilbud/da/esbjerg.json'))).toBe(true);
    expect(asked.filter((url) => /2027|2024/.test(url.replace(/#.*/, '')))).toEqual([]);
  });

  it('stay when the language changes', async () => {
    const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}`);
    const count = Object.values(await shownGroups(page)).flat().length;
    for (const [locale, place] of [
      ['en', 'You are 25 weeks and 6 days pregnant. Your baby is due on 1 March 2027.'],
      ['ar', 'أنتم في الحمل منذ 25 أسبوعًا و6 أيام. موعد الولادة المتوقع 1 مارس 2027.'],
    ] as const) {
      await page.locator(`header a[hreflang=${locale}]`).click();
      await page.waitForURL(`**/${locale}/tid/#kommune=esbjerg&termin=${DUE}`);
      await settle(page);
      expect(await words(page, '#sted')).toBe(place);
      expect(Object.values(await shownGroups(page)).flat().length).toBe(count);
    }
  });
});

describe('what cannot be right', () => {
  it.each([
    ['termin=2027-02-30', '#termin-fejl', /findes ikke/],
    ['termin=0001-03-01', '#termin-fejl', /20 dage siden/],
    ['termin=9999-12-31', '#termin-fejl', /40 uger/],
    ['termin=%3Cb%3E', '#termin-fejl', /findes ikke/],
    ['foedt=2025-02-29', '#foedt-1-fejl', /findes ikke/],
    ['foedt=9999-01-01', '#foedt-1-fejl', /ikke kommet endnu/],
    ['foedt=2024-02-29,0001-01-01', '#foedt-2-fejl', /25 år/],
  ])('%s is answered in words beside its field', async (told, place, said) => {
    const page = await openTimeline(site, `#kommune=esbjerg&${told}`);
    expect(await words(page, place)).toMatch(said);
    expect(await page.locator('.fault:visible').count()).toBe(1);
    expect(await page.locator('#resultater').isVisible()).toBe(false);
    const field = page.locator(place.replace('-fejl', ''));
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain(place.slice(1));
  });

  it('a municipality that is not in the catalogue is asked for again', async () => {
    const page = await openTimeline(site, `#kommune=atlantis&termin=${DUE}`);
    expect(await words(page, '#kommune-fejl')).not.toBe('');
  });

  it('nothing told at all leads to the first thing that is missing', async () => {
    const page = await openTimeline(site);
    await page.getByRole('button', { name: 'Vis, hvad der passer' }).click();
    expect(await page.locator('.fault:visible').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kommune');
  });

  it('a fault goes when it is mended', async () => {
    const page = await openTimeline(site, '#kommune=esbjerg&termin=9999-12-31');
    await page.locator('#termin').fill(DUE);
    await page.locator('#svar:not([hidden])').waitFor();
    expect(await page.locator('.fault:visible').count()).toBe(0);
  });

  it('offers that cannot be fetched are told of, and asked for anew the next time', async () => {
    const page = await openTimeline(site, '#kommune=esbjerg');
    await page.route('**/data/tilbud/**', (route) => route.abort(), { times: 1 });
    await page.locator('#venter').check();
    await page.locator('#termin').fill(DUE);
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page, '#status')).toContain('kan ikke hente');
    await page.getByRole('button', { name: 'Vis, hvad der passer' }).click();
    await page.locator('#svar:not([hidden])').waitFor();
  });
});

it('can be used with the keyboard alone', async () => {
  const page = await openTimeline(site);
  await page.locator('#kommune').focus();
  await page.keyboard.type('Esb');
  await tab(page, 2);
  await tab(page, 1);
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('boern');
  await tab(page, 1);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('foedt-1');
  await page.keyboard.type('10012026');
  await page.keyboard.press('Enter');
  await page.locator('#svar:not([hidden])').waitFor();
  expect(new URL(page.url()).hash).toBe('#kommune=esbjerg&foedt=2026-10-01');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('resultater-titel');
});

it('lets children be added and taken away', async () => {
  const page = await openTimeline(site, '#kommune=ballerup&foedt=2026-10-01');
  await page.locator('#tilfoej').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('foedt-2');
  await page.locator('#foedt-2').fill('2024-02-29');
  await expect.poll(() => new URL(page.url()).hash).toBe('#kommune=ballerup&foedt=2026-10-01,2024-02-29');
  await page.getByRole('button', { name: 'Fjern barn 1' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#kommune=ballerup&foedt=2024-02-29');
  expect(await page.locator('#boern-liste button:visible').count()).toBe(0);
});

it('finds the municipality of a postcode', async () => {
  const page = await openTimeline(site, `#kommune=aarhus&termin=${DUE}`);
  await page.locator('#postnummer').fill('6700');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#kommune=esbjerg&termin=${DUE}`);
  await page.locator('#postnummer').fill('2100');
  await expect.poll(() => words(page, '#postnummer-svar')).toMatch(/ikke i kataloget endnu/);
  await page.locator('#postnummer').fill('0000');
  await expect.poll(() => words(page, '#postnummer-svar')).toMatch(/0000/);
});

it('is led to from the front page and from a municipality, which it then knows', async () => {
  const page = await openTimeline(site, '', { path: '/kommuner/esbjerg/' });
  await page.locator('main a[href*="/tid/"]').click();
  await page.waitForURL('**/tid/#kommune=esbjerg');
  expect(await page.locator('#kommune').inputValue()).toBe('esbjerg');
  await page.goto(site.url);
  await page.locator('main a[href*="/tid/"]').click();
  await page.waitForURL('**/tid/');
});

it('says kindly what it needs without JavaScript, and leads to every municipality', async () => {
  const page = await site.open('/tid/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('JavaScript');
  expect(await page.locator('#tid').isVisible()).toBe(false);
  const shown = await page.locator('#kommuner a').count();
  expect(shown).toBe((await page.locator('#kommune option').count()) - 1);
});

it.each([
  [360, 800],
  [1280, 800],
  [1280, 1400],
])('shifts nothing while it loads at %i by %i px', async (width, height) => {
  const page = await openTimeline(site, '', { viewport: { width, height } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.url}tid/?ny#kommune=esbjerg&termin=${DUE}`);
  await settle(page);
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
});

it.each(['/tid/', '/ar/tid/'])('needs no scrolling sideways at 320 px with an answer: %s', async (path) => {
  const page = await openTimeline(site, `#kommune=esbjerg&termin=${DUE}&foedt=2024-02-29,2020-05-01`, {
    path,
    viewport: { width: 320, height: 640 },
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vis, hvad der passer' }).click();
  await settle(page);
}

async function tab(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Tab');
}

function words(page: Page, selector: string): Promise<string> {
  return page.locator(selector).innerText();
}

function valuesOf(inputs: (SVGElement | HTMLElement)[]): string[] {
  return inputs.map((input) => (input instanceof HTMLInputElement ? input.value : ''));
}
