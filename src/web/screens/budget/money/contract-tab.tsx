import { useGoToRow } from '../../../project/use-go-to-row.ts';
import { AmendmentsCard } from './amendments-card.tsx';
import { DocumentsCard } from './documents-card.tsx';

/** What was changed in the contract, and the documents of the project. */
export function Contract() {
  useGoToRow();
  return (
    <>
      <AmendmentsCard />
      <DocumentsCard />
    </>
  );
}
