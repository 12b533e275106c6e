// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sorting.h"

#include "core/model/document.h"
#include "core/model/localised_text.h"
#include "core/model/record_type.h"

#include <QCollator>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// What the order is by, one entry a record: a key of the collation, or nothing.
using Keys = QHash<qint64, std::optional<QCollatorSortKey>>;

QString firstText(const QJsonValue &value, const QStringList &languages)
{
    switch (value.type()) {
    case QJsonValue::Array: return value.toArray().isEmpty() ? QString() : firstText(value.toArray().first(), languages);
    case QJsonValue::Object: return bestText(value, languages).text;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    default: return {};
    }
}

QString sqlFor(const SortOrder &order)
{
    switch (order.key) {
    case SortKey::Type: return u"SELECT docid, type FROM record WHERE visible = 1"_s;
    case SortKey::Updated: return u"SELECT docid, updated_at FROM record WHERE visible = 1"_s;
    case SortKey::Title: case SortKey::Field: case SortKey::Relevance:
        return u"SELECT r.docid, coalesce(m.local, m.base) FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE r.visible = 1"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> sortBy(std::vector<qint64> &docids, const SortOrder &order, Connection &connection, std::stop_token stop)
{
    const QLocale locale;
    QCollator collator(locale);
    collator.setNumericMode(true);
    const QStringList languages {locale.bcp47Name(), u"en"_s};
    const QString path = order.key == SortKey::Title ? u"title"_s : order.field;
    const bool fromDocument = order.key == SortKey::Title || order.key == SortKey::Field;

    QSet<qint64> wanted(docids.begin(), docids.end());
    Keys keys;
    keys.reserve(qsizetype(docids.size()));
    const auto done = connection.forEach(sqlFor(order), {}, [&](const Row &row) {
        const qint64 docid = row.integer(0);
        if (stop.stop_requested()) {
            return false;
        }
        if (wanted.contains(docid)) {
            const QString text = fromDocument ? firstText(Document::fromStored(row.bytes(1)).value(path), languages) : row.text(1);
            keys.insert(docid, text.isEmpty() ? std::nullopt : std::optional(collator.sortKey(text)));
        }
        return true;
    });
    if (!done) {
        return done;
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    std::stable_sort(docids.begin(), docids.end(), [&](qint64 a, qint64 b) {
        const auto keyA = keys.value(a);
        const auto keyB = keys.value(b);
        if (!keyA || !keyB) {
            return keyA.has_value() && !keyB.has_value();
        }
        const int order3 = keyA->compare(*keyB);
        return order.descending ? order3 > 0 : order3 < 0;
    });
    return {};
}

} // namespace fourthp
