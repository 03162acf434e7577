// The rule of tests/browser, as a pure function over source texts: read from the syntax tree, so comments and strings do not count.
import ts from "typescript";

/** Ways past the driver: the library's page and profile. */
const past = new Set(["page", "context"]);
/** Calls that look up by selector, or run something in the page. */
const lookUps = new Set([
  ...["locator", "frameLocator", "querySelector", "querySelectorAll", "getElementById", "getElementsByClassName"],
  ...["getElementsByTagName", "closest", "$", "$$", "$eval", "$$eval", "waitForSelector"],
  ...["evaluate", "evaluateAll", "evaluateHandle", "dispatchEvent", "newCDPSession", "elementHandle"],
]);
const barred = /^playwright|driver\/look-ups$/;

/**
 * Every place where a browser test reaches the page past the driver: "path:line what".
 * @param path named in what is found
 */
export function findReachesPast(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = reachOf(node);
    if (what !== undefined) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getEnd()).line + 1} ${what}`);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function reachOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return barred.test(node.moduleSpecifier.text) ? node.moduleSpecifier.text : undefined;
  if (ts.isPropertyAccessExpression(node)) return past.has(node.name.text) ? `.${node.name.text}` : undefined;
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return ts.isStringLiteralLike(key) && past.has(key.text) ? `["${key.text}"]` : undefined;
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    return ts.isIdentifier(key) && past.has(key.text) ? `{ ${key.text} }` : undefined;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return callOf(node, node.expression.name.text);
  return undefined;
}

function callOf(node: ts.CallExpression, name: string): string | undefined {
  if (lookUps.has(name)) return `.${name}(`;
  const [argument] = node.arguments;
  // The script API has one of that name, which takes nothing.
  if (name === "matches" && argument) return ".matches(";
  const readsClass = name === "getAttribute" && argument && ts.isStringLiteralLike(argument) && argument.text === "class";
  return readsClass ? 'getAttribute("class")' : undefined;
}
