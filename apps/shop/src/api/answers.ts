import { createStore, type Store } from '../store.js';
import { RequestFailed } from './failures.js';
import { ask, type Document } from './graphql.js';

export interface Answer<Result> {
  /** The latest answer, also while a newer one is asked for. */
  readonly result: Result | null;
  /** Why the latest question failed; null while it is open and once it is answered. */
  readonly failure: RequestFailed | null;
  readonly isAsking: boolean;
}

interface Question<Result, Variables> {
  readonly document: Document<Result, Variables>;
  readonly variables: Variables;
  readonly orderLink?: string;
}

// Answers of this visit: going back shows a page at once, as it was, while it is asked for anew.
const answers = new Map<string, Store<Answer<unknown>>>();

// The latest question per answer: what an older one brings comes too late.
const latest = new WeakMap<object, object>();

/** @param key the same for questions whose answers take each other's place. */
export function answerOf<Result>(key: string): Store<Answer<Result>> {
  const known = answers.get(key) ?? createStore<Answer<unknown>>({ result: null, failure: null, isAsking: true });
  answers.set(key, known);
  return known as Store<Answer<Result>>;
}

/** Asks, and shows the answer or the failure to all who follow it. */
export async function fill<Result, Variables>(
  answer: Store<Answer<Result>>,
  question: Question<Result, Variables>,
): Promise<void> {
  const { result } = answer.get();
  latest.set(answer, question);
  answer.set({ result, failure: null, isAsking: true });
  const outcome = await toOutcome(question, result);
  if (latest.get(answer) === question) answer.set(outcome);
}

async function toOutcome<Result, Variables>(
  { document, variables, orderLink }: Question<Result, Variables>,
  before: Result | null,
): Promise<Answer<Result>> {
  try {
    return { result: await ask(document, variables, orderLink), failure: null, isAsking: false };
  } catch (error) {
    return { result: before, failure: toFailure(error), isAsking: false };
  }
}

/** What a request failed by; a fault of ours goes on its way. */
export function toFailure(error: unknown): RequestFailed {
  if (error instanceof RequestFailed) return error;
  throw error;
}
