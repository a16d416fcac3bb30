// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/answer.hpp"

#include "cli/message.hpp"
#include "cli/unconverted.hpp"
#include "cli/unresolved_times.hpp"

#include <numfact/table/audit.hpp>

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

std::vector<table::finding> moved(std::vector<table::finding> findings, input::document const& d) {
    if (d.is_original()) return findings;
    for (auto& g : findings) {
        g.start = d.source_start(g.start), g.end = d.source_end(g.end);
        for (auto& w : g.rows)
            if (w.end != 0) w.start = d.source_start(w.start), w.end = d.source_end(w.end);
    }
    return findings;
}

void prepare_document(engine const& e, arguments const& a, input::document& d) {
    if (d.broken != 0)
        note(d.name, std::to_string(d.broken) + (d.broken == 1 ? " byte sequence means" : " byte sequences mean") +
                         " nothing in " + d.encoding +
                         " and became U+FFFD; say what the text is written in with --encoding");
    date(e, a, d);
}

void answer_document(engine const& e, arguments const& a, input::document& d, numfact::output::sink& out,
                     progress& shown, std::vector<fact>& told) {
    prepare_document(e, a, d);
    shown.begin_document();
    unresolved_times unresolved;
    unconverted      without_rate;
    out.begin({.doc            = d.name,
               .text           = d.text,
               .title          = d.title,
               .published      = d.published,
               .published_from = d.published_from,
               .encoding       = d.encoding});
    std::vector<mention> all_mentions; // of the text, for the audit
    std::vector<fact>    all_facts;
    bool const           audited = out.wants_findings();
    e.for_each(
        {.text = d.text, .id = d.name, .published = d.published},
        [&](std::span<mention const> mentions, std::span<fact const> facts) {
            if (audited) {
                all_mentions.insert(all_mentions.end(), mentions.begin(), mentions.end());
                all_facts.insert(all_facts.end(), facts.begin(), facts.end());
            }
            if (d.published.empty()) unresolved.look_at(mentions);
            without_rate.look_at(mentions);
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
    if (audited) {
        out.add_findings(
            moved(table::audit({.id = d.name, .text = d.text, .mentions = all_mentions, .facts = all_facts}), d));
        for (auto& f : moved(std::span<fact const>(all_facts), d)) told.push_back(std::move(f));
    }
    out.end();
    unresolved.report(d.name);
    without_rate.report(d.name);
}

} // namespace numfact::cli
