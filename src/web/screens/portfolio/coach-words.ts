/** What a newcomer is told beside findings of a sample. */
export const coachWords = {
  title: '{count, plural, one {# thing to try here} other {# things to try here}}',
  slip: 'One digit explains a wrong sum. One press corrects it; Ctrl+Z takes it back.',
  sum: 'Stated and computed totals stand side by side. A finding leads to the line that is wrong.',
  code: 'A finding leads to its place, and stands there beside the field. The fix offers the next free number.',
  marks:
    'The report lost the months of these marks. They lie in a tray of the work plan, and are placed from there.',
  hold: 'What rests asks for a reason and a day of review, and shows as one strip in the plan.',
  accept: 'What is right as it is, is accepted with a reason. The reason is kept, and stands in the annex.',
  values: 'Values are added on the page of an indicator, each with the evidence behind it.',
  origin: 'Every number says where it was read. The line of the report stands beside it.',
  gotIt: 'Got it',
  putAway: 'Put all away',
} as const;
