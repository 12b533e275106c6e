// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_text.h"

#include "core/publish/html_text.h"
#include "core/publish/print_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

ScriptGroup groupOf(const QLocale &locale)
{
    switch (locale.script()) {
    case QLocale::LatinScript:
    case QLocale::CyrillicScript:
    case QLocale::GreekScript:
    case QLocale::ArmenianScript:
    case QLocale::GeorgianScript:
    case QLocale::EthiopicScript:
        return ScriptGroup::Western;
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
    case QLocale::JapaneseScript:
    case QLocale::KoreanScript:
        return ScriptGroup::Asian;
    default:
        return ScriptGroup::Complex;
    }
}

} // namespace

OfficeLanguage OfficeLanguage::of(const QString &bcp47)
{
    const QLocale locale(bcp47);
    const QStringList subtags = bcp47.split(u'-');
    OfficeLanguage language;
    language.language = subtags.front().toLower();
    const auto territory = std::find_if(subtags.begin() + 1, subtags.end(), [](const QString &subtag) {
        return subtag.size() == 2 || (subtag.size() == 3 && subtag.front().isDigit());
    });
    if (locale.language() == QLocale::C) { // Nothing that Qt knows.
        return language;
    }
    language.group = groupOf(locale);
    language.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    language.territory
        = territory != subtags.end() ? territory->toUpper() : locale.name().section(u'_', 1, 1);
    if (language.territory.isEmpty()) {
        language.territory = QString();
    }
    return language;
}

QString OfficeLanguage::tag() const
{
    return territory.isEmpty() ? language : language + u'-' + territory;
}

std::vector<DirectedText> directedTexts(QStringView text, bool isBaseRightToLeft)
{
    std::vector<DirectedText> runs;
    qsizetype runBegin = 0;
    const auto add = [&](qsizetype begin, qsizetype end, bool isRight) {
        if (begin == end) {
            return;
        }
        if (runs.empty() || runs.back().isRightToLeft != isRight) {
            runs.push_back({{}, isRight});
            runBegin = begin;
        }
        runs.back().text = text.sliced(runBegin, end - runBegin);
    };
    bool isRightBefore = isBaseRightToLeft;
    qsizetype neutralsBegin = 0; // Digits, blanks and marks since the last letter.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar::Direction direction = text.at(i).direction();
        const bool isRight = direction == QChar::DirR || direction == QChar::DirAL;
        if (!isRight && direction != QChar::DirL) {
            continue;
        }
        add(neutralsBegin, i, isRight == isRightBefore ? isRight : isBaseRightToLeft);
        add(i, i + 1, isRight);
        isRightBefore = isRight;
        neutralsBegin = i + 1;
    }
    add(neutralsBegin, text.size(), isBaseRightToLeft);
    return runs;
}

bool isRightToLeft(const PublicationSpans &spans, const Publication &publication)
{
    const auto isOther = [&](const PublicationSpan &span) {
        return !span.language.isEmpty() && span.language != kNoLinguisticContent
            && OfficeLanguage::of(span.language).isRightToLeft != publication.isRightToLeft;
    };
    const bool isOtherAll = !spans.empty() && std::all_of(spans.begin(), spans.end(), isOther);
    return isOtherAll ? !publication.isRightToLeft : publication.isRightToLeft;
}

DirectionMarks directionMarks(const PublicationSpan &span, bool isParagraphRightToLeft)
{
    const bool isOther = !span.language.isEmpty() && !span.text.isEmpty()
        && OfficeLanguage::of(span.language).isRightToLeft != isParagraphRightToLeft;
    if (!isOther) {
        return {};
    }
    constexpr QChar kLeftToRight(0x200e);
    constexpr QChar kRightToLeft(0x200f);
    const QChar outer = isParagraphRightToLeft ? kRightToLeft : kLeftToRight;
    const QChar inner = isParagraphRightToLeft ? kLeftToRight : kRightToLeft;
    return {QString(outer) + inner, QString(inner) + outer};
}

PageWording::PageWording(const QString &wording)
{
    const QString whole = wording.isEmpty() ? u"%1"_s : wording;
    const auto add = [this](QStringView text) {
        if (!text.isEmpty()) {
            parts.push_back({Kind::Text, text.toString()});
        }
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i + 1 < whole.size(); ++i) {
        const QStringView two = QStringView(whole).sliced(i, 2);
        if (two == u"%1" || two == u"%2") {
            add(QStringView(whole).sliced(begin, i - begin));
            parts.push_back({two == u"%1" ? Kind::Page : Kind::Pages, {}});
            begin = i + 2;
        }
    }
    add(QStringView(whole).sliced(begin));
}

std::vector<int> columnWidths(const PublicationTable &table, int total)
{
    constexpr qsizetype kLongestWord = 14; // Longer ones, as addresses, may break.
    constexpr qsizetype kLongestText = 80;
    constexpr double kLettersAcross = 80; // Wide ones, of a page.
    constexpr double kPadding = 1.5; // In letters.
    std::vector<double> least; // What words need.
    std::vector<double> wanted; // Beyond it.
    for (size_t column = 0; column < table.headings.size(); ++column) {
        qsizetype word = 1;
        qsizetype text = 1;
        const auto look = [&](const PublicationSpans &cell) {
            const QString whole = plainText(cell);
            text = std::max(text, whole.size());
            for (const QString &one : whole.split(u' ')) {
                word = std::max(word, one.size());
            }
        };
        look(table.headings[column]);
        for (const std::vector<PublicationSpans> &row : table.rows) {
            look(column < row.size() ? row[column] : PublicationSpans());
        }
        least.push_back((double(std::min(word, kLongestWord)) + kPadding) / kLettersAcross);
        // The root: a text of four lines needs no column four times as wide.
        wanted.push_back(std::sqrt(double(std::min(text, kLongestText))));
    }
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    const double wishes = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double free = std::max(0.0, 1 - needed);
    std::vector<int> widths;
    int left = total;
    for (size_t column = 0; column < least.size(); ++column) {
        const double share = least[column] / std::max(1.0, needed) + free * wanted[column] / wishes;
        widths.push_back(int(total * share));
        left -= widths.back();
    }
    if (!widths.empty()) {
        widths.back() += left;
    }
    return widths;
}

} // namespace fourthp
