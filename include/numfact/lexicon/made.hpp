// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/trie.hpp>

#include <cstdint>
#include <cstring>
#include <type_traits>

// What the built-in rows alone make is made when the library is: an engine whose user adds no rows to a part takes that part
// as it is, without a look at its surfaces.

namespace numfact::lexicon {

enum class made_part : std::uint8_t { anchors, quantities };

/// A part as it was visited: its tries, and the bytes of all else.
struct made_view {
    trie_arrays::view const* tries;
    char const*              bytes;
};

/// Null where it has not been made. Only the compiled library has any.
made_view const* find_made(made_part part);

/// Fills in a part. What has a `visit` shows what it consists of; all else is bytes.
class made_reader {
public:
    explicit made_reader(made_view const& from) : from_(from) {}

    void operator()(trie& t) { t.take(*from_.tries++); }
    template <class T>
    void operator()(T& t) {
        if constexpr (requires { t.visit(*this); }) {
            t.visit(*this);
        } else {
            static_assert(std::is_trivially_copyable_v<T>);
            std::memcpy(static_cast<void*>(&t), from_.bytes, sizeof t);
            from_.bytes += sizeof t;
        }
    }

private:
    made_view from_;
};

/// Fills in a part, if it has been made.
#if defined(NUMFACT_COMPILED)
template <class Part>
bool take_made(made_part which, Part& part) {
    made_view const* const made = find_made(which);
    if (made != nullptr) made_reader{*made}(part);
    return made != nullptr;
}
#else
template <class Part>
bool take_made(made_part, Part&) {
    return false;
}
#endif

} // namespace numfact::lexicon
