// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/temporal.hpp>
#include <numfact/lexicon/calendar_lexicon.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// The text that temporal expressions are read from, with what is already known of it.

namespace numfact::grammar {

/// What was read at a few places of the text, so that alternatives that begin alike, and expressions tried in turn, read it once.
struct temporal_memo {
    struct number_entry {
        char const*  end    = nullptr; ///< null: no number
        std::int32_t value  = 0;
        std::int8_t  digits = 0;
        bool         ascii  = false;
    };
    struct place_entry {
        char const*    end = nullptr; ///< null: no place
        calendar_place place;
    };
    /// A few values by where in the text they were read.
    template <class Value>
    class slots {
    public:
        /// The value of `at`; `read(value)` finds it where that of another place, or none, is there.
        template <class Read>
        Value const& of(char const* at, Read read) {
            slot& s = slots_[reinterpret_cast<std::uintptr_t>(at) % size];
            if (s.at != at) [[unlikely]] {
                s = {at, {}};
                read(s.value);
            }
            return s.value;
        }

    private:
        struct slot {
            char const* at = nullptr;
            Value       value{};
        };
        static constexpr std::size_t size = 32;
        std::array<slot, size>       slots_;
    };
    slots<number_entry>            numbers;
    slots<lexicon::calendar_words> words[2]; ///< by language
    slots<lexicon::calendar_kinds> following; ///< the kinds of a few words of English
    slots<place_entry>             places[2][2]; ///< and by whether a second end of a range is read: 5-7 goes on where a first one must not
};

/// A text whose times are read.
struct temporal_source {
    lexicon::calendar_lexicon const* words;
    char const*                      begin; ///< how far a look behind may go
    char const*                      end;
    bool                             day_first = false; ///< 10/06/2005 is in June
    temporal_memo                    memo{};
    calendar_place                   first{}; ///< of a range, put away while its second end is read

    /// The words of calendar.tsv that begin at `at`.
    lexicon::calendar_words words_at(lexicon::calendar_language l, char const* at) {
        return memo.words[static_cast<std::size_t>(l)].of(at, [&](auto& found) { found = words->at(l, at, end); });
    }
    /// Whether a word of these kinds begins at `at`: for places where few are, which the first character says.
    bool has_word_at(lexicon::calendar_language l, char const* at, lexicon::calendar_kinds kinds) {
        return (words->kinds_at(l, at, end) & kinds) != 0 && (words_at(l, at).kinds() & kinds) != 0;
    }
};

} // namespace numfact::grammar
