/** How likely a risk is, in words. */
export const likelihoodWords = {
  low: 'Low|likelihood',
  medium: 'Medium|likelihood',
  high: 'High|likelihood',
} as const;

/** How bad a risk would be, in words. */
export const impactWords = { low: 'Low|impact', medium: 'Medium|impact', high: 'High|impact' } as const;
