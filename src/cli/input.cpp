// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/input.hpp"

#include <numfact/output/utf8.hpp>

#include <cstdio>

namespace numfact::cli {

std::string_view display_name(std::string_view path) { return path == "-" ? "<stdin>" : path; }

void complain(std::string_view where, std::size_t line, std::string_view message) {
    std::string out = "numfact: ";
    if (!where.empty()) out.append(where).append(":");
    if (line != 0) out.append(std::to_string(line)).append(":");
    if (!where.empty()) out += ' ';
    numfact::output::append_utf8(out, message);
    out += '\n';
    std::fputs(out.c_str(), stderr);
}

result<line_input> line_input::open(std::string const& path) {
    auto from = input::open_stream(path, display_name(path));
    if (!from) return from.error();
    return line_input(std::move(from.value()));
}

result<bool> line_input::read_line(std::string& line) {
    std::size_t search = next_;
    for (;;) {
        std::size_t const end = held_.find('\n', search);
        if (end != std::string::npos) {
            line.assign(held_, next_, end - next_);
            next_ = end + 1;
            return true;
        }
        held_.erase(0, next_);
        next_        = 0;
        search       = held_.size();
        auto const n = from_->read(held_);
        if (!n) return n.error();
        if (n.value() != 0) continue;
        line = std::move(held_); // the last line may lack its end
        held_.clear();
        return !line.empty();
    }
}

} // namespace numfact::cli
