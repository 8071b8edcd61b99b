/** Goes anywhere and does anything by its name: screens, rows of the record, actions. */

import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useLocation } from '../router.tsx';
import { foldForSearch } from '../fold-for-search.ts';
import { useProject } from '../project/project-context.tsx';
import { placeAddress } from '../project/place-address.ts';
import { type Reader, useReader } from '../say.tsx';
import { addressOf } from '../routes.ts';
import type { Project } from '../../core/project.ts';
import { uiWords } from '../ui/words.ts';
import { focusContent } from './focus-content.ts';
import { useOfferedScreens } from './use-offered-screens.ts';
import { shellWords } from './words.ts';

/** Somewhere to go, or something to do. */
type Entry = { readonly id: string; readonly name: string; readonly keys?: string; readonly go: () => void };

/** The palette as a dialog. */
export function PaletteDialog({ close }: { readonly close: () => void }) {
  const { say } = useReader();
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={close}>
      <Modal className="dialog">
        <Dialog aria-label={say(shellWords.commands)}>
          <Entries close={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const mostShown = 40;

function Entries({ close }: { readonly close: () => void }) {
  const { say } = useReader();
  const [wanted, setWanted] = useState('');
  const entries = useEntries();
  const folded = foldForSearch(wanted);
  const found = entries.filter(({ name }) => foldForSearch(name).includes(folded)).slice(0, mostShown);
  return (
    <Autocomplete inputValue={wanted} onInputChange={setWanted}>
      <SearchField aria-label={say(shellWords.commandsHint)} autoFocus>
        <Input className="input" placeholder={say(shellWords.commandsHint)} dir="auto" />
      </SearchField>
      <Menu
        className="popover"
        items={found}
        renderEmptyState={() => <p className="remark">{say(shellWords.nothingFound)}</p>}
        onAction={(key) => {
          entries.find(({ id }) => id === key)?.go();
          close();
        }}
      >
        {({ id, name, keys }) => (
          <MenuItem id={id} textValue={name}>
            <bdi>{name}</bdi>
            {keys !== undefined && <kbd className="meta"> {keys}</kbd>}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

function useEntries(): readonly Entry[] {
  const reader = useReader();
  const { place, record, store } = useProject();
  const screens = useOfferedScreens();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const { say } = reader;
    const toScreens = screens.map(({ name, title, letter }) => ({
      id: `screen ${name}`,
      name: say(title),
      keys: `G ${letter.toUpperCase()}`,
      go: () => {
        navigate(addressOf(place, name));
        focusContent();
      },
    }));
    const actions = (['undo', 'redo'] as const).map((turn) => ({
      id: turn,
      name: say(uiWords[turn]),
      keys: turn === 'undo' ? 'Ctrl Z' : 'Ctrl Y',
      go: () => store.turn(turn),
    }));
    const rows = namedRows(record, reader).map(({ table, row, name }) => ({
      id: row,
      name,
      go: () => navigate(placeAddress(place, record, { table, row }) ?? addressOf(place)),
    }));
    return [...toScreens, ...actions, ...rows];
  }, [reader, place, record, screens, store, navigate]);
}

/** The rows that people know by number and name. */
function namedRows(record: Project, { pick }: Reader) {
  return [
    ...record.indicators.map(({ id, code, title }) => ({
      table: 'indicators' as const,
      row: id,
      name: named(code, pick(title)),
    })),
    ...record.results.map(({ id, code, statement }) => ({
      table: 'results' as const,
      row: id,
      name: named(code, pick(statement)),
    })),
    ...record.activities.map(({ id, code, title }) => ({
      table: 'activities' as const,
      row: id,
      name: named(code, pick(title)),
    })),
    ...record.workPlanItems.map(({ id, code, title }) => ({
      table: 'workPlanItems' as const,
      row: id,
      name: named(code, pick(title)),
    })),
    ...record.budgetLines.map(({ id, code, title }) => ({
      table: 'budgetLines' as const,
      row: id,
      name: named(code, pick(title)),
    })),
    ...record.forums.map(({ id, code, name }) => ({
      table: 'forums' as const,
      row: id,
      name: named(code, pick(name)),
    })),
  ];
}

const named = (code: string | undefined, title: string): string => [code, title].filter(Boolean).join(' ');
