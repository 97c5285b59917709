import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitForResults } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

const MONDAY_NIGHT = '2026-11-30T03:00:00+01:00';
const MONDAY_MORNING = '2026-11-30T09:00:00+01:00';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe('the page of help', () => {
  it('says the hours in words without scripts, the number for danger to life first', async () => {
    const page = await site.open('/hjaelp/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href^="tel:"]').first().getAttribute('href')).toBe('tel:112');
    expect(await card(page, 'Giftlinjen').innerText()).toContain('Alle dage døgnet rundt');
    expect(await page.locator('[data-answers]:visible').count()).toBe(0);
  });

  it.each([
    [MONDAY_NIGHT, 'Svarer nu'],
    [MONDAY_MORNING, 'Åbner kl. 16'],
  ])('says at %s of the doctor on call: %s', async (time, expected) => {
    const page = await site.open('/hjaelp/');
    await page.clock.setFixedTime(new Date(time));
    await page.reload();
    const doctor = card(page, 'Lægevagten i Region Syddanmark');
    await expect.poll(() => doctor.locator('[data-answers]').innerText()).toContain(expected);
    expect(await card(page, 'Giftlinjen').locator('[data-answers]').innerText()).toContain('Svarer nu');
  });

  it('moves nothing when the script says who answers', async () => {
    const page = await site.open('/privatliv/');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}hjaelp/`);
    await page.locator('[data-state]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });

  it.each(['/', '/find/', '/kommuner/esbjerg/', '/en/', '/ar/', '/om/regler/'])(
    'is one press away from %s on the narrowest phone, beside the name',
    async (path) => {
      const page = await site.open(path, { viewport: { width: 320, height: 640 } });
      const link = page.locator('header .help-link');
      const [box, name] = [await link.boundingBox(), await page.locator('header a').first().boundingBox()];
      expect(box?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
      await link.click();
      await page.waitForURL(/\/hjaelp\/$/);
    },
  );
});

describe('leaving quickly', () => {
  it.each([
    ['the button', (page: Page) => page.locator('[data-leave]').click()],
    [
      'Esc three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      },
    ],
  ])('by %s puts another page in this one’s place in the history', async (_, leave) => {
    const page = await site.open('/privatliv/');
    await page.route('https://www.dmi.dk/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Vejret' }));
    await page.goto(`${site.url}hjaelp/`);
    await page.locator('[data-state]').first().waitFor();
    await leave(page);
    await page.waitForURL('https://www.dmi.dk/');
    await page.goBack();
    expect(page.url()).toBe(`${site.url}privatliv/`);
  });

  it('stays on the page for Esc twice, and is a plain link without scripts', async () => {
    const page = await site.open('/hjaelp/');
    await page.locator('[data-state]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-leave-said]').innerText()).toContain('Tryk 1 gange til');
    expect(page.url()).toBe(`${site.url}hjaelp/`);
    const plain = await site.open('/hjaelp/', { javaScriptEnabled: false });
    expect(await plain.locator('[data-leave]').getAttribute('href')).toBe('https://www.dmi.dk/');
  });
});

describe('a search with words that cannot wait', () => {
  it.each([
    ['min mand slår mig', 'Lev Uden Vold'],
    ['jeg vil ikke leve mere', 'Livslinien'],
    ['barnet har spist piller', 'Giftlinjen'],
    ['زوجي يضربني', 'Lev Uden Vold'],
  ])('«%s» shows %s before the results', async (words, line) => {
    const page = await find(words);
    const panel = page.locator('section[data-help-now]');
    expect(await panel.locator('h3').allInnerTexts()).toContain(line);
    expect(await panel.locator('li').first().innerText()).toContain('112');
    expect(
      await page.evaluate(() => {
        const [help, results] = ['[data-help-now]', '#resultater'].map((id) => document.querySelector(id));
        return help && results ? help.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
      }),
    ).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).not.toContain('Prøv et andet ord');
  });

  it('puts those who answer now before those who open later', async () => {
    const page = await find('min baby har feber', MONDAY_MORNING);
    const states = await page
      .locator('[data-help-now] [data-answers]')
      .evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset['state'] === 'now'));
    expect(states).toEqual(states.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('has no panel for everyday words, and loses it when they are changed', async () => {
    const page = await find('babysvømning');
    expect(await page.locator('[data-help-now]').count()).toBe(0);
    await page.locator('#q').fill('krisecenter');
    await page.locator('[data-help-now]').waitFor();
    await page.locator('#q').fill('gravid');
    await page.locator('[data-help-now]').waitFor({ state: 'detached' });
  });

  it('leaves quickly from the panel about violence only', async () => {
    expect(await (await find('min mand slår mig')).locator('[data-leave]').count()).toBe(1);
    expect(await (await find('forgiftning')).locator('[data-leave]').count()).toBe(0);
  });
});

describe('words in a search', () => {
  const SECRET = 'hemmeligtord';

  it('never leave the browser, from the front page, on a reload or when an address is opened again', async () => {
    const page = await site.open('/');
    const asked = watch(page);
    await page.locator('#forside-find #q').fill(SECRET);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/find/#q=${SECRET}$`));
    await waitForResults(page);
    await page.reload();
    await waitForResults(page);
    expect(await page.locator('#q').inputValue()).toBe(SECRET);
    await page.locator('#q').fill(`${SECRET} mere`);
    await expect.poll(() => page.url()).toContain('mere');
    expect(asked.filter((request) => request.includes(SECRET))).toEqual([]);
  });

  it('move behind # from an old address, which still works', async () => {
    const page = await site.open(`/find/?q=${SECRET}&kommune=esbjerg`);
    await waitForResults(page);
    expect(page.url()).toBe(`${site.url}find/#q=${SECRET}&kommune=esbjerg`);
    const asked = watch(page);
    await page.reload();
    await waitForResults(page);
    expect(asked.filter((request) => request.includes(SECRET))).toEqual([]);
  });

  it('are not asked for without scripts: the lists and stages are there', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    expect(await page.locator('#forside-find').isVisible()).toBe(false);
    expect(await page.locator('main a[href*="/kommuner/"]').first().isVisible()).toBe(true);
  });

  it('stay in the search when one goes to the content by the keyboard', async () => {
    const page = await find('gravid');
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="#indhold"]')?.click());
    await expect.poll(() => page.url()).toBe(`${site.url}find/#q=gravid`);
    expect(await page.locator('#q').inputValue()).toBe('gravid');
  });
});

/** The search with words, at a time. */
async function find(words: string, time = MONDAY_NIGHT): Promise<Page> {
  const page = await site.open('/privatliv/');
  await page.clock.setFixedTime(new Date(time));
  await page.goto(`${site.url}find/#q=${encodeURIComponent(words)}`);
  await waitForResults(page);
  return page;
}

function card(page: Page, title: string) {
  return page.locator('[data-help-line]', { has: page.locator(`h3:text-is("${title}")`) });
}

/** Everything the page asks for from now on, with what it sends. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  return asked;
}
