// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace numfact::database {

/// The tables and views of a fact database. Values are texts, for they are exact; the view fact_table has them as
/// numbers, too. The version is that of the tables: PRAGMA user_version.
inline constexpr int  schema_version = 1;
inline constexpr char schema[]       = R"(
CREATE TABLE documents (
    id             INTEGER PRIMARY KEY,
    doc            TEXT NOT NULL,    -- path or URI
    fingerprint    TEXT NOT NULL,    -- of its text: another text under the same name is another document
    title          TEXT,
    published      TEXT,
    published_from TEXT,             -- what says so: dateline, meta …, file name
    encoding       TEXT,
    UNIQUE (doc, fingerprint)
);
CREATE TABLE entities (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,  -- entity_id, or the name in lower case
    entity_id TEXT,
    name      TEXT NOT NULL          -- as it was called first
);
CREATE TABLE entity_names (          -- its id, and all that it is called in the documents
    name   TEXT NOT NULL COLLATE NOCASE,
    entity INTEGER NOT NULL REFERENCES entities,
    PRIMARY KEY (name, entity)
) WITHOUT ROWID;
CREATE TABLE metrics (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    metric_id TEXT,
    name      TEXT NOT NULL
);
CREATE TABLE metric_names (
    name   TEXT NOT NULL COLLATE NOCASE,
    metric INTEGER NOT NULL REFERENCES metrics,
    PRIMARY KEY (name, metric)
) WITHOUT ROWID;
CREATE TABLE facts (                 -- what is told, once
    id               INTEGER PRIMARY KEY,
    identity         TEXT NOT NULL,  -- facts of one identity tell the same; other values are revisions or conflicts
    entity           INTEGER REFERENCES entities,
    segment          TEXT,
    metric           INTEGER REFERENCES metrics,
    period           TEXT,
    "from"           TEXT,
    "to"             TEXT,
    type             TEXT NOT NULL,
    basis            TEXT,
    status           TEXT NOT NULL,
    value            TEXT,
    low              TEXT,
    high             TEXT,
    bound            TEXT NOT NULL,
    unit             TEXT,
    norm_value       TEXT,
    norm_low         TEXT,
    norm_high        TEXT,
    norm_unit        TEXT,
    rate             TEXT,
    rate_date        TEXT,
    rate_source      TEXT,
    equivalent_value TEXT,
    equivalent_unit  TEXT
);
CREATE UNIQUE INDEX fact_values ON facts (identity, ifnull(value, ''), ifnull(low, ''), ifnull(high, ''), bound);
CREATE INDEX fact_series ON facts (entity, metric, "from");
CREATE INDEX fact_metrics ON facts (metric, "from");
CREATE TABLE sources (               -- where it is told
    id            INTEGER PRIMARY KEY,
    fact          INTEGER NOT NULL REFERENCES facts,
    document      INTEGER NOT NULL REFERENCES documents,
    published     TEXT,
    entity        TEXT,              -- as it is called there
    metric        TEXT,
    attributed_to TEXT,
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    text          TEXT NOT NULL,
    sentence      TEXT
);
CREATE INDEX source_facts ON sources (fact);
CREATE INDEX source_documents ON sources (document);

-- A row for each place that tells a fact, with the fields of the records.
CREATE VIEW fact_table AS
SELECT d.doc, s.published, s.entity, e.entity_id, f.segment, s.metric, m.metric_id, f.period, f."from", f."to", f.type, f.basis,
       f.status, f.value, f.low, f.high, f.bound, f.unit, f.norm_value, f.norm_low, f.norm_high, f.norm_unit, f.rate,
       f.rate_date, f.rate_source, f.equivalent_value, f.equivalent_unit, s.attributed_to, s.start, s."end", s.text, s.sentence,
       CASE WHEN f.value NOT GLOB '*[/:]*' THEN CAST(f.value AS REAL) END AS number,
       f.identity, f.entity AS entity_row, f.metric AS metric_row, s.id AS source
FROM sources s
JOIN facts f ON f.id = s.fact
JOIN documents d ON d.id = s.document
LEFT JOIN entities e ON e.id = f.entity
LEFT JOIN metrics m ON m.id = f.metric;

-- Of each fact the value that was published last.
CREATE VIEW latest AS
SELECT * FROM (SELECT *, rank() OVER (PARTITION BY identity ORDER BY published DESC) AS age FROM fact_table) WHERE age = 1;
)";

} // namespace numfact::database
