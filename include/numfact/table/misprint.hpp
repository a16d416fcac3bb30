// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/figure.hpp>

#include <string>

namespace numfact::table::detail {

/// The digits of a value without zeros at either end: 0.0280 → "28".
inline std::string significant_digits(decimal const& d) {
    std::string digits;
    for (char const c : d.abs().to_string())
        if (c >= '0' && c <= '9') digits += c;
    auto const first = digits.find_first_not_of('0'), last = digits.find_last_not_of('0');
    return first == digits.npos ? "" : digits.substr(first, last - first + 1);
}

/// Are they one digit apart: another one, one too many or too few, two exchanged?
inline bool one_edit_apart(std::string_view a, std::string_view b) {
    if (a.size() < b.size()) std::swap(a, b);
    std::size_t i = 0;
    while (i < b.size() && a[i] == b[i]) ++i;
    if (a.size() == b.size() + 1) return a.substr(i + 1) == b.substr(i);
    if (a.size() != b.size() || i == b.size()) return false;
    if (a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

/// Do two values look like one that is misprinted once: 507.45 and 507.54, 1.20亿 and 1.20万? Short numbers look
/// alike by chance, so that those of fewer digits than `least` say nothing.
inline bool looks_misprinted(decimal const& a, decimal const& b, std::size_t least = 3) {
    std::string const x = significant_digits(a), y = significant_digits(b);
    if (x == y) return x.size() > 1; // another scale
    return std::min(x.size(), y.size()) >= least && one_edit_apart(x, y);
}

/// The words of a statement as pairs of neighbouring letters, which serves all scripts.
inline std::vector<std::string_view> word_pairs(std::string_view text) {
    std::vector<std::string_view> pairs;
    std::size_t                   previous = text.npos;
    for (std::size_t i = 0; i < text.size();) {
        auto const        c    = static_cast<unsigned char>(text[i]);
        std::size_t const size = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        bool const        word = c >= 0xE4 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (word && previous != text.npos) pairs.push_back(text.substr(previous, std::min(i + size, text.size()) - previous));
        previous = word ? i : text.npos;
        i += size;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// Do the words before two figures say the same: 通信设备制造子板块周涨幅达 and 通信设备制造子板块周涨幅?
inline bool told_in_same_words(figure const& a, figure const& b) {
    auto const  x = word_pairs(a.before), y = word_pairs(b.before);
    std::size_t shared = 0;
    for (auto const& p : x) shared += std::binary_search(y.begin(), y.end(), p);
    return shared >= 4 && shared * 20 >= (x.size() + y.size()) * 9; // nine of ten
}

} // namespace numfact::table::detail
