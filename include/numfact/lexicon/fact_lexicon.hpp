// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/lexicon/bounds_rows.hpp>
#include <numfact/lexicon/cues_rows.hpp>
#include <numfact/lexicon/entities_rows.hpp>
#include <numfact/lexicon/fact_surfaces.hpp>
#include <numfact/lexicon/metrics_rows.hpp>
#include <numfact/lexicon/phrase_table.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace numfact::lexicon {

/// What an entity is, as far as the rules care: who may own a figure, who may only tell it.
enum class entity_kind : std::uint8_t { company, segment, product, index, place, source, other };

/// When a metric holds: over a span (revenue), at a moment (inventory), as an event (a funding
/// round), as a quotation of the day (a share price); or by itself (a bandwidth, a target price).
enum class tense : std::uint8_t { span, moment, event, quote, standing };

/// What sort of entity a metric is told of, where it is one sort only: a company has revenue, a product
/// or a market has a price or a size, a country has a GDP. A growth rate or a share is that of a metric.
enum class owner : std::uint8_t { any, company, thing, place, metric };

/// Entities, metrics and cue words in one table, so that a sentence is read once. A surface
/// may be several things: 预计 is a word of saying and of guidance; its entry holds them all.
class fact_lexicon {
public:
    struct entity {
        std::string  id;
        entity_kind  kind     = entity_kind::other;
        std::uint8_t year_end = 12; ///< the month in which its fiscal year ends
        bool         is_commodity = false; ///< what is quoted of it is a price: Brent crude, 碳酸锂
    };
    struct metric {
        std::string   id;
        fact_type     type      = fact_type::level;
        std::uint16_t kinds     = 0; ///< bits of numfact::kind that it is told in; 0: any
        enum tense    tense     = tense::span;
        enum owner    owner     = owner::any;
        std::int32_t  otherwise = -1;    ///< the metric meant by numbers of other kinds: sales of 18 million units
        std::int32_t  second    = -1;    ///< the other metric of a word for two: 产销
        bool          is_signed = false; ///< has names for its negative, as every kind of profit has

        bool told_in(kind k) const { return kinds == 0 || (kinds >> static_cast<int>(k) & 1) != 0; }
    };
    using entry = fact_entry;

    /// What the built-in rows say of surfaces, if it was gathered when the library was made. Then they alone are added.
    void take_made() {
        auto const* const made = made_fact_surfaces();
        gathered_              = made != nullptr;
        if (made) entries_ = made->entries, table_.use(made->phrases);
    }

    /// The built-in rows of all tables.
    void add_built_in() { add_entities(entity_rows), add_metrics(metric_rows), add_cues(cue_rows), add_bounds(bound_rows); }
    /// Rows of entities.tsv. Added first is found first, so rows of the user come before built-in ones.
    template <class Rows>
    void add_entities(Rows const& rows) {
        for (auto const& r : rows) {
            auto const at = static_cast<std::int32_t>(entities_.size());
            entities_.push_back({std::string(r.entity_id), parse_entity_kind(r.kind), parse_month(r.fiscal_year_end),
                                 r.kind == "commodity"});
            if (!gathered_) surfaces_.add_entity(r, at);
        }
    }
    /// Rows of metrics.tsv.
    template <class Rows>
    void add_metrics(Rows const& rows) {
        for (auto const& r : rows) {
            auto const at = static_cast<std::int32_t>(metrics_.size());
            metric     m{std::string(r.metric_id), parse_type(r.type), parse_kinds(r.kinds), parse_tense(r.tense),
                     parse_owner(r.owner)};
            m.is_signed = !r.zh_negative.empty() || !r.en_negative.empty();
            metrics_.push_back(std::move(m));
            if (!r.otherwise.empty()) otherwise_.emplace_back(at, r.otherwise);
            if (!r.second.empty()) second_.emplace_back(at, r.second);
            if (!gathered_) surfaces_.add_metric(r, at);
        }
    }
    /// Rows of cues.tsv.
    template <class Rows>
    void add_cues(Rows const& rows) {
        if (!gathered_) surfaces_.add_cues(rows);
    }
    /// Rows of bounds.tsv: words that belong to the value they stand before.
    template <class Rows>
    void add_bounds(Rows const& rows) {
        if (!gathered_) surfaces_.add_bounds(rows);
    }
    /// What the rows say of surfaces, all of them.
    fact_surfaces const& gather() {
        if (!gathered_) surfaces_.add_inner_cues();
        gathered_ = true;
        return surfaces_;
    }
    /// Builds the table; nothing can be added afterwards.
    void freeze() {
        if (entries_ == nullptr) {
            gather();
            table_.take(build_phrases(surfaces_.names.keys(), surfaces_.words.keys()));
            entries_ = surfaces_.entries.data();
            surfaces_.names = {}, surfaces_.words = {};
        }
        find_changes();
        for (auto const& [row, id] : otherwise_) metrics_[static_cast<std::size_t>(row)].otherwise = find_metric(id);
        for (auto const& [row, id] : second_) metrics_[static_cast<std::size_t>(row)].second = find_metric(id);
        otherwise_.clear(), second_.clear();
        share_change_ = find_metric("share_price_change");
        share_price_  = find_metric("share_price");
        index_change_ = find_metric("index_change");
        index_level_  = find_metric("index_level");
        per_share_    = find_metric("eps");
        headcount_    = find_metric("headcount");
        employment_   = find_metric("employment");
        layoffs_      = find_metric("layoffs");
        sales_        = find_metric("sales");
        price_        = find_metric("price");
        power_        = find_metric("power_capacity");
    }

    /// The longest surface of the text that begins at `from` and ends by `to`.
    [[gnu::noinline]] hit longest(std::string_view text, std::size_t from, std::size_t to) const {
        place const p(text.data() + from, text.data() + to, text.data() + text.size());
        return from >= to ? hit{} : longest(p, beginning::of(p));
    }
    /// The same of a place whose beginning is known.
    hit longest(place p, beginning const& b) const {
        hit const h = table_.longest(p, b);
        return h && is_version(p, h.length) ? hit{} : h;
    }
    entry const&  operator[](std::int32_t id) const { return entries_[id]; }
    entity const& entity_at(std::int32_t row) const { return entities_[static_cast<std::size_t>(row)]; }
    /// The metric that is the change of this one, if there is one: share_price → share_price_change.
    std::int32_t change_of(std::int32_t row) const { return changes_[static_cast<std::size_t>(row)]; }
    /// The metrics that a bare movement of quotations is: 英伟达涨3%, the S&P 500 rose 1.2%.
    std::int32_t  share_change() const { return share_change_; }
    std::int32_t  share_price() const { return share_price_; }
    std::int32_t  index_change() const { return index_change_; }
    std::int32_t  index_level() const { return index_level_; } ///< 报3201.29点
    /// What units, cars and copies are counts of, where nothing else is said of them: 18 million units.
    std::int32_t  sales() const { return sales_; }
    /// What the count of a cut of staff is: cut 1,800 jobs.
    std::int32_t  headcount() const { return headcount_; }
    std::int32_t  employment() const { return employment_; }
    std::int32_t  layoffs() const { return layoffs_; }
    std::int32_t  per_share() const { return per_share_; }     ///< profit of $3.04 a share
    std::int32_t  price() const { return price_; }             ///< $80 a barrel, of whatever
    std::int32_t  power() const { return power_; }             ///< 1.2 GW, of whatever
    metric const& metric_at(std::int32_t row) const { return metrics_[static_cast<std::size_t>(row)]; }

private:
    /// GPT-4.1 is no GPT-4.
    static bool is_version(place p, std::size_t size) {
        char const* const after = p.at + size;
        return is_digit(after[-1]) && p.limit - after > 1 && *after == '.' && is_digit(after[1]);
    }
    static bool is_digit(char c) { return is_ascii_digit(static_cast<unsigned char>(c)); }
    static entity_kind parse_entity_kind(std::string_view s) {
        if (s == "company") return entity_kind::company;
        if (s == "segment") return entity_kind::segment;
        if (s == "product") return entity_kind::product;
        if (s == "index" || s == "commodity") return entity_kind::index;
        if (s == "country" || s == "region" || s == "place") return entity_kind::place;
        if (s == "broker" || s == "agency" || s == "research" || s == "media") return entity_kind::source;
        return entity_kind::other;
    }
    /// "01-31", "1" → 1; nothing → 12.
    static std::uint8_t parse_month(std::string_view s) {
        unsigned m = 0;
        for (char const c : s) {
            if (!is_ascii_digit(static_cast<unsigned char>(c))) break;
            m = m * 10 + static_cast<unsigned>(c - '0');
        }
        return static_cast<std::uint8_t>(m >= 1 && m <= 12 ? m : 12);
    }
    static fact_type parse_type(std::string_view s) {
        return s == "change" ? fact_type::change : s == "share" ? fact_type::share : fact_type::level;
    }
    static enum tense parse_tense(std::string_view s) {
        return s == "moment"     ? tense::moment
               : s == "event"    ? tense::event
               : s == "quote"    ? tense::quote
               : s == "standing" ? tense::standing
                                 : tense::span;
    }
    static enum owner parse_owner(std::string_view s) {
        return s == "company"  ? owner::company
               : s == "thing"  ? owner::thing
               : s == "place"  ? owner::place
               : s == "metric" ? owner::metric
                               : owner::any;
    }
    static std::uint16_t parse_kinds(std::string_view cell) {
        unsigned bits = 0;
        for (auto s : surfaces(cell)) {
            for (int k = 0; k <= static_cast<int>(kind::duration); ++k)
                if (to_string(static_cast<kind>(k)) == s) bits |= 1u << k;
        }
        return static_cast<std::uint16_t>(bits);
    }

    std::int32_t find_metric(std::string_view id) const {
        auto const at = std::find_if(metrics_.begin(), metrics_.end(), [&](metric const& m) { return m.id == id; });
        return at == metrics_.end() ? -1 : static_cast<std::int32_t>(at - metrics_.begin());
    }
    void find_changes() {
        surface_index rows;
        for (std::size_t i = 0; i < metrics_.size(); ++i) rows.add(metrics_[i].id, static_cast<std::int32_t>(i));
        changes_.assign(metrics_.size(), -1);
        for (std::size_t i = 0; i < metrics_.size(); ++i) changes_[i] = rows.add(metrics_[i].id + "_change", -1);
    }
    std::vector<entity>                               entities_;
    std::vector<metric>                               metrics_;
    std::vector<std::int32_t>                         changes_;
    std::vector<std::pair<std::int32_t, std::string>> otherwise_, second_;
    std::int32_t share_change_ = -1, share_price_ = -1, index_change_ = -1, index_level_ = -1, per_share_ = -1, price_ = -1;
    std::int32_t headcount_ = -1, employment_ = -1, layoffs_ = -1, power_ = -1, sales_ = -1;
    fact_surfaces                                     surfaces_;
    bool                                              gathered_ = false; ///< nothing more is to be said of them
    entry const*                                      entries_  = nullptr; ///< those of the surfaces, or the library's
    phrase_table                                      table_;
};

} // namespace numfact::lexicon
