// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace fourthp {

/// Remembers what a slow function of a word answered: few words make up most of all texts. For one thread; holds some
/// thousand words and begins anew when it is full.
template <class Answer>
class WordCache
{
public:
    template <class Work>
    const Answer &of(const QString &word, Work work)
    {
        if (const auto known = m_known.constFind(word); known != m_known.constEnd()) {
            return *known;
        }
        if (m_known.size() >= kMost) {
            m_known.clear();
        }
        return *m_known.insert(word, work(word));
    }

private:
    static constexpr qsizetype kMost = 8'192;
    QHash<QString, Answer> m_known;
};

} // namespace fourthp
