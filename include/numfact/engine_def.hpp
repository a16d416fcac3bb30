// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/engine.hpp>
#include <numfact/recognize.hpp>
#include <numfact/text/window.hpp>

#include <fstream>

namespace numfact {

struct engine::tables {
    options    given;
    recognizer reads;
};

NUMFACT_INLINE engine::engine(options o) : tables_(std::make_shared<tables>(std::move(o))) {}

NUMFACT_INLINE result<engine> engine::create(options o) {
    for (auto const& path : o.lexicons)
        if (!std::ifstream(path)) return error{errc::cannot_open, path + ": cannot be opened"};
    return engine(std::move(o));
}

NUMFACT_INLINE void engine::for_each(document const& d, sink const& out, bool with_facts) const {
    reading_context context;
    context.region    = text::find_region(d.text, d.lang, tables_->given.currency);
    context.published = instant::parse(d.published);
    std::vector<mention> mentions;
    std::vector<fact>    facts;
    for (std::size_t lo = 0; lo < d.text.size();) {
        std::size_t const hi = text::window_end(d.text, lo);
        mentions.clear(), facts.clear();
        recognize(d.text, lo, hi, tables_->reads, context, mentions);
        (void)with_facts;
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
    std::string out;
    for (auto const& m : mentions({.text = text})) out.append(m.rule).append(" ").append(m.text).append("\n");
    return out;
}

} // namespace numfact
