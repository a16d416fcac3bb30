// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_beginning.hpp>
#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/scan/anchor_filter.hpp>
#include <numfact/scan/prefix_hash.hpp>

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace numfact::scan {

/// What may begin at a place.
struct beginning {
    bool         quantity = false, time = false;
    std::uint8_t numeral  = 0;           ///< what prefix_says of a numeral that is often something else
    explicit operator bool() const { return time; } ///< no quantity begins where no time may
};

/// A place where an expression may begin, and of what.
struct anchor : beginning {
    char const* at;
};

/// Where an expression may begin: digits, and the surfaces that were added. Built from the lexicon, so that a row
/// added by a user is found too.
class anchor_set {
public:
    /// "一", "twenty": a numeral begins a quantity or a time (一月, two years ago). `kind` is one of prefix_says, if any.
    void add_numeral(std::string_view surface, std::uint8_t kind = prefix_says::nothing) {
        begin_with(surface, static_cast<std::uint8_t>(prefix_says::quantity | prefix_says::time | kind));
        numerals_.add(is_latin(surface) ? first_word(surface) : surface, 0, any_case);
    }
    /// "今年", "next": no quantity begins so. Of a Latin surface the first word is enough, but of "the year" the second
    /// is looked at too: most articles begin nothing.
    void add_time(std::string_view surface) {
        begin_with(surface, prefix_says::time);
        if (!is_latin(surface)) return times_.add(surface, plain);
        bool const with_article = surface.starts_with("the ");
        times_.add(first_word(surface), with_article ? article : plain, any_case);
        if (with_article) after_article_.add(first_word(surface.substr(4)), plain, any_case);
    }
    void add_times(lexicon::calendar_beginnings const& words) {
        for (auto s : words.words) add_time(s);
        for (auto s : words.numbers) numbers_->add(s);
        for (auto s : words.units) units_->add(s);
        add_before(words.numbers, words.before_number, before_number_);
        add_before(words.units, words.before_unit, before_unit_);
    }
    void freeze() {
        for (auto* t : {&numerals_, &times_, &after_article_, &before_number_, &before_unit_}) t->freeze();
        std::sort(prefixes_.begin(), prefixes_.end(), [](auto const& a, auto const& b) { return a.of < b.of; });
        std::vector<prefix_hash::entry> known; // each prefix once
        std::vector<prefix>             all;
        for (auto const& e : prefixes_) {
            if (!known.empty() && known.back().of == e.of) known.back().says |= e.says;
            else known.push_back(e), all.push_back(e.of);
        }
        begins_->build(known);
        drop_covered(all);
        filter_->build(all);
        prefixes_ = {};
    }

    /// What it consists of when it is frozen (see lexicon/made.hpp).
    template <class Visitor>
    void visit(Visitor& visitor) {
        visitor(*numbers_), visitor(*units_), visitor(*begins_), visitor(*filter_);
        for (auto* t : {&numerals_, &times_, &after_article_, &before_number_, &before_unit_}) visitor(*t);
    }

    /// What may begin at `at`, by the definition that every tier of the scan keeps to.
    beginning at(char const* begin, char const* at, char const* end) const {
        auto const lead = static_cast<unsigned char>(*at);
        if (lexicon::is_ascii_digit(lead)) return {true, true, prefix_says::nothing};
        if (lead < 0x80 && (!lexicon::is_ascii_letter(lead) || is_inside_word(begin, at))) return {};
        return of_surface(at, end);
    }
    /// What may begin with the surface that begins at `at`, if one does: most often what it begins with tells.
    beginning of_surface(char const* at, char const* end) const {
        unsigned const says = begins_->says(prefix_hash::load(at, end));
        if ((says & prefix_says::quantity) != 0) return {true, true, static_cast<std::uint8_t>(says)};
        return (says & prefix_says::surface) != 0 ? look_up(at, end) : beginning{false, (says & prefix_says::time) != 0, prefix_says::nothing};
    }

    /// May a character of several bytes, or a word, be the first of a surface? A quick look before of_surface().
    prefix_hash const& begins() const { return *begins_; }
    /// What the tiers look for first of all.
    anchor_filter const& filter() const { return *filter_; }

private:
    enum : std::int32_t { plain, article };
    static constexpr auto any_case = lexicon::symbol_table::letter_case::any, as_is = lexicon::symbol_table::letter_case::exact;

    /// The characters that surfaces begin with.
    class first_characters {
    public:
        void add(std::string_view surface) { bits_[code_point(surface.data(), surface.data() + surface.size())] = true; }
        bool has(char const* at, char const* end) const { return at != end && bits_[code_point(at, end)]; }

    private:
        /// Of one, two or three bytes; others are 0.
        static std::size_t code_point(char const* p, char const* end) {
            auto const lead = static_cast<unsigned char>(*p);
            if (lead < 0x80) return lead;
            if (end - p < 2 || !continues(p[1]) || lead >= 0xF0) return 0;
            if (lead < 0xE0) return static_cast<std::size_t>((lead & 0x1F) << 6 | (p[1] & 0x3F));
            return end - p < 3 || !continues(p[2]) ? 0 : static_cast<std::size_t>((lead & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
        }
        static bool continues(char c) { return (c & 0xC0) == 0x80; }
        std::bitset<0x10000> bits_;
    };

    static bool is_latin(std::string_view surface) { return lexicon::is_ascii_letter(static_cast<unsigned char>(surface[0])); }
    static std::string_view first_word(std::string_view surface) {
        std::size_t n = 0;
        while (n < surface.size() && lexicon::is_ascii_letter(static_cast<unsigned char>(surface[n]))) ++n;
        return surface.substr(0, n);
    }
    static std::size_t first_size(std::string_view s) {
        auto const lead = static_cast<unsigned char>(s[0]);
        return std::min<std::size_t>(lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : 3, s.size());
    }
    /// Of a surface that begins with a letter, or with a character of two or three bytes. With others, none does.
    void begin_with(std::string_view surface, std::uint8_t says, std::string_view follower = {}) {
        auto const lead = static_cast<unsigned char>(surface[0]);
        if (is_latin(surface)) {
            std::size_t const from = surface.starts_with("the ") ? 4 : 0, size = first_word(surface.substr(from)).size();
            prefixes_.push_back({prefix(surface.substr(0, from + size)), from == 0 && size < 8 ? says : prefix_says::surface});
        } else if (lead >= 0xC2 && lead < 0xF0) {
            std::size_t const      first = first_size(surface);
            std::string_view const rest  = first < surface.size() ? surface.substr(first) : follower;
            std::size_t const      next  = first == 2 || rest.empty() || first_size(rest) == 2 ? 0 : first_size(rest); // of three bytes, or ASCII
            bool const             seen  = surface.size() + follower.size() == first + next && (next != 1 || !is_latin(rest));
            prefixes_.push_back({prefix(surface.substr(0, first), rest.substr(0, next)), seen ? says : prefix_says::surface});
        }
    }
    /// Each of `words` has one of `followers` after it, of which the first character counts.
    void add_before(std::vector<std::string_view> const& followers, std::vector<std::string_view> const& words, lexicon::symbol_table& to) {
        std::vector<std::string_view> first;
        for (auto f : followers) first.push_back(f.substr(0, first_size(f)));
        std::sort(first.begin(), first.end());
        first.erase(std::unique(first.begin(), first.end()), first.end());
        for (auto s : words) {
            to.add(s, 0);
            // where a longer word begins with this one, the longest has to be found: 上个|月
            bool const longer = std::any_of(words.begin(), words.end(), [&](auto w) { return w.size() > s.size() && w.starts_with(s); });
            for (auto f : first) begin_with(s, longer ? prefix_says::surface : prefix_says::time, f);
        }
    }
    static bool is_inside_word(char const* begin, char const* at) {
        return at != begin && (lexicon::is_ascii_letter(static_cast<unsigned char>(at[-1])) ||
                               lexicon::is_ascii_digit(static_cast<unsigned char>(at[-1])));
    }
    beginning look_up(char const* at, char const* end) const {
        if (numerals_.longest(at, end, any_case)) return {true, true, prefix_says::nothing};
        return {false, lexicon::is_ascii_letter(static_cast<unsigned char>(*at)) ? begins_latin_time(at, end) : begins_time(at, end), prefix_says::nothing};
    }
    bool begins_latin_time(char const* at, char const* end) const {
        auto const h = times_.longest(at, end, any_case);
        if (!h || h.id == plain) return bool(h);
        char const* p = at + h.length;
        while (p != end && p - at < 12 && (*p == ' ' || *p == '\n' || *p == '\t')) ++p;
        return bool(after_article_.longest(p, end, any_case));
    }
    bool begins_time(char const* at, char const* end) const {
        if (times_.longest(at, end, as_is)) return true;
        if (auto const h = before_number_.longest(at, end, as_is); h && numbers_->has(at + h.length, end)) return true;
        auto const h = before_unit_.longest(at, end, as_is);
        return h && units_->has(at + h.length, end);
    }

    std::shared_ptr<first_characters> numbers_ = std::make_shared<first_characters>();
    std::shared_ptr<first_characters> units_   = std::make_shared<first_characters>();
    std::vector<prefix_hash::entry>   prefixes_; ///< until freeze()
    std::shared_ptr<prefix_hash>      begins_ = std::make_shared<prefix_hash>();
    std::shared_ptr<anchor_filter>    filter_ = std::make_shared<anchor_filter>();
    lexicon::symbol_table             numerals_, times_, after_article_, before_number_, before_unit_;
};

} // namespace numfact::scan
