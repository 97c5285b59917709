import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * The mandatory keys of publiccode.yml 0.4 and the limits of its texts (yml.publiccode.tools). The standard's own parser
 * is a Go program, so its rules for the keys that are used stand here.
 */
const Description = z.looseObject({
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).min(1),
});

const PublicCode = z.looseObject({
  publiccodeYmlVersion: z.enum(['0.4', '0.4.0']),
  name: z.string(),
  url: z.url(),
  softwareVersion: z.string(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(['content-management', 'knowledge-management', 'data-collection'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/other', 'library', 'addon', 'configurationFiles']),
  description: z.record(z.string().regex(/^[a-z]{2,3}$/), Description),
  legal: z.looseObject({ license: z.string() }),
  maintenance: z.looseObject({
    type: z.literal('community'),
    contacts: z.array(z.looseObject({ name: z.string() })).min(1),
  }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
});

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

it('describes the software as the standard asks, with the version and the licence of the package', () => {
  const described = PublicCode.parse(parse(readFileSync('publiccode.yml', 'utf8')));
  expect(described).toMatchObject({ softwareVersion: manifest.version, legal: { license: manifest.license } });
  expect(Object.keys(described.description)).toEqual(['da', 'en']);
});
