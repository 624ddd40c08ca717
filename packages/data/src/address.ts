import type { Finding } from './problem.ts';
import { quoted } from './quote.ts';

const PLACEHOLDER =
  /^(?:#|-|n\/?a|none|todo|tb[acd]|x{3,}|https?:\/{0,3}|url|link|www\.?)$|link-to-|…|\.\.\.$/i;
const RESERVED_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost)$/;

/** What nearly all addresses look like; the others are looked at more closely, which takes longer. */
const ORDINARY = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#][\w./~%?#=&+:;,@!$'*-]*)?$/i;
const SUSPICIOUS = /^https?:\/\/[^/?#]*\b(?:example|test|invalid|localhost)\b/i;

/** Why a text is not an absolute http(s) address that somebody could open, or undefined. */
export function addressFinding(
  address: string,
  placeholderHint = 'leave the link out until there is an address',
): Finding | undefined {
  if (ORDINARY.test(address) && !SUSPICIOUS.test(address) && !PLACEHOLDER.test(address)) return undefined;
  const placeholder: Finding = {
    message: `Unexpected placeholder ${quoted(address)}, expected an address that can be opened`,
    hint: placeholderHint,
  };
  if (PLACEHOLDER.test(address)) return placeholder;
  const unexpected = `Unexpected address ${quoted(address)}, expected`;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== 'http' && scheme !== 'https') {
    return {
      message: `${unexpected} an absolute http(s) address`,
      hint: /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(address)
        ? `write \`https://${address.slice(0, 200)}\``
        : 'write an address that begins with `https://`',
    };
  }
  const url = toUrl(address);
  if (!url || !/^https?:\/\/[^/]/i.test(address)) {
    return { message: `${unexpected} a host after \`${scheme}://\``, hint: 'copy the whole address' };
  }
  if (/[\s<>"\\]/.test(address)) {
    return {
      message: `${unexpected} no spaces, quotes or angle brackets`,
      hint: 'write a space as `%20`',
    };
  }
  if (!/[\p{L}\p{N}]/u.test(url.hostname) || RESERVED_HOST.test(url.hostname)) return placeholder;
  if (!url.hostname.includes('.') && !url.hostname.startsWith('[')) {
    return { message: `${unexpected} a public host`, hint: 'write an address that anybody can open' };
  }
  if (url.username !== '') {
    return { message: `${unexpected} no user name or password in it`, hint: 'remove what stands before `@`' };
  }
  return undefined;
}

function toUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
