import type { Redaction } from '../../../core/report/redaction.ts';
import { useProject } from '../../project/project-context.tsx';
import { rowElement, useGoToRow } from '../../project/use-go-to-row.ts';
import { useReader } from '../../say.tsx';
import { Beside } from '../../ui/auto-field.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { PlaceWords } from './place-words.tsx';
import { wordsOf } from './redactions.ts';
import { useWithholding } from './use-withholding.ts';
import { releaseWords as words } from './words.ts';

type Withheld = ReturnType<typeof useWithholding>;

/** What is withheld by us: where, which words, on which ground, and whether another has reviewed it. */
export function WithheldCard() {
  const { say } = useReader();
  const { record } = useProject();
  const withholding = useWithholding();
  useGoToRow();
  const redactions = record.redactions.filter(({ by }) => by === 'us');
  const heads = [words.place, words.passage, words.ground, words.reviewed];
  return (
    <section className="card stack">
      <h2>
        {say(words.withheld)} ({redactions.length})
      </h2>
      {redactions.length === 0 && <p className="remark">{say(words.nothingWithheld)}</p>}
      {redactions.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={say(words.withheld)}>
          <table className="table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {say(head)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {redactions.map((redaction) => (
                <WithheldRow key={redaction.id} redaction={redaction} withholding={withholding} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ProblemNote failed={withholding.problem} />
    </section>
  );
}

function WithheldRow({
  redaction,
  withholding: { me, mayWrite, review, show },
}: {
  readonly redaction: Redaction;
  readonly withholding: Withheld;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const { id, author, reviewer, ground } = redaction;
  const passage = wordsOf(record, redaction) ?? say(words.wholeField);
  const state = reviewer === undefined ? words.notReviewed : reviewer === me ? words.byYou : words.byAnother;
  return (
    <tr id={rowElement(id)} tabIndex={-1}>
      <td>
        <PlaceWords of={redaction} />
        <Beside table="redactions" row={id} field="span" />
      </td>
      <th scope="row" dir="auto">
        {passage}
      </th>
      <td>
        <bdi>{ground}</bdi>
        <Beside table="redactions" row={id} field="ground" />
      </td>
      <td>{say(state)}</td>
      <td className="cluster">
        {mayWrite && reviewer === undefined && author !== me && (
          <Button aria-label={say(words.reviewOf, { words: passage })} onPress={() => review(id)}>
            {say(words.review)}
          </Button>
        )}
        {mayWrite && (
          <Button kind="quiet" aria-label={say(words.showOf, { words: passage })} onPress={() => show(id)}>
            {say(words.show)}
          </Button>
        )}
      </td>
    </tr>
  );
}
