// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/mention.hpp>
#include <numfact/output/appender.hpp>
#include <numfact/table/finding.hpp>
#include <numfact/table/row.hpp>

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace numfact::output {

/// A document as the outputs see it; what it points to lives until its end().
struct source {
    std::string_view doc;
    std::string_view text; ///< UTF-8
    std::string_view title          = {};
    std::string_view published      = {}; ///< the day, if it is known
    std::string_view published_from = {}; ///< who says so
    std::string_view encoding       = {};
};

/// Where the answers of the documents go: begin, add…, end for each document, then finish.
class sink {
public:
    sink()                       = default;
    sink(sink const&)            = delete;
    sink& operator=(sink const&) = delete;
    virtual ~sink()              = default;

    virtual void begin(source const&) {}
    /// Mentions and facts of a part of the document, in text order.
    virtual void add(std::span<mention const> mentions, std::span<fact const> facts) = 0;
    virtual void end() {}
    /// Whether add_findings does something: the audit is work.
    virtual bool wants_findings() const { return false; }
    /// What does not add up in the document, before its end; after the last document, between them.
    virtual void add_findings(std::span<numfact::table::finding const>) {}
    /// Makes a row of the fact table as text, for write(); none where rows depend on one another.
    using row_maker = std::function<void(appender& to, numfact::table::row const&)>;
    virtual row_maker make_rows() const { return {}; }
    virtual void      write(std::string_view) {}
    /// Writes what is left; false when something could not be written, which has been said.
    virtual bool finish() = 0;
    /// False when there is no use in going on.
    virtual bool good() const = 0;
};

} // namespace numfact::output
