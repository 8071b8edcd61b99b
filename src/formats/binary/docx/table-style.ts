import { tones } from './look.ts';
import type { Xml } from './xml.ts';

const line = `w:val="single" w:sz="4" w:space="0" w:color="${tones.hairline}"`;

/** The style of tables, which the library has no words for. */
export const tableStyleXml: Xml = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="${tones.accent}"/><w:left ${line}/><w:bottom ${line}/><w:right ${line}/><w:insideH ${line}/><w:insideV ${line}/></w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');
