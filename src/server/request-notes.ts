import type { LocaleTag } from '../i18n/locales/index.ts';
import type { RequestLine } from './request-line.ts';

/** What is learned of a request while it is answered. */
export type Learned = Partial<Pick<RequestLine, 'contract' | 'user' | 'problem' | 'fault'>>;

/** A request's number and language, and what is learned of it, for the log. */
export type RequestNotes = {
  readonly number: string;
  readonly locale: LocaleTag;
  readonly add: (learned: Learned) => void;
  readonly all: () => Learned;
  /** Keeps the header `Set-Cookie` that every answer from here on must carry, a refusal too; it is a secret, and not for the log. */
  readonly keepCookie: (cookie: string) => void;
  readonly cookie: () => string | undefined;
  /** Is told what failed after the answer had begun. */
  readonly failed: (failure: unknown) => void;
};

/** Notes on a request that has just come. */
export function openNotes({
  number,
  locale,
  failed,
}: Pick<RequestNotes, 'number' | 'locale' | 'failed'>): RequestNotes {
  let known: Learned = {};
  let kept: string | undefined;
  return {
    number,
    locale,
    add: (learned) => {
      known = { ...known, ...learned };
    },
    all: () => known,
    keepCookie: (cookie) => {
      kept = cookie;
    },
    cookie: () => kept,
    failed,
  };
}
