import { encodeImage } from '../load/images/encode.ts';
import type { ContentRecords } from '../load/disk.ts';
import type { ContentRecord } from '../load/parse-record.ts';
import type { Finding } from '../schema/finding.ts';

/** A finding for each picture that has a sound header but cannot be decoded: nobody could see it. */
export async function checkImages(records: ContentRecords, contentDir: string): Promise<Finding[]> {
  const shown = (Object.values(records).flat() as readonly ContentRecord[]).flatMap(({ file, body }) =>
    body.images.map((image) => ({ file, image })),
  );
  const findings = await Promise.all(
    shown.map(async ({ file, image }): Promise<Finding[]> => {
      const isReadable = await encodeImage(image, contentDir).then(
        () => true,
        () => false,
      );
      if (isReadable) return [];
      const hint = 'Åbn det i et billedprogram, og gem det igen som jpg eller png.';
      const message = `Billedet ./${image.name} kan ikke læses.`;
      return [{ file, line: 1, column: 1, severity: 'error', rule: 'mdx-image', message, hint }];
    }),
  );
  return findings.flat();
}
