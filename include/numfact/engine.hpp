// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/grammar/config.hpp>
#include <numfact/mention.hpp>
#include <numfact/options.hpp>
#include <numfact/result.hpp>

#include <span>
#include <vector>

namespace numfact {

/// Reads texts. Built once, immutable, shared by threads.
class engine {
public:
    explicit engine(options o = {}) : options_(std::move(o)) {}
    /// The same, answering an error when a lexicon file cannot be used.
    static result<engine> create(options o);

    std::vector<mention> mentions(document const& d) const;
    std::vector<fact>    facts(document const& d) const;

    /// Calls `f(std::span<mention const>, std::span<fact const>)` window by window, in the order of the text.
    template <class F>
    void for_each(document const& d, F&& f) const {
        std::vector<mention> const m = mentions(d);
        std::vector<fact> const    t = facts(d);
        f(std::span<mention const>(m), std::span<fact const>(t));
    }

    /// Which rules matched where, and what became of it.
    std::string explain(std::string_view text) const;

private:
    options options_;
};

} // namespace numfact

#if !defined(NUMFACT_COMPILED)
#include <numfact/engine_def.hpp>
#endif
