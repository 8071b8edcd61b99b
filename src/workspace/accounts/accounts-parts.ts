import type { Id } from '../../core/base/id.ts';
import type { Store } from '../../store/store.ts';

/** An OpenID provider: its issuer, what Strand is called there, its secret there, and the provider's name on the button. */
export type OpenIdSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly label: string;
};

/** Where mail is handed in (`smtps://user:password@host`), and whom it is from. */
export type MailSettings = { readonly url: string; readonly from: string };

/** What accounts are made of. */
export type AccountsParts = {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: (prefix: string) => Id;
  /** So many bytes that nobody can foresee. */
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
  /** The address under which people reach this Strand, without a slash at its end. Links and passkeys are bound to it. */
  readonly address: string;
  readonly openId: OpenIdSettings | undefined;
  readonly mail: MailSettings | undefined;
  /** Told of what failed after an answer was given, such as a mail; for the log. */
  readonly tellFault: (fault: unknown) => void;
};
