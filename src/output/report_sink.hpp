// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/output.hpp"
#include "output/sink.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace numfact::output {

/// One HTML page that needs no other file: the facts, to be filtered and sorted, their series as plots, and the
/// texts with every mention and fact marked and linked to its row. All of it is held until the end.
class report_sink final : public sink {
public:
    report_sink(cli::output& out, bool with_facts) : out_(out), with_facts_(with_facts) {}

    void begin(source const& s) override;
    void add(std::span<mention const> mentions, std::span<fact const> facts) override;
    bool wants_findings() const override { return with_facts_; }
    void add_findings(std::span<numfact::table::finding const> findings) override {
        findings_.insert(findings_.end(), findings.begin(), findings.end());
    }
    bool finish() override;
    bool good() const override { return out_.good(); }

private:
    struct found {
        std::size_t at, size;    ///< in the text
        std::size_t start;       ///< in the input: what a fact calls it by
        std::string explanation; ///< "money 2800000000000 KRW"
    };
    struct document {
        std::string        doc, text, title, published, published_from;
        std::vector<found> mentions;
    };
    using place = std::pair<std::string, std::size_t>; ///< document and start

    void        append_facts(std::string& out) const;
    void        append_findings(std::string& out) const;
    std::string link_to(std::string const& doc, std::size_t start, std::string_view words) const;
    void        append_row(std::string& out, std::size_t number) const;
    void        append_document(std::string& out, std::size_t number) const;

    cli::output&                         out_;
    bool                                 with_facts_;
    std::vector<document>                documents_;
    std::vector<numfact::table::finding> findings_;
    std::vector<fact>                    facts_;
    std::string_view                     text_;      ///< of the document being added
    std::size_t                          shown_ = 0; ///< how much of it the marks cover
    std::set<place>                      marks_;     ///< the places that can be linked to
    std::map<place, std::size_t>         fact_at_;   ///< what is told there
    std::map<std::string, std::size_t>   number_of_; ///< of a document
};

} // namespace numfact::output
