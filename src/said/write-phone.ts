import type { PhoneNumber } from './phone.ts';

/** `76 16 16 17, tast 3`, `116 111`, `76 16 16 17, lokal 123`. */
export function writePhone({ shown, extension }: PhoneNumber): string {
  if (extension === undefined) return shown;
  return `${shown}, ${/^[\d*#]+$/.test(extension) ? `tast ${extension}` : extension}`;
}
