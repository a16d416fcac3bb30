// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "database/connection.hpp"
#include "output/sink.hpp"

#include <chrono>
#include <memory>

namespace numfact::database {

/// Adds the facts of documents to an SQLite file. What it has of a document already gives way to what is told now,
/// so that nothing is there twice. Whole documents are committed: who stops the program leaves no half of one.
class store final : public output::sink {
public:
    /// Opens the file, or makes it. The error says that it cannot be, or is no fact database.
    static result<std::unique_ptr<store>> open(std::string const& path);

    void begin(output::source const& s) override;
    void add(std::span<mention const> mentions, std::span<fact const> facts) override;
    void end() override;
    bool finish() override;
    bool good() const override { return good_; }

private:
    /// The statements of entities, or of metrics.
    struct name_table {
        statement insert, select, insert_name;
    };
    explicit store(connection db);

    void         check(bool ok);
    void         commit();
    std::int64_t document_of(output::source const& s);
    void         forget(std::int64_t document);
    void         bind_name(name_table& table, std::string_view id, std::string_view name);
    std::int64_t fact_of(fact const& f);

    connection                            db_;
    statement                             insert_document_, select_document_, insert_fact_, insert_source_;
    name_table                            entities_, metrics_;
    std::int64_t                          document_ = 0;
    bool                                  good_     = true;
    bool                                  inside_   = false; ///< a transaction
    std::chrono::steady_clock::time_point begun_;
};

} // namespace numfact::database
