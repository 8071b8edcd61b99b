import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLeftoverReasons, readParticipants } from './read-participants.ts';

const tsv = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

describe('readParticipants', () => {
  it('reads an English list', () => {
    const read = readParticipants(
      tsv(
        [
          'No.',
          'Full name',
          'Gender',
          'Age',
          'Organisation',
          'Function',
          'Phone',
          'E-mail',
          'Day 1',
          'Day 2',
          'Signature',
        ],
        [
          '1',
          'Alma Probe',
          'F',
          '34',
          'Example Institute',
          'Officer',
          '+218 91 000 00 01',
          'alma@example.org',
          'x',
          '',
          '~',
        ],
      ),
    );
    expect(read.leftovers).toEqual([]);
    expect(read.participants).toEqual([
      {
        line: 2,
        personal: {
          nameLatin: 'Alma Probe',
          post: 'Officer',
          email: 'alma@example.org',
          phone: '+218 91 000 00 01',
        },
        sex: 'woman',
        ageBand: '30-59',
        organisation: 'Example Institute',
        days: [1],
      },
    ]);
  });
  it('reads an Arabic list with Arabic digits', () => {
    const read = readParticipants(
      tsv(
        ['ر.م', 'الاسم', 'الجنس', 'العمر', 'الجهة', 'الصفة', 'الهاتف', 'اليوم الأول', 'اليوم ٢'],
        ['١', 'خالد المثال', 'ذكر', '٢٥', 'معهد المثال', 'موظف', '٠٩١٠٠٠٠٠٠١', 'حاضر', 'نعم'],
        ['٢', 'فاطمة تجربة', 'أنثى', '٦٠', '', '', '', 'غائب', 'حاضرة'],
      ),
    );
    expect(read.leftovers).toEqual([]);
    expect(read.participants).toEqual([
      {
        line: 2,
        personal: { nameArabic: 'خالد المثال', post: 'موظف', phone: '0910000001' },
        sex: 'man',
        ageBand: '18-29',
        organisation: 'معهد المثال',
        days: [1, 2],
      },
      { line: 3, personal: { nameArabic: 'فاطمة تجربة' }, sex: 'woman', ageBand: '60-and-over', days: [2] },
    ]);
  });
  it('reads a French list in CSV, with what is quoted', () => {
    const read = readParticipants(
      'Nom;Prénom;Sexe;Structure;Fonction\r\n"Fictive";"Éloïse";F;"Institut ""Exemple""; Tunis";"Cheffe\nde service"\r\n',
    );
    expect(read.participants).toEqual([
      {
        line: 2,
        personal: { nameLatin: 'Éloïse Fictive', post: 'Cheffe\nde service' },
        sex: 'woman',
        organisation: 'Institut "Exemple"; Tunis',
      },
    ]);
  });
  it('takes names in both scripts from two columns or from one', () => {
    const two = readParticipants(tsv(['Name (EN)', 'Name (AR)'], ['Khaled al-Mithal', 'خالد المثال']));
    const one = readParticipants(tsv(['Name', 'Sex'], ['Khaled al-Mithal / خالد المثال', 'M']));
    const both = { nameLatin: 'Khaled al-Mithal', nameArabic: 'خالد المثال' };
    expect([two, one].map(({ participants }) => participants[0]?.personal)).toEqual([both, both]);
  });
  it('takes names from two columns that only say that they are of names, and says which column it does not read', () => {
    const { participants, leftovers } = readParticipants(
      'الاسم\tName\tPhone\tMobile\nكريم التجريبي\tKarim Tajribi\t1\t2\n\tAlma Probe\t3\t4',
    );
    expect(participants.map(({ personal }) => personal)).toEqual([
      { nameLatin: 'Karim Tajribi', nameArabic: 'كريم التجريبي', phone: '1' },
      { nameLatin: 'Alma Probe', phone: '3' },
    ]);
    expect(leftovers).toEqual([{ line: 1, text: 'Mobile', why: 'unknown-column' }]);
  });

  it('guesses the columns of a list without headings', () => {
    const read = readParticipants(
      tsv(
        ['1', 'Alma Probe', 'خالد المثال', 'F', 'alma@example.org', '+218 91 000 00 01'],
        ['2', 'Testa Beispiel', '', 'F', '', ''],
      ),
    );
    expect(read.columns.map(({ is }) => is)).toEqual([
      'number',
      'nameLatin',
      'nameArabic',
      'sex',
      'email',
      'phone',
    ]);
    expect(read.participants.map(({ personal }) => personal.nameLatin)).toEqual([
      'Alma Probe',
      'Testa Beispiel',
    ]);
  });
  it('reads names that are pasted one to a line', () => {
    expect(
      readParticipants('Alma Probe\nTesta Beispiel\n').participants.map(({ personal }) => personal),
    ).toEqual([{ nameLatin: 'Alma Probe' }, { nameLatin: 'Testa Beispiel' }]);
  });
  it('says what it did not understand, and where', () => {
    const read = readParticipants(
      tsv(
        ['Name', 'Sex', 'Age', 'Shoe size', 'Day 1'],
        ['Alma Probe', 'yes', '17-40', '38', 'late'],
        ['', 'F', '', '', ''],
        ['Testa Beispiel', 'F', '30', '', 'no'],
      ),
    );
    expect(read.leftovers.map(({ line, text, why }) => [line, text, why])).toEqual([
      [1, 'Shoe size', 'unknown-column'],
      [2, 'yes', 'sex-unclear'],
      [2, '17-40', 'age-unclear'],
      [2, 'late', 'attendance-unclear'],
      [3, 'F', 'no-name'],
      [4, 'Testa Beispiel F 30 no', 'came-on-no-day'],
    ]);
    expect(read.participants).toHaveLength(2);
  });
  it.each([
    ['34', '30-59'],
    ['18 – 29', '18-29'],
    ['60+', '60-and-over'],
    ['Under 18', 'under-18'],
    ['60 ans et plus', '60-and-over'],
    ['٣٠-٥٩', '30-59'],
    ['25-35', undefined],
    ['young', undefined],
  ])('takes the age %s for %s', (age, band) => {
    expect(readParticipants(tsv(['Name', 'Age'], ['Alma Probe', age])).participants[0]?.ageBand).toBe(band);
  });
  it.each([
    ['1, 2', [1, 2]],
    ['1-3', [1, 2, 3]],
    ['١ و ٣', [1, 3]],
    ['x', undefined],
    ['all', undefined],
  ])('takes the days %s for %j', (days, expected) => {
    expect(readParticipants(tsv(['Name', 'Days'], ['Alma Probe', days])).participants[0]?.days).toEqual(
      expected,
    );
  });
  it('finds the headings below the title of a sheet', () => {
    const read = readParticipants(
      tsv(
        ['List of participants', '', ''],
        ['كشف المشاركين', '', ''],
        [''],
        ['#', 'Name', 'Sex'],
        ['1', 'Alma Probe', 'F'],
      ),
    );
    expect(read.participants).toEqual([{ line: 5, personal: { nameLatin: 'Alma Probe' }, sex: 'woman' }]);
    expect(read.leftovers).toEqual([
      { line: 1, text: 'List of participants', why: 'above-headings' },
      { line: 2, text: 'كشف المشاركين', why: 'above-headings' },
    ]);
  });
  it('takes nobody for a heading whose name only sounds like one', () => {
    const read = readParticipants(
      tsv(['خالد المثال', 'منظمة المثال'], ['قاسم تجربة', 'منظمة المثال'], ['ليلى تجربة', 'منظمة المثال']),
    );
    expect(read.participants.map(({ personal }) => personal.nameArabic)).toEqual([
      'خالد المثال',
      'قاسم تجربة',
      'ليلى تجربة',
    ]);
  });
  it.each(['الاسم', 'اسم المشارك', 'الإسم الكامل', 'الأسماء'])(
    'takes %s for the heading of names',
    (heading) => {
      const read = readParticipants(tsv([heading, 'الجنس'], ['قاسم تجربة', 'ذكر']));
      expect(read.participants).toEqual([{ line: 2, personal: { nameArabic: 'قاسم تجربة' }, sex: 'man' }]);
    },
  );
  it('takes what boxes to tick say in a spreadsheet', () => {
    const read = readParticipants(tsv(['Name', 'Day 1', 'Day 2'], ['Alma Probe', 'TRUE', 'FALSE']));
    expect(read.leftovers).toEqual([]);
    expect(read.participants[0]?.days).toEqual([1]);
  });
  it('never throws, and loses no row', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Name', 'Sex', 'F', 'Alma Probe', '"', '\t', '1-9999999', 'خالد المثال'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const read = readParticipants(tsv(...rows));
        for (const { why } of read.leftovers) expect(listLeftoverReasons).toContain(why);
        for (const { personal } of read.participants)
          expect(personal.nameLatin ?? personal.nameArabic ?? '').not.toBe('');
      }),
    );
  });
});
