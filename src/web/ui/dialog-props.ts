import type { ReactNode } from 'react';

/** What a dialog over the page is made of. */
export type DialogProps = {
  readonly title: string;
  /** Closes it: Escape does, and a click beside it where nothing typed would be lost by that. */
  readonly close: () => void;
  readonly holdsText?: boolean;
  /** Whether it asks before something that cannot be taken back. */
  readonly isAlert?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};
