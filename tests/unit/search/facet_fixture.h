// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_values.h"
#include "core/model/places.h"
#include "core/search/facet_columns.h"
#include "core/search/filter_keys.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <map>
#include <random>
#include <stdexcept>

namespace fourthp::test {

/// Facet columns over documents that are put into the tables without an index: thousands of small libraries in a
/// second. One transaction, never committed.
class FacetLibrary
{
public:
    void put(qint64 docid, const Document &document)
    {
        QByteArray blob;
        for (const FacetValue &value : allFacetValues(document)) {
            const quint32 id = idOf(value);
            for (int shift = 0; shift < 32; shift += 8) {
                blob.append(char(id >> shift & 0xff));
            }
        }
        run(QStringLiteral("INSERT OR REPLACE INTO record(docid, id, mirror_row, type, visible, dirty, updated_at, facets) VALUES (?, ?, 0, '', 1, 0, ?, ?)"),
            {docid, QString::number(docid), document.json().value(QLatin1String("updated_at")).toVariant(), blob.isNull() ? QByteArray("") : blob});
        documents.insert_or_assign(docid, document);
    }
    void hide(qint64 docid)
    {
        run(QStringLiteral("UPDATE record SET visible = 0 WHERE docid = ?"), {docid});
        documents.erase(docid);
    }
    void clear()
    {
        run(QStringLiteral("DELETE FROM record"), {});
        documents.clear();
    }
    std::shared_ptr<const FacetColumns> load() { return *FacetColumns::load(connection(), {}); }
    Connection &connection() { return m_session->connection(); }

    std::map<qint64, Document> documents;

private:
    void run(const QString &sql, const QVariantList &values)
    {
        if (auto done = connection().run(sql, values); !done) {
            throw std::runtime_error(done.error().detail.toStdString());
        }
    }
    quint32 idOf(const FacetValue &value)
    {
        const QVariantList pair {QString(value.facet), value.value};
        run(QStringLiteral("INSERT INTO facet_value(facet, value) VALUES (?, ?) ON CONFLICT DO NOTHING"), pair);
        return quint32(*connection().number(QStringLiteral("SELECT id FROM facet_value WHERE facet = ? AND value = ?"), pair));
    }

    TempLibrary m_temp;
    Result<WriteSession> m_session = m_temp.library->write();
};

/// Documents with few different values, some of which differ in case alone, from a seed.
class FacetDocuments
{
public:
    explicit FacetDocuments(unsigned seed)
        : random(seed)
    {
    }
    int upTo(int most) { return int(random() % unsigned(most + 1)); }
    QString pick(const QStringList &from) { return from.at(qsizetype(random() % size_t(from.size()))); }
    Document next()
    {
        static const QStringList types {QStringLiteral("case_study"), QStringLiteral("resource"), QStringLiteral("stakeholder")};
        const QString type = pick(types);
        QJsonObject json {{QStringLiteral("_id"), QString(type + QStringLiteral(":x"))}, {QStringLiteral("type"), type}};
        put(json, "updated_at", QStringLiteral("20%1-0%2-0%3T1%4:00:00Z").arg(18 + upTo(6)).arg(1 + upTo(2)).arg(1 + upTo(3)).arg(upTo(3)));
        put(json, type == types[0] ? "start" : "issued", pick({QStringLiteral("2019"), QStringLiteral("2020-05"), QStringLiteral("2021-02-03")}));
        put(json, "verification", pick({QStringLiteral("V0"), QStringLiteral("V2"), QStringLiteral("V4")}));
        put(json, "sector", pick({QStringLiteral("finance"), QStringLiteral("hotels")}));
        putSome(json, "sectors", {QStringLiteral("finance"), QStringLiteral("hotels"), QStringLiteral("Finance")});
        putSome(json, type == types[2] ? "countries_of_work" : "countries", {QStringLiteral("KE"), QStringLiteral("ke"), QStringLiteral("FR"), QStringLiteral("PE")});
        putSome(json, "regions", {QStringLiteral("014"), QStringLiteral("155"), QStringLiteral("419"), QStringLiteral("999")});
        putSome(json, "tags", {QStringLiteral("Training"), QStringLiteral("training"), QStringLiteral("bank"), QStringLiteral("\u00dcbung"), QStringLiteral("\u00fcbung")});
        return Document(json);
    }
    std::mt19937 random;

private:
    void put(QJsonObject &json, const char *key, const QString &value)
    {
        if (upTo(4) > 0) {
            json.insert(QLatin1String(key), value);
        }
    }
    void putSome(QJsonObject &json, const char *key, const QStringList &from)
    {
        QJsonArray values;
        for (int i = upTo(3); i > 0; --i) {
            values.append(pick(from));
        }
        if (!values.isEmpty()) {
            json.insert(QLatin1String(key), values);
        }
    }
};

/// The plain meaning of filters, asked of documents.
struct NaiveRecord
{
    explicit NaiveRecord(const Document &document)
        : time(document.json().value(QLatin1String("updated_at")).toString())
    {
        for (const FacetValue &entry : allFacetValues(document)) {
            values[entry.facet].insert(entry.value.toCaseFolded());
            if (entry.facet == QLatin1String("region")) {
                for (const QString &wider : regionsAround(entry.value)) {
                    values[entry.facet].insert(wider);
                }
            }
        }
    }
    bool meets(const FacetFilter &filter) const
    {
        const auto found = values.find(filter.facet);
        const QSet<QString> own = found == values.end() ? QSet<QString>() : found->second;
        bool hit = false;
        for (const QString &value : filter.values) {
            if (filter.facet == filter_keys::kUpdated) {
                const auto range = parseDateRange(value);
                QString digits = time;
                digits.removeIf([](QChar c) { return !c.isDigit(); });
                hit = hit || (value.isEmpty() && time.isEmpty()) || (range && !time.isEmpty() && range->holds(digits.toLongLong()));
                continue;
            }
            const auto years = filter.facet == filter_keys::kYear ? parseYearRange(value) : std::nullopt;
            hit = hit || (value.isEmpty() ? own.isEmpty() : own.contains(value.toCaseFolded()))
                || (years && std::any_of(own.begin(), own.end(), [&](const QString &year) { return years->holds(year.toInt()); }));
        }
        return hit != filter.excludes;
    }
    bool meets(const std::vector<FacetFilter> &filters) const
    {
        return std::all_of(filters.begin(), filters.end(), [this](const FacetFilter &filter) { return filter.facet == filter_keys::kLink || meets(filter); });
    }

    QString time;
    std::map<QString, QSet<QString>> values;
};

} // namespace fourthp::test
