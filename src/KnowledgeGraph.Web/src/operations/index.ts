import contacts from './contacts.graphql?raw';
import eventChanged from './eventChanged.graphql?raw';
import eventRow from './eventRow.graphql?raw';
import evidence from './evidence.graphql?raw';
import ingestArticle from './ingestArticle.graphql?raw';

/** Whole documents, with the fragments that they use. */
export const operations = {
  contacts: contacts + eventRow,
  evidence,
  eventChanged,
  ingestArticle: ingestArticle + eventRow,
} as const;
