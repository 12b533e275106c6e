// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/edition_tree_model.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/curation/edition_sentences.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr quintptr kChapter = 0; ///< Internal id of a chapter; that of a case is its chapter's row and one.
constexpr QLatin1StringView kCaseMime = "application/x-fourthp-edition-case"_L1;
constexpr QLatin1StringView kChapterMime = "application/x-fourthp-edition-chapter"_L1;

} // namespace

void EditionTreeModel::show(std::vector<EditionChapterRow> chapters, bool isEditable)
{
    beginResetModel();
    m_chapters = std::move(chapters);
    m_isEditable = isEditable;
    endResetModel();
}

const EditionChapterRow *EditionTreeModel::chapterAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const size_t row = index.internalId() == kChapter ? size_t(index.row()) : size_t(index.internalId() - 1);
    return row < m_chapters.size() ? &m_chapters[row] : nullptr;
}

const EditionCaseRow *EditionTreeModel::caseAt(const QModelIndex &index) const
{
    const EditionChapterRow *chapter = chapterAt(index);
    return chapter == nullptr || index.internalId() == kChapter ? nullptr
                                                                : &chapter->cases[size_t(index.row())];
}

QModelIndex EditionTreeModel::indexOfChapter(const QString &id) const
{
    for (size_t row = 0; row < m_chapters.size(); ++row) {
        if (m_chapters[row].id == id) {
            return index(int(row), Title);
        }
    }
    return {};
}

QModelIndex EditionTreeModel::indexOfCase(const RecordId &id) const
{
    for (size_t chapter = 0; chapter < m_chapters.size(); ++chapter) {
        const std::vector<EditionCaseRow> &cases = m_chapters[chapter].cases;
        for (size_t row = 0; row < cases.size(); ++row) {
            if (cases[row].id == id) {
                return index(int(row), Title, index(int(chapter), Title));
            }
        }
    }
    return {};
}

QModelIndex EditionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kChapter);
}

QModelIndex EditionTreeModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kChapter
        ? QModelIndex()
        : createIndex(int(index.internalId() - 1), Title, kChapter);
}

int EditionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_chapters.size());
    }
    const bool isChapter = parent.internalId() == kChapter && parent.column() == Title;
    return isChapter ? int(m_chapters[size_t(parent.row())].cases.size()) : 0;
}

int EditionTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant EditionTreeModel::caseData(const EditionCaseRow &row, int column, int role) const
{
    const QString state = row.stateName.isEmpty() ? tr("Not here") : row.stateName;
    const QString mark = row.weight ? EditionSentences::weight(*row.weight) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return column == State ? state : row.title.isEmpty() ? row.id.value : row.title;
    case Qt::ToolTipRole:
        return Formats::toolTip(column == State && !mark.isEmpty() ? mark : row.title);
    case Qt::DecorationRole:
        if (column == State && row.weight) {
            return lineIcon(*row.weight == EditionWeight::Advice ? u"info"_s : u"warning"_s);
        }
        return {};
    case Qt::AccessibleTextRole:
        return column == State && !mark.isEmpty() ? QString(state + u", "_s + mark) : QVariant();
    default:
        return {};
    }
}

QVariant EditionTreeModel::data(const QModelIndex &index, int role) const
{
    if (const EditionCaseRow *row = caseAt(index)) {
        return caseData(*row, index.column(), role);
    }
    const EditionChapterRow *chapter = chapterAt(index);
    if (chapter == nullptr || role != Qt::DisplayRole) {
        return {};
    }
    return index.column() == Title ? chapter->title : tr("%Ln case(s)", nullptr, int(chapter->cases.size()));
}

QVariant EditionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Title ? tr("Chapters and cases") : tr("State");
}

Qt::ItemFlags EditionTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags shown = QAbstractItemModel::flags(index);
    if (!m_isEditable) {
        return shown;
    }
    return index.isValid() ? shown | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : shown | Qt::ItemIsDropEnabled;
}

QStringList EditionTreeModel::mimeTypes() const
{
    return {QString(kCaseMime), QString(kChapterMime)};
}

QMimeData *EditionTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes) {
        if (const EditionCaseRow *row = caseAt(index)) {
            data->setData(QString(kCaseMime), row->id.value.toUtf8());
        } else if (const EditionChapterRow *chapter = chapterAt(index)) {
            data->setData(QString(kChapterMime), chapter->id.toUtf8());
        }
    }
    return data;
}

bool EditionTreeModel::dropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!m_isEditable) {
        return false;
    }
    if (data->hasFormat(QString(kChapterMime))) {
        const QString id = QString::fromUtf8(data->data(QString(kChapterMime)));
        const EditionChapterRow *onto = chapterAt(parent);
        const int from = indexOfChapter(id).row();
        int to = onto != nullptr ? indexOfChapter(onto->id).row() : row < 0 ? rowCount() : row;
        to -= onto == nullptr && to > from ? 1 : 0; // It is taken out before it is put in.
        Q_EMIT chapterMoveWanted(id, to);
        return false; // The row comes from the library; the view must not take the old one away.
    }
    const EditionChapterRow *chapter = chapterAt(parent);
    const RecordId id {QString::fromUtf8(data->data(QString(kCaseMime)))};
    if (id.isEmpty() || chapter == nullptr) {
        return false;
    }
    int to = caseAt(parent) != nullptr ? parent.row() : row < 0 ? int(chapter->cases.size()) : row;
    const QModelIndex from = indexOfCase(id);
    const bool isSameChapter = chapterAt(from) == chapter;
    to -= isSameChapter && caseAt(parent) == nullptr && to > from.row() ? 1 : 0;
    Q_EMIT caseMoveWanted(id, chapter->id, to);
    return false;
}

} // namespace fourthp::ui
