// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/bulk_change.h"

#include <QStringList>

#include <vector>

namespace fourthp {

/// Whose tags are changed: those of the record, which go to the hub with it, or a person's own.
enum class TagKind { Shared, Own };

/// Adds these tags to a record and takes those away. A tag that is there in another case is there.
BulkChange tagging(const QStringList &added, const QStringList &removed, TagKind kind);
/// Gives a tag, and every tag that lies in it, another name, in the record's tags and in one's own. An empty
/// name takes them away; the name of another tag merges the two.
BulkChange renamingTag(const QString &from, const QString &to);

/// A tag with the records that have it or a tag that lies in it.
struct TagCount
{
    QString tag;
    qint64 records = 0;
    friend bool operator==(const TagCount &, const TagCount &) = default;
};
/// Every tag of a visible record and the tags around it, in the order of their names; each parent comes
/// before its children. Of tags that differ in case alone, one.
[[nodiscard]] Result<std::vector<TagCount>> allTags(Connection &connection);
/// The same in the connection of the calling thread, which is not the GUI thread.
[[nodiscard]] Result<std::vector<TagCount>> allTags(const Library &library);
/// The tags of these records, of one kind alone, in the order of their names. How many of the records have
/// each itself.
[[nodiscard]] Result<std::vector<TagCount>> tagsOf(
    Connection &connection, const std::vector<qint64> &docids, TagKind kind, std::stop_token stop = {});
/// The visible records with this tag or one that lies in it.
[[nodiscard]] Result<std::vector<qint64>> recordsTagged(Connection &connection, const QString &tag);

} // namespace fourthp
