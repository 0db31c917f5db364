import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../bin/project.mjs';

/** Files as they would be, by their path in the project, instead of or beside those that are there. */
export type Planted = Readonly<Record<string, string>>;

const SOURCES = ['app', 'bin', 'db', 'lib'];

/**
 * The texts (`area.key`) that no source reads, of the English ones, which give the others their shape. It goes by
 * types, so it does not matter how a text is reached: by its name, taken apart, by an index of which the type tells
 * which keys it can be. Where types end (a cast, a spread, `Object.keys`), everything from there down is read.
 */
export function unusedTexts(planted: Planted): string[] {
  const program = programWith(planted);
  const checker = program.getTypeChecker();
  const texts = textsOf(program, checker);
  const names = new Set([...texts.values()].map(({ at }) => at.slice(at.lastIndexOf('.') + 1)));
  const read = new Set<ts.Declaration>();

  const known = new Map<ts.Type, boolean>();
  const isText = (type: ts.Type): boolean => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const is = type.isUnion()
      ? type.types.some(isText)
      : type.getProperties().some((property) => property.declarations?.some((one) => texts.has(one)));
    known.set(type, is);
    return is;
  };
  const readAll = (type: ts.Type) => {
    for (const property of type.isUnion()
      ? type.types.flatMap((one) => one.getProperties())
      : type.getProperties()) {
      const own = property.declarations?.filter((one) => texts.has(one)) ?? [];
      for (const declaration of own) read.add(declaration);
      if (own.length > 0) readAll(checker.getTypeOfSymbol(property));
    }
  };
  const readProperty = (type: ts.Type, name: string) => {
    for (const declaration of checker.getPropertyOfType(type, name)?.declarations ?? [])
      read.add(declaration);
  };
  const readIndex = (type: ts.Type, index: ts.Type) => {
    const keys = index.isUnion() ? index.types : [index];
    if (!keys.every((key) => key.isStringLiteral())) return readAll(type);
    for (const key of keys) if (key.isStringLiteral()) readProperty(type, key.value);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? [])
        read.add(declaration);
    } else if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      if (isText(type)) readIndex(type, constraintOf(checker, node.argumentExpression));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = checker.getTypeAtLocation(node.parent);
      const name = node.propertyName ?? node.name;
      if (node.dotDotDotToken) readAll(type);
      else if (ts.isIdentifier(name) || ts.isStringLiteral(name)) readProperty(type, name.text);
      else if (isText(type)) readAll(type);
    }
    if (ts.isExpression(node) && leavesTypes(checker, node, isText)) readAll(checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.fileName.includes('/node_modules/')) visit(file);
  return [...texts]
    .filter(([declaration, { isLeaf }]) => isLeaf && !read.has(declaration))
    .map(([, { at }]) => at);
}

/** Whether a whole object of texts goes to where its type is lost, and with it what is read of it. */
function leavesTypes(
  checker: ts.TypeChecker,
  node: ts.Expression,
  isText: (type: ts.Type) => boolean,
): boolean {
  const { parent } = node;
  if (!isWholeValue(node) || !isText(checker.getTypeAtLocation(node))) return false;
  if (ts.isAsExpression(parent) || ts.isSpreadAssignment(parent)) return true;
  const expected = checker.getContextualType(node);
  // As something unknown, such as what an effect depends on, it is not read.
  return expected !== undefined && (expected.flags & ts.TypeFlags.Unknown) === 0 && !isText(expected);
}

/** Whether an expression is a value that goes somewhere as it is, told without asking for types, which takes long. */
function isWholeValue(node: ts.Expression): boolean {
  const { parent } = node;
  const isRead =
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node);
  if (!isRead || ts.isPropertyAccessExpression(parent) || ts.isExpressionStatement(parent)) return false;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  // A constant without a type of its own has that of its value, also when it is taken apart.
  if (ts.isVariableDeclaration(parent)) return parent.type !== undefined && parent.initializer === node;
  const isName =
    ts.isIdentifier(node) &&
    (ts.isJsxAttribute(parent) ||
      ts.isJsxOpeningLikeElement(parent) ||
      ts.isJsxClosingElement(parent) ||
      ts.isBindingElement(parent) ||
      ts.isParameter(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isTypeNode(parent) ||
      (ts.isPropertyAssignment(parent) && parent.name === node));
  return !isName;
}

/** The type of an index; of a type parameter, what it can be at most. */
function constraintOf(checker: ts.TypeChecker, index: ts.Expression): ts.Type {
  const type = checker.getTypeAtLocation(index);
  return checker.getBaseConstraintOfType(type) ?? type;
}

function textsOf(program: ts.Program, checker: ts.TypeChecker) {
  const texts = new Map<ts.Declaration, { at: string; isLeaf: boolean }>();
  const collect = (type: ts.Type, above: string) => {
    for (const property of type.getProperties()) {
      const inner = checker.getTypeOfSymbol(property);
      const isLeaf = (inner.flags & ts.TypeFlags.Object) === 0 || inner.getCallSignatures().length > 0;
      const at = above === '' ? property.name : `${above}.${property.name}`;
      for (const declaration of property.declarations ?? []) texts.set(declaration, { at, isLeaf });
      if (!isLeaf) collect(inner, at);
    }
  };
  const index = program.getSourceFile(path.join(ROOT, 'lib/text/en/index.ts'));
  const english =
    index && checker.getSymbolAtLocation(index)?.exports?.get(ts.escapeLeadingUnderscores('en'));
  if (!english) throw new Error('There are no English texts.');
  collect(checker.getTypeOfSymbol(english), '');
  return texts;
}

function programWith(planted: Planted): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const include = SOURCES.flatMap((folder) => [
    `${folder}/**/*.ts`,
    `${folder}/**/*.tsx`,
    `${folder}/**/*.mjs`,
  ]);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, ROOT);
  const files = new Map(Object.entries(planted).map(([name, text]) => [path.join(ROOT, name), text]));
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version, true);
  };
  return ts.createProgram(
    [...new Set([...fileNames, ...files.keys()])],
    { ...options, incremental: false },
    host,
  );
}
