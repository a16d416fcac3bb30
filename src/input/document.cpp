// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/document.hpp"

#include "input/byte_stream.hpp"
#include "input/encoding.hpp"
#include "input/find_date.hpp"
#include "input/html.hpp"
#include "input/warc.hpp"

#include <filesystem>
#include <optional>

namespace numfact::input {

namespace {

constexpr std::size_t longest_magic = 16;

/// What the first bytes say that is no text, or nothing.
std::string_view no_text(std::string_view bytes) {
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {
        {"%PDF-", "a PDF"},
        {"PK\x03\x04", "a ZIP archive, or an Office document"},
        {"\x89PNG", "a picture"},
        {"\xFF\xD8\xFF", "a picture"},
        {"GIF8", "a picture"},
        {"\x7F"
         "ELF",
         "a program"},
        {"SQLite format 3", "a database"}};
    for (auto [magic, kind] : kinds)
        if (bytes.starts_with(magic)) return kind;
    return {};
}

/// Fills the document from its bytes; the name and what is known of its date are there already.
void fill(document& d, content bytes, std::string const& encoding, std::string const& declared) {
    input::encoding written_in{encoding};
    if (encoding.empty()) written_in = find_encoding(bytes, declared.empty() ? declared_encoding(bytes) : declared);
    d.encoding = written_in.name;
    if (!is_html(bytes) && is_sound_utf8(bytes, written_in)) { // the text as it stands, however large
        d.text = std::move(bytes);
        return;
    }
    decoded read = decode(std::move(bytes).release(), written_in);
    d.broken     = read.broken;
    d.bytes      = std::move(read.offsets);
    if (!is_html(read.text)) {
        d.text = std::move(read.text);
        return;
    }
    page p  = read_html(std::move(read.text));
    d.text  = std::move(p.text);
    d.page  = std::move(p.offsets);
    d.title = std::move(p.title);
    if (auto const day = find_date(p.published)) {
        d.published      = day.to_string();
        d.published_from = std::move(p.published_from);
    }
}

void date_by(document& d, std::string_view text, std::string_view from) {
    auto const day = d.published.empty() ? find_date(text) : instant{};
    if (!day) return;
    d.published      = day.to_string();
    d.published_from = from;
}

/// "text/html; charset=gbk" → "gbk"
std::string charset_of(std::string_view content_type) {
    std::size_t const at = content_type.find("charset=");
    return at == content_type.npos ? std::string()
                                   : std::string(content_type.substr(at + 8, content_type.find(';', at) - at - 8));
}

std::optional<error> read_archive(byte_stream& from, std::string head, std::string_view name, raw_sink const& out) {
    warc_reader records(from, std::move(head), name);
    for (warc_record r;;) {
        auto const more = records.next(r);
        if (!more) return more.error();
        if (!more.value()) return std::nullopt;
        if (!no_text(r.body).empty()) continue;
        if (!out({.name      = r.uri.empty() ? std::string(name) : std::move(r.uri),
                  .bytes     = std::move(r.body),
                  .charset   = charset_of(r.content_type),
                  .date      = std::move(r.date),
                  .date_from = "WARC-Date"}))
            return std::nullopt;
    }
}

} // namespace

document read_document(raw_document raw, std::string const& encoding) {
    document d;
    d.name = std::move(raw.name);
    fill(d, std::move(raw.bytes), encoding, raw.charset);
    date_by(d, raw.date, raw.date_from);
    return d;
}

std::optional<error> read_raw(std::string const& path, raw_sink const& out, std::size_t* count) {
    bool const        standard = path == "-";
    std::string const name     = standard ? "<stdin>" : path;
    auto              from     = open_stream(path, name, count);
    if (!from) return from.error();
    std::string bytes;
    for (std::size_t before = 1; bytes.size() < longest_magic && before != bytes.size();) {
        before           = bytes.size();
        auto const first = from.value()->read(bytes);
        if (!first) return first.error();
    }
    if (bytes.starts_with("WARC/")) return read_archive(*from.value(), std::move(bytes), name, out);
    if (auto const kind = no_text(bytes); !kind.empty())
        return error{errc::bad_input, name + ": this is " + std::string(kind) + ", not a text"};
    content text;
    auto    bad = content::read(*from.value(), std::move(bytes), text);
    if (bad && text.empty()) return bad;
    out({.name      = standard ? "stdin" : path, // as much as there is of it
         .bytes     = std::move(text),
         .date      = std::filesystem::path(path).filename().string(),
         .date_from = "file name"});
    return bad;
}

std::optional<error> read_documents(std::string const& path, std::string const& encoding, document_sink const& out,
                                    std::size_t* count) {
    auto const read = [&](raw_document raw) {
        document d = read_document(std::move(raw), encoding);
        return out(d);
    };
    return read_raw(path, read, count);
}

} // namespace numfact::input
