/** The environment of a program that this one starts: its own, with some variables set otherwise. */
export function environmentWith(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}
