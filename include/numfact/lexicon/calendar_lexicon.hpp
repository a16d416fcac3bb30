// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_rows.hpp>
#include <numfact/lexicon/calendar_word.hpp>
#include <numfact/lexicon/symbol_table.hpp>

#include <array>
#include <concepts>
#include <optional>

namespace numfact::lexicon {

// clang-format off
/// Where the grammars look for a word: the column `kind` of calendar.tsv.
enum class calendar_kind : std::uint8_t {
    month, weekday, weekdays, season, day_shift, year_shift, shift, reference_shift, shift_unit, fiscal_unit,
    count_unit, half, half_part, year_part, part, month_part, bare_month_part, place_part, past, coming,
    aligned, away, head, to_date, same_period, vague, day_part, holiday, era, join, join_and, cardinal, tens,
    ordinal, some, one, few, decades, time_word, month_word, also_a_name, year_noun, day_noun, day_end,
    part_noun, year_count, ahead, span_word, approx_before, approx_after, until_now, list, keyword, article, preposition, count_
};
inline constexpr std::string_view calendar_kind_names[] = {
    "month", "weekday", "weekdays", "season", "day_shift", "year_shift", "shift", "reference_shift",
    "shift_unit", "fiscal_unit", "count_unit", "half", "half_part", "year_part", "part", "month_part",
    "bare_month_part", "place_part", "past", "coming", "aligned", "away", "head", "to_date", "same_period",
    "vague", "day_part", "holiday", "era", "join", "join_and", "cardinal", "tens", "ordinal", "some", "one",
    "few", "decades", "time_word", "month_word", "also_a_name", "year_noun", "day_noun", "day_end", "part_noun",
    "year_count", "ahead", "span_word", "approx_before", "approx_after", "until_now", "list", "keyword", "article", "preposition"
};
// clang-format on
static_assert(std::size(calendar_kind_names) == static_cast<std::size_t>(calendar_kind::count_));
static_assert(static_cast<std::size_t>(calendar_kind::count_) <= 64, "a set of kinds has one bit each");

/// Which column of calendar.tsv; Japanese words are read by the Chinese grammar.
enum class calendar_language : std::uint8_t { east_asian, english };

/// A set of kinds, one bit each.
using calendar_kinds = std::uint64_t;
template <std::same_as<calendar_kind>... Kind>
constexpr calendar_kinds kinds_of(Kind... kind) {
    return ((calendar_kinds(1) << static_cast<unsigned>(kind)) | ...);
}

/// The words that begin at one place of a text: of each kind the longest.
class calendar_words {
public:
    struct entry {
        calendar_kind kind;
        std::uint32_t length;
        calendar_word word;
    };
    struct found {
        std::uint32_t        length = 0;
        calendar_word const* word   = nullptr;
        explicit             operator bool() const { return word != nullptr; }
    };

    calendar_words() = default;
    calendar_words(calendar_kinds kinds, entry const* first) : kinds_(kinds), first_(first) {}

    calendar_kinds kinds() const { return kinds_; }
    found          of(calendar_kind kind) const {
        if ((kinds_ & kinds_of(kind)) == 0) return {};
        entry const* e = first_;
        while (e->kind != kind) ++e;
        return {e->length, &e->word};
    }
    /// The length of the longest of several kinds, 0 for none.
    std::uint32_t longest(calendar_kinds of) const {
        std::uint32_t length = 0;
        entry const*  e      = first_;
        for (calendar_kinds left = kinds_; left != 0; left &= left - 1, ++e)
            if ((kinds_of(e->kind) & of) != 0 && e->length > length) length = e->length;
        return length;
    }

private:
    calendar_kinds kinds_ = 0;
    entry const*   first_ = nullptr; ///< one entry a kind
};

/// The symbol tables of the temporal grammars, built from calendar.tsv: one a language, so that one look tells the words of
/// all kinds.
class calendar_lexicon {
public:
    using found = calendar_words::found;

    calendar_lexicon() {
        rows        all;
        std::size_t size = 0;
        for (auto const& r : calendar_rows) size += std::string_view(r.en).size();
        all.folded.reserve(size); // the surfaces point into it
        for (auto const& r : calendar_rows) add(r, all);
        for (auto const l : {calendar_language::east_asian, calendar_language::english}) build(l, all);
    }

    /// The words that begin at `at`.
    [[gnu::noinline]] // what asks for a remembered one stays small
    calendar_words at(calendar_language language, char const* at, char const* end) const {
        table const& t = tables_[static_cast<std::size_t>(language)];
        if (at == end || t.begins[beginning(at, end)] == 0) return {};
        hit const h = t.symbols.longest(at, end, letter_case_of(language));
        if (!h) return {};
        word_set const& s = t.sets[static_cast<std::size_t>(h.id)];
        return {s.kinds, t.entries.data() + s.first};
    }
    /// The longest word of that kind that begins at `at`.
    found find(calendar_kind kind, calendar_language language, char const* at, char const* end) const {
        if ((kinds_at(language, at, end) & kinds_of(kind)) == 0) return {};
        return this->at(language, at, end).of(kind);
    }
    /// The kinds that may have a word beginning at `at`; those not in it have none. Told by the first character.
    calendar_kinds kinds_at(calendar_language language, char const* at, char const* end) const {
        return at == end ? 0 : tables_[static_cast<std::size_t>(language)].begins[beginning(at, end)];
    }
    /// Whether `word` as a whole is of that kind.
    bool has(calendar_kind kind, calendar_language language, std::string_view word) const {
        return !word.empty() && find(kind, language, word.data(), word.data() + word.size()).length == word.size();
    }

private:
    struct surface {
        std::string_view text;
        calendar_kind    kind;
        std::uint16_t    word;
    };
    /// What is read of calendar.tsv.
    struct rows {
        std::vector<calendar_word>          words;
        std::array<std::vector<surface>, 2> surfaces; ///< by language
        std::string                         folded;   ///< the text of the English ones
        std::string_view                    kind_name;
        std::optional<calendar_kind>        kind; ///< of that name
    };
    struct word_set {
        calendar_kinds kinds;
        std::size_t    first; ///< of its entries
    };
    struct table {
        symbol_table                         symbols; ///< the words' sets
        std::vector<word_set>                sets;
        std::vector<calendar_words::entry>   entries;
        std::array<calendar_kinds, 2048>     begins{};
    };

    /// A slot for what a word begins with: two letters, or the bytes of one character.
    static std::size_t beginning(char const* at, char const* end) {
        auto const byte = [&](int i) { return end - at > i ? static_cast<unsigned char>(at[i]) : 0u; };
        if (byte(0) >= 0x80) return 1024 + (byte(0) * 37 + byte(1) * 5 + byte(2)) % 1024;
        auto const letter = [](unsigned c) { return is_ascii_letter(static_cast<unsigned char>(c)) ? c & 31 : 0u; };
        return letter(byte(0)) * 32 + letter(byte(1));
    }
    static void add(calendar_row const& r, rows& to) {
        if (r.kind != to.kind_name) { // rows of one kind stand together
            auto const kind = std::find(std::begin(calendar_kind_names), std::end(calendar_kind_names), r.kind);
            to.kind_name    = r.kind;
            to.kind.reset();
            if (kind != std::end(calendar_kind_names)) to.kind = static_cast<calendar_kind>(kind - std::begin(calendar_kind_names));
        }
        calendar_word w;
        if (!to.kind || !calendar_word::parse(r.value, w)) return;
        auto const word = static_cast<std::uint16_t>(to.words.size());
        to.words.push_back(w);
        for (auto const cell : {r.zh, r.ja})
            for (auto s : surfaces(cell)) to.surfaces[0].push_back({s, *to.kind, word});
        for (auto s : surfaces(r.en)) {
            std::size_t const at = to.folded.size();
            for (char const c : s) to.folded += to_ascii_lower(c);
            to.surfaces[1].push_back({std::string_view(to.folded).substr(at), *to.kind, word});
        }
    }
    /// One set for each surface: its own kinds, and those of the surfaces it begins with. Of equal ones of a kind the first stays.
    void build(calendar_language language, rows& from) {
        table& t   = tables_[static_cast<std::size_t>(language)];
        auto&  all = from.surfaces[static_cast<std::size_t>(language)];
        std::sort(all.begin(), all.end(), [](surface const& a, surface const& b) {
            int const order = a.text.compare(b.text);
            return order != 0 ? order < 0 : a.word < b.word;
        });
        std::vector<std::size_t> begun; // one for each surface that the present one begins with, or is: its first row
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::string_view const text = all[i].text;
            t.begins[beginning(text.data(), text.data() + text.size())] |= kinds_of(all[i].kind);
            if (i != 0 && all[i - 1].text == text) continue;
            while (!begun.empty() && !text.starts_with(all[begun.back()].text)) begun.pop_back();
            begun.push_back(i);
            word_set set{0, t.entries.size()};
            for (auto first = begun.rbegin(); first != begun.rend(); ++first) { // the longest first
                std::string_view const prefix = all[*first].text;
                if (ends_inside_word(text, prefix.size())) continue;
                for (std::size_t j = *first; j != all.size() && all[j].text == prefix; ++j) {
                    if ((set.kinds & kinds_of(all[j].kind)) != 0) continue;
                    set.kinds |= kinds_of(all[j].kind);
                    t.entries.push_back({all[j].kind, static_cast<std::uint32_t>(prefix.size()), from.words[all[j].word]});
                }
            }
            t.symbols.add(text, static_cast<std::int32_t>(t.sets.size()), letter_case_of(language));
            t.sets.push_back(set);
        }
        t.symbols.freeze();
    }
    static symbol_table::letter_case letter_case_of(calendar_language language) {
        return language == calendar_language::english ? symbol_table::letter_case::any : symbol_table::letter_case::exact;
    }
    static bool ends_inside_word(std::string_view text, std::size_t at) {
        auto const letter = [&](std::size_t i) { return is_ascii_letter(static_cast<unsigned char>(text[i])); };
        return at < text.size() && letter(at - 1) && letter(at);
    }

    std::array<table, 2> tables_;
};

} // namespace numfact::lexicon
