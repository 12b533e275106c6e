// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outside_words.h"

#include "core/model/partial_date.h"
#include "core/model/places.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// ISO 639-2/B, the bibliographic codes, where they differ from 639-2/T (Library of Congress, code list).
const QHash<QString, QString> &bibliographicCodes()
{
    static const QHash<QString, QString> codes {{u"alb"_s, u"sq"_s}, {u"arm"_s, u"hy"_s}, {u"baq"_s, u"eu"_s},
        {u"bur"_s, u"my"_s}, {u"chi"_s, u"zh"_s}, {u"cze"_s, u"cs"_s}, {u"dut"_s, u"nl"_s},
        {u"fre"_s, u"fr"_s}, {u"geo"_s, u"ka"_s}, {u"ger"_s, u"de"_s}, {u"gre"_s, u"el"_s},
        {u"ice"_s, u"is"_s}, {u"mac"_s, u"mk"_s}, {u"mao"_s, u"mi"_s}, {u"may"_s, u"ms"_s},
        {u"per"_s, u"fa"_s}, {u"rum"_s, u"ro"_s}, {u"slo"_s, u"sk"_s}, {u"tib"_s, u"bo"_s},
        {u"wel"_s, u"cy"_s}};
    return codes;
}

const QHash<QString, QString> &languageNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int n = QLocale::C + 1; n <= QLocale::LastLanguage; ++n) {
            const auto language = QLocale::Language(n);
            const QString code = QLocale::languageToCode(language);
            if (code.isEmpty()) {
                continue;
            }
            const QString native = QLocale(language).nativeLanguageName().toLower();
            for (const QString &name : {native, languageName(code, u"fr"_s).toLower(),
                     QLocale::languageToString(language).toLower()}) {
                if (name.size() > 3 && !all.contains(name)) {
                    all.insert(name, code);
                }
            }
        }
        all.insert(u"english"_s, u"en"_s); // Qt calls the native one "American English".
        all.insert(u"español"_s, u"es"_s);
        all.insert(u"العربية"_s, u"ar"_s);
        return all;
    }();
    return names;
}

const QHash<QString, QString> &countriesByName()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const QString &code : countryCodes()) {
            for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
                all.insert(countryName(code, language).toLower(), code);
            }
        }
        return all;
    }();
    return names;
}

/// What stands behind the last `/`, `#` or `:`, in small letters with a blank between words:
/// `http://purl.org/coar/resource_type/Report` gives `report`.
QString typeWord(const QString &type)
{
    static const QRegularExpression camel(u"([a-z])([A-Z])"_s);
    QString word = type.trimmed();
    if (word.contains(u"://"_s) || word.startsWith(u"info:"_s)) {
        word = word.mid(
            std::max({word.lastIndexOf(u'/'), word.lastIndexOf(u'#'), word.lastIndexOf(u':')}) + 1);
    }
    return word.replace(camel, u"\\1 \\2"_s).replace(u'_', u' ').replace(u'-', u' ').simplified().toLower();
}

/// Words of the DCMI Type Vocabulary, the COAR resource types, the driver types of OpenAIRE, and what DSpace
/// and EPrints offer by default.
const QHash<QString, QString> &typeCodes()
{
    static const QHash<QString, QString> codes = [] {
        const std::pair<const char16_t *, const char16_t *> rows[] {
            {u"guide", u"guide|guidance|guideline|guidelines|guidance note"},
            {u"handbook", u"handbook|manual|training manual|reference manual"},
            {u"toolkit", u"toolkit|tool kit|tool"},
            {u"template", u"template|form"},
            {u"indicator_list", u"indicator list|indicators|red flags"},
            {u"typology_report", u"typology report|typologies"},
            {u"framework", u"framework"},
            {u"standard", u"standard|norm|technical standard"},
            {u"compendium", u"compendium"},
            {u"good_practice", u"good practice|best practice|good practices|promising practice"},
            {u"meeting_report",
                u"meeting report|conference report|proceedings|conference proceedings|summary record"},
            {u"study",
                u"study|article|journal article|research article|book|book part|book chapter|chapter|thesis|"
                u"doctoral thesis|master thesis|bachelor thesis|dissertation|preprint|working paper|research "
                u"paper|"
                u"research report|report|technical report|conference paper|conference object|contribution to "
                u"journal|"
                u"discussion paper|monograph|rapport|étude"},
            {u"evidence_review",
                u"review|systematic review|literature review|evidence review|review article"},
            {u"survey", u"survey|questionnaire"},
            {u"brief", u"brief|policy brief|briefing|fact sheet|factsheet|issue brief|briefing note"},
            {u"report_series", u"report series|annual report|periodical|journal|series"},
            {u"legislation", u"legislation|law|act|regulation|directive|statute"},
            {u"case_law", u"case law|judgment|judgement|court decision|decision"},
            {u"policy", u"policy|strategy|policy document|national action plan|action plan"},
            {u"treaty", u"treaty|convention|protocol|agreement"},
            {u"dataset", u"dataset|data set|data|statistics"},
            {u"database", u"database|data base"},
            {u"directory", u"directory"},
            {u"project_standard", u"project standard"},
            {u"elearning",
                u"e learning|elearning|course|learning object|lecture|interactive resource|training "
                u"material"},
            {u"infographic", u"infographic|image|still image|figure|poster|map"},
            {u"news_analysis", u"news analysis|news|press release|newspaper article|magazine article|blog post|newsletter"},
            {u"video", u"video|moving image|sound|audio|film|recording"},
        };
        QHash<QString, QString> all;
        for (const auto &[code, words] : rows) {
            for (const QString &word : QString::fromUtf16(words).split(u'|')) {
                all.insert(word, QString::fromUtf16(code));
            }
        }
        return all;
    }();
    return codes;
}

bool isIsbn(const QString &digits)
{
    int sum = 0;
    if (digits.size() == 13 && (digits.startsWith("978"_L1) || digits.startsWith("979"_L1))) {
        for (qsizetype i = 0; i < 13; ++i) {
            sum += digits.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
        }
        return !digits.contains(u'X') && sum % 10 == 0;
    }
    if (digits.size() != 10 || digits.first(9).contains(u'X')) {
        return false;
    }
    for (qsizetype i = 0; i < 10; ++i) {
        sum += int(10 - i) * (digits.at(i) == u'X' ? 10 : digits.at(i).digitValue());
    }
    return sum % 11 == 0;
}

} // namespace

QString languageCode(const QString &text)
{
    static const QRegularExpression tag(u"\\A([A-Za-z]{2,3})([-_][A-Za-z0-9]{2,8})*\\z"_s);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = tag.match(trimmed);
    if (!match.hasMatch()) {
        return languageNames().value(trimmed.toLower());
    }
    const QString first = match.captured(1).toLower();
    const QLocale::Language known = QLocale::codeToLanguage(first);
    const QString code = bibliographicCodes().value(
        first, known == QLocale::AnyLanguage ? QString() : QLocale::languageToCode(known));
    return code.isEmpty() ? QString() : QString(code + trimmed.mid(first.size()).replace(u'_', u'-'));
}

QString knownResourceType(const QStringList &types)
{
    for (const QString &type : types) {
        if (const QString code = typeCodes().value(typeWord(type)); !code.isEmpty()) {
            return code;
        }
    }
    return {};
}

QString resourceTypeOf(const QStringList &types)
{
    if (const QString code = knownResourceType(types); !code.isEmpty()) {
        return code;
    }
    const auto saysMore = [](const QString &type) { return typeWord(type) != "text"_L1; };
    const auto first = std::find_if(types.begin(), types.end(), saysMore);
    return first == types.end() ? types.value(0) : *first;
}

QString countryCode(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() == 2) {
        return countryCodes().contains(trimmed) ? trimmed : QString();
    }
    return countriesByName().value(trimmed.toLower());
}

QString issuedDate(const QStringList &dates)
{
    static const QRegularExpression moment(u"\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]"_s);
    static const QRegularExpression year(u"(?<![0-9])(1[4-9][0-9]{2}|20[0-9]{2})(?![0-9])"_s);
    QStringList plain;
    QStringList moments;
    QStringList years;
    for (const QString &date : dates) {
        if (PartialDate::parse(date)) {
            plain.append(date);
        } else if (const auto match = moment.match(date);
                   match.hasMatch() && PartialDate::parse(match.captured(1))) {
            moments.append(match.captured(1));
        } else if (const auto found = year.match(date); found.hasMatch()) {
            years.append(found.captured(1));
        }
    }
    for (QStringList *kind : {&plain, &years, &moments}) {
        if (!kind->isEmpty()) {
            return *std::min_element(kind->begin(), kind->end());
        }
    }
    return {};
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

SchemedIdentifier schemedIdentifier(const QString &text)
{
    static const QRegularExpression doi(
        u"\\A(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*|info:doi/)?(10\\.[0-9]{4,9}/\\S+)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isbnPrefix(
        u"\\A(urn:)?isbn(-1[03])?:?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    // United Nations Editorial Manual, "Document symbols": a leading organ or body, then parts after a slash.
    static const QRegularExpression symbol(
        u"\\A(A|E|S|T|ST|CAT|CCPR|CEDAW|CERD|CMW|CRC|CRPD|CTOC|CAC|ECE|ECA|ESCAP|HRI|HSP|ICC|UNEP|UNODC|TD|DP|CEB)(/[A-Z0-9][A-Za-z0-9.()\\-]*)+\\z"_s);
    const QString trimmed = text.trimmed();
    if (const auto match = doi.match(trimmed); match.hasMatch()) {
        return {u"doi"_s, match.captured(1)};
    }
    static const QRegularExpression notDigits(u"[\\s-]"_s);
    static const QRegularExpression digitsOnly(u"\\A[0-9]{9,12}[0-9X]\\z"_s);
    const QString digits = QString(trimmed).remove(isbnPrefix).remove(notDigits).toUpper();
    if (digitsOnly.match(digits).hasMatch() && isIsbn(digits)) {
        return {u"isbn"_s, digits};
    }
    if (symbol.match(trimmed).hasMatch()) {
        return {u"un_symbol"_s, trimmed};
    }
    return {u"other"_s, trimmed};
}

} // namespace fourthp
