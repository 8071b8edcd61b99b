import type { Severity } from '../../core/checks/check.ts';
import { useReader } from '../say.tsx';
import { uiWords } from './words.ts';

const tones = { error: 'error', warning: 'warn', advice: 'info' } as const;
const signs = { error: '✕', warning: '▲', advice: 'i' } as const;

/** How bad a finding is, in a word and a sign, so that colour is never alone. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { say } = useReader();
  return (
    <span className="badge" data-tone={tones[severity]}>
      <span aria-hidden="true">{signs[severity]}</span> {say(uiWords[severity])}
    </span>
  );
}
