/** How tables of other programs call a day. */
export const dayHeading = /\bdates?\b|\bday\b|\bjour\b|تاريخ/;
/** How they call a currency. */
export const currencyHeading = /currency|devise|monnaie|عمله/;
/** How they call the rate of an exchange. */
export const rateHeading = /rate|taux|cours|سعر/;
