import type { ArticleRecord } from '#archive/record/article-record.ts';
import { composeDocument, sentenceAddress, sentenceAt } from '#archive/text/document.ts';
import type { Placed } from './material.ts';

/** The articles whose text holds a name that stands there for nobody, each with the first such place. */
export function occurrencesOf(
  name: string,
  records: readonly ArticleRecord[],
): { readonly record: ArticleRecord; readonly place: Placed }[] {
  const words = new RegExp(String.raw`(?<![\p{L}\p{N}])${escape(name)}(?![\p{L}\p{N}])`, 'gu');
  return records.flatMap((record) => {
    for (const [at, block] of record.blocks.entries())
      for (const { index } of block.text.includes(name) ? block.text.matchAll(words) : []) {
        if (isTaken(record, at + 1, index, name.length)) continue;
        return [{ record, place: placeOf(record, at, index, name) }];
      }
    return [];
  });
}

/** Whether somebody or something is known to be named at that place. */
function isTaken(record: ArticleRecord, block: number, start: number, length: number): boolean {
  return record.mentions.some(
    (mention) =>
      mention.in.startsWith(`p${block}s`) &&
      mention.start < start + length &&
      start < mention.start + mention.text.length,
  );
}

function placeOf(record: ArticleRecord, at: number, start: number, text: string): Placed {
  const document = composeDocument(record.blocks, record.language);
  const sentence = sentenceAt(document, (document.blocks[at]?.span.start ?? 0) + start);
  return { in: sentence ? sentenceAddress(sentence) : `p${at + 1}s1`, start, text };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
