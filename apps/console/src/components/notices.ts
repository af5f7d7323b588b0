import { App } from 'antd';

import { useFailureText } from '../api/failure-texts.js';
import type { WriteOptions } from '../api/writing.js';

interface Notice<Done> {
  /** What is said when it was done. */
  readonly done: string;
  readonly onDone?: (payload: Done) => void;
}

/** For writes that a button starts: says in the corner what came of it, whether done or not. */
export function useNotices(): <Done>(notice: Notice<Done>) => WriteOptions<Done> {
  const { message, notification } = App.useApp();
  const textOf = useFailureText();
  return ({ done, onDone }) => ({
    onDone: (payload) => {
      void message.success(done);
      onDone?.(payload);
    },
    onFailed: (error) => {
      const { message: title, requestId } = textOf(error);
      notification.error({ title, description: requestId ?? undefined });
    },
  });
}
