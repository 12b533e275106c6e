// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the selected rows.
#include "ui/library/result_panel.h"

#include "core/curation/duplicate_traits.h"
#include "core/store/collections.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/library/collection_bar.h"
#include "ui/library/copy_rows.h"
#include "ui/library/result_selection.h"
#include "ui/library/row_moving.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Two records that can become one.
bool canBeMerged(const ResultModel &model, const std::vector<qint64> &docids)
{
    if (docids.size() != 2) {
        return false;
    }
    const ResultRow *one = model.rowAt(model.rowOf(docids.front()));
    const ResultRow *other = model.rowAt(model.rowOf(docids.back()));
    return one != nullptr && other != nullptr && one->type == other->type && canBeDuplicate(one->type);
}

} // namespace

void ResultPanel::connectBars()
{
    m_selectionBar->setWritable(!m_services.library.isReadOnly());
    connect(m_selectionBar, &SelectionBar::wanted, this, &ResultPanel::manyWanted);
    connect(m_collectionBar, &CollectionBar::moveWanted, m_moving, &RowMoving::moveBy);
    connect(m_collectionBar, &CollectionBar::takeOutWanted, this, &ResultPanel::takeOutWanted);
    connect(m_collectionBar, &CollectionBar::noteWanted, this,
        [this] { Q_EMIT collectionNoteWanted(selectedDocids()); });
    connect(m_moving, &RowMoving::moved, this, &ResultPanel::collectionRowsMoved);
    connect(m_model, &ResultModel::rowsLoaded, this, &ResultPanel::showBars);
}

void ResultPanel::showCollection(const std::optional<Collection> &collection)
{
    m_collectionBar->showCollection(collection);
    m_moving->allow(collection.has_value() && !m_services.library.isReadOnly());
    showBars();
}

void ResultPanel::showBars()
{
    const int selected = selectedRowCount(*m_selection);
    const bool mayMerge = selected == 2 && canBeMerged(*m_model, selectedDocids());
    m_selectionBar->showSelected(
        selected, mayMerge ? SelectionBar::Merging::Possible : SelectionBar::Merging::Impossible);
    m_collectionBar->enable(selected > 0, !m_services.library.isReadOnly());
}

void ResultPanel::rowMenu(const QPoint &position)
{
    const auto *view = qobject_cast<QAbstractItemView *>(sender());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(lineIcon(u"copy"_s), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &ResultPanel::copyRows);
    connect(menu->addAction(lineIcon(u"export"_s), tr("Export…")), &QAction::triggered, this,
        &ResultPanel::exportWanted);
    menu->addSeparator();
    const auto offer = [this, menu](ManyAct act, const QString &icon, const QString &text) {
        QAction *action
            = menu->addAction(lineIcon(icon), text, this, [this, act] { Q_EMIT manyWanted(act, nullptr); });
        action->setEnabled(!m_services.library.isReadOnly() && selectedRowCount(*m_selection) > 0);
    };
    offer(ManyAct::Edit, u"edit"_s, tr("Edit the selected records…"));
    offer(ManyAct::Tag, u"tag"_s, tr("Tags…"));
    offer(ManyAct::AddTo, u"collection"_s, tr("Add to a collection…"));
    offer(ManyAct::Review, u"check"_s, tr("Review…"));
    offer(ManyAct::Delete, u"delete"_s, tr("Delete…"));
    menu->popup(view->viewport()->mapToGlobal(position));
}

void ResultPanel::copyRows()
{
    const int count = selectedRowCount(*m_selection);
    if (count == 0) {
        return;
    }
    if (count > kMostRowsCopied) {
        Q_EMIT message(
            tr("Nothing was copied: more than %1 rows are selected. Export them to a file instead.")
                .arg(Formats::count(kMostRowsCopied)));
        return;
    }
    m_copy.start(
        [services = m_services, docids = selectedDocids(), columns = columnsFrom(columns()),
            labels = Labels(m_services.vocabularies, readerLanguages())](std::stop_token stop) {
            return fourthp::ui::copyRows(services, docids, columns, labels, stop);
        },
        [this](const Result<CopiedRows> &rows) {
            if (rows) {
                if (rows->count > 0) {
                    putOnClipboard(*rows);
                }
                QString text = tr("%Ln row(s) copied.", nullptr, int(rows->count));
                if (rows->heldBack > 0) {
                    text += u' '
                        + tr("%Ln record(s) stay here, because of their TLP marking or because a consent "
                             "does not stand.",
                            nullptr, int(rows->heldBack));
                }
                Q_EMIT message(ErrorText::withUnnoted(text, rows->noted));
            } else if (rows.error().kind != ErrorKind::Cancelled) {
                Q_EMIT message(ErrorText::explain(rows.error()).text());
            }
        });
}

} // namespace fourthp::ui
