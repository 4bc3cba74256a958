import { z } from 'zod';

/**
 * An address of the web. An address is a scheme first: `javascript:` and `data:` addresses are well-formed, and a page
 * that linked to one would run it.
 */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with https:// or http://',
});

/** Where readers write to: an address of the web or of e-mail. */
export const contactAddress = z.url({
  protocol: /^(?:https?|mailto)$/,
  error: 'expected an address that begins with https://, http:// or mailto:',
});
