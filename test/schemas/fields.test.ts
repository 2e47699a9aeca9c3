import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { definitionDoc, type DefinitionName, placeDoc } from '../../server/src/engine/generated/schema-docs.js';
import { compiler, readSchema, schemaFiles, type Schema, shapes } from './schemas.js';

/** Every name the language promises, by the shape it belongs to. A name that goes missing breaks somebody's file. */
const promised: Readonly<Record<string, string>> = {
  checklist:
    'kind format id version title issuer issued supersedes period checklists sources roles areas periods rag_key notes amendments actions',
  plan: 'kind format id version title organisation checklists as_of sro period people roles areas periods rag_key sources not_applicable notes actions organisations',
  checklistAction:
    'id title area owner support start finish deadline expected duration remaining started finished status why blocked_by progress reviewed review rag evidence risks notes source also_stated optional applies_to depends_on not_dependent_on parent subject_to opens closes funded_until excludes steps done_at change amendments measure',
  planAction:
    'id title area owner support start finish deadline expected duration remaining started finished status why blocked_by progress reviewed review rag evidence risks notes source also_stated optional applies_to implements part depends_on not_dependent_on parent subject_to opens closes funded_until excludes steps done_at measure',
  organisation: 'code name level pcn progress notes',
  organisationProgress:
    'signed_up started finished expected step blocked withdrawn opted_out not_applicable evidence notes',
  dependency: 'action any_of type lag within soft why',
  alternative: 'action type lag within why',
  nonDependency: 'action why source',
  statement: 'start deadline expected duration opens closes funded_until owner source why',
  amendment: 'deadline start expected duration closes funded_until change source issued why',
  actionAmendment: 'action deadline start expected duration closes funded_until change source issued why',
  change: 'type from why source',
  sourcedDate: 'value source why',
  sourcedDuration: 'value source why',
  step: 'id title notes',
  progress: 'done of unit',
  measure: 'title target unit baseline actual date source',
  blocker: 'action why since',
  evidence: 'title url date',
  risk: 'title mitigation owner',
  reason: 'why date source',
  planOrganisation: 'name code level',
  planExemption: 'action why source',
  role: 'title level notes',
  person: 'title name email level organisation notes',
  area: 'title source notes',
  sourceEntry: 'reference title issuer date url',
  config: 'profile rules by_month due_soon_days reporting_date bank_holidays',
  bankHolidays: 'add remove',
  bankHoliday: 'date title',
  guidance: 'reference title issuer date date_note url supersedes addressees',
};

/** The fields whose words are a date: the reader of dates, the hovers and the checks all go by this mark. */
const dates =
  'start finish deadline expected started finished review reviewed opens closes funded_until issued period as_of signed_up since date reporting_date remove value';

const allShapes = schemaFiles.flatMap((file) => shapes(file).map(([name, schema]) => ({ file, name, schema })));
const allFields = allShapes.flatMap(({ file, name, schema }) =>
  Object.entries(schema.properties ?? {}).map(([field, property]) => ({ file, name, field, property })),
);

describe('the schemas', () => {
  it('have every field the language promises, and no other', () => {
    const found = new Map(allShapes.map(({ name, schema }) => [name, Object.keys(schema.properties ?? {}).sort()]));
    const expected = new Map(Object.entries(promised).map(([name, fields]) => [name, fields.split(' ').sort()]));
    assert.deepEqual(Object.fromEntries([...found].sort()), Object.fromEntries([...expected].sort()));
  });

  it('explain every shape and every field, with an example', () => {
    const lacking = allFields.filter(
      ({ property }) => !property.title || !/\.$/.test(property.description ?? '') || !property.examples?.length,
    );
    assert.deepEqual(lacking, []);
    for (const { name, schema } of allShapes) assert.match(schema.description ?? '', /\.$/, name);
  });

  it('explain in plain words', () => {
    const jargon = /\b(schema|parse[rds]?|string|null|array|boolean|integer|enum|JSON|node|object|validat\w+)\b/i;
    for (const { name, field, property } of allFields) {
      const texts = [property.title, property.description, ...(property.enumDescriptions ?? [])];
      for (const text of texts) assert.doesNotMatch(text ?? '', jargon, `${name}.${field}`);
    }
  });

  it('explain every fixed word', () => {
    for (const { name, field, property } of allFields) {
      const list = property.enum ? property : property.then;
      if (list?.enum === undefined) continue;
      assert.equal(list.enumDescriptions?.length, list.enum.length, `${name}.${field}`);
      for (const description of list.enumDescriptions ?? []) assert.match(description, /\.$/);
    }
  });

  it('accept each of their examples', () => {
    const ajv = compiler();
    for (const { file, name, field, property } of allFields) {
      const place = name === file ? '' : `/definitions/${name}`;
      const validate = ajv.getSchema(`${file}#${place}/properties/${field}`);
      assert.ok(validate, `${name}.${field}`);
      for (const example of property.examples ?? []) {
        assert.ok(validate(example), `${name}.${field}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`);
      }
    }
    for (const { file, name, schema } of allShapes) {
      const validate = ajv.getSchema(name === file ? file : `${file}#/definitions/${name}`);
      for (const example of schema.examples ?? []) {
        assert.ok(validate?.(example), `${name}: ${JSON.stringify(example)} ${JSON.stringify(validate?.errors)}`);
      }
    }
  });

  it('mark every field that holds a date', () => {
    for (const { name, field, property } of allFields) {
      if (dates.split(' ').includes(field) && !(name === 'sourcedDuration' && field === 'value')) {
        assert.equal(property['x-kind'], 'date', `${name}.${field}`);
      }
    }
  });

  it("are closed, but leave room for the author's own fields", () => {
    for (const { name, schema } of allShapes) {
      if (schema.properties === undefined) continue;
      assert.equal(schema.additionalProperties, false, name);
      assert.deepEqual(schema.patternProperties, { '^x-': true }, name);
    }
  });

  it('offer no choice between shapes, which would make every message vague', () => {
    const choices = /"(anyOf|oneOf)":/;
    for (const file of schemaFiles) assert.doesNotMatch(JSON.stringify(readSchema(file)), choices, file);
    for (const file of schemaFiles) assert.ok(!('allOf' in readSchema(file)), file);
  });

  it('stand alone', () => {
    for (const file of schemaFiles) {
      const schema = readSchema(file);
      const names = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? '');
      for (const name of names) {
        assert.ok(schema.definitions?.[name.replace('#/definitions/', '')], `${file} refers to ${name}`);
      }
    }
  });
});

describe('the field documentation', () => {
  it('has the fields of every shape, in order, with their examples as YAML', () => {
    for (const { name, schema } of allShapes) {
      const doc = definitionDoc(name as DefinitionName);
      assert.deepEqual(
        doc.fieldDocs.map((field) => field.name),
        Object.keys(schema.properties ?? {}),
      );
      for (const field of doc.fieldDocs) {
        const property = schema.properties?.[field.name] as Schema;
        assert.equal(field.description, property.description);
        assert.equal(field.required, schema.required?.includes(field.name) ?? false, `${name}.${field.name}`);
        assert.deepEqual(
          field.examples.map((text) => parse(text) as unknown),
          property.examples,
        );
      }
    }
  });

  it('finds what may stand at a place', () => {
    const status = placeDoc('plan', ['actions', 3, 'status']);
    assert.equal(status?.field?.name, 'status');
    assert.equal(status.definition?.name, 'planAction');
    assert.ok(status.shape.values?.some(({ value }) => value === 'in progress'));

    const lag = placeDoc('plan', ['actions', 0, 'depends_on', 1, 'lag']);
    assert.equal(lag?.shape.kind, 'lag');
    const inGroup = placeDoc('checklist', ['actions', 0, 'depends_on', 1, 'any_of', 0, 'within']);
    assert.equal(inGroup?.definition?.name, 'alternative');

    const joined = placeDoc('plan', ['organisations', 0, 'progress', 'telephony-live', 'withdrawn', 'date']);
    assert.equal(joined?.shape.kind, 'date');
    assert.equal(placeDoc('plan', ['organisations', 0, 'progress'])?.shape.entryNames, 'national-reference');
    assert.equal(placeDoc('checklist', ['roles', 'icb', 'level'])?.shape.values?.[0]?.value, 'practice');
    assert.deepEqual(
      placeDoc('config', ['rules', 'due-soon'])?.shape.values?.map(({ value }) => value),
      ['off', 'hint', 'information', 'warning', 'error'],
    );
  });

  it('says that a deadline is written as words or as fields with its source', () => {
    const deadline = placeDoc('plan', ['actions', 0, 'deadline']);
    assert.deepEqual(deadline?.shape.accepts, ['text', 'fields']);
    assert.equal(deadline.shape.fields, 'sourcedDate');
    assert.equal(placeDoc('plan', ['actions', 0, 'deadline', 'value'])?.shape.kind, 'date');
  });

  it('knows that a title is needed only without a national action', () => {
    const title = definitionDoc('planAction').fieldDocs.find((field) => field.name === 'title');
    assert.equal(title?.required, false);
    assert.equal(title.requiredUnless, 'implements');
  });

  it('finds nothing below an unknown field or in a value of one line', () => {
    assert.equal(placeDoc('plan', ['deadlne']), undefined);
    assert.equal(placeDoc('plan', ['title', 'part']), undefined);
    assert.equal(placeDoc('plan', ['title', 0]), undefined);
  });
});
