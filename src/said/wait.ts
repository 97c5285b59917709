/** How long one waits, in weeks; `none` where there is no wait. An end left out is not stated. */
export type Wait =
  | { readonly kind: 'none' }
  | { readonly kind: 'weeks'; readonly fromWeeks?: number; readonly toWeeks?: number };
