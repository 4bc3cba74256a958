import type { Passage } from '../../views/citation/reference.ts';

/** A field in which the passages of an article's page are chosen from. */
export interface PassageChoice {
  readonly select: HTMLSelectElement;
  /** Undefined where the whole article is chosen. */
  readonly chosen: () => Passage | undefined;
  /** The words of what is chosen; of the whole article, its title. */
  readonly words: () => string;
}

const LONGEST = 60;

/**
 * The paragraphs, sentences and quotations of the page. What the reader has marked, or the address leads to, is chosen
 * at first.
 */
export function listPassages(): PassageChoice {
  const select = document.createElement('select');
  const passages: Passage[] = [];
  const offer = (into: Element, words: string, passage: Passage): void => {
    into.append(new Option(words, String(passages.length)));
    passages.push(passage);
  };
  select.append(new Option('the whole article', ''));
  for (const block of document.querySelectorAll<HTMLElement>('.prose [id^=p]:not(span)')) {
    const sentences = [...block.querySelectorAll<HTMLElement>('span[id]')];
    const group = document.createElement('optgroup');
    group.label = `¶${block.id.slice(1)} ${shorten(sentences[0]?.textContent ?? '')}`;
    offer(group, 'the paragraph', { at: block.id });
    for (const sentence of sentences) {
      const words = shorten(sentence.textContent ?? '');
      offer(group, `sentence ${sentence.id.split('s')[1]}: ${words}`, { at: sentence.id });
      for (const quote of sentence.querySelectorAll('q')) {
        const said = bare(quote.textContent ?? '');
        offer(group, `quotation: “${shorten(said)}”`, { at: sentence.id, quote: said });
      }
    }
    select.append(group);
  }
  const here = markedSentence() ?? location.hash.slice(1);
  const at = passages.findIndex((passage) => passage.at === here);
  if (at >= 0) select.value = String(at);
  const chosen = () => passages[Number.parseInt(select.value)];
  return { select, chosen, words: () => wordsOf(chosen()) };
}

function wordsOf(passage: Passage | undefined): string {
  if (passage?.quote !== undefined) return passage.quote;
  const part = passage ? document.getElementById(passage.at) : document.querySelector('h1');
  const sentences = [...(part?.querySelectorAll('span[id]') ?? [])];
  const words = sentences.length > 0 ? sentences : part ? [part] : [];
  return words.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).join(' ');
}

/** The address of the sentence in which what the reader has marked begins. */
function markedSentence(): string | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { startContainer } = selection.getRangeAt(0);
  return startContainer.parentElement?.closest('.prose span[id]')?.id;
}

function shorten(words: string): string {
  const clean = words.replaceAll(/\s+/g, ' ').trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** Words without the marks they stand in, where they stand in them: the style gives them its own. */
function bare(words: string): string {
  return words.trim().replace(/^["“”„«»‘’]+([^"“”„«»]*)["“”„«»‘’]+$/, '$1');
}
