import { lines } from './001-lines.ts';
import type { FieldsFile, Migrated, Step } from './step.ts';

/** In the order in which they are made. A step is never changed once content has been moved by it. */
export const STEPS: readonly Step[] = [lines];

/** Every step after the other. */
export function migrate(files: readonly FieldsFile[], steps: readonly Step[] = STEPS): Migrated {
  return steps.reduce<Migrated>(
    (moved, step) => {
      const next = step.migrate(moved.files);
      return { files: next.files, remarks: [...moved.remarks, ...next.remarks] };
    },
    { files, remarks: [] },
  );
}
