// server/src/engine/generated/schema-docs.ts: what the editor says about every field.
export const schemaDocs = { name: 'field documentation', outputs: () => new Map() };
