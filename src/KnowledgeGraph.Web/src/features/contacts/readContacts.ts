import { request } from '../../api/client';
import type { ContactsPage } from '../../api/types';
import { operations } from '../../operations';
import { spanOf, type Choice } from './choice';
import { fromPage, joinPages, type ContactList } from './joinPages';
import { allStatuses } from './words';

const largestPage = 100;

export async function readPage(choice: Choice, first: number, after: string | null, signal: AbortSignal): Promise<ContactsPage> {
  const variables = {
    between: [choice.a, choice.b],
    ...spanOf(choice.year),
    status: choice.all ? allStatuses : null,
    first,
    after,
  };
  const answer = await request<{ contacts: ContactsPage }>(operations.contacts, variables, signal);
  return answer.contacts;
}

/** As many rows from the newest on as the reader has open, in pages that the server allows. */
export async function readList(choice: Choice, wanted: number, signal: AbortSignal): Promise<ContactList> {
  let list = fromPage(await readPage(choice, Math.min(wanted, largestPage), null, signal));
  while (list.pageInfo.hasNextPage && list.rows.length < wanted)
    list = joinPages(list, await readPage(choice, Math.min(wanted - list.rows.length, largestPage), list.pageInfo.endCursor, signal));
  return list;
}

/** What the subscription of this list asks for: every status, since the counts show them all. */
export function changesOf(choice: Choice): object {
  const { from, to } = spanOf(choice.year);
  const span = from === null ? {} : { from, to };
  return { kinds: ['VISIT', 'MEETING'], parties: { all: [choice.a, choice.b] }, ...span };
}
