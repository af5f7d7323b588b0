import { type ReactNode, useState } from 'react';

import styles from './bar-chart.module.css';
import { useElementWidth } from './element-width.js';
import { type Scale, scaleOf } from './scale.js';

export interface Bar {
  /** What stands below it. */
  readonly label: string;
  readonly value: number;
  /** What is told of it in words. */
  readonly words: string;
}

interface BarChartProps {
  /** What the chart shows, in one sentence. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Words of an axis tick. */
  readonly tickWords: (value: number) => string;
  readonly heightPixels?: number;
}

const AXIS_LEFT = 56;
const AXIS_BOTTOM = 26;
/** Half of the last label. */
const AXIS_RIGHT = 16;
const TOP = 10;
/** Labels below the bars need about this much room each, long words more. */
const LABEL_PIXELS = 56;
const LETTER_PIXELS = 8;

/** Values side by side: a picture to look at, a table to be read out. */
export function BarChart({ title, bars, tickWords, heightPixels = 220 }: BarChartProps): ReactNode {
  const [attach, width] = useElementWidth();
  const [pointed, setPointed] = useState<number | null>(null);
  const shown = pointed === null ? undefined : bars[pointed];
  const step = bars.length > 0 ? (width - AXIS_LEFT - AXIS_RIGHT) / bars.length : 0;
  return (
    <figure className={styles.chart} ref={attach} style={{ minHeight: heightPixels }}>
      {width > 0 && (
        <svg width={width} height={heightPixels} aria-hidden="true" onPointerLeave={() => setPointed(null)}>
          <Drawing
            bars={bars}
            scale={scaleOf(bars.map(({ value }) => value))}
            step={step}
            width={width}
            heightPixels={heightPixels}
            tickWords={tickWords}
            pointed={pointed}
            onPoint={setPointed}
          />
        </svg>
      )}
      {shown && pointed !== null && (
        <div
          className={styles.words}
          style={{ left: clamp(AXIS_LEFT + (pointed + 0.5) * step, 90, Math.max(90, width - 90)) }}
        >
          {shown.words}
        </div>
      )}
      <TableOfBars title={title} bars={bars} />
    </figure>
  );
}

interface DrawingProps extends Pick<BarChartProps, 'bars' | 'tickWords'> {
  readonly scale: Scale;
  readonly step: number;
  readonly width: number;
  readonly heightPixels: number;
  readonly pointed: number | null;
  readonly onPoint: (index: number) => void;
}

function Drawing({ bars, scale, step, width, heightPixels, tickWords, pointed, onPoint }: DrawingProps): ReactNode {
  const bottom = heightPixels - AXIS_BOTTOM;
  const y = (value: number): number => bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - TOP);
  const labelPixels = Math.max(LABEL_PIXELS, ...bars.map(({ label }) => label.length * LETTER_PIXELS));
  const labelEvery = Math.max(1, Math.ceil((bars.length * labelPixels) / (width - AXIS_LEFT)));
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={AXIS_LEFT} x2={width - AXIS_RIGHT} y1={y(tick)} y2={y(tick)} className={styles.grid} />
          <text x={AXIS_LEFT - 8} y={y(tick) + 4} textAnchor="end" className={styles.axis}>
            {tickWords(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ label, value }, index) => (
        <g key={label} onPointerEnter={() => onPoint(index)}>
          <rect x={AXIS_LEFT + index * step} y={TOP} width={step} height={bottom - TOP} className={styles.touch} />
          <rect
            className={styles.bar}
            data-negative={value < 0 || undefined}
            data-pointed={pointed === index || undefined}
            x={AXIS_LEFT + index * step + step * 0.15}
            width={Math.max(1, step * 0.7)}
            y={y(Math.max(0, value))}
            height={Math.abs(y(value) - y(0))}
            rx={Math.min(3, step * 0.2)}
          />
          {index % labelEvery === 0 && (
            <text x={AXIS_LEFT + (index + 0.5) * step} y={heightPixels - 8} textAnchor="middle" className={styles.axis}>
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function TableOfBars({ title, bars }: Pick<BarChartProps, 'title' | 'bars'>): ReactNode {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{title}</caption>
        <tbody>
          {bars.map(({ label, words }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
