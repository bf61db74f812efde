// Cuts the fonts that the engine embeds in PDF files out of the Noto CJK fonts. See README.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { equalDigits } from './digits.mjs';

const [unihan, target] = process.argv.slice(2);
if (!target) throw new Error('usage: node subset.mjs UNIHAN_OTHER_MAPPINGS TARGET_FOLDER');

// The headings' fonts lack the 1,605 rarest characters; those are set in the text font.
const FONTS = [
  ['@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', 'NotoSerifSC-Regular.ttf', 8105],
  ['@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf', 'NotoSerifSC-Bold.ttf', 6500],
  ['@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', 'NotoSansSC-Bold.ttf', 6500],
];

const wanted = new Set();
const range = (from, to) => {
  for (let c = from; c <= to; c++) wanted.add(c);
};

// The symbols of GB/T 2312 and GBK, and its characters for the text font.
const gbk = new TextDecoder('gbk');
const gb2312 = new Set();
for (let lead = 0xa1; lead <= 0xf7; lead++) {
  const wide = lead === 0xa8 || lead === 0xa9;
  for (let trail = wide ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
    for (const c of gbk.decode(Uint8Array.of(lead, trail))) (lead < 0xb0 ? wanted : gb2312).add(c.codePointAt(0));
  }
}
// 通用规范汉字表: each character with its number, the most common first.
const standard = [];
for (const line of (await readFile(unihan, 'utf8')).split('\n')) {
  const [code, field, number] = line.split('\t');
  if (field === 'kTGH' && code.startsWith('U+')) standard.push([parseInt(code.slice(2), 16), Number(number.split(':')[1])]);
}
range(0x20, 0x7e); // ASCII
range(0xa0, 0x17f); // Latin-1, Latin Extended-A
range(0x2010, 0x2027); // dashes, quotes, dots
range(0x2030, 0x205e); // per mille, primes
range(0x2070, 0x209c); // superscripts, subscripts
range(0x20a0, 0x20bf); // currencies
range(0x2100, 0x218b); // letterlike, number forms
range(0x2190, 0x22ff); // arrows, mathematics
range(0x2460, 0x24ff); // ① ⑴ ⒈
range(0x25a0, 0x266f); // shapes
range(0x2713, 0x2717); // ticks and crosses
range(0x3000, 0x303f); // CJK punctuation, 〓 among it
range(0x3200, 0x33ff); // ㈠ ㎡ ㏄
range(0xff00, 0xffef); // full-width forms


// A second code for the same glyph would turn 目 into ⽬ when text is copied out of a PDF.
const twice = [0xad, 0x2011, 0x2012, 0x2027, 0x2035, 0x2215, 0x22ef, 0x301c];
const unwanted = (c) =>
  c < 0x20 ||
  (c >= 0x2e80 && c <= 0x2fdf) ||
  (c >= 0xe000 && c <= 0xfaff) ||
  c === 0xfffd ||
  twice.includes(c);

for (const [source, name, most] of FONTS) {
  const han = standard.filter(([, number]) => number <= most).map(([c]) => c);
  const codes = new Set([...wanted, ...han, ...(most > 6500 ? gb2312 : [])]);
  const text = [...codes].filter((c) => !unwanted(c)).sort((a, b) => a - b);
  const font = await readFile(path.join('node_modules', source));
  const subset = await subsetFont(font, String.fromCodePoint(...text), {
    targetFormat: 'sfnt',
    // No ligatures and no alternative glyphs: —— must not become one glyph that is read back as something else.
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'STAT', 'DSIG', 'meta'],
    preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14],
  });
  const opened = create(subset);
  equalDigits(subset, [...'0123456789'].map((digit) => opened.glyphForCodePoint(digit.codePointAt(0)).id));
  await writeFile(path.join(target, name), subset);
  console.log(name, opened.characterSet.length, 'characters', subset.length, 'bytes');
}
