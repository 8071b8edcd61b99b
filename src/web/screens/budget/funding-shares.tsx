import { eligibleTotalOf } from '../../../core/budget/totals.ts';
import { type Rows, projectRowOf } from '../../../core/project.ts';
import { formatShare } from '../../../i18n/number.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { shareOf } from './line-figures.ts';

/** The share that a source has of the total, beside the one that was agreed. */
export function FundingShares({ source }: { readonly source: Rows['fundingSources'] }) {
  const { tag } = useReader();
  const { record } = useProject();
  const row = projectRowOf(record);
  const total = row?.statedTotal ?? eligibleTotalOf(record);
  const share = source.inKind === true ? undefined : shareOf(source.amount, total);
  const agreed = row?.funders?.find(({ organisation }) => organisation === source.organisation)?.share;
  return [share, agreed].map((one, index) => (
    <td key={index === 0 ? 'is' : 'agreed'} data-kind="number">
      <bdi>{one !== undefined && formatShare(tag, one)}</bdi>
    </td>
  ));
}
