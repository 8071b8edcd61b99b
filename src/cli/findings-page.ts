import type { Finding } from '../core/checks/check.ts';
import { checks } from '../core/checks/index.ts';
import type { Project } from '../core/project.ts';
import type { CheckedRecord } from './checked-record.ts';
import type { Context, Say } from './command.ts';
import { enumerate } from './enumerate.ts';
import { type SpokenFinding, tableOf } from './findings-table.ts';
import { headlineOf } from './headline.ts';
import { widthOf, wrap } from './layout.ts';
import { paint } from './paint.ts';
import { sayWhere } from './where.ts';
import { words } from './words.ts';

/** How much of a page is shown: accepted findings too, or only the first `most` with the command that shows the rest. */
export type PageWish = { readonly showsAccepted: boolean; readonly most?: number; readonly rest?: string };

/** The findings as one JSON value. */
export function jsonOf({ result }: CheckedRecord, { say }: Context): string {
  const findings = result.findings.map((finding) => {
    const { fix, ...rest } = finding;
    const message = say(messageOf(finding), finding.params);
    return {
      ...rest,
      message,
      ...(fix
        ? { fix: { title: say(fix.title, { ...finding.params, ...fix.params }), changes: fix.changes } }
        : {}),
    };
  });
  return `${JSON.stringify({ findings }, undefined, 2)}\n`;
}

/** The findings as a page to read: what was read, what does not add up and where, and how many of each. */
export function pageOf(checked: CheckedRecord, wish: PageWish, context: Context): string {
  const { findings, waived } = checked.result;
  const shown = findings.slice(0, wish.most);
  const spoken = [
    ...shown.map((finding) => speak(checked.project, finding, context)),
    ...(wish.showsAccepted ? waived : []).map((finding) => ({
      ...speak(checked.project, finding, context),
      isAccepted: true,
    })),
  ];
  const more = moreOf(findings.slice(shown.length), wish.rest, context);
  const table = spoken.length === 0 ? [] : [...tableOf(spoken, context), ...more, ''];
  return `${[...headlineOf(checked, context), '', ...table, ...summaryOf(checked, context)].join('\n')}\n`;
}

/** How many of each are not shown, and the command that shows them. */
function moreOf(
  rest: readonly Finding[],
  command: string | undefined,
  { io, say }: Context,
): readonly string[] {
  if (rest.length === 0) return [];
  const counts = enumerate(countsOf(rest, say), say);
  return wrap(say(words.andMore, { counts, command: command ?? '' }), widthOf(io.stdout.columns) - 1).map(
    (line) => ` ${line}`,
  );
}

const messages = new Map(checks.map((check) => [check.id, check.message]));

const messageOf = (finding: Finding): string => messages.get(finding.check) ?? finding.check;

function speak(project: Project, finding: Finding, { say }: Context): SpokenFinding {
  return {
    severity: finding.severity,
    message: say(messageOf(finding), finding.params),
    where: sayWhere(project, finding.at, say),
    fix: finding.fix && say(finding.fix.title, { ...finding.params, ...finding.fix.params }),
    isAccepted: false,
  };
}

function summaryOf({ result, asOf }: CheckedRecord, { io, say }: Context): readonly string[] {
  const counts = countsOf(result.findings, say);
  const found = counts.length === 0 ? [say(words.nothing)] : counts;
  const accepted = result.waived.length === 0 ? [] : [say(words.accepted, { count: result.waived.length })];
  const summary = enumerate([...found, ...accepted, say(words.asOf, { day: asOf })], say);
  return wrap(summary, widthOf(io.stdout.columns)).map((line) => paint(io, 'bold', line));
}

function countsOf(findings: readonly Finding[], say: Say): readonly string[] {
  const kinds = [
    ['error', words.errors],
    ['warning', words.warnings],
    ['advice', words.advice],
  ] as const;
  return kinds.flatMap(([severity, message]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [say(message, { count })];
  });
}
