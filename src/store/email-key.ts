/** What an address is found by: equal for all ways to type it in other letters' case or in another form of the same characters. */
export const emailKeyOf = (email: string): string => email.normalize('NFKC').toLowerCase().normalize('NFKC');
