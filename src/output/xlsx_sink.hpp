// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/output.hpp"
#include "output/sink.hpp"
#include "output/temporary_file.hpp"
#include "output/workbook.hpp"

namespace numfact::output {

/// A row of the sheet of sources: a document.
struct source_row {
    std::string_view doc, title;
    instant          published;
    std::string_view published_from, encoding;
    std::size_t      mentions = 0;
};
template <class Visitor>
void visit_fields(source_row const& r, Visitor&& visit) {
    visit("doc", r.doc);
    visit("title", r.title);
    visit("published", r.published);
    visit("published_from", r.published_from);
    visit("encoding", r.encoding);
    visit("mentions", r.mentions);
}

/// An XLSX file with a sheet of facts, of mentions, of findings of the audit and of sources. Where only mentions are
/// wanted, there are no sheets of facts and findings.
class xlsx_sink final : public sink {
public:
    xlsx_sink(cli::output& out, bool with_facts);

    void begin(source const& s) override;
    void add(std::span<mention const> mentions, std::span<fact const> facts) override;
    void end() override;
    bool wants_findings() const override { return with_facts_; }
    void add_findings(std::span<numfact::table::finding const> findings) override;
    bool finish() override;
    bool good() const override { return true; }

private:
    cli::output&   out_;
    temporary_file file_; ///< a ZIP is not written from its begin to its end, but a pipe is
    workbook       book_;
    bool           with_facts_;
    sheet          facts_, mentions_, findings_, sources_;
    source         now_{};
    std::size_t    count_ = 0; ///< of the mentions of the document
};

} // namespace numfact::output
