interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown;
}

/**
 * The site's one Trusted Types policy: scripts and workers come from the site's own origin, and text never becomes
 * HTML or code. Runs before the search, which starts a worker; a browser without Trusted Types needs nothing.
 */
export function trustOwnOrigin(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`A script from ${address} was refused.`);
    },
  });
}
