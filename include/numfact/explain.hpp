// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/mention.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace numfact {

/// Appends how a mention came about: the rules that matched inside it, each with what it read, and what
/// the normalizer made of them.
///     2.8万亿韩元
///       amount    2.8万亿
///       single    2.8万亿韩元
///       → money 2800000000000 KRW
inline void append_explanation(std::string_view text, mention const& m, std::vector<grammar::rule_match> const& trace, std::string& out) {
    auto const line = [&](std::string_view head, std::string_view tail) {
        out.append("  ").append(head).append(head.size() < 9 ? 10 - head.size() : 1, ' ').append(tail).append("\n");
    };
    out.append(m.text).append("\n");
    auto const read_by = [](grammar::rule_match const& t) { return std::string_view(t.first, static_cast<std::size_t>(t.last - t.first)); };
    for (std::size_t i = 0; i < trace.size() && !has_interval(m.kind); ++i) {
        auto const at = static_cast<std::size_t>(trace[i].first - text.data());
        if (at < m.start || at >= m.end) continue;
        bool again = false; // rules are tried in order, and inner ones more than once
        for (std::size_t j = 0; j < i; ++j)
            again = again || (trace[j].rule == trace[i].rule && trace[j].first == trace[i].first && trace[j].last == trace[i].last);
        if (!again) line(trace[i].rule, read_by(trace[i]));
    }
    if (has_interval(m.kind)) line(m.rule, m.text);
    out.append("  → ").append(to_string(m.kind));
    if (m.value) out.append(" ").append(m.value.to_string());
    if (m.low || m.high) out.append(" ").append(m.low.to_string()).append(" to ").append(m.high.to_string());
    if (!m.unit.empty()) out.append(" ").append(m.unit);
    if (m.from) out.append(" ").append(m.from.to_string()).append(" to ").append(m.to.to_string());
    if (m.bound != bound::exact) out.append(", ").append(to_string(m.bound));
    if (m.vague) out.append(", vague");
    if (m.norm_value) out.append(" = ").append(m.norm_value.to_string()).append(" ").append(m.norm_unit);
    out.append("\n");
}

} // namespace numfact
