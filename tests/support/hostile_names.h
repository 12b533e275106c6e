// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp::test {

/// Names that leave their folder, that some system keeps for itself, or that look like what they are not. A
/// zero byte stands in one, so they are no C strings.
inline QStringList hostileNames()
{
    return {QStringLiteral("../../escaped.txt"), QStringLiteral("/tmp/escaped.txt"),
        QStringLiteral("..\\..\\escaped.txt"), QStringLiteral("C:\\escaped.txt"),
        QStringLiteral("C:escaped.txt"), QStringLiteral("\\\\server\\share\\escaped.txt"),
        QStringLiteral("file:///tmp/escaped.txt"), QStringLiteral("~/escaped.txt"), QStringLiteral("CON"),
        QStringLiteral("nul.txt"), QStringLiteral("COM\u00B9.pdf"), QStringLiteral("trailing dots..."),
        QStringLiteral("trailing blanks.pdf   "), QStringLiteral("evil\u202Efdp.exe"),
        QStringLiteral("n").repeated(300), QStringLiteral("ش").repeated(300),
        QStringLiteral("line\r\nfeed.pdf"), QStringLiteral("-rf"), QStringLiteral("--out=escaped.txt"),
        QString(), QStringLiteral("."), QStringLiteral(".."), QStringLiteral(".htaccess"),
        QString::fromUtf8("nul\0escaped.txt", 15), QStringLiteral("stream.txt:hidden"),
        QStringLiteral("$(touch escaped.txt)`touch escaped.txt`"), QStringLiteral("%2e%2e%2fescaped.txt"),
        QStringLiteral("a|b<c>d?e*f\"g.pdf")};
}

} // namespace fourthp::test
