import type { Rows } from '../../../../core/project.ts';
import { type DateInText, datesIn } from '../words/dates.ts';
import { fold } from '../words/fold.ts';

type State = Rows['workPlanItems']['state'];
type ItemDate = Pick<NonNullable<Rows['workPlanItems']['dates']>[number], 'is' | 'from' | 'to'>;

const done =
  /(?<!not (?:yet )?)(?<!\p{L})(?:completed|held|conducted|took place|organi[sz]ed|carried out|implemented|delivered|finali[sz]ed|done|achieve|acheve|realise|tenu|organise|termine|effectue|mene|conduit|finalise|eu lieu|deroule)(?:e?s?)(?!\p{L})/gu;
const planned =
  /(?<!\p{L})(?:planned|scheduled|foreseen|expected|envisaged|to (?:be held|take place)|will (?:be held|take place)|prevu|planifie|programme|envisage|aura lieu|auront lieu|se tiendra|se tiendront)(?:e?s?)(?!\p{L})/gu;
const pending =
  /(?<!\p{L})(?:pending|awaiting|to be (?:scheduled|confirmed)|tbc|date to be|not yet scheduled|en attente|a confirmer|date a (?:definir|fixer|preciser))(?!\p{L})/u;
const cancelled = /(?<!\p{L})(?:cancelled|canceled|annule)(?:e?s?)(?!\p{L})/u;
const ongoing = /(?<!\p{L})(?:ongoing|on-going|under way|underway|in progress|en cours)(?!\p{L})/u;

/** What a footnote says of its item: dates done or planned, and the state that it is in. English and French. */
export function understandNote(text: string): {
  readonly dates: readonly ItemDate[];
  readonly state?: State;
} {
  const folded = fold(text);
  const [doneAt, plannedAt] = [placesOf(folded, done), placesOf(folded, planned)];
  const dates = datesIn(text).flatMap((date) => dateOf(date, doneAt, plannedAt));
  const state = stateIn(folded, { dates, isDone: doneAt.length > 0 && plannedAt.length === 0 });
  return state === undefined ? { dates } : { dates, state };
}

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => match.index);

/** A date is what the nearest word before it says, else the nearest after it; without such a word it says nothing. */
function dateOf(
  { from, to, start }: DateInText,
  doneAt: readonly number[],
  plannedAt: readonly number[],
): readonly ItemDate[] {
  const distance = (place: number): number => (place < start ? start - place : 10_000 + place - start);
  const nearest = (places: readonly number[]): number => Math.min(Infinity, ...places.map(distance));
  const [toDone, toPlanned] = [nearest(doneAt), nearest(plannedAt)];
  if (toDone === Infinity && toPlanned === Infinity) return [];
  return [{ is: toDone < toPlanned ? 'done' : 'planned', from, to }];
}

function stateIn(
  folded: string,
  { dates, isDone }: { readonly dates: readonly ItemDate[]; readonly isDone: boolean },
): State | undefined {
  if (cancelled.test(folded)) return 'cancelled';
  if (dates.length > 0 && dates.every((date) => date.is === 'done')) return 'completed';
  if (dates.some((date) => date.is === 'planned')) return 'planned';
  if (pending.test(folded)) return 'pending';
  if (ongoing.test(folded)) return 'ongoing';
  return isDone ? 'completed' : undefined;
}
