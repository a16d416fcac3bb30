// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

// What --help says below the options.

namespace numfact::cli::help {

inline constexpr char exit_statuses[] = R"(Exit status:
  0  done (also when the reader of the output, such as head, has seen enough)
  1  the command line cannot be understood
  2  no input could be read, a lexicon cannot be used, or the output cannot be written
  3  some inputs, or lines of a batch, failed; the others were done
  4  audit --check: something does not add up)";

inline constexpr char facts_examples[] = R"(Examples:
  numfact facts news.txt --published 2024-01-31
  numfact facts *.txt -o facts.csv
  numfact facts -j 0 news/ -o facts.xlsx
  numfact facts page.html -o report.html
  numfact facts january.txt march.txt --as-of 2024-02-15
  curl -s https://example.com/news.txt | numfact facts - --format jsonl
  numfact facts --jsonl < documents.jsonl > facts.jsonl

A batch (--jsonl) reads {"id":…,"text":…,"published":…,"lang":…} a line and answers each with
{"id":…,"mentions":[…],"facts":[…]}, in order, or {"id":…,"error":{"code":…,"message":…,"line":…}}.
)";

inline constexpr char mentions_examples[] = R"(Examples:
  numfact mentions news.txt --published 2024-01-31
  echo "营收同比增长12.3%" | numfact mentions - --format jsonl
  numfact mentions --jsonl < documents.jsonl > mentions.jsonl

A batch (--jsonl) reads {"id":…,"text":…,"published":…,"lang":…} a line and answers each with
{"id":…,"mentions":[…]}, in order, or {"id":…,"error":{"code":…,"message":…,"line":…}}.
)";

inline constexpr char explain_examples[] = R"(Examples:
  numfact explain "2.8万亿韩元"
  numfact explain "between $5.1bn and $5.7bn"
)";

inline constexpr char query_examples[] = R"(Examples:
  numfact facts news/ -o facts.db
  numfact query facts.db --entity TSMC --metric revenue
  numfact query facts.db --metric capex --period 2025 --as-of 2025-02-01 --format csv
)";

inline constexpr char lexicon_examples[] = R"(Examples:
  numfact lexicon list
  numfact lexicon list entities TSMC
  numfact lexicon check my-companies.tsv
)";

inline constexpr char convert_examples[] = R"(Examples:
  numfact convert "2600太瓦时" --to GW.a
  numfact convert "100 °F" --to Cel --digits 4
  numfact convert "2.8万亿韩元" --to USD --rates eurofxref-hist.csv --on 2024-01-31
  cut -f3 table.tsv | numfact convert - --to kg

A unit is a code of UCUM or ISO 4217 (km2, GW.a, USD/MW.h), or a word for one (公里). Rates come from a file in the
form of the ECB's eurofxref-hist.csv, or with lines of date,base,quote,rate; none is built in.
)";

inline constexpr char audit_examples[] = R"(Examples:
  numfact audit news.txt --published 2024-01-31
  numfact audit 2024/*.txt --format jsonl -o findings.jsonl
  numfact audit draft.txt --check && publish draft.txt

A finding names the figure in question, what it says, what the others make of it, and how sure it is that one of them
is wrong: certain (nothing else can be meant), likely, or possible (it may have been read amiss, or been revised).
)";

} // namespace numfact::cli::help
