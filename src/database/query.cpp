// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "database/query.hpp"

#include "database/connection.hpp"
#include "database/schema.hpp"

#include <vector>

namespace numfact::database {

namespace {

constexpr char columns[] =
    R"(SELECT doc, published, entity, entity_id, segment, metric, metric_id, period, "from", "to",
type, basis, status, value, low, high, bound, unit, norm_value, norm_low, norm_high, norm_unit, rate, rate_date, rate_source,
equivalent_value, equivalent_unit, attributed_to, start, "end", text, sentence FROM fact_table WHERE 1)";

/// "-34.4", "2/3", "1:36"
number parse_number(std::string_view s) {
    if (s.empty()) return {};
    std::size_t const at = s.find_first_of("/:");
    if (at == s.npos) return decimal::parse(s);
    decimal const a = decimal::parse(s.substr(0, at)), b = decimal::parse(s.substr(at + 1));
    return s[at] == '/' ? number::fraction(a, b) : number::ratio(a, b);
}

/// The enumerator of this name; the first when there is none.
template <class Enum>
Enum named(std::string_view name, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    return Enum{};
}

/// Takes the columns one after the other.
struct row_reader {
    statement const& row;
    int              at = 0;

    void read(std::string& to) { to = row.text(at++); }
    void read(number& to) { to = parse_number(row.text(at++)); }
    void read(instant& to) { to = instant::parse(row.text(at++)); }
    void read(std::size_t& to) { to = static_cast<std::size_t>(row.integer(at++)); }
    template <class... Fields>
    void read_all(Fields&... fields) {
        (read(fields), ...);
    }
};

fact read_fact(statement const& row) {
    fact        f;
    rate_note   rate;
    std::string type, basis, status, bound;
    row_reader{row}.read_all(f.doc, f.published, f.entity, f.entity_id, f.segment, f.metric, f.metric_id, f.period,
                             f.from, f.to, type, basis, status, f.value, f.low, f.high, bound, f.unit, f.norm_value,
                             f.norm_low, f.norm_high, f.norm_unit, rate.rate, rate.date, rate.source,
                             f.equivalent_value, f.equivalent_unit, f.attributed_to, f.start, f.end, f.text,
                             f.sentence);
    f.type   = named(type, fact_type::share);
    f.basis  = named(basis, basis::vs_peer);
    f.status = named(status, status::plan);
    f.bound  = named(bound, bound::le);
    if (rate.rate) f.rate = std::make_shared<rate_note const>(std::move(rate));
    return f;
}

} // namespace

std::optional<error> read_facts(std::string const& path, query const& q, std::function<void(fact&&)> const& out) {
    auto const db = connection::open(path, false);
    if (!db) return db.error();
    auto       version = db.value().prepare("PRAGMA user_version");
    bool const sound   = version.step();
    if (!sound) return error{errc::bad_input, db.value().message()};
    if (version.integer(0) != schema_version)
        return error{errc::bad_input, path + ": is no fact database of this version"};
    std::string              sql = columns;
    std::vector<std::string> values;
    auto const               where = [&](std::string const& wanted, char const* condition) {
        if (wanted.empty()) return;
        sql.append(" AND ").append(condition);
        values.push_back(wanted);
    };
    where(q.entity, "entity_row IN (SELECT entity FROM entity_names WHERE name = ?)");
    where(q.metric, "metric_row IN (SELECT metric FROM metric_names WHERE name = ?)");
    where(q.segment, "segment = ? COLLATE NOCASE");
    where(q.period, "period = ?");
    where(q.status, "status = ?");
    where(q.unit, "unit = ?");
    sql += " ORDER BY source";
    auto rows = db.value().prepare(sql.c_str());
    for (auto const& value : values) rows.bind(value);
    while (rows.step()) out(read_fact(rows));
    if (!db.value().good()) return error{errc::bad_input, db.value().message()};
    return std::nullopt;
}

} // namespace numfact::database
