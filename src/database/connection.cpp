// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "database/connection.hpp"

#include <filesystem>

#include <sqlite3.h>

namespace numfact::database {

void statement::finalizer::operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }

statement& statement::bind(std::string_view text) {
    if (text.empty()) return bind_null();
    sqlite3_bind_text(handle_.get(), ++bound_, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}
statement& statement::bind(std::int64_t value) {
    sqlite3_bind_int64(handle_.get(), ++bound_, value);
    return *this;
}
statement& statement::bind(number const& value) { return bind(value.to_string()); }
statement& statement::bind(instant const& value) { return bind(value.to_string()); }
statement& statement::bind_null() {
    sqlite3_bind_null(handle_.get(), ++bound_);
    return *this;
}

bool statement::step() { return sqlite3_step(handle_.get()) == SQLITE_ROW; }
bool statement::run() {
    bool const done = sqlite3_step(handle_.get()) == SQLITE_DONE;
    reset();
    return done;
}
void statement::reset() {
    sqlite3_reset(handle_.get());
    bound_ = 0;
}

std::int64_t     statement::integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }
std::string_view statement::text(int column) const {
    auto const* s = reinterpret_cast<char const*>(sqlite3_column_text(handle_.get(), column));
    return s == nullptr ? std::string_view()
                        : std::string_view(s, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column)));
}

void connection::closer::operator()(sqlite3* db) const { sqlite3_close_v2(db); }

result<connection> connection::open(std::string const& path, bool writable) {
    std::error_code code;
    if (!writable && !std::filesystem::exists(path, code))
        return error{errc::cannot_open, path + ": No such file or directory"};
    sqlite3*   db   = nullptr;
    int const  mode = writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    bool const open = sqlite3_open_v2(path.c_str(), &db, mode, nullptr) == SQLITE_OK;
    connection c(db, path);
    if (!open) return error{writable ? errc::cannot_write : errc::cannot_open, c.message()};
    sqlite3_busy_timeout(db, 60'000); // another run may be writing: wait for its document
    return c;
}

statement connection::prepare(char const* sql) const {
    sqlite3_stmt* s = nullptr;
    sqlite3_prepare_v2(db_.get(), sql, -1, &s, nullptr);
    return statement(s);
}
bool connection::execute(char const* sql) const {
    return sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}
std::int64_t connection::last_row() const { return sqlite3_last_insert_rowid(db_.get()); }
bool         connection::good() const {
            int const code = sqlite3_errcode(db_.get());
            return code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE;
}
std::string connection::message() const { return path_ + ": " + sqlite3_errmsg(db_.get()); }

} // namespace numfact::database
