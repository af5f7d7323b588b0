/**
 * A picture is a list of shapes on a square of 200, separated by `;`, its ground at y = 168:
 * `R x y w h rx fill`, `C cx cy r fill`, `E cx cy rx ry fill`, `P fill path`, `S stroke width path`.
 * A fill is one letter of `Paints`, with an opacity in hundredths where it is not opaque: `w40`.
 */
export type Shapes = string;

export type Paint = 'c' | 'd' | 'l' | 'w' | 'k' | 'g' | 'n' | 'o' | 'e' | 'r';

/** Colours by letter: the product's own, darker, lighter; white, ink, gold, neutral grey, oak, evergreen, red. */
export type Paints = Readonly<Record<Paint, string>>;

type Draw = (words: readonly string[], paints: Paints) => string;

const ELEMENTS: Readonly<Record<string, Draw>> = {
  R: figure('rect', ['x', 'y', 'width', 'height', 'rx']),
  C: figure('circle', ['cx', 'cy', 'r']),
  E: figure('ellipse', ['cx', 'cy', 'rx', 'ry']),
  P: ([fill = '', ...path], paints) => `<path d="${path.join(' ')}"${painted('fill', fill, paints)}/>`,
  S: ([stroke = '', width = '', ...path], paints) =>
    `<path d="${path.join(' ')}" fill="none"${painted('stroke', stroke, paints)} stroke-width="${width}" ` +
    'stroke-linecap="round" stroke-linejoin="round"/>',
};

/** @throws SyntaxError when a shape is not written as above. */
export function drawShapes(shapes: Shapes, paints: Paints): string {
  return shapes
    .split(';')
    .map((shape) => shape.trim())
    .filter((shape) => shape !== '')
    .map((shape) => drawShape(shape, paints))
    .join('');
}

function drawShape(shape: string, paints: Paints): string {
  const [kind = '', ...words] = shape.split(/\s+/);
  const draw = ELEMENTS[kind];
  if (!draw) throw new SyntaxError(`No picture is made of "${shape}".`);
  return draw(words, paints);
}

/** A shape that is given by a number for each of its attributes and then its fill. */
function figure(element: string, attributes: readonly string[]): Draw {
  return (words, paints) => {
    const places = attributes.map((attribute, i) => ` ${attribute}="${words[i] ?? ''}"`);
    return `<${element}${places.join('')}${painted('fill', words[attributes.length] ?? '', paints)}/>`;
  };
}

function painted(attribute: 'fill' | 'stroke', text: string, paints: Paints): string {
  const paint = text.charAt(0);
  if (!isPaint(paint, paints)) throw new SyntaxError(`No paint is called "${text}".`);
  const opacity = text.length > 1 ? ` opacity=".${text.slice(1)}"` : '';
  return ` ${attribute}="${paints[paint]}"${opacity}`;
}

function isPaint(letter: string, paints: Paints): letter is Paint {
  return letter in paints;
}
