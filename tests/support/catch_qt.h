// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that names Catch2, so that versions 2.13 and 3 both build.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#define FOURTHP_CATCH_V3 1
#else
#include <catch2/catch.hpp>
#define FOURTHP_CATCH_V3 0
#endif

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>

namespace fourthp::test {

/// A matcher: the text contains `part`.
inline auto contains(const std::string &part)
{
#if FOURTHP_CATCH_V3
    return Catch::Matchers::ContainsSubstring(part);
#else
    return Catch::Matchers::Contains(part);
#endif
}

} // namespace fourthp::test

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return "[\"" + list.join(QStringLiteral("\", \"")).toStdString() + "\"]";
    }
};

} // namespace Catch
