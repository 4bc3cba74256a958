import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may ask the desk: the one browser that opened its address, from its own pages. */
export interface Guard {
  /** To be opened once: it is exchanged for a cookie. */
  readonly token: string;
  /** Why a request is refused; undefined where nothing speaks against it. */
  readonly refuse: (request: IncomingMessage, port: number) => Refusal | undefined;
  /** The cookie for the token; undefined where it is wrong, or was used before. */
  readonly admit: (token: string, port: number) => string | undefined;
}

export interface Refusal {
  readonly status: 403 | 421;
  readonly says: string;
}

/** Makes a guard with a token of its own. */
export function openGuard(): Guard {
  const token = randomBytes(24).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  let used = false;
  return {
    token,
    admit: (given, port) => {
      if (used || !isSame(given, token)) return undefined;
      used = true;
      return `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    refuse: (request, port) =>
      refuseHost(request, port) ??
      refuseOrigin(request, port) ??
      refuseStranger(request, port, session),
  };
}

/** A name that another site gave to this machine is not answered to. */
function refuseHost({ headers }: IncomingMessage, port: number): Refusal | undefined {
  if (headers.host === `127.0.0.1:${port}`) return undefined;
  return { status: 421, says: `The desk answers to http://127.0.0.1:${port} alone.` };
}

/** What changes something is asked from the desk's own pages; nothing is asked from another site's. */
function refuseOrigin({ method, headers }: IncomingMessage, port: number): Refusal | undefined {
  const own = `http://127.0.0.1:${port}`;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const reads = method === 'GET' || method === 'HEAD';
  const strange = origin === undefined ? !reads : origin !== own;
  if (!strange && (site === undefined || site !== 'cross-site')) return undefined;
  return {
    status: 403,
    says: 'This was asked from another page than the desk’s own. Nothing was done.',
  };
}

function refuseStranger(
  request: IncomingMessage,
  port: number,
  session: string,
): Refusal | undefined {
  const name = `${cookieName(port)}=`;
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  const given = cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) ?? '';
  if (isSame(given, session)) return undefined;
  return {
    status: 403,
    says: 'The desk opens once, for the browser in which its address is opened first. Start it again, and open the address that it prints.',
  };
}

/** Cookies know no ports: each desk has its own. */
function cookieName(port: number): string {
  return `desk-${port}`;
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
