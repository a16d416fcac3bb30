// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_rows.hpp>
#include <numfact/lexicon/calendar_word.hpp>
#include <numfact/lexicon/symbol_table.hpp>

#include <array>

namespace numfact::lexicon {

// clang-format off
/// Where the grammars look for a word: the column `kind` of calendar.tsv.
enum class calendar_kind : std::uint8_t {
    month, weekday, weekdays, season, day_shift, year_shift, shift, reference_shift, shift_unit, fiscal_unit,
    count_unit, half, half_part, year_part, part, month_part, bare_month_part, place_part, past, coming,
    aligned, away, head, to_date, same_period, vague, day_part, holiday, era, join, join_and, cardinal, tens,
    ordinal, some, one, few, decades, time_word, month_word, also_a_name, year_noun, day_noun, day_end,
    part_noun, year_count, ahead, span_word, approx_before, approx_after, until_now, list, count_
};
inline constexpr std::string_view calendar_kind_names[] = {
    "month", "weekday", "weekdays", "season", "day_shift", "year_shift", "shift", "reference_shift",
    "shift_unit", "fiscal_unit", "count_unit", "half", "half_part", "year_part", "part", "month_part",
    "bare_month_part", "place_part", "past", "coming", "aligned", "away", "head", "to_date", "same_period",
    "vague", "day_part", "holiday", "era", "join", "join_and", "cardinal", "tens", "ordinal", "some", "one",
    "few", "decades", "time_word", "month_word", "also_a_name", "year_noun", "day_noun", "day_end", "part_noun",
    "year_count", "ahead", "span_word", "approx_before", "approx_after", "until_now", "list"
};
// clang-format on
static_assert(std::size(calendar_kind_names) == static_cast<std::size_t>(calendar_kind::count_));
static_assert(static_cast<std::size_t>(calendar_kind::count_) <= 64, "kinds_at answers with one bit each");

/// Which column of calendar.tsv; Japanese words are read by the Chinese grammar.
enum class calendar_language : std::uint8_t { east_asian, english };

/// The symbol tables of the temporal grammars, built from calendar.tsv.
class calendar_lexicon {
public:
    calendar_lexicon() {
        for (auto const& r : calendar_rows) add(r);
        for (auto& t : tables_) t.freeze();
    }

    struct found {
        std::uint32_t        length = 0;
        calendar_word const* word   = nullptr;
        explicit             operator bool() const { return word != nullptr; }
    };
    /// The longest word of that kind that begins at `at`.
    found find(calendar_kind kind, calendar_language language, char const* at, char const* end) const {
        if ((kinds_at(language, at, end) >> static_cast<unsigned>(kind) & 1) == 0) return {};
        hit const h = tables_[index(kind, language)].longest(at, end);
        return h ? found{h.length, &words_[static_cast<std::size_t>(h.id)]} : found{};
    }

    /// The kinds that may have a word beginning at `at`, one bit each; those not in it have none. Told by the first character.
    std::uint64_t kinds_at(calendar_language language, char const* at, char const* end) const {
        return at == end ? 0 : begins_[static_cast<std::size_t>(language)][beginning(at, end)];
    }
    /// Whether `word` as a whole is of that kind.
    bool has(calendar_kind kind, calendar_language language, std::string_view word) const {
        return !word.empty() && find(kind, language, word.data(), word.data() + word.size()).length == word.size();
    }

private:
    static constexpr std::size_t index(calendar_kind kind, calendar_language language) {
        return static_cast<std::size_t>(kind) * 2 + static_cast<std::size_t>(language);
    }
    /// A slot for what a word begins with: two letters, or the bytes of one character.
    static std::size_t beginning(char const* at, char const* end) {
        auto const byte = [&](int i) { return end - at > i ? static_cast<unsigned char>(at[i]) : 0u; };
        if (byte(0) >= 0x80) return 1024 + (byte(0) * 37 + byte(1) * 5 + byte(2)) % 1024;
        auto const letter = [](unsigned c) { return is_ascii_letter(static_cast<unsigned char>(c)) ? c & 31 : 0u; };
        return letter(byte(0)) * 32 + letter(byte(1));
    }
    void add_surface(calendar_kind kind, calendar_language language, std::string_view s, std::int32_t id,
                     symbol_table::letter_case c) {
        tables_[index(kind, language)].add(s, id, c);
        begins_[static_cast<std::size_t>(language)][beginning(s.data(), s.data() + s.size())] |=
            std::uint64_t(1) << static_cast<unsigned>(kind);
    }
    void add(calendar_row const& r) {
        calendar_word w;
        auto const    kind = std::find(std::begin(calendar_kind_names), std::end(calendar_kind_names), r.kind);
        if (kind == std::end(calendar_kind_names) || !calendar_word::parse(r.value, w)) return;
        auto const id = static_cast<std::int32_t>(words_.size());
        words_.push_back(w);
        auto const of = static_cast<calendar_kind>(kind - std::begin(calendar_kind_names));
        for (auto const cell : {r.zh, r.ja})
            for (auto s : surfaces(cell)) {
                add_surface(of, calendar_language::east_asian, s, id, symbol_table::letter_case::exact);
            }
        for (auto s : surfaces(r.en)) {
            add_surface(of, calendar_language::english, s, id, symbol_table::letter_case::any);
        }
    }

    std::vector<calendar_word>                                                    words_;
    std::array<symbol_table, 2 * static_cast<std::size_t>(calendar_kind::count_)> tables_;
    std::array<std::array<std::uint64_t, 2048>, 2>                                begins_{};
};

} // namespace numfact::lexicon
