import { closest } from 'fastest-levenshtein';
import { listKind } from '../load/disk.ts';
import type { Settings } from '../load/settings.ts';
import { Refusal } from './run-command.ts';

/** The municipalities of a content folder, by the names of their files. */
export function municipalityIds(settings: Settings): string[] {
  return listKind(settings, 'municipalities').files.map(({ id }) => id);
}

/** The municipalities that `--kommune` names, or the settings; empty for all. Refuses names that no file has. */
export function chooseMunicipalities(option: string | undefined, settings: Settings): readonly string[] {
  if (option === undefined) return settings.municipalities;
  const known = municipalityIds(settings);
  const wanted = option.split(',').map((id) => id.trim().toLowerCase());
  for (const id of wanted)
    if (!known.includes(id))
      throw new Refusal(`Kommunen «${id}» er ikke i kataloget. Mente du ${closest(id, known)}?`, 2);
  return wanted;
}
