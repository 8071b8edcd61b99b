import { headsAgreeWithTheList } from './heads-agree-with-the-list.ts';
import { listsHaveASignedSheet } from './lists-have-a-signed-sheet.ts';
import { nobodyIsAtTwoPlacesOnOneDay } from './nobody-is-at-two-places-on-one-day.ts';
import type { RegisterCheck } from './register-check.ts';

/** The list of checks of the register, in order of the catalogue. */
export const registerChecks: readonly RegisterCheck[] = [
  headsAgreeWithTheList,
  listsHaveASignedSheet,
  nobodyIsAtTwoPlacesOnOneDay,
];
