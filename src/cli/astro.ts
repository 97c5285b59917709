import './no-telemetry.ts';

/** Astro's own commands (`dev`, `check`, `sync`), which take their arguments from the command line. */
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
