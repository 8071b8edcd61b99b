import { describe, expect, it } from 'vitest';
import { allowsOtherScope, isStillOpen } from './open-content.ts';

describe('isStillOpen', () => {
  it.each(['Study visit - topic to be defined', 'The content is yet to be defined in full', 'Venue: TBD'])(
    'sees it in “%s”',
    (en) => expect(isStillOpen({ en })).toBe(true),
  );

  it('knows French and defined content', () => {
    expect(isStillOpen({ fr: 'Visite d’étude, thème à préciser' })).toBe(true);
    expect(isStillOpen({ en: 'Study visit on well-defined topics' })).toBe(false);
  });
});

describe('allowsOtherScope', () => {
  it('sees an alternative of another size', () => {
    expect(allowsOtherScope({ en: 'Conference or smaller scale event' })).toBe(true);
    expect(allowsOtherScope({ fr: 'Conférence ou événement plus petit' })).toBe(true);
    expect(allowsOtherScope({ en: 'Conference for cities or regions' })).toBe(false);
  });
});
