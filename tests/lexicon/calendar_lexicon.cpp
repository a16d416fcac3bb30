// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/calendar_lexicon.hpp>

#include <catch2/catch.hpp>

using namespace numfact::lexicon;
using numfact::time_unit;

namespace {

calendar_lexicon const& words() {
    static calendar_lexicon const lexicon;
    return lexicon;
}
calendar_lexicon::found find(calendar_kind kind, calendar_language language, std::string_view text) {
    return words().find(kind, language, text.data(), text.data() + text.size());
}

} // namespace

TEST_CASE("lexicon.calendar: every row says something", "[lexicon][calendar]") {
    for (auto const& r : calendar_rows) {
        calendar_word w;
        CAPTURE(std::string_view(r.kind), std::string_view(r.value));
        CHECK(calendar_word::parse(r.value, w));
        CHECK(std::find(std::begin(calendar_kind_names), std::end(calendar_kind_names), std::string_view(r.kind)) !=
              std::end(calendar_kind_names));
    }
}

TEST_CASE("lexicon.calendar: the longest word of a kind, in its language only", "[lexicon][calendar]") {
    auto const found = find(calendar_kind::day_shift, calendar_language::east_asian, "大前天的会");
    REQUIRE(found);
    CHECK(found.length == 9);
    CHECK(found.word->place.shift_of == time_unit::day);
    CHECK(found.word->place.shift == -3);
    CHECK_FALSE(find(calendar_kind::month, calendar_language::east_asian, "March"));
    CHECK(find(calendar_kind::month, calendar_language::english, "MARCH 3").word->place.month == 3);
    CHECK_FALSE(find(calendar_kind::month, calendar_language::english, "marching"));
}

TEST_CASE("lexicon.calendar: the first character tells which kinds may follow", "[lexicon][calendar]") {
    std::string_view const text  = "Friday";
    auto const             kinds = words().kinds_at(calendar_language::english, text.data(), text.data() + text.size());
    CHECK((kinds >> static_cast<unsigned>(calendar_kind::weekday) & 1) == 1);
    CHECK((kinds >> static_cast<unsigned>(calendar_kind::month) & 1) == 0);
    CHECK(words().has(calendar_kind::also_a_name, calendar_language::english, "may"));
    CHECK_FALSE(words().has(calendar_kind::also_a_name, calendar_language::english, "maybe"));
}

TEST_CASE("lexicon.calendar: holidays are days, weekdays of a month, or movable", "[lexicon][calendar]") {
    calendar_word w;
    REQUIRE(calendar_word::parse("11-thu-4+1", w));
    CHECK(w.place.month == 11);
    CHECK(w.place.weekday == 4);
    CHECK(w.place.nth == 4);
    CHECK(w.place.day_offset == 1);
    w = {};
    REQUIRE(calendar_word::parse("05-mon-last", w));
    CHECK(w.place.nth == -1);
    w = {};
    REQUIRE(calendar_word::parse("easter-2", w));
    CHECK(w.place.feast == numfact::movable_feast::easter);
    CHECK(w.place.day_offset == -2);
    CHECK_FALSE(calendar_word::parse("11-someday-4", w));
    CHECK_FALSE(calendar_word::parse("month march", w));
}
