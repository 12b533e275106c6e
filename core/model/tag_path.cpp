// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tag_path.h"

using namespace Qt::StringLiterals;

namespace fourthp {

QString cleanTag(const QString &written)
{
    QStringList parts;
    for (const QString &part : written.split(u'/')) {
        if (const QString clean = part.simplified(); !clean.isEmpty()) {
            parts.append(clean);
        }
    }
    return parts.join(u'/');
}

QStringList tagsAround(const QString &tag)
{
    QStringList wider;
    for (qsizetype slash = tag.indexOf(u'/'); slash > 0; slash = tag.indexOf(u'/', slash + 1)) {
        wider.append(tag.first(slash));
    }
    return wider;
}

QString lastPartOf(const QString &tag)
{
    return tag.sliced(tag.lastIndexOf(u'/') + 1);
}

bool isSameTag(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool liesIn(const QString &tag, const QString &wider)
{
    return tag.size() > wider.size() && tag.at(wider.size()) == u'/'
        && tag.startsWith(wider, Qt::CaseInsensitive);
}

} // namespace fourthp
