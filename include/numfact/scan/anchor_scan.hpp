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
        : set_(set), begin_(begin), end_(end), block_(begin), block_end_(begin), asked_(begin), tier_(with) {}

    /// The next place at or after `at` where an expression may begin; `end` if there is none. Of a run of digits
    /// it is the first that is not before `at`.
    anchor next(char const* at) {
        return at != end_ && is_digit(at) ? anchor{{true, true, prefix_says::nothing}, at} : find(at);
    }
    /// The next one after the anchor at `at`, and after the rest of its run of digits.
    anchor after(char const* at) { return find(at + 1); }

private:
    static constexpr std::size_t most_chunks = 64; ///< of 64 bytes

    static bool is_digit(char const* p) { return lexicon::is_ascii_digit(static_cast<unsigned char>(*p)); }

    anchor find(char const* at) {
        if (at < asked_) next_ = 0;
        asked_ = at;
        for (; at != end_; at = block_end_) {
            if (at >= block_end_ || at < block_) find_block(at);
            for (; next_ != count_; ++next_) {
                char const* const p = block_ + places_[next_];
                if (p < at) continue; // in the expression before: what it may begin is never asked
                if (beginning const b = is_digit(p) ? beginning{true, true, prefix_says::nothing} : set_.of_surface(p, end_)) return {b, p};
            }
        }
        return {{}, end_};
    }

    /// Finds where anchors may be in the block that begins at `at`.
    void find_block(char const* at) {
        block_     = at;
        block_end_ = at + std::min(static_cast<std::size_t>(end_ - at), most_chunks * 64);
        count_ = next_ = 0;
        if (tier_ == tier::scalar) return find_one_by_one();
        std::size_t const chunks = (static_cast<std::size_t>(block_end_ - at) + 63) / 64;
        anchor_carry      before;
        if (at != begin_) {
            auto const c = static_cast<unsigned char>(at[-1]);
            before.digit = lexicon::is_ascii_digit(c), before.alnum = before.digit | lexicon::is_ascii_letter(c);
        }
        // a pass reads more bytes than it answers: the last ones of the text are copied for it
        std::size_t const readable = static_cast<std::size_t>(end_ - at);
        std::size_t const whole    = std::min(chunks, readable < look_ahead ? 0 : (readable - look_ahead) / 64);
        std::uint16_t*    last     = pass(at, whole, 0, before, places_);
        if (whole != chunks) {
            char rest[128 + look_ahead]{};
            std::memcpy(rest, at + whole * 64, readable - whole * 64);
            last = pass(rest, chunks - whole, whole * 64, before, last);
        }
        auto const count = static_cast<std::size_t>(last - places_);
        keep_prefixes(count);
    }
    /// Of `count` places those where digits stand, or a prefix may.
    void keep_prefixes(std::size_t count) {
#if defined(__GNUC__) && defined(__x86_64__)
        if (tier_ == tier::avx512 && end_ - block_end_ >= 8) return void(count_ = avx512::keep_prefixes(set_.begins(), block_, places_, count));
#endif
        for (std::size_t i = 0; i < count; ++i) { // no branch that is hard to predict
            places_[count_] = places_[i];
            count_ += may_begin(block_ + places_[i]);
        }
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
        byte_class before = block_ == begin_ ? other : classes[static_cast<unsigned char>(block_[-1])];
        for (char const* p = block_; p != block_end_; ++p) {
            byte_class const c = classes[static_cast<unsigned char>(*p)];
            if (c != other && (c == lead || before != digit) && !(c == letter && before == letter)) {
                places_[count_] = static_cast<std::uint16_t>(p - block_);
                count_ += may_begin(p);
            }
            before = c;
        }
    }
    /// 1 or 0.
    std::uint64_t may_begin(char const* p) const { return is_digit(p) | set_.begins().has(prefix_hash::load(p, end_)); }

    std::uint16_t* pass(char const* at, std::size_t count, std::size_t base, anchor_carry& before, std::uint16_t* to) const {
        switch (tier_) {
#if defined(__GNUC__) && defined(__x86_64__)
        case tier::avx512: return avx512::find(set_.filter(), at, count, base, before, to);
        case tier::avx2: return avx2::find(set_.filter(), at, count, base, before, to);
#elif defined(__GNUC__) && defined(__aarch64__) && defined(__ARM_NEON)
        case tier::neon: return neon::find(set_.filter(), at, count, base, before, to);
#endif
        default: return to;
        }
    }

    anchor_set const& set_;
    char const*       begin_;
    char const*       end_;
    char const*       block_;
    char const*       block_end_;
    char const*       asked_;                        ///< the place last asked for
    std::size_t       count_ = 0, next_ = 0;         ///< places found, and passed
    std::uint16_t     places_[most_chunks * 64 + 32]; ///< in the block, from its beginning; a pass writes some more
    tier              tier_;
};

/// Appends the offsets of the anchors of `text`, of a run of digits its first, as the tier `with` finds them:
/// "a 3 and 一" → 2, 8
inline void find_anchors(anchor_set const& set, std::string_view text, tier with, std::vector<std::size_t>& out) {
    char const* const begin = text.data();
    char const* const end   = begin + text.size();
    anchor_scan       scan(set, begin, end, with);
    for (char const* p = scan.next(begin).at; p != end; p = scan.after(p).at) out.push_back(static_cast<std::size_t>(p - begin));
}

} // namespace numfact::scan
