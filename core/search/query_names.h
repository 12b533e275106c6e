// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fourthp {

/// Says a text that core only marks for translation: `("Facet", "Country")` is "Pays" for a French reader.
using NameTranslator = std::function<QString(const char *context, const char *text)>;

/// Which words of a query mean a field or a value: the codes, which work in every language, and the names of one
/// reader's languages. Names are compared folded, and `_` and `-` in them are blanks; where a name is also a code,
/// the code is meant. A value that is made once per language and then safe to read from any thread.
class QueryNames
{
public:
    /// Codes only, of what is no vocabulary: those lists come with `Labels`.
    QueryNames();
    QueryNames(const Labels &labels, const NameTranslator &translate);

    /// The key of a facet, or one of `filter_keys` and `query_words`; empty if the word names no field.
    QString fieldFor(QStringView written) const;
    /// The code of a value of this field; empty if it is not in the list.
    QString valueFor(const QString &field, QStringView written) const;
    /// True if all values of the field are known, so that another one is told as unknown.
    bool listsValuesOf(const QString &field) const { return m_values.contains(field); }
    /// `OR`, or the word of the reader's language, in capitals where its script has them.
    bool isOr(QStringView word) const { return word == u"OR" || word == m_or; }

    /// The likeliest name in the place of a mistyped one, as it is written in a query; empty if none is near.
    QString nearestField(QStringView written) const;
    QString nearestValue(const QString &field, QStringView written) const;

private:
    struct Name
    {
        QString folded;
        QString shown; ///< As it may be offered to the reader.
    };
    struct List
    {
        QHash<QString, QString> codes; ///< By folded name.
        std::vector<Name> names;
        void add(const QString &name, const QString &code);
        QString codeOf(QStringView written) const;
    };
    void addFields(const NameTranslator &translate);
    void addCodes();
    void addLabels(const Labels &labels);
    static QString nearest(const List &list, QStringView written);

    List m_fields;
    QHash<QString, List> m_values; ///< By field.
    QString m_or;
};

/// Words of the query language that name neither a facet nor a filter.
namespace query_words {

inline constexpr QLatin1StringView kNo {"no"}; ///< `no:country`: without a value.
inline constexpr QLatin1StringView kSort {"sort"};
inline constexpr QLatin1StringView kTitle {"title"}; ///< `title:word`: the word stands in the title.
inline constexpr QLatin1StringView kName {"name"}; ///< The same for titles, acronyms and other names.

} // namespace query_words

} // namespace fourthp
