import { useQueryClient } from '@tanstack/react-query';
import { Upload } from 'antd';
import { type ReactNode, useState } from 'react';

import { upload } from '../api/files.js';
import { readAgain } from '../api/writing.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { FailureNote } from './failure-note.js';

const texts = defineTexts({
  drop: { zh: '把 CSV 文件拖到这里，或点击选择', en: 'Drop a CSV file here, or click to choose one' },
  running: { zh: '正在处理…', en: 'Working…' },
});

interface TableDropProps<Answer> {
  /** Where the file is sent to. */
  readonly path: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** Sends a CSV file that is answered at once. What is on the screen is read again afterwards. */
export function TableDrop<Answer>({ path, onAnswer }: TableDropProps<Answer>): ReactNode {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const send = (file: File): void => {
    setRunning(true);
    setError(null);
    upload<Answer>(path, file)
      .then((answer) => {
        onAnswer(answer);
        return readAgain(client);
      })
      .catch((reason: unknown) => setError(reason as Error))
      .finally(() => setRunning(false));
  };
  return (
    <>
      <Upload.Dragger
        accept=".csv,text/csv"
        showUploadList={false}
        disabled={isRunning}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
      >
        <p style={{ padding: '20px 12px' }}>{isRunning ? t.running : t.drop}</p>
      </Upload.Dragger>
      {error && (
        <div style={{ marginTop: 16 }}>
          <FailureNote error={error} />
        </div>
      )}
    </>
  );
}
