import { useLayoutEffect } from 'preact/hooks';

import { useStore } from '../store.js';
import { type Answer, answerOf, fill } from './answers.js';
import { type Document, metaOf } from './graphql.js';

export interface AskableAnswer<Result> extends Answer<Result> {
  readonly askAgain: () => void;
}

/** Asks when the page opens, and whenever the variables change. */
export function useAnswer<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
): AskableAnswer<Result> {
  const variablesText = JSON.stringify(variables);
  const answer = answerOf<Result>(`${metaOf(document).hash} ${variablesText}`);
  // Before the browser paints: on a slow phone the question would wait a tenth of a second for the skeleton.
  useLayoutEffect(() => {
    void fill(answer, { document, variables: JSON.parse(variablesText) as Variables });
  }, [answer, document, variablesText]);
  return { ...useStore(answer), askAgain: () => void fill(answer, { document, variables }) };
}
