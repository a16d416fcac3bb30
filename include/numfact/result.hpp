// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <utility>
#include <variant>

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
    result(T value) : state_(std::move(value)) {}
    result(struct error e) : state_(std::move(e)) {}

    explicit operator bool() const { return state_.index() == 0; }
    T&                  value() { return std::get<0>(state_); }
    T const&            value() const { return std::get<0>(state_); }
    struct error const& error() const { return std::get<1>(state_); }

private:
    std::variant<T, struct error> state_;
};

} // namespace numfact
