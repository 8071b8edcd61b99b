import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Rows } from '../../../core/project.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import type { Wish } from '../../project/project-store.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { type TreeLine, placeToMove } from './budget-tree.ts';
import { budgetWords } from './words.ts';

/** What can be done with a heading or line as a whole. */
export function RowActions({
  of,
  name,
  add,
  run,
}: {
  readonly of: TreeLine;
  readonly name: string;
  readonly add: (heading: Rows['budgetLines']) => void;
  readonly run: (wish: Wish) => boolean;
}) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { line } = of;
  const [up, down] = [placeToMove(record, of, 'up'), placeToMove(record, of, 'down')];
  if (!mayWrite(can, 'budgetLines')) return null;
  const move = (place: typeof up): void => {
    if (place !== undefined)
      run({ command: 'move-row', input: { table: 'budgetLines', id: line.id, ...place } });
  };
  const doing: Readonly<Record<string, () => void>> = {
    add: () => add(line),
    up: () => move(up),
    down: () => move(down),
    remove: () => void run({ command: 'remove-row', input: { table: 'budgetLines', id: line.id } }),
  };
  return (
    <MenuTrigger>
      <Button kind="quiet" aria-label={say(budgetWords.actions, { line: name })}>
        ⋯
      </Button>
      <Popover className="popover">
        <Menu
          onAction={(key) => doing[String(key)]?.()}
          disabledKeys={[...(up === undefined ? ['up'] : []), ...(down === undefined ? ['down'] : [])]}
        >
          <MenuItem id="add">{say(budgetWords.addLine)}</MenuItem>
          <MenuItem id="up">{say(budgetWords.moveUp)}</MenuItem>
          <MenuItem id="down">{say(budgetWords.moveDown)}</MenuItem>
          <MenuItem id="remove">{say(budgetWords.remove)}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
