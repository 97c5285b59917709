import type { Meeting } from './times.ts';

/** What a page is told of a meeting: where it is and how one comes stand on the page, by entry. */
export type PackedMeeting = Pick<Meeting, 'date' | 'spans' | 'doubt' | 'entry' | 'change'>;
