import type { Check } from './check.ts';
import { abbreviationsAreExplained } from './abbreviations-are-explained.ts';
import { accompanimentsArePrepared } from './accompaniments-are-prepared.ts';
import { activitiesHaveALiveWorkPlanItem } from './activities-have-a-live-work-plan-item.ts';
import { activityCodesAreUnique } from './activity-codes-are-unique.ts';
import { activityCodesResolveToOutputs } from './activity-codes-resolve-to-outputs.ts';
import { advancesAreUsedBeforeTheNext } from './advances-are-used-before-the-next.ts';
import { amountsAreGivenToTheCent } from './amounts-are-given-to-the-cent.ts';
import { amountsArePrintedUnambiguously } from './amounts-are-printed-unambiguously.ts';
import { amountsNameTheirCurrency } from './amounts-name-their-currency.ts';
import { assumptionsAgreeWithHolds } from './assumptions-agree-with-holds.ts';
import { assumptionsAreReviewed } from './assumptions-are-reviewed.ts';
import { assumptionsExistAtEachLevel } from './assumptions-exist-at-each-level.ts';
import { barsDoNotShowTheLength } from './bars-do-not-show-the-length.ts';
import { columnsAreNotInterleaved } from './columns-are-not-interleaved.ts';
import { headsAreCountedOnce } from './heads-are-counted-once.ts';
import { personsAreNoMoreThanParticipations } from './persons-are-no-more-than-participations.ts';
import { participantsHaveASignedSheet } from './participants-have-a-signed-sheet.ts';
import { participantsArePlausible } from './participants-are-plausible.ts';
import { completedEventsHaveAPlace } from './completed-events-have-a-place.ts';
import { completedEventsHaveParticipants } from './completed-events-have-participants.ts';
import { completedItemsHaveNoFutureMonth } from './completed-items-have-no-future-month.ts';
import { completedItemsLeaveTheNextPlan } from './completed-items-leave-the-next-plan.ts';
import { componentsHaveTheNumberOfTheirStrand } from './components-have-the-number-of-their-strand.ts';
import { computedValuesStayAsSubmitted } from './computed-values-stay-as-submitted.ts';
import { contentIsDefinedBeforeStart } from './content-is-defined-before-start.ts';
import { contingencyIsAuthorised } from './contingency-is-authorised.ts';
import { contingencyStaysWithinMaximum } from './contingency-stays-within-maximum.ts';
import { corporateCodesAreGiven } from './corporate-codes-are-given.ts';
import { costHeadingsMatchMeans } from './cost-headings-match-means.ts';
import { costLinesAddUpToTotal } from './cost-lines-add-up-to-total.ts';
import { costsFallInTheImplementationPeriod } from './costs-fall-in-the-implementation-period.ts';
import { countingUnitIsDeclared } from './counting-unit-is-declared.ts';
import { crossCuttingActivitiesAreNotUnderAHeldComponent } from './cross-cutting-activities-are-not-under-a-held-component.ts';
import { cumulativeValuesDoNotFall } from './cumulative-values-do-not-fall.ts';
import { currentValuesEndInThePeriod } from './current-values-end-in-the-period.ts';
import { datesAvoidWeekendsAndRamadan } from './dates-avoid-weekends-and-ramadan.ts';
import { datesInTextExist } from './dates-in-text-exist.ts';
import { definitionsStayAsSubmitted } from './definitions-stay-as-submitted.ts';
import { deliveredEventTypesAreCounted } from './delivered-event-types-are-counted.ts';
import { directionFitsTheTarget } from './direction-fits-the-target.ts';
import { eventDatesFitPeriodAndPlan } from './event-dates-fit-period-and-plan.ts';
import { eventsAcrossPeriodsAreBookedOnce } from './events-across-periods-are-booked-once.ts';
import { eventsLastAsLongAsTheirTitleSays } from './events-last-as-long-as-their-title-says.ts';
import { everyBaselineHasValueAndYear } from './every-baseline-has-value-and-year.ts';
import { everyIndicatorHasACurrentValue } from './every-indicator-has-a-current-value.ts';
import { everyIndicatorHasVerification } from './every-indicator-has-verification.ts';
import { everyIndicatorMeasuresAResult } from './every-indicator-measures-a-result.ts';
import { everyMarkHasAMonth } from './every-mark-has-a-month.ts';
import { everyMarkerHasANote } from './every-marker-has-a-note.ts';
import { everyResultHasAnIndicator } from './every-result-has-an-indicator.ts';
import { everyTargetHasADate } from './every-target-has-a-date.ts';
import { fewItemsAreOnHold } from './few-items-are-on-hold.ts';
import { footnoteMarksDifferFromItemNumbers } from './footnote-marks-differ-from-item-numbers.ts';
import { footnotesEndAlike } from './footnotes-end-alike.ts';
import { footnotesMatchTheirMarks } from './footnotes-match-their-marks.ts';
import { footnotesSayDifferentThings } from './footnotes-say-different-things.ts';
import { footnotesStandWhereTheyBelong } from './footnotes-stand-where-they-belong.ts';
import { foreignCostsHaveADocumentedRate } from './foreign-costs-have-a-documented-rate.ts';
import { forumsStandInOrderOfTheirFirstMeeting } from './forums-stand-in-order-of-their-first-meeting.ts';
import { funderSharesAddUp } from './funder-shares-add-up.ts';
import { fundingAddsUpToTheTotal } from './funding-adds-up-to-the-total.ts';
import { headingsAreTheSumOfTheirLines } from './headings-are-the-sum-of-their-lines.ts';
import { heldItemsHaveNoMonth } from './held-items-have-no-month.ts';
import { hiddenAmountsCannotBeComputed } from './hidden-amounts-cannot-be-computed.ts';
import { holdNoteStandsInItsStrand } from './hold-note-stands-in-its-strand.ts';
import { holdsAreExplained } from './holds-are-explained.ts';
import { holdsShowInTheLogframe } from './holds-show-in-the-logframe.ts';
import { inKindStaysOutOfEligibleCosts } from './in-kind-stays-out-of-eligible-costs.ts';
import { indicatorsCountOneThing } from './indicators-count-one-thing.ts';
import { indicatorsStartWithTheirUnit } from './indicators-start-with-their-unit.ts';
import { indirectClaimsFollowDirectCosts } from './indirect-claims-follow-direct-costs.ts';
import { indirectCostsCarryTheirName } from './indirect-costs-carry-their-name.ts';
import { indirectCostsStayWithinMaximum } from './indirect-costs-stay-within-maximum.ts';
import { invoicesAreBookedOnce } from './invoices-are-booked-once.ts';
import { itemsKeepTheirPlannedMonth } from './items-keep-their-planned-month.ts';
import { languagesCiteTheSameValues } from './languages-cite-the-same-values.ts';
import { lineAmountsAreUnitsTimesRate } from './line-amounts-are-units-times-rate.ts';
import { linksBesideNumberingAreExplicit } from './links-beside-numbering-are-explicit.ts';
import { linksFormNoCycle } from './links-form-no-cycle.ts';
import { liveReferencesResolve } from './live-references-resolve.ts';
import { logframeIsCompleteInProgressReports } from './logframe-is-complete-in-progress-reports.ts';
import { marksFitTheGrid } from './marks-fit-the-grid.ts';
import { meetingOrdinalsFollowTheirDates } from './meeting-ordinals-follow-their-dates.ts';
import { meetingSeriesAreComplete } from './meeting-series-are-complete.ts';
import { meetingsAndEventsShareNoDay } from './meetings-and-events-share-no-day.ts';
import { meetingsAreRecordedOnce } from './meetings-are-recorded-once.ts';
import { meetingsFallInTheReportedPeriod } from './meetings-fall-in-the-reported-period.ts';
import { meetingsHaveTheirOwnTopic } from './meetings-have-their-own-topic.ts';
import { meetingsRecordWhatFollows } from './meetings-record-what-follows.ts';
import { meetingsSayHowTheyWereHeld } from './meetings-say-how-they-were-held.ts';
import { meetingsStandInDateOrder } from './meetings-stand-in-date-order.ts';
import { midTermMilestoneIsNearTheMidpoint } from './mid-term-milestone-is-near-the-midpoint.ts';
import { milestonesAreReached } from './milestones-are-reached.ts';
import { milestonesAreSpreadOverTheProject } from './milestones-are-spread-over-the-project.ts';
import { monthGridsShareOneHeader } from './month-grids-share-one-header.ts';
import { monthHeadersNameTheYear } from './month-headers-name-the-year.ts';
import { monthsAreNotOverloaded } from './months-are-not-overloaded.ts';
import { noContactsInOpenText } from './no-contacts-in-open-text.ts';
import { noForeignNavigationText } from './no-foreign-navigation-text.ts';
import { noResidueOfRedactionBars } from './no-residue-of-redaction-bars.ts';
import { noTemplateGuidanceIsLeft } from './no-template-guidance-is-left.ts';
import { numberingSchemesHaveACrosswalk } from './numbering-schemes-have-a-crosswalk.ts';
import { oneBaselinePerIndicator } from './one-baseline-per-indicator.ts';
import { oneOffEventsHaveOneMonth } from './one-off-events-have-one-month.ts';
import { oneScriptPerDocument } from './one-script-per-document.ts';
import { oneSlipExplainsTheTotal } from './one-slip-explains-the-total.ts';
import { oneUnitPerIndicator } from './one-unit-per-indicator.ts';
import { openItemsAreScheduled } from './open-items-are-scheduled.ts';
import { ordinalSeriesAreComplete } from './ordinal-series-are-complete.ts';
import { organisationNamesAreSpelledAlike } from './organisation-names-are-spelled-alike.ts';
import { outputIndicatorsMeasureMoreThanEffort } from './output-indicators-measure-more-than-effort.ts';
import { outputsAndActivitiesAreLinked } from './outputs-and-activities-are-linked.ts';
import { overspendingIsExplained } from './overspending-is-explained.ts';
import { pageNumbersRunOn } from './page-numbers-run-on.ts';
import { parentResultsExist } from './parent-results-exist.ts';
import { personsAreSplitBySex } from './persons-are-split-by-sex.ts';
import { personsPerEventArePlausible } from './persons-per-event-are-plausible.ts';
import { planFollowsTheReportedPeriod } from './plan-follows-the-reported-period.ts';
import { planHasTheMonthsItPromises } from './plan-has-the-months-it-promises.ts';
import { planReachesTheProjectEnd } from './plan-reaches-the-project-end.ts';
import { plannedDatesFallIntoMarkedMonths } from './planned-dates-fall-into-marked-months.ts';
import { plannedDatesLieAfterSubmission } from './planned-dates-lie-after-submission.ts';
import { plannedSupplyCoversTheTarget } from './planned-supply-covers-the-target.ts';
import { plansLeaveNoMonthUncovered } from './plans-leave-no-month-uncovered.ts';
import { preFinancingStaysWithinMaximum } from './pre-financing-stays-within-maximum.ts';
import { preparationEndsBeforeItsEvent } from './preparation-ends-before-its-event.ts';
import { preparingItemsComeFirst } from './preparing-items-come-first.ts';
import { printedValuesHaveAnIndicator } from './printed-values-have-an-indicator.ts';
import { projectEndFollowsTheLastAmendment } from './project-end-follows-the-last-amendment.ts';
import { projectEndsAfterItStarts } from './project-ends-after-it-starts.ts';
import { projectStartsWithLaunchAndCommittee } from './project-starts-with-launch-and-committee.ts';
import { promisedDeliverablesAreMeasured } from './promised-deliverables-are-measured.ts';
import { quantitiesAgreeWithNouns } from './quantities-agree-with-nouns.ts';
import { quantitiesAreRepeated } from './quantities-are-repeated.ts';
import { publicMattersAreReleased } from './public-matters-are-released.ts';
import { copiesInAReleaseAreEqual } from './copies-in-a-release-are-equal.ts';
import { redactionsFitTheirText } from './redactions-fit-their-text.ts';
import { redactionsNameTheirGround } from './redactions-name-their-ground.ts';
import { referencedDocumentsAreIdentified } from './referenced-documents-are-identified.ts';
import { referencesInTextLeadSomewhere } from './references-in-text-lead-somewhere.ts';
import { referencesLeadToRows } from './references-lead-to-rows.ts';
import { reportingPeriodsAreContiguous } from './reporting-periods-are-contiguous.ts';
import { resultCodesAreUnique } from './result-codes-are-unique.ts';
import { resultCodesHaveNoGap } from './result-codes-have-no-gap.ts';
import { resultsAreFewEnough } from './results-are-few-enough.ts';
import { resultsAreNotWrittenAsActivities } from './results-are-not-written-as-activities.ts';
import { runningHeadsShowTheReportedPeriod } from './running-heads-show-the-reported-period.ts';
import { scopeIsThatOfTheLogframe } from './scope-is-that-of-the-logframe.ts';
import { sectionsHaveText } from './sections-have-text.ts';
import { securityDetailsAreReviewed } from './security-details-are-reviewed.ts';
import { siblingIndicatorsCountTheSameEvents } from './sibling-indicators-count-the-same-events.ts';
import { sourceEndsWhereTheDocumentEnds } from './source-ends-where-the-document-ends.ts';
import { spendingKeepsPaceWithTime } from './spending-keeps-pace-with-time.ts';
import { spendingStaysWithinReallocation } from './spending-stays-within-reallocation.ts';
import { splitsAddUpToTheTotal } from './splits-add-up-to-the-total.ts';
import { staffCostsAreInTheUsualBand } from './staff-costs-are-in-the-usual-band.ts';
import { strandsStandInOrder } from './strands-stand-in-order.ts';
import { tableNumbersRunOn } from './table-numbers-run-on.ts';
import { targetDatesAreFullDates } from './target-dates-are-full-dates.ts';
import { targetDatesLieInTheProject } from './target-dates-lie-in-the-project.ts';
import { targetQualifiersAreShown } from './target-qualifiers-are-shown.ts';
import { targetRevisionsHaveReasons } from './target-revisions-have-reasons.ts';
import { technicalAssistanceIsExpertise } from './technical-assistance-is-expertise.ts';
import { termsAreWrittenAlike } from './terms-are-written-alike.ts';
import { textsNameNoPersons } from './texts-name-no-persons.ts';
import { typedValuesAgreeWithEvidence } from './typed-values-agree-with-evidence.ts';
import { valuesFarOverTarget } from './values-far-over-target.ts';
import { verbsAreNotRepeated } from './verbs-are-not-repeated.ts';
import { verificationEvaluationVisibilityAreBudgeted } from './verification-evaluation-visibility-are-budgeted.ts';
import { withheldPersonsStayUnknown } from './withheld-persons-stay-unknown.ts';
import { withheldWordsStandNowhereElse } from './withheld-words-stand-nowhere-else.ts';
import { wordsAreNotRunTogether } from './words-are-not-run-together.ts';
import { workPlanIsApproved } from './work-plan-is-approved.ts';
import { workPlanItemsServeAnActivity } from './work-plan-items-serve-an-activity.ts';
import { workPlanNumbersArePlausible } from './work-plan-numbers-are-plausible.ts';
import { workPlanNumbersAreUnique } from './work-plan-numbers-are-unique.ts';
import { workPlanNumbersRiseInPrint } from './work-plan-numbers-rise-in-print.ts';
import { workPlanNumbersRunWithoutGap } from './work-plan-numbers-run-without-gap.ts';
import { workPlanNumbersStayInTheirStrand } from './work-plan-numbers-stay-in-their-strand.ts';
import { workPlanTitlesAreDistinct } from './work-plan-titles-are-distinct.ts';
import { workPlanTitlesMatchTheLogframe } from './work-plan-titles-match-the-logframe.ts';
import { yearsAddUpToTheLine } from './years-add-up-to-the-line.ts';

/** The list of checks, in order of the catalogue. */
export const checks: readonly Check[] = [
  everyResultHasAnIndicator,
  promisedDeliverablesAreMeasured,
  parentResultsExist,
  resultCodesAreUnique,
  resultCodesHaveNoGap,
  resultsAreFewEnough,
  resultsAreNotWrittenAsActivities,
  assumptionsExistAtEachLevel,
  assumptionsAgreeWithHolds,
  assumptionsAreReviewed,
  activityCodesResolveToOutputs,
  outputsAndActivitiesAreLinked,
  linksBesideNumberingAreExplicit,
  everyIndicatorHasVerification,
  targetRevisionsHaveReasons,
  holdsShowInTheLogframe,
  noTemplateGuidanceIsLeft,
  everyMarkerHasANote,
  costHeadingsMatchMeans,
  technicalAssistanceIsExpertise,
  printedValuesHaveAnIndicator,
  logframeIsCompleteInProgressReports,
  linksFormNoCycle,
  everyIndicatorMeasuresAResult,
  referencesLeadToRows,
  everyBaselineHasValueAndYear,
  everyTargetHasADate,
  oneBaselinePerIndicator,
  targetDatesLieInTheProject,
  targetDatesAreFullDates,
  everyIndicatorHasACurrentValue,
  currentValuesEndInThePeriod,
  cumulativeValuesDoNotFall,
  directionFitsTheTarget,
  oneUnitPerIndicator,
  indicatorsCountOneThing,
  personsAreSplitBySex,
  splitsAddUpToTheTotal,
  valuesFarOverTarget,
  targetQualifiersAreShown,
  plannedSupplyCoversTheTarget,
  personsPerEventArePlausible,
  outputIndicatorsMeasureMoreThanEffort,
  corporateCodesAreGiven,
  definitionsStayAsSubmitted,
  countingUnitIsDeclared,
  milestonesAreReached,
  siblingIndicatorsCountTheSameEvents,
  deliveredEventTypesAreCounted,
  indicatorsStartWithTheirUnit,
  computedValuesStayAsSubmitted,
  activityCodesAreUnique,
  workPlanNumbersAreUnique,
  workPlanNumbersRunWithoutGap,
  workPlanNumbersRiseInPrint,
  workPlanNumbersArePlausible,
  workPlanNumbersStayInTheirStrand,
  ordinalSeriesAreComplete,
  strandsStandInOrder,
  numberingSchemesHaveACrosswalk,
  componentsHaveTheNumberOfTheirStrand,
  workPlanTitlesMatchTheLogframe,
  workPlanTitlesAreDistinct,
  completedItemsHaveNoFutureMonth,
  completedItemsLeaveTheNextPlan,
  holdsAreExplained,
  heldItemsHaveNoMonth,
  openItemsAreScheduled,
  activitiesHaveALiveWorkPlanItem,
  workPlanItemsServeAnActivity,
  quantitiesAreRepeated,
  scopeIsThatOfTheLogframe,
  preparingItemsComeFirst,
  crossCuttingActivitiesAreNotUnderAHeldComponent,
  contentIsDefinedBeforeStart,
  planHasTheMonthsItPromises,
  planFollowsTheReportedPeriod,
  planReachesTheProjectEnd,
  monthGridsShareOneHeader,
  everyMarkHasAMonth,
  marksFitTheGrid,
  midTermMilestoneIsNearTheMidpoint,
  projectStartsWithLaunchAndCommittee,
  milestonesAreSpreadOverTheProject,
  oneOffEventsHaveOneMonth,
  accompanimentsArePrepared,
  preparationEndsBeforeItsEvent,
  plannedDatesFallIntoMarkedMonths,
  fewItemsAreOnHold,
  datesAvoidWeekendsAndRamadan,
  monthHeadersNameTheYear,
  itemsKeepTheirPlannedMonth,
  holdNoteStandsInItsStrand,
  monthsAreNotOverloaded,
  workPlanIsApproved,
  costLinesAddUpToTotal,
  indirectCostsStayWithinMaximum,
  oneSlipExplainsTheTotal,
  amountsNameTheirCurrency,
  indirectCostsCarryTheirName,
  contingencyStaysWithinMaximum,
  lineAmountsAreUnitsTimesRate,
  headingsAreTheSumOfTheirLines,
  yearsAddUpToTheLine,
  amountsAreGivenToTheCent,
  funderSharesAddUp,
  fundingAddsUpToTheTotal,
  inKindStaysOutOfEligibleCosts,
  amountsArePrintedUnambiguously,
  staffCostsAreInTheUsualBand,
  verificationEvaluationVisibilityAreBudgeted,
  costsFallInTheImplementationPeriod,
  spendingStaysWithinReallocation,
  contingencyIsAuthorised,
  advancesAreUsedBeforeTheNext,
  preFinancingStaysWithinMaximum,
  foreignCostsHaveADocumentedRate,
  indirectClaimsFollowDirectCosts,
  overspendingIsExplained,
  invoicesAreBookedOnce,
  spendingKeepsPaceWithTime,
  meetingsFallInTheReportedPeriod,
  meetingsStandInDateOrder,
  forumsStandInOrderOfTheirFirstMeeting,
  meetingsHaveTheirOwnTopic,
  meetingSeriesAreComplete,
  meetingOrdinalsFollowTheirDates,
  organisationNamesAreSpelledAlike,
  abbreviationsAreExplained,
  meetingsAndEventsShareNoDay,
  meetingsSayHowTheyWereHeld,
  meetingsAreRecordedOnce,
  meetingsRecordWhatFollows,
  headsAreCountedOnce,
  completedEventsHaveParticipants,
  completedEventsHaveAPlace,
  eventDatesFitPeriodAndPlan,
  typedValuesAgreeWithEvidence,
  personsAreNoMoreThanParticipations,
  eventsLastAsLongAsTheirTitleSays,
  participantsHaveASignedSheet,
  participantsArePlausible,
  textsNameNoPersons,
  eventsAcrossPeriodsAreBookedOnce,
  referencesInTextLeadSomewhere,
  tableNumbersRunOn,
  footnotesMatchTheirMarks,
  footnotesStandWhereTheyBelong,
  footnotesSayDifferentThings,
  footnoteMarksDifferFromItemNumbers,
  runningHeadsShowTheReportedPeriod,
  pageNumbersRunOn,
  termsAreWrittenAlike,
  wordsAreNotRunTogether,
  verbsAreNotRepeated,
  plannedDatesLieAfterSubmission,
  datesInTextExist,
  quantitiesAgreeWithNouns,
  sectionsHaveText,
  footnotesEndAlike,
  oneScriptPerDocument,
  columnsAreNotInterleaved,
  noForeignNavigationText,
  sourceEndsWhereTheDocumentEnds,
  languagesCiteTheSameValues,
  liveReferencesResolve,
  projectEndFollowsTheLastAmendment,
  projectEndsAfterItStarts,
  reportingPeriodsAreContiguous,
  referencedDocumentsAreIdentified,
  plansLeaveNoMonthUncovered,
  withheldWordsStandNowhereElse,
  noResidueOfRedactionBars,
  redactionsNameTheirGround,
  hiddenAmountsCannotBeComputed,
  noContactsInOpenText,
  withheldPersonsStayUnknown,
  barsDoNotShowTheLength,
  publicMattersAreReleased,
  copiesInAReleaseAreEqual,
  securityDetailsAreReviewed,
  redactionsFitTheirText,
];
