/**
 * The real pages of the PDF, drawn by pdfjs from our own origin: the browser's viewer is not there on telephones, takes no policy of ours, and does not
 * look alike in any two browsers. Only pages that are looked at are drawn.
 */

import { useEffect, useRef, useState } from 'react';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { useProjectState } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from './downloads.tsx';
import { type WantedFile, useCompiledReport } from './use-compiled-report.ts';
import { reportWords as words } from './words.ts';

/** The pages; `heading` is the one to begin at, as it is printed. */
export function Pages({
  wanted,
  heading,
}: {
  readonly wanted: Omit<WantedFile, 'format'>;
  readonly heading: string;
}) {
  const { say } = useReader();
  const project = useProjectState();
  const [state, compile] = useCompiledReport();
  const set = (): void => void compile({ ...wanted, format: 'pdf' });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    set();
  });
  const isOld = state.kind === 'done' && state.version !== project.confirmed.version;
  return (
    <div className="report-pages stack">
      {state.kind === 'done' ? (
        <Drawn bytes={state.bytes} heading={heading} />
      ) : (
        <Progress state={state} nameOf={() => ''} />
      )}
      {state.kind !== 'working' && (isOld || state.kind !== 'done') && (
        <p className="cluster report-pages-old">
          {isOld && <span>{say(words.pagesOld)}</span>}
          <Button kind="main" onPress={set}>
            {say(words.setAgain)}
          </Button>
        </p>
      )}
    </div>
  );
}

type Opening = OpenPdf | 'opening' | 'failed';

function Drawn({ bytes, heading }: { readonly bytes: Uint8Array; readonly heading: string }) {
  const { say } = useReader();
  const [opening, setOpening] = useState<Opening>('opening');
  const [start, setStart] = useState(1);
  useEffect(() => {
    let isGone = false;
    const opened = import('../../pdf/open-pdf.ts').then(({ openPdf }) => openPdf(bytes));
    opened.then(
      (pdf) => isGone || setOpening(pdf),
      () => isGone || setOpening('failed'),
    );
    return () => {
      isGone = true;
      void opened.then(({ close }) => close()).catch(() => undefined);
    };
  }, [bytes]);
  useEffect(() => {
    if (typeof opening === 'string') return;
    void opening
      .headings()
      .then((all) => setStart(all.find(({ title }) => title.endsWith(heading))?.page ?? 1));
  }, [opening, heading]);
  if (opening === 'opening') return <p role="status">{say(words.pagesComing)}</p>;
  if (opening === 'failed') return <p role="status">{say(words.pagesNot)}</p>;
  return (
    <ol className="stack report-sheets" aria-label={say(words.pages)} tabIndex={0}>
      {Array.from({ length: opening.pageCount }, (_, index) => (
        <Sheet key={index} pdf={opening} page={index + 1} isStart={index + 1 === start} />
      ))}
    </ol>
  );
}

/** A page; it is drawn when it comes near the part that is seen. */
function Sheet({
  pdf,
  page,
  isStart,
}: {
  readonly pdf: OpenPdf;
  readonly page: number;
  readonly isStart: boolean;
}) {
  const { say } = useReader();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState(Math.SQRT2);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return undefined;
    void pdf.shapeOf(page).then(setShape);
    const watching = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watching.disconnect();
        void pdf.draw(page, current);
      },
      { rootMargin: '600px' },
    );
    watching.observe(current);
    return () => watching.disconnect();
  }, [pdf, page]);
  useEffect(() => {
    const item = canvas.current?.parentElement;
    if (isStart) item?.parentElement?.scrollTo({ top: item.offsetTop });
  }, [isStart, shape]);
  return (
    <li>
      <canvas
        ref={canvas}
        role="img"
        aria-label={say(words.pageOf, { page, pages: pdf.pageCount })}
        style={{ aspectRatio: `1 / ${shape}` }}
      />
    </li>
  );
}
