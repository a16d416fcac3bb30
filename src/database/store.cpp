// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "database/store.hpp"

#include "cli/message.hpp"
#include "database/schema.hpp"

#include <numfact/text/utf8.hpp>
#include <numfact/table/identity.hpp>

#include <algorithm>

namespace numfact::database {

namespace {

/// FNV-1a, 64 bits: texts are told apart, not protected.
std::string fingerprint(std::string_view text) {
    std::uint64_t h = 0xCBF29CE484222325;
    for (char const c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    std::string hex;
    for (int shift = 60; shift >= 0; shift -= 4) hex += "0123456789abcdef"[h >> shift & 15];
    return hex;
}

/// SQLite would cut a text at a NUL, and keeps ill-formed UTF-8 as it is.
std::string clean(std::string_view text) {
    std::string out;
    text::append_utf8(out, text);
    std::replace(out.begin(), out.end(), '\0', ' ');
    return out;
}

std::string lower(std::string_view name) {
    std::string out = clean(name);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

/// The parts of an identity are separated by NULs.
std::string identity(fact const& f) {
    std::string id = table::identity_of(f);
    std::replace(id.begin(), id.end(), '\0', '|');
    return clean(id);
}

} // namespace

result<std::unique_ptr<store>> store::open(std::string const& path) {
    auto db = connection::open(path, true);
    if (!db) return db.error();
    connection& c = db.value();
    // from here on no other run can make the tables
    if (!c.execute("BEGIN IMMEDIATE")) return error{errc::cannot_write, c.message()};
    auto ask = [&](char const* sql) {
        auto answer = c.prepare(sql);
        return answer.step() ? answer.integer(0) : 0;
    };
    auto const version = ask("PRAGMA user_version");
    bool const empty   = ask("SELECT count(*) FROM sqlite_master") == 0;
    if (version != schema_version && !(version == 0 && empty))
        return error{errc::cannot_write, path + ": is no fact database of this version"};
    std::string const make = std::string(schema) + "PRAGMA user_version = " + std::to_string(schema_version);
    if ((empty && !c.execute(make.c_str())) || !c.execute("COMMIT")) return error{errc::cannot_write, c.message()};
    return std::unique_ptr<store>(new store(std::move(c)));
}

store::store(connection db)
    : db_(std::move(db)),
      insert_document_(
          db_.prepare("INSERT INTO documents (doc, fingerprint, title, published, published_from, encoding) "
                      "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (doc, fingerprint) DO UPDATE SET title = excluded.title, "
                      "published = excluded.published, published_from = excluded.published_from")),
      select_document_(db_.prepare("SELECT id FROM documents WHERE doc = ? AND fingerprint = ?")),
      insert_fact_(db_.prepare(
          "INSERT INTO facts (identity, entity, segment, metric, period, \"from\", \"to\", type, basis, status, value, low, high, "
          "bound, unit, norm_value, norm_low, norm_high, norm_unit, rate, rate_date, rate_source, equivalent_value, equivalent_unit) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (identity, ifnull(value, ''), ifnull(low, ''), ifnull(high, ''), bound) DO UPDATE SET "
          "norm_value = excluded.norm_value, norm_low = excluded.norm_low, norm_high = excluded.norm_high, "
          "norm_unit = excluded.norm_unit, rate = excluded.rate, rate_date = excluded.rate_date, rate_source = excluded.rate_source "
          "RETURNING id")),
      insert_source_(
          db_.prepare("INSERT INTO sources (fact, document, published, entity, metric, attributed_to, start, \"end\", "
                      "text, sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      entities_{
          db_.prepare("INSERT INTO entities (key, entity_id, name) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING"),
          db_.prepare("SELECT id FROM entities WHERE key = ?"),
          db_.prepare("INSERT OR IGNORE INTO entity_names (entity, name) VALUES (?, ?)")},
      metrics_{db_.prepare("INSERT INTO metrics (key, metric_id, name) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING"),
               db_.prepare("SELECT id FROM metrics WHERE key = ?"),
               db_.prepare("INSERT OR IGNORE INTO metric_names (metric, name) VALUES (?, ?)")} {}

void store::check(bool ok) {
    if (ok || !good_) return;
    good_ = false;
    cli::complain("", 0, db_.message());
    db_.execute("ROLLBACK");
    inside_ = false;
}

void store::commit() {
    if (!inside_ || !good_) return;
    check(db_.execute("COMMIT"));
    inside_ = false;
}

std::int64_t store::document_of(output::source const& s) {
    std::string const name = clean(s.doc), print = fingerprint(s.text);
    insert_document_.bind(name)
        .bind(print)
        .bind(clean(s.title))
        .bind(s.published)
        .bind(s.published_from)
        .bind(s.encoding);
    check(insert_document_.run());
    select_document_.bind(name).bind(print);
    check(select_document_.step());
    auto const id = select_document_.integer(0);
    select_document_.reset();
    return id;
}

/// Takes out what is known of the document, and the facts that no other tells.
void store::forget(std::int64_t document) {
    auto facts   = db_.prepare("CREATE TEMP TABLE told AS SELECT DISTINCT fact FROM sources WHERE document = ?");
    auto sources = db_.prepare("DELETE FROM sources WHERE document = ?");
    check(facts.bind(document).run() && sources.bind(document).run());
    check(db_.execute("DELETE FROM facts WHERE id IN (SELECT fact FROM told) "
                      "AND NOT EXISTS (SELECT 1 FROM sources WHERE fact = facts.id); DROP TABLE told"));
}

void store::begin(output::source const& s) {
    if (!good_) return;
    if (!inside_) {
        check(db_.execute("BEGIN IMMEDIATE"));
        inside_ = good_;
        begun_  = std::chrono::steady_clock::now();
    }
    document_ = document_of(s);
    if (good_) forget(document_);
}

/// The row of an entity or metric, as the next value of a fact.
void store::bind_name(name_table& table, std::string_view id, std::string_view name) {
    if (id.empty() && name.empty()) {
        insert_fact_.bind_null();
        return;
    }
    std::string const key = id.empty() ? lower(name) : std::string(id);
    check(table.insert.bind(key).bind(id).bind(clean(name.empty() ? id : name)).run());
    table.select.bind(key);
    check(table.select.step());
    auto const row = table.select.integer(0);
    table.select.reset();
    for (auto const called : {id, name})
        if (!called.empty()) check(table.insert_name.bind(row).bind(clean(called)).run());
    insert_fact_.bind(row);
}

std::int64_t store::fact_of(fact const& f) {
    insert_fact_.bind(identity(f));
    bind_name(entities_, f.entity_id, f.entity);
    insert_fact_.bind(clean(f.segment));
    bind_name(metrics_, f.metric_id, f.metric);
    insert_fact_.bind(f.period).bind(f.from).bind(f.to);
    insert_fact_.bind(to_string(f.type)).bind(to_string(f.basis)).bind(to_string(f.status));
    insert_fact_.bind(f.value).bind(f.low).bind(f.high).bind(to_string(f.bound)).bind(clean(f.unit));
    insert_fact_.bind(f.norm_value).bind(f.norm_low).bind(f.norm_high).bind(f.norm_unit);
    rate_note const rate = f.rate ? *f.rate : rate_note{};
    insert_fact_.bind(rate.rate).bind(rate.date).bind(rate.source);
    insert_fact_.bind(f.equivalent_value).bind(f.equivalent_unit);
    check(insert_fact_.step());
    auto const id = insert_fact_.integer(0);
    insert_fact_.reset();
    return id;
}

void store::add(std::span<mention const>, std::span<fact const> facts) {
    for (fact const& f : facts) {
        if (!good_) return;
        insert_source_.bind(fact_of(f)).bind(document_).bind(f.published).bind(clean(f.entity)).bind(clean(f.metric));
        insert_source_.bind(clean(f.attributed_to))
            .bind(static_cast<std::int64_t>(f.start))
            .bind(static_cast<std::int64_t>(f.end));
        insert_source_.bind(clean(f.text)).bind(clean(f.sentence));
        check(insert_source_.run());
    }
}

void store::end() {
    // a commit waits for the disk: small documents share one
    constexpr std::chrono::milliseconds patience{200};
    if (std::chrono::steady_clock::now() - begun_ > patience) commit();
}

bool store::finish() {
    commit();
    return good_;
}

} // namespace numfact::database
