// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <string_view>

namespace numfact::scan {

/// Where an expression may begin: digits, and the beginnings of the surfaces that were added. Built from
/// the lexicon, so that a row added by a user is found too.
class anchor_set {
public:
    /// "一", "今年", "twenty": its first character (CJK) or first word (Latin).
    void add(std::string_view surface) {
        if (surface.empty()) return;
        auto const lead = static_cast<unsigned char>(surface[0]);
        if (lexicon::is_ascii_letter(lead)) {
            std::size_t n = 0;
            while (n < surface.size() && lexicon::is_ascii_letter(static_cast<unsigned char>(surface[n]))) ++n;
            words_.add(surface.substr(0, n), 0, lexicon::symbol_table::letter_case::any);
            letters_[lead & 0x1F] = true;
        } else if (lead >= 0xE0 && surface.size() >= 3) {
            (*wide_)[code_point(surface.data())] = true;
            leads_[lead]                         = true;
        } else if (lead >= 0xC2 && surface.size() >= 2) {
            (*wide_)[static_cast<std::size_t>((lead & 0x1F) << 6 | (surface[1] & 0x3F))] = true;
            leads_[lead] = true;
        }
    }
    void freeze() {
        words_.freeze();
        for (int d = '0'; d <= '9'; ++d) leads_[static_cast<std::size_t>(d)] = true;
        for (std::size_t c = 'a'; c <= 'z'; ++c)
            if (letters_[c & 0x1F]) leads_[c] = leads_[c - 32] = true;
    }

    /// The next place at or after `at` where an expression may begin; `end` if there is none.
    char const* next(char const* begin, char const* at, char const* end) const {
        for (; at != end; ++at) {
            auto const lead = static_cast<unsigned char>(*at);
            if (!leads_[lead]) continue;
            if (lead < 0x80) {
                if (lexicon::is_ascii_digit(lead)) return at;
                bool const inside = at != begin && (lexicon::is_ascii_letter(static_cast<unsigned char>(at[-1])) ||
                                                    lexicon::is_ascii_digit(static_cast<unsigned char>(at[-1])));
                if (!inside && words_.longest(at, end)) return at;
            } else if (lead >= 0xE0) {
                if (end - at >= 3 && lead < 0xF0 && (*wide_)[code_point(at)]) return at;
            } else if (end - at >= 2 && (*wide_)[static_cast<std::size_t>((lead & 0x1F) << 6 | (at[1] & 0x3F))]) {
                return at;
            }
        }
        return end;
    }

private:
    static std::size_t code_point(char const* p) {
        return static_cast<std::size_t>((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    }
    std::array<bool, 256>                leads_{};
    std::array<bool, 32>                 letters_{};
    std::shared_ptr<std::bitset<0x10000>> wide_ = std::make_shared<std::bitset<0x10000>>();
    lexicon::symbol_table                words_;
};

} // namespace numfact::scan
