// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "output/xlsx_sink.hpp"

#include "cli/message.hpp"

#include <cerrno>
#include <cstring>

namespace numfact::output {

xlsx_sink::xlsx_sink(cli::output& out, bool with_facts)
    : out_(out), book_(file_.path()), with_facts_(with_facts), facts_(book_, "facts"), mentions_(book_, "mentions"),
      findings_(book_, "audit"), sources_(book_, "sources") {
    if (with_facts_) facts_.open<fact>();
    mentions_.open<mention_row>();
    if (with_facts_) findings_.open<numfact::table::finding>();
    sources_.open<source_row>();
}

void xlsx_sink::begin(source const& s) {
    now_   = s;
    count_ = 0;
}

void xlsx_sink::add(std::span<mention const> mentions, std::span<fact const> facts) {
    for (auto const& f : facts) facts_.add(f);
    for (auto const& m : mentions) mentions_.add(mention_row{now_.doc, m});
    count_ += mentions.size();
}

void xlsx_sink::add_findings(std::span<numfact::table::finding const> findings) {
    for (auto const& g : findings) findings_.add(g);
}

void xlsx_sink::end() {
    sources_.add(
        source_row{now_.doc, now_.title, instant::parse(now_.published), now_.published_from, now_.encoding, count_});
}

bool xlsx_sink::finish() {
    if (with_facts_) facts_.finish();
    mentions_.finish();
    if (with_facts_) findings_.finish();
    sources_.finish();
    if (book_.close() && file_.copy_to(out_)) return out_.finish();
    cli::complain(file_.path(), 0, errno != 0 ? std::strerror(errno) : "cannot be written");
    return false;
}

} // namespace numfact::output
