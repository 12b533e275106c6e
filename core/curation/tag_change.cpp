// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/tag_change.h"

#include "core/model/tag_path.h"

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
    const bool isThere = std::any_of(tags.begin(), tags.end(), [&tag](const QString &one) { return isSameTag(one, tag); });
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
template <class Visit>
Result<void> forEachTagged(Connection &connection, Visit visit)
{
    const Result<QHash<quint32, QString>> known = tagIds(connection);
    if (!known || known->isEmpty()) {
        return known ? Result<void>() : passOn(known);
    }
    return connection.forEach(u"SELECT docid, facets FROM record WHERE visible = 1"_s, {}, [&](const Row &row) {
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

} // namespace

BulkChange tagging(const QStringList &added, const QStringList &removed, TagKind kind)
{
    const QLatin1StringView member = kind == TagKind::Own ? kOwn : kShared;
    return [added, removed, member](const Document &shown) {
        QStringList tags = tagsIn(shown, member);
        tags.removeIf([&removed](const QString &tag) {
            return std::any_of(removed.begin(), removed.end(), [&tag](const QString &one) { return isSameTag(one, tag); });
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
            QStringList tags;
            for (const QString &tag : tagsIn(shown, member)) {
                const QString name = renamed(tag, from, to);
                name == tag ? tags.append(tag) : addOnce(tags, name); // What nobody touches stays as it is.
            }
            setTags(changed.document, member, tags);
        }
        return changed;
    };
}

Result<std::vector<TagCount>> allTags(Connection &connection)
{
    QHash<QString, TagCount> counts; // By folded name.
    const auto done = forEachTagged(connection, [&counts](qint64, const QStringList &tags) {
        QSet<QString> ofRecord;
        for (const QString &tag : tags) {
            for (const QString &name : tagsAround(tag) << tag) {
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
    std::vector<TagCount> all(counts.begin(), counts.end());
    QCollator collator;
    collator.setNumericMode(true);
    // Part by part: `a b` must not come between `a` and `a/c`.
    std::sort(all.begin(), all.end(), [&collator](const TagCount &one, const TagCount &other) {
        const QStringList left = one.tag.split(u'/');
        const QStringList right = other.tag.split(u'/');
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
            [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    });
    return all;
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
