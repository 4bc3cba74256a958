import type { ServerResponse } from 'node:http';

/** Lets the pages of a served site load themselves anew when the site was built again. The site's files stay as they are. */
export interface LivePages {
  /** Answers a request for one of its own two addresses; false where it is none of them. */
  readonly answer: (pathname: string, response: ServerResponse) => boolean;
  /** The page with the script that waits for news. */
  readonly enliven: (html: string) => string;
  /** Tells all pages that are open that there is a new site. */
  readonly announce: () => void;
}

/** A page waits again by itself where the server was away. */
const script = (news: string): string =>
  `new EventSource(${JSON.stringify(news)}).onmessage = () => location.reload();\n`;

/** Live pages of a site below a base path. Nothing is asked of another host, and the pages' policy stays as it is. */
export function openLivePages(base: string): LivePages {
  const open = new Set<ServerResponse>();
  const [code, news] = [`${base}.watch.js`, `${base}.watch`];
  return {
    answer: (pathname, response) => {
      if (pathname === code)
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script(news));
      else if (pathname === news) {
        response.writeHead(200, {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
        });
        response.write(':\n\n');
        open.add(response);
        response.once('close', () => open.delete(response));
      } else return false;
      return true;
    },
    enliven: (html) => html.replace(/<\/body>|$/, (end) => `<script src="${code}"></script>${end}`),
    announce: () => {
      for (const response of open) response.write('data: built\n\n');
    },
  };
}
