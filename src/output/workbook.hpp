// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/field.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace numfact::output {

/// An XLSX file being made. Rows go to disk as they come; the file is there after close().
class workbook {
public:
    explicit workbook(std::string const& path);

    lxw_worksheet* add_sheet(std::string const& name);
    /// A number with so many places after its point.
    lxw_format* number_format(int places);
    lxw_format* date() const { return date_; }
    lxw_format* time() const { return time_; }
    lxw_format* header() const { return header_; }

    /// Writes the file; false when it could not be.
    bool close();

private:
    struct closer {
        void operator()(lxw_workbook* book) const;
    };
    std::unique_ptr<lxw_workbook, closer> book_;
    std::map<int, lxw_format*>            numbers_;
    lxw_format*                           date_   = nullptr;
    lxw_format*                           time_   = nullptr;
    lxw_format*                           header_ = nullptr;
};

/// A table in a workbook: a frozen header with filters, a row for each record. What does not fit goes on in "facts (2)".
class sheet {
public:
    sheet(workbook& book, std::string name) : book_(book), name_(std::move(name)) {}

    /// Makes the table with its header; sheets stand in the order in which they are opened.
    template <class Record>
    void open() {
        new_part();
        column_ = 0;
        visit_fields(Record{}, [this](std::string_view name, auto const&) { put_header(name), ++column_; });
        columns_ = column_;
        row_     = 1;
    }
    template <class Record>
    void add(Record const& record) {
        if (row_ == most_rows) finish(), open<Record>();
        column_ = 0;
        visit_fields(record, [this](std::string_view, auto const& value) { put(value), ++column_; });
        ++row_;
    }
    /// Sets the filters, once the rows are known.
    void finish();

private:
    static constexpr std::uint32_t most_rows = 1'048'576;

    void new_part();
    void put_header(std::string_view name);
    void put(std::size_t value);
    void put(std::string_view value);
    void put(number const& value);
    void put(instant const& value);
    void put(flag value);
    void put(json_text const& value) { put(std::string_view(value)); }
    template <class Value>
    void put(extra<Value> const& value) {
        put(value.value);
    }

    workbook&      book_;
    std::string    name_;
    lxw_worksheet* now_     = nullptr;
    int            parts_   = 0;
    std::uint32_t  row_     = 0;
    std::uint16_t  column_  = 0;
    std::uint16_t  columns_ = 0;
};

} // namespace numfact::output
