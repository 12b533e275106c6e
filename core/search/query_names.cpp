// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_names.h"

#include "core/base/edit_distance.h"
#include "core/base/text_fold.h"
#include "core/base/text_words.h"
#include "core/model/field_catalogue.h"
#include "core/model/places.h"
#include "core/model/record_type.h"
#include "core/model/review_state.h"
#include "core/search/filter_keys.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct QueryWord
{
    QLatin1StringView code;
    const char *name; ///< Translated in context `QueryWord`.
};

constexpr QueryWord kFieldWords[] {
    {query_words::kTitle, QT_TRANSLATE_NOOP("QueryWord", "title")},
    {query_words::kName, QT_TRANSLATE_NOOP("QueryWord", "name")},
    {filter_keys::kUpdated, QT_TRANSLATE_NOOP("QueryWord", "updated")},
    {filter_keys::kHas, QT_TRANSLATE_NOOP("QueryWord", "has")},
    {query_words::kNo, QT_TRANSLATE_NOOP("QueryWord", "no")},
    {filter_keys::kIs, QT_TRANSLATE_NOOP("QueryWord", "is")},
    {filter_keys::kLink, QT_TRANSLATE_NOOP("QueryWord", "link")},
    {filter_keys::kCollection, QT_TRANSLATE_NOOP("QueryWord", "collection")},
    {query_words::kSort, QT_TRANSLATE_NOOP("QueryWord", "sort")},
};
constexpr QueryWord kFile {filter_values::kFile, QT_TRANSLATE_NOOP("QueryWord", "file")};
constexpr QueryWord kEdited {filter_values::kEdited, QT_TRANSLATE_NOOP("QueryWord", "edited")};
constexpr QueryWord kSample {filter_values::kSample, QT_TRANSLATE_NOOP("QueryWord", "sample")};
constexpr const char *kOr = QT_TRANSLATE_NOOP("QueryWord", "OR");

QString folded(QStringView name)
{
    return foldText(name).replace(u'_', u' ').replace(u'-', u' ').simplified();
}

/// A name that needs no quotes in a query.
QString asOneWord(const QString &name)
{
    return name.toLower().simplified().replace(u' ', u'_').remove(u'"').remove(u':');
}

/// Every region of the UN M49 tree that holds a country.
QStringList regionCodes()
{
    return regionsOfAll(countryCodes());
}

/// Codes of all languages that Qt knows: two letters where there are two, else three.
QStringList languageCodes()
{
    QStringList codes;
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
        codes.append(QLocale::languageToCode(QLocale::Language(language)));
    }
    codes.removeAll(QString());
    return codes;
}

} // namespace

void QueryNames::List::add(const QString &name, const QString &code)
{
    const QString key = folded(name);
    if (!key.isEmpty() && !codes.contains(key)) {
        codes.insert(key, code);
        names.push_back({key, name});
    }
    // As everywhere, the Arabic article makes no difference.
    if (const QString bare = strippedOfArticle(key); !bare.isEmpty() && !codes.contains(bare)) {
        codes.insert(bare, code);
    }
}

QString QueryNames::List::codeOf(QStringView written) const
{
    const QString key = folded(written);
    const auto found = codes.constFind(key);
    return found == codes.cend() ? codes.value(strippedOfArticle(key)) : *found;
}

QueryNames::QueryNames()
{
    addCodes();
}

QueryNames::QueryNames(const Labels &labels, const NameTranslator &translate)
{
    addCodes();
    for (const Facet &facet : facets()) {
        if (const Vocabulary *vocabulary = labels.vocabularies().find(facet.vocabulary)) {
            List &list = m_values[facet.key];
            for (const Term &term : vocabulary->terms) {
                list.add(term.code, term.code);
            }
        }
    }
    addFields(translate);
    addLabels(labels);
}

void QueryNames::addCodes()
{
    for (const Facet &facet : facets()) {
        m_fields.add(facet.key, facet.key);
    }
    for (const QueryWord &word : kFieldWords) {
        m_fields.add(word.code, word.code);
    }
    const auto addAll = [this](const QString &field, const QStringList &codes) {
        for (const QString &code : codes) {
            m_values[field].add(code, code);
        }
    };
    addAll(u"country"_s, countryCodes());
    addAll(u"region"_s, regionCodes());
    addAll(u"language"_s, languageCodes());
    addAll(filter_keys::kHas, {kFile.code});
    addAll(filter_keys::kIs, {kEdited.code, kSample.code});
    for (int type = 0; type < int(RecordType::Unknown); ++type) {
        addAll(filter_keys::kType, {typeCode(RecordType(type))});
    }
    for (int state = 0; state <= int(ReviewState::Retired); ++state) {
        addAll(filter_keys::kState, {reviewStateCode(ReviewState(state))});
    }
}

void QueryNames::addFields(const NameTranslator &translate)
{
    const auto addWord = [&translate](List &list, const QueryWord &word) { list.add(translate("QueryWord", word.name), word.code); };
    for (const Facet &facet : facets()) {
        m_fields.add(asOneWord(translate("Facet", facet.label)), facet.key);
    }
    for (const QueryWord &word : kFieldWords) {
        addWord(m_fields, word);
    }
    addWord(m_values[filter_keys::kHas], kFile);
    addWord(m_values[filter_keys::kIs], kEdited);
    addWord(m_values[filter_keys::kIs], kSample);
    for (int type = 0; type < int(RecordType::Unknown); ++type) {
        m_values[filter_keys::kType].add(translate("RecordType", typeLabel(RecordType(type))), typeCode(RecordType(type)));
        m_values[filter_keys::kType].add(translate("RecordType", typePluralLabel(RecordType(type))), typeCode(RecordType(type)));
    }
    m_or = translate("QueryWord", kOr).toUpper();
}

void QueryNames::addLabels(const Labels &labels)
{
    for (const QString &language : labels.languages()) {
        const Labels words(labels.vocabularies(), {language});
        for (const Facet &facet : facets()) {
            QStringList codes;
            if (const Vocabulary *vocabulary = labels.vocabularies().find(facet.vocabulary)) {
                for (const Term &term : vocabulary->terms) {
                    codes.append(term.code);
                }
            } else if (facet.kind == FieldKind::Country) {
                codes = countryCodes();
            } else if (facet.kind == FieldKind::Region) {
                codes = regionCodes();
            } else if (facet.kind == FieldKind::Language) {
                codes = languageCodes();
            }
            for (const QString &code : codes) {
                m_values[facet.key].add(words.of(facet.kind, facet.vocabulary, code), code);
            }
        }
    }
}

QString QueryNames::fieldFor(QStringView written) const
{
    return m_fields.codeOf(written);
}

QString QueryNames::valueFor(const QString &field, QStringView written) const
{
    const auto list = m_values.constFind(field);
    if (list == m_values.cend()) {
        return {};
    }
    const QString code = list->codeOf(written);
    // `zh-Hant` is a way of writing zh; BCP 47 knows too many of them to list.
    if (const qsizetype dash = written.indexOf(u'-'); code.isEmpty() && dash > 0 && field == u"language") {
        return list->codeOf(written.first(dash)).isEmpty() ? QString() : written.toString();
    }
    return code;
}

QString QueryNames::nearest(const List &list, QStringView written)
{
    const QString wanted = folded(written);
    int bestDistance = wanted.size() < 3 ? 0 : wanted.size() < 5 ? 1 : 2;
    QString best;
    for (const Name &name : list.names) {
        if (std::abs(name.folded.size() - wanted.size()) > bestDistance) {
            continue; // So many letters would have to be added or left out.
        }
        const int distance = editDistance(wanted, name.folded, bestDistance);
        if (distance < bestDistance || (distance == bestDistance && best.isEmpty() && distance > 0)) {
            best = name.shown;
            bestDistance = distance;
        }
    }
    return best;
}

QString QueryNames::nearestField(QStringView written) const
{
    return nearest(m_fields, written);
}

QString QueryNames::nearestValue(const QString &field, QStringView written) const
{
    const auto list = m_values.constFind(field);
    return list == m_values.cend() ? QString() : nearest(*list, written);
}

} // namespace fourthp
