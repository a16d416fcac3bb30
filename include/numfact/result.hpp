// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace numfact {

enum class errc {
    cannot_open,     ///< the file does not exist or may not be read
    cannot_write,    ///< the output cannot be written
    bad_json,        ///< a line of the batch is not a JSON object
    bad_field,       ///< a field is missing or has the wrong type
    bad_date,        ///< not a date of the form YYYY-MM-DD
    bad_rate,        ///< a line of a file of exchange rates is neither a header nor rates
    bad_unit,        ///< what amounts are to be converted to is no unit
    bad_lexicon_row, ///< wrong number of columns, or a value that its column does not allow
    bad_input,       ///< packed or archived data that is broken or ends too early, or no text at all
};
constexpr char const* to_string(errc e) {
    constexpr char const* names[] = {"cannot_open", "cannot_write", "bad_json", "bad_field", "bad_date", "bad_rate", "bad_unit", "bad_lexicon_row", "bad_input"};
    return names[static_cast<int>(e)];
}

/// What went wrong, and where: the file is in the message, `line` counts from 1 (0: no line).
struct error {
    errc        code;
    std::string message;
    std::size_t line = 0;
};

/// A value or an error.
template <class T>
class result {
public:
    result(T value) : value_(std::move(value)) {}
    result(struct error e) : error_(std::move(e)) {}

    explicit operator bool() const { return value_.has_value(); }
    T&                  value() { return value_.value(); }
    T const&            value() const { return value_.value(); }
    struct error const& error() const { return error_.value(); }

private:
    std::optional<T>            value_; // a variant would cost every includer its header
    std::optional<struct error> error_;
};

} // namespace numfact
