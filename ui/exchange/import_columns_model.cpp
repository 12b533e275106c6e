// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_columns_model.h"

#include "core/model/field_catalogue.h"
#include "core/model/places.h"
#include "ui/common/formats.h"
#include "ui/exchange/import_text.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr std::array kSeparators {";"_L1, ","_L1, "|"_L1, "/"_L1, "\n"_L1, QLatin1StringView()};

QString separatorText(const QString &separator)
{
    return separator.isEmpty() ? ImportColumnsModel::tr("One value")
        : separator == u"\n"_s
        ? ImportColumnsModel::tr("A value a line")
        : ImportColumnsModel::tr("Several, between %1").arg(Formats::isolated(separator));
}

} // namespace

ImportColumnsModel::ImportColumnsModel(const Labels &labels, QObject *parent)
    : QAbstractTableModel(parent)
    , m_labels(labels)
{ }

void ImportColumnsModel::setLook(const ImportLook &look)
{
    m_look = look;
}

void ImportColumnsModel::setMapping(const ImportMapping &mapping)
{
    beginResetModel();
    m_mapping = mapping;
    m_places = importPlaces(mapping.type, m_labels);
    endResetModel();
}

void ImportColumnsModel::setLanguage(const QString &language)
{
    m_mapping.language = language;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Language), index(rowCount() - 1, Language));
    }
}

std::vector<Choice> ImportColumnsModel::languages() const
{
    return choicesFor(field::of(FieldKind::Language, "language", ""), m_labels);
}

const ImportPlace *ImportColumnsModel::placeOf(const ColumnMapping &column) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&column](const ImportPlace &place) { return place.path == column.path; });
    return found == m_places.end() ? nullptr : &*found;
}

bool ImportColumnsModel::isTranslatable(const ColumnMapping &column) const
{
    const ImportPlace *place = placeOf(column);
    return place != nullptr && place->field != nullptr && place->field->has(Translatable);
}

bool ImportColumnsModel::holdsMany(const ColumnMapping &column) const
{
    const ImportPlace *place = placeOf(column);
    if (place == nullptr || place->field == nullptr) {
        return false;
    }
    const Field *group = findField(m_mapping.type, column.path.section(u'.', 0, 0));
    return place->field->repeats() || (group != nullptr && group->repeats());
}

std::vector<Choice> ImportColumnsModel::choicesAt(const QModelIndex &index) const
{
    std::vector<Choice> choices;
    if (index.column() == Place) {
        choices.push_back({QString(), tr("Leave out")});
        for (const ImportPlace &place : m_places) {
            choices.push_back({place.path, place.label});
        }
    } else if (index.column() == Language) {
        choices = languages();
        choices.insert(choices.begin(), {QString(), languageText({})});
    } else {
        for (const QLatin1StringView separator : kSeparators) {
            choices.push_back({separator, separatorText(separator)});
        }
    }
    return choices;
}

QString ImportColumnsModel::languageText(const QString &language) const
{
    const QString &reader = m_labels.languages().first();
    return language.isEmpty() ? tr("As the others: %1").arg(languageName(m_mapping.language, reader))
                              : languageName(language, reader);
}

QStringList ImportColumnsModel::takenTwice() const
{
    QMap<QString, int> times;
    for (const ColumnMapping &column : m_mapping.columns) {
        if (!column.path.isEmpty() && !holdsMany(column)) {
            const QString language = isTranslatable(column) ? column.language : QString();
            ++times[ImportText::place(column.path, m_mapping.type, m_labels)
                + (language.isEmpty() ? QString() : u" ("_s + textAt(column, Language) + u')')];
        }
    }
    QStringList twice;
    for (auto place = times.cbegin(); place != times.cend(); ++place) {
        if (place.value() > 1) {
            twice.append(place.key());
        }
    }
    return twice;
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportColumnsModel::headingOf(int row) const
{
    const QString heading = m_look.headings.value(row).simplified();
    return heading.isEmpty() ? tr("Column %1").arg(Formats::count(row + 1)) : heading;
}

QString ImportColumnsModel::textAt(const ColumnMapping &column, int section) const
{
    switch (section) {
    case Place:
        return column.path.isEmpty() ? tr("Leave out")
                                     : ImportText::place(column.path, m_mapping.type, m_labels);
    case Language:
        return isTranslatable(column) ? languageText(column.language) : QString();
    case Separator:
        return holdsMany(column) ? separatorText(column.listSeparator) : QString();
    default:
        return {};
    }
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    if (role == Qt::EditRole) {
        return index.column() == Place   ? column.path
            : index.column() == Language ? column.language
                                         : column.listSeparator;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const QString text = index.column() == Heading ? headingOf(index.row())
        : index.column() == Examples && size_t(index.row()) < m_look.examples.size()
        ? m_look.examples[size_t(index.row())].join(u" · "_s)
        : textAt(column, index.column());
    return role == Qt::ToolTipRole ? Formats::toolTip(text) : text;
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    const QString text = value.toString();
    if (index.column() == Place) {
        if (column.path != text) {
            column.codes.clear(); // They were of another list.
        }
        column.path = text;
    } else if (index.column() == Language) {
        column.language = text;
    } else {
        column.listSeparator = text;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Heading:
        return tr("Column of the file");
    case Examples:
        return tr("Examples");
    case Place:
        return tr("Becomes");
    case Language:
        return tr("Language");
    default:
        return tr("Values of a cell");
    }
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    const ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    const bool canEdit = index.column() == Place || (index.column() == Language && isTranslatable(column))
        || (index.column() == Separator && holdsMany(column));
    return QAbstractTableModel::flags(index) | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace fourthp::ui
