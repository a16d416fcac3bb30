// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/attach.hpp>
#include <numfact/engine.hpp>
#include <numfact/explain.hpp>
#include <numfact/normalize/normalizer.hpp>
#include <numfact/normalize/rate_file.hpp>
#include <numfact/recognize.hpp>
#include <numfact/text/window.hpp>

namespace numfact {

struct engine::tables {
    tables(options o, lexicon::user_rows rows)
        : given(std::move(o)), user(std::move(rows)), reads(user), units(user.units) {
        if (!user.tells_of_facts()) knows.take_made();
        knows.add_entities(user.entities), knows.add_metrics(user.metrics), knows.add_cues(user.cues), knows.add_bounds(user.bounds);
        knows.add_built_in();
        knows.freeze();
    }
    std::optional<error> prepare_conversion();

    options                given;
    lexicon::user_rows     user;
    recognizer             reads;
    lexicon::fact_lexicon  knows;
    normalize::unit_system units;
    normalize::conversion  asked;
};

/// Loads the exchange rates and reads the unit asked for: a code, or a word that stands after numbers (公里, MWh).
inline std::optional<error> engine::tables::prepare_conversion() {
    asked.to = given.to, asked.document_rates = given.document_rates;
    asked.max_rate_age = given.max_rate_age, asked.digits = given.digits;
    for (auto const& path : given.rates)
        if (auto bad = normalize::read_rates(path, asked.rates)) return bad;
    if (given.to.empty() || units.parse(given.to)) return std::nullopt;
    std::string const    text = "1" + given.to;
    reading_context      context;
    std::vector<mention> found;
    context.region = text::find_region(text, {}, given.currency);
    recognize(text, 0, text.size(), reads, context, found);
    if (found.size() != 1 || found[0].end != text.size() || !units.parse(found[0].unit))
        return error{errc::bad_unit, "'" + given.to + "' is no unit"};
    asked.to = found[0].unit;
    return std::nullopt;
}

NUMFACT_INLINE engine::engine(options o) : tables_(std::make_shared<tables>(std::move(o), lexicon::user_rows{})) {}

NUMFACT_INLINE result<engine> engine::create(options o) {
    lexicon::user_rows user;
    for (auto const& path : o.lexicons)
        if (auto bad = user.read(path)) return *std::move(bad);
    auto made = std::make_shared<tables>(std::move(o), std::move(user));
    if (auto bad = made->prepare_conversion()) return *std::move(bad);
    engine e(nullptr);
    e.tables_ = std::move(made);
    return e;
}

namespace detail {

/// The publication date that the head of a text states, if it does: the headline stands above its dateline.
inline instant dateline_of(std::string_view text, recognizer const& reads, reading_context context) {
    std::vector<mention> head;
    std::size_t const    end = std::min<std::size_t>(text.size(), 2048);
    for (std::size_t lo = 0; lo < end && context.datelines.empty();) {
        if (std::size_t const size = text::header_size(text, lo); size != 0)
            recognize(text, lo, std::min(lo + size, end), reads, context, head);
        lo = std::min(text.find('\n', lo), end - 1) + 1;
    }
    return context.datelines.empty() ? instant{} : context.datelines.front().published;
}

} // namespace detail

NUMFACT_INLINE void engine::for_each(document const& d, sink const& out, bool with_facts) const {
    reading_context context;
    context.region    = text::find_region(d.text, d.lang, tables_->given.currency);
    context.published = instant::parse(d.published);
    if (!context.published) context.published = detail::dateline_of(d.text, tables_->reads, context);
    instant const published = context.published;
    attach::memory memory;
    memory.today = context.published;
    normalize::normalizer norms(tables_->units, tables_->asked);
    bool const            needs_facts = with_facts || tables_->asked.document_rates;
    std::vector<mention> mentions;
    attach::fact_buffer  read(d.id);
    mentions.reserve(std::min(d.text.size(), text::window_size) / 32);
    for (std::size_t lo = 0; lo < d.text.size();) {
        std::size_t const hi = text::window_end(d.text, lo);
        mentions.clear(), read.clear();
        recognize(d.text, lo, hi, tables_->reads, context, mentions);
        memory.datelines = context.datelines;
        if (needs_facts) attach::attach(d.text, lo, hi, mentions, tables_->knows, memory, read);
        auto const facts = read.facts();
        for (auto const& f : facts) norms.learn(f);
        for (auto& m : mentions) norms(m, text::published_at(context.datelines, m.start, published));
        auto told = mentions.begin();
        for (auto& f : facts) {
            while (told->start < f.start) ++told; // each is told in one of them, in the same order
            norms(f, *told);
        }
        out(mentions, facts);
        lo = hi;
    }
}

NUMFACT_INLINE std::vector<mention> engine::mentions(document const& d) const {
    std::vector<mention> all;
    auto const           keep = [&](auto found, auto) { // one by one: to insert a range costs the compiler a megabyte
        for (mention const& m : found) all.push_back(m);
    };
    for_each(d, keep, false);
    return all;
}

NUMFACT_INLINE std::vector<fact> engine::facts(document const& d) const {
    std::vector<fact> all;
    for_each(d, [&](auto, auto found) {
        for (fact const& f : found) all.push_back(f);
    });
    return all;
}

namespace detail {

/// "2600 TW.h": a number and a code that no text would have.
inline std::vector<mention> read_code(std::string_view amount, normalize::unit_system const& units) {
    std::size_t const    blank = std::min(amount.find(' '), amount.size());
    std::string_view     code  = amount.substr(std::min(blank + 1, amount.size()));
    std::vector<mention> found;
    decimal const        value = decimal::parse(amount.substr(0, blank));
    if (!value.ok() || !units.parse(code)) return found;
    found.resize(1);
    found[0].end = amount.size(), found[0].text = amount, found[0].kind = kind::measure, found[0].value = value, found[0].unit = code;
    return found;
}

/// Why a mention has no value in the unit asked for.
inline error not_converted(mention const& m, options const& o, bool has_day) {
    std::string_view const why = m.error;
    if (why == "no rates") return {errc::bad_unit, "money is converted by a file of exchange rates only"};
    if (why == "no rate of the day" && !has_day) return {errc::bad_date, "the day of the exchange rate is not given"};
    if (why == "no rate of the day")
        return {errc::bad_date, "no rate of " + m.unit + " on the day, nor " + std::to_string(o.max_rate_age) + " days before"};
    if (!why.empty()) return {errc::bad_field, std::string(why)};
    return {errc::bad_unit, (m.unit.empty() ? "a number without a unit" : m.unit) + " does not convert to " + o.to};
}

} // namespace detail

NUMFACT_INLINE result<mention> engine::convert(std::string_view amount, std::string_view on) const {
    std::vector<mention> found;
    for (mention& m : mentions({.text = amount, .id = {}, .published = on, .lang = {}}))
        if (!has_interval(m.kind)) found.push_back(std::move(m)); // 2024年: 3.1亿元 has one amount
    auto const converted = [&](std::vector<mention> const& f) { return f.size() == 1 && f[0].norm_unit == tables_->asked.to; };
    if (converted(found)) return std::move(found[0]);
    auto coded = detail::read_code(amount, tables_->units);
    for (auto& m : coded) normalize::normalizer(tables_->units, tables_->asked)(m, instant::parse(on));
    if (converted(coded)) return std::move(coded[0]);
    if (found.empty()) found = std::move(coded);
    if (found.size() != 1) return error{errc::bad_field, found.empty() ? "no amount" : "more than one amount"};
    return detail::not_converted(found[0], tables_->given, !on.empty());
}

NUMFACT_INLINE instant engine::dateline(std::string_view text) const {
    reading_context context;
    context.region = text::find_region(text, {}, tables_->given.currency);
    return detail::dateline_of(text, tables_->reads, context);
}

NUMFACT_INLINE std::string engine::explain(std::string_view text) const {
    std::vector<grammar::rule_match> trace;
    reading_context                  context;
    context.region = text::find_region(text, {}, tables_->given.currency);
    context.trace  = &trace;
    std::vector<mention> mentions;
    recognize(text, 0, text.size(), tables_->reads, context, mentions);
    normalize::normalizer norms(tables_->units, tables_->asked);
    std::string           out;
    for (auto& m : mentions) {
        norms(m, {});
        append_explanation(text, m, trace, out);
    }
    if (mentions.empty()) out = "no mention\n";
    return out;
}

} // namespace numfact
