import { decode, decodeAs } from '../read-encoding.ts';
import { openPlist, type PlistValue } from './binary-plist.ts';
import { joinContents, savedFrom } from './joined-contents.ts';
import { readPage } from './page.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import { walkXml } from './xml.ts';

/** The page of a web archive of Safari. */
interface MainResource {
  readonly data: Uint8Array;
  readonly url?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Reads a web archive of Safari (`.webarchive`), a property list in binary form. */
export function readBinary({ name, bytes }: SourceFile): Contents | Refusal {
  const main = inDictionary(openPlist(bytes), 'WebMainResource');
  const data = inDictionary(main, 'WebResourceData');
  if (data?.kind !== 'data') return readMain(name, undefined);
  const url = inDictionary(main, 'WebResourceURL');
  const encoding = inDictionary(main, 'WebResourceTextEncodingName');
  return readMain(name, { data: data.bytes, url: textOf(url), encoding: textOf(encoding) });
}

function inDictionary(value: PlistValue | undefined, key: string): PlistValue | undefined {
  return value?.kind === 'dictionary' ? value.get(key) : undefined;
}

function textOf(value: PlistValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

/** Reads a web archive that is a property list in XML. */
export function readXml({ name, text }: SourceFile): Contents | Refusal {
  const main = new Map<string, string>();
  let path: string[] = [];
  let key = '';
  let value = '';
  walkXml(text, {
    open: (element) => {
      if (element === 'dict') path = [...path, key];
      value = '';
    },
    text: (piece) => {
      value += piece;
    },
    close: (element) => {
      if (element === 'dict') path = path.slice(0, -1);
      else if (element === 'key') key = value.trim();
      else if (path.at(-1) === 'WebMainResource' && !main.has(key)) main.set(key, value.trim());
    },
  });
  const data = main.get('WebResourceData');
  return readMain(
    name,
    data === undefined
      ? undefined
      : {
          data: Buffer.from(data, 'base64'),
          url: main.get('WebResourceURL'),
          encoding: main.get('WebResourceTextEncodingName'),
        },
  );
}

function readMain(file: string, main: MainResource | undefined): Contents | Refusal {
  if (!main)
    return refuse(
      file,
      'source-broken',
      'The file is a Safari web archive (a property list), and no page can be read from it.',
      'Open it in Safari and save it as HTML or plain text.',
    );
  const { data, url, encoding } = main;
  const decoded = encoding ? decodeAs(data, encoding) : decode(data);
  const contents = readPage({ name: file, text: decoded.text.normalize('NFC') });
  if ('refused' in contents) return contents;
  return joinContents(file, [{ head: url ? [savedFrom('WebResourceURL', url)] : [], contents }]);
}
