/**
 * Tests that `npm test` leaves out, because nobody has yet seen them pass on the model of times, places and prices.
 *
 * A debt, not a judgement: each must come back, mended where it needs to, and this file goes with the last of them.
 */
export const NOT_YET_MOVED: readonly string[] = [
  'tests/browser/accessibility.test.ts',
  'tests/browser/axe.test.ts',
  'tests/browser/base-path.test.ts',
  'tests/browser/dev-overlay.test.ts',
  'tests/browser/embed.test.ts',
  'tests/browser/find-filters.test.ts',
  'tests/browser/find-near.test.ts',
  'tests/browser/find-stated.test.ts',
  'tests/browser/find.test.ts',
  'tests/browser/help.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/lanes.test.ts',
  'tests/browser/languages.test.ts',
  'tests/browser/offline.test.ts',
  'tests/browser/own-municipality.test.ts',
  'tests/browser/postcode.test.ts',
  'tests/browser/print.test.ts',
  'tests/browser/privacy.test.ts',
  'tests/browser/referral-print.test.ts',
  'tests/browser/reflow.test.ts',
  'tests/browser/search-choices.test.ts',
  'tests/browser/search-keys.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/sheet.test.ts',
  'tests/browser/timeline.test.ts',
  'tests/browser/workspace-walk.test.ts',
  'tests/browser/workspace.test.ts',
  'tests/cli/new.test.ts',
];
