// Serves the schema beside this file over HTTP with nothing between Node, graphql-js and @neo4j/graphql:
// node server.mjs, with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. Prints its address when it listens.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { execute, parse, validate } from "graphql";
import neo4j from "neo4j-driver";

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USER, process.env.NEO4J_PASSWORD));
const typeDefs = await readFile(new URL("schema.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const documents = new Map();

// The same text is not parsed and validated again.
function documentOf(query) {
  let document = documents.get(query);
  if (!document) {
    document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw errors[0];
    documents.set(query, document);
  }
  return document;
}

async function answer(body) {
  try {
    const { query, variables } = JSON.parse(body);
    return await execute({ schema, document: documentOf(query), variableValues: variables, contextValue: {} });
  } catch (error) {
    return { errors: [{ message: error.message }] };
  }
}

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const text = JSON.stringify(await answer(Buffer.concat(parts).toString("utf8")));
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
