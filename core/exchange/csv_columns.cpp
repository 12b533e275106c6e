// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_columns.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kAddress = "address"_L1;
constexpr QLatin1StringView kType = "type"_L1;

/// Labels of the columns that no field of the catalogue stands for.
constexpr const char *kAddressLabel = QT_TRANSLATE_NOOP("Field", "Address of the record");
constexpr const char *kTypeLabel = QT_TRANSLATE_NOOP("Field", "Type of record");

const Field *fieldAt(const QString &path)
{
    for (const RecordType type : kReaderTypes) {
        if (const Field *field = findField(type, path)) {
            return field;
        }
    }
    return nullptr;
}

/// Personal if the field or a group around it is.
bool isPersonal(const QString &path)
{
    for (const RecordType type : kReaderTypes) {
        for (qsizetype dot = 0; dot >= 0;) {
            dot = path.indexOf(u'.', dot + 1);
            const Field *field = findField(type, dot < 0 ? path : path.first(dot));
            if (field != nullptr && field->has(PersonalData)) {
                return true;
            }
        }
    }
    return false;
}

/// Paths of the personal members of a group, also of groups inside it.
QStringList personalMembers(const Field &group, const QString &path)
{
    QStringList paths;
    for (const Field &member : group.members) {
        const QString inner = path + u'.' + member.key;
        paths += member.has(PersonalData) ? QStringList {inner} : personalMembers(member, inner);
    }
    return paths;
}

/// What turns the values of one record into texts.
struct CellReader
{
    const CsvOptions &options;
    const Labels &labels;
    const TitleOf &titleOf;

    QString withLabel(const Field &field, const QString &value) const
    {
        return options.cells == CellText::Labels ? labels.of(field, value) : value;
    }
    QJsonValue memberValue(const Field &group, const QJsonObject &item, const Field &member) const;
    QString itemText(const Field &group, const QJsonObject &item) const;
    void collect(const QJsonValue &value, QStringView rest, const Field &field, QStringList &values) const;
};

/// What a member of a group's item holds; for a name that is not there the title of the record that is linked.
QJsonValue CellReader::memberValue(const Field &group, const QJsonObject &item, const Field &member) const
{
    const QJsonValue value = item.value(member.key);
    if (member.key != "name"_L1 || !value.toString().isEmpty() || !titleOf) {
        return value;
    }
    for (const Field &other : group.members) {
        const RecordId linked {item.value(other.key).toString()};
        if (other.kind == FieldKind::Record && !linked.isEmpty()) {
            return titleOf(linked);
        }
    }
    return value;
}

/// One line for an item of a group: its filled members, codes as words if wanted.
QString CellReader::itemText(const Field &group, const QJsonObject &item) const
{
    QStringList parts;
    for (const Field &member : group.members) {
        if ((member.has(PersonalData) && !options.withPersonalData) || member.has(Internal) || member.kind == FieldKind::Flag) {
            continue;
        }
        if (member.kind == FieldKind::Group) {
            const QJsonValue inner = item.value(member.key);
            const QJsonArray list = inner.isArray() ? inner.toArray() : QJsonArray {inner};
            for (const QJsonValue one : list) {
                parts.append(itemText(member, one.toObject()));
            }
            continue;
        }
        for (const QString &value : plainValues(memberValue(group, item, member), member, labels.languages())) {
            parts.append(withLabel(member, value));
        }
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void CellReader::collect(const QJsonValue &value, QStringView rest, const Field &field, QStringList &values) const
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            collect(item, rest, field, values);
        }
        return;
    }
    if (!rest.isEmpty()) {
        const qsizetype dot = rest.indexOf(u'.');
        const QStringView key = dot < 0 ? rest : rest.first(dot);
        const auto member = std::find_if(
            field.members.begin(), field.members.end(), [key](const Field &candidate) { return candidate.key == key; });
        if (member != field.members.end()) {
            collect(memberValue(field, value.toObject(), *member), dot < 0 ? QStringView() : rest.sliced(dot + 1), *member, values);
        }
        return;
    }
    if (field.kind == FieldKind::Group) {
        if (const QString text = itemText(field, value.toObject()); !text.isEmpty()) {
            values.append(text);
        }
        return;
    }
    for (const QString &text : plainValues(value, field, labels.languages())) {
        values.append(withLabel(field, text));
    }
}

} // namespace

Result<std::vector<CsvColumn>> csvColumnsFor(const QStringList &paths, bool withPersonalData, QStringList &leftOut)
{
    std::vector<CsvColumn> columns;
    for (const QString &path : paths) {
        const Field *field = fieldAt(path);
        if (field == nullptr && path != kAddress && path != kType) {
            return fail(ErrorKind::InvalidInput, path, u"no such column"_s);
        }
        if (field != nullptr && (field->has(Internal) || field->kind == FieldKind::Raw)) {
            return fail(ErrorKind::InvalidInput, path, u"no such column"_s);
        }
        if (!withPersonalData && isPersonal(path)) {
            leftOut.append(path);
            continue;
        }
        if (!withPersonalData && field != nullptr) {
            leftOut += personalMembers(*field, path);
        }
        columns.push_back({path, field, 1});
    }
    return columns;
}

QStringList csvValues(const CsvColumn &column, const Document &document, const CsvOptions &options, const Labels &labels,
    const TitleOf &titleOf, const LabelTranslator &translate)
{
    if (column.path == kAddress) {
        return {document.id().value};
    }
    if (column.path == kType) {
        const bool asLabel = options.cells == CellText::Labels && translate && document.type() != RecordType::Unknown;
        return {asLabel ? translate("RecordType", typeLabel(document.type())) : typeCode(document.type())};
    }
    const qsizetype dot = column.path.indexOf(u'.');
    const QString key = dot < 0 ? column.path : column.path.first(dot);
    const Field *field = findField(document.type(), key);
    if (field == nullptr) {
        return {};
    }
    QStringList values;
    CellReader {options, labels, titleOf}.collect(
        document.json().value(key), dot < 0 ? QStringView() : QStringView(column.path).sliced(dot + 1), *field, values);
    return values;
}

QString csvHeading(const CsvColumn &column, const LabelTranslator &translate)
{
    if (!translate) {
        return column.path;
    }
    if (column.field == nullptr) {
        return translate("Field", column.path == kAddress ? kAddressLabel : kTypeLabel);
    }
    const qsizetype dot = column.path.lastIndexOf(u'.');
    const QString label = translate("Field", column.field->label);
    if (dot < 0) {
        return label;
    }
    const Field *group = fieldAt(column.path.first(dot));
    return group == nullptr ? label : translate("Field", group->label) + u": "_s + label;
}

} // namespace fourthp
