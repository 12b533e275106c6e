// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/result_row.h"

#include "core/model/case_study.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::ResultRow)
};

constexpr int kCountriesNamed = 3;

std::vector<RecordType> typesOf(const QStringList &codes)
{
    std::vector<RecordType> types;
    for (const QString &code : codes) {
        types.push_back(typeFromCode(code));
    }
    if (types.empty()) {
        types.assign(kReaderTypes.begin(), kReaderTypes.end());
    }
    return types;
}

/// "Kenya, Uganda and 3 more · Financial sector · 2019"
QString factsOf(const Document &document, const Labels &labels)
{
    QStringList facts;
    QStringList countries = facetValues(document, "country"_L1);
    const qsizetype more = countries.size() - kCountriesNamed;
    QStringList names;
    for (const QString &country : countries.mid(0, kCountriesNamed)) {
        names.append(labels.of(FieldKind::Country, u"", country));
    }
    if (!names.isEmpty()) {
        const QString named = Formats::list(names);
        facts.append(more > 0 ? Text::tr("%1 and %Ln more", "countries", int(more)).arg(named) : named);
    }
    for (const char *facet : {"sector", "org_type", "resource_type", "event_type"}) {
        const QStringList values = facetValues(document, QLatin1StringView(facet));
        if (!values.isEmpty()) {
            facts.append(labels.of(FieldKind::Code, findFacet(QLatin1StringView(facet))->vocabulary, values.first()));
        }
    }
    if (const QStringList years = facetValues(document, "year"_L1); !years.isEmpty()) {
        facts.append(Formats::partialDate(years.first()));
    }
    return facts.join(u" · "_s);
}

QString badgesOf(const StoredRecord &record, const Labels &labels)
{
    QStringList badges;
    const Document &document = record.shown();
    if (document.reviewState() != ReviewState::Published) {
        badges.append(labels.of(FieldKind::Code, "review_state"_L1, reviewStateCode(document.reviewState())));
    }
    if (record.dirty) {
        badges.append(Text::tr("changed here"));
    }
    if (record.hasConflict) {
        badges.append(Text::tr("in conflict"));
    }
    if (!document.json().value("disputed"_L1).isUndefined()) {
        badges.append(Text::tr("with doubts"));
    }
    if (document.type() == RecordType::CaseStudy) {
        // The type of a stakeholder may tell the side that is not stated here; the page of the record reads it.
        const PartnershipSides sides = CaseStudy::from(document).sides();
        if (!sides.isPublicPrivate() && sides.unknown == 0) {
            badges.append(Text::tr("not a PPP"));
        }
    }
    return badges.join(u" · "_s);
}

QString cellText(const QString &path, const Document &document, const Labels &labels)
{
    const Field *field = findField(document.type(), path);
    if (field == nullptr) {
        return path == u"type"_s ? labelOf(document.type()) : QString();
    }
    QStringList texts;
    for (const QString &value : plainValues(document.value(path), *field, labels.languages())) {
        texts.append(field->kind == FieldKind::PartialDate ? Formats::partialDate(value)
                : field->kind == FieldKind::Timestamp      ? Formats::dateTime(value)
                                                           : labels.of(*field, value));
    }
    return Formats::list(texts);
}

} // namespace

QStringList possibleColumns(const QStringList &typeCodes)
{
    QStringList paths {u"title"_s, u"type"_s};
    for (const RecordType type : typesOf(typeCodes)) {
        for (const Field *field : fieldsOf(type)) {
            if (!field->has(Internal) && field->kind != FieldKind::Group && field->kind != FieldKind::Raw) {
                paths.append(field->key);
            }
        }
    }
    paths.removeDuplicates();
    return paths;
}

QStringList defaultColumns(const QStringList &typeCodes)
{
    QStringList paths {u"title"_s};
    if (typeCodes.size() != 1) {
        return paths + QStringList {u"type"_s, u"countries"_s, u"updated_at"_s};
    }
    for (const Field *field : fieldsOf(typeFromCode(typeCodes.first()))) {
        if (field->has(Column)) {
            paths.append(field->key);
        }
    }
    paths.removeDuplicates();
    return paths;
}

ResultColumns columnsFrom(const QStringList &paths)
{
    ResultColumns columns {paths, {}};
    for (const QString &path : paths) {
        QString heading = path == u"type"_s ? Text::tr("Type") : path;
        for (const RecordType type : kReaderTypes) {
            if (const Field *field = findField(type, path)) {
                heading = labelOf(*field);
                break;
            }
        }
        columns.headings.append(heading);
    }
    return columns;
}

Result<std::vector<ResultRow>> loadRows(SearchEngine &engine, const std::vector<qint64> &docids, const SearchQuery &query,
    const QStringList &columns, const Labels &labels, std::stop_token stop)
{
    const Result<std::vector<Hit>> hits = engine.hits(docids, query, labels, stop);
    if (!hits) {
        return passOn(hits);
    }
    std::vector<ResultRow> rows;
    rows.reserve(hits->size());
    for (const Hit &hit : *hits) {
        const Document &document = hit.record.shown();
        ResultRow row {hit.record.docid, hit.record.id, document.type(), labelOf(document.type()), hit.title, hit.snippet,
            factsOf(document, labels), badgesOf(hit.record, labels), {}};
        for (const QString &path : columns) {
            row.cells.append(cellText(path, document, labels));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace fourthp::ui
