// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp {

// Tags form a tree by their names: `region/west africa` lies in `region`. Upper and lower case make no
// difference. Pure; any thread.

/// The tag as it is kept: single blanks, none around a slash, no empty part. Empty if nothing is left.
QString cleanTag(const QString &written);
/// The tags that this one lies in, the widest first: `a` and `a/b` for `a/b/c`.
QStringList tagsAround(const QString &tag);
/// The last part of the name, which a tree shows.
QString lastPartOf(const QString &tag);
bool isSameTag(const QString &one, const QString &other);
/// True if `tag` lies somewhere in `wider`; not for the same tag.
bool liesIn(const QString &tag, const QString &wider);

} // namespace fourthp
