// Imported before Astro: it reports usage to its makers unless told not to. Nothing here tells anyone anything.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
