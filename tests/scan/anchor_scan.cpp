// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/scan/anchor_scan.hpp>

#include <catch2/catch.hpp>

#include <cstring>
#include <random>

using namespace numfact;

namespace {

scan::anchor_set const& news() {
    static scan::anchor_set const set = [] {
        scan::anchor_set s;
        for (auto numeral : {"一", "二", "十", "百", "万", "½", "¼", "０", "龥", "第", "twenty", "Twelve", "half", "x", "zero", "a", "an"})
            s.add_numeral(numeral);
        for (auto time : {"今年", "上", "the year", "q1", "month", "年"}) s.add_time(time);
        s.add_times(lexicon::beginnings());
        s.freeze();
        return s;
    }();
    return set;
}

std::vector<std::size_t> anchors(scan::anchor_set const& set, std::string_view text, scan::tier t) {
    std::vector<std::size_t> found;
    scan::find_anchors(set, text, t, found);
    return found;
}
/// By the definition of an anchor, place by place.
std::vector<std::size_t> expected(scan::anchor_set const& set, std::string_view text) {
    std::vector<std::size_t> found;
    char const* const        begin = text.data();
    auto const digit = [&](std::size_t i) { return lexicon::is_ascii_digit(static_cast<unsigned char>(text[i])); };
    for (std::size_t i = 0; i < text.size(); ++i)
        if (set.at(begin, begin + i, begin + text.size()) && !(i > 0 && digit(i) && digit(i - 1))) found.push_back(i);
    return found;
}
void check_tiers(scan::anchor_set const& set, std::string_view text) {
    auto const        right = expected(set, text);
    char const* const begin = text.data();
    char const* const end   = begin + text.size();
    for (auto t : scan::tiers()) {
        auto const found = anchors(set, text, t);
        if (found != right) {
            auto const first = std::mismatch(found.begin(), found.end(), right.begin(), right.end()).first;
            FAIL(scan::name(t) << " differs at or before " << (first == found.end() ? text.size() : *first) << " of " << text);
        }
        scan::anchor_scan s(set, begin, end, t);
        for (auto const at : right)
            if (s.next(begin + at).quantity != set.at(begin, begin + at, end).quantity) FAIL(scan::name(t) << " takes one for the other: " << text.substr(at));
    }
}

/// Texts of pieces that are anchors, nearly anchors, or torn.
class text_maker {
public:
    explicit text_maker(unsigned seed) : random_(seed) {}
    std::string operator()(std::size_t size, unsigned kind) {
        constexpr std::string_view pieces[] = {"一",   "丁",       "二",       "今",   "令",  "上",  "月",  "近",  " ",      "周",     "the ",    "½",    "¾",
                                               "龥",   "０",       "\xE4",     "\xE4\xB8", "\xB8\x80", "\xC2", "\xF0\x9F\x98\x80", "a", "an", "and", "The", "the",
                                               "twenty", "twelve", "TWELVES", "half", "  ",  "-",   "1",   "23",  "9a",     "x",      "X1",      "_",    "z",
                                               "\n"};
        std::string text;
        while (text.size() < size) {
            if (kind == 0)
                text += static_cast<char>(random_());
            else if (kind == 1)
                text += pieces[random_() % std::size(pieces)];
            else
                text += static_cast<char>("\xE4\xB8\x80""a 1"[random_() % 6]);
        }
        text.resize(size);
        return text;
    }

private:
    std::mt19937 random_;
};

} // namespace

TEST_CASE("anchor_scan: digits, characters and words are found", "[scan]") {
    for (auto t : scan::tiers()) {
        CAPTURE(scan::name(t));
        CHECK(anchors(news(), "a 3 and 一", t) == std::vector<std::size_t>{0, 2, 8});
        CHECK(anchors(news(), "in 2024, half of it", t) == std::vector<std::size_t>{3, 9});
        CHECK(anchors(news(), "hal behalf 4half half", t) == std::vector<std::size_t>{11, 17});
        CHECK(anchors(news(), "", t).empty());
        CHECK(anchors(news(), "\xE4\xB8", t).empty());
    }
}

TEST_CASE("anchor_scan: the scan goes on inside a run of digits", "[scan]") {
    std::string const text = "12345 x";
    for (auto t : scan::tiers()) {
        char const* const begin = text.data();
        scan::anchor_scan s(news(), begin, begin + text.size(), t);
        CHECK(s.next(begin).at == begin);
        CHECK(s.next(begin + 3).at == begin + 3);
        CHECK(s.next(begin + 5).at == begin + 6);
        CHECK(s.next(begin + 7).at == begin + 7);
    }
}

TEST_CASE("anchor_scan: a word of time begins no quantity", "[scan]") {
    std::string const text = "the year, the cat, month 9 of half";
    for (auto t : scan::tiers()) {
        char const* const begin = text.data();
        scan::anchor_scan s(news(), begin, begin + text.size(), t);
        scan::anchor const year = s.next(begin), month = s.next(begin + 9), nine = s.next(begin + 21), half = s.next(begin + 26);
        CHECK((year.at == begin && year.time && !year.quantity));
        CHECK((month.at == begin + 19 && month.time && !month.quantity));
        CHECK((nine.at == begin + 25 && nine.time && nine.quantity));
        CHECK((half.at == begin + 30 && half.time && half.quantity));
    }
}

TEST_CASE("anchor_scan: tiers answer the same at every length and alignment", "[scan]") {
    text_maker        make(1);
    std::vector<char> room(512);
    for (std::size_t length = 0; length <= 200; ++length)
        for (std::size_t align = 0; align < 64; align += length % 2 == 0 ? 1 : 7) {
            std::string const text = make(length, static_cast<unsigned>(align % 3));
            std::memcpy(room.data() + align, text.data(), length);
            check_tiers(news(), {room.data() + align, length});
        }
}

TEST_CASE("anchor_scan: tiers answer the same over the edges of blocks", "[scan]") {
    text_maker make(2);
    for (unsigned round = 0; round < 60; ++round)
        for (std::size_t size : {4032u, 4095u, 4096u, 4097u, 4098u, 4099u, 8191u, 8192u, 8260u, 20000u}) check_tiers(news(), make(size, round % 3));
    for (std::string_view unit : {"9", "万", "$", "1,", "第", "-", "(", "a", "a ", "x\n", "\xE4", "\xB8", "\xFF", "1x"}) {
        std::string text;
        while (text.size() < 9000) text += unit;
        check_tiers(news(), text);
    }
}

TEST_CASE("anchor_scan: whatever rows a user adds", "[scan]") {
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        scan::anchor_set         set;
        std::vector<std::string> added;
        for (auto n = random() % 300; n > 0; --n) {
            std::string surface;
            if (random() % 2 == 0) {
                for (auto k = 1 + random() % 6; k > 0; --k) surface += static_cast<char>("aAzZqmT"[random() % 7]);
            } else {
                auto const c = random() % 3 == 0 ? 0x80 + random() % 0x780 : 0x800 + random() % 0xF7FF;
                if (c < 0x800)
                    surface = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
                else
                    surface = {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
            }
            random() % 2 == 0 ? set.add_numeral(surface) : set.add_time(surface);
            added.push_back(surface);
        }
        set.freeze();
        std::string text;
        for (auto const& s : added) text += s + (random() % 3 == 0 ? " " : random() % 2 == 0 ? "、" : "");
        check_tiers(set, text);
    }
}
