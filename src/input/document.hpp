// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "input/content.hpp"
#include "input/offset_map.hpp"

#include <numfact/result.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::input {

/// A text to read, and where it is from.
struct document {
    std::string name;           ///< the path, "stdin", or the URI in an archive
    content     text;           ///< UTF-8
    std::string title;          ///< of an HTML page
    std::string published;      ///< the day, as what stands around the text has it; empty: not known
    std::string published_from; ///< "meta date", "file name", "WARC-Date"
    std::string encoding;
    std::size_t broken = 0;  ///< sequences of bytes that mean nothing in this encoding
    offset_map  page, bytes; ///< from the text into the HTML, and from that into the bytes of the input

    bool is_original() const { return page.is_identity() && bytes.is_identity(); }
    /// Where a slice of the text stands in the input.
    std::size_t source_start(std::size_t at) const { return bytes.start(page.start(at)); }
    std::size_t source_end(std::size_t at) const { return bytes.end(page.end(at)); }
};

/// A document as it was found: its bytes, and what is said of them.
struct raw_document {
    std::string      name;
    content          bytes;
    std::string      charset = {};   ///< declared outside them
    std::string      date    = {};   ///< what its date may be found in,
    std::string_view date_from = {}; ///< which is this: "file name", "WARC-Date"
};

/// Takes a document; false: no more of them.
using raw_sink      = std::function<bool(raw_document)>;
using document_sink = std::function<bool(document&)>;

/// Hands over the documents of a file: one, or those of a WARC or WET archive. When something is broken, the
/// documents before it are handed over, and the error is answered. The bytes read of the file are added to `count`.
std::optional<error> read_raw(std::string const& path, raw_sink const& out, std::size_t* count = nullptr);

/// Reads the bytes as text. `encoding` empty: found out.
document read_document(raw_document raw, std::string const& encoding);

/// Both.
std::optional<error> read_documents(std::string const& path, std::string const& encoding, document_sink const& out,
                                    std::size_t* count = nullptr);

/// The files that the paths name: those below a directory, sorted, hidden ones left out, and those that
/// match a pattern such as news/*.html. What is wrong goes to `bad`.
std::vector<std::string> expand(std::vector<std::string> const& paths, std::vector<error>& bad);

} // namespace numfact::input
