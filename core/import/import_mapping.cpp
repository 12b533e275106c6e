// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_mapping.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QJsonObject toJson(const ColumnMapping &column)
{
    QJsonObject codes;
    for (auto word = column.codes.begin(); word != column.codes.end(); ++word) {
        codes.insert(word.key(), word.value());
    }
    QJsonObject json {{u"heading"_s, column.heading}, {u"path"_s, column.path}};
    if (!column.language.isEmpty()) {
        json.insert(u"language"_s, column.language);
    }
    json.insert(u"separator"_s, column.listSeparator);
    if (!codes.isEmpty()) {
        json.insert(u"codes"_s, codes);
    }
    return json;
}

ColumnMapping columnFrom(const QJsonObject &json)
{
    ColumnMapping column {.heading = json.value("heading"_L1).toString(),
        .path = json.value("path"_L1).toString(),
        .language = json.value("language"_L1).toString(),
        .listSeparator = json.value("separator"_L1).toString(u";"_s)};
    const QJsonObject codes = json.value("codes"_L1).toObject();
    for (auto word = codes.begin(); word != codes.end(); ++word) {
        column.codes.insert(word.key(), word->toString());
    }
    return column;
}

} // namespace

QJsonObject ImportMapping::toJson() const
{
    QJsonArray all;
    for (const ColumnMapping &column : columns) {
        all.append(fourthp::toJson(column));
    }
    return {{u"type"_s, typeCode(type)}, {u"language"_s, language}, {u"columns"_s, all}};
}

Result<ImportMapping> ImportMapping::fromJson(const QJsonObject &json)
{
    ImportMapping mapping;
    mapping.type = typeFromCode(json.value("type"_L1).toString());
    if (!isReaderType(mapping.type) || !json.value("columns"_L1).isArray()) {
        return fail(ErrorKind::InvalidInput, u"mapping"_s, u"names no type of record, or no columns"_s);
    }
    mapping.language = json.value("language"_L1).toString(mapping.language);
    for (const QJsonValue column : json.value("columns"_L1).toArray()) {
        mapping.columns.push_back(columnFrom(column.toObject()));
    }
    return mapping;
}

ImportMapping mappingFor(const ImportMapping &saved, const QStringList &headings)
{
    ImportMapping mapping = saved;
    mapping.columns.clear();
    std::vector<bool> taken(saved.columns.size(), false);
    for (const QString &heading : headings) {
        ColumnMapping column {.heading = heading};
        // The same heading twice: the first of the file is the first of the mapping.
        for (size_t j = 0; j < saved.columns.size(); ++j) {
            if (!taken[j] && saved.columns[j].heading == heading) {
                column = saved.columns[j];
                taken[j] = true;
                break;
            }
        }
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

} // namespace fourthp
