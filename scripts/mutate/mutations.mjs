// What can be changed in a compiled file, one small change at a time.
import ts from 'typescript';

/**
 * One change: the text from `start` to `end` becomes `replacement`.
 * @typedef {{ kind: string, start: number, end: number, replacement: string }} Mutation
 */

const { SyntaxKind } = ts;

/** What an operator becomes, and what such a change is called. */
const OPERATORS = {
  '<': ['comparison', '<='],
  '<=': ['comparison', '<'],
  '>': ['comparison', '>='],
  '>=': ['comparison', '>'],
  '===': ['equality', '!=='],
  '!==': ['equality', '==='],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
  '+': ['sum', '-'],
  '-': ['sum', '+'],
};

const OTHER_END = bothWays([
  ['first', 'last'],
  ['min', 'max'],
  ['early', 'late'],
  ['earliest', 'latest'],
  ['indexOf', 'lastIndexOf'],
]);

const OTHER_LINK = bothWays([
  ['start-to-start', 'finish-to-start'],
  ['start-to-finish', 'finish-to-finish'],
  ['SS', 'FS'],
  ['SF', 'FF'],
]);

/** The functions that add days, working days and months; their answers are moved by a day. */
const ADDS_DAYS = new Set(['addDuration', 'addMonths', 'startFor', 'latestStartFor', 'dayOf', 'add']);

/**
 * @param {string} text of a compiled file
 * @returns {Mutation[]} in the order of the text
 */
export function mutationsOf(text) {
  const source = ts.createSourceFile('compiled.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = [];
  const visit = (node) => {
    for (const [kind, place, replacement] of changesOf(node)) {
      found.push({ kind, start: place.getStart(), end: place.getEnd(), replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The changes of one node: what they are called, the node to replace and the text that replaces it. */
function* changesOf(node) {
  if (ts.isBinaryExpression(node)) yield* operatorChanges(node);
  if (ts.isPropertyAccessExpression(node)) yield* propertyChanges(node);
  if (isFirstElement(node)) yield ['end', node, `${node.expression.getText()}.at(-1)`];
  if (isLastElement(node)) yield ['end', node.arguments[0], '0'];
  if (ts.isStringLiteral(node) && OTHER_LINK.has(node.text))
    yield ['link type', node, `'${OTHER_LINK.get(node.text)}'`];
  if (isAnswer(node) && node.kind === SyntaxKind.TrueKeyword) yield ['answer', node, 'false'];
  if (isAnswer(node) && node.kind === SyntaxKind.FalseKeyword) yield ['answer', node, 'true'];
  if (isSingleNegation(node)) yield ['negation', node, node.operand.getText()];
  if (isHolidayRow(node)) yield ['bank holiday', node, '...[]'];
  if (isSumOfDays(node)) yield ['day addition', node.expression, `(${node.expression.getText()}) + 1`];
}

function* operatorChanges(node) {
  const [kind, replacement] = OPERATORS[node.operatorToken.getText()] ?? [];
  if (kind === undefined || (kind === 'comparison' && keepsTheExtreme(node))) return;
  if (isLoopEnd(node)) yield ['loop end', node.right, `(${node.right.getText()}) - 1`];
  else if (kind !== 'sum') yield [kind, node.operatorToken, replacement];
  else if (ts.isNumericLiteral(node.right) && node.right.text === '1') yield ['off by one', node.right, '0'];
  else if (!isText(node)) yield [kind, node.operatorToken, replacement];
}

/** A step too many reads past the end of an array, where a default stands; so loops are ended a step too early instead. */
function isLoopEnd(node) {
  return ts.isForStatement(node.parent) && node.parent.condition === node && node.operatorToken.getText() === '<';
}

/** `if (a < b) b = a;` puts the same value into its place where the two are equal. */
function keepsTheExtreme({ left, right, parent }) {
  if (!ts.isIfStatement(parent) || parent.elseStatement !== undefined) return false;
  const { thenStatement } = parent;
  const only =
    ts.isBlock(thenStatement) && thenStatement.statements.length === 1 ? thenStatement.statements[0] : thenStatement;
  if (!ts.isExpressionStatement(only) || !ts.isBinaryExpression(only.expression)) return false;
  if (only.expression.operatorToken.kind !== SyntaxKind.EqualsToken) return false;
  const assigned = [only.expression.left, only.expression.right].map(withoutDefault).sort();
  return [left, right].map(withoutDefault).sort().join('\n') === assigned.join('\n');
}

/** An expression without the default that stands for what an array does not hold: "(limits[at] ?? 0)". */
function withoutDefault(node) {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  const defaults = ts.isBinaryExpression(inner) && inner.operatorToken.kind === SyntaxKind.QuestionQuestionToken;
  return (defaults ? inner.left : inner).getText();
}

/** Sums of texts only join them. */
function isText(node) {
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isStringLiteral(node) || ts.isTemplateLiteral(node);
}

function* propertyChanges(node) {
  const other = OTHER_END.get(node.name.text);
  if (other === undefined) return;
  yield [node.expression.getText() === 'Math' ? 'extreme' : 'end', node.name, other];
}

function isFirstElement(node) {
  return ts.isElementAccessExpression(node) && node.argumentExpression.getText() === '0' && !isWrittenTo(node);
}

function isWrittenTo({ parent }) {
  return (
    (ts.isBinaryExpression(parent) && ts.isAssignmentOperator(parent.operatorToken.kind)) ||
    ts.isPostfixUnaryExpression(parent) ||
    ts.isPrefixUnaryExpression(parent)
  );
}

function isLastElement(node) {
  return ts.isCallExpression(node) && /\.at\(-1\)$/.test(node.getText());
}

/** What a function answers: a returned word, or the whole body of a short function. */
function isAnswer(node) {
  const { parent } = node;
  return parent !== undefined && (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node));
}

function isSingleNegation(node) {
  const negates = (each) => ts.isPrefixUnaryExpression(each) && each.operator === SyntaxKind.ExclamationToken;
  return negates(node) && !negates(node.operand) && !negates(node.parent);
}

function isHolidayRow(node) {
  const holidays = node.parent?.parent;
  return (
    ts.isObjectLiteralExpression(node) &&
    holidays &&
    ts.isPropertyAssignment(holidays) &&
    holidays.name.text === 'holidays'
  );
}

/** What an endless date is given back as stays the same with a day more. */
function isSumOfDays(node) {
  if (!ts.isReturnStatement(node) || node.expression === undefined) return false;
  let around = node.parent;
  for (; around && !ts.isFunctionLike(around); around = around.parent) {
    if (ts.isIfStatement(around) && around.expression.getText().includes('isFinite')) return false;
  }
  return around?.name !== undefined && ADDS_DAYS.has(around.name.text);
}

function bothWays(pairs) {
  return new Map(
    pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
}
