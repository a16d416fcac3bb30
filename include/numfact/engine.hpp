// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/grammar/config.hpp>
#include <numfact/options.hpp>
#include <numfact/result.hpp>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace numfact {

/// Reads texts. Built once from the options, then immutable: one engine serves any number of threads.
class engine {
public:
    /// Mentions and facts of one window of a text, in text order; valid during the call.
    using sink = std::function<void(std::span<mention const>, std::span<fact const>)>;

    /// An engine with the built-in lexicon. Options that can fail go through create().
    explicit engine(options o = {});

    /// The same with the lexicon files of the options; errors name the file and the line.
    static result<engine> create(options o);

    /// All mentions of a text: "利润2.8万亿韩元" → one of kind money, value 2800000000000, unit KRW.
    std::vector<mention> mentions(document const& d) const;

    /// The fact table of a text.
    std::vector<fact> facts(document const& d) const;

    /// Calls `out` window by window, so that a long text needs little memory. Facts are made if `with_facts`.
    void for_each(document const& d, sink const& out, bool with_facts = true) const;

    /// One amount in the unit of the options: "2600太瓦时", or a number and a code, "2600 TW.h" → norm_value
    /// 296.6 GW.a; by the exchange rates of the day `on`. The error says why it cannot be converted.
    result<mention> convert(std::string_view amount, std::string_view on = {}) const;

    /// When the text says, at its head, that it was published: "锦秋集· 2025-09-05 23:17" → 2025-09-05.
    instant dateline(std::string_view text) const;

    /// For people: which rules matched where in the text, and what became of them.
    std::string explain(std::string_view text) const;

private:
    struct tables;
    explicit engine(std::nullptr_t) {} ///< whose tables create() makes
    std::shared_ptr<tables const> tables_;
};

} // namespace numfact

#if !defined(NUMFACT_COMPILED)
#include <numfact/engine_def.hpp>
#endif
