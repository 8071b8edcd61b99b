/**
 * Accounts: how users get in, and what lets them. Everything here takes moments from its clock and chance from its `randomBytes`; secrets leave it
 * once, when they are made, and are kept as hashes. Refusals to sign in say the same whether or not somebody exists, and take the same time until they
 * come too often.
 */

import type { Id } from '../../core/base/id.ts';
import type { OfficeRole } from '../../core/journal/office-entry.ts';
import type { Permission } from '../../core/permissions.ts';
import type { OfficeId } from '../../store/store.ts';
import type { OneTimeLink, Passkey, Session, Token, User } from '../../store/user-rows.ts';
import type { Sender } from '../sender.ts';

/** Where somebody tries to get in from: an address that tries are counted by, and the browser or program in a few words. */
export type TryFrom = { readonly address: string; readonly device: string };

/** A session as its user sees it; `isThis` is the one in which he asks. */
export type ListedSession = Omit<Session, 'hash' | 'previous'> & { readonly isThis: boolean };

/** A session that was begun: its token, which is shown to the browser alone. */
export type Begun = { readonly token: string; readonly endsAt: number; readonly user: User };

/** A one-time link that was made: its token, and whether it was sent by mail; otherwise whoever made it hands it on. */
export type MadeLink = { readonly token: string; readonly endsAt: number; readonly isMailed: boolean };

/** What a ceremony of WebAuthn needs, as JSON that the browser's own functions take. */
export type Ceremony = { readonly id: string; readonly options: Readonly<Record<string, unknown>> };

/** Accounts. All of it throws Problems. */
export type Accounts = {
  /** The sender of a session's token or of a bearer token; `undefined` where it is nobody's, has ended, or its user is disabled. */
  readonly senderOf: (
    secret: { readonly session: string } | { readonly bearer: string },
  ) => Promise<{ readonly sender: Sender; readonly renewed?: Omit<Begun, 'user'> } | undefined>;

  /** Problem `sign-in-refused` whatever is wrong, `too-many-tries` with the seconds to wait. */
  readonly signIn: (
    given: { readonly email: string; readonly password: string },
    from: TryFrom,
  ) => Promise<Begun>;
  readonly signOut: (session: string) => Promise<void>;
  readonly readOwn: (sender: Sender) => Promise<User>;
  readonly changeOwn: (
    sender: Sender,
    set: { readonly name?: string; readonly locale?: string },
  ) => Promise<User>;
  /** Ends all other sessions. */
  readonly changePassword: (
    sender: Sender,
    given: { readonly current: string; readonly next: string },
    from: TryFrom & { readonly session: string | undefined },
  ) => Promise<void>;
  /** One's sessions; `token` is that of the session in which one asks. */
  readonly listSessions: (sender: Sender, token?: string) => Promise<readonly ListedSession[]>;
  /** Ends one of one's own sessions, or all but this one. */
  readonly endSessions: (
    sender: Sender,
    which: { readonly id: Id } | { readonly allBut: string | undefined },
  ) => Promise<void>;

  readonly listTokens: (sender: Sender) => Promise<readonly Omit<Token, 'hash'>[]>;
  /** The text of the token is given here and never again. A token cannot make tokens. */
  readonly makeToken: (
    sender: Sender,
    wish: {
      readonly office: OfficeId;
      readonly label: string;
      readonly scopes: readonly Permission[];
      readonly days: number;
    },
  ) => Promise<{ readonly id: Id; readonly token: string; readonly endsAt: number }>;
  readonly removeToken: (sender: Sender, id: Id) => Promise<void>;

  readonly listPasskeys: (sender: Sender) => Promise<readonly Omit<Passkey, 'publicKey' | 'counter'>[]>;
  readonly beginPasskey: (sender: Sender) => Promise<Ceremony>;
  readonly addPasskey: (
    sender: Sender,
    given: { readonly id: string; readonly label: string; readonly response: unknown },
  ) => Promise<void>;
  readonly removePasskey: (sender: Sender, credential: string) => Promise<void>;
  readonly beginPasskeySignIn: (from: TryFrom) => Promise<Ceremony>;
  readonly signInByPasskey: (
    given: { readonly id: string; readonly response: unknown },
    from: TryFrom,
  ) => Promise<Begun>;

  /** Whether an OpenID provider is configured, and how it is called on the button. */
  readonly openId: { readonly label: string } | undefined;
  /** Where the browser is sent; `state` comes back with it. Problem `not-configured` without a provider. */
  readonly beginOpenId: (from: TryFrom) => Promise<{ readonly location: string; readonly state: string }>;
  /** Users are invited first: who is unknown to us by the subject and by a verified address is refused. */
  readonly signInByOpenId: (
    callback: { readonly url: string; readonly state: string },
    from: TryFrom,
  ) => Promise<Begun>;

  /**
   * For administrators of the office. The user is made, or found by the address; he is of the office at once, and signs in by the link. Who is of it
   * already stays what he is there. No link for who has a way in already, or is of an office that the sender does not administer. Problem
   * `address-not-proven` for a user from elsewhere who got in by links that were handed on alone, unless an operator invites him.
   */
  readonly invite: (
    sender: Sender,
    office: OfficeId,
    whom: {
      readonly email: string;
      readonly name: string;
      readonly locale: string;
      readonly role: OfficeRole;
    },
  ) => Promise<{ readonly user: Id; readonly link: MadeLink | undefined }>;
  /** For administrators of an office that the user is of, and of all his offices. Problem `reset-not-allowed`. */
  readonly makeResetLink: (sender: Sender, office: OfficeId, user: Id) => Promise<MadeLink>;
  /** For operators: shuts a user out of everything, at once, or lets him in again. */
  readonly setDisabled: (
    sender: Sender,
    set: { readonly user: Id; readonly isDisabled: boolean },
  ) => Promise<void>;
  /** Always says the same; a link is mailed where there is such a user and mail is configured. */
  readonly askForReset: (email: string, from: TryFrom) => Promise<void>;
  /** A link that lets in the first administrator, who gets the offices; `undefined` where there are users already. */
  readonly makeFirstLink: () => Promise<MadeLink | undefined>;
  /** What a link is for; Problem `link-ended` where it is used, over or unknown. */
  readonly lookAtLink: (
    token: string,
    from: TryFrom,
  ) => Promise<Pick<OneTimeLink, 'use'> & { readonly email?: string; readonly name?: string }>;
  /** Uses a link: sets the password, and for the first administrator name and address; begins a session and ends all others of the user. */
  readonly acceptLink: (
    given: {
      readonly token: string;
      readonly password: string;
      readonly name?: string;
      readonly email?: string;
      readonly locale?: string;
    },
    from: TryFrom,
  ) => Promise<Begun>;
};
