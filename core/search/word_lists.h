// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/text_query.h"
#include "core/store/index_reader.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>

namespace fourthp {

/// How a word of a text is what was asked for.
enum class WordForm {
    AsWritten,
    Begun, ///< It only begins so.
    Other, ///< It has the same stem.
};

/// Finds the lists of all words of the library that a word of a query stands for.
class WordLists
{
public:
    /// `reader` must outlive it. `languages`: whose rules for stems count.
    WordLists(IndexReader &reader, QStringList languages)
        : m_reader(reader)
        , m_languages(std::move(languages))
    { }
    IndexReader &reader() const { return m_reader; }

    /// Takes a list, or a part of it; false if it cannot be read.
    using Visit = std::function<bool(WordForm, QByteArrayView list)>;
    /// The lists of `term.words[position]`. Some have no places: those of beginnings and of last letters.
    [[nodiscard]] Result<void> forTexts(const TextTerm &term, qsizetype position, const Visit &visit) const;
    /// Lists with places alone, of the first `atMost` words that begin alike.
    [[nodiscard]] Result<void> forPlaces(
        const TextTerm &term, qsizetype position, qint64 atMost, const Visit &visit) const;

private:
    [[nodiscard]] Result<void> asWritten(const TextTerm &term, qsizetype position, const Visit &visit) const;
    [[nodiscard]] Result<void> begun(const QString &beginning, qint64 atMost, const Visit &visit) const;
    [[nodiscard]] Result<void> otherForms(const TextTerm &term, const Visit &visit) const;

    IndexReader &m_reader;
    QStringList m_languages;
};

} // namespace fourthp
