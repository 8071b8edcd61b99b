import { SampleNotes } from '../screens/portfolio/sample-notes.tsx';
import { LineNotice } from './line-notice.tsx';
import { RefusedChanges } from './refused-changes.tsx';

/** What has to be told above any screen. */
export function Notices() {
  return (
    <>
      <LineNotice />
      <RefusedChanges />
      <SampleNotes />
    </>
  );
}
