/**
 * The grounds on which parts of a document are withheld: the exceptions of Article 4 of Regulation (EC) No 1049/2001. An open list; a ground that
 * is not in it is printed as it stands and found by the checks.
 */

/** A ground: its code as printed in the bar, and what it protects, an English message. */
export type Ground = { readonly code: string; readonly protects: string };

/** The list of grounds, in the order of the regulation. */
export const grounds = [
  {
    code: '4(1)(a)',
    protects: 'public security, defence, international relations, financial, monetary or economic policy',
  },
  { code: '4(1)(b)', protects: 'privacy and the integrity of the individual' },
  {
    code: '4(2)',
    protects:
      'commercial interests, court proceedings and legal advice, inspections, investigations and audits',
  },
  { code: '4(3)', protects: 'the decision-making process of the institution' },
] as const satisfies readonly Ground[];

/** The code of a ground in the list. */
export type GroundCode = (typeof grounds)[number]['code'];

/** The ground of a code; `undefined` for one that is not in the list. */
export const findGround = (code: string): Ground | undefined =>
  grounds.find((ground) => ground.code === code);
