// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_beginning.hpp>
#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/scan/anchor_filter.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::scan {

/// What may begin at a place.
struct beginning {
    bool quantity = false, time = false;
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
    /// "一", "twenty": a numeral begins a quantity or a time (一月, two years ago).
    void add_numeral(std::string_view surface) {
        begin_with(surface);
        numerals_.add(is_latin(surface) ? first_word(surface) : surface, 0, any_case);
    }
    /// "今年", "next": no quantity begins so. Of a Latin surface the first word is enough, but of "the year" the second
    /// is looked at too: most articles begin nothing.
    void add_time(std::string_view surface) {
        begin_with(surface);
        if (!is_latin(surface)) return times_.add(surface, plain);
        bool const with_article = surface.starts_with("the ");
        times_.add(first_word(surface), with_article ? article : plain, any_case);
        if (with_article) after_article_.add(first_word(surface.substr(4)), plain, any_case);
    }
    void add_times(lexicon::calendar_beginnings const& words) {
        for (auto s : words.words) add_time(s);
        for (auto s : words.before_number) begin_with(s), before_number_.add(s, 0);
        for (auto s : words.before_unit) begin_with(s), before_unit_.add(s, 0);
        for (auto s : words.numbers) numbers_->add(s);
        for (auto s : words.units) units_->add(s);
    }
    void freeze() {
        for (auto* t : {&numerals_, &times_, &after_article_, &before_number_, &before_unit_}) t->freeze();
        for (int d = '0'; d <= '9'; ++d) leads_[static_cast<std::size_t>(d)] = true;
        std::sort(words_.begin(), words_.end());
        words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
        filter_->build(begins_->of_several_bytes(), words_);
        words_ = {};
    }

    /// What may begin at `at`, by the definition that every tier of the scan keeps to.
    beginning at(char const* begin, char const* at, char const* end) const {
        auto const lead = static_cast<unsigned char>(*at);
        if (!leads_[lead]) return {};
        if (lexicon::is_ascii_digit(lead)) return {true, true};
        if (lead < 0x80) return is_inside_word(begin, at) ? beginning() : of_word(at, end);
        return of_character(at, end);
    }
    /// What may begin with the character of several bytes at `at`.
    beginning of_character(char const* at, char const* end) const { return begins_->has(at, end) ? of_word(at, end) : beginning(); }
    /// What may begin with the word that begins at `at`.
    beginning of_word(char const* at, char const* end) const {
        if (numerals_.longest(at, end)) return {true, true};
        return {false, begins_time(at, end)};
    }

    /// What the tiers look for first.
    anchor_filter const& filter() const { return *filter_; }

private:
    enum : std::int32_t { plain, article };
    static constexpr auto any_case = lexicon::symbol_table::letter_case::any;

    /// The characters that surfaces begin with.
    class first_characters {
    public:
        std::vector<std::uint16_t> of_several_bytes() const {
            std::vector<std::uint16_t> found;
            for (std::size_t c = 0x80; c < bits_.size(); ++c)
                if (bits_[c]) found.push_back(static_cast<std::uint16_t>(c));
            return found;
        }
        void add(std::string_view surface) { bits_[code_point(surface.data(), surface.data() + surface.size())] = true; }
        bool has(char const* at, char const* end) const { return at != end && bits_[code_point(at, end)]; }

    private:
        /// Of one, two or three bytes; others are 0.
        static std::size_t code_point(char const* p, char const* end) {
            auto const lead = static_cast<unsigned char>(*p);
            if (lead < 0x80) return lead;
            if (lead >= 0xE0 && lead < 0xF0 && end - p >= 3) return static_cast<std::size_t>((lead & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
            return lead < 0xE0 && end - p >= 2 ? static_cast<std::size_t>((lead & 0x1F) << 6 | (p[1] & 0x3F)) : 0;
        }
        std::bitset<0x10000> bits_;
    };

    static bool is_latin(std::string_view surface) { return lexicon::is_ascii_letter(static_cast<unsigned char>(surface[0])); }
    static std::string_view first_word(std::string_view surface) {
        std::size_t n = 0;
        while (n < surface.size() && lexicon::is_ascii_letter(static_cast<unsigned char>(surface[n]))) ++n;
        return surface.substr(0, n);
    }
    /// A surface that begins with a letter, a digit, or a character of two or three bytes; with others, none does.
    void begin_with(std::string_view surface) {
        auto const lead = static_cast<unsigned char>(surface[0]);
        if (is_latin(surface)) {
            words_.emplace_back(first_word(surface));
            for (char& c : words_.back()) c = lexicon::to_ascii_lower(c);
            leads_[lead] = leads_[lead ^ 0x20] = true;
        } else if (lead >= 0xC2 && lead < 0xF0) {
            leads_[lead] = true;
            begins_->add(surface);
        }
    }
    static bool is_inside_word(char const* begin, char const* at) {
        return at != begin && (lexicon::is_ascii_letter(static_cast<unsigned char>(at[-1])) ||
                               lexicon::is_ascii_digit(static_cast<unsigned char>(at[-1])));
    }
    bool begins_time(char const* at, char const* end) const {
        if (auto const h = times_.longest(at, end)) {
            if (h.id == plain) return true;
            char const* p = at + h.length;
            while (p != end && p - at < 12 && (*p == ' ' || *p == '\n' || *p == '\t')) ++p;
            return bool(after_article_.longest(p, end));
        }
        if (auto const h = before_number_.longest(at, end); h && numbers_->has(at + h.length, end)) return true;
        auto const h = before_unit_.longest(at, end);
        return h && units_->has(at + h.length, end);
    }

    std::array<bool, 256>             leads_{};
    std::shared_ptr<first_characters> begins_  = std::make_shared<first_characters>();
    std::shared_ptr<first_characters> numbers_ = std::make_shared<first_characters>();
    std::shared_ptr<first_characters> units_   = std::make_shared<first_characters>();
    std::vector<std::string>          words_; ///< that surfaces begin with, until freeze()
    std::shared_ptr<anchor_filter>    filter_ = std::make_shared<anchor_filter>();
    lexicon::symbol_table             numerals_, times_, after_article_, before_number_, before_unit_;
};

} // namespace numfact::scan
