// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/output/appender.hpp>
#include <numfact/output/json_string.hpp>

#include <string>
#include <vector>

namespace numfact::output {

/// What stands around the fields of a source.
struct source_words {
    std::string_view first, next, day, no_day, start, end, after;
};
inline constexpr source_words json_source_words{
    R"([{"doc":)", R"(,{"doc":)", R"(,"published":")", R"(,"published":null)", R"(,"start":)", R"(,"end":)", R"(")"};
/// The same within a cell of CSV, whose quotes are doubled.
inline constexpr source_words csv_source_words{
    R"([{""doc"":)", R"(,{""doc"":)", R"(,""published"":"")", R"(,""published"":null)", R"(,""start"":)",
    R"(,""end"":)",  R"("")"};

/// Appends the sources of a merged row as a JSON array: `[{"doc":"a.txt","published":"2024-01-31","start":12,"end":24}]`;
/// nothing for a fact that is not of such a row. `put_doc` writes the name of a document.
template <class Telling, class PutDoc>
void append_sources(appender& out, std::vector<Telling> const& sources, source_words const& words, PutDoc put_doc) {
    if (sources.empty()) return;
    bool first = true;
    for (Telling const& t : sources) {
        out += first ? words.first : words.next;
        first = false;
        put_doc(t.doc);
        if (t.published)
            out += words.day, t.published.append_to(out), out += words.after;
        else
            out += words.no_day;
        out += words.start, out.append(t.start);
        out += words.end, out.append(t.end);
        out += '}';
    }
    out += ']';
}
template <class Telling>
void append_sources(appender& out, std::vector<Telling> const& sources) {
    append_sources(out, sources, json_source_words, [&](std::string_view doc) { append_json_string(out, doc); });
}
template <class Telling>
std::string sources_as_json(std::vector<Telling> const& sources) {
    std::string json;
    {
        appender out(json);
        append_sources(out, sources);
    }
    return json;
}

} // namespace numfact::output
