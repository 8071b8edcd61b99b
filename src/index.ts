/** The library's face: what a program that uses Strand needs, in one place. The only file that hands on what others export. */

export type { Contract } from './api/contract.ts';
export { contracts } from './api/index.ts';
export { openApi } from './api/open-api.ts';
export { problemsOf } from './api/problem-schema.ts';
export type { Day } from './core/base/day.ts';
export type { Decimal } from './core/base/decimal.ts';
export type { Id } from './core/base/id.ts';
export type { Money } from './core/base/money.ts';
export type { Month } from './core/base/month.ts';
export type { PartialDay } from './core/base/partial-day.ts';
export type { Text } from './core/base/text.ts';
export { parseDay } from './core/base/day.ts';
export { type Change, applyChanges, diff, invert, put, remove } from './core/change.ts';
export { answeredElsewhere, catalogueAreas, catalogueSizes } from './core/checks/catalogue.ts';
export type { Check, Finding, Fix, Param, Params, Place, Severity } from './core/checks/check.ts';
export { checks } from './core/checks/index.ts';
export { registerChecks } from './core/register/checks/index.ts';
export { type CheckResult, runChecks } from './core/checks/run-checks.ts';
export type { Command } from './core/commands/command.ts';
export { decideCommand } from './core/commands/decide.ts';
export { commands } from './core/commands/index.ts';
export { Problem, type ProblemCode, problems } from './core/problem.ts';
export {
  type Project,
  type Rows,
  type TableName,
  emptyProject,
  recordSchema,
  tableNames,
  tables,
  toProject,
} from './core/project.ts';
export { type Reference, references } from './core/references.ts';
export { buildDocument } from './core/report/build/build-document.ts';
export type { DocumentSource } from './core/report/build/document-source.ts';
export type { Block, Document } from './core/report/document.ts';
export { liveValues } from './core/report/live-values/index.ts';
export { defaultAsOf, reportedPeriodOf } from './core/report/open-report.ts';
export type { Numbered } from './core/report/phrase.ts';
export { sections } from './core/report/sections/index.ts';
export { templates } from './core/report/templates/index.ts';
export { numberNodes } from './core/report/templates/number-nodes.ts';
export type { Template } from './core/report/templates/template.ts';
export { type FieldLabel, fieldLabels } from './core/sensitivity.ts';
export type { DocumentFormat, Pages, WrittenDocument } from './formats/document-format.ts';
export { type DocumentFormatId, documentFormats } from './formats/document-formats.ts';
export type { ReadIssue, ReadResult, SourceFile, TextFormat } from './formats/format.ts';
export { findTextFormat, textFormats } from './formats/index.ts';
export { sha256Of } from './formats/sha256.ts';
export { readReportText } from './formats/text/report-text/read.ts';
export { readStrandJson } from './formats/text/strand-json/read.ts';
export { writeStrandJson } from './formats/text/strand-json/write.ts';
export { type Locale, type LocaleTag, locales } from './i18n/locales/index.ts';
export type { Run, WordedDocument } from './i18n/run.ts';
export { englishOf, translate } from './i18n/translate.ts';
export { wordDocument } from './i18n/word-document.ts';
export type { RenderOptions } from './workspace/render-job.ts';
export { type RenderedReport, type ReportOrder, renderReport } from './workspace/render-report.ts';
export type { Rendered, RenderFailure } from './workspace/rendered.ts';
export { type Renderers, openRenderers, usualLimits } from './workspace/renderers.ts';
export type { Limits } from './workspace/watch-limits.ts';
