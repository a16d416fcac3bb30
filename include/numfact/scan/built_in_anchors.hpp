// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_beginning.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/scan/candidate.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace numfact::scan {

inline constexpr std::pair<std::string_view, std::uint8_t> often_something_else[] = {
    {"article", prefix_says::article}, {"vague", prefix_says::vague}, {"minus", prefix_says::minus}, {"digit", prefix_says::digit},
    {"formal", prefix_says::formal}};

/// Adds the surfaces that expressions begin with, and makes its tables. No row of a user's has any.
inline void add_built_in(anchor_set& anchors) {
    for (auto const& row : lexicon::numeral_rows) {
        if (row.kind == "more" || row.kind == "and" || row.kind == "point" || row.kind == "zh-point" || row.kind == "part") continue;
        std::uint8_t kind = prefix_says::nothing;
        for (auto const& [name, says] : often_something_else)
            if (row.kind == name) kind = says;
        for (auto s : lexicon::surfaces(row.zh)) anchors.add_numeral(s, kind);
        for (auto s : lexicon::surfaces(row.en)) {
            anchors.add_numeral(s, kind);
            if (row.kind == "cardinal" || row.kind == "scale") anchors.add_numeral(std::string(s) + "fold");
        }
    }
    for (std::string_view s : {"第", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９", "½", "¼", "¾", "⅓", "⅔", "⅛",
                               "⅕", "⅖", "⅗", "⅘", "⅙", "⅚", "⅜", "⅝", "⅞", "point"}) anchors.add_numeral(s);
    lexicon::quantity_lexicon::each_joined_numeral([&](std::string const& s, bool, int) { anchors.add_numeral(s); });
    anchors.add_times(lexicon::beginnings());
    for (auto const& row : lexicon::reject_rows)
        for (auto s : lexicon::surfaces(row.en))
            if (s.starts_with("the ")) anchors.add_time(s); // the one: no numeral begins at its second word
    anchors.freeze();
}

} // namespace numfact::scan
