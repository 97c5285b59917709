import { checkImages } from './images.ts';
import { checkRecords } from './run.ts';
import { BOX_LABELS } from '../i18n/box-labels.ts';
import { readContent, type ContentRecords } from '../load/disk.ts';
import { sortFindings, type Finding } from '../schema/finding.ts';
import type { Settings } from '../load/settings.ts';

export interface CheckedContent {
  readonly records: ContentRecords;
  readonly findings: readonly Finding[];
}

/** Reads all content and runs every check. Rules across files run on the valid files only. */
export function checkContent(settings: Settings): CheckedContent {
  const { records, findings, faulty } = readContent(settings, { labels: BOX_LABELS, base: settings.base });
  return {
    records,
    findings: sortFindings([
      ...findings,
      ...checkRecords(records, settings.today, { faulty: [...faulty, ...settings.leftOut] }),
    ]),
  };
}

/** The same, and every picture is decoded as well. */
export async function checkContentAndImages(settings: Settings): Promise<CheckedContent> {
  const { records, findings } = checkContent(settings);
  return { records, findings: sortFindings([...findings, ...(await checkImages(records, settings.contentDir))]) };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
