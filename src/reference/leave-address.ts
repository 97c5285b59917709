/**
 * Where one goes who leaves a page quickly: an everyday page of the weather, that says nothing of who opened it or why.
 * It is opened only by whoever presses; nothing is fetched from it before.
 */
export const LEAVE_ADDRESS = 'https://www.dmi.dk/';
