// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_names.h"

#include <QHash>

#include <stdexcept>

namespace fourthp::test {

inline const Vocabularies &vocabularies()
{
    static const Vocabularies lists = [] {
        auto loaded = Vocabularies::builtIn();
        if (!loaded) {
            throw std::runtime_error("vocabularies: " + loaded.error().detail.toStdString());
        }
        return *loaded;
    }();
    return lists;
}

/// Names for a reader of this language. The few names that these tests use are told here; everything else is
/// English, as in a translation that is not finished.
inline QueryNames namesFor(const QString &language)
{
    static const QHash<QString, QString> french {
        {QStringLiteral("Country"), QStringLiteral("Pays")}, {QStringLiteral("Kind of practice"), QStringLiteral("Genre de pratique")},
        {QStringLiteral("Case study"), QStringLiteral("Étude de cas")}, {QStringLiteral("title"), QStringLiteral("titre")},
        {QStringLiteral("no"), QStringLiteral("sans")}, {QStringLiteral("has"), QStringLiteral("avec")}, {QStringLiteral("is"), QStringLiteral("est")},
        {QStringLiteral("file"), QStringLiteral("fichier")}, {QStringLiteral("edited"), QStringLiteral("modifié")}, {QStringLiteral("OR"), QStringLiteral("OU")}};
    static const QHash<QString, QString> arabic {
        {QStringLiteral("Country"), QStringLiteral("البلد")}, {QStringLiteral("OR"), QStringLiteral("أو")}};
    const auto translate = [language](const char *, const char *text) {
        const QString english = QString::fromUtf8(text);
        return language == QStringLiteral("fr") ? french.value(english, english)
            : language == QStringLiteral("ar")  ? arabic.value(english, english)
                                                : english;
    };
    return QueryNames(Labels(vocabularies(), {language, QStringLiteral("en")}), translate);
}

} // namespace fourthp::test
