/** Draws images/icon.png, the picture of the extension in lists of extensions: `node scripts/draw-icon.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const size = 128;
/** Points looked at per pixel and direction: what makes the edges smooth. */
const samples = 4;

const ground = [0x1d, 0x46, 0x5a];
const paper = [0xff, 0xff, 0xff];
const line = [0x8f, 0xa6, 0xb2];
const done = [0x1f, 0x7a, 0x4d];
const late = [0xb4, 0x2e, 0x26];

/** Shapes from back to front. Each says whether a point is inside; lengths are in pixels. */
const shapes = [
  { colour: ground, inside: box(4, 4, 124, 124, 22) },
  { colour: paper, inside: box(24, 18, 104, 110, 8) },
  ...[36, 64].flatMap((y) => [
    {
      colour: done,
      inside: stroke(
        [
          [33, y],
          [39, y + 7],
          [50, y - 7],
        ],
        3.2,
      ),
    },
    { colour: line, inside: box(58, y - 3.5, 95, y + 3.5, 3.5) },
  ]),
  // The third action is late: a clock face in place of a tick.
  { colour: late, inside: (x, y) => Math.hypot(x - 41.5, y - 92) < 11 },
  { colour: paper, inside: (x, y) => Math.hypot(x - 41.5, y - 92) < 7.6 },
  {
    colour: late,
    inside: stroke(
      [
        [41.5, 86.5],
        [41.5, 92.5],
        [45.5, 94.5],
      ],
      1.5,
    ),
  },
  { colour: late, inside: box(58, 88.5, 95, 95.5, 3.5) },
];

const folder = fileURLToPath(new URL('../images', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/icon.png`, png(draw()));

/** A rectangle with round corners. */
function box(left, top, right, bottom, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

/** A line through points, with round ends, `half` pixels to either side. */
function stroke(points, half) {
  return (x, y) =>
    points.slice(1).some(([x2, y2], index) => {
      const [x1, y1] = points[index];
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const at = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1)) <= half;
    });
}

/** Rows of RGBA, each after the filter byte that the format asks for. */
function draw() {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const px = x + ((sample % samples) + 0.5) / samples;
        const py = y + (Math.floor(sample / samples) + 0.5) / samples;
        const top = shapes.findLast((shape) => shape.inside(px, py));
        if (top === undefined) continue;
        covered += 1;
        top.colour.forEach((value, channel) => (sum[channel] += value));
      }
      const at = y * (1 + size * 4) + 1 + x * 4;
      sum.forEach((value, channel) => (rows[at + channel] = covered === 0 ? 0 : Math.round(value / covered)));
      rows[at + 3] = Math.round((255 * covered) / samples ** 2);
    }
  }
  return rows;
}

function png(rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
