// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/answer.hpp"

#include "cli/message.hpp"
#include "cli/unresolved_times.hpp"

namespace numfact::cli {

namespace {

/// Decides when the document was published: as the command line says, else by the dateline in the text,
/// else by what stands around it.
void date(engine const& e, arguments const& a, input::document& d) {
    if (!a.published.empty()) {
        d.published      = a.published;
        d.published_from = "--published";
    } else if (auto const dateline = e.dateline(d.text)) {
        d.published      = dateline.to_string();
        d.published_from = "dateline";
    }
    if (!a.say_published) return;
    complain(d.name, 0,
             d.published.empty() ? "no publication date" : "published " + d.published + " (" + d.published_from + ")");
}

/// The records with their offsets moved to where the text stands in the input.
template <class Record>
std::vector<Record> moved(std::span<Record const> records, input::document const& d) {
    std::vector<Record> out(records.begin(), records.end());
    for (auto& r : out) {
        r.start = d.source_start(r.start);
        r.end   = d.source_end(r.end);
    }
    return out;
}

} // namespace

void prepare_document(engine const& e, arguments const& a, input::document& d) {
    if (d.broken != 0)
        note(d.name, std::to_string(d.broken) + (d.broken == 1 ? " byte sequence means" : " byte sequences mean") +
                         " nothing in " + d.encoding +
                         " and became U+FFFD; say what the text is written in with --encoding");
    date(e, a, d);
}

void answer_document(engine const& e, arguments const& a, input::document& d, numfact::output::sink& out,
                     progress& shown) {
    prepare_document(e, a, d);
    shown.begin_document();
    unresolved_times unresolved;
    out.begin({.doc            = d.name,
               .text           = d.text,
               .title          = d.title,
               .published      = d.published,
               .published_from = d.published_from,
               .encoding       = d.encoding});
    e.for_each(
        {.text = d.text, .id = d.name, .published = d.published},
        [&](std::span<mention const> mentions, std::span<fact const> facts) {
            if (d.published.empty()) unresolved.look_at(mentions);
            if (d.is_original())
                out.add(mentions, facts);
            else
                out.add(moved(mentions, d), moved(facts, d));
            if (mentions.empty()) return;
            auto const at = static_cast<double>(mentions.back().text.data() - d.text.data());
            shown.answered(at / static_cast<double>(d.text.size()),
                           a.command == command::facts ? facts.size() : mentions.size());
        },
        a.command == command::facts);
    out.end();
    unresolved.report(d.name);
}

} // namespace numfact::cli
