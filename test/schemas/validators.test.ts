import assert from 'node:assert/strict';
import type { Ajv, AnySchema } from 'ajv';
import { parse } from 'yaml';
import * as validators from '../../server/src/engine/generated/validators.js';
import type { SchemaError, SchemaValidator } from '../../server/src/engine/generated/validators.js';
import type { ChecklistAction, PlanFile } from '../../server/src/engine/generated/types.js';
import { buildModule, repositoryFile } from './schemas.js';

interface WrongValue {
  readonly check: string;
  readonly value: unknown;
  readonly wrong: readonly (readonly [place: string, keyword: string, about?: unknown])[];
}

const validatorOf: Readonly<Record<string, SchemaValidator>> = {
  checklistHeader: validators.validateChecklistHeader,
  planHeader: validators.validatePlanHeader,
  checklistAction: validators.validateChecklistAction,
  planAction: validators.validatePlanAction,
  organisation: validators.validateOrganisation,
  config: validators.validateConfig,
  guidance: validators.validateGuidance,
  checklist: validators.validateChecklistFile,
  plan: validators.validatePlanFile,
};

const fullChecklist: unknown = parse(repositoryFile('test/schemas/full-checklist.yaml'));
const fullPlan: unknown = parse(repositoryFile('test/schemas/full-plan.yaml'));

describe('the validators', () => {
  it('accept files that use every field', () => {
    validators.validateChecklistFile(fullChecklist);
    assert.equal(validators.validateChecklistFile.errors ?? null, null);
    validators.validatePlanFile(fullPlan);
    assert.equal(validators.validatePlanFile.errors ?? null, null);
  });

  const corpus = parse(repositoryFile('test/schemas/wrong-values.yaml')) as WrongValue[];
  for (const [index, { check, value, wrong }] of corpus.entries()) {
    it(`find what is wrong: ${String(index + 1)}, ${check} ${JSON.stringify(value).slice(0, 60)}`, () => {
      const validate = validatorOf[check];
      assert.ok(validate, check);
      assert.equal(validate(value), wrong.length === 0);
      const found = (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
        JSON.stringify([instancePath, keyword, ...aboutOf(keyword, params)]),
      );
      assert.deepEqual(found.sort(), wrong.map((expected) => JSON.stringify(expected)).sort());
    });
  }

  it('take a part of a file alone', () => {
    const actions = (fullPlan as PlanFile).actions;
    for (const action of actions) assert.ok(validators.validatePlanAction(action));
    assert.ok(validators.validatePlanHeader({ ...(fullPlan as PlanFile), actions: [], organisations: [] }));
    const action: ChecklistAction = { id: 'a', title: 'Do it', deadline: 2024, depends_on: 'b' };
    assert.ok(validators.validateChecklistAction(action));
  });

  it('check the header without looking into actions and organisations', () => {
    const header = { kind: 'plan', format: 1, id: 'a', title: 'A', actions: [{ nonsense: true }], organisations: [1] };
    assert.ok(validators.validatePlanHeader(header));
    assert.ok(!validators.validatePlanHeader({ ...header, organisations: './practices.csv' }));
  });

  it('forget the errors of the call before', () => {
    assert.ok(!validators.validateConfig({ profile: 'strict' }));
    assert.ok(validators.validateConfig({ profile: 'audit' }));
    assert.equal(validators.validateConfig.errors ?? null, null);
  });

  it('agree with the schemas as their compiler runs them, on every value spoilt in every way', async () => {
    const build = await buildModule('scripts/generate/validators.mjs');
    const definitions = (build.definitionsWithHeaders as () => Record<string, AnySchema>)();
    const ajv = (build.schemaCompiler as () => Ajv)();
    ajv.addSchema({ $id: 'all', definitions }, 'all');
    let compared = 0;
    for (const [name, sample] of [
      ['checklist', fullChecklist],
      ['plan', fullPlan],
      ['checklistHeader', fullChecklist],
      ['planHeader', fullPlan],
      ['config', parse(repositoryFile('test/schemas/full-config.yaml'))],
      ['guidance', { reference: 'a', title: 'b', supersedes: ['c'], addressees: ['d'], url: 'https://e.example' }],
    ] as const) {
      const original = ajv.getSchema(`all#/definitions/${name}`);
      const validate = validatorOf[name];
      assert.ok(original && validate, name);
      for (const spoilt of spoiltInEveryWay(sample)) {
        assert.equal(validate(spoilt), original(spoilt));
        const expected: readonly SchemaError[] = (original.errors ?? [])
          .filter(({ keyword }) => keyword !== 'if')
          .map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
        assert.deepEqual(validate.errors ?? [], expected);
        compared += 1;
      }
    }
    assert.ok(compared > 2000, String(compared));
  });
});

/** What an error says beyond its place: the field that is missing or unknown. Types and words are in the schema. */
function aboutOf(keyword: string, params: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (keyword === 'required') return [params.missingProperty];
  return keyword === 'additionalProperties' ? [params.additionalProperty] : [];
}

/** The value with one place at a time replaced by something else, left out, or given an unknown neighbour. */
function* spoiltInEveryWay(value: unknown): Generator {
  yield* [null, 5, 1.5, -1, 'x y', '', true, [], {}, [null], ['x'], { a: 1 }, { action: 'a', any_of: ['b'] }];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const spoilt of spoiltInEveryWay(item))
        yield value.map((kept: unknown, at) => (at === index ? spoilt : kept));
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unknown: 1, 'x-own': 1, constructor: 1, 'a/b~c': 1 };
    for (const [key, part] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([kept]) => kept !== key));
      for (const spoilt of spoiltInEveryWay(part)) yield { ...value, [key]: spoilt };
    }
  }
}
