/**
 * What the store keeps of users and of how they sign in: global tables, the same for all offices. Moments are milliseconds since 1970, given by
 * the caller. Secrets come in as hashes; nothing here can give one back.
 */

import type { Id } from '../core/base/id.ts';
import type { Permission } from '../core/permissions.ts';

/** A user. `email` is kept as typed and found whatever its case. An operator may make offices. */
export type User = {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  /** The tag of the language that the user reads. */
  readonly locale: string;
  readonly isOperator: boolean;
  readonly isDisabled: boolean;
  readonly madeAt: number;
};

/** A passkey: its credential id in base64url, its public key in base64url, and the signature counter that it last gave. */
export type Passkey = {
  readonly credential: string;
  readonly user: Id;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  /** What the user calls it. */
  readonly label: string;
  readonly madeAt: number;
  readonly usedAt?: number;
};

/** A session: found by the SHA-256 of its token, named to its user by an id. */
export type Session = {
  readonly hash: string;
  readonly id: Id;
  readonly user: Id;
  /** The browser or program, in a few words. */
  readonly device: string;
  readonly madeAt: number;
  readonly usedAt: number;
  /** When it ends at the latest. */
  readonly endsAt: number;
  /** The hash that it had before its token was changed, by which it is found too; good until a moment, for requests that were on their way. */
  readonly previous?: { readonly hash: string; readonly until: number };
};

/** A token for programs: found by the SHA-256 of its text, limited to scopes in one office. */
export type Token = {
  readonly hash: string;
  readonly id: Id;
  readonly user: Id;
  readonly office: string;
  readonly label: string;
  readonly scopes: readonly Permission[];
  readonly madeAt: number;
  readonly usedAt?: number;
  readonly endsAt: number;
};

/** A link that works once: found by the SHA-256 of its token. */
export type OneTimeLink = {
  readonly hash: string;
  readonly use: 'first-administrator' | 'invitation' | 'password-reset';
  /** Whom it lets in; the first administrator is nobody yet. */
  readonly user?: Id;
  /** Whether it went to the user's address and was shown to nobody. */
  readonly isMailed: boolean;
  readonly madeAt: number;
  readonly endsAt: number;
};

/** Users and how they sign in. */
export type UserRows = {
  /** Throws Problem `email-taken` where another user has the address, in any case of letters. */
  readonly addUser: (user: User) => Promise<void>;
  readonly findUser: (id: Id) => Promise<User | undefined>;
  readonly findUserByEmail: (email: string) => Promise<User | undefined>;
  /** Throws Problem `email-taken`. */
  readonly changeUser: (
    id: Id,
    set: Partial<Pick<User, 'email' | 'name' | 'locale' | 'isOperator' | 'isDisabled'>>,
  ) => Promise<void>;
  readonly hasUsers: () => Promise<boolean>;
  /** Whether only who reads the user's mail, or is known to a provider by its address, can have got in as him. */
  readonly isProven: (user: Id) => Promise<boolean>;
  readonly setProven: (user: Id, isProven: boolean) => Promise<void>;

  readonly findPasswordHash: (user: Id) => Promise<string | undefined>;
  readonly setPasswordHash: (user: Id, hash: string) => Promise<void>;

  readonly addPasskey: (passkey: Passkey) => Promise<void>;
  readonly findPasskey: (credential: string) => Promise<Passkey | undefined>;
  readonly listPasskeys: (user: Id) => Promise<readonly Passkey[]>;
  readonly usePasskey: (
    credential: string,
    used: { readonly counter: number; readonly at: number },
  ) => Promise<void>;
  /** Whether the user had it. */
  readonly removePasskey: (user: Id, credential: string) => Promise<boolean>;

  /** The user known to an OpenID provider by a subject. */
  readonly findIdentity: (issuer: string, subject: string) => Promise<Id | undefined>;
  /** Whether a user is known to that provider by any subject. */
  readonly hasIdentity: (user: Id, issuer: string) => Promise<boolean>;
  readonly addIdentity: (identity: {
    readonly issuer: string;
    readonly subject: string;
    readonly user: Id;
  }) => Promise<void>;

  readonly addSession: (session: Session) => Promise<void>;
  /** By its hash or by its previous one, however old that is. */
  readonly findSession: (hash: string) => Promise<Session | undefined>;
  /**
   * Marks a session as used. With `change` its hash becomes another, and the one it had is its previous one until that moment. False where no
   * session has the hash (as its own, not its previous one): somebody else changed it first.
   */
  readonly useSession: (
    hash: string,
    used: { readonly at: number; readonly change?: { readonly newHash: string; readonly oldUntil: number } },
  ) => Promise<boolean>;
  readonly listSessions: (user: Id) => Promise<readonly Session[]>;
  /** Ends one session of a user by its id, or all but the one of a hash, its own or its previous one; gives how many ended. */
  readonly endSessions: (
    user: Id,
    which: { readonly id: Id } | { readonly allBut?: string },
  ) => Promise<number>;

  /** Throws Problem `unknown-user` where the user is not of the office; his tokens end when he is put out of it. */
  readonly addToken: (token: Token) => Promise<void>;
  readonly findToken: (hash: string) => Promise<Token | undefined>;
  readonly useToken: (hash: string, at: number) => Promise<void>;
  readonly listTokens: (user: Id) => Promise<readonly Token[]>;
  /** Whether the user had it. */
  readonly removeToken: (user: Id, id: Id) => Promise<boolean>;

  /** Keeps a link; it takes the place of the user's others of its use, and of another for the first administrator. */
  readonly addLink: (link: OneTimeLink) => Promise<void>;
  readonly findLink: (hash: string) => Promise<OneTimeLink | undefined>;
  /** Takes a link away, so that of several who try at once one has it. */
  readonly takeLink: (hash: string) => Promise<OneTimeLink | undefined>;
  /** Ends all links of a user. Those of who comes into an office end by themselves (`setOfficeRole`). */
  readonly endLinks: (user: Id) => Promise<void>;

  /**
   * Counts one try under a key in a bucket that holds `most` and loses one every `everyMs`; gives how many milliseconds to wait, 0 where the try
   * may go on. A refused try does not fill the bucket further.
   */
  readonly countTry: (
    key: string,
    bucket: { readonly most: number; readonly everyMs: number; readonly at: number },
  ) => Promise<number>;
  /** Remembers, until a moment, that a user got in from a place: a hash of user and network address. */
  readonly keepPlace: (place: string, until: number) => Promise<void>;
  /** Whether a place is remembered at a moment. */
  readonly isKnownPlace: (place: string, at: number) => Promise<boolean>;
  /** Removes what has ended before a moment: sessions, links, tokens, buckets and places. */
  readonly sweepEnded: (before: number) => Promise<void>;
};
