// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_cells.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/name_initials.h"

#include <QJsonValue>

#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kFocalPoint = "focal_point"_L1;
constexpr qsizetype kLabelsKept = 8'192; // Of one field; codes from outside may be anything.

std::string_view keyOf(const Field &field)
{
    return {field.key.data(), size_t(field.key.size())};
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::string_view textOf(const simdjson::dom::element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

RecordId idOf(const simdjson::dom::element &link)
{
    const std::string_view id = textOf(link);
    return {QString::fromUtf8(id.data(), qsizetype(id.size()))};
}

/// Items of what is known to be a list. By value: what `get_array` answers does not outlive a loop over it.
simdjson::dom::array itemsOf(const simdjson::dom::element &value)
{
    simdjson::dom::array items;
    return value.get(items) == simdjson::SUCCESS ? items : simdjson::dom::array();
}

std::string_view baseLanguage(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

} // namespace

void CellTexts::clear()
{
    m_texts.resize(0);
    m_ends.clear();
}

void CellTexts::append(QByteArrayView text)
{
    m_texts.append(text);
    m_ends.push_back(m_texts.size());
}

QByteArrayView CellTexts::at(size_t place) const
{
    const qsizetype begin = place == 0 ? 0 : m_ends[place - 1];
    return QByteArrayView(m_texts).sliced(begin, m_ends[place] - begin);
}

TableCells::TableCells(const SinkContext &context)
    : m_context(context)
{
    for (const QString &language : context.labels.languages()) {
        m_languages.push_back(language.toUtf8());
    }
    m_languages.push_back("en");
    for (size_t i = 0; i < m_types.size(); ++i) {
        const RecordType type = RecordType(i);
        const bool asLabel
            = context.options.cells == CellText::Labels && context.translate && type != RecordType::Unknown;
        m_types[i] = (asLabel ? context.translate("RecordType", typeLabel(type)) : typeCode(type)).toUtf8();
    }
}

void TableCells::read(const TableColumn &column, const ExportRecord &record, CellTexts &texts)
{
    texts.clear();
    switch (column.source) {
    case ColumnSource::Address:
        texts.append(record.text("_id"));
        return;
    case ColumnSource::Recipients:
        texts.append(m_context.options.recipients.toUtf8());
        return;
    case ColumnSource::Type:
        texts.append(m_types[size_t(record.type())]);
        return;
    case ColumnSource::Field:
        break;
    }
    const std::vector<const Field *> &way = column.ways[size_t(record.type())];
    if (qsizetype(way.size()) != column.depth) {
        return;
    }
    const Field &top = *way.front();
    if (m_context.guard.staysBehindLink(record, top.key)) {
        return;
    }
    m_type = record.type();
    m_namesFocalPoint = top.key != kFocalPoint || !m_context.options.redaction.withPersonalData
        || m_context.guard.mayNameFocalPoint(record);
    if (top.kind == FieldKind::Region && top.has(Derived)) {
        collectRegions(record, top, texts);
        return;
    }
    const Value *root = top.has(Own) ? record.ownRoot() : &record.root();
    Value value;
    if (root != nullptr && root->at_key(keyOf(top)).get(value) == simdjson::SUCCESS) {
        collect(value, way, texts);
    }
    if (texts.areAllEmpty()) {
        texts.clear(); // Slots alone say nothing.
    }
}

/// `way` begins with the field of `value`.
void TableCells::collect(const Value &value, std::span<const Field *const> way, CellTexts &texts)
{
    if (value.is_array()) {
        for (const Value item : itemsOf(value)) {
            const size_t before = texts.size();
            collect(item, way, texts);
            if (way.size() > 1 && texts.size() == before) {
                texts.append({}); // Columns of one list belong together item by item.
            }
        }
        return;
    }
    const Field &field = *way.front();
    if (way.size() > 1) {
        collectMember(field, value, way.subspan(1), texts);
        return;
    }
    if (field.kind == FieldKind::Group) {
        if (const QByteArray text = itemText(field, value); !text.isEmpty()) {
            texts.append(text);
        }
        return;
    }
    collectValues(value, field, texts);
}

void TableCells::collectMember(
    const Field &group, const Value &item, std::span<const Field *const> way, CellTexts &texts)
{
    const Field &member = *way.front();
    if (isKept(group, member)) {
        return;
    }
    if (const std::optional<QByteArray> name = nameByLink(group, member, item)) {
        if (!name->isEmpty()) {
            texts.append(*name);
        }
        return;
    }
    Value value;
    if (item.is_object() && item.at_key(keyOf(member)).get(value) == simdjson::SUCCESS) {
        collect(value, way, texts);
    }
}

void TableCells::collectValues(const Value &value, const Field &field, CellTexts &texts)
{
    switch (value.type()) {
    case simdjson::dom::element_type::ARRAY:
        for (const Value item : itemsOf(value)) {
            collectValues(item, field, texts);
        }
        return;
    case simdjson::dom::element_type::OBJECT:
        if (field.has(Translatable)) {
            if (const std::string_view text = bestText(value); !text.empty()) {
                texts.append(withLabel(field, viewOf(text)));
            }
        }
        return;
    case simdjson::dom::element_type::STRING:
        if (std::string_view text = textOf(value); !text.empty() && mayBeTold(value, field)) {
            texts.append(withLabel(field, leavingText(field, text)));
        }
        return;
    case simdjson::dom::element_type::BOOL:
        if (!field.has(Translatable)) {
            texts.append(value.get_bool().value_unsafe() ? "true" : "false");
        }
        return;
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64:
    case simdjson::dom::element_type::DOUBLE:
        for (const QString &text : plainValues(QJsonValue(value.get_double().value_unsafe()), field, {})) {
            texts.append(withLabel(field, m_number = text.toUtf8()));
        }
        return;
    case simdjson::dom::element_type::NULL_VALUE:
        return;
    }
}

/// As much of a text as the redaction lets leave.
QByteArrayView TableCells::leavingText(const Field &field, std::string_view text)
{
    switch (leavingOf(field, m_type, m_context.options.redaction)) {
    case FieldLeaving::YearAlone:
        return viewOf(text.substr(0, kYearLetters));
    case FieldLeaving::Initials:
        return m_initials = nameInitials(QString::fromUtf8(viewOf(text))).toUtf8();
    case FieldLeaving::Whole:
    case FieldLeaving::Nothing: // No column and no item holds it.
        return viewOf(text);
    }
    Q_UNREACHABLE();
}

/// That a record is there that may not leave is told by no link either.
bool TableCells::mayBeTold(const Value &value, const Field &field) const
{
    return field.kind != FieldKind::Record || m_context.linked.mayBeNamed(idOf(value));
}

/// Regions follow from the countries as well, wherever in the record these stand.
void TableCells::collectRegions(const ExportRecord &record, const Field &field, CellTexts &texts)
{
    const QJsonValue regions = withDerivedFields(record.document()).json().value(field.key);
    for (const QString &region : plainValues(regions, field, m_context.labels.languages())) {
        texts.append(withLabel(field, m_number = region.toUtf8()));
    }
}

bool TableCells::isKept(const Field &group, const Field &member) const
{
    const bool isPerson = group.key == kFocalPoint && (member.key == "person"_L1 || member.key == "consent"_L1);
    return (isPerson && !m_namesFocalPoint)
        || leavingOf(member, m_type, m_context.options.redaction) == FieldLeaving::Nothing;
}

std::optional<QByteArray> TableCells::nameByLink(const Field &group, const Field &member, const Value &item) const
{
    const bool isName = member.key == "name"_L1;
    Value name;
    if (!item.is_object() || (!isName && member.key != "owner"_L1)) {
        return std::nullopt;
    }
    const bool isStated = item.at_key("name").get(name) == simdjson::SUCCESS && !textOf(name).empty();
    for (const Field &other : group.members) {
        Value link;
        if (other.kind == FieldKind::Record && item.at_key(keyOf(other)).get(link) == simdjson::SUCCESS
            && !textOf(link).empty()) {
            const RecordId id = idOf(link);
            if (!m_context.linked.mayBeNamed(id)) {
                return QByteArray(); // The stated name is a copy of what stays here.
            }
            return isStated || !isName ? std::nullopt : std::optional(m_context.linked.title(id).toUtf8());
        }
    }
    return std::nullopt;
}

/// One line for an item of a group: its filled members, codes as words if wanted.
QByteArray TableCells::itemText(const Field &group, const Value &item)
{
    QByteArray line;
    const auto add = [&line](QByteArrayView part) {
        if (!part.isEmpty()) {
            line.append(line.isEmpty() ? QByteArrayView() : QByteArrayView(", "));
            line.append(part);
        }
    };
    if (!item.is_object()) {
        return line;
    }
    for (const Field &member : group.members) {
        if (isKept(group, member) || member.has(Internal) || member.kind == FieldKind::Flag) {
            continue;
        }
        const auto name = nameByLink(group, member, item);
        Value value;
        if (name) {
            add(*name);
        } else if (item.at_key(keyOf(member)).get(value) != simdjson::SUCCESS) {
            continue;
        } else if (member.kind != FieldKind::Group) {
            CellTexts parts;
            collectValues(value, member, parts);
            for (size_t i = 0; i < parts.size(); ++i) {
                add(parts.at(i));
            }
        } else if (value.is_array()) {
            for (const Value one : itemsOf(value)) {
                add(itemText(member, one));
            }
        } else {
            add(itemText(member, value));
        }
    }
    return line;
}

/// As `bestText` of the model chooses.
std::string_view TableCells::bestText(const Value &value) const
{
    simdjson::dom::object texts;
    if (value.get(texts) != simdjson::SUCCESS) {
        return {};
    }
    for (const QByteArray &language : m_languages) {
        const std::string_view wanted(language.constData(), size_t(language.size()));
        Value exact;
        if (texts.at_key(wanted).get(exact) == simdjson::SUCCESS && !textOf(exact).empty()) {
            return textOf(exact);
        }
        for (const auto [key, text] : texts) {
            if (!textOf(text).empty() && baseLanguage(key) == baseLanguage(wanted)) {
                return textOf(text);
            }
        }
    }
    for (const auto [key, text] : texts) {
        if (!textOf(text).empty()) {
            return textOf(text);
        }
    }
    return {};
}

QByteArrayView TableCells::withLabel(const Field &field, QByteArrayView value)
{
    const bool isCode = field.kind == FieldKind::Code || field.kind == FieldKind::Country
        || field.kind == FieldKind::Region || field.kind == FieldKind::Language;
    if (!isCode || m_context.options.cells == CellText::Codes) {
        return value;
    }
    QHash<QByteArray, QByteArray> &known = m_labels[&field];
    const auto found = known.constFind(QByteArray::fromRawData(value.data(), value.size()));
    if (found != known.constEnd()) {
        return *found;
    }
    if (known.size() >= kLabelsKept) {
        known.clear();
    }
    return *known.insert(value.toByteArray(), m_context.labels.of(field, QString::fromUtf8(value)).toUtf8());
}

} // namespace fourthp
