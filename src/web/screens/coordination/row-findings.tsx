import { useFindings } from '../../project/project-context.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';

/** What the checks find in a row as a whole, and in none of its fields. */
export function RowFindings({ row }: { readonly row: string }) {
  const { findings = [] } = useFindings() ?? {};
  const own = findings.filter(({ at: [first] }) => first?.row === row && first.field === undefined);
  return (
    <>
      {own.map((finding) => (
        <FindingNote key={finding.id} finding={finding} isHere />
      ))}
    </>
  );
}
