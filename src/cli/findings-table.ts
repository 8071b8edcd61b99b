import type { Finding } from '../core/checks/check.ts';
import type { Context } from './command.ts';
import { padEnd, widestOf, widthOf, wrap } from './layout.ts';
import { paint } from './paint.ts';
import { severityWords, words } from './words.ts';

/** A finding in words: what, where, how it can be mended, and whether somebody accepted it with a reason. */
export type SpokenFinding = Pick<Finding, 'severity'> & {
  readonly message: string;
  readonly where: string;
  readonly fix: string | undefined;
  readonly isAccepted: boolean;
};

const mostWhere = 28;
const leastMessage = 36;

/** Widths of the columns; `where` is 0 where the place stands below its message. */
type Columns = { readonly severity: number; readonly message: number; readonly where: number };

/** The findings as a table: severity, message, place. On a narrow terminal the place stands below its message. */
export function tableOf(findings: readonly SpokenFinding[], context: Context): readonly string[] {
  const columns = columnsOf(findings, context);
  return findings.flatMap((finding) => rowsOf(finding, columns, context));
}

function columnsOf(findings: readonly SpokenFinding[], { io, say }: Context): Columns {
  const severity = widestOf(findings.map((finding) => say(severityOf(finding)))) + 2;
  const where = Math.min(mostWhere, widestOf(findings.map((finding) => finding.where)));
  const all = widthOf(io.stdout.columns) - severity - 1;
  const beside = all - where - 2;
  return beside < leastMessage ? { severity, message: all, where: 0 } : { severity, message: beside, where };
}

function rowsOf(finding: SpokenFinding, columns: Columns, { io, say }: Context): readonly string[] {
  const left = [...wrap(finding.message, columns.message), ...fixLines(finding, columns.message, say)];
  const right = wrap(finding.where, columns.where === 0 ? columns.message : columns.where);
  const [middle, end] = columns.where === 0 ? [[...left, ...right], []] : [left, right];
  return Array.from({ length: Math.max(middle.length, end.length) }, (_, index) => {
    const head = padEnd(index === 0 ? say(severityOf(finding)) : '', columns.severity);
    const message =
      end[index] === undefined ? (middle[index] ?? '') : padEnd(middle[index] ?? '', columns.message + 2);
    const look = finding.isAccepted ? 'dim' : finding.severity;
    return ` ${paint(io, look, head)}${message}${paint(io, 'dim', end[index] ?? '')}`.trimEnd();
  });
}

const severityOf = (finding: SpokenFinding): string =>
  finding.isAccepted ? words.isAccepted : severityWords[finding.severity];

function fixLines(finding: SpokenFinding, width: number, say: Context['say']): readonly string[] {
  if (finding.fix === undefined) return [];
  const [head = '', ...rest] = wrap(say(words.fix, { title: finding.fix }), width - 2);
  return [`→ ${head}`, ...rest.map((line) => `  ${line}`)];
}
