// Gives the ten digits one width, so that right-aligned numbers stand digit under digit.

const tables = (font) => {
  const found = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    found[font.toString('latin1', at, at + 4)] = {
      entry: at,
      offset: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  }
  return found;
};

const sum = (font, offset, length) => {
  let total = 0;
  for (let i = 0; i < length; i += 4) {
    const rest = Math.min(4, length - i);
    const word = rest === 4 ? font.readUInt32BE(offset + i) : font.readUIntBE(offset + i, rest) * 2 ** (8 * (4 - rest));
    total = (total + word) >>> 0;
  }
  return total;
};

/** Moves a simple glyph right by rewriting its first point in place; false if the new value has no room. */
const move = (font, glyph, by) => {
  const contours = font.readInt16BE(glyph);
  if (contours < 1) throw new Error('a digit is expected to be a simple glyph');
  const points = font.readUInt16BE(glyph + 10 + 2 * (contours - 1)) + 1;
  const instructions = glyph + 10 + 2 * contours;
  let at = instructions + 2 + font.readUInt16BE(instructions);
  const first = at;
  for (let seen = 0; seen < points; ) {
    const flag = font[at++];
    seen += 1 + (flag & 8 ? font[at++] : 0);
  }
  if (font[first] & 2) {
    const x = (font[first] & 16 ? 1 : -1) * font[at] + by;
    if (Math.abs(x) > 255) return false;
    if (font[first] & 8 && x >= 0 !== Boolean(font[first] & 16)) return false;
    font[first] = x >= 0 ? font[first] | 16 : font[first] & ~16;
    font[at] = Math.abs(x);
  } else {
    if (font[first] & 16) return false;
    font.writeInt16BE(font.readInt16BE(at) + by, at);
  }
  font.writeInt16BE(font.readInt16BE(glyph + 2) + by, glyph + 2);
  font.writeInt16BE(font.readInt16BE(glyph + 6) + by, glyph + 6);
  return true;
};

/** @param glyphs the glyph ids of 0 to 9 */
export const equalDigits = (font, glyphs) => {
  const { head, loca, glyf, hmtx, hhea } = tables(font);
  const metrics = font.readUInt16BE(hhea.offset + 34);
  const long = font.readInt16BE(head.offset + 50) === 1;
  const start = (id) => (long ? font.readUInt32BE(loca.offset + 4 * id) : 2 * font.readUInt16BE(loca.offset + 2 * id));
  if (glyphs.some((id) => id >= metrics)) throw new Error('a digit has no width of its own');
  const widths = glyphs.map((id) => font.readUInt16BE(hmtx.offset + 4 * id));
  const width = widths[0];
  glyphs.forEach((id, digit) => {
    const by = Math.round((width - widths[digit]) / 2);
    const at = hmtx.offset + 4 * id;
    if (by !== 0 && !move(font, glyf.offset + start(id), by)) throw new Error(`digit ${digit} cannot be moved`);
    font.writeUInt16BE(width, at);
    font.writeInt16BE(font.readInt16BE(at + 2) + by, at + 2);
  });
  for (const table of [hmtx, glyf]) font.writeUInt32BE(sum(font, table.offset, table.length), table.entry + 4);
  font.writeUInt32BE(0, head.offset + 8);
  font.writeUInt32BE((0xb1b0afba - sum(font, 0, font.length)) >>> 0, head.offset + 8);
};
