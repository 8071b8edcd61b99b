/** Facts of a random report: what a reader must give back after they were printed and flowed into lines. */

export type ReportLanguage = 'en' | 'fr';

export type TargetTruth = {
  readonly operator: 'at-least' | 'at-most' | 'exactly' | 'between';
  readonly value: string;
  readonly to?: string;
  readonly year: string;
};

export type IndicatorTruth = {
  readonly title: string;
  readonly baseline: { readonly value: string; readonly year: string };
  readonly target: TargetTruth;
};

export type ResultTruth = {
  readonly code: string;
  readonly statement: string;
  readonly indicators: readonly IndicatorTruth[];
};

export type MeanTruth = { readonly kind: string; readonly text: string };

export type NoteTruth = {
  readonly mark: string;
  readonly text: string;
  readonly date?: { readonly is: 'planned' | 'done'; readonly from: string; readonly to: string };
};

export type ItemTruth = {
  readonly code: string;
  readonly title: string;
  readonly marks: number;
  readonly state: 'planned' | 'completed' | 'pending';
  readonly note?: NoteTruth;
};

export type StrandTruth = {
  readonly code?: string;
  readonly title: string;
  readonly items: readonly ItemTruth[];
  readonly isHeld: boolean;
};

export type MeetingTruth = { readonly on: string; readonly topic?: string };

export type ForumTruth = {
  readonly name: string;
  readonly topic?: string;
  readonly meetings: readonly MeetingTruth[];
};

export type ReportTruth = {
  readonly language: ReportLanguage;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly results: readonly ResultTruth[];
  readonly means: readonly MeanTruth[];
  readonly assumptions: readonly string[];
  readonly activities: readonly { readonly code: string; readonly title: string }[];
  readonly currency: string;
  readonly costs: readonly { readonly title: string; readonly minor: number }[];
  readonly totalMinor: number;
  readonly columns: readonly string[];
  readonly strands: readonly StrandTruth[];
  readonly hold?: { readonly agreedWith: string; readonly section: string };
  readonly forums: readonly ForumTruth[];
};
