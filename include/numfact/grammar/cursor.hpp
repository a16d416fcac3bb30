// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>

namespace numfact::grammar {

/// A place in the text that carries the state of the match along with it. It is the one iterator
/// type of all grammars: terminals write what they read into `*state`, so that rules need no
/// attributes and no contexts, which would multiply the instantiations of every rule.
template <class State>
struct cursor {
    using iterator_category = std::random_access_iterator_tag;
    using value_type        = char;
    using difference_type   = std::ptrdiff_t;
    using pointer           = char const*;
    using reference         = char const&;

    char const* at    = nullptr;
    State*      state = nullptr;

    reference operator*() const { return *at; }
    cursor&   operator++() { return ++at, *this; }
    cursor    operator++(int) { return {std::exchange(at, at + 1), state}; }
    cursor&   operator--() { return --at, *this; }
    cursor&   operator+=(difference_type n) { return at += n, *this; }
    friend cursor          operator+(cursor c, difference_type n) { return c += n; }
    friend difference_type operator-(cursor a, cursor b) { return a.at - b.at; }
    friend bool            operator==(cursor a, cursor b) { return a.at == b.at; }
    friend bool            operator!=(cursor a, cursor b) { return a.at != b.at; }
    friend bool            operator<(cursor a, cursor b) { return a.at < b.at; }
};

} // namespace numfact::grammar
