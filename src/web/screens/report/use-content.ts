import { useEffect, useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import { useProject } from '../../project/project-context.tsx';
import { templateOf } from './template-of.ts';

const restMs = 300;

/**
 * The SHA-256 of what a report in review says, once its writers rest; until then of what it said before, so that nothing that hangs on it goes and comes
 * while they write. `undefined` while it is not known at all, and for other reports.
 */
export function useContent(report: Report): string | undefined {
  const { record } = useProject();
  const [content, setContent] = useState<string>();
  const isWanted = report.state === 'in-review';
  useEffect(() => {
    if (!isWanted) {
      setContent(undefined);
      return undefined;
    }
    let isGone = false;
    const compute = async (): Promise<void> => {
      const { reportContent } = await import('./report-content.ts');
      if (!isGone) setContent(reportContent(record, report.id, templateOf(report)));
    };
    const timer = setTimeout(() => void compute(), restMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [record, report, isWanted]);
  return content;
}
