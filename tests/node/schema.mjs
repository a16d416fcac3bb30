// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
// The schema beside a CSV, as the Frictionless library reads it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";

// `./dev test` puts it there, for it is no Debian package
const { Table, validate } = createRequire(process.env.NUMFACT_NPM + "/")("tableschema");
const articles = path.join(path.dirname(new URL(import.meta.url).pathname), "../articles");

for (const command of ["facts", "mentions"]) {
  test(`${command}: the schema is valid, and so is every row by it`, async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "schema-"));
    try {
      const csv = path.join(folder, "rows.csv");
      execFileSync(process.env.NUMFACT, [command, articles, "--quiet", "--schema", "-o", csv]);
      const schema = JSON.parse(fs.readFileSync(path.join(folder, "rows.schema.json")));
      assert.equal((await validate(schema)).valid, true);
      const table = await Table.load(csv, { schema, strict: true });
      const rows = await table.read({ keyed: true }); // throws where a cell is not what the schema says
      assert.ok(rows.length > 100);
      assert.equal(typeof rows[0].start, "number");
      assert.ok(rows.some((row) => row.value === null) && rows.every((row) => row.value === null || typeof row.value === "string"));
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
}
