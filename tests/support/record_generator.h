// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/store/library.h"

#include <random>

namespace fourthp::test {

/// Makes made-up records of every type that readers see, about 1 kB each, in English, French and Arabic. The same
/// seed gives the same records.
class RecordGenerator
{
public:
    RecordGenerator(const Vocabularies &vocabularies, unsigned seed);
    Document next();

private:
    QString pick(const QStringList &from);
    QString sentence(const QStringList &words, int count);
    QJsonArray codes(const QString &list, int atMost);
    QString code(const QString &list);

    const Vocabularies &m_vocabularies;
    std::mt19937 m_random;
    qint64 m_number = 0;
};

/// Puts `count` made-up records into the library, as if a hub had sent them.
[[nodiscard]] Result<void> fillLibrary(Library &library, int count, unsigned seed = 1);

} // namespace fourthp::test
