import { Problem } from '../core/problem.ts';
import { type PdfFinding, pdfFindings } from '../formats/binary/inspect/pdf-finding.ts';
import { openReaders } from '../workspace/reading/readers.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { refuseUnreadable } from './read-input.ts';
import { paint } from './paint.ts';
import { releaseSummaries, releaseWords } from './release-words.ts';
import { optionHelp, severityWords } from './words.ts';

/** `strand inspect`: what a PDF hides badly. */
export const inspectCommand: CliCommand = {
  name: 'inspect',
  usage: 'strand inspect <file.pdf>',
  summary: releaseSummaries.inspect,
  options: { json: { help: optionHelp.json } },
  run,
};

async function run({ words, flags }: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [path, extra] = words;
  if (path === undefined || extra !== undefined)
    throw new Problem('wrong-use', { why: say(releaseWords.needsPdf, { usage: inspectCommand.usage }) });
  await refuseUnreadable(path, say);
  const findings = await openReaders().inspectPdf({ path });
  io.stdout.write(flags.has('json') ? `${JSON.stringify({ findings })}\n` : pageOf(findings, context));
  const isBad = findings.some(({ kind }) => pdfFindings[kind].severity === 'error');
  return isBad ? exitCodes.findings : exitCodes.fine;
}

function pageOf(findings: readonly PdfFinding[], { io, say }: Context): string {
  if (findings.length === 0) return `${say(releaseWords.clean)}\n`;
  const lines = findings.flatMap(({ kind, page, count }) => {
    const { severity, message, advice } = pdfFindings[kind];
    const where =
      page === undefined ? say(releaseWords.inFile) : say(releaseWords.onPage, { page: String(page) });
    return [
      `${paint(io, severity, say(severityWords[severity]))} ${where}: ${say(message, { count })}`,
      `  ${paint(io, 'dim', say(advice))}`,
    ];
  });
  return `${lines.join('\n')}\n`;
}
