// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/avx2.hpp>
#include <numfact/scan/avx512.hpp>
#include <numfact/scan/candidate.hpp>
#include <numfact/scan/neon.hpp>
#include <numfact/scan/tier.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace numfact::scan {

/// Finds the anchors of a text, block by block. Nothing is allocated; what is kept is of one block.
///
///     anchor_scan scan(anchors, begin, end);
///     for (char const* p = begin; (p = scan.next(p).at) != end; p = past_the_expression_at(p)) …
class anchor_scan {
public:
    /// Every tier answers the same; one is asked for by tests and benchmarks only.
    anchor_scan(anchor_set const& set, char const* begin, char const* end, tier with = best_tier())
        : set_(set), begin_(begin), end_(end), block_(begin), block_end_(begin), tier_(with) {}

    /// The next place at or after `at` where an expression may begin; `end` if there is none. Of a run of digits
    /// it is the first that is not before `at`.
    anchor next(char const* at) {
        if (at != end_ && lexicon::is_ascii_digit(static_cast<unsigned char>(*at))) return {{true, true}, at};
        for (; at != end_; at = block_end_) {
            if (at >= block_end_ || at < block_) find_block(at);
            std::size_t const from = static_cast<std::size_t>(at - block_);
            std::uint64_t     bits = found_[from / 64] >> from % 64 << from % 64;
            for (std::size_t i = from / 64;;) {
                if (bits != 0) {
                    int const place = std::countr_zero(bits);
                    return {{(quantities_[i] >> place & 1) != 0, true}, block_ + i * 64 + place};
                }
                if (++i == chunks_) break;
                bits = found_[i];
            }
        }
        return {{}, end_};
    }

private:
    static constexpr std::size_t most_chunks = 64; ///< of 64 bytes

    /// Finds the anchors of the block that begins at `at`.
    void find_block(char const* at) {
        block_     = at;
        block_end_ = at + std::min(static_cast<std::size_t>(end_ - at), most_chunks * 64);
        chunks_    = (static_cast<std::size_t>(block_end_ - at) + 63) / 64;
        if (tier_ == tier::scalar) return find_one_by_one();
        anchor_carry before;
        if (at != begin_) {
            auto const c = static_cast<unsigned char>(at[-1]);
            before.digit = lexicon::is_ascii_digit(c), before.alnum = before.digit | lexicon::is_ascii_letter(c);
        }
        // a pass reads more bytes than it answers: the last ones of the text are copied for it
        anchor_masks      masks[most_chunks];
        std::size_t const readable = static_cast<std::size_t>(end_ - at);
        std::size_t const whole    = std::min(chunks_, readable < look_ahead ? 0 : (readable - look_ahead) / 64);
        pass(at, whole, before, masks);
        if (whole != chunks_) {
            char rest[128 + look_ahead]{};
            std::memcpy(rest, at + whole * 64, readable - whole * 64);
            pass(rest, chunks_ - whole, before, masks + whole);
        }
        for (std::size_t i = 0; i < chunks_; ++i) found_[i] = quantities_[i] = masks[i].digits;
        prefix_hash const& begins = set_.begins();
        verify(masks, &anchor_masks::wide, [&](char const* p) { return begins.has_characters(p); });
        verify(masks, &anchor_masks::words, [&](char const* p) { return begins.has_word(p); });
    }

    enum byte_class : std::uint8_t { other, digit, letter, lead };
    static constexpr auto classes = [] {
        std::array<byte_class, 256> all{};
        for (std::size_t c = 0; c < 256; ++c) {
            auto const byte = static_cast<unsigned char>(c);
            all[c] = lexicon::is_ascii_digit(byte) ? digit : lexicon::is_ascii_letter(byte) ? letter : byte >= 0xC2 ? lead : other;
        }
        return all;
    }();

    /// The scalar tier: what the filter would pass is found by a table of bytes.
    void find_one_by_one() {
        std::fill_n(found_, chunks_, 0), std::fill_n(quantities_, chunks_, 0);
        byte_class before = block_ == begin_ ? other : classes[static_cast<unsigned char>(block_[-1])];
        for (char const* p = block_; p != block_end_; ++p) {
            byte_class const c = classes[static_cast<unsigned char>(*p)];
            if (c != other && (c == lead || before != digit) && !(c == letter && before == letter) && may_begin(p, c))
                keep(static_cast<std::size_t>(p - block_), set_.at(begin_, p, end_));
            before = c;
        }
    }
    bool may_begin(char const* p, byte_class c) const {
        return c == digit || end_ - p < 8 || (c == letter ? set_.begins().has_word(p) : set_.begins().has_characters(p)) != 0;
    }

    void pass(char const* at, std::size_t count, anchor_carry& before, anchor_masks* to) const {
        switch (tier_) {
#if defined(__GNUC__) && defined(__x86_64__)
        case tier::avx512: return avx512::find(set_.filter(), at, count, before, to);
        case tier::avx2: return avx2::find(set_.filter(), at, count, before, to);
#elif defined(__GNUC__) && defined(__aarch64__) && defined(__ARM_NEON)
        case tier::neon: return neon::find(set_.filter(), at, count, before, to);
#endif
        default: break;
        }
    }

    /// Looks up what passed the filter.
    template <typename Test>
    void verify(anchor_masks const* masks, std::uint64_t anchor_masks::*passed, Test const& may_begin) {
        std::uint16_t places[most_chunks * 64 + 64];
        std::size_t   count = 0, left = 0;
        for (std::size_t i = 0; i < chunks_; ++i) count += list(masks[i].*passed, i * 64, places + count);
        for (std::size_t i = 0; i < count; ++i) {
            char const* const p = block_ + places[i];
            places[left]        = places[i];
            left += end_ - p < 8 ? 1 : may_begin(p);
        }
        for (std::size_t i = 0; i < left; ++i) keep(places[i], set_.of_surface(block_ + places[i], end_));
    }
    /// Writes base + the place of each bit. The first four are written whether they are there or not: few masks have
    /// more, and a loop over the bits would be predicted wrong at its end, once for every 64 bytes.
    static std::size_t list(std::uint64_t bits, std::size_t base, std::uint16_t* to) {
        std::size_t n = 0;
        auto const  one = [&] {
            to[n] = static_cast<std::uint16_t>(base + static_cast<std::size_t>(std::countr_zero(bits)));
            n += bits != 0;
            bits &= bits - 1;
        };
        one(), one(), one(), one();
        while (bits != 0) one();
        return n;
    }
    void keep(std::size_t place, beginning b) {
        found_[place / 64] |= std::uint64_t{b.time} << place % 64;
        quantities_[place / 64] |= std::uint64_t{b.quantity} << place % 64;
    }

    anchor_set const& set_;
    char const*       begin_;
    char const*       end_;
    char const*       block_;
    char const*       block_end_;
    std::size_t       chunks_ = 0;
    std::uint64_t     found_[most_chunks], quantities_[most_chunks]; ///< a bit a byte of the block
    tier              tier_;
};

/// Appends the offsets of the anchors of `text`, of a run of digits its first, as the tier `with` finds them:
/// "a 3 and 一" → 2, 8
inline void find_anchors(anchor_set const& set, std::string_view text, tier with, std::vector<std::size_t>& out) {
    char const* const begin = text.data();
    char const* const end   = begin + text.size();
    anchor_scan       scan(set, begin, end, with);
    auto const digit = [](char c) { return lexicon::is_ascii_digit(static_cast<unsigned char>(c)); };
    for (char const* p = begin; (p = scan.next(p).at) != end;) {
        out.push_back(static_cast<std::size_t>(p - begin));
        for (bool const run = digit(*p++); run && p != end && digit(*p);) ++p;
    }
}

} // namespace numfact::scan
