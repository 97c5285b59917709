export { readSettings, type Settings } from '../load/settings.ts';
