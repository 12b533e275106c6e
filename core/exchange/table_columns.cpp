// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_columns.h"

#include "core/model/field_catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kAddress = "address"_L1;
constexpr QLatin1StringView kType = "type"_L1;
constexpr QLatin1StringView kRecipients = "shared_with"_L1;

/// Labels of the columns that no field of the catalogue stands for.
constexpr const char *kAddressLabel = QT_TRANSLATE_NOOP("Field", "Address of the record");
constexpr const char *kTypeLabel = QT_TRANSLATE_NOOP("Field", "Type of record");
constexpr const char *kRecipientsLabel = QT_TRANSLATE_NOOP("Field", "Shared with");

const Field *fieldAt(const QString &path)
{
    for (const RecordType type : kReaderTypes) {
        if (const Field *field = findField(type, path)) {
            return field;
        }
    }
    return nullptr;
}

/// Whether the field stays, or a group around it.
bool stays(const std::vector<const Field *> &way, RecordType type, const Redaction &redaction)
{
    return std::any_of(way.begin(), way.end(), [&](const Field *step) {
        return leavingOf(*step, type, redaction) == FieldLeaving::Nothing;
    });
}

/// Paths of the members of a group that stay, also of groups inside it.
QStringList stayingMembers(const Field &group, const QString &path, RecordType type, const Redaction &redaction)
{
    QStringList paths;
    for (const Field &member : group.members) {
        const QString inner = path + u'.' + member.key;
        paths += leavingOf(member, type, redaction) == FieldLeaving::Nothing
            ? QStringList {inner}
            : stayingMembers(member, inner, type, redaction);
    }
    return paths;
}

TableColumn columnAt(const QString &path, const Field *field, const Redaction &redaction)
{
    TableColumn column {.path = path, .field = field};
    if (field == nullptr) {
        column.source = path == kAddress ? ColumnSource::Address : ColumnSource::Type;
        return column;
    }
    const QStringList names = path.split(u'.');
    column.depth = names.size();
    for (size_t type = 0; type < column.ways.size(); ++type) {
        for (qsizetype length = 1; length <= names.size(); ++length) {
            const Field *step = findField(RecordType(type), names.first(length).join(u'.'));
            if (step == nullptr) {
                break;
            }
            column.ways[type].push_back(step);
        }
        column.isLeftOut = column.isLeftOut || stays(column.ways[type], RecordType(type), redaction);
    }
    return column;
}

} // namespace

Result<std::vector<TableColumn>> tableColumnsFor(
    const QStringList &paths, const Redaction &redaction, QStringList &leftOut)
{
    std::vector<TableColumn> columns;
    for (const QString &path : paths) {
        const Field *field = fieldAt(path);
        const bool isShown = field != nullptr && !field->has(Internal) && field->kind != FieldKind::Raw;
        if (!isShown && path != kAddress && path != kType) {
            return fail(ErrorKind::InvalidInput, path, u"no such column"_s);
        }
        TableColumn column = columnAt(path, field, redaction);
        if (column.isLeftOut) {
            leftOut.append(path);
            continue;
        }
        for (const RecordType type : kReaderTypes) {
            if (const Field *here = findField(type, path)) {
                leftOut += stayingMembers(*here, path, type, redaction);
            }
        }
        columns.push_back(std::move(column));
    }
    leftOut.removeDuplicates();
    return columns;
}

QStringList defaultTableColumns(const std::vector<RecordType> &types)
{
    QStringList columns {u"title"_s};
    if (types.size() != 1) {
        columns.append(u"type"_s);
    }
    for (const RecordType type : types) {
        for (const Field *field : fieldsOf(type)) {
            if (field->has(Column)) {
                columns.append(field->key);
            }
        }
    }
    columns += {u"summary"_s, u"sources"_s, u"checked_on"_s, u"tlp"_s, u"address"_s};
    columns.removeDuplicates();
    return columns;
}

TableColumn recipientsColumn()
{
    return {.path = kRecipients, .source = ColumnSource::Recipients};
}

QString columnHeading(const TableColumn &column, const LabelTranslator &translate)
{
    if (!translate) {
        return column.path;
    }
    switch (column.source) {
    case ColumnSource::Address:
        return translate("Field", kAddressLabel);
    case ColumnSource::Type:
        return translate("Field", kTypeLabel);
    case ColumnSource::Recipients:
        return translate("Field", kRecipientsLabel);
    case ColumnSource::Field:
        break;
    }
    const qsizetype dot = column.path.lastIndexOf(u'.');
    const QString label = translate("Field", column.field->label);
    const Field *group = dot < 0 ? nullptr : fieldAt(column.path.first(dot));
    return group == nullptr ? label : translate("Field", group->label) + u": "_s + label;
}

bool wantsOwnMembers(const std::vector<TableColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(),
        [](const TableColumn &column) { return column.field != nullptr && column.field->has(Own); });
}

} // namespace fourthp
