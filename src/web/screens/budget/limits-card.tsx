import { type Project, projectRowOf } from '../../../core/project.ts';
import { ruleProfileOf } from '../../../core/rule-profile.ts';
import { formatMoney, formatShare } from '../../../i18n/number.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { type CategoryLimit, limitsOf } from './line-figures.ts';
import { budgetWords } from './words.ts';

/** Indirect costs and the reserve as shares, against what the rules of the contract allow. */
export function LimitsCard() {
  const { say } = useReader();
  const { record } = useProject();
  const limits = limitsOf(record);
  const heads = [budgetWords.limit, budgetWords.amount, budgetWords.share, budgetWords.atMost];
  return (
    <section className="card stack" aria-labelledby="limits">
      <h2 id="limits">{say(budgetWords.limits)}</h2>
      {limits.length === 0 ? (
        <p className="remark">{say(budgetWords.noLimits)}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-label={say(budgetWords.limits)}>
          <table className="table">
            <thead>
              <tr>
                {heads.map((head, index) => (
                  <th key={head} scope="col" data-kind={index === 0 ? undefined : 'number'}>
                    {say(head)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {limits.map((limit) => (
                <LimitRow key={limit.category} limit={limit} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function LimitRow({
  limit: { category, total, share, most, mostShare, isOver },
}: {
  readonly limit: CategoryLimit;
}) {
  const { say, tag } = useReader();
  const { record } = useProject();
  return (
    <tr>
      <th scope="row">
        {say(budgetWords[category])}
        <br />
        <span className="meta">{say(baseWords(record, category))}</span>
      </th>
      <td data-kind="number">
        <bdi>{total === undefined ? say(budgetWords.unknown) : formatMoney(tag, total)}</bdi>
      </td>
      <td data-kind="number">
        <bdi>{share === undefined ? say(budgetWords.unknown) : formatShare(tag, share)}</bdi>
      </td>
      <td data-kind="number">
        <bdi>{formatShare(tag, mostShare)}</bdi>
        {most !== undefined && (
          <>
            <br />
            <bdi className="meta">{formatMoney(tag, most)}</bdi>
          </>
        )}
      </td>
      <td>{total !== undefined && most !== undefined && <Verdict isOver={isOver} />}</td>
    </tr>
  );
}

/** What a category is a share of. */
function baseWords(record: Project, category: CategoryLimit['category']): string {
  const { indirect } = ruleProfileOf(projectRowOf(record)?.ruleProfile);
  const isWide = category === 'indirect' && indirect.base === 'direct-and-contingency';
  return isWide ? budgetWords.shareOfDirectAndContingency : budgetWords.shareOfDirect;
}

function Verdict({ isOver }: { readonly isOver: boolean }) {
  const { say } = useReader();
  return (
    <span className="badge" data-tone={isOver ? 'error' : 'ok'}>
      <span aria-hidden="true">{isOver ? '✕' : '✓'}</span>{' '}
      {say(isOver ? budgetWords.over : budgetWords.within)}
    </span>
  );
}
