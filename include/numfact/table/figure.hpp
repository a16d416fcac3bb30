// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/finding.hpp>
#include <numfact/table/interval.hpp>

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace numfact::table::detail {

inline bool same_owner(fact const& a, fact const& b) {
    return !a.entity.empty() && (a.entity_id.empty() || b.entity_id.empty() ? a.entity == b.entity : a.entity_id == b.entity_id);
}
inline bool same_metric(fact const& a, fact const& b) {
    return a.metric_id.empty() || b.metric_id.empty() ? !a.metric.empty() && a.metric == b.metric : a.metric_id == b.metric_id;
}
inline bool same_subject(fact const& a, fact const& b) {
    return same_owner(a, b) && same_metric(a, b) && a.segment == b.segment;
}
inline bool same_period(fact const& a, fact const& b) { return a.from && b.from && a.from == b.from && a.to == b.to; }
/// Said of the past, or of one outlook by one teller.
inline bool same_telling(fact const& a, fact const& b) {
    auto const told = [](status s) { return s == status::preliminary ? status::actual : s; };
    return told(a.status) == told(b.status) && (told(a.status) == status::actual || a.attributed_to == b.attributed_to);
}

inline bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.find(w) != text.npos; });
}

/// A fact in its place of the text.
struct figure {
    fact const*      told;
    interval         value;    ///< not ok() of ranges, ratios and what is bounded from one side only
    std::size_t      sentence; ///< their numbers
    std::size_t      paragraph;
    std::string_view before;   ///< the words since the figure before it, in its sentence
    std::string_view after;    ///< the words up to the next one

    /// What stands right before brackets with the figure alone: 显著领先通信运营 of 显著领先通信运营(-1.75%); else empty.
    std::string_view words_before_bracket() const {
        std::string_view name = before;
        if (!name.ends_with('(') && !name.ends_with("（")) return {};
        name.remove_suffix(name.ends_with('(') ? 1 : 3);
        std::size_t first = name.size();
        while (first >= 3 && static_cast<unsigned char>(name[first - 3]) >= 0xE4) first -= 3; // Chinese letters
        return name.substr(first);
    }

    fact const& operator*() const { return *told; }
    fact const* operator->() const { return told; }
    bool        is_points() const { return told->unit == "pp" || told->unit == "bp"; }
    /// An amount of something, and not a rate or a factor.
    bool is_amount() const { return value.ok() && told->type == fact_type::level && told->unit != "%" && told->unit != "x" && !is_points(); }
};

/// Does a sentence end in the text between two figures?
inline bool ends_sentence(std::string_view between) { return has_any(between, {"。", "！", "？", "；", "\n", ". ", "! ", "? "}); }

/// The figures of a document in the order of the text.
class figures {
public:
    explicit figures(audited const& d) {
        add_unattached(d);
        for (auto const& f : d.facts) rows_.push_back({&f, values_of(f), 0, 0, {}, {}});
        for (auto const& f : unattached_) rows_.push_back({&f, values_of(f), 0, 0, {}, {}});
        std::stable_sort(rows_.begin(), rows_.end(), [](figure const& a, figure const& b) { return std::tie(a->doc, a->start) < std::tie(b->doc, b->start); });
        std::size_t sentence = 0, paragraph = 0, seen = 0;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            figure&           r    = rows_[i];
            std::size_t const from = i == 0 ? 0 : rows_[i - 1]->end, at = std::min(r->start, d.text.size());
            for (; seen < at; ++seen) paragraph += d.text[seen] == '\n';
            // one and the same sentence may stand twice in a text, but not within its own length
            bool const known = i > 0 && !r->sentence.empty() && !rows_[i - 1]->sentence.empty();
            bool const same  = known ? r->sentence == rows_[i - 1]->sentence && r->start - rows_[i - 1]->start <= r->sentence.size()
                                     : i > 0 && !ends_sentence(d.text.substr(from, at - from));
            if (!same) ++sentence;
            r.sentence = sentence, r.paragraph = paragraph;
            std::size_t const reach = std::max(std::min(from, at), at > 90 ? at - 90 : 0);
            r.before                = d.text.substr(reach, at - reach);
            if (i > 0 && rows_[i - 1].sentence == sentence) rows_[i - 1].after = r.before;
            std::size_t const end = std::min(r->end, d.text.size());
            r.after               = d.text.substr(end, std::min<std::size_t>(60, d.text.size() - end));
            r.after               = r.after.substr(0, r.after.find('\n'));
            // facts of several documents bring their sentences alone
            if (d.text.empty()) r.before = std::string_view(r->sentence).substr(0, std::min(r->sentence.find(r->text), r->sentence.size()));
            if (auto const line = r.before.rfind('\n'); line != r.before.npos) r.before.remove_prefix(line + 1);
        }
    }

    std::size_t   size() const { return rows_.size(); }
    figure const& operator[](std::size_t i) const { return rows_[i]; }
    auto          begin() const { return rows_.begin(); }
    auto          end() const { return rows_.end(); }

    /// The places of the figures around one that may have to do with it; so many that an audit stays linear.
    struct range {
        std::size_t first, last;
    };
    range around(std::size_t i) const {
        constexpr std::size_t reach = 48;
        return {i > reach ? i - reach : 0, std::min(rows_.size(), i + reach)};
    }
    range sentence_of(std::size_t i) const {
        range       r    = around(i);
        std::size_t first = i, last = i + 1;
        while (first > r.first && rows_[first - 1].sentence == rows_[i].sentence) --first;
        while (last < r.last && rows_[last].sentence == rows_[i].sentence) ++last;
        return {first, last};
    }

private:
    /// Amounts that the reader has made no facts of may still be what others are compared with.
    void add_unattached(audited const& d) {
        std::vector<std::size_t> told;
        for (auto const& f : d.facts) told.push_back(f.start);
        std::sort(told.begin(), told.end());
        for (auto const& m : d.mentions) {
            bool const amount = m.kind == kind::money || m.kind == kind::measure || m.kind == kind::count;
            bool const digits = !m.text.empty() && m.text[0] >= '0' && m.text[0] <= '9';
            if (m.kind == kind::count && !digits) continue; // 三项 counts what is told
            if (!amount || std::binary_search(told.begin(), told.end(), m.start)) continue;
            fact f;
            f.doc = d.id, f.start = m.start, f.end = m.end, f.text = m.text;
            f.value = m.value, f.low = m.low, f.high = m.high, f.bound = m.bound, f.unit = m.unit;
            unattached_.push_back(std::move(f));
        }
    }

    std::vector<fact>   unattached_;
    std::vector<figure> rows_;
};

inline witness place(fact const& f) { return {{}, f.text, f.start, f.end}; }
inline std::string shown(number const& n, std::string_view unit) {
    std::string out = n.to_string();
    return unit.empty() ? out : out.append(" ").append(unit);
}

inline finding about(fact const& f, std::string_view rule, certainty sure) {
    finding g;
    g.doc = f.doc, g.rule = rule, g.sure = sure, g.start = f.start, g.end = f.end, g.text = f.text;
    g.stated = f.value ? shown(f.value, f.unit) : f.low.to_string() + ".." + shown(f.high, f.unit);
    return g;
}

} // namespace numfact::table::detail
