import type { Line } from '../../../core/report/document.ts';
import type { Draft } from '../../../core/report/phrase.ts';
import { sayParam } from '../../../i18n/say-param.ts';
import { useReader } from '../../say.tsx';

/** A line of a report's cell on the screen. Footnotes and cross-references have their place in the report alone. */
export function PhraseLine({ line }: { readonly line: Line<Draft> }) {
  return line.map((piece, index) => <Piece key={`${index} ${piece.kind}`} piece={piece} />);
}

function Piece({ piece }: { readonly piece: Draft }) {
  const { say, pick, tag } = useReader();
  switch (piece.kind) {
    case 'message':
      return piece.isStrong === true ? (
        <b>{say(piece.message, piece.params)}</b>
      ) : (
        say(piece.message, piece.params)
      );
    case 'text':
      return <bdi>{pick(piece.text)}</bdi>;
    case 'value':
      return piece.isStrong === true ? <b>{sayParam(tag, piece.value)}</b> : sayParam(tag, piece.value);
    case 'gap':
      return <span className="remark">{say(piece.message, piece.params)}</span>;
    case 'prose':
      return <PhraseLine line={piece.line} />;
    default:
      return null;
  }
}
