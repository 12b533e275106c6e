// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/vocabularies.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace fourthp {

/// A heading or a word as it is compared: folded as search folds, letters and digits alone, one blank between
/// words.
QString plainKey(QStringView text);

/// Finds the codes that the words of a file mean: codes themselves, labels of lists in every language, names
/// of countries in every language of ICU, of regions and languages in those of the program. Remembers what it
/// was asked; for one thread. `vocabularies` must outlive it.
class CodeWords
{
public:
    explicit CodeWords(const Vocabularies &vocabularies);
    ~CodeWords();

    /// True for fields whose values are codes of a list.
    static bool hasList(const Field &field);
    /// The code that the word stands for; none if no list knows it, or if it means several.
    std::optional<QString> codeOf(const Field &field, const QString &word);
    /// Codes that may be meant, the likeliest first; at most five.
    QStringList suggestions(const Field &field, const QString &word);

private:
    struct List;
    List &listOf(const Field &field);
    const Vocabularies &m_vocabularies;
    QHash<QString, std::shared_ptr<List>> m_lists;
};

} // namespace fourthp
