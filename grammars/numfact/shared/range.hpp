// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What makes one range of two amounts.
//
//   connector = "to" | "–" | "~" | 至 | 到 | 和 …          51亿至57亿美元, 28 to 32, 5–7%
//             | "and"                                   after "between": between about 2 and 3 km
//             | "- to" | "-to-"                         8- to 16-meter, 5-to-10
//             | "±" | "plus or minus"                   46%±1.5
//   "from A to B" is a range where it rises and nothing before it says that something changed.
#pragma once

#include <numfact/shared/amount.hpp>
#include <numfact/shared/suffix.hpp>

#include <array>
#include <utility>

namespace numfact::shared::quantity_grammar {

using grammar::reading;

/// The text before the expression, without a bound right before it: between about [2 and 3 km].
inline std::string_view text_before(reading const& r) {
    std::string_view left(r.begin, static_cast<std::size_t>(r.first - r.begin));
    auto const       trim = [&] { while (left.ends_with(' ')) left.remove_suffix(1); };
    trim();
    if (auto const h = r.lexicon->bound_before.longest_before(left.data(), left.data() + left.size())) left.remove_suffix(h.length);
    trim();
    return left;
}
inline bool ends_with_word(std::string_view left, std::string_view word) {
    if (left.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lexicon::to_ascii_lower(left[left.size() - word.size() + i]) != word[i]) return false;
    return left.size() == word.size() || !lexicon::is_ascii_letter(static_cast<unsigned char>(left[left.size() - word.size() - 1]));
}
/// Is "between" (or 在, 介于) right before the amount? Then "and" makes a range of two.
inline bool after_between(reading const& r) {
    std::string_view const left = text_before(r);
    return ends_with_word(left, "between") || left.ends_with("介于") || left.ends_with("介於");
}

/// Does a word of change stand in the words before "from": rose from 3 to 5? Then the two are two values.
inline bool after_change(std::string_view left, reading const& r) {
    char const* const end = left.data() + left.size();
    char const*       p   = end;
    for (int words = 0; words < 8; ++words) {
        while (p != left.data() && !lexicon::is_ascii_letter(static_cast<unsigned char>(p[-1]))) {
            if (p[-1] == '.' || p[-1] == ';' || p[-1] == '\n' || end - p > 80) return false;
            --p;
        }
        char const* const last = p;
        while (p != left.data() && lexicon::is_ascii_letter(static_cast<unsigned char>(p[-1])) && last - p < 24) --p;
        if (p == last) return false;
        auto const h = r.lexicon->change_words.longest(p, last);
        if (h && p + h.length == last) return true;
    }
    return false;
}

/// "about", "~" before the second amount: between 2 l and about 7 l.
inline char const* skip_approximation(char const* at, char const* end) {
    static constexpr std::string_view words[] = {"about ", "around ", "roughly ", "approximately ", "nearly ", "almost ", "~", "∼", "≈", "约", "約"};
    for (auto w : words)
        if (grammar::begins_with(at, end, w)) return grammar::skip_spaces(at + w.size(), end);
    return at;
}

struct connector_row {
    std::string_view word;
    bool             spaces;  ///< needs a space on both sides
    bool             between; ///< only after "between"
};
inline constexpr connector_row connector_rows[] = {
    {"至", false, false}, {"到", false, false}, {"~", false, false},  {"～", false, false},  {"∼", false, false},
    {"〜", false, false}, {"- to ", false, false}, {"-to ", false, false}, {"-to-", false, false},
    {"-", false, false},  {"–", false, false},  {"—", false, false},   {"－", false, false},
    {"−", false, false},  {"±", false, false},  {"to", true, false},  {"through", true, false}, {"and", true, true},
    {"和", false, true},  {"与", false, true},  {"與", false, true},  {"or", true, false},  {"+/-", false, false},
    {"plus or minus", true, false}, {", plus or minus", false, false}, {"から", false, false},
};

/// The rows of the connectors that begin with a byte, one leading to the next: most amounts are followed by none. Of a character
/// of several it is the second, since the first is the same of most ideographs.
struct connectors_by_byte {
    static constexpr std::int8_t none = -1;
    std::array<std::int8_t, 256>                      first{};
    std::array<std::int8_t, std::size(connector_rows)> next{};

    constexpr connectors_by_byte() {
        first.fill(none);
        for (int i = static_cast<int>(std::size(connector_rows)) - 1; i >= 0; --i) {
            std::string_view const word       = connector_rows[i].word;
            next[static_cast<std::size_t>(i)] = std::exchange(first[byte(word.data(), word.data() + word.size())], static_cast<std::int8_t>(i));
        }
    }
    /// The first row of those that may stand at `at`.
    int at(char const* at, char const* end) const { return first[byte(at, end)]; }

private:
    static constexpr unsigned char byte(char const* at, char const* end) {
        return static_cast<unsigned char>(grammar::is_ascii(*at) || end - at < 2 ? at[0] : at[1]);
    }
};
inline constexpr connectors_by_byte connectors;

/// Where the connector of a row that is at `at` ends, null where it is not there.
inline char const* past_connector(connector_row const& c, char const* at, char const* end, bool spaced) {
    if (!grammar::begins_with(at, end, c.word)) return nullptr;
    char const* const after = at + c.word.size();
    return !c.spaces || ((spaced || c.word == "to") && grammar::skip_spaces(after, end) != after) ? after : nullptr;
}
/// Does a word or sign that may join two amounts stand here, or behind a space?
inline bool may_be_connector(char const* at, char const* end, reading&) {
    char const* const p = grammar::skip_spaces(at, end);
    if (p == end) return false;
    for (int i = connectors.at(p, end); i >= 0; i = connectors.next[static_cast<std::size_t>(i)])
        if (past_connector(connector_rows[i], p, end, p != at)) return true;
    return false;
}
inline bool connector(char const*& at, char const* end, reading& r) {
    char const* const p = grammar::skip_spaces(at, end);
    if (p == end || r.unit.is == grammar::unit_expression::kind::noun) return false;
    bool const spaced = p != at;
    for (int i = connectors.at(p, end); i >= 0; i = connectors.next[static_cast<std::size_t>(i)]) {
        auto const&       c     = connector_rows[i];
        char const* const after = past_connector(c, p, end, spaced);
        if (!after) continue;
        char const* const next = grammar::skip_spaces(after, end);
        if (c.word == "to") {
            std::string_view const left = text_before(r);
            r.from = ends_with_word(left, "from") && after_change(left.substr(0, left.size() - 4), r);
        }
        r.loose = c.word == "-" && spaced && next == after; // 5 -3 is a sign, 2 -7 g a range
        if (c.word == "or") { // two or three
            if (r.current().form != grammar::amount::form::words) return false;
        }
        if (c.between && !after_between(r)) {
            // 10000与20000之间
            char const* q = next;
            reading     probe;
            probe.lexicon = r.lexicon, probe.begin = r.begin, probe.end = r.end;
            if (c.spaces || !read_amount(q, end, probe)) continue;
            read_suffix(q, end, probe);
            std::string_view const right(q, static_cast<std::size_t>(end - q));
            if (!right.starts_with("之间") && !right.starts_with("之間") && !right.starts_with("间")) continue;
        }
        r.tolerance   = c.word == "±" || c.word == "+/-" || c.word.ends_with("minus");
        r.unit_of_low = r.unit;
        r.unit        = {};
        at            = r.tolerance ? next : skip_approximation(next, end);
        return true;
    }
    return false;
}

/// The sign of the second amount, where the first has one too: $2.0 billion to $2.25 billion.
inline bool second_currency(char const*& at, char const* end, reading& r) {
    auto const h = r.lexicon->currency_ahead.longest(at, end);
    if (!h || r.sign == lexicon::trie::none) return false;
    if (r.lexicon->currencies[static_cast<std::size_t>(h.id)].code != r.lexicon->currencies[static_cast<std::size_t>(r.sign)].code)
        return false;
    at = grammar::skip_spaces(at + h.length, end);
    return true;
}

/// Two plain falling numbers with nothing but a hyphen between: a score.
inline bool bare_score(reading const& r) {
    using kind = grammar::unit_expression::kind;
    auto const &a = r.amounts[0], &b = r.amounts[1];
    return r.unit.is == kind::none && r.unit_of_low.is == kind::none && r.sign == lexicon::trie::none && b.value < a.value && !a.negative &&
           a.scale == 0 && b.scale == 0 && a.form == grammar::amount::form::digits && b.form == a.form && b.first - a.last == 1;
}

/// May the two amounts be the ends of one range? Of one unit, or the first without.
inline bool consistent(reading const& r) {
    using kind = grammar::unit_expression::kind;
    auto const &a = r.amounts[0], &b = r.amounts[1];
    if (r.tolerance) return true;
    if (a.ordinal || b.ordinal || a.vague || b.vague) return false;
    if (b.negative && !a.negative) return false;
    bool const rises = a.value < b.value;
    if (r.from || (r.loose && (r.unit.is == kind::none || !rises))) return false;
    if (r.unit.is == kind::noun && r.unit_of_low.is == kind::none && !rises && b.digits < 3 && *(b.first - 1) == '-') return false; // a 2-1 win
    if (bare_score(r)) return false; // 112-104
    bool const both = r.unit_of_low.is == kind::proportion && r.unit.is == kind::proportion;
    if (both && !rises && !a.negative && !(a.value == b.value)) return false; // 51.2% to 48.8%: two shares
    bool const bare  = r.unit_of_low.is == kind::none && r.unit.is == kind::none && r.sign == lexicon::trie::none;
    bool const plain = a.form == grammar::amount::form::digits && b.form == a.form && !a.negative && a.scale == 0;
    if (bare && plain && !b.scaled && !r.chinese && !rises) return false; // 2013-14, 25-09, a score
    if (r.unit_of_low.is == kind::none) return true;
    if (r.unit_of_low.is != r.unit.is) return r.sign != lexicon::trie::none && r.unit.is == kind::none;
    if (r.unit.is == kind::unit)
        return r.unit_of_low.size == r.unit.size && r.unit_of_low.factors[0].id == r.unit.factors[0].id;
    if (r.unit.is == kind::currency)
        return r.lexicon->currencies[static_cast<std::size_t>(r.unit.id)].code ==
               r.lexicon->currencies[static_cast<std::size_t>(r.unit_of_low.id)].code;
    return r.unit.id == r.unit_of_low.id;
}

} // namespace numfact::shared::quantity_grammar
