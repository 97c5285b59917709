import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';
import { contentLoader } from '../../src/load/content-loader.ts';
import type { ContentLocation } from '../../src/load/disk.ts';
import type { Kind } from '../../src/schema/index.ts';

type Stored = Parameters<LoaderContext['store']['set']>[0];

/** A content store that remembers what was done to it. Entries are cloned on the way in, as Astro's are: it writes them to disk. */
export interface FakeStore {
  readonly entries: ReadonlyMap<string, Stored>;
  /** `set esbjerg/babybio` and `delete esbjerg/babybio`, in order. */
  readonly actions: string[];
  readonly logged: string[];
  /** Emits what the dev server sees happen to a file: `add`, `change`, `unlink`. */
  readonly watcher: EventEmitter;
  readonly load: (kind: Kind, location: ContentLocation, base?: string) => Promise<void>;
}

/** The parts of Astro's loader context that `contentLoader` uses: those of a build, or of the dev server, which watches. */
export function aStore({ watches = true } = {}): FakeStore {
  const entries = new Map<string, Stored>();
  const actions: string[] = [];
  const logged: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    set: (entry: Stored) => {
      actions.push(`set ${entry.id}`);
      entries.set(entry.id, structuredClone(entry));
      return true;
    },
    delete: (id: string) => {
      actions.push(`delete ${id}`);
      entries.delete(id);
    },
  };
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const logger = { error: (message: string) => logged.push(message), warn: (message: string) => logged.push(message) };
  const load = (kind: Kind, location: ContentLocation, base = '/'): Promise<void> =>
    // The loader asks for nothing else; a whole context would be Astro itself.
    contentLoader(kind, location).load({
      store,
      logger,
      ...(watches ? { watcher } : {}),
      config: { base },
    } as unknown as LoaderContext);
  return { entries, actions, logged, watcher, load };
}
