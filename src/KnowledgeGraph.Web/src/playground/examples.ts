import anchor from '../operations/examples/anchor.graphql?raw';
import cancelled from '../operations/examples/cancelled.graphql?raw';
import live from '../operations/examples/live.graphql?raw';
import travels from '../operations/examples/travels.graphql?raw';

/** The tabs that a first visit opens; later visits find their own. */
export const examples: readonly { query: string }[] = [anchor, travels, cancelled, live].map((query) => ({ query }));
