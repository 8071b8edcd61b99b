/** The text of a field once more behind it, so that references can be marked in it and a list can stand at its caret. It is never heard. */

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { resolveLiveValue } from '../../core/report/live-values/resolve-live-value.ts';
import { isReference, partsOfText } from './reference-forms.ts';

/** The mirror; its children stand below the letter at `at`. */
export function Mirror({
  text,
  context,
  at,
  children,
}: {
  readonly text: string;
  readonly context: LiveContext;
  readonly at: number | undefined;
  readonly children: ReactNode;
}) {
  const caret = useRef<HTMLSpanElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (caret.current !== null && place.current !== null) putBelow(place.current, caret.current);
  });
  const split = at ?? text.length;
  return (
    <>
      <div className="narrative-mirror input" dir="auto" aria-hidden="true">
        <Marked text={text.slice(0, split)} context={context} />
        {at !== undefined && <span ref={caret} />}
        <Marked text={text.slice(split)} context={context} />{' '}
      </div>
      <div ref={place} className="narrative-place">
        {children}
      </div>
    </>
  );
}

function Marked({ text, context }: { readonly text: string; readonly context: LiveContext }) {
  return partsOfText(text).map((part, index) =>
    isReference(part) ? (
      // Parts have no name but their place.
      <mark key={`${index} ${part}`} data-gap={resolveLiveValue(part, context).kind !== 'value'}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

/** Sides are those of the screen here, since they are measured. */
function putBelow({ style, parentElement, offsetWidth }: HTMLElement, caret: HTMLElement): void {
  const room = (parentElement?.clientWidth ?? 0) - offsetWidth;
  style.setProperty('top', `${caret.offsetTop + 24}px`);
  style.setProperty('left', `${Math.max(0, Math.min(caret.offsetLeft, room))}px`);
}
