import { afterEach, beforeEach, expect, it } from 'vitest';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { readContent } from '../../src/load/disk.ts';
import { aPicture, tinyContent, type TinyContent } from '../load/images/pictures.ts';
import { aStore } from './fake-context.ts';

let content: TinyContent;

beforeEach(async () => {
  content = tinyContent();
  content.write('offers/esbjerg/hus.jpg', await aPicture());
  content.writeOffer('![Huset set fra gaden](./hus.jpg)\n');
  content.writeOffer('Tekst uden billede.\n', 'uden');
});

afterEach(() => content.remove());

it('both readers give a text with images alike', async () => {
  const store = aStore();
  await store.load('offers', content);
  const { records } = readContent(content, { labels: BOX_LABELS, base: '/' });
  expect(store.entries.get('esbjerg/tilbud')?.rendered?.metadata?.['authoredText']).toEqual(records.offers[0]?.body);
  expect(records.offers[0]?.body.images).toHaveLength(1);
});

it('a text is read anew when its image has other bytes, and no text without images', async () => {
  const store = aStore();
  await store.load('offers', content);
  await store.load('offers', content);
  expect(store.actions).toEqual(['set esbjerg/tilbud', 'set esbjerg/uden']);
  const path = content.write('offers/esbjerg/hus.jpg', await aPicture({ width: 500 }));
  store.watcher.emit('change', path);
  expect(store.actions.slice(2)).toEqual(['set esbjerg/tilbud']);
  expect(store.entries.get('esbjerg/tilbud')?.rendered?.html).toContain('width="500"');
});

it('a text whose image cannot be used any more is left out of a build', async () => {
  const store = aStore({ watches: false });
  await store.load('offers', content);
  content.write('offers/esbjerg/hus.jpg', '<svg/>');
  await store.load('offers', content);
  expect([...store.entries.keys()]).toEqual(['esbjerg/uden']);
  expect(store.logged.join()).toContain('offers/esbjerg/tilbud.mdx:12:1');
});

it('an image that no text uses is logged and stops nothing', async () => {
  const store = aStore();
  content.writeOffer('Tekst.\n');
  await store.load('offers', content);
  expect(store.logged.join()).toContain('offers/esbjerg/hus.jpg:1:1');
  expect(store.entries.size).toBe(2);
});
