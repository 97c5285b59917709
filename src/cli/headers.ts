import { apacheSnippet, headersFile, nginxSnippet } from '../exports/host-config.ts';
import { SECURITY_HEADERS } from '../reference/security-headers.ts';

const FORMS = { nginx: nginxSnippet, apache: apacheSnippet, file: headersFile } as const;

const form = process.argv[2] ?? 'nginx';
if (Object.hasOwn(FORMS, form)) console.log(FORMS[form as keyof typeof FORMS](SECURITY_HEADERS).trimEnd());
else {
  console.error(`Skriv en af disse: ${Object.keys(FORMS).join(', ')}. Fx: npm run -s headers -- nginx`);
  process.exitCode = 1;
}
