import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { coordinationWords } from './words.ts';

/** What can be done with a row, behind one button. */
export function RowMenu({
  name,
  actions,
}: {
  readonly name: string;
  readonly actions: readonly { readonly words: string; readonly go: () => void }[];
}) {
  const { say } = useReader();
  return (
    <MenuTrigger>
      <Button kind="quiet" aria-label={say(coordinationWords.actionsOf, { name })}>
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover">
        <Menu aria-label={say(coordinationWords.actionsOf, { name })}>
          {actions.map(({ words, go }) => (
            <MenuItem key={words} onAction={go}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
