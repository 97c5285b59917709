const NOON = '12:00';
/** A night is no longer: what is longer has its ends the wrong way round. */
const LONGEST_NIGHT_HOURS = 18;

/** Whether hours that end before they begin can only be over a night: `22-6`, `16-8`, and not `15-13`. Times are `HH:MM`. */
export function isNight({ from, to }: { readonly from: string; readonly to: string }): boolean {
  if (to === '00:00') return from > to;
  const length = 24 - hoursOf(from) + hoursOf(to);
  return from >= NOON && to <= NOON && length <= LONGEST_NIGHT_HOURS;
}

function hoursOf(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
}
