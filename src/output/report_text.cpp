// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "output/report_text.hpp"

#include <numfact/text/utf8.hpp>

#include <algorithm>
#include <utility>

namespace numfact::output {

std::string escaped(std::string_view text) {
    std::string valid, out;
    text::append_utf8(valid, text);
    for (char const c : valid) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\0': out += "\xEF\xBF\xBD"; break;
        default: out += c;
        }
    }
    return out;
}

std::string_view either(std::string_view s, std::string_view otherwise) { return s.empty() ? otherwise : s; }

std::string mark_id(std::size_t document, std::size_t start) {
    return "d" + std::to_string(document) + "-" + std::to_string(start);
}

std::string attribute(std::string_view name, std::string_view value) {
    return " data-" + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string series_of(fact const& f) {
    constexpr std::pair<std::int64_t, std::string_view> lengths[] = {
        {1, "daily"}, {7, "weekly"}, {31, "monthly"}, {92, "quarterly"}, {184, "half-yearly"}, {366, "yearly"}};
    std::string_view length;
    for (auto [days, name] : lengths)
        if (f.to.days() - f.from.days() <= days && length.empty()) length = name;
    std::string out;
    for (std::string_view const part :
         {either(f.entity_id, f.entity), std::string_view(f.segment), either(f.metric_id, f.metric),
          f.type == fact_type::level ? "" : to_string(f.type), to_string(f.basis), std::string_view(f.unit), length})
        if (!part.empty()) out.append(out.empty() ? "" : " · ").append(part);
    return out;
}

std::string breakable(std::string amount) {
    if (auto const at = amount.find(".."); at != amount.npos) amount.insert(at + 2, "<wbr>");
    return amount;
}

std::string explanation_of(mention const& m) {
    std::string out(to_string(m.kind));
    for (std::string const& part : {m.value.to_string(), m.low ? m.low.to_string() + " to " + m.high.to_string() : "",
                                    m.unit, m.from ? m.from.to_string() + " to " + m.to.to_string() : ""})
        if (!part.empty()) out.append(" ").append(part);
    return out;
}

shown_fact::shown_fact(fact const& f) {
    detail::table_cells row{detail::columns_of(f)};
    visit_fields(f, row);
    cells_ = row.finish();
}

std::string_view shown_fact::operator[](std::string_view column) const {
    auto const columns = detail::columns_of(fact{});
    auto const at      = std::find(columns.begin(), columns.end(), column);
    return cells_[static_cast<std::size_t>(at - columns.begin())];
}

} // namespace numfact::output
