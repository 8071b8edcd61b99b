import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../core/base/text.ts';
import { readReportText } from '../read.ts';

const facts = (text: string) => {
  const { means, assumptions } = readReportText(`${text}\n1.1. Training\n`, {
    name: 'x.txt',
    sha256: 'a1'.repeat(32),
  }).project;
  return [
    ...means.map(
      ({ kind, text: words, readFrom }) => `${kind}: ${pickText(words, 'en')} (${readFrom?.confidence})`,
    ),
    ...assumptions.map(({ code, statement }) => `${code}: ${pickText(statement, 'en')}`),
  ];
};

describe('readActivityMatrix', () => {
  it('takes two columns out of each other’s lines', () => {
    const text = `Means (inputs) Assumptions
Human Resources: 1. Partner authorities remain willing
• Project Coordinator to take part in project activities.
• 2 Project Assistants 2. Security does not deteriorate and
Technical assistance: allows travel.
• Short-term experts
Activities`;
    expect(facts(text)).toEqual([
      'human-resources: Project Coordinator (likely)',
      'human-resources: 2 Project Assistants (likely)',
      'technical-assistance: Short-term experts (certain)',
      '1: Partner authorities remain willing to take part in project activities.',
      '2: Security does not deteriorate and allows travel.',
    ]);
  });

  it('reads columns under each other, in French, and means that wrap', () => {
    const text = `Moyens
Ressources humaines :
• Coordinateur du projet
et son équipe
Infrastructure de mise en œuvre :
• Bureau
Hypothèses
1. Les autorités restent disposées à
coopérer.
Activités`;
    expect(facts(text)).toEqual([
      'human-resources: Coordinateur du projet et son équipe (certain)',
      'infrastructure: Bureau (certain)',
      '1: Les autorités restent disposées à coopérer.',
    ]);
  });
});
