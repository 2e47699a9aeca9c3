// A value as an author would write it in YAML.
import { Document, isCollection, isScalar, visit } from 'yaml';

/**
 * The value as YAML without a newline at the end: words on one line, a list or fields one below the other, and what is
 * inside those on one line each.
 * @param {unknown} value
 * @returns {string}
 */
export function yamlText(value) {
  const document = new Document(value);
  visit(document, {
    Node(_, node, path) {
      if (isScalar(node)) return undefined;
      if (isCollection(node) && path.some(isCollection)) node.flow = true;
      return undefined;
    },
  });
  // A list of plain words is short enough for one line.
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) document.contents.flow = true;
  return document
    .toString({
      lineWidth: 0,
      singleQuote: true,
      flowCollectionPadding: !Array.isArray(value) || typeof value[0] === 'object',
    })
    .trimEnd();
}
