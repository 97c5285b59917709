import { sayNextTimesIn } from './next-time.ts';

sayNextTimesIn(document);
