// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/warc.hpp"

#include <charconv>

namespace numfact::input {

namespace {

bool starts_with_name(std::string_view line, std::string_view name) {
    if (line.size() <= name.size() || line[name.size()] != ':') return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if ((line[i] | 0x20) != (name[i] | 0x20)) return false;
    return true;
}

/// "Content-Type: text/html" → "text/html", if the line has that name.
bool read_field(std::string_view line, std::string_view name, std::string& to) {
    if (!starts_with_name(line, name)) return false;
    line.remove_prefix(name.size() + 1);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    to = line;
    return true;
}

/// Takes the header of an HTTP response off the body.
void split_http(warc_record& record) {
    std::size_t const end = record.body.find("\r\n\r\n");
    if (!record.body.starts_with("HTTP/") || end == std::string::npos) return;
    for (std::string_view rest = std::string_view(record.body).substr(0, end); !rest.empty();) {
        std::size_t const stop = std::min(rest.find("\r\n"), rest.size());
        read_field(rest.substr(0, stop), "Content-Type", record.content_type);
        rest.remove_prefix(std::min(stop + 2, rest.size()));
    }
    record.body.erase(0, end + 4);
}

} // namespace

error warc_reader::broken(std::string_view how) const {
    return {errc::bad_input, name_ + ": record " + std::to_string(record_) + " of the archive " + std::string(how)};
}

std::optional<error> warc_reader::hold(std::size_t n) {
    while (held_.size() - next_ < n) {
        held_.erase(0, next_), next_ = 0;
        auto const got = from_.read(held_);
        if (!got) return got.error();
        if (got.value() == 0) break;
    }
    return std::nullopt;
}

result<bool> warc_reader::line(std::string& to) {
    constexpr std::size_t longest = 1 << 16;
    for (std::size_t seen = 0;;) {
        std::size_t const end = held_.find('\n', next_ + seen);
        if (end != std::string::npos) {
            to.assign(held_, next_, end - next_);
            if (to.ends_with('\r')) to.pop_back();
            next_ = end + 1;
            return true;
        }
        seen = held_.size() - next_;
        if (seen > longest) return broken("has no sound header");
        if (auto bad = hold(seen + 1)) return *bad;
        if (held_.size() - next_ != seen) continue;
        to.assign(held_, next_); // the last line may lack its end
        next_ = held_.size();
        return seen != 0;
    }
}

std::optional<error> warc_reader::read_headers(std::string& type, std::size_t& length, warc_record& record) {
    bool        has_length = false;
    std::string field, text;
    for (;;) {
        auto const more = line(field);
        if (!more) return more.error();
        if (!more.value()) return broken("ends in its header");
        if (field.empty()) break;
        read_field(field, "WARC-Type", type);
        read_field(field, "WARC-Target-URI", record.uri);
        read_field(field, "WARC-Date", record.date);
        read_field(field, "Content-Type", record.content_type);
        if (read_field(field, "Content-Length", text)) {
            auto const end = text.data() + text.size();
            auto const at  = std::from_chars(text.data(), end, length);
            has_length     = at.ec == std::errc() && at.ptr == end;
        }
    }
    if (!has_length) return broken("does not say how long it is");
    return std::nullopt;
}

result<bool> warc_reader::next_of_any_type(std::string& type, warc_record& record) {
    ++record_;
    std::string version;
    do { // two empty lines follow each record
        auto const more = line(version);
        if (!more) return more.error();
        if (!more.value()) return false;
    } while (version.empty());
    if (!version.starts_with("WARC/")) return broken("does not begin with WARC/");
    std::size_t length = 0;
    if (auto bad = read_headers(type, length, record)) return *bad;
    if (auto bad = hold(length)) return *bad;
    if (held_.size() - next_ < length) return broken("ends too early");
    record.body.assign(held_, next_, length);
    next_ += length;
    return true;
}

result<bool> warc_reader::next(warc_record& record) {
    for (;;) {
        record = {};
        std::string type;
        auto const  more = next_of_any_type(type, record);
        if (!more || !more.value()) return more;
        // WARC 1.0 puts the URI in angle brackets
        if (record.uri.starts_with('<') && record.uri.ends_with('>'))
            record.uri = record.uri.substr(1, record.uri.size() - 2);
        // what a crawler says of itself is no document
        if (record.uri.starts_with("metadata:")) continue;
        if (type == "conversion" || type == "resource") return true;
        if (type != "response") continue;
        split_http(record);
        return true;
    }
}

} // namespace numfact::input
