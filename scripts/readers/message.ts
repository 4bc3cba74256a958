import PostalMime, { type Email } from 'postal-mime';
import { parseSourceText } from '#archive/text/source-text.ts';
import { readHtml } from '../read-html.ts';
import { readDay } from './field-values.ts';
import {
  joinContents,
  savedFrom,
  toldLine,
  type HeadLine,
  type HeldText,
} from './joined-contents.ts';
import { readPage, refuseDepth } from './page.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';

const DEEPEST = 30;
const MOST_MESSAGES = 5_000;
/** A letter that was passed on so often is no longer one. */
const MOST_FORWARDS = 5;
const MOST_NAMED = 50;
const POSTMARK = /^From \S+ .{10,60}\d{4}\s*$/;

/**
 * Reads an e-mail message, a mailbox of several (mbox), or a page that a browser has saved as one (MHTML). The day of a
 * message is that of publication for who sends letters out; the day on which a page was saved is not.
 */
export async function readMessage({ name, bytes }: SourceFile): Promise<Contents | Refusal> {
  const texts: HeldText[] = [];
  for (const message of messagesIn(bytes))
    for (const email of await lettersIn(message)) {
      const read = isSavedPage(email)
        ? readSavedPage(name, email, partAddress(message))
        : readLetter(name, email);
      if ('refused' in read) return read;
      if (read.contents.source.lines.some(({ text }) => text.trim() !== '')) texts.push(read);
    }
  if (texts.length > 0) return joinContents(name, texts);
  return refuse(
    name,
    'source-without-text',
    'The message can’t be read, or holds no text.',
    'Save it as plain text or HTML.',
  );
}

/**
 * A message and those that are forwarded in it, each by itself: put into one text, the parser would write their days in the
 * language and the time zone of this machine. None where it can't be read.
 */
async function lettersIn(message: Uint8Array | ArrayBuffer, depth = 0): Promise<Email[]> {
  const email = await PostalMime.parse(message, {
    maxNestingDepth: DEEPEST,
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
  }).catch(() => undefined);
  if (!email) return [];
  const { true: forwarded = [], false: attachments = [] } = Object.groupBy(
    email.attachments,
    ({ mimeType }) => `${mimeType === 'message/rfc822' && depth < MOST_FORWARDS}`,
  );
  const within = forwarded.map(({ content }) => lettersIn(content as ArrayBuffer, depth + 1));
  return [{ ...email, attachments }, ...(await Promise.all(within)).flat()];
}

/** The messages of a mailbox, parted by lines "From …" (RFC 4155); one message is alone. */
function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.toString('latin1', 0, 5) !== 'From ') return [data];
  const text = data.toString('latin1');
  const starts: number[] = [];
  for (let at = 0; at >= 0 && starts.length < MOST_MESSAGES;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? undefined : end).trimEnd();
    if (POSTMARK.test(line)) starts.push(end < 0 ? text.length : end + 1);
    const next = text.indexOf('\nFrom ', at);
    at = next < 0 ? -1 : next + 1;
  }
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? data.length : text.lastIndexOf('\nFrom ', next - 2);
    return data.subarray(start, end);
  });
}

function header({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function isSavedPage(email: Email): boolean {
  return (
    header(email, 'snapshot-content-location') !== undefined ||
    /saved by/i.test(header(email, 'from') ?? '') ||
    (/multipart\/related/i.test(header(email, 'content-type') ?? '') &&
      header(email, 'received') === undefined &&
      header(email, 'message-id') === undefined)
  );
}

/** Where one page ends and the next begins: pages within the page are parts of their own, and come after it. */
const NEXT_PAGE = /<\/html>\s*(?=<(?:!doctype|html|head|body)\b)/i;

/** The address of the first part that has one: older browsers write it there alone. */
function partAddress(message: Uint8Array): string | undefined {
  const head = Buffer.from(message.buffer, message.byteOffset, Math.min(message.length, 8_000));
  return /^content-location:\s{0,8}(https?:\/\/\S{3,2000})/im.exec(head.toString('latin1'))?.[1];
}

function readSavedPage(file: string, email: Email, ofPart: string | undefined): HeldText | Refusal {
  const [html = ''] = (email.html ?? '').split(NEXT_PAGE, 1);
  const contents = readPage({ name: file, text: html.normalize('NFC') });
  if ('refused' in contents) return contents;
  const address =
    header(email, 'snapshot-content-location') ?? header(email, 'content-location') ?? ofPart;
  const date = header(email, 'date');
  return {
    head: [
      ...(address ? [savedFrom('Snapshot-Content-Location', address)] : []),
      ...(date ? [toldLine('Date', date, 'the day on which the page was saved')] : []),
    ],
    contents,
  };
}

function readLetter(file: string, email: Email): HeldText | Refusal {
  const { html, text = '' } = email;
  const deep = html === undefined ? undefined : refuseDepth(html, file);
  if (deep) return deep;
  const contents = html
    ? readHtml(html.normalize('NFC'), file)
    : { source: parseSourceText(file, text.normalize('NFC')), hints: [] };
  return { head: letterHead(email), contents };
}

function letterHead(email: Email): HeadLine[] {
  const { subject, from, attachments } = email;
  const date = header(email, 'date');
  const names = attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return [
    ...(subject ? [subjectLine(subject)] : []),
    ...(from ? [fromLine(from.name || (from.address ?? ''))] : []),
    ...(date ? [dateLine(date)] : []),
    ...(names.length > 0
      ? [
          toldLine(
            'Attachments',
            names.slice(0, MOST_NAMED).join(', ') + more,
            'attachments stay in the message: save them as files of their own to have them read',
          ),
        ]
      : []),
  ];
}

/** "Fwd:", "AW:": what mail programs put before a subject. */
const FORWARDED = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\s?:\s*){1,5}/i;

function subjectLine(subject: string): HeadLine {
  const bare = subject.replace(/\s+/g, ' ').trim();
  const value = bare.replace(FORWARDED, '');
  const start = 'Subject: '.length + bare.length - value.length;
  const reason = 'the subject of the message';
  return {
    text: `Subject: ${bare}`,
    hint: { meta: { name: 'headline', column: start }, role: { role: 'headline', reason } },
    states: (line) =>
      value === ''
        ? {}
        : {
            title: {
              value,
              evidence: { line, start, end: start + value.length },
              from: 'metadata',
              reason,
            },
          },
  };
}

function fromLine(sender: string): HeadLine {
  return {
    text: `From: ${sender}`,
    hint: {
      meta: { name: 'og:site_name', column: 'From: '.length },
      role: { role: 'publisher', reason: 'the sender of the message' },
    },
  };
}

function dateLine(date: string): HeadLine {
  const reason = 'the day on which the message was sent';
  const start = 'Date: '.length;
  const day = readDay(date);
  return {
    text: `Date: ${date}`,
    hint: { role: { role: 'date-line', reason } },
    states: (line) =>
      day
        ? {
            date: {
              value: day,
              evidence: { line, start, end: start + date.length },
              from: 'metadata',
              reason,
            },
          }
        : {},
  };
}
