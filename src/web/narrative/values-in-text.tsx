import { Link } from '../router.tsx';
import { findRow } from '../../core/indexes.ts';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { placeAddress } from '../project/place-address.ts';
import { useProject } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { isReference, partsOfText } from './reference-forms.ts';
import { speakReference } from './resolution-in-words.ts';
import { kindOf, narrativeEditorWords as words } from './words.ts';

/** The references of a text, each with what it stands for now and the way to where that stands in the record. */
export function ValuesInText({ text, context }: { readonly text: string; readonly context: LiveContext }) {
  const { say } = useReader();
  const references = [...new Set(partsOfText(text).filter(isReference))];
  if (references.length === 0) return null;
  return (
    <section className="narrative-values" aria-label={say(words.valuesHere)}>
      <h3 className="meta">{say(words.valuesHere)}</h3>
      <ul className="cluster">
        {references.map((reference) => (
          <li key={reference}>
            <Value reference={reference} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Value({ reference, context }: { readonly reference: string; readonly context: LiveContext }) {
  const reader = useReader();
  const { place, record } = useProject();
  const { resolution, said, isGap } = speakReference(reader, reference, context);
  const at = 'at' in resolution ? resolution.at : undefined;
  const row = at === undefined ? undefined : findRow(context.project, at.table, at.row);
  const title = row !== undefined && 'title' in row ? reader.pick(row.title) : '';
  const inside = (
    <>
      <bdi className="narrative-reference">{reference}</bdi> <bdi className="narrative-value">{said}</bdi>
    </>
  );
  const address = placeAddress(place, record, at);
  if (at === undefined || address === undefined)
    return (
      <span className="narrative-chip" data-gap={isGap}>
        {inside}
      </span>
    );
  return (
    <Link
      className="narrative-chip"
      data-gap={isGap}
      href={address}
      title={title || reader.say(kindOf(at.table))}
    >
      {inside}
    </Link>
  );
}
