// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/attach.hpp>
#include <numfact/engine.hpp>
#include <numfact/explain.hpp>
#include <numfact/lexicon/bounds_rows.hpp>
#include <numfact/lexicon/cues_rows.hpp>
#include <numfact/lexicon/entities_rows.hpp>
#include <numfact/lexicon/metrics_rows.hpp>
#include <numfact/recognize.hpp>
#include <numfact/text/window.hpp>

namespace numfact {

struct engine::tables {
    tables(options o, lexicon::user_rows rows) : given(std::move(o)), user(std::move(rows)), reads(user) {
        knows.add_entities(user.entities), knows.add_metrics(user.metrics), knows.add_cues(user.cues), knows.add_bounds(user.bounds);
        knows.add_entities(lexicon::entity_rows);
        knows.add_metrics(lexicon::metric_rows);
        knows.add_cues(lexicon::cue_rows);
        knows.add_bounds(lexicon::bound_rows);
        knows.freeze();
    }

    options               given;
    lexicon::user_rows    user;
    recognizer            reads;
    lexicon::fact_lexicon knows;
};

NUMFACT_INLINE engine::engine(options o) : tables_(std::make_shared<tables>(std::move(o), lexicon::user_rows{})) {}

NUMFACT_INLINE result<engine> engine::create(options o) {
    lexicon::user_rows user;
    for (auto const& path : o.lexicons)
        if (auto bad = user.read(path)) return *std::move(bad);
    engine e(nullptr);
    e.tables_ = std::make_shared<tables>(std::move(o), std::move(user));
    return e;
}

namespace detail {

/// The publication date that the head of a text states, if it does: the headline stands above its dateline.
inline instant dateline_of(std::string_view text, recognizer const& reads, reading_context context) {
    std::vector<mention> head;
    recognize(text, 0, std::min<std::size_t>(text.size(), 2048), reads, context, head);
    return context.datelines.empty() ? instant{} : context.datelines.front().published;
}

} // namespace detail

NUMFACT_INLINE void engine::for_each(document const& d, sink const& out, bool with_facts) const {
    reading_context context;
    context.region    = text::find_region(d.text, d.lang, tables_->given.currency);
    context.published = instant::parse(d.published);
    if (!context.published) context.published = detail::dateline_of(d.text, tables_->reads, context);
    attach::memory memory;
    memory.today = context.published;
    std::vector<mention> mentions;
    std::vector<fact>    facts;
    for (std::size_t lo = 0; lo < d.text.size();) {
        std::size_t const hi = text::window_end(d.text, lo);
        mentions.clear(), facts.clear();
        recognize(d.text, lo, hi, tables_->reads, context, mentions);
        memory.datelines = context.datelines;
        if (with_facts)
            attach::attach(d.text, lo, hi, mentions, tables_->knows, memory, [&](fact&& f) {
                f.doc = d.id;
                facts.push_back(std::move(f));
            });
        out(mentions, facts);
        lo = hi;
    }
}

NUMFACT_INLINE std::vector<mention> engine::mentions(document const& d) const {
    std::vector<mention> all;
    for_each(d, [&](auto found, auto) { all.insert(all.end(), found.begin(), found.end()); }, false);
    return all;
}

NUMFACT_INLINE std::vector<fact> engine::facts(document const& d) const {
    std::vector<fact> all;
    for_each(d, [&](auto, auto found) { all.insert(all.end(), found.begin(), found.end()); });
    return all;
}

NUMFACT_INLINE std::string engine::explain(std::string_view text) const {
    std::vector<grammar::rule_match> trace;
    reading_context                  context;
    context.region = text::find_region(text, {}, tables_->given.currency);
    context.trace  = &trace;
    std::vector<mention> mentions;
    recognize(text, 0, text.size(), tables_->reads, context, mentions);
    std::string out;
    for (auto const& m : mentions) append_explanation(text, m, trace, out);
    if (mentions.empty()) out = "no mention\n";
    return out;
}

} // namespace numfact
