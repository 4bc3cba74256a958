import { isBlank, type SourceText } from '#archive/text/source-text.ts';
import { refuse, type Refusal } from './reader.ts';

const LONGEST_LINE = 200_000;

/** The refusal of a text without visible lines, or with one that is longer than any paragraph; undefined for others. */
export function refuseLines({ id, lines }: SourceText): Refusal | undefined {
  if (lines.every((line) => isBlank(line.text)))
    return refuse(
      id,
      'source-blank',
      'The file holds no visible text.',
      'Put the clipped text into it, or delete it.',
    );
  const long = lines.find((line) => line.text.length > LONGEST_LINE);
  return (
    long &&
    refuse(
      id,
      'source-line-too-long',
      `Line ${long.n} has ${long.text.length} characters; the longest that is read has ${LONGEST_LINE}.`,
      'Break the line where its paragraphs end.',
      long.n,
    )
  );
}
