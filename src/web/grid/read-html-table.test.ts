import { describe, expect, it } from 'vitest';
import { readHtmlTable } from './read-html-table.ts';

const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} td {color:black;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:collapse;width:300pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
 <tr height=20><td rowspan=2 class=xl65>No.</td><td rowspan=2>Activity</td><td colspan=2 class=xl66>2022</td><td>2023</td></tr>
 <tr height=20><td>04</td><td>05</td><td>01</td></tr>
 <tr height=20><td align=right x:num>1</td><td>First &amp; last<br>
  meeting</td><td>X</td><td></td><td>x</td></tr>
<!--EndFragment-->
</table></body></html>`;

const word = `<html><head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body>
<!--StartFragment--><p class=MsoNormal>before</p>
<table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td width=50 valign=top><p class=MsoNormal><b>13</b><o:p></o:p></p></td>
<td><p class=MsoNormal>Preparation workshop<span
style='mso-spacerun:yes'>&nbsp; </span>for</p><p class=MsoNormal>the dialogue<![if !supportFootnotes]>&#8217;s<![endif]></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
<tr><td colspan=3><p>Strand 1</p></td></tr></table><p>after</p><!--EndFragment--></body></html>`;

describe('readHtmlTable', () => {
  it('reads a table of Excel, with merged cells in their places', () => {
    expect(readHtmlTable(excel)).toEqual([
      ['No.', 'Activity', '2022', '', '2023'],
      ['', '', '04', '05', '01'],
      ['1', 'First & last\nmeeting', 'X', '', 'x'],
    ]);
  });
  it('reads a table of Word, paragraphs as lines and no word of what Word says to itself', () => {
    expect(readHtmlTable(word)).toEqual([
      ['13', 'Preparation workshop for\nthe dialogue’s', ''],
      ['Strand 1', '', ''],
    ]);
  });
  it.each([
    [
      '<table><tr><td>a<td>b<tr><td>c</table>',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['<table><tr><td title="a>b">x</td></tr></table>', [['x']]],
    ['<table><tr><td>a &lt; b &#x41;&unknown;</td></tr></table>', [['a < b A&unknown;']]],
    ['<TABLE><TBODY><TR><TH>Nr</TH><TD>ورشة</TD></TR></TBODY></TABLE>', [['Nr', 'ورشة']]],
    ['<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table>', [['ain', 'b']]],
    [
      '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    ['<table><tr><td>one</td></tr></table><table><tr><td>two</td></tr></table>', [['one']]],
  ])('reads %s', (html, rows) => {
    expect(readHtmlTable(html)).toEqual(rows);
  });
  it('finds no table in words', () => {
    expect(readHtmlTable('<p>a <b>word</b></p>')).toBeUndefined();
    expect(readHtmlTable('<table></table>')).toBeUndefined();
    expect(readHtmlTable('')).toBeUndefined();
  });
});
