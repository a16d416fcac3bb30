// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/latin_name.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/text.hpp>

namespace numfact::attach {
namespace detail {

inline constexpr std::size_t most_names = 64; ///< remembered of a document

/// Whether a word that no Chinese name holds begins at `i`: 的, 在, 将.
inline bool is_particle(std::string_view t, std::size_t i, lexicon::fact_lexicon const& lex) {
    lexicon::hit const h = lex.longest(t, i, std::min(t.size(), i + char_length(byte_at(t, i))));
    return h && lex[h.id].cues.has(cue::particle);
}

/// The beginning of the run of Chinese and Latin characters before `at`: back to a particle, to an edge,
/// to a mark that is more than a part of the name. A run of a group goes over counts and brackets too.
inline std::size_t run_before(sentence const& s, std::size_t at, bool group, lexicon::fact_lexicon const& lex) {
    std::string_view const t    = s.text;
    std::size_t            from = at, room = 36;
    auto                   k = s.marks.rbegin();
    while (from > s.from && at - from < room) {
        while (k != s.marks.rend() && k->from >= from) ++k;
        if (k != s.marks.rend() && k->to == from) {
            bool const counted = k->mention >= 0 && s.is_quantity(*k) &&
                                 (s.mention_of(*k).kind == kind::count || s.mention_of(*k).kind == kind::measure);
            bool const part = group ? counted || k->is_name() || k->is == edge::open || k->is == edge::close ||
                                          k->cues.any(cue::segment, cue::corporate, cue::group)
                                    : k->metric >= 0 && !k->has(cue::move);
            if (!part || (k->is == edge::open && k->depth > 0)) break;
            if (k->is == edge::close) { // its bracket is a part as a whole, whatever stands in it
                auto const open = std::find_if(
                    k, s.marks.rend(), [&](mark const& o) { return o.is == edge::open && o.depth == k->depth; });
                if (open == s.marks.rend() || k->to - open->from > 60) break;
                room += k->to - open->from;
                k = open;
            }
            from = k->from;
            continue;
        }
        std::size_t const p = char_before(t, from);
        if (p < s.from || is_particle(t, p, lex) || !(is_han(t, p) || is_word(byte_at(t, p)))) break;
        from = p;
    }
    return from;
}

} // namespace detail

namespace detail {

/// A name or an alias of the document that stands at `at`: as a whole, and not shorter than the lexicon's hit.
inline found_name known_name(sentence const& s, std::size_t at, std::size_t limit, lexicon::hit h, memory const& m) {
    std::string_view const t         = s.text;
    auto const             stands_at = [&](std::string_view n) {
        return t[at] == n[0] && n.size() >= h.length && at + n.size() <= limit && starts_with_at(t, at, n);
    };
    auto const goes_on = [&](std::size_t end) { return end < t.size() && is_word(byte_at(t, end)); };
    for (name const& n : m.names)
        if (stands_at(n.text) && !(is_word(byte_at(n.text, n.text.size() - 1)) && goes_on(at + n.text.size())))
            return {at, at + n.text.size(), n.is};
    for (auto const& [alias, n] : m.aliases)
        if (stands_at(alias) && !goes_on(at + alias.size())) return {at, at + alias.size(), n.is};
    return {};
}

} // namespace detail

NUMFACT_LOCAL found_name name_at(sentence const& s, std::size_t at, std::size_t limit, lexicon::hit h,
                                  bool known, lexicon::fact_lexicon const& lex, memory const& m) {
    std::string_view const t = s.text;
    if (known)
        if (found_name const n = detail::known_name(s, at, limit, h, m); n.to > at) return n;
    if (is_upper(byte_at(t, at))) return detail::latin_name(s, at, limit, h, lex);
    if (!h || !is_han(t, at) || !lex[h.id].cues.any(cue::corporate, cue::group)) return {};
    // Back over the run before the ending; a group may be counted (海外四大厂商), a company not.
    bool const  group = lex[h.id].cues.has(cue::group);
    std::size_t from  = detail::run_before(s, at, group, lex);
    if (char_count(t.substr(from, at - from)) < 2) return {};
    // 许多企业, 各行业 are no names.
    if (lexicon::hit const d = lex.longest(t, from, at); d && lex[d.id].cues.has(cue::determiner))
        return {};
    return {from, at + h.length, group ? name_kind::group : name_kind::corporate};
}

NUMFACT_LOCAL found_name head_name(sentence const& s, std::size_t head, mark const& k,
                                    lexicon::fact_lexicon const& lex) {
    std::string_view const t = s.text;
    if (!s.chinese || k.from <= head || k.is_name()) return {};
    bool const bracket =
        k.is == edge::open && k.to < s.to &&
        (is_ascii_digit(byte_at(t, k.to)) || is_upper(byte_at(t, k.to)) || t[k.to] == '+' || t[k.to] == '-');
    if (!s.is_time(k) && !k.cues.any(cue::say, cue::plan, cue::guidance) && !bracket && k.is != edge::colon) return {};
    while (head < k.from && !is_han(t, head) && !is_word(byte_at(t, head))) ++head;
    std::size_t const n = char_count(t.substr(head, k.from - head));
    if (n < 2 || n > 8 || !is_han(t, head)) return {};
    for (std::size_t i = head; i < k.from; i += char_length(byte_at(t, i)))
        if (detail::is_particle(t, i, lex) || !(is_han(t, i) || is_word(byte_at(t, i)))) return {};
    // 雷军表示: a short run that begins with a surname and tells is a person.
    lexicon::hit const first  = lex.longest(t, head, head + 3);
    bool const         person = n <= 3 && k.has(cue::say) && first && lex[first.id].cues.has(cue::surname);
    return {head, k.from, person ? name_kind::person : bracket ? name_kind::corporate : name_kind::head};
}

NUMFACT_LOCAL std::size_t modifier_before(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex) {
    std::size_t to = s.marks[j].from;
    if (to >= s.from + 3 && starts_with_at(s.text, to - 3, "的")) to -= 3;
    std::size_t from = detail::run_before(s, to, true, lex);
    // Latin words are parted by spaces: PCIe Switch市场规模.
    auto const marked = [&](std::size_t at) {
        return std::any_of(s.marks.begin(), s.marks.begin() + static_cast<std::ptrdiff_t>(j),
                           [&](mark const& k) { return k.from <= at && at < k.to; });
    };
    while (from > s.from + 1 && s.text[from - 1] == ' ' && is_word(byte_at(s.text, from - 2)) &&
           is_word(byte_at(s.text, from)) && !marked(from - 1) && !marked(from - 2)) {
        std::size_t p = from - 1;
        while (p > s.from && is_word(byte_at(s.text, p - 1))) --p;
        from = p;
    }
    return from;
}

namespace detail {

/// Where the name of a row stands, or would stand, among names in the order of their rows.
template <class Names>
auto place_of(std::int32_t row, Names& names) {
    return std::lower_bound(names.begin(), names.end(), row, [](name const& n, std::int32_t r) { return n.row < r; });
}

} // namespace detail

NUMFACT_LOCAL std::string_view fullest(name const& n, memory const& m) {
    std::string_view best = n.text;
    if (n.row >= 0) {
        auto const f = detail::place_of(n.row, m.fullest);
        return f != m.fullest.end() && f->row == n.row && f->text.size() > best.size() ? f->text : best;
    }
    for (auto const& [alias, f] : m.aliases)
        if (alias == n.text) return f.text;
    for (name const& f : m.names)
        if (f.text.size() > best.size() && starts_with_at(f.text, 0, n.text)) best = f.text;
    return best;
}

namespace detail {

/// A corporate name without its ending, and its first word: Figure AI Inc. → Figure AI, Figure.
inline void remember_short(name const& n, memory& m) {
    std::string_view t = n.text;
    if (n.row >= 0 || n.is != name_kind::corporate || !is_upper(byte_at(t, 0))) return;
    for (std::size_t at = t.rfind(' '); at != t.npos && at > 0; at = t.rfind(' ')) {
        t = t.substr(0, at);
        if (t.find(' ') == t.npos && t.size() < 5) break;
        if (m.names.size() < most_names) m.names.push_back({-1, t, n.is}), m.known.add(t);
    }
}

} // namespace detail

NUMFACT_LOCAL void remember(name const& n, memory& m) {
    if (n.row >= 0) {
        auto const f = detail::place_of(n.row, m.fullest);
        if (f == m.fullest.end() || f->row != n.row)
            m.fullest.insert(f, n);
        else if (n.text.size() > f->text.size())
            f->text = n.text;
        return;
    }
    if (m.names.size() >= detail::most_names) return;
    for (name const& f : m.names)
        if (f.text == n.text) return;
    // The longest first, so that a part of a name does not hide it.
    auto const at =
        std::find_if(m.names.begin(), m.names.end(), [&](name const& f) { return f.text.size() < n.text.size(); });
    m.names.insert(at, n);
    m.known.add(n.text);
    detail::remember_short(n, m);
}

} // namespace numfact::attach
