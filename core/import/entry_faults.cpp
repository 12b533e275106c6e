// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_faults.h"

using namespace Qt::StringLiterals;

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

Result<std::optional<ImportEntry>> endOfEntries(bool wereAny, const Progress &progress, const QString &path)
{
    if (wereAny || progress.total == 0) {
        return std::optional<ImportEntry>();
    }
    return fail(ErrorKind::Damaged, path, u"no entry of this format"_s);
}

} // namespace fourthp
