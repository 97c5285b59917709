import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}

/** The packages whose version may move by itself: npm would then choose one that fits the Node it runs on. */
function findLoose({ dependencies, devDependencies, optionalDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version}`);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

it('names the exact version of every package', () => {
  expect(findLoose(readJson('package.json') as Manifest)).toEqual([]);
});

it('has a lockfile made from the same versions', () => {
  const own = readJson('package.json') as Manifest;
  const locked = (readJson('package-lock.json') as { packages: Record<string, Manifest> }).packages[''];
  expect(locked).toMatchObject({
    dependencies: own.dependencies,
    devDependencies: own.devDependencies,
    optionalDependencies: own.optionalDependencies,
  });
});

it.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', '>=1.0.0'])('notices %s', (version) => {
  expect(findLoose({ devDependencies: { example: version } })).toEqual([`example: ${version}`]);
});
