import type { Email } from 'postal-mime';
import { looksLikeName } from '../../extract/index.ts';
import { readingOf } from '../../lang/index.ts';
import type { MetadataHints } from '../../model/index.ts';
import { type Context, document, type Found, type Place, problem } from '../found.ts';

/** Attachments that are opened as reports of their own, by media type or name. */
const READABLE =
  /^(?:text\/(?:html|plain|markdown|csv)|application\/(?:pdf|json|zip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)$/;

/**
 * Reads an e-mail: its text, and its attachments that are reports. The subject, the sender and the date are hints; the
 * text's own say goes first.
 */
export async function* readMail(bytes: Uint8Array, place: Place, context: Context): AsyncGenerator<Found> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1 << 20 });
  } catch (error) {
    yield problem(
      'mail.broken',
      place.name,
      `The e-mail cannot be taken apart (${(error as Error).message}). Open it in a mail program and save its text.`,
    );
    return;
  }
  const hints: MetadataHints = {
    ...place.hints,
    ...(mail.subject ? { title: mail.subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '').trim() } : {}),
    ...senderOf(mail.from?.name, mail.from?.address),
    ...dateOf(mail),
  };
  const [content, type] = mail.html ? [mail.html, 'text/html'] : [mail.text ?? '', 'text/plain'];
  if (content.trim() !== '') yield document(bytes, content, type, { ...place, hints });
  let read = content.trim() === '' ? 0 : 1;
  for (const { filename, mimeType, disposition, content: attached } of mail.attachments) {
    if (disposition === 'inline' && !READABLE.test(mimeType)) continue;
    if (!READABLE.test(mimeType) && !/\.(?:pdf|docx|html?|txt|md|eml|csv|json|zip)$/i.test(filename ?? '')) continue;
    const part = typeof attached === 'string' ? new TextEncoder().encode(attached) : new Uint8Array(attached);
    const { published } = hints;
    yield* context.open(part, {
      name: `${place.name}/${filename ?? `attachment-${read}`}`,
      depth: place.depth + 1,
      declaredType: mimeType,
      ...(published === undefined ? {} : { hints: { published } }),
    });
    read++;
  }
  if (read === 0)
    yield problem('mail.empty', place.name, 'The e-mail holds no text and no attachment that could be a report.');
}

/** When it was sent, in the sender's own time, where the header gives it whole: "Thu, 6 Mar 2031 08:15:00 +0100". */
function dateOf({ date, headers }: Email): MetadataHints {
  const written = headers.find(({ key }) => key === 'date')?.value ?? '';
  const whole = /\d{1,2} \p{L}{3} \d{4} \d{2}:\d{2}(?::\d{2})? [+-]\d{4}/u.exec(written)?.[0];
  const published = whole ?? date;
  return published === undefined ? {} : { published };
}

/**
 * Who signs: a person, or an organisation that then is the publisher. "Ana Ruiz from Harbour News" is both; "Tide Tables"
 * at tidetables.example is a paper, whatever its name looks like.
 */
function senderOf(name: string | undefined, address: string | undefined): MetadataHints {
  const sender = name?.trim().replace(/^["']|["']$/g, '');
  if (!sender) return {};
  const both = /^(\S+(?: \S+){1,2}) (?:from|at|@|\|) (\S.*)$/.exec(sender);
  if (both !== null) return { byline: [both[1]!], publisher: both[2]! };
  const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const house = squeezed(address?.split('@')[1]?.split('.').at(-2) ?? '');
  const own = house.length > 3 && house === squeezed(sender).replace(/^the/, '');
  return looksLikeName(sender) && !isOrganisation(sender) && !own ? { byline: [sender] } : { publisher: sender };
}

const isOrganisation = (name: string) => readingOf('en').institution.test(name.toLowerCase());
