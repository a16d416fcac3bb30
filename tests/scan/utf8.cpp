// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/scan/utf8.hpp>

#include <numfact/text/utf8.hpp>

#include <catch2/catch.hpp>

#include <random>
#include <string>

using namespace numfact;

namespace {

/// One by one.
std::size_t well_formed_size(std::string_view s) {
    std::size_t at = 0;
    for (; at < s.size();) {
        auto const c = text::first_code_point(s.substr(at));
        if (!c.ok) break;
        at += c.size;
    }
    return at;
}

} // namespace

TEST_CASE("utf8: what is skipped is well-formed, and an error or the end is near", "[scan]") {
    constexpr std::string_view sound[] = {"a", "7 万", "é", "亿元", "\U0001F600", "\uD7FF", "\uE000", "\U0010FFFF", "Ω"};
    constexpr std::string_view torn[]  = {"\xC0\x80",         "\xE0\x80\x80",     "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                          "\xF0\x80\x80\x80", "\xFF",             "\x80",         "\xE4\xB8",
                                          "\xC3"};
    std::mt19937 random(4);
    for (int round = 0; round < 6000; ++round) {
        std::string       text;
        std::size_t const size = random() % 500;
        bool const        ill  = random() % 4 != 0;
        while (text.size() < size) text += random() % 200 == 0 && ill ? torn[random() % std::size(torn)] : sound[random() % std::size(sound)];
        std::size_t const right = well_formed_size(text);
        CHECK(text::well_formed_size(text) == right);
        for (auto t : scan::tiers()) {
            std::size_t const skipped = scan::skip_utf8(text, t);
            if (skipped <= right && well_formed_size(std::string_view(text).substr(0, skipped)) == skipped &&
                (t == scan::tier::scalar || t == scan::tier::neon || skipped + 68 > right || text.size() < 128))
                continue;
            FAIL(scan::name(t) << " skips " << skipped << " of " << right << " in " << text.size());
        }
    }
}
