import { useReader } from '../say.tsx';
import { uiWords } from './words.ts';

/** Stands where something is being loaded. */
export function Loading() {
  const { say } = useReader();
  return (
    <p role="status" className="remark">
      {say(uiWords.loading)}
    </p>
  );
}
