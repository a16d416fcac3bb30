// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>
#include <numfact/number.hpp>
#include <numfact/result.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace numfact::database {

/// A prepared statement: bind values in the order of its ?s, then step.
class statement {
public:
    statement() = default;
    explicit statement(sqlite3_stmt* s) : handle_(s) {}

    /// Empty texts, numbers and instants are NULL.
    statement& bind(std::string_view text);
    statement& bind(std::int64_t value);
    statement& bind(number const& value);
    statement& bind(instant const& value);
    statement& bind_null();

    /// The next row, if there is one.
    bool step();
    /// Runs it, without rows to see, and makes it ready to bind again.
    bool run();
    void reset();

    std::int64_t     integer(int column) const;
    std::string_view text(int column) const; ///< until the next step

private:
    struct finalizer {
        void operator()(sqlite3_stmt* s) const;
    };
    std::unique_ptr<sqlite3_stmt, finalizer> handle_;
    int                                      bound_ = 0;
};

/// An SQLite file.
class connection {
public:
    /// Opens it; makes it if it is not there and `writable`.
    static result<connection> open(std::string const& path, bool writable);

    /// A statement of ours: it is well-formed as long as the schema is that of `schema.hpp`.
    statement prepare(char const* sql) const;
    /// Runs statements without values; false when one failed.
    bool         execute(char const* sql) const;
    std::int64_t last_row() const;

    /// Whether the last call went well.
    bool good() const;
    /// What went wrong last: "facts.db: database or disk is full".
    std::string message() const;

private:
    struct closer {
        void operator()(sqlite3* db) const;
    };
    connection(sqlite3* db, std::string path) : db_(db), path_(std::move(path)) {}

    std::unique_ptr<sqlite3, closer> db_;
    std::string                      path_;
};

} // namespace numfact::database
