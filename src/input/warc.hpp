// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "input/byte_stream.hpp"

#include <string>
#include <string_view>

namespace numfact::input {

/// A document of an archive: a page (WARC response or resource) or the text of one (WET conversion).
struct warc_record {
    std::string uri;          ///< WARC-Target-URI
    std::string date;         ///< WARC-Date, when it was fetched
    std::string content_type; ///< of the document
    std::string body;
};

/// Reads the documents of a WARC or WET file (ISO 28500); records of other types are passed over.
class warc_reader {
public:
    /// `from` begins with "WARC/", of which `head` has been read already.
    warc_reader(byte_stream& from, std::string head, std::string_view name)
        : from_(from), held_(std::move(head)), name_(name) {}

    /// The next document, or false at the end.
    result<bool> next(warc_record& record);

private:
    result<bool>         next_of_any_type(std::string& type, warc_record& record);
    std::optional<error> read_headers(std::string& type, std::size_t& length, warc_record& record);
    /// Makes sure that `n` bytes are held, if there are that many.
    std::optional<error> hold(std::size_t n);
    /// Reads a line; false at the end of the input.
    result<bool> line(std::string& to);
    error        broken(std::string_view how) const;

    byte_stream& from_;
    std::string  held_; ///< read, those before next_ used
    std::size_t  next_ = 0;
    std::string  name_;
    std::size_t  record_ = 0; ///< counts from 1
};

} // namespace numfact::input
