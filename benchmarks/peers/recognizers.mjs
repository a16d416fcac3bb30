// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Recognizers-Text over a text, each paragraph in its own language: the seconds of the best of three passes, once
// it has been warmed up, and how many expressions it found.
//
//     node recognizers.mjs FOLDER_OF_NODE_MODULES TEXT
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , modules, file] = process.argv;
const suite = createRequire(modules + "/")("@microsoft/recognizers-text-suite");
const paragraphs = readFileSync(file, "utf8").split("\n").filter(Boolean);
const calls = ["Number", "Ordinal", "Percentage", "Currency", "Dimension", "Temperature", "DateTime"].map((kind) => suite["recognize" + kind]);

function pass() {
  let found = 0;
  for (const text of paragraphs) {
    const culture = /[\u4e00-\u9fff]/.test(text) ? suite.Culture.Chinese : suite.Culture.English;
    for (const call of calls) {
      try {
        found += call(text, culture).length;
      } catch {
        // a kind that it does not read in this language
      }
    }
  }
  return found;
}

pass();
let seconds = Infinity;
let found = 0;
for (let i = 0; i < 3; ++i) {
  const begin = process.hrtime.bigint();
  found = pass();
  seconds = Math.min(seconds, Number(process.hrtime.bigint() - begin) / 1e9);
}
console.log(JSON.stringify({ seconds, found }));
