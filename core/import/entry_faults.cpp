// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_faults.h"

namespace fourthp {

namespace {

constexpr qsizetype kReadableLength = 120;

QString shortened(const QString &value)
{
    const QString line = value.simplified();
    return line.size() <= kReadableLength ? line : QString(line.first(kReadableLength) + u'…');
}

} // namespace

void refuse(ImportEntry &entry, QLatin1StringView rule, const QString &value, const QString &field)
{
    entry.faults.push_back({field, rule, shortened(value), true});
}

void warn(ImportEntry &entry, QLatin1StringView rule, const QString &field, const QString &value)
{
    entry.faults.push_back({field, rule, shortened(value), false});
}

} // namespace fourthp
