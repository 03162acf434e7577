// What one source file imports, and which outside worlds it touches: read from its syntax tree, so comments and strings do not count.
import ts from "typescript";

const networkNames = new Set(["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"]);
const historyNames = new Set(["history", "location"]);
const globalObjects = new Set(["window", "globalThis", "self", "document"]);

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}
export interface Findings {
  readonly imports: readonly Import[];
  /** Doors used, with the text that uses them. */
  readonly uses: readonly { readonly door: string; readonly text: string }[];
}

/** @param path only its ending matters: .tsx may hold JSX */
export function readSource(path: string, source: string): Findings {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const imports: Import[] = [];
  const uses: { door: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    const door = doorOf(node);
    if (door !== undefined) uses.push({ door, text: node.getText().slice(0, 60) });
    // One finding for `window.location.hash`, not one for each part of it.
    else node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind));
  return { imports, uses };
}

function importOf(node: ts.Node): Import | undefined {
  if (
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    const typeOnly = ts.isImportDeclaration(node) ? isTypeImport(node.importClause) : node.isTypeOnly;
    return { specifier: node.moduleSpecifier.text, typeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteralLike(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** The door a node goes through: a global named bare (`fetch(…)`, `location.hash`) or on a global object (`window.fetch`). */
function doorOf(node: ts.Node): string | undefined {
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "addEventListener"
  ) {
    const [kind] = node.arguments;
    return kind && ts.isStringLiteralLike(kind) && kind.text === "keydown" && isGlobalObject(node.expression.expression)
      ? "keydown"
      : undefined;
  }
  if (ts.isPropertyAccessExpression(node) && isGlobalObject(node.expression)) return doorOfName(node.name.text);
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && historyNames.has(node.expression.text))
    return "history";
  if (
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    networkNames.has(node.expression.text)
  ) {
    return "network";
  }
  return undefined;
}

function isGlobalObject(node: ts.Node): boolean {
  return ts.isIdentifier(node) && globalObjects.has(node.text);
}

function doorOfName(name: string): string | undefined {
  if (networkNames.has(name)) return "network";
  return historyNames.has(name) ? "history" : undefined;
}
