// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference.h"

#include "core/base/one_line.h"
#include "core/exchange/sharing_guard.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue item : list.toArray()) {
        texts.append(oneLine(item.toString()));
    }
    texts.removeAll(QString());
    return texts;
}

QString identifier(const Document &document, QLatin1StringView scheme)
{
    for (const QJsonValue item : document.json().value("identifiers"_L1).toArray()) {
        if (item.toObject().value("scheme"_L1).toString() == scheme) {
            return oneLine(item.toObject().value("value"_L1).toString());
        }
    }
    return {};
}

constexpr ReferenceType kReport {"RPRT", "techreport", "report"};
constexpr ReferenceType kBook {"BOOK", "book", "book"};
constexpr ReferenceType kOther {"GEN", "misc", "document"};

constexpr std::array kTypes {
    std::pair {"guide"_L1, kReport},
    std::pair {"handbook"_L1, kBook},
    std::pair {"toolkit"_L1, kReport},
    std::pair {"template"_L1, kOther},
    std::pair {"indicator_list"_L1, kReport},
    std::pair {"typology_report"_L1, kReport},
    std::pair {"framework"_L1, kReport},
    std::pair {"standard"_L1, ReferenceType {"STAND", "misc", "standard"}},
    std::pair {"compendium"_L1, kBook},
    std::pair {"good_practice"_L1, kReport},
    std::pair {"meeting_report"_L1, kReport},
    std::pair {"study"_L1, kReport},
    std::pair {"evidence_review"_L1, kReport},
    std::pair {"survey"_L1, kReport},
    std::pair {"brief"_L1, kReport},
    std::pair {"report_series"_L1, kReport},
    std::pair {"legislation"_L1, ReferenceType {"STAT", "misc", "legislation"}},
    std::pair {"case_law"_L1, ReferenceType {"CASE", "misc", "legal_case"}},
    std::pair {"policy"_L1, kReport},
    std::pair {"treaty"_L1, ReferenceType {"GOVDOC", "misc", "treaty"}},
    std::pair {"dataset"_L1, ReferenceType {"DATA", "misc", "dataset"}},
    std::pair {"database"_L1, ReferenceType {"DBASE", "misc", "dataset"}},
    std::pair {"elearning"_L1, ReferenceType {"ELEC", "misc", "webpage"}},
    std::pair {"infographic"_L1, ReferenceType {"FIGURE", "misc", "graphic"}},
    std::pair {"news_analysis"_L1, ReferenceType {"NEWS", "misc", "article-newspaper"}},
    std::pair {"video"_L1, ReferenceType {"VIDEO", "misc", "motion_picture"}},
};

} // namespace

Reference referenceOf(const Document &shared, const QStringList &languages, const QString &recipients)
{
    const QJsonObject &json = shared.json();
    const auto text = [&json](QLatin1StringView key) { return oneLine(json.value(key).toString()); };
    Reference reference;
    reference.id = shared.id().value;
    reference.type = text("resource_type"_L1);
    reference.title = oneLine(shared.title(languages).text);
    reference.creators = textsOf(json.value("creators"_L1));
    reference.publisher = text("publisher"_L1);
    reference.issued = PartialDate::parse(text("issued"_L1));
    reference.summary = oneLine(shared.summary(languages).text);
    reference.keywords = textsOf(json.value("subjects"_L1)) + textsOf(json.value("tags"_L1));
    reference.keywords.removeDuplicates();
    reference.language = textsOf(json.value("languages"_L1)).value(0);
    reference.number = text("document_number"_L1);
    reference.url = text("url"_L1);
    reference.doi = identifier(shared, "doi"_L1);
    reference.isbn = identifier(shared, "isbn"_L1);
    reference.license = text("license"_L1);
    reference.note = sharingNote(shared, recipients);
    return reference;
}

std::vector<Reference> sourcesOf(const Document &shared, const QString &recipients)
{
    std::vector<Reference> references;
    for (const QJsonValue item : shared.json().value("sources"_L1).toArray()) {
        const QJsonObject source = item.toObject();
        const auto text = [&source](QLatin1StringView key) { return oneLine(source.value(key).toString()); };
        Reference reference;
        reference.id = shared.id().value + u'#' + text("id"_L1);
        reference.title = text("title"_L1).isEmpty() ? text("url"_L1) : text("title"_L1);
        reference.publisher = text("publisher"_L1);
        reference.issued = PartialDate::parse(text("date"_L1));
        reference.url = text("url"_L1);
        reference.note = sharingNote(shared, recipients);
        if (!reference.title.isEmpty()) {
            references.push_back(std::move(reference));
        }
    }
    return references;
}

ReferenceType referenceType(const QString &resourceType)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
        [&resourceType](const auto &entry) { return entry.first == resourceType; });
    return found == kTypes.end() ? kOther : found->second;
}

} // namespace fourthp
