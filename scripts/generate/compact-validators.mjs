// Makes the validators' code smaller: a third of what the schema compiler writes, with the same answers. A test compares
// the two on thousands of values.

/**
 * The same code without what the product has no use for. Each step is a plain replacement of text that the compiler
 * always writes alike; a step that finds nothing means that the compiler has changed, and fails.
 */
export function compact(code) {
  return [withoutSchemas, withShortErrors, withShortCalls, withShortTests].reduce((text, step) => {
    const shorter = step(text);
    if (shorter === text) throw new Error(`The validators' code has changed: ${step.name} finds nothing to do.`);
    return shorter;
  }, code);
}

/**
 * The code carries every schema, only to name the types and values that were expected and the fields there are. Writing
 * those in their place leaves none to carry.
 */
function withoutSchemas(code) {
  const schemas = new Map();
  const constants = new Map();
  const constant = (value) => {
    const text = JSON.stringify(value);
    if (!constants.has(text)) constants.set(text, `expected${constants.size}`);
    return constants.get(text);
  };
  const rest = code.replace(/^const (schema\d+) = (.*);$/gm, (_, name, text) => {
    schemas.set(name, JSON.parse(text));
    return '';
  });
  const replaced = rest.replace(/\b(schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\])+)/g, (_, name, path) => {
    const keys = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map((key) => key[1] ?? key[2]);
    const value = keys.reduce((schema, key) => schema[key], schemas.get(name));
    const isFieldTable = keys.at(-1) === 'properties' && !Array.isArray(value);
    return constant(isFieldTable ? Object.fromEntries(Object.keys(value).map((field) => [field, 1])) : value);
  });
  const declared = [...constants].map(([text, name]) => `const ${name} = ${text};`).join('\n');
  return `${declared}\n${replaced.replace(/\n{2,}/g, '\n')}`;
}

/** One call for each mistake, without the place in the schema, which no finding shows. */
function withShortErrors(code) {
  const helper = `const add = (errors, instancePath, keyword, params) => {
const error = {instancePath,keyword,params};
if (errors === null) return [error];
errors.push(error);
return errors;
};`;
  const shorter = code.replace(
    /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:("[^"]*"),params:(\{.*\})(?:,propertyName:\w+)?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    (_, _name, path, keyword, params) =>
      `vErrors = add(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params});\nerrors++;`,
  );
  // What "if" leads to is reported where it is wrong; that the condition then failed tells nobody more.
  const told = shorter.replace(/vErrors = add\(vErrors, .*, "if", .*\);\nerrors\+\+;\n/g, '');
  return shorter === code ? code : `${helper}\n${told}`;
}

/** A validator needs the value and the place only; the rest serves keywords that these schemas do not use. */
function withShortCalls(code) {
  return code
    .replace(
      /^function (validate\d+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{$/gm,
      'function $1(data, instancePath = ""){',
    )
    .replace(
      /if\(!\((validate\d+)\((data[\w.[\]"]*), \{instancePath(?::(.*?))?,parentData:data\d*,parentDataProperty:[^,]*,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
      (_, name, data, path) =>
        `if(!${name}(${data}, ${path ?? 'instancePath'})){\nvErrors = join(vErrors, ${name}.errors);\nerrors = vErrors.length;\n}`,
    )
    .replace(/^\/\*# sourceURL=.* \*\/;$\n/gm, '');
}

/** The tests of type that stand beside nearly every field, as calls. */
function withShortTests(code) {
  const helpers = `const join = (errors, more) => (errors === null ? more : errors.concat(more));
const notWords = (data) => typeof data !== 'string' && !(typeof data === 'number' && isFinite(data));
const hasFields = (data) => typeof data === 'object' && data !== null && !Array.isArray(data);
const escaped = (key) => key.replace(/~/g, '~0').replace(/\\//g, '~1');
`;
  return `${helpers}${code
    .replace(
      /\(typeof (data\d*) !== "string"\) && \(!\(\(typeof \1 == "number"\) && \(isFinite\(\1\)\)\)\)/g,
      'notWords($1)',
    )
    .replace(/(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'hasFields($1)')
    .replaceAll('.replace(/~/g, "~0").replace(/\\//g, "~1")', '.ESCAPED')
    .replace(/(key\d+)\.ESCAPED/g, 'escaped($1)')}`;
}
