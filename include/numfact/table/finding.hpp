// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::table {

/// How sure it is that a figure is wrong, and not read, rounded or meant otherwise.
enum class certainty : std::uint8_t { possible, likely, certain };
constexpr std::string_view to_string(certainty c) {
    constexpr std::string_view names[] = {"possible", "likely", "certain"};
    return names[static_cast<int>(c)];
}

inline std::optional<certainty> certainty_named(std::string_view name) {
    for (auto const c : {certainty::possible, certainty::likely, certainty::certain})
        if (to_string(c) == name) return c;
    return std::nullopt;
}

/// A figure that another is held against.
struct witness {
    std::string doc;  ///< empty: the same document
    std::string text; ///< or, without a place, where a rate is from
    std::size_t start = 0, end = 0;
};

/// Something that does not add up: a row, what it contradicts, and the arithmetic.
struct finding {
    std::string      doc;
    std::string_view rule; ///< restatement, change, cagr, total, range, contradiction, impossible
    certainty        sure = certainty::likely;
    std::size_t      start = 0, end = 0; ///< of the figure in question, in bytes of the document
    std::string      text;
    std::string      stated;     ///< what it says: "45亿" of CNY as a plain number, "34.4 %"
    std::string      computed;   ///< what the others make of it: an interval, as wide as they are rounded
    std::string      arithmetic; ///< "2800000000000 / 4300000000000 - 1"
    std::vector<witness> rows;   ///< the other figures
};

/// "4.3万亿韩元 @120; 2.8万亿韩元 @98": figures with the bytes where they begin.
inline std::string to_string(std::vector<witness> const& rows) {
    std::string out;
    for (auto const& w : rows) {
        out.append(out.empty() ? "" : "; ").append(w.doc).append(w.doc.empty() ? "" : ": ").append(w.text);
        if (w.end != 0) out.append(" @").append(std::to_string(w.start));
    }
    return out;
}

/// What is known of a document: what the engine found in it.
struct audited {
    std::string_view           id;
    std::string_view           text;
    std::span<mention const>   mentions;
    std::span<fact const>      facts;
};

} // namespace numfact::table
