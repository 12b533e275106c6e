// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/tag_change.h"

#include "core/model/tag_path.h"
#include "core/store/record_reader.h"

#include <QCollator>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kShared = "tags"_L1;
constexpr QLatin1StringView kOwn = "local_tags"_L1;
constexpr size_t kReadAtOnce = 128; ///< Records between two looks at the stop token.

QStringList tagsIn(const Document &document, QLatin1StringView member)
{
    QStringList tags;
    for (const QJsonValue tag : document.json().value(member).toArray()) {
        tags.append(tag.toString());
    }
    return tags;
}

void setTags(Document &document, QLatin1StringView member, const QStringList &tags)
{
    if (tags != tagsIn(document, member)) {
        document.set(member, tags.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(tags)));
    }
}

void addOnce(QStringList &tags, const QString &tag)
{
    const bool isThere
        = std::any_of(tags.begin(), tags.end(), [&tag](const QString &one) { return isSameTag(one, tag); });
    if (!tag.isEmpty() && !isThere) {
        tags.append(tag);
    }
}

QString renamed(const QString &tag, const QString &from, const QString &to)
{
    if (isSameTag(tag, from)) {
        return to;
    }
    return !liesIn(tag, from) ? tag : to.isEmpty() ? QString() : QString(to + tag.sliced(from.size()));
}

/// Numbers of facet values, as records hold them, with the tag that each stands for.
Result<QHash<quint32, QString>> tagIds(Connection &connection)
{
    QHash<quint32, QString> tags;
    const auto done = connection.forEach(u"SELECT id, value FROM facet_value WHERE facet = 'tag'"_s, {},
        [&tags](const Row &row) { tags.insert(quint32(row.integer(0)), row.text(1)); });
    return done ? Result<QHash<quint32, QString>>(tags) : passOn(done);
}

/// Calls `visit(docid, tags)` for each visible record with at least one tag.
template <class Visit> Result<void> forEachTagged(Connection &connection, Visit visit)
{
    const Result<QHash<quint32, QString>> known = tagIds(connection);
    if (!known || known->isEmpty()) {
        return known ? Result<void>() : passOn(known);
    }
    return connection.forEach(
        u"SELECT docid, facets FROM record WHERE visible = 1"_s, {}, [&](const Row &row) {
            const QByteArray facets = row.bytes(1);
            QStringList tags;
            for (qsizetype at = 0; at + 4 <= facets.size(); at += 4) {
                const auto tag = known->constFind(qFromLittleEndian<quint32>(facets.constData() + at));
                if (tag != known->constEnd()) {
                    tags.append(*tag);
                }
            }
            if (!tags.isEmpty()) {
                visit(row.integer(0), tags);
            }
        });
}

/// Part by part: `a b` must not come between `a` and `a/c`.
std::vector<TagCount> inOrder(const QHash<QString, TagCount> &counts)
{
    std::vector<TagCount> all(counts.begin(), counts.end());
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(all.begin(), all.end(), [&collator](const TagCount &one, const TagCount &other) {
        const QStringList left = one.tag.split(u'/');
        const QStringList right = other.tag.split(u'/');
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
            [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    });
    return all;
}

QLatin1StringView memberOf(TagKind kind)
{
    return kind == TagKind::Own ? kOwn : kShared;
}

} // namespace

BulkChange tagging(const QStringList &added, const QStringList &removed, TagKind kind)
{
    const QLatin1StringView member = memberOf(kind);
    return [added, removed, member](const Document &shown) {
        QStringList tags = tagsIn(shown, member);
        tags.removeIf([&removed](const QString &tag) {
            return std::any_of(
                removed.begin(), removed.end(), [&tag](const QString &one) { return isSameTag(one, tag); });
        });
        for (const QString &tag : added) {
            addOnce(tags, cleanTag(tag));
        }
        ChangedRecord changed {.document = shown};
        setTags(changed.document, member, tags);
        return changed;
    };
}

BulkChange renamingTag(const QString &from, const QString &to)
{
    return [from, to = cleanTag(to)](const Document &shown) {
        ChangedRecord changed {.document = shown};
        for (const QLatin1StringView member : {kShared, kOwn}) {
            const QStringList before = tagsIn(shown, member);
            const auto bearsIt
                = [&](const QString &tag) { return isSameTag(tag, from) || liesIn(tag, from); };
            if (std::none_of(before.begin(), before.end(), bearsIt)) {
                continue; // What nobody touches stays as it is.
            }
            QStringList tags;
            for (const QString &tag : before) {
                addOnce(tags, renamed(tag, from, to));
            }
            setTags(changed.document, member, tags);
        }
        return changed;
    };
}

Result<std::vector<TagCount>> allTags(const Library &library)
{
    const Result<Connection *> connection = library.connection();
    return connection ? allTags(**connection) : passOn(connection);
}

Result<std::vector<TagCount>> allTags(Connection &connection)
{
    QHash<QString, TagCount> counts; // By folded name.
    const auto done = forEachTagged(connection, [&counts](qint64, const QStringList &tags) {
        QSet<QString> ofRecord;
        for (const QString &tag : tags) {
            const QStringList names = tagsAround(tag) + QStringList(tag);
            for (const QString &name : names) {
                const QString folded = name.toCaseFolded();
                TagCount &count = counts[folded];
                count.tag = count.tag.isEmpty() ? name : count.tag;
                count.records += ofRecord.contains(folded) ? 0 : 1;
                ofRecord.insert(folded);
            }
        }
    });
    if (!done) {
        return passOn(done);
    }
    return inOrder(counts);
}

Result<std::vector<TagCount>> tagsOf(
    Connection &connection, const std::vector<qint64> &docids, TagKind kind, std::stop_token stop)
{
    const Connection::StopGuard guard(connection, stop);
    const QLatin1StringView member = memberOf(kind);
    QHash<QString, TagCount> counts;
    for (size_t from = 0; from < docids.size(); from += kReadAtOnce) {
        const auto begin = docids.begin() + qsizetype(from);
        const auto end = docids.begin() + qsizetype(std::min(docids.size(), from + kReadAtOnce));
        const auto records = readRecords(connection, {begin, end});
        if (!records || stop.stop_requested()) {
            return records ? Result<std::vector<TagCount>>(fail(ErrorKind::Cancelled)) : passOn(records);
        }
        for (const StoredRecord &record : *records) {
            for (const QString &tag : tagsIn(record.shown(), member)) {
                TagCount &count = counts[tag.toCaseFolded()];
                count.tag = count.tag.isEmpty() ? tag : count.tag;
                ++count.records;
            }
        }
    }
    return inOrder(counts);
}

Result<std::vector<qint64>> recordsTagged(Connection &connection, const QString &tag)
{
    std::vector<qint64> docids;
    const auto done = forEachTagged(connection, [&](qint64 docid, const QStringList &tags) {
        if (std::any_of(tags.begin(), tags.end(),
                [&tag](const QString &one) { return isSameTag(one, tag) || liesIn(one, tag); })) {
            docids.push_back(docid);
        }
    });
    return done ? Result<std::vector<qint64>>(docids) : passOn(done);
}

} // namespace fourthp
