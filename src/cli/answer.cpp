// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/answer.hpp"

#include "cli/message.hpp"

#include <numfact/table/audit.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace numfact::cli {

namespace {

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

void date_document(engine const& e, arguments const& a, input::document& d) {
    if (!a.published.empty()) {
        d.published      = a.published;
        d.published_from = "--published";
    } else if (auto const dateline = e.dateline(d.text)) {
        d.published      = dateline.to_string();
        d.published_from = "dateline";
    }
}

void say_what_is_known(arguments const& a, input::document const& d) {
    if (d.broken != 0)
        note(d.name, std::to_string(d.broken) + (d.broken == 1 ? " byte sequence means" : " byte sequences mean") +
                         " nothing in " + d.encoding +
                         " and became U+FFFD; say what the text is written in with --encoding");
    if (!a.say_published) return;
    complain(d.name, 0,
             d.published.empty() ? "no publication date" : "published " + d.published + " (" + d.published_from + ")");
}

answer_part part_maker::operator()(input::document const& d, std::span<mention const> mentions, std::span<fact const> facts) const {
    answer_part part;
    if (audited_) part.mentions.assign(mentions.begin(), mentions.end()), part.facts.assign(facts.begin(), facts.end());
    part.made = d.is_original() ? make_piece_(d.name, mentions, facts) : make_piece_(d.name, moved(mentions, d), moved(facts, d));
    part.found = counts_facts_ ? facts.size() : mentions.size();
    if (!mentions.empty())
        part.read = static_cast<double>(mentions.back().text.data() - d.text.data()) / static_cast<double>(d.text.size());
    return part;
}

document_answer::document_answer(input::document const& d, numfact::output::sink& out, progress& shown)
    : document_(d), out_(out), shown_(shown) {
    out.begin({.doc            = d.name,
               .text           = d.text,
               .title          = d.title,
               .published      = d.published,
               .published_from = d.published_from,
               .encoding       = d.encoding});
}

void document_answer::add(answer_part part) {
    std::move(part.mentions.begin(), part.mentions.end(), std::back_inserter(mentions_));
    std::move(part.facts.begin(), part.facts.end(), std::back_inserter(facts_));
    out_.add_piece(*part.made);
    if (part.read != 0) shown_.answered(part.read, part.found);
}

void document_answer::end(std::vector<fact>& told) {
    auto const& d = document_;
    if (out_.wants_findings()) {
        out_.add_findings(moved(table::audit({.id = d.name, .text = d.text, .mentions = mentions_, .facts = facts_}), d));
        for (auto& f : moved(std::span<fact const>(facts_), d)) told.push_back(std::move(f));
    }
    out_.end();
}

} // namespace numfact::cli
