import { municipalityGroup, searchGroup } from '../offline/manifest.ts';
import type { OfflineAnswer, OfflineRequest } from '../offline/messages.ts';
import { element } from './find-elements.ts';
import { trustOwnOrigin } from './trusted-types.ts';

/** How long a worker may take to start before the panel says that it failed, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * The panel that keeps a copy of the site on the device, and only when it is asked to. `chosen` gives the ids of the
 * municipalities that are chosen on the page at that moment.
 */
export function offerOfflineCopy(chosen: () => readonly string[]): void {
  if (!('serviceWorker' in navigator)) return;
  const panel = element('kopi', HTMLElement);
  const keep = element('kopi-gem', HTMLButtonElement);
  const forget = element('kopi-slet', HTMLButtonElement);
  trustOwnOrigin();
  panel.hidden = false;
  keep.addEventListener('click', () => void run(() => keepCopy(panel.dataset, chosen())));
  forget.addEventListener('click', () => void run(forgetCopy));
  void run(currentCopy);

  async function run(work: () => Promise<OfflineAnswer | undefined>): Promise<void> {
    keep.disabled = true;
    say(panel.dataset['working'] ?? '');
    show(await work().catch((): OfflineAnswer => ({ kind: 'failed' })));
    keep.disabled = false;
  }

  function show(answer: OfflineAnswer | undefined): void {
    const isKept = answer?.kind === 'copy';
    forget.hidden = !isKept;
    keep.textContent = panel.dataset[isKept ? 'keepMore' : 'keep'] ?? '';
    if (answer === undefined) say('');
    else say(isKept ? describe(answer, panel.dataset) : (panel.dataset[answer.kind] ?? ''));
  }
}

async function currentCopy(): Promise<OfflineAnswer | undefined> {
  const active = (await ownRegistration())?.active;
  return active ? ask(active, { kind: 'state' }) : undefined;
}

/** The page that asks goes on as it is; the next time it is opened, all of it comes from the copy. */
async function keepCopy(
  { base = '/', locale = '' }: DOMStringMap,
  chosen: readonly string[],
): Promise<OfflineAnswer | undefined> {
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return undefined;
  const groups = [searchGroup(locale), ...chosen.map((id) => municipalityGroup(id, locale))];
  return ask(active, { kind: 'keep', groups });
}

async function forgetCopy(): Promise<OfflineAnswer> {
  const registration = await ownRegistration();
  if (registration?.active) await ask(registration.active, { kind: 'forget' });
  await registration?.unregister();
  return { kind: 'forgotten' };
}

function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration();
}

function ask(worker: ServiceWorker, request: OfflineRequest): Promise<OfflineAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const patience = window.setTimeout(() => resolve({ kind: 'failed' }), PATIENCE_MS);
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      window.clearTimeout(patience);
      resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}

function describe({ date, groups }: Extract<OfflineAnswer, { kind: 'copy' }>, words: DOMStringMap): string {
  const names = JSON.parse(words['names'] ?? '{}') as Readonly<Record<string, string>>;
  const locale = words['locale'] ?? '';
  const kept = Object.keys(names).filter((id) => groups.includes(municipalityGroup(id, locale)));
  const day = new Intl.DateTimeFormat(words['tag'], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const list = new Intl.ListFormat(words['tag']).format(kept.map((id) => names[id] ?? id));
  const sentence = words[kept.length === 0 ? 'stateNone' : 'state'] ?? '';
  return sentence.replace('{date}', day).replace('{names}', list);
}

function say(text: string): void {
  element('kopi-status', HTMLElement).textContent = text;
}
