// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/input.hpp"

#include "cli/message.hpp"

namespace numfact::cli {

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
