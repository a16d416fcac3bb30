// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "output/workbook.hpp"

#include <numfact/output/spreadsheet.hpp>
#include <numfact/text/utf8.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <xlsxwriter.h>

namespace numfact::output {

namespace {

/// Columns as wide as what they hold, without looking at every row first.
double width_of(std::string_view name) {
    constexpr std::pair<std::string_view, double> widths[] = {{"doc", 24},        {"entity", 20},
                                                              {"entity_id", 20},  {"metric", 20},
                                                              {"metric_id", 20},  {"value", 20},
                                                              {"low", 16},        {"high", 16},
                                                              {"text", 24},       {"sentence", 80},
                                                              {"sources", 40},    {"title", 48},
                                                              {"norm_value", 20}, {"equivalent_value", 20},
                                                              {"name", 24}};
    for (auto [column, width] : widths)
        if (column == name) return width;
    return std::max(11.0, static_cast<double>(name.size()) + 4); // room for the arrow of the filter
}

/// UTF-8 without what XML cannot hold, and not longer than a cell may be.
std::string cell_text(std::string_view value) {
    constexpr std::size_t longest = 32'767;
    std::string           out;
    text::append_utf8(out, value);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = ' ';
    if (out.size() <= longest) return out;
    std::size_t end = longest - 3;
    while ((static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) --end;
    out.resize(end);
    return out + "…";
}

} // namespace

void workbook::closer::operator()(lxw_workbook* book) const { lxw_workbook_free(book); }

workbook::workbook(std::string const& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book_.reset(workbook_new_opt(path.c_str(), &options));
    date_   = workbook_add_format(book_.get());
    time_   = workbook_add_format(book_.get());
    header_ = workbook_add_format(book_.get());
    format_set_num_format(date_, "yyyy-mm-dd");
    format_set_num_format(time_, "yyyy-mm-dd hh:mm");
    format_set_bold(header_);
    format_set_bottom(header_, LXW_BORDER_THIN);
}

lxw_worksheet* workbook::add_sheet(std::string const& name) {
    return workbook_add_worksheet(book_.get(), name.c_str());
}

lxw_format* workbook::number_format(int places) {
    lxw_format*& format = numbers_[places];
    if (format == nullptr) {
        format = workbook_add_format(book_.get());
        std::string const digits =
            places == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(places), '0');
        format_set_num_format(format, digits.c_str());
    }
    return format;
}

bool workbook::close() { return workbook_close(book_.release()) == LXW_NO_ERROR; }

void sheet::new_part() {
    now_ = book_.add_sheet(++parts_ == 1 ? name_ : name_ + " (" + std::to_string(parts_) + ")");
    worksheet_freeze_panes(now_, 1, 0);
}

void sheet::finish() { worksheet_autofilter(now_, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_ - 1)); }

void sheet::put_header(std::string_view name) {
    worksheet_set_column(now_, column_, column_, width_of(name), nullptr);
    worksheet_write_string(now_, 0, column_, std::string(name).c_str(), book_.header());
}

void sheet::put(std::size_t value) { worksheet_write_number(now_, row_, column_, static_cast<double>(value), nullptr); }

void sheet::put(std::string_view value) {
    if (!value.empty()) worksheet_write_string(now_, row_, column_, cell_text(value).c_str(), nullptr);
}

void sheet::put(number const& value) {
    std::string const digits = value.to_string();
    if (value.is != number::form::decimal || !fits_float(digits)) return put(std::string_view(digits));
    std::size_t const point = digits.find('.');
    int const         places =
        point == digits.npos ? 0 : static_cast<int>(std::min<std::size_t>(digits.size() - point - 1, 15));
    worksheet_write_number(now_, row_, column_, std::strtod(digits.c_str(), nullptr), book_.number_format(places));
}

void sheet::put(instant const& value) {
    if (!value) return;
    auto const day = value.to_civil();
    if (day.year < 1901 || day.year > 9999)
        return put(std::string_view(value.to_string())); // before the days that it counts
    auto const   second = static_cast<int>(value.seconds - value.days() * 86400);
    lxw_datetime cell{static_cast<int>(day.year), static_cast<int>(day.month),
                      static_cast<int>(day.day),  second / 3600,
                      second / 60 % 60,           static_cast<double>(second % 60)};
    worksheet_write_datetime(now_, row_, column_, &cell,
                             value.is == instant::precision::day ? book_.date() : book_.time());
}

void sheet::put(flag value) {
    if (value.set) worksheet_write_boolean(now_, row_, column_, LXW_TRUE, nullptr);
}

} // namespace numfact::output
