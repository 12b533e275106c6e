// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace fourthp::test {

/// Numbers of values that people saved. Each value bears one, as a word that stands nowhere else, so that it
/// can be looked for in documents without reading them.
using Marks = std::set<int>;

/// The word that bears the number.
inline QString markWord(int number)
{
    return QStringLiteral("zq%1z").arg(number);
}

/// All that stand in this text.
inline Marks marksIn(const QByteArray &text)
{
    Marks found;
    for (qsizetype at = text.indexOf("zq"); at >= 0; at = text.indexOf("zq", at + 2)) {
        int number = 0;
        qsizetype end = at + 2;
        for (; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end) {
            number = number * 10 + (text[end] - '0');
        }
        if (end > at + 2 && end < text.size() && text[end] == 'z') {
            found.insert(number);
        }
    }
    return found;
}

inline void addTo(Marks &all, const Marks &more)
{
    all.insert(more.begin(), more.end());
}

inline Marks without(Marks all, const Marks &fewer)
{
    for (const int one : fewer) {
        all.erase(one);
    }
    return all;
}

inline QString listed(const Marks &marks)
{
    QString text;
    for (const int one : marks) {
        text += markWord(one) + QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace fourthp::test
