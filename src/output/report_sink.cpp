// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "output/report_sink.hpp"

#include "output/report_text.hpp"
#include "report_parts.hpp"

#include <numfact/version.hpp>

namespace numfact::output {

void report_sink::begin(source const& s) {
    number_of_.emplace(s.doc, documents_.size());
    documents_.push_back({std::string(s.doc),
                          std::string(s.text),
                          std::string(s.title),
                          std::string(s.published),
                          std::string(s.published_from),
                          {}});
    text_  = s.text;
    shown_ = 0;
}

void report_sink::add(std::span<mention const> mentions, std::span<fact const> facts) {
    for (auto const& m : mentions) {
        auto const at = static_cast<std::size_t>(m.text.data() - text_.data());
        if (at < shown_) continue; // one within another
        shown_ = at + m.text.size();
        marks_.emplace(documents_.back().doc, m.start);
        documents_.back().mentions.push_back({at, m.text.size(), m.start, explanation_of(m)});
    }
    for (auto const& f : facts) {
        fact_at_.emplace(place(f.doc, f.start), facts_.size());
        for (auto const& told : f.sources) fact_at_.emplace(place(told.doc, told.start), facts_.size());
        facts_.push_back(f);
    }
}

/// Words that lead to a place in the texts.
std::string report_sink::link_to(std::string const& doc, std::size_t start, std::string_view words) const {
    auto const at = number_of_.find(doc);
    if (at == number_of_.end() || !marks_.contains(place(doc, start))) return escaped(words);
    return "<a href=\"#" + mark_id(at->second, start) + "\">" + escaped(words) + "</a>";
}

void report_sink::append_row(std::string& out, std::size_t number) const {
    fact const&      f = facts_[number];
    shown_fact const cells(f);
    std::string      plotted; // what a plot can show of the value
    if (f.value.is == number::form::decimal) plotted = f.value.to_string();
    out += "<tr id=\"f" + std::to_string(number) + "\"";
    out += attribute("entity", f.entity) + attribute("metric", either(f.metric_id, f.metric)) +
           attribute("period", f.period);
    out += attribute("status", to_string(f.status)) + attribute("from", f.from.to_string().substr(0, 10));
    out += attribute("value", plotted) + attribute("series", series_of(f));
    out += attribute("shown", std::string(cells["value"]) + " " + f.unit) + ">";
    for (std::string_view const column : {"entity", "segment", "metric", "period", "type", "basis", "status"}) {
        auto const cell = column == "metric" ? either(f.metric, f.metric_id) : cells[column];
        out.append(column == "period" ? "<td class=\"date\">" : "<td>").append(escaped(cell)).append("</td>");
    }
    out += "<td class=\"amount\" data-sort=\"" +
           (plotted.empty() ? f.low.is == number::form::decimal ? f.low.to_string() : "" : plotted);
    out += "\">" + breakable(escaped(cells["value"])) + "</td><td>" + escaped(f.unit) + "</td><td class=\"date\">" +
           f.published.to_string() + "</td><td>";
    if (f.revision > 1) out += "revision " + std::to_string(f.revision) + " ";
    if (f.conflict) out += "<span class=\"warn\">conflict</span>";
    out += "</td><td>";
    std::vector<telling> const places =
        f.sources.empty() ? std::vector<telling>{{f.doc, f.published, f.start, f.end}} : f.sources;
    for (auto const& told : places) {
        bool const own = told.doc == f.doc && told.start == f.start;
        out += link_to(told.doc, told.start, own ? f.text : told.doc.substr(told.doc.rfind('/') + 1)) + " ";
    }
    out += "</td></tr>\n";
}

void report_sink::append_facts(std::string& out) const {
    constexpr std::string_view columns[] = {"entity", "segment", "metric", "period",    "type", "basis",
                                            "status", "value",   "unit",   "published", "note", "text"};
    out += "<section id=\"facts\"><h2>Facts</h2>\n" + std::string(report::form);
    out += "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of facts\"><table><thead><tr>";
    for (auto const name : columns)
        out.append("<th scope=\"col\"")
            .append(name == "value" ? " data-numbers=\"1\" class=\"amount\"" : "")
            .append("><button type=\"button\">")
            .append(name)
            .append("</button></th>");
    out += "</tr></thead><tbody>\n";
    for (std::size_t i = 0; i < facts_.size(); ++i) append_row(out, i);
    out +=
        "</tbody></table></div></section>\n<section id=\"plots\" hidden><h2>Series</h2><div class=\"plots\"></div></section>\n";
}

void report_sink::append_findings(std::string& out) const {
    if (findings_.empty()) return;
    out += "<section id=\"findings\"><h2>What does not add up</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" "
           "aria-label=\"Table of findings\"><table><thead><tr>";
    for (auto const name : {"figure", "rule", "sure", "stated", "computed", "arithmetic", "against", "document"})
        out.append("<th scope=\"col\">").append(name).append("</th>");
    out += "</tr></thead><tbody>\n";
    for (auto const& g : findings_) {
        out += "<tr><td>" + link_to(g.doc, g.start, g.text) + "</td>";
        for (std::string_view const cell : {g.rule, to_string(g.sure), std::string_view(g.stated),
                                            std::string_view(g.computed), std::string_view(g.arithmetic)})
            out += "<td>" + escaped(cell) + "</td>";
        out += "<td>";
        for (auto const& w : g.rows) out += link_to(w.doc.empty() ? g.doc : w.doc, w.start, w.text) + " ";
        out += "</td><td>" + escaped(g.doc) + "</td></tr>\n";
    }
    out += "</tbody></table></div></section>\n";
}

void report_sink::append_document(std::string& out, std::size_t number) const {
    document const& d = documents_[number];
    out += "<article><h3>" + escaped(either(d.title, d.doc)) + "</h3><p class=\"soft\">";
    if (!d.title.empty()) out += escaped(d.doc) + "<br>";
    out += d.published.empty() ? "no publication date: relative times stay open"
                               : "published " + escaped(d.published) + " (" + escaped(d.published_from) + ")";
    out += "</p><div class=\"text\">";
    std::string_view const text = d.text;
    std::size_t            done = 0;
    for (auto const& m : d.mentions) {
        auto const told = fact_at_.find(place(d.doc, m.start));
        out += escaped(text.substr(done, m.at - done)) + "<mark id=\"" + mark_id(number, m.start) + "\" title=\"" +
               escaped(m.explanation) + "\"";
        std::string const words = escaped(text.substr(m.at, m.size));
        if (told == fact_at_.end()) {
            out += ">" + words + "</mark>";
        } else {
            std::string const row = "f" + std::to_string(told->second);
            out += " class=\"fact\"" + attribute("fact", row) + "><a href=\"#" + row + "\">" + words + "</a></mark>";
        }
        done = m.at + m.size;
    }
    out += escaped(text.substr(done)) + "</div></article>\n";
}

bool report_sink::finish() {
    std::string& out  = out_.buffer();
    auto const   many = [](std::size_t n, std::string const& thing) {
        return std::to_string(n) + " " + thing + (n == 1 ? "" : "s");
    };
    out.append(report::head).append("<style>").append(report::style).append("</style></head><body>\n");
    out += "<a class=\"skip\" href=\"#documents\">To the texts</a><header><h1>Facts in " +
           many(documents_.size(), "document") + "</h1>";
    out += "<p class=\"soft\">" + many(facts_.size(), "fact") + "; numfact " + std::string(version) +
           "</p></header><main>\n";
    append_facts(out);
    append_findings(out);
    out += "<section id=\"documents\"><h2>Texts</h2>\n";
    for (std::size_t i = 0; i < documents_.size(); ++i) {
        append_document(out, i);
        out_.flush_if_full();
    }
    out.append("</section></main>\n<script>").append(report::script).append("</script>\n</body></html>\n");
    return out_.finish();
}

} // namespace numfact::output
