/** What a page asks the worker. */
export type OfflineRequest =
  | { readonly kind: 'state' }
  /** Keeps these groups beside what is kept. */
  | { readonly kind: 'keep'; readonly groups: readonly string[] }
  | { readonly kind: 'forget' };

/** What the worker answers. */
export type OfflineAnswer =
  | {
      readonly kind: 'copy';
      /** The day the copy's catalogue was built for, `YYYY-MM-DD`. */
      readonly date: string;
      readonly groups: readonly string[];
    }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'failed' };
