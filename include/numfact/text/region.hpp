// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string_view>

namespace numfact::text {

/// Where a text is from, as far as it decides what 元, $ and ¥ mean and how dates are written.
struct region {
    std::string_view language = "en";  ///< zh, ja, en
    std::string_view yuan     = "CNY"; ///< 元 without a sign of currency
    std::string_view dollar   = "USD"; ///< $
    std::string_view yen      = "JPY"; ///< ¥
};

namespace detail {

/// Which script writes a character: a few that are frequent in news, and that the other script writes otherwise.
class script_table {
public:
    constexpr script_table() {
        for (auto c : traditional) may_be_[c & 0xFF] = true;
        for (auto c : simplified) may_be_[c & 0xFF] = true;
    }
    /// 1: traditional, -1: simplified, 0: both or unknown. `text` begins with a character of three bytes.
    constexpr int operator()(char const* text) const {
        auto const b = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
        auto const c = static_cast<char16_t>((b(0) & 0xF) << 12 | (b(1) & 0x3F) << 6 | (b(2) & 0x3F));
        if (!may_be_[c & 0xFF]) return 0;
        return traditional.find(c) != traditional.npos ? 1 : simplified.find(c) != simplified.npos ? -1 : 0;
    }

private:
    static constexpr std::u16string_view traditional = u"億營業這將們來為國個後與對報產買現";
    static constexpr std::u16string_view simplified  = u"亿营业这将们来为国个后与对报产买现";
    bool                                 may_be_[256]{}; ///< by the low byte: most characters are neither
};
inline constexpr script_table script;

/// Words of one of the places where traditional characters are written.
enum class place : std::uint8_t { hongkong, taiwan, mainland, not_taiwan };
struct place_word {
    std::string_view word;
    place            of;
};
inline constexpr place_word place_words[] = {
    {"港元", place::hongkong},   {"港幣", place::hongkong},   {"港交所", place::hongkong}, {"香港", place::hongkong},
    {"恒指", place::hongkong},   {"溢利", place::hongkong},   {"按年", place::hongkong},   {"股東應佔", place::hongkong},
    {"派息", place::hongkong},   {"聯交所", place::hongkong}, {"港股", place::hongkong},   {"億港元", place::hongkong},
    {"台灣", place::taiwan},     {"臺灣", place::taiwan},     {"新台幣", place::taiwan},   {"新臺幣", place::taiwan},
    {"台幣", place::taiwan},     {"法人", place::taiwan},     {"億元", place::taiwan},     {"營收", place::taiwan},
    {"台北", place::taiwan},     {"臺北", place::taiwan},     {"台股", place::taiwan},     {"年增", place::taiwan},
    {"季增", place::taiwan},     {"稅後", place::taiwan},     {"元台幣", place::taiwan},   {"按年增", place::not_taiwan}, // no 年增
    {"人民幣", place::mainland}, {"人民币", place::mainland}, {"中國", place::mainland},   {"歸母", place::mainland},
    {"同比", place::mainland}};

/// How often the words of each place stand in a text, each word 64 times at most: the text is read once.
struct place_counts {
    explicit place_counts(std::string_view text) {
        std::bitset<4096> begins; // most characters begin no word
        for (auto const& w : place_words) begins.set(key(w.word.data()));
        std::size_t count[std::size(place_words)] = {}, past[std::size(place_words)] = {};
        for (std::size_t i = 0; i + 2 < text.size(); ++i) {
            if (static_cast<unsigned char>(text[i]) < 0xE4 || !begins[key(text.data() + i)]) continue;
            for (std::size_t k = 0; k < std::size(place_words); ++k) {
                auto const& w = place_words[k];
                if (i < past[k] || !text.substr(i).starts_with(w.word)) continue;
                if (++count[k] <= 64) ++of[static_cast<std::size_t>(w.of)];
                past[k] = i + w.word.size();
            }
        }
    }
    std::size_t operator[](place p) const { return of[static_cast<std::size_t>(p)]; }

private:
    std::size_t of[4] = {};

    static std::size_t key(char const* character) { return static_cast<std::size_t>((character[1] & 0x3F) << 6 | (character[2] & 0x3F)); }
};

/// Past the ASCII at `i`: eight bytes at a time.
inline std::size_t skip_ascii(std::string_view text, std::size_t i) {
    for (std::uint64_t word; i + sizeof word <= text.size(); i += sizeof word) {
        std::memcpy(&word, text.data() + i, sizeof word);
        if ((word & 0x8080'8080'8080'8080) != 0) break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80) ++i;
    return i;
}

} // namespace detail

/// Finds the region by the script and the words of the first 64 KiB: 億 with 台 or 新台幣 → TWD,
/// 港元 and 溢利 → HKD, kana → JPY. `lang` (zh, zh-Hans, zh-Hant, en, ja) decides the language;
/// `currency` decides what 元 and $ are.
inline region find_region(std::string_view text, std::string_view lang = {}, std::string_view currency = {}) {
    text = text.substr(0, 64 * 1024);
    std::size_t hanzi = 0, kana = 0, traditional = 0, simplified = 0;
    for (std::size_t i = detail::skip_ascii(text, 0); i + 2 < text.size();) {
        auto const b = static_cast<unsigned char>(text[i]);
        if (b < 0xE3 || b > 0xE9) {
            i = b < 0x80 ? detail::skip_ascii(text, i) : i + 1;
            continue;
        }
        if (b == 0xE3) {
            auto const c = static_cast<unsigned char>(text[i + 1]);
            kana += c == 0x81 || c == 0x82 || c == 0x83;
        } else {
            ++hanzi;
            int const script = detail::script(text.data() + i);
            traditional += script > 0, simplified += script < 0;
        }
        i += 3;
    }
    region r;
    if (!lang.empty())
        r.language = lang.substr(0, 2) == "zh" ? "zh" : lang.substr(0, 2) == "ja" ? "ja" : "en";
    else if (kana * 8 > hanzi + 8)
        r.language = "ja";
    else if (hanzi * 24 > text.size() || hanzi > 400)
        r.language = "zh";
    bool const chinese = r.language == "zh";
    r.yen              = chinese ? "CNY" : "JPY";
    if (traditional > simplified || lang == "zh-Hant" || lang == "zh-TW" || lang == "zh-HK") {
        detail::place_counts const words(text);
        std::size_t const          hongkong = words[detail::place::hongkong] + (lang == "zh-HK" ? 9 : 0), mainland = words[detail::place::mainland];
        std::size_t taiwan = words[detail::place::taiwan] + (lang == "zh-TW" ? 9 : 0);
        taiwan -= std::min(taiwan, words[detail::place::not_taiwan]);
        if (hongkong > taiwan)
            r.yuan = "HKD";
        else if (taiwan > 0 && taiwan >= mainland)
            r.yuan = "TWD";
    }
    if (!currency.empty()) r.yuan = r.dollar = currency;
    return r;
}

} // namespace numfact::text
