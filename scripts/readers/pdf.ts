import { getDocumentProxy } from 'unpdf';
import { layOut, type PageText } from './pdf-layout.ts';
import { isRunningHead } from './pdf-running-heads.ts';
import { composePdfLines } from './pdf-lines.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';

const MOST_PAGES = 400;
const MOST_PIECES = 400_000;
const OCR =
  'Make text of its pages first with a program for text recognition (OCR), such as "ocrmypdf IN.pdf OUT.pdf".';

/**
 * Reads a PDF document that has a text layer: its lines in reading order, column by column. A document whose pages are
 * pictures is refused.
 */
export async function readPdf({ name, bytes }: SourceFile): Promise<Contents | Refusal> {
  const opened = await open(bytes);
  if ('error' in opened) return refuseBroken(name, opened.error);
  const { pdf } = opened;
  try {
    if (pdf.numPages > MOST_PAGES)
      return refuse(
        name,
        'source-too-large',
        `The PDF has ${pdf.numPages} pages; the longest that is read has ${MOST_PAGES}.`,
        'Keep only the pages of the article.',
      );
    const pages = await readPages(pdf);
    if (pages.every(({ pieces }) => pieces.length === 0))
      return refuse(
        name,
        'source-without-text',
        'The PDF holds no text: its pages are pictures, as of a scan.',
        OCR,
      );
    const laidOut = pages.map(layOut);
    return composePdfLines(name, laidOut, isRunningHead(laidOut));
  } catch (error) {
    return refuseBroken(name, error);
  } finally {
    await pdf.cleanup().catch(() => {});
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(
  bytes: Uint8Array,
): Promise<{ readonly pdf: Pdf } | { readonly error: unknown }> {
  try {
    // The library takes the bytes for its own: it gets a copy. Nothing of a document is run or drawn.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      disableFontFace: true,
    });
    return { pdf };
  } catch (error) {
    return { error };
  }
}

function refuseBroken(name: string, error: unknown): Refusal {
  const locked = error instanceof Error && error.name === 'PasswordException';
  return refuse(
    name,
    'source-broken',
    locked
      ? 'The PDF is locked by a password.'
      : `The PDF can’t be read: ${error instanceof Error ? error.message : 'it is damaged'}`.replace(
          /\.?$/,
          '.',
        ),
    locked
      ? 'Save it without a password, or print it into a new PDF.'
      : 'Print it into a new PDF, or save its text.',
  );
}

async function readPages(pdf: Pdf): Promise<PageText[]> {
  const pages: PageText[] = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages && count < MOST_PIECES; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(skew, scale) || item.height;
      // Text that stands upright or upside down is a stamp at the margin.
      return skew !== 0 && Math.abs(skew) > Math.abs(scale)
        ? []
        : [{ text: item.str, x: x - left, y: top - y, width: item.width, size }];
    });
    pages.push({ pieces, width: right - left, height: top - bottom });
    count += pieces.length;
    page.cleanup();
  }
  return pages;
}
