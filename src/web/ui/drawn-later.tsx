import { type ComponentType, createElement } from 'react';
import { later, useLater } from '../later.ts';
import { useReader } from '../say.tsx';
import { Button } from './button.tsx';
import { uiWords } from './words.ts';

/** A component whose code is loaded when it is first drawn, or by `load` before. */
export type DrawnLater<Props> = ComponentType<Props> & { readonly load: () => Promise<unknown> };

/** Makes one. `Meanwhile` stands in its place until its code is there; where that cannot be loaded, it is said there, and what stands around it stays. */
export function drawnLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = Nothing,
): DrawnLater<Props> {
  const component = later(load);
  const Drawn = (given: Props) => {
    const { value, hasFailed, again } = useLater(component);
    return hasFailed ? <NotLoaded again={again} /> : createElement(value ?? Meanwhile, given);
  };
  return Object.assign(Drawn, { load: component.load });
}

const Nothing = () => null;

function NotLoaded({ again }: { readonly again: () => void }) {
  const { say } = useReader();
  return (
    <div className="note cluster" data-tone="error" role="alert">
      <span>{say(uiWords.noAnswer)}</span>
      <Button onPress={again}>{say(uiWords.tryAgain)}</Button>
    </div>
  );
}
