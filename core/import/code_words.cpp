// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_words.h"

#include "core/base/edit_distance.h"
#include "core/base/text_fold.h"
#include "core/model/places.h"

#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <unicode/region.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kWordsKept = 20'000; // Of one list; a column of free text may be anything.
constexpr int kMostSlips = 2;
constexpr qsizetype kMostSuggestions = 5;
/// Of the program, and of the hubs it is made for, the likeliest first.
const QStringList &ourLanguages()
{
    static const QStringList languages {u"en"_s, u"fr"_s, u"ar"_s, u"es"_s, u"ru"_s, u"zh"_s, u"pt"_s};
    return languages;
}

/// Languages in which ICU may know names, those of the program left out.
const QStringList &otherLanguages()
{
    static const QStringList all = [] {
        QStringList languages;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const QString code = QLocale::languageToCode(QLocale::Language(i));
            if (!code.isEmpty() && !ourLanguages().contains(code)) {
                languages.append(code);
            }
        }
        languages.sort();
        return languages;
    }();
    return all;
}

QStringList regionCodes()
{
    QSet<QString> codes;
    for (const QString &country : countryCodes()) {
        const QStringList around = regionsOf(country);
        codes.unite({around.begin(), around.end()});
    }
    QStringList sorted = codes.values();
    sorted.sort();
    return sorted;
}

/// Codes that are written in another way than ours: countries with three letters or as numbers (ISO 3166-1),
/// regions whose zeros a spreadsheet took away, languages with a script or a country. Empty for none of them.
QString otherForm(FieldKind kind, const QString &word)
{
    if (kind == FieldKind::Country) {
        UErrorCode status = U_ZERO_ERROR;
        const auto *country = icu::Region::getInstance(word.toUpper().toLatin1().constData(), status);
        const QString code = U_SUCCESS(status) ? QString::fromLatin1(country->getRegionCode()) : QString();
        return countryCodes().contains(code) ? code : QString();
    }
    if (kind == FieldKind::Region) {
        const QString code = word.rightJustified(3, u'0');
        return regionsAround(code).isEmpty() && !regionCodes().contains(code) ? QString() : code;
    }
    static const QRegularExpression tag(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})+\\z"_s);
    const bool isTag = kind == FieldKind::Language && tag.match(word).hasMatch();
    return isTag ? word : QString();
}

/// How far a word lies from a name; more than `kMostSlips` if they have nothing in common.
int distanceOf(const QString &word, const QString &name)
{
    // "iran islamic republic of" holds the whole of "iran": that tells more than a slip of the pen.
    const QString framed = u' ' + word + u' ';
    const QString framedName = u' ' + name + u' ';
    if (name.size() > 2 && (framed.contains(framedName) || framedName.contains(framed))) {
        return 0;
    }
    return editDistance(word, name, word.size() < 5 ? 1 : kMostSlips);
}

} // namespace

QString plainKey(QStringView text)
{
    QString key;
    for (const QChar c : foldText(text)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            key += c;
        } else if (!key.isEmpty() && !key.endsWith(u' ')) {
            key += u' ';
        }
    }
    if (key.endsWith(u' ')) {
        key.chop(1);
    }
    return key;
}

/// The words of one list. A name that stands for two codes stands for none.
struct CodeWords::List
{
    QHash<QString, QString> codes; ///< By the plain key of code or name; an empty code for an ambiguous name.
    std::vector<std::pair<QString, QString>> names; ///< Key and code, to suggest from.
    QHash<QString, std::optional<QString>> asked;
    bool mayGrow = false; ///< Countries, of which more names are to be had.

    void add(const QString &name, const QString &code)
    {
        const QString key = plainKey(name);
        const auto known = codes.constFind(key);
        if (key.isEmpty() || (known != codes.constEnd() && *known == code)) {
            return;
        }
        if (known == codes.constEnd()) {
            names.emplace_back(key, code);
        }
        codes.insert(key, known == codes.constEnd() ? code : QString());
    }

    /// Names that come second: what is known stays as it is.
    void addCountriesOfOtherLanguages()
    {
        mayGrow = false;
        QHash<QString, QString> more;
        for (const QString &language : otherLanguages()) {
            for (const QString &country : countryCodes()) {
                const QString key = plainKey(countryName(country, language));
                const auto known = more.find(key);
                if (known == more.end()) {
                    more.insert(key, country);
                } else if (*known != country) {
                    *known = QString();
                }
            }
        }
        for (auto name = more.constBegin(); name != more.constEnd(); ++name) {
            if (!name.key().isEmpty() && !codes.contains(name.key())) {
                codes.insert(name.key(), name.value());
            }
        }
    }
};

CodeWords::CodeWords(const Vocabularies &vocabularies)
    : m_vocabularies(vocabularies)
{ }

CodeWords::~CodeWords() = default;

bool CodeWords::hasList(const Field &field)
{
    return field.kind == FieldKind::Code || field.kind == FieldKind::Country
        || field.kind == FieldKind::Region || field.kind == FieldKind::Language;
}

CodeWords::List &CodeWords::listOf(const Field &field)
{
    std::shared_ptr<List> &list = m_lists[QString::number(int(field.kind)) + field.vocabulary];
    if (list != nullptr) {
        return *list;
    }
    list = std::make_shared<List>();
    const auto addNames = [&list](const QStringList &codes, const auto &nameIn) {
        for (const QString &code : codes) {
            list->add(code, code);
        }
        for (const QString &language : ourLanguages()) {
            for (const QString &code : codes) {
                list->add(nameIn(code, language), code);
            }
        }
    };
    if (field.kind == FieldKind::Country) {
        addNames(countryCodes(), countryName);
        list->mayGrow = true;
    } else if (field.kind == FieldKind::Region) {
        addNames(regionCodes(), regionName);
    } else if (field.kind == FieldKind::Language) {
        const QStringList codes = ourLanguages() + otherLanguages();
        addNames(codes, languageName);
        for (const QString &code : codes) {
            list->add(languageName(code, code), code);
        }
    } else if (const Vocabulary *vocabulary = m_vocabularies.find(field.vocabulary)) {
        for (const Term &term : vocabulary->terms) {
            list->add(term.code, term.code);
        }
        for (const Term &term : vocabulary->terms) {
            const QJsonObject labels = term.label.toObject();
            for (const QJsonValue label : labels) {
                list->add(label.toString(), term.code);
            }
        }
    }
    return *list;
}

std::optional<QString> CodeWords::codeOf(const Field &field, const QString &word)
{
    List &list = listOf(field);
    if (const auto asked = list.asked.constFind(word); asked != list.asked.constEnd()) {
        return *asked;
    }
    const QString key = plainKey(word);
    if (list.mayGrow && !list.codes.contains(key)) {
        list.addCountriesOfOtherLanguages();
    }
    QString code = list.codes.value(key);
    if (code.isEmpty()) {
        code = otherForm(field.kind, word.trimmed());
    }
    const std::optional<QString> answer = code.isEmpty() ? std::nullopt : std::optional(code);
    if (list.asked.size() >= kWordsKept) {
        list.asked.clear();
    }
    list.asked.insert(word, answer);
    return answer;
}

QStringList CodeWords::suggestions(const Field &field, const QString &word)
{
    const QString key = plainKey(word);
    std::vector<std::pair<int, QString>> near;
    for (const auto &[name, code] : listOf(field).names) {
        if (const int distance = distanceOf(key, name); !key.isEmpty() && distance <= kMostSlips) {
            near.emplace_back(distance, code);
        }
    }
    std::stable_sort(
        near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList codes;
    for (const auto &[distance, code] : near) {
        if (!codes.contains(code) && codes.size() < kMostSuggestions) {
            codes.append(code);
        }
    }
    return codes;
}

} // namespace fourthp
