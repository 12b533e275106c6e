// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_entries.h"

#include "core/import/mapped_headings.h"
#include "core/model/field_catalogue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kAddress = "address"_L1;
constexpr QLatin1StringView kType = "type"_L1;
constexpr QLatin1StringView kMarking = "tlp"_L1;

/// Which item a column of one value each is about, from 0, by the number behind its heading.
std::optional<qsizetype> placeOf(const ColumnMapping &mapping)
{
    static const QRegularExpression number(u"[. ]([1-9][0-9]{0,2})\\z"_s);
    const auto match
        = mapping.listSeparator.isEmpty() ? number.match(mapping.heading) : QRegularExpressionMatch();
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong() - 1) : std::nullopt;
}

/// Puts a value at the end of a way through groups that do not repeat.
void setAt(QJsonObject &object, const QStringList &keys, const QJsonValue &value)
{
    if (keys.size() == 1) {
        object.insert(keys.first(), value);
        return;
    }
    QJsonObject inner = object.value(keys.first()).toObject();
    setAt(inner, keys.sliced(1), value);
    object.insert(keys.first(), inner);
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &keys)
{
    const QJsonValue value = object.value(keys.first());
    return keys.size() == 1 ? value : valueAt(value.toObject(), keys.sliced(1));
}

} // namespace

/// One member of the items of a list, an item each.
struct TableEntries::ItemColumn
{
    int column = 0;
    const Field *field = nullptr;
    QStringList keys {}; ///< Within the item.
    QStringList words {}; ///< Empty where an item says nothing.
    bool isNumbered = false; ///< Of a column each: nothing tells how many there are.

    /// At the place that the heading names, as `partners.name.3`, if it does and nothing stands there.
    void put(const QStringList &more, std::optional<qsizetype> place)
    {
        isNumbered = isNumbered || place.has_value();
        if (!place || !words.value(*place).isEmpty()) {
            words += more;
            return;
        }
        words.resize(std::max(words.size(), *place + 1));
        words[*place] = more.join(QString());
    }
};

TableEntries::TableEntries(TableEntriesSetup setup)
    : m_setup(std::move(setup))
    , m_words(*m_setup.vocabularies)
{
    for (const ColumnMapping &column : m_setup.mapping.columns) {
        QHash<QString, QString> decided;
        for (auto word = column.codes.begin(); word != column.codes.end(); ++word) {
            decided.insert(plainKey(word.key()), word.value());
        }
        m_decided.push_back(std::move(decided));
    }
}

Result<void> TableEntries::readHeadingsOnce()
{
    if (m_hasBegun || !m_setup.reading.hasHeadings) {
        return {};
    }
    m_hasBegun = true;
    Result<QStringList> headings = readHeadings(*m_setup.table, m_setup.reading);
    if (!headings) {
        return passOn(headings);
    }
    m_headings = std::move(*headings);
    return checkHeadings(m_setup.mapping, m_headings, m_setup.path);
}

Result<std::optional<ImportEntry>> TableEntries::next()
{
    if (auto done = readHeadingsOnce(); !done) {
        return passOn(done);
    }
    auto row = m_setup.table->next();
    if (!row) {
        return passOn(row);
    }
    if (!row->has_value()) {
        return std::nullopt;
    }
    m_row = std::move(**row);
    ImportEntry entry {.line = m_row.line, .type = m_setup.mapping.type};
    if (!m_row.fault.isEmpty()) {
        entry.faults.push_back({.rule = m_row.fault});
        return entry;
    }
    for (const CellFault &fault : m_row.cellFaults) {
        leaveOut(entry, fault);
    }
    readIdentity(entry);
    if (entry.isRefused()) {
        return entry;
    }
    Items items;
    for (int column = 0; column < int(m_row.cells.size()); ++column) {
        if (const QString &cell = m_row.cells[column]; !cell.trimmed().isEmpty()) {
            readCell(entry, items, column, cell);
        }
    }
    for (const auto &[path, columns] : items) {
        addItems(entry, path, columns);
    }
    return entry;
}

/// What a formula would say is not known, so the cell says nothing; nor does the row, where it would be taken for
/// another record without that, or for one that more people may see.
void TableEntries::leaveOut(ImportEntry &entry, const CellFault &fault)
{
    const auto &columns = m_setup.mapping.columns;
    const bool hasMeaning = size_t(fault.column) < columns.size();
    const QString path = hasMeaning ? columns[size_t(fault.column)].path : QString();
    QString cell;
    if (fault.column < m_row.cells.size()) {
        cell = std::exchange(m_row.cells[fault.column], {});
    }
    if (!path.isEmpty()) {
        const bool decides = path == kAddress || path == kType || path == kMarking;
        entry.faults.push_back({path, fault.rule, cell.left(kShownOfValue), decides});
    }
}

/// The type has to be known first: what a column means hangs on it.
void TableEntries::readIdentity(ImportEntry &entry)
{
    const auto &columns = m_setup.mapping.columns;
    bool namesType = false;
    const size_t last = std::min(columns.size(), size_t(m_row.cells.size()));
    for (size_t i = 0; i < last; ++i) {
        const QString word = m_row.cells[qsizetype(i)].trimmed();
        if (word.isEmpty()) {
            continue;
        }
        if (columns[i].path == kAddress) {
            entry.id = {word};
            if (!entry.id.isValid()) {
                entry.faults.push_back({kAddress, u"bad_id"_s, word.left(kShownOfValue)});
            }
        } else if (columns[i].path == kType) {
            namesType = true;
            const QString code = m_decided[i].value(plainKey(word), word);
            entry.type = typeFromCode(code);
            for (const RecordType type : kReaderTypes) {
                const QString label = QString::fromLatin1(typeLabel(type));
                entry.type = plainKey(word) == plainKey(label) ? type : entry.type;
            }
        }
    }
    if (!namesType && entry.id.isValid()) {
        entry.type = typeFromCode(entry.id.typeCode());
    }
    if (!isReaderType(entry.type)) {
        entry.faults.push_back({kType, u"unknown_type"_s, entry.id.value.left(kShownOfValue)});
    } else if (entry.id.isValid() && typeFromCode(entry.id.typeCode()) != entry.type) {
        entry.faults.push_back({kAddress, u"bad_id"_s, entry.id.value.left(kShownOfValue)});
    }
}

const TableEntries::Way &TableEntries::wayOf(int column, RecordType type)
{
    const auto [place, isNew] = m_ways.try_emplace({column, type});
    const QString &path = m_setup.mapping.columns[size_t(column)].path;
    if (isNew && importPaths(type).contains(path)) {
        const QStringList names = path.split(u'.');
        for (qsizetype length = 1; length <= names.size(); ++length) {
            place->second.push_back(findField(type, names.first(length).join(u'.')));
        }
    }
    return place->second;
}

void TableEntries::readCell(ImportEntry &entry, Items &items, int column, const QString &cell)
{
    if (size_t(column) >= m_setup.mapping.columns.size()) {
        entry.faults.push_back(
            {.rule = u"extra_cell"_s, .value = cell.left(kShownOfValue), .isFatal = false});
        return;
    }
    const ColumnMapping &mapping = m_setup.mapping.columns[size_t(column)];
    if (mapping.path.isEmpty() || mapping.path == kAddress || mapping.path == kType) {
        return;
    }
    const Way &way = wayOf(column, entry.type);
    const auto list = std::find_if(way.begin(), way.end(),
        [](const Field *step) { return step->kind == FieldKind::Group && step->repeats(); });
    if (way.empty()) {
        const bool isKnown = findField(entry.type, mapping.path) != nullptr;
        entry.faults.push_back({mapping.path, isKnown ? u"not_imported"_s : u"no_such_field"_s,
            cell.left(kShownOfValue), false});
        return;
    }
    if (list == way.end()) {
        readPlain(entry, column, way, cell);
        return;
    }
    const QStringList names = mapping.path.split(u'.');
    const qsizetype depth = std::distance(way.begin(), list) + 1;
    std::vector<ItemColumn> &columns = items[names.first(depth).join(u'.')];
    const QStringList words = withWholeLabels(
        *way.back(), wordsOf(cell, mapping.listSeparator, Qt::KeepEmptyParts), mapping.listSeparator);
    const QStringList keys = names.sliced(depth);
    auto same = std::find_if(
        columns.begin(), columns.end(), [&keys](const ItemColumn &other) { return other.keys == keys; });
    if (same == columns.end()) {
        same = columns.insert(same, {.column = column, .field = way.back(), .keys = keys});
    }
    same->put(words, placeOf(mapping));
}

/// A value of its own, or a list of plain values.
void TableEntries::readPlain(ImportEntry &entry, int column, const Way &way, const QString &cell)
{
    const ColumnMapping &mapping = m_setup.mapping.columns[size_t(column)];
    const Field &field = *way.back();
    QStringList keys = mapping.path.split(u'.');
    if (field.repeats()) {
        QJsonArray values = valueAt(entry.content, keys).toArray();
        const QStringList words = wordsOf(cell, mapping.listSeparator, Qt::SkipEmptyParts);
        for (const QString &word : knownParts(field, withWholeLabels(field, words, mapping.listSeparator))) {
            const QJsonValue value = valueOf(entry, column, field, word);
            if (!value.isUndefined() && !values.contains(value)) {
                values.append(value);
            }
        }
        if (!values.isEmpty()) {
            setAt(entry.content, keys, values);
        }
        return;
    }
    const QJsonValue value = valueOf(entry, column, field, cell);
    if (field.has(Translatable)) {
        keys.append(mapping.language.isEmpty() ? QString(kNoLanguage) : mapping.language);
    }
    if (!value.isUndefined()) {
        setAt(entry.content, keys, value);
    }
}

/// Columns of one list belong together item by item: with different numbers of them nobody can tell which
/// belongs to which. An item without a word keeps its place, unless all are without.
void TableEntries::addItems(ImportEntry &entry, const QString &path, const std::vector<ItemColumn> &columns)
{
    qsizetype count = 0;
    for (const ItemColumn &column : columns) {
        count = std::max(count, column.words.size());
    }
    const bool isEven = std::all_of(columns.begin(), columns.end(),
        [count](const ItemColumn &column) { return column.words.size() == count || column.isNumbered; });
    if (!isEven) {
        QStringList numbers;
        for (const ItemColumn &column : columns) {
            numbers.append(QString::number(column.words.size()));
        }
        entry.faults.push_back({path, u"uneven_lists"_s, numbers.join(u", "_s), false});
        return;
    }
    QJsonArray list;
    bool saysSomething = false;
    for (qsizetype i = 0; i < count; ++i) {
        QJsonObject item;
        for (const ItemColumn &column : columns) {
            const QString word = column.words.value(i);
            const QJsonValue value = word.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                    : valueOf(entry, column.column, *column.field, word);
            if (!value.isUndefined()) {
                setAt(item, column.keys, column.field->repeats() ? QJsonArray {value} : value);
            }
        }
        list.append(item);
        saysSomething = saysSomething || !item.isEmpty();
    }
    if (saysSomething) {
        setAt(entry.content, path.split(u'.'), list);
    }
}

std::unique_ptr<EntrySource> tableEntries(std::unique_ptr<TableSource> table, const TableReading &reading,
    const ImportMapping &mapping, const Vocabularies &vocabularies)
{
    return std::make_unique<TableEntries>(TableEntriesSetup {
        .table = std::move(table), .reading = reading, .mapping = mapping, .vocabularies = &vocabularies});
}

} // namespace fourthp
