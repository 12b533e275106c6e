// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sorting.h"

#include "core/model/document.h"
#include "core/model/localised_text.h"
#include "core/model/own_members.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Beyond it one walk over all records costs less than asking for each.
constexpr size_t kMostReadOneByOne = 4000;
/// Sorted at one go; a stop is looked for in between.
constexpr size_t kSortedAtOnce = 4096;

QString sqlFor(SortKey by, const QString &field)
{
    if (by == SortKey::Field && isOwn(field)) {
        return u"SELECT r.docid, o.doc FROM record r JOIN own o ON o.id = r.id WHERE r.visible = 1"_s;
    }
    switch (by) {
    case SortKey::Type:
        return u"SELECT r.docid, r.type FROM record r WHERE r.visible = 1"_s;
    case SortKey::Updated:
        return u"SELECT r.docid, r.updated_at FROM record r WHERE r.visible = 1"_s;
    case SortKey::Title:
    case SortKey::Field:
    case SortKey::Relevance:
        return u"SELECT r.docid, coalesce(m.local, m.base) FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE r.visible = 1"_s;
    }
    Q_UNREACHABLE();
}

/// `std::stable_sort` that ends early when a stop is requested; false if it did.
template <class T, class Less>
bool sortUnlessStopped(std::vector<T> &items, Less less, const std::stop_token &stop)
{
    const auto at = [&items](size_t i) { return items.begin() + qsizetype(std::min(i, items.size())); };
    for (size_t start = 0; start < items.size(); start += kSortedAtOnce) {
        if (stop.stop_requested()) {
            return false;
        }
        std::stable_sort(at(start), at(start + kSortedAtOnce), less);
    }
    for (size_t width = kSortedAtOnce; width < items.size(); width *= 2) {
        for (size_t start = 0; start + width < items.size(); start += 2 * width) {
            if (stop.stop_requested()) {
                return false;
            }
            std::inplace_merge(at(start), at(start + width), at(start + 2 * width), less);
        }
    }
    return true;
}

} // namespace

Result<void> ResultSorter::sort(
    std::vector<qint64> &docids, const SortOrder &order, Connection &connection, std::stop_token stop)
{
    // NOLINTNEXTLINE(bugprone-exception-escape): a variant that is moved throws only where its values do.
    struct Entry
    {
        qint64 docid;
        Key key;
    };
    std::vector<Entry> entries;
    entries.reserve(docids.size());
    {
        const std::lock_guard guard(m_mutex);
        begin(order);
        if (auto done = read(docids, connection, stop); !done) {
            return done;
        }
        for (const qint64 docid : docids) {
            entries.push_back({docid, m_keys.value(docid)});
        }
    }
    const auto less = [descending = order.descending](const Entry &a, const Entry &b) {
        const bool aIsEmpty = a.key.index() == 0;
        const bool bIsEmpty = b.key.index() == 0;
        if (aIsEmpty || bIsEmpty) {
            return bIsEmpty && !aIsEmpty;
        }
        return descending ? b.key < a.key : a.key < b.key;
    };
    if (!sortUnlessStopped(entries, less, stop)) {
        return fail(ErrorKind::Cancelled);
    }
    std::transform(
        entries.begin(), entries.end(), docids.begin(), [](const Entry &entry) { return entry.docid; });
    return {};
}

void ResultSorter::forget(const std::vector<qint64> &docids)
{
    const std::lock_guard guard(m_mutex);
    for (const qint64 docid : docids) {
        m_keys.remove(docid);
    }
}

void ResultSorter::forgetAll()
{
    const std::lock_guard guard(m_mutex);
    m_keys.clear();
}

ResultSorter::Key ResultSorter::keyOf(
    const QJsonValue &value, const QCollator &collator, const QStringList &languages)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return keyOf(value.toArray().first(), collator, languages);
    case QJsonValue::Object:
        return keyOf(bestText(value, languages).text, collator, languages);
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return value.toString().isEmpty() ? Key() : Key(collator.sortKey(value.toString()));
    default:
        return {};
    }
}

/// Keys of another order, or of another language's alphabet, cannot be compared with these.
void ResultSorter::begin(const SortOrder &order)
{
    const QLocale locale;
    const QString field = order.key == SortKey::Title ? u"title"_s : order.field;
    if (m_by != order.key || m_field != field || m_locale != locale) {
        m_keys.clear();
        m_by = order.key;
        m_field = field;
        m_locale = locale;
    }
}

/// Reads the keys that are not known yet. Under the lock from reading to keeping: a change that is told
/// meanwhile waits and is forgotten after.
Result<void> ResultSorter::read(
    const std::vector<qint64> &docids, Connection &connection, const std::stop_token &stop)
{
    QSet<qint64> unknown;
    for (const qint64 docid : docids) {
        if (!m_keys.contains(docid)) {
            unknown.insert(docid);
        }
    }
    if (unknown.isEmpty()) {
        return {};
    }
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    const QStringList languages {m_locale.bcp47Name(), u"en"_s};
    const bool fromDocument = m_by == SortKey::Title || m_by == SortKey::Field;
    const auto keep = [&](const Row &row) {
        if (stop.stop_requested()) {
            return false;
        }
        if (const qint64 docid = row.integer(0); unknown.contains(docid)) {
            const QJsonValue value
                = fromDocument ? Document::fromStored(row.bytes(1)).value(m_field) : QJsonValue(row.text(1));
            m_keys.insert(docid, keyOf(value, collator, languages));
        }
        return true;
    };
    Result<void> done;
    if (size_t(unknown.size()) > kMostReadOneByOne) {
        done = connection.forEach(sqlFor(m_by, m_field), {}, keep);
    } else {
        const QString sql = sqlFor(m_by, m_field) + u" AND r.docid = ?"_s;
        for (auto docid = unknown.cbegin(); done && docid != unknown.cend() && !stop.stop_requested();
             ++docid) {
            done = connection.forEach(sql, {*docid}, keep);
        }
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    return done;
}

} // namespace fourthp
