import type { ReactNode } from 'react';

/** What a dialog over the page is made of. */
export type DialogProps = {
  readonly title: string;
  /** Closes it: Escape does, and a click beside it where it asks only, so that nothing typed is lost by a slip of the hand. */
  readonly close: () => void;
  /** Whether it asks before something that cannot be taken back. */
  readonly isAlert?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};
