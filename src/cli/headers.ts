import { apacheSnippet, headersFile, nginxSnippet } from '../exports/host-config.ts';
import { readSettings } from '../load/settings.ts';
import { OPEN_DATA_FOLDER, OPEN_DATA_HEADERS, SECURITY_HEADERS } from '../reference/security-headers.ts';

const FORMS = { nginx: nginxSnippet, apache: apacheSnippet, file: headersFile } as const;

const form = process.argv[2] ?? 'nginx';
const below = { path: `${readSettings().base}${OPEN_DATA_FOLDER}`, headers: OPEN_DATA_HEADERS };
if (Object.hasOwn(FORMS, form))
  console.log(FORMS[form as keyof typeof FORMS]({ headers: SECURITY_HEADERS, below }).trimEnd());
else {
  console.error(`Skriv en af disse: ${Object.keys(FORMS).join(', ')}. Fx: npm run -s headers -- nginx`);
  process.exitCode = 1;
}
