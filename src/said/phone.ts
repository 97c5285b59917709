/** A number as one can dial it, and as one reads it. */
export interface PhoneNumber {
  /** Digits, with `+` first where the file says a country: `76161617`, `116111`, `+4576161617`. */
  readonly dial: string;
  /** In groups as Danes read them: `76 16 16 17`, `116 111`, `1813`; another country's as it is written. */
  readonly shown: string;
  /** What to press when somebody answers, `3` of `76 16 16 17, tast 3`, or to ask for, `lokal 123`. */
  readonly extension?: string;
}
