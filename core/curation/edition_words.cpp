// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_words.h"

#include "core/model/field_catalogue.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr EditionWord kWords[] {
    {"edition", QT_TRANSLATE_NOOP("EditionText", "Edition %1")},
    {"working", QT_TRANSLATE_NOOP("EditionText", "Working edition, not frozen")},
    {"contents", QT_TRANSLATE_NOOP("EditionText", "Contents")},
    {"cases", QT_TRANSLATE_NOOP("EditionText", "Case studies")},
    {"numbers", QT_TRANSLATE_NOOP("EditionText", "Numbers")},
    {"total", QT_TRANSLATE_NOOP("EditionText", "Total")},
    {"none", QT_TRANSLATE_NOOP("EditionText", "Not stated")},
    {"once",
        QT_TRANSLATE_NOOP("EditionText",
            "Each case study counts once for every value that it states, so that rows may add up to more "
            "than the total.")},
    {"country", QT_TRANSLATE_NOOP("EditionText", "Country")},
    {"region", QT_TRANSLATE_NOOP("EditionText", "Region")},
    {"sector", QT_TRANSLATE_NOOP("EditionText", "Sector")},
    {"exploitation", QT_TRANSLATE_NOOP("EditionText", "Form of exploitation")},
    {"year", QT_TRANSLATE_NOOP("EditionText", "Year")},
    {"four_p", QT_TRANSLATE_NOOP("EditionText", "Four Ps")},
    {"untitled", QT_TRANSLATE_NOOP("EditionText", "Without a title")},
    {"labelled", QT_TRANSLATE_NOOP("EditionText", "%1: %2")},
    {"yes", QT_TRANSLATE_NOOP("EditionText", "yes")},
    {"no", QT_TRANSLATE_NOOP("EditionText", "no")},
    {"front_matter", QT_TRANSLATE_NOOP("EditionText", "About this edition")},
    {"case", QT_TRANSLATE_NOOP("EditionText", "Case study")},
    {"case_list", QT_TRANSLATE_NOOP("EditionText", "List of case studies")},
    {"index_country", QT_TRANSLATE_NOOP("EditionText", "Index by country")},
    {"index_sector", QT_TRANSLATE_NOOP("EditionText", "Index by sector")},
    {"partners", QT_TRANSLATE_NOOP("EditionText", "Partners")},
    {"partners_note",
        QT_TRANSLATE_NOOP("EditionText", "Each partner with the numbers of the case studies that name it.")},
    {"map_alternative",
        QT_TRANSLATE_NOOP("EditionText",
            "A world map with the countries of the case studies in colour: the more case studies, the "
            "darker. "
            "The table by country says the same in numbers.")},
    {"chart_alternative",
        QT_TRANSLATE_NOOP("EditionText", "A bar chart. The table below it says the same in numbers.")},
    {"boundaries",
        QT_TRANSLATE_NOOP("EditionText",
            "Boundaries and names on the map say nothing about the legal status of any country or "
            "territory.")},
    {"search", QT_TRANSLATE_NOOP("EditionText", "Search")},
    {"no_hits", QT_TRANSLATE_NOOP("EditionText", "Nothing found.")},
    {"page", QT_TRANSLATE_NOOP("EditionText", "Page %1 of %2")},
    {"previous", QT_TRANSLATE_NOOP("EditionText", "Previous")},
    {"next", QT_TRANSLATE_NOOP("EditionText", "Next")},
    {"skip", QT_TRANSLATE_NOOP("EditionText", "Skip to the text")},
    {"marked_for", QT_TRANSLATE_NOOP("EditionText", "%1, for %2")},
};

/// Editorial fields that belong to the text: what it rests on, what is doubted, and how it was judged.
constexpr QLatin1StringView kEditorialShown[] {"rubric"_L1, "sources"_L1, "disputed"_L1};

bool isShown(const Field &field)
{
    const bool isEditorial = field.section == Section::Editorial
        && std::find(std::begin(kEditorialShown), std::end(kEditorialShown), field.key)
            == std::end(kEditorialShown);
    const bool isHeading = field.key == "title"_L1 || field.key == "summary"_L1;
    return !isEditorial && !isHeading && field.kind != FieldKind::Raw
        && (field.traits & (Derived | Internal | Own | PersonalData)) == 0;
}

void addLabels(QJsonObject &words, const Field &field, const QString &path,
    const std::function<QString(const char *, const char *)> &translate)
{
    words.insert(path, translate("Field", field.label));
    for (const Field &member : field.members) {
        addLabels(words, member, path + u'.' + member.key, translate);
    }
}

} // namespace

std::span<const EditionWord> editionWords()
{
    return kWords;
}

const std::vector<const Field *> &editionFields()
{
    static const std::vector<const Field *> fields = [] {
        std::vector<const Field *> shown;
        for (const Field *field : fieldsOf(RecordType::CaseStudy)) {
            if (isShown(*field)) {
                shown.push_back(field);
            }
        }
        return shown;
    }();
    return fields;
}

QJsonObject editionWordsIn(const QStringList &languages, const EditionTranslator &translate)
{
    QJsonObject all;
    for (const QString &language : languages) {
        const auto into
            = [&](const char *context, const char *text) { return translate(language, context, text); };
        QJsonObject words;
        for (const EditionWord &word : kWords) {
            words.insert(QLatin1StringView(word.key), into("EditionText", word.text));
        }
        for (const Field *field : editionFields()) {
            addLabels(words, *field, u"field."_s + field->key, into);
        }
        for (const QStringView heading : {u"title", u"summary"}) {
            addLabels(words, *findField(RecordType::CaseStudy, heading), u"field."_s + heading, into);
        }
        all.insert(language, words);
    }
    return all;
}

} // namespace fourthp
