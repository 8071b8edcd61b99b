import { useState } from 'react';
import { useProject } from '../../project/project-context.tsx';
import { Button } from '../../ui/button.tsx';
import type { NewRow } from './new-rows.ts';
import { drawnLater } from '../../ui/drawn-later.tsx';

const AddDialog = drawnLater(async () => (await import('./add-dialog.tsx')).AddDialog);

type AddButtonProps = {
  readonly row: NewRow;
  readonly label: string;
  readonly kind?: 'main' | 'usual' | 'quiet';
  readonly added?: (id: string) => void;
};

/** A button that asks for a new row; not there for those who may not write. */
export function AddButton({ row, label, kind = 'usual', added }: AddButtonProps) {
  const { can } = useProject();
  const [isOpen, setOpen] = useState(false);
  if (!can('write-record')) return null;
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>
        + {label}
      </Button>
      {isOpen && <AddDialog row={row} close={() => setOpen(false)} {...(added !== undefined && { added })} />}
    </>
  );
}
