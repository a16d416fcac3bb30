// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/mention.hpp>
#include <numfact/output/appender.hpp>
#include <numfact/table/finding.hpp>
#include <numfact/table/row.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

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
    /// What comes of a part of a document, made by the thread that reads it: little is left to do where the parts of all
    /// documents meet.
    struct piece {
        virtual ~piece() = default;
    };
    using piece_maker = std::function<std::unique_ptr<piece>(std::string_view doc, std::span<mention const> mentions,
                                                             std::span<fact const> facts)>;
    /// Makes pieces for add_piece(). It holds what it needs; each thread has a copy of its own.
    virtual piece_maker make_pieces() const;
    virtual void        add_piece(piece&);

    /// Makes a row of the fact table as text, for write(); none where rows depend on one another.
    using row_maker = std::function<void(appender& to, numfact::table::row const&)>;
    virtual row_maker make_rows() const { return {}; }
    virtual void      write(std::string_view) {}
    /// Writes what is left; false when something could not be written, which has been said.
    virtual bool finish() = 0;
    /// False when there is no use in going on.
    virtual bool good() const = 0;
};

/// The mentions and facts themselves, for sinks that have no pieces of their own.
struct copied_piece : sink::piece {
    copied_piece(std::span<mention const> m, std::span<fact const> f) : mentions(m.begin(), m.end()), facts(f.begin(), f.end()) {}

    std::vector<mention> mentions;
    std::vector<fact>    facts;
};

inline sink::piece_maker sink::make_pieces() const {
    return [](std::string_view, std::span<mention const> mentions, std::span<fact const> facts) {
        return std::make_unique<copied_piece>(mentions, facts);
    };
}
inline void sink::add_piece(piece& p) {
    auto const& copied = static_cast<copied_piece&>(p);
    add(copied.mentions, copied.facts);
}

} // namespace numfact::output
