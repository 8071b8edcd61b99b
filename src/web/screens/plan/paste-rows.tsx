import { formatMonth } from '../../../i18n/dates.ts';
import { useReader } from '../../say.tsx';
import type { Paste, PasteRow } from './paste-plan.ts';
import { planWords } from './words.ts';

const names = {
  new: planWords.isNew,
  changed: planWords.isChanged,
  same: planWords.isSame,
  out: planWords.isOut,
} as const;
const tones = { new: 'info', changed: 'ok', same: undefined, out: 'error' } as const;

/** What a paste does in numbers, and row by row: first what is left out and why. */
export function PasteRows({ paste }: { readonly paste: Paste }) {
  const { say } = useReader();
  const left = paste.rows.reduce((sum, { says }) => sum + says.length, 0);
  const sums = [
    ...(paste.added > 0 ? [say(planWords.itemsAdded, { count: paste.added })] : []),
    ...(paste.strands > 0 ? [say(planWords.strandsAdded, { count: paste.strands })] : []),
    ...(paste.cells > 0 ? [say(planWords.cellsChange, { count: paste.cells })] : []),
    ...(paste.placed > 0 ? [say(planWords.marksPlaced, { count: paste.placed })] : []),
    ...(paste.newMonths.length > 0
      ? [say(planWords.monthsAdded, { months: paste.newMonths.map(formatMonth) })]
      : []),
    ...(left > 0 ? [say(planWords.rejected, { count: left })] : []),
  ];
  const ordered = paste.rows.toSorted((a, b) => Number(b.says.length > 0) - Number(a.says.length > 0));
  return (
    <>
      <p role="status">
        <strong>{paste.wish === undefined ? say(planWords.previewNothing) : sums.join(', ')}</strong>
      </p>
      <ul className="plan-paste-rows" tabIndex={0} aria-label={say(planWords.previewTitle)}>
        {ordered.map((row, index) => (
          <Row key={`${index} ${row.name}`} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row: { is, name, says } }: { readonly row: PasteRow }) {
  const { say } = useReader();
  return (
    <li>
      <span className="badge" data-tone={tones[is]}>
        {say(names[is])}
      </span>{' '}
      <bdi>{name}</bdi>
      {says.map(({ message, params }) => (
        <p key={say(message, params)} className="plan-out">
          {say(message, params)}
        </p>
      ))}
    </li>
  );
}
