import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';

/** A button: the main one of a part, a usual one, or one without a border. */
export function Button({
  kind = 'usual',
  children,
  ...given
}: ButtonProps & { readonly kind?: 'main' | 'usual' | 'quiet'; readonly children: ReactNode }) {
  return (
    <AriaButton {...given} className="button" data-kind={kind}>
      {children}
    </AriaButton>
  );
}
