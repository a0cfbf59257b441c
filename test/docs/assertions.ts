/** A line of an example, up to `//=>`, and the value that it says the expression before it has. */
const asserting = /^(.*?)\s*\/\/=>\s*(.+)$/;

/** Whether a line ends a statement, so that the next line begins a new one: what is inside is indented. */
const ends = (line: string): boolean => /^$|^(?!\s).*[;}]$/.test(line.trimEnd());

/**
 * Turns the lines of an example into code that checks itself.
 *
 * `expression; //=> value` becomes an assertion. The expression may take several lines, and `//=>` may stand
 * on the line after it. After `const name = …` the assertion is about `name`.
 */
export function withAssertions(lines: ReadonlyArray<string>): string {
  const done: string[] = [];
  let statement: string[] = [];
  for (const line of lines) {
    const found = asserting.exec(line);
    if (found === null) {
      statement.push(line);
      if (ends(line)) done.push(statement.splice(0).join("\n"));
      continue;
    }
    const [before = "", value = ""] = found.slice(1);
    if (before.trim() !== "") statement.push(before);
    if (statement.length === 0) statement = [done.pop() ?? ""];
    done.push(checked(statement.splice(0).join("\n"), value));
  }
  return [...done, ...statement].join("\n");
}

function checked(statement: string, value: string): string {
  const expression = statement.trim().replace(/;$/, "");
  const name = /^const (\w+)\b/.exec(expression)?.[1];
  const subject = name === undefined ? `(${expression})` : name;
  const first = name === undefined ? "" : `${expression};\n`;
  return `${first}expect(${subject}).toStrictEqual(${value.replace(/;$/, "")});`;
}
